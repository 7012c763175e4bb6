"""Words, numbers and marks of a plainly spelt text, the units that dates and quantities read."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

_TOKEN = re.compile(r"[^\W\d_]+(?:'s\b)?|20\d\d(?=\d\d?:\d\d [ap]m)|\d+|[^\w\s]|\n")
"""A year and the hour written onto it, "20231:15 PM", are two: so a wire's page is copied."""
_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك")

Value = TypeVar("Value")


class Token(NamedTuple):
    """A word, a run of digits, one mark or a line feed, with its stretch of the key."""

    word: str
    start: int
    end: int


def tokens(key: str) -> list[Token]:
    """The tokens of a plain key, in order; blanks and underscores give none."""
    words = words_in(key)
    starts = starts_of(words, key)
    return [Token(word, at, at + len(word)) for word, at in zip(words, starts, strict=True)]


def words_in(key: str) -> list[str]:
    """The words of the tokens of a plain key, in order."""
    return _TOKEN.findall(key)


def starts_of(words: Iterable[str], key: str) -> list[int]:
    """Where each of the words of a key begins: sought, as nothing but blanks stands between."""
    starts: list[int] = []
    at = 0
    for word in words:
        at = key.index(word, at)
        starts.append(at)
        at += len(word)
    return starts


def is_arabic(word: str) -> bool:
    """Whether a word begins with an Arabic letter."""
    return "\u0600" <= word[:1] <= "\u06ff"


def with_proclitics(words: Mapping[str, Value]) -> dict[str, Value]:
    """The words, and the Arabic ones also with the particles that are written onto them.

    Where a prefixed form is itself a listed word, the listed word keeps its meaning.
    """
    grown: dict[str, Value] = {}
    for word, value in words.items():
        for prefixed in _prefixed(word) if is_arabic(word) else (word,):
            grown.setdefault(prefixed, value)
    return {**grown, **words}


def _prefixed(word: str) -> Iterable[str]:
    yield from (prefix + word for prefix in _PROCLITICS)
    if word.startswith("ال"):
        yield from (prefix + "لل" + word[2:] for prefix in ("", "و", "ف"))
