"""The words right before and behind a place of a text: as read letter by letter."""

from hypothesis import given
from hypothesis import strategies as st

from gazetteer.neighbours import words_after, words_before, words_of

MARKS = " \"'()[]#*"
KEYS = st.text(alphabet='ابa1 ".,(\u2029', max_size=24)


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
