"""All names of all places in one automaton, ready to be found in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path

import ahocorasick
import numpy as np

from gazetteer.dated import with_periods
from gazetteer.everyday import Everyday, load_everyday
from gazetteer.firstwords import FirstWords
from gazetteer.fold import key_of
from gazetteer.hashes import Hashes, hash_keys
from gazetteer.kurdish import KurdishSpellings
from gazetteer.place import GazetteerError, Place, PlaceKind
from gazetteer.seats import written_with
from gazetteer.sounds import Sounds
from gazetteer.spelling import Spelling, Strength, spellings_of, taught_spellings
from gazetteer.table import read_places
from gazetteer.taught import Taught
from gazetteer.towns import load_towns
from gazetteer.wide import Wide
from gazetteer.wordfiles import load_words
from gazetteer.words import Words


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
        self._taught = tuple(one.name for one in taught or ())
        self.spellings: dict[str, Spelling] = spellings_of(self._places.values(), words)
        if taught is not None:
            lessons = [one for one in taught if not one.place or one.place in self]
            self.spellings |= taught_spellings(self.spellings, lessons)
        self.automaton = ahocorasick.Automaton()
        for key, spelling in self.spellings.items():
            self.automaton.add_word(key, spelling)
        self.automaton.make_automaton()

    def __getitem__(self, place_id: str) -> Place:
        place = self._places.get(place_id) or self.get(place_id)
        if place is None:
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
    def first_words(self) -> tuple[FirstWords | None, ...]:
        """By layer the words that its names open with, for a first look; none of a long one."""
        taken = frozenset(
            key
            for key, spelling in self.spellings.items()
            if not (spelling.latin or spelling.blocks or " " in key)
            and any(
                name.strength is not Strength.HEADED and not name.foreign for name in spelling.names
            )
        )
        return tuple(layer.first_words(taken) for layer in self.layers)

    @cached_property
    def with_hamza(self) -> frozenset[str]:
        """Spellings of the names that are written with a hamza within a word."""
        listed = (name for place in self.built_in for name in place.names_ar)
        return written_with([*listed, *self._taught])

    @cached_property
    def sounds(self) -> Sounds:
        """The Latin names by their sound; made when first asked for."""
        return Sounds(self.spellings.values(), self._places)

    @cached_property
    def kurdish(self) -> KurdishSpellings:
        """The names by their consonants; made when first asked for."""
        return KurdishSpellings(self.spellings.values())

    @cached_property
    def everyday(self) -> Everyday:
        """Words of ordinary speech; read when first asked for."""
        return load_everyday(self._seeds) if self._seeds else Everyday(frozenset())


def load_gazetteer(
    path: Path, *, layers: Sequence[Wide] = (), taught: Taught | None = None
) -> Gazetteer:
    """Read a places file, and what lies beside it: periods, towns of GeoNames, word files.

    Args:
        path: The file.
        layers: Large lists of places to lie beside.
        taught: Names that a user has taught.

    Raises:
        GazetteerError: A row contradicts itself or another one; the message names file, row and
            value and says what would be right.
    """
    places = read_places(path)
    if (periods := path.with_name("periods.csv")).exists():
        places = with_periods(places, periods)
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
