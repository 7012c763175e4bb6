"""The words right before and behind a place of a text: as read letter by letter."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.neighbours import (
    all_after,
    all_before,
    may_end,
    word_end,
    word_start,
    word_starts,
    words_after,
    words_before,
    words_of,
)

MARKS = " \"'()[]#*"
KEYS = st.text(alphabet='ابas1𝐀 ".,(\u2029', max_size=24)


def plainly(key: str) -> tuple[str, ...]:
    """The first words of a text, up to a mark that parts; none where it opens with one."""
    words: list[str] = []
    while len(words) < 4:
        key = key.lstrip(MARKS)
        size = next((at for at, mark in enumerate(key) if not mark.isalnum()), len(key))
        if not size:
            break
        words.append(key[:size])
        key = key[size:]
    return tuple(words)


@given(KEYS)
def test_behind_and_before_every_place_of_a_text(key: str) -> None:
    for at in range(len(key) + 1):
        assert words_after(key, at, 4) == plainly(key[at:])
        backwards = tuple(word[::-1] for word in plainly(key[:at][::-1]))
        assert words_before(key, at, 4) == backwards


@given(KEYS)
def test_all_words_are_known(key: str) -> None:
    apart = "".join(mark if mark.isalnum() else " " for mark in key)
    assert words_of(key) == set(apart.split())


@given(KEYS)
def test_words_around_many_places_are_those_read_one_by_one(key: str) -> None:
    places = range(len(key) + 1)
    one_by_one = [(words_before(key, at, 4), words_after(key, at, 4)) for at in places]
    again = "".join(list(key))  # another object: nothing is known of it
    many = list(places) * 64
    assert (
        list(zip(all_before(again, many), all_after(again, many), strict=True)) == one_by_one * 64
    )
    assert words_of(key) == words_of(again)


@given(KEYS)
def test_edges_of_words_are_those_found_one_by_one(key: str) -> None:
    every = np.arange(len(key) + 1, dtype=np.int64)
    assert word_starts(key, every).tolist() == [word_start(key, at) for at in every.tolist()]
    free, ended = may_end(key, every, "s")
    assert free.tolist() == [word_end(key, at) == at for at in every.tolist()]
    assert ended.tolist() == [clear or key[at] == "s" for at, clear in enumerate(free.tolist())]
