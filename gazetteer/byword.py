"""What was worked out for a word, kept for the texts to come."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")
_MOST_WORDS = 1 << 15
"""Words that are kept; all are forgotten beyond."""


class ByWord(dict[str, Value]):
    """What a function makes of each word: ``table[word]``.

    ``functools.lru_cache`` reorders what it keeps at every look, which costs more than most of
    these functions.
    """

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> Value:
        if len(self) >= _MOST_WORDS:
            self.clear()
        value = self[word] = self._make(word)
        return value
