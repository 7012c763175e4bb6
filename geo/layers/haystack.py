"""The words by which free text finds a claim, folded: every name of a place in them counts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from gazetteer.fold import fold
from gazetteer.place import PlacesById

_TEXTS = ("quote", "speaker", "via", "outlet", "title")
_LISTS = ("actors_en", "actors_ar", "place_words", "places_en", "places_ar")
_PARTICLES = "وفبلك"  # written onto an Arabic name
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=65536)
def _key(text: str) -> str:
    return fold(text).key


class Haystack:
    """Folded words of a row, with all names of the places that are named in them.

    So any spelling of a place finds the same rows, also where only a title names it. The places
    are those that some claim of the frame is placed by; the name of another finds its own
    spelling alone.
    """

    def __init__(self, gazetteer: PlacesById, places: Iterable[str]) -> None:
        self._of_place: dict[str, str] = {}
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for id_ in sorted(set(places)):
            place = gazetteer.get(id_)
            names = (*place.names_ar, *place.names_en, *place.names_ku) if place else ()
            keys = [_key(name) for name in names]
            self._of_place[id_] = "\n".join(keys)
            for first, *rest in filter(None, map(_WORD.findall, keys)):
                self._by_first.setdefault(first, []).append((tuple(rest), id_))
        self._told: dict[str, frozenset[str]] = {}

    def of(self, row: Mapping[str, Any]) -> str:
        """The words of the evidence, the actors, the places, the speaker and the outlet."""
        texts = [row[column] for column in _TEXTS]
        for column in _LISTS:
            texts.extend(row[column])
        keys = [_key(text) for text in texts if text]
        places = set(row["places"]).union(*(self._named_in(key) for key in keys))
        return "\n".join([*keys, *(self._of_place[id_] for id_ in sorted(places))])

    def _named_in(self, key: str) -> frozenset[str]:
        if key not in self._told:
            words = _WORD.findall(key)
            self._told[key] = frozenset(
                id_
                for place, word in enumerate(words)
                for bare in _bared(word)
                for rest, id_ in self._by_first.get(bare, ())
                if tuple(words[place + 1 : place + 1 + len(rest)]) == rest
            )
        return self._told[key]


def _bared(word: str) -> Iterator[str]:
    """A word as it stands, and without the Arabic particles that may be written onto a name."""
    yield word
    if word[0] in _PARTICLES and len(word) > 3:
        if word.startswith("لل"):
            yield "ال" + word[2:]
        yield from _bared(word[1:]) if word[0] == "و" else (word[1:],)
