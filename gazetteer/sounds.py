"""Latin spellings that no list foresees: a capitalised word that sounds like a known name.

What is found so is weak: it counts only where the words beside it say that a place is meant.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from string import ascii_uppercase
from typing import NamedTuple

import numpy as np

from gazetteer.around import Capitals, Spelled, is_latin, word_end
from gazetteer.letters import Letters
from gazetteer.spelling import Name, Spelling, Strength
from gazetteer.variants import ARTICLES

_CAPITALS = Letters(f"{ascii_uppercase}ÇÎŞÛÊ")
_APOSTROPHES = frozenset("'’_")
# Shorter names sound like too much else.
_SHORTEST = 5
_RESPELLED = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ee", "i"),
        (r"oo|ou|ow(?![aeiou])", "u"),
        (r"[ae][iy](?![aeiou])", "i"),
        (r"dh", "d"),
        (r"gh", "g"),
        (r"q", "k"),
        (r"y", "i"),
        (r"e", "a"),
        (r"o", "u"),
        (r"(.)\1+", r"\1"),
        (r"(?<=a)h$", ""),
    )
)


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """A folded Latin word as it sounds: vowels in three classes, nothing doubled."""
    for pattern, spelled in _RESPELLED:
        word = pattern.sub(spelled, word)
    return word


class _Sounding(NamedTuple):
    """A name by its sounds: the words after the first, and what it names."""

    rest: tuple[str, ...]
    spelling: Spelling


class Sounds:
    """Names by the sounds of their first word and of their second, if they have one.

    They are laid out when a text first has a capital.
    """

    def __init__(self, spellings: Iterable[Spelling], places: Iterable[str]) -> None:
        """Take spellings, and the ids of places in the order in which they are told.

        Places that are not among those are told last, by their ids.
        """
        self._spellings = spellings
        self._order = {place: number for number, place in enumerate(places)}

    @cached_property
    def _by_first(self) -> dict[str, dict[str, list[_Sounding]]]:
        by_first: defaultdict[str, dict[tuple[str, ...], _Sounding]] = defaultdict(dict)
        for spelling in self._spellings:
            names = tuple(name for name in spelling.names if name.strength is Strength.STRONG)
            if not spelling.latin or spelling.blocks or len(spelling.key) < _SHORTEST or not names:
                continue
            first, *rest = map(sound, spelling.key.split(" "))
            weak = tuple(Name(name.place, Strength.WEAK) for name in names)
            found = _Sounding(tuple(rest), Spelling(spelling.key, weak, latin=True))
            # Of two names that sound alike none is meant for sure.
            known = by_first[first].setdefault(found.rest, found)
            if {name.place for name in known.spelling.names} != {name.place for name in weak}:
                both = {*known.spelling.names, *weak}
                named = sorted(both, key=self._told)
                merged = Spelling(known.spelling.key, tuple(named), latin=True)
                by_first[first][found.rest] = _Sounding(found.rest, merged)
        laid: dict[str, dict[str, list[_Sounding]]] = {}
        for first, namesakes in by_first.items():
            by_second = laid[first] = defaultdict(list)
            for found in namesakes.values():
                by_second[found.rest[0] if found.rest else ""].append(found)
        return laid

    def _told(self, name: Name) -> tuple[int, str]:
        return self._order.get(name.place, len(self._order)), name.place

    def find(self, key: str, caps: Capitals) -> Iterator[Spelled]:
        """Names that the capitalised words of a text sound like.

        Args:
            key: The folded text.
            caps: The text as written, with the origins of its key.
        """
        at = [at for at in _CAPITALS.where(caps.text) if _opens_a_word(caps.text, at)]
        if not at:
            return
        by_first = self._by_first
        for start in np.searchsorted(caps.folded.origin, at).tolist():
            if start < len(key) and not (start and key[start - 1].isalnum()):
                first = word_end(key, start)
                word = key[start:first]
                by_second = by_first.get(sound(word))
                if by_second is not None and word not in ARTICLES:
                    yield from self._at(key, start, first, by_second)

    def _at(
        self, key: str, start: int, first: int, by_second: Mapping[str, list[_Sounding]]
    ) -> Iterator[Spelled]:
        """The longest name whose other words follow the first one, which ends there."""
        candidates = by_second.get("", [])
        if key.startswith(" ", first):
            second = sound(key[first + 1 : word_end(key, first + 1)])
            candidates = candidates + by_second.get(second, [])
        best = max(
            ((end, found.spelling) for found in candidates
             if (end := _runs_to(key, first, found.rest)) is not None),
            key=lambda one: one[0],
            default=None,
        )  # fmt: skip
        if best is not None and best[0] - start >= _SHORTEST:
            word = key[start : best[0]]
            yield Spelled(start, best[0], word, best[1].names, is_latin(word))


def _opens_a_word(text: str, at: int) -> bool:
    """Whether no letter and no apostrophe stands before."""
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] in _APOSTROPHES)


def _runs_to(key: str, at: int, rest: tuple[str, ...]) -> int | None:
    """Where the other words of a name end, if they follow."""
    for word in rest:
        if key[at : at + 1] != " ":
            return None
        end = word_end(key, at + 1)
        if sound(key[at + 1 : end]) != word:
            return None
        at = end
    return at
