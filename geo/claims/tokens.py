"""Words, numbers and marks of a plainly spelt text, the units that dates and quantities read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

_TOKEN = re.compile(r"[^\W\d_]+(?:'s\b)?|\d+|[^\w\s]|\n")
_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك")

Value = TypeVar("Value")


class Token(NamedTuple):
    """A word, a run of digits, one mark or a line feed, with its stretch of the key."""

    word: str
    start: int
    end: int


def tokens(key: str) -> Iterator[Token]:
    """The tokens of a plain key, in order; blanks and underscores give none."""
    for match in _TOKEN.finditer(key):
        yield Token(match[0], *match.span())


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
