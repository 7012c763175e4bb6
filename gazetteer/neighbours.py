"""The words of a folded text, and those that stand right before or behind a place of it."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache, cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from gazetteer.hashes import Bounds, Offsets, word_bounds

# Marks that may stand between a head noun and its name.
_BETWEEN = frozenset(" \"'()[]#*")
# Most words are shorter: they are found whole, the others letter by letter.
_WORD = 40
# The words of shorter texts are sooner read one by one than all at once.
_SHORT = 300
_WORD_OF_TEXT = re.compile(r"[^\W_]+")
_REST_OF_A_WORD = re.compile(r"[^\W_]*")
# The words around fewer places are sooner read one by one.
_FEW = 80
# Of four words in a row most are within so many characters.
_REACH = 60
# So many words to either side of a name may decide what it means.
_WORDS = 4
_ON = rf"[{re.escape(''.join(sorted(_BETWEEN)))}]*([^\W_]+)"
# Up to so many, with nothing else between them.
_WORDS_ON = re.compile(rf"{_ON}(?:{_ON}(?:{_ON}(?:{_ON})?)?)?")


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
    rest = _REST_OF_A_WORD.match(key, at)
    return rest.end() if rest else at


@lru_cache(maxsize=1 << 13)
def bare_forms(word: str) -> tuple[str, ...]:
    """A word, and what stays of it without the clitics that may be glued before it."""
    forms = [word]
    for clitics in ("وف", "بلك"):
        if len(forms[-1]) > 2 and forms[-1][0] in clitics:
            forms.append(forms[-1][1:])
    if forms[-1].startswith("ل") and word.startswith(("لل", "ولل", "فلل")):
        forms.append("ا" + forms[-1])
    return tuple(forms)


class _Read:
    """The words of one text, in order; many questions ask for those around the same places."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.before: dict[int, tuple[str, ...]] = {}
        self.after: dict[int, tuple[str, ...]] = {}

    @cached_property
    def bounds(self) -> Bounds:
        """Where the words start and end, and all code points."""
        return word_bounds(self.key)

    @cached_property
    def marks(self) -> Offsets:
        """How many marks that part stand before each place.

        Letters count as such too, but none is between two words.
        """
        return np.concatenate(([0], np.cumsum(_parting()[self.bounds.codes])))

    @cached_property
    def joined(self) -> NDArray[np.bool_]:
        """Whether each word goes on with the next."""
        starts, ends = self.bounds.starts, self.bounds.ends
        return np.asarray(self.marks[starts[1:]] == self.marks[ends[:-1]])

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words, in order."""
        if len(self.key) <= _SHORT:
            return tuple(_WORD_OF_TEXT.findall(self.key))
        # Cut at blanks once all else is blank: twice as fast as slice by slice.
        blanked = np.where(self.bounds.letters, self.bounds.codes, np.uint32(ord(" ")))
        return tuple(blanked.tobytes().decode("utf-32-le", "surrogatepass").split())

    @cached_property
    def backwards(self) -> tuple[str, ...]:
        """All words, the last one first."""
        return self.words[::-1]

    @cached_property
    def known(self) -> frozenset[str]:
        """All words, each once."""
        return frozenset(self.words)

    def all_before(self, at: Offsets) -> list[tuple[str, ...]]:
        """The words before many places at once."""
        starts, ends = self.bounds.starts, self.bounds.ends
        nearest = np.searchsorted(starts, at) - 1
        known, nearest = nearest >= 0, np.maximum(nearest, 0)
        whole = known & (ends[nearest] <= at)
        beside = whole & (self.marks[at] == self.marks[ends[nearest]])
        first = starts.size - 1 - nearest
        last = first + _run(self.joined[::-1], first) * beside
        found = list(map(self.backwards.__getitem__, map(slice, first.tolist(), last.tolist())))
        for within in np.flatnonzero(known & ~whole).tolist():
            found[within] = _words_before(self.key, int(at[within]))
        return found

    def all_after(self, at: Offsets) -> list[tuple[str, ...]]:
        """The words behind many places at once."""
        starts, ends = self.bounds.starts, self.bounds.ends
        nearest = np.searchsorted(ends, at, side="right")
        known, nearest = nearest < ends.size, np.minimum(nearest, ends.size - 1)
        whole = known & (starts[nearest] >= at)
        beside = whole & (self.marks[at] == self.marks[starts[nearest]])
        last = nearest + _run(self.joined, nearest) * beside
        found = list(map(self.words.__getitem__, map(slice, nearest.tolist(), last.tolist())))
        for within in np.flatnonzero(known & ~whole).tolist():
            found[within] = _words_after(self.key, int(at[within]))
        return found


def _run(joined: NDArray[np.bool_], first: Offsets) -> Offsets:
    """How many words, four at most, are joined to each of these, itself among them."""
    padded = np.concatenate((joined, np.zeros(_WORDS, dtype=bool)))
    count, goes_on = np.ones(first.size, dtype=np.int64), np.ones(first.size, dtype=bool)
    for step in range(_WORDS - 1):
        goes_on &= padded[first + step]
        count += goes_on
    return count


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


def forget() -> None:
    """Let go of the text in hand: what was read of it costs memory, and time to collect."""
    global _in_hand  # noqa: PLW0603
    _in_hand = _Read("")


def words_of(key: str) -> frozenset[str]:
    """All words of a folded text."""
    return _read(key).known


def bounds_of(key: str) -> Bounds:
    """Where the words of a folded text start and end."""
    return _read(key).bounds


def phrases_before(near: tuple[str, ...]) -> Iterator[str]:
    """The words before a name as phrases, the longest first, each way its first word is taken."""
    for count in range(len(near), 0, -1):
        first, *rest = reversed(near[:count])
        for form in bare_forms(first):
            yield " ".join([form, *rest])


def starts_behind(key: str, cues: Container[str]) -> list[int]:
    """Starts of the words that stand right behind one of these, in order."""
    read = _read(key)
    starts, joined = read.bounds.starts, read.joined
    behind = (
        number + 1 for number, word in enumerate(read.words[:-1]) if word in cues and joined[number]
    )
    return [int(starts[number]) for number in behind]


def word_starts(key: str, at: Offsets) -> Offsets:
    """The starts of the words that end at each of these places; the place where none does."""
    read = _read(key)
    if not read.bounds.starts.size:
        return at
    word = np.searchsorted(read.bounds.starts, at) - 1
    return np.where((word >= 0) & (read.bounds.ends[word] >= at), read.bounds.starts[word], at)


def may_end(key: str, at: Offsets, endings: str) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether no letter follows each of these places; and whether none does or one of these."""
    read = _read(key)
    if not read.bounds.starts.size:
        free = np.ones(at.size, dtype=bool)
        return free, free
    word = np.searchsorted(read.bounds.ends, at, side="right")
    free = word == read.bounds.ends.size
    free |= read.bounds.starts[np.minimum(word, read.bounds.starts.size - 1)] > at
    following = read.bounds.codes[np.minimum(at, read.bounds.codes.size - 1)]
    ended = free.copy()
    for letter in endings:
        ended |= following == ord(letter)
    return free, ended


def all_before(key: str, at: Sequence[int]) -> list[tuple[str, ...]]:
    """Up to four words before each of these places, as of ``words_before``."""
    if len(at) < _FEW:
        return [words_before(key, one, _WORDS) for one in at]
    read = _read(key)
    return read.all_before(np.array(at)) if read.bounds.starts.size else [()] * len(at)


def all_after(key: str, at: Sequence[int]) -> list[tuple[str, ...]]:
    """Up to four words after each of these places, as of ``words_after``."""
    if len(at) < _FEW:
        return [words_after(key, one, _WORDS) for one in at]
    read = _read(key)
    return read.all_after(np.array(at)) if read.bounds.starts.size else [()] * len(at)


def words_before(key: str, at: int, most: int) -> tuple[str, ...]:
    """Up to ``most`` words (four at most) before ``at``, nearest first, up to a mark that parts."""
    read = _in_hand
    if read.key is not key:
        read = _read(key)
    if (words := read.before.get(at)) is None:
        words = read.before[at] = _words_before(key, at)
    return words[:most]


def words_after(key: str, at: int, most: int) -> tuple[str, ...]:
    """Up to ``most`` words (four at most) after ``at``, nearest first, up to a mark that parts."""
    read = _in_hand
    if read.key is not key:
        read = _read(key)
    if (words := read.after.get(at)) is None:
        words = read.after[at] = _words_after(key, at)
    return words[:most]


def _are_words(parts: list[str]) -> bool:
    """Whether nothing but letters and figures stands in these, and something in each."""
    return "" not in parts and "".join(parts).isalnum()


def _words_before(key: str, at: int) -> tuple[str, ...]:
    plain = key[max(0, at - _REACH) : at].rsplit(" ", _WORDS + 1)
    if len(plain) == _WORDS + 2 and not plain[-1] and _are_words(plain[1:-1]):
        return tuple(plain[-2:0:-1])  # as mostly: nothing but blanks between them
    words: list[str] = []
    while len(words) < _WORDS:
        while at > 0 and key[at - 1] in _BETWEEN:
            at -= 1
        if at == 0 or not key[at - 1].isalnum():
            break
        start = word_start(key, at)
        words.append(key[start:at])
        at = start
    return tuple(words)


def _words_after(key: str, at: int) -> tuple[str, ...]:
    plain = key[at : at + _REACH].split(" ", _WORDS + 1)
    if len(plain) == _WORDS + 2 and not plain[0] and _are_words(plain[1:-1]):
        return tuple(plain[1:-1])
    words = _WORDS_ON.match(key, at)
    return tuple(filter(None, words.groups())) if words else ()
