"""The words of a folded text, and those that stand right before or behind a place of it."""

from bisect import bisect_left, bisect_right
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from gazetteer.hashes import word_bounds

# Marks that may stand between a head noun and its name.
_BETWEEN = frozenset(" \"'()[]#*")
# Most words are shorter: they are found whole, the others letter by letter.
_WORD = 40
# So many words to either side of a name may decide what it means.
_WORDS = 4


def word_start(key: str, at: int) -> int:
    """The start of the word that ends at ``at``."""
    blank = key.rfind(" ", max(0, at - _WORD), at)
    if blank >= 0 and key[blank + 1 : at].isalnum():
        return blank + 1
    while at > 0 and key[at - 1].isalnum():
        at -= 1
    return at


def word_end(key: str, at: int) -> int:
    """The end of the word that starts at ``at``."""
    blank = key.find(" ", at, at + _WORD)
    if blank >= 0 and key[at:blank].isalnum():
        return blank
    while at < len(key) and key[at].isalnum():
        at += 1
    return at


class _Read:
    """The words of one text, in order; many questions ask for those around the same places."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.before: dict[int, tuple[str, ...]] = {}
        self.after: dict[int, tuple[str, ...]] = {}
        starts, ends, codes = word_bounds(key)
        # Letters count as marks that part too, but none is between two words.
        marks = np.concatenate(([0], np.cumsum(_parting()[codes])))
        self.joined: list[bool] = (marks[starts[1:]] == marks[ends[:-1]]).tolist()
        self.starts: list[int] = starts.tolist()
        self.ends: list[int] = ends.tolist()

    @cached_property
    def words(self) -> list[str]:
        key = self.key
        return [key[start:end] for start, end in zip(self.starts, self.ends, strict=True)]

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(self.words)


@cache
def _parting() -> NDArray[np.bool_]:
    """For each code point whether it is none of what may stand between a noun and its name."""
    parts = np.ones(0x110000, dtype=bool)
    parts[[ord(mark) for mark in _BETWEEN]] = False
    return parts


# Of the text in hand alone, told by identity: comparing long texts would cost more than reading.
_in_hand = _Read("")


def _read(key: str) -> _Read:
    global _in_hand  # noqa: PLW0603
    read = _in_hand
    if read.key is not key:
        read = _in_hand = _Read(key)
    return read


def words_of(key: str) -> frozenset[str]:
    """All words of a folded text."""
    return _read(key).known


def words_before(key: str, at: int, most: int) -> tuple[str, ...]:
    """Up to ``most`` words (four at most) before ``at``, nearest first, up to a mark that parts."""
    read = _in_hand if _in_hand.key is key else _read(key)
    if (words := read.before.get(at)) is None:
        words = read.before[at] = _words_before(read, at)
    return words[:most]


def words_after(key: str, at: int, most: int) -> tuple[str, ...]:
    """Up to ``most`` words (four at most) after ``at``, nearest first, up to a mark that parts."""
    read = _in_hand if _in_hand.key is key else _read(key)
    if (words := read.after.get(at)) is None:
        words = read.after[at] = _words_after(read, at)
    return words[:most]


def _words_before(read: _Read, at: int) -> tuple[str, ...]:
    index = bisect_left(read.starts, at) - 1
    if index < 0:
        return ()
    end = read.ends[index]
    if end > at:  # in the middle of a word
        nearest = read.key[read.starts[index] : at]
    elif _BETWEEN.issuperset(read.key[end:at]):
        nearest = read.words[index]
    else:
        return ()
    first = index
    while first > 0 and index - first < _WORDS - 1 and read.joined[first - 1]:
        first -= 1
    return (nearest, *read.words[first:index][::-1])


def _words_after(read: _Read, at: int) -> tuple[str, ...]:
    index = bisect_right(read.ends, at)
    if index == len(read.ends):
        return ()
    start = read.starts[index]
    if start < at:  # in the middle of a word
        nearest = read.key[at : read.ends[index]]
    elif _BETWEEN.issuperset(read.key[at:start]):
        nearest = read.words[index]
    else:
        return ()
    last = index
    while last < len(read.joined) and last - index < _WORDS - 1 and read.joined[last]:
        last += 1
    return (nearest, *read.words[index + 1 : last + 1])
