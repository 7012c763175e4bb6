"""Stretches of whole words: every one is found, and its hash is that of the same key alone."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.fold import fold
from gazetteer.hashes import hash_keys, stretches, word_bounds

TEXTS = st.text(alphabet="ابلوفكتر نم،.ab -", max_size=60)


@given(TEXTS)
def test_a_stretch_has_the_hash_of_its_own_key(text: str) -> None:
    key = fold(text).key
    found = stretches(word_bounds(key), 3)
    for start, end, hashed, swallowed in zip(
        found.starts, found.ends, found.hashes, found.swallowed, strict=True
    ):
        name = "ال" + key[start:end] if swallowed else key[start:end]
        assert hash_keys([name])[0] == hashed


@given(TEXTS)
def test_every_run_of_words_is_a_stretch(text: str) -> None:
    key = fold(text).key
    found = stretches(word_bounds(key), 2)
    spans = set(zip(found.starts.tolist(), found.ends.tolist(), strict=True))
    words = [word for word in key.replace("،", " ").replace(".", " ").split() if len(word) > 1]
    for word in words:
        assert any(key[start:end] == word for start, end in spans), word


def test_clitics_are_left_out_and_a_swallowed_article_comes_back() -> None:
    key = "وبالقايم للقايم"
    found = stretches(word_bounds(key), 1)
    names = {
        ("ال" if lost else "") + key[start:end]
        for start, end, lost in zip(found.starts, found.ends, found.swallowed, strict=True)
    }
    assert {"وبالقايم", "بالقايم", "القايم", "للقايم"} <= names
    assert hash_keys(["القايم"])[0] in found.hashes[found.swallowed]


def test_no_stretch_runs_over_a_mark() -> None:
    found = stretches(word_bounds("تل، عفر"), 2)
    assert (found.ends - found.starts).max() == 3


def test_words_among_a_few() -> None:
    found = stretches(word_bounds("في القايم قرب تل"), 2)
    cues = np.sort(hash_keys(["في", "قرب"]))
    assert found.words_among(cues)[0].tolist() == [True, False, True, False]
