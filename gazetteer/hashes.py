"""Hashes of every stretch of a text that may be a name, all at once: how a large index is searched.

A polynomial hash over code points, modulo 2**64, taken between any two offsets from one row of
running sums. Two keys may share a hash; whoever looks one up compares the keys themselves.
"""

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Hashes: TypeAlias = NDArray[np.uint64]
Offsets: TypeAlias = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
# Powers are kept for pieces of this length; longer input is hashed piece by piece.
PIECE = 1 << 20

# What may stand glued before an Arabic name, one letter or two.
_JOIN = (ord("و"), ord("ف"))
_TO = (ord("ب"), ord("ل"), ord("ك"))
_LAM = ord("ل")
_ARTICLE = np.uint64((ord("ا") + _LAM * _BASE) % (1 << 64))
_BEHIND_ARTICLE = np.uint64(pow(_BASE, 2, 1 << 64))


class Bounds(NamedTuple):
    """The words of a folded text: where each starts and ends.

    ``codes`` has all code points of the text, ``letters`` whether each is a word's.
    """

    starts: Offsets
    ends: Offsets
    codes: NDArray[np.uint32]
    letters: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Stretches:
    """Stretches of whole words in a folded text, with their hashes.

    Attributes:
        starts: Offset of the first character, behind what is glued before the name.
        ends: Offset behind the last one.
        hashes: The hash of the stretch, with ``ال`` put back where لل has swallowed it.
        swallowed: Whether it was.
        firsts: Number of its first word in the text.
        lasts: Number of its last one.
        words: How many words the text has.
    """

    starts: Offsets
    ends: Offsets
    hashes: Hashes
    swallowed: NDArray[np.bool_]
    firsts: Offsets
    lasts: Offsets
    words: int

    def where(self, kept: NDArray[np.bool_]) -> "Stretches":
        """Only those that are kept."""
        at = np.flatnonzero(kept)
        return Stretches(
            self.starts[at],
            self.ends[at],
            self.hashes[at],
            self.swallowed[at],
            self.firsts[at],
            self.lasts[at],
            self.words,
        )

    def words_among(self, *sets: Hashes) -> list[NDArray[np.bool_]]:
        """For each word of the text whether it is one of a set, with or without clitics.

        Args:
            sets: Each sorted and not empty; each gets an answer of its own.
        """
        single = self.firsts == self.lasts
        firsts, own = self.firsts[single], self.hashes[single]
        answers = []
        for hashes in sets:
            at = np.minimum(hashes.searchsorted(own), hashes.size - 1)
            found = np.zeros(self.words, dtype=bool)
            found[firsts[hashes[at] == own]] = True
            answers.append(found)
        return answers


def hash_keys(keys: list[str]) -> Hashes:
    """The hash of each key; every key is shorter than ``PIECE``."""
    hashes = np.empty(len(keys), dtype=np.uint64)
    first = 0
    while first < len(keys):
        last, size = first, 0
        while last < len(keys) and size + len(keys[last]) <= PIECE:
            size += len(keys[last])
            last += 1
        sums = _sums(_codes("".join(keys[first:last])))
        ends = np.cumsum([len(key) for key in keys[first:last]], dtype=np.int64)
        starts = np.concatenate(([0], ends[:-1]))
        hashes[first:last] = _between(sums, starts, ends)
        first = last
    return hashes


def stretches(bounds: Bounds, most_words: int) -> Stretches:
    """Every stretch of one to ``most_words`` words parted by blanks, with and without clitics.

    Args:
        bounds: The words of a folded text; a few hundred bytes of memory a character are needed.
        most_words: The number of words in the longest name that is looked for.
    """
    word_starts, word_ends, codes, _ = bounds
    sums = _sums(codes)
    starts, words, swallowed = _openings(codes, word_starts, word_ends)
    # Where a run of words parted by single blanks ends, no longer stretch goes on.
    goes_on = np.zeros(word_starts.size, dtype=bool)
    goes_on[:-1] = (word_starts[1:] - word_ends[:-1] == 1) & (codes[word_ends[:-1]] == ord(" "))
    found: list[tuple[Offsets, NDArray[np.bool_], Offsets, Offsets]] = []
    for count in range(most_words):
        found.append((starts, swallowed, words, words + count))
        kept = goes_on[words + count]
        starts, words, swallowed = starts[kept], words[kept], swallowed[kept]
    all_starts, lost, firsts, lasts = (
        np.concatenate([one[column] for one in found]) for column in range(4)
    )
    ends = word_ends[lasts]
    hashes = _between(sums, all_starts, ends)
    hashes[lost] = hashes[lost] * _BEHIND_ARTICLE + _ARTICLE
    return Stretches(all_starts, ends, hashes, lost, firsts, lasts, word_starts.size)


def _openings(
    codes: NDArray[np.uint32], word_starts: Offsets, word_ends: Offsets
) -> tuple[Offsets, Offsets, NDArray[np.bool_]]:
    """Where in a word a name may open: offset, number of the word, and whether لل stands there."""
    padded = np.concatenate((codes, np.zeros(4, dtype=np.uint32)))
    lengths = word_ends - word_starts
    one = padded[word_starts]
    joined = _is_one_of(one, _JOIN)
    # A name of one letter is none.
    found = [(0, lengths > 1)]
    if (glued := joined | _is_one_of(one, _TO)).any():
        two, three = padded[word_starts + 1], padded[word_starts + 2]
        swallowing = two == _LAM
        found += [
            (1, glued & (lengths > 2)),
            (2, joined & _is_one_of(two, _TO) & (lengths > 3)),
            (2, (one == _LAM) & swallowing & (lengths > 3)),
            (3, joined & swallowing & (three == _LAM) & (lengths > 4)),
        ]
    here = [np.flatnonzero(opens) for _, opens in found]
    words = np.concatenate(here)
    steps = np.repeat([step for step, _ in found], [opening.size for opening in here])
    swallowed = np.arange(words.size) >= sum(opening.size for opening in here[:3])
    return word_starts[words] + steps, words, swallowed


def _is_one_of(codes: NDArray[np.uint32], letters: tuple[int, ...]) -> NDArray[np.bool_]:
    found = np.zeros(codes.size, dtype=bool)
    for letter in letters:
        found |= codes == letter
    return found


def word_bounds(key: str) -> Bounds:
    """The words of a folded text."""
    codes = _codes(key)
    letters = np.zeros(codes.size + 2, dtype=bool)
    letters[1:-1] = _letters()[np.minimum(codes, 0xFFFF)]
    for far in np.flatnonzero(codes > 0xFFFF).tolist():
        letters[far + 1] = chr(codes[far]).isalnum()
    edges = np.flatnonzero(letters[1:] != letters[:-1])
    return Bounds(edges[0::2], edges[1::2], codes, letters[1:-1])


def _between(sums: Hashes, starts: Offsets, ends: Offsets) -> Hashes:
    return (sums[ends] - sums[starts]) * _powers(_INVERSE, sums.size)[starts]


def _sums(codes: NDArray[np.uint32]) -> Hashes:
    sums = np.zeros(codes.size + 1, dtype=np.uint64)
    np.cumsum(codes * _powers(_BASE, codes.size), out=sums[1:])
    return sums


def _powers(base: int, count: int) -> Hashes:
    return _many_powers(base, count.bit_length())[:count]


@cache
def _many_powers(base: int, bits: int) -> Hashes:
    powers = np.full(1 << bits, base, dtype=np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)


def _codes(key: str) -> NDArray[np.uint32]:
    return np.frombuffer(key.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


@cache
def _letters() -> NDArray[np.bool_]:
    return np.array([chr(code).isalnum() for code in range(0x10000)])
