"""Any word that means something to the reader, as a text of its own, is read without an error."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from geo.home import SEEDS
from tests.claims.reading_helpers import read

_PARTS = re.compile(r"[\s|/…]+")


def words_in(told: Any) -> Iterator[str]:
    """The words of all entries of the cue file, phrases and forms taken apart."""
    if isinstance(told, dict):
        for value in told.values():
            yield from words_in(value)
    elif isinstance(told, list):
        for value in told:
            yield from words_in(value)
    elif isinstance(told, str):
        yield from filter(None, _PARTS.split(told))


WORDS = sorted(set(words_in(tomllib.loads((SEEDS / "cues.toml").read_text(encoding="utf-8")))))


@pytest.mark.parametrize("around", ["{}", "{}.", "{0} {0}", "{} Qaim", "القائم {}"])
def test_a_word_alone_is_read(around: str) -> None:
    assert len(WORDS) > 5_000
    lang = "en" if around.isascii() else "ar"
    for word in WORDS:
        text = around.format(word)
        for claim in read(text, lang=lang):
            first, last = claim.evidence.start, claim.evidence.end
            assert 0 < last - first <= len(text), (text, claim.kind)
