"""All names of all places in one automaton, ready to be found in a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

import ahocorasick
import numpy as np

from gazetteer.everyday import Everyday, load_everyday
from gazetteer.fold import key_of
from gazetteer.hashes import Hashes, hash_keys
from gazetteer.place import SETTLED, GazetteerError, Place, PlaceKind
from gazetteer.table import read_places
from gazetteer.taught import Entry, Taught
from gazetteer.towns import load_towns
from gazetteer.variants import arabic_variants, latin_variants
from gazetteer.wide import Wide
from gazetteer.words import Words, load_words


class Strength(StrEnum):
    """How much a spelling says by itself."""

    STRONG = "strong"
    WEAK = "weak"  # counts where the context says that a place is meant
    HEADED = "headed"  # counts after a head noun of the place's kind: "the crossing of X"


class Name(NamedTuple):
    """One reading of a spelling: the place it names, and how well."""

    place: str
    strength: Strength
    kurdish: bool = False
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
    """

    key: str
    names: tuple[Name, ...] = ()
    after_article: tuple[Name, ...] = ()
    blocks: bool = False
    latin: bool = False


class Gazetteer:
    """Places by id, and their spellings in one automaton. Made by ``load_gazetteer``.

    ``gazetteer[id]`` is a place, ``id in gazetteer`` asks for one, iteration gives all of them.
    Large lists of places lie beside as ``layers``: their places are found by id like all others,
    their names by ``gazetteer.company`` alone, and ``built_in`` leaves them out.
    """

    def __init__(
        self,
        places: Iterable[Place],
        words: Words,
        *,
        layers: Sequence[Wide] = (),
        taught: Taught | None = None,
        seeds: Path | None = None,
    ) -> None:
        """Index places.

        Args:
            places: All of them, each id once.
            words: The words beside names.
            layers: Large lists; a place that is in several of them is taken from the first.
            taught: Names that a user has taught; they overrule all others. One that means a place
                which is no longer there does nothing.
            seeds: The folder whose word files tell ordinary words.
        """
        self._places: Mapping[str, Place] = {place.id: place for place in places}
        self._seeds = seeds
        self.words = words
        self.layers = tuple(layers)
        self.spellings: dict[str, Spelling] = _spellings(self._places.values(), words)
        if taught is not None:
            lessons = [one for one in taught if not one.place or one.place in self]
            self.spellings |= _taught(self.spellings, lessons)
        self.automaton = ahocorasick.Automaton()
        for key, spelling in self.spellings.items():
            self.automaton.add_word(key, spelling)
        self.automaton.make_automaton()

    def __getitem__(self, place_id: str) -> Place:
        if (place := self.get(place_id)) is None:
            raise KeyError(place_id)
        return place

    def __contains__(self, place_id: object) -> bool:
        return isinstance(place_id, str) and self.get(place_id) is not None

    def __iter__(self) -> Iterator[Place]:
        return chain(self.built_in, *self.layers)

    def __len__(self) -> int:
        return len(self._places) + sum(map(len, self.layers))

    def get(self, place_id: str | None) -> Place | None:
        """The place of this id, or None."""
        if place_id is None:
            return None
        if (place := self._places.get(place_id)) is not None:
            return place
        for layer in self.layers:
            if (row := layer.row_of(place_id)) is not None:
                return layer.place(row)
        return None

    @property
    def built_in(self) -> Iterable[Place]:
        """The hand-kept places, without those of large lists."""
        return self._places.values()

    @cached_property
    def by_source(self) -> Mapping[str, str]:
        """Ids of the hand-kept places by their ids in GeoNames, as in ``geonames:92138``."""
        return {
            source: place.id
            for place in self.built_in
            for source in re.findall(r"geonames:\d+", place.source)
        }

    @cached_property
    def place_cues(self) -> tuple[Hashes, Hashes]:
        """Words that may make a place of the name behind them, and of the one before, by hash."""
        words = self.words
        before = {phrase.rpartition(" ")[2] for phrase in (words.before - words.loose)}
        before |= {phrase.rpartition(" ")[2] for phrase in words.heads}
        after = {phrase.partition(" ")[0] for phrase in words.heads_after}
        return (
            np.sort(hash_keys(sorted(before) or [" "])),
            np.sort(hash_keys(sorted(after) or [" "])),
        )

    @cached_property
    def everyday(self) -> Everyday:
        """Words of ordinary speech; read when first asked for."""
        return load_everyday(self._seeds) if self._seeds else Everyday(frozenset())


def load_gazetteer(
    path: Path, *, layers: Sequence[Wide] = (), taught: Taught | None = None
) -> Gazetteer:
    """Read a places file, and what lies beside it: towns of GeoNames, placewords, lookalikes.

    Args:
        path: The file.
        layers: Large lists of places to lie beside.
        taught: Names that a user has taught.

    Raises:
        GazetteerError: A row contradicts itself or another one; the message names file, row and
            value and says what would be right.
    """
    places = read_places(path)
    _refuse_twins(places, path)
    words = load_words(path.with_name("placewords.toml"), path.with_name("lookalikes.toml"))
    towns = load_towns(path.with_name("geonames_iq_sy.csv"), places)
    return Gazetteer(places, words, layers=(towns, *layers), taught=taught, seeds=path.parent)


def _refuse_twins(places: Iterable[Place], path: Path) -> None:
    """Two places of one kind, governorate and first name cannot be told apart by any text."""
    seen: dict[tuple[str, PlaceKind, str | None, str], str] = {}
    for place in places:
        mark = (key_of(place.name_ar), place.kind, place.governorate, place.country)
        if (twin := seen.setdefault(mark, place.id)) != place.id:
            raise GazetteerError(
                f"{path.name}: {twin!r} and {place.id!r} are both a {place.kind} named "
                f"{place.name_ar!r} in {place.governorate or place.country}; one record is right, "
                "or a first name that tells them apart."
            )


def _spellings(places: Iterable[Place], words: Words) -> dict[str, Spelling]:
    """Every spelling of every name, with what it may mean."""
    plain: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    after_article: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    for place in places:
        strengths = _strengths(place)
        for name, kurdish in _names(place):
            key = key_of(name)
            for spelled, found in _readings(key, Name(place.id, Strength.STRONG, kurdish)):
                reading = found._replace(strength=strengths.get(spelled, found.strength))
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
        for key in {*plain, *after_article, *words.phrases}
        if key
    }


def _taught(known: Mapping[str, Spelling], lessons: Iterable[Entry]) -> dict[str, Spelling]:
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


def _names(place: Place) -> Iterator[tuple[str, bool]]:
    for name in (*place.names_ar, *place.names_en):
        yield name, False
    for name in place.names_ku:
        yield name, True


def _readings(key: str, name: Name) -> Iterator[tuple[str, Name]]:
    if key[:1] < "\u0250":
        for spelled, needs_article in latin_variants(key):
            yield spelled, name._replace(needs_article=needs_article)
    else:
        for spelled in arabic_variants(key):
            yield spelled, name


def _note(readings: dict[str, Name], name: Name) -> None:
    """Keep the most a spelling says of one place, from all the names that give it."""
    known = readings.get(name.place, name)
    readings[name.place] = Name(
        name.place,
        min(known.strength, name.strength, key=_RANK.index),
        kurdish=known.kurdish or name.kurdish,
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
