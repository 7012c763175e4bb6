"""What a spelling names, and how much it says by itself: the keys of the automaton."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from typing import NamedTuple, TypeAlias

from gazetteer.fold import key_of
from gazetteer.place import SETTLED, Place, PlaceKind
from gazetteer.taught import Entry
from gazetteer.variants import (
    arabic_variants,
    glued_variants,
    kurdish_variants,
    latin_variants,
)
from gazetteer.words import Words


class Strength(StrEnum):
    """How much a spelling says by itself."""

    STRONG = "strong"
    WEAK = "weak"  # counts where the context says that a place is meant
    HEADED = "headed"  # counts after a head noun of the place's kind: "the crossing of X"


class Name(NamedTuple):
    """One reading of a spelling: the place it names, and how well.

    Attributes:
        place: Id of the place.
        strength: How much it says by itself.
        kurdish: Kurdish writes so, perhaps among others.
        foreign: Kurdish alone does: in Arabic the letters are another word's.
        needs_article: A Latin name too short without its article.
    """

    place: str
    strength: Strength
    kurdish: bool = False
    foreign: bool = False
    needs_article: bool = False


@dataclass(frozen=True, slots=True)
class Spelling:
    """A key of the automaton.

    Attributes:
        key: The folded spelling.
        names: What it names as it stands.
        after_article: What it names after لل, where the preposition has swallowed the article.
        blocks: It is a phrase that holds a place's name and is none.
        latin: Its letters are Latin, so that a place is written with a capital.
        native: Those of ``names`` that are none of Kurdish alone.
        native_after_article: Those of ``after_article``.
    """

    key: str
    names: tuple[Name, ...] = ()
    after_article: tuple[Name, ...] = ()
    blocks: bool = False
    latin: bool = False
    native: tuple[Name, ...] = field(init=False, compare=False, repr=False)
    native_after_article: tuple[Name, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Set apart what most texts ask for."""
        object.__setattr__(self, "native", _native(self.names))
        object.__setattr__(self, "native_after_article", _native(self.after_article))


def _native(names: tuple[Name, ...]) -> tuple[Name, ...]:
    return tuple(name for name in names if not name.foreign) if names else ()


# By place, and whether Kurdish alone writes so.
_Readings: TypeAlias = dict[tuple[str, bool], Name]


def spellings_of(places: Iterable[Place], words: Words) -> dict[str, Spelling]:
    """Every spelling of every name, with what it may mean."""
    plain: defaultdict[str, _Readings] = defaultdict(dict)
    after_article: defaultdict[str, _Readings] = defaultdict(dict)
    for place in places:
        strengths = _strengths(place)
        for name, kurdish in _names(place):
            key = key_of(name)
            for spelled, found in _readings(
                key, Name(place.id, Strength.STRONG, kurdish, kurdish and key[:1] >= "\u0250")
            ):
                strength = strengths.get(spelled) or _respelled(found, spelled)
                reading = found if strength is found.strength else found._replace(strength=strength)
                _note(plain[spelled], reading)
                if spelled.startswith("ال") and len(spelled) > 4:
                    _note(after_article[spelled[2:]], reading)
            for bare in (
                *_without_head(key, place.kind, words),
                *_without_article(key, place.kind),
            ):
                for spelled, reading in _readings(bare, Name(place.id, Strength.HEADED)):
                    _note(plain[spelled], reading)
                    if spelled.startswith("ال"):
                        _note(after_article[spelled[2:]], reading)
    return {
        key: Spelling(
            key,
            tuple(plain[key].values()) if key in plain else (),
            tuple(after_article[key].values()) if key in after_article else (),
            blocks=key in words.phrases,
            latin=key[0] < "\u0250",
        )
        for key in dict.fromkeys((*plain, *after_article, *sorted(words.phrases)))
        if key
    }


def taught_spellings(
    known: Mapping[str, Spelling], lessons: Iterable[Entry]
) -> dict[str, Spelling]:
    """The spellings of taught names: each means its place alone, or is a look-alike."""
    spellings: dict[str, Spelling] = {}
    for entry in lessons:
        name = Name(entry.place, Strength.STRONG)
        for spelled, reading in islice(_readings(key_of(entry.name), name), 1):
            latin = spelled[0] < "\u0250"
            if not entry.place:
                spellings[spelled] = Spelling(spelled, blocks=True, latin=latin)
                continue
            spellings[spelled] = Spelling(spelled, (reading,), latin=latin)
            if spelled.startswith("ال") and len(spelled) > 4:
                bare = known.get(spelled[2:], Spelling(spelled[2:]))
                spellings.setdefault(bare.key, replace(bare, after_article=(reading,)))
    return spellings


def _strengths(place: Place) -> dict[str, Strength]:
    """What is known of spellings: a listed name as listed, a variant of a weak one as weak."""
    weak = {key_of(name) for name in place.weak}
    strengths = {
        spelled: Strength.WEAK
        for key in weak
        for spelled, _ in _readings(key, Name(place.id, Strength.WEAK))
    }
    listed = {key_of(name) for name, _ in _names(place)} - weak
    return strengths | dict.fromkeys(listed, Strength.STRONG)


def _respelled(name: Name, spelled: str) -> Strength:
    """What a respelling says that no list holds: a short Latin word may be anybody's name."""
    latin = spelled[0] < "\u0250" and not name.kurdish
    return Strength.WEAK if latin and len(spelled) <= _SHORT_RESPELLING else Strength.STRONG


_SHORT_RESPELLING = 6


def _names(place: Place) -> Iterator[tuple[str, bool]]:
    for name in (*place.names_ar, *place.names_en):
        yield name, False
    for name in place.names_ku:
        yield name, True


def _readings(key: str, name: Name) -> Iterator[tuple[str, Name]]:
    if key[:1] < "\u0250":
        spellings, needs_article = latin_variants(key)
        found = name._replace(needs_article=True) if needs_article else name
        for spelled in spellings:
            yield spelled, found
        for spelled in glued_variants(key):
            yield spelled, name
    else:
        for spelled in arabic_variants(key):
            yield spelled, name
        if name.kurdish:
            for spelled in kurdish_variants(key):
                yield spelled, name


def _note(readings: _Readings, name: Name) -> None:
    """Keep the most a spelling says of one place, from all the names that give it.

    What Kurdish alone writes is kept apart: in Arabic it says nothing.
    """
    known = readings.get((name.place, name.foreign))
    if known is None or known == name:
        readings[name.place, name.foreign] = name
        return
    readings[name.place, name.foreign] = Name(
        name.place,
        min(known.strength, name.strength, key=_RANK.index),
        kurdish=known.kurdish or name.kurdish,
        foreign=name.foreign,
        needs_article=known.needs_article and name.needs_article,
    )


_RANK = tuple(Strength)


def _without_article(key: str, kind: PlaceKind) -> Iterator[str]:
    """An Arabic town's name as it stands behind its head noun with some writers: "town of Qaim"."""
    if kind in SETTLED and key.startswith("ال") and len(key) >= _SHORTEST_WITH_ARTICLE:
        yield key[2:]


_SHORTEST_WITH_ARTICLE = 6


def _without_head(key: str, kind: PlaceKind, words: Words) -> Iterator[str]:
    """What stays of "crossing X" or "X crossing": a name that counts beside that head noun.

    Not of regions: the countryside of a town is not the town.
    """
    if kind is PlaceKind.REGION:
        return
    first, _, rest = key.partition(" ")
    head = words.heads.get(first)
    if rest and head and head.kind is kind:
        yield rest
    for count in (1, 2):
        parts = key.rsplit(" ", count)
        if len(parts) == count + 1 and words.heads_after.get(" ".join(parts[1:])) is kind:
            yield parts[0]
