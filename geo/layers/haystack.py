"""The words by which free text finds a claim, folded: every name of what is named counts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from gazetteer.fold import fold
from gazetteer.place import PlacesById
from geo.claims.model import Claim, Kind, Stance
from geo.layers.soughtwords import KIND_WORDS, STANCE_WORDS

_TEXTS = ("quote", "speaker", "via", "told_to", "outlet", "subtype")
_LISTS = ("actors_en", "actors_ar", "place_words", "places_en", "places_ar")
_PARTICLES = "وفبلك"  # written onto an Arabic name
_WRITTEN_ON = re.compile(rf"(?:[{_PARTICLES}]?(?:ال|لل)|[{_PARTICLES}](?=\w{{4}}))(\w{{3,}})")
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=65536)
def _key(text: str) -> str:
    return fold(text).key


class Haystack:
    """Folded words of a row, with all names of the places, actors and kinds named in them.

    So a place or an actor is found by any spelling and in either language. Places and actors are
    those of the claims; the name of another finds its own spelling alone. A title is not among
    the words: it would find every claim of its article, which has a filter of its own.
    """

    def __init__(self, gazetteer: PlacesById, claims: Iterable[Claim]) -> None:
        self._of_name: dict[str, str] = {}
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for id_, names in sorted(_names(gazetteer, claims).items()):
            keys = [_key(name) for name in names]
            self._of_name[id_] = "\n".join(keys)
            for first, *rest in filter(None, map(_WORD.findall, keys)):
                self._by_first.setdefault(first, []).append((tuple(rest), id_))
        self._told: dict[str, frozenset[str]] = {}

    def of(self, row: Mapping[str, Any]) -> str:
        """What it says and how, who says it, of whom and where, and the outlet."""
        texts = [row[column] for column in _TEXTS]
        for column in _LISTS:
            texts.extend(row[column])
        texts.extend(STANCE_WORDS[Stance(row["stance"])])
        keys = [_key(text) for text in texts if text]
        named = {_place(id_) for id_ in row["places"]} | {_kind(Kind(row["kind"]))}
        named.update(*(self._named_in(key) for key in keys))
        return "\n".join([*keys, *(self._of_name[id_] for id_ in sorted(named))])

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


def _names(gazetteer: PlacesById, claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
    """By an id of its own, the names of every kind, and of the places and actors of the claims."""
    found = {_kind(kind): words for kind, words in KIND_WORDS.items()}
    for claim in claims:
        for ref in claim.where.places:
            place = gazetteer.get(ref.id)
            names = (*place.names_ar, *place.names_en, *place.names_ku) if place else ()
            found[_place(ref.id)] = names
        for actor in claim.actors:
            names = tuple(filter(None, (actor.name_en, actor.name_ar)))
            found[f"actor {actor.id}"] = names
    return found


def _place(id_: str) -> str:
    return f"place {id_}"


def _kind(kind: Kind) -> str:
    return f"kind {kind}"


def _bared(word: str) -> Iterator[str]:
    """A word as it stands, and without the Arabic particles that may be written onto a name."""
    yield word
    if word[0] in _PARTICLES and len(word) > 3:
        if word.startswith("لل"):
            yield "ال" + word[2:]
        yield from _bared(word[1:]) if word[0] == "و" else (word[1:],)


class Term(NamedTuple):
    """A folded word of a search: it stands in a text where it is a part of some word there.

    With an Arabic article or particle written onto it, also where the whole word stands without
    them, or with others.

    Attributes:
        bare: The word without article and particle; the word itself where it has none.
        whole: Finds the bare word with whatever is written onto it; None where it has none.
    """

    word: str
    bare: str
    whole: re.Pattern[str] | None

    def stands_in(self, key: str) -> bool:
        """Whether it stands in a folded text; quick, as it is asked of every claim."""
        if self.word in key:
            return True
        return self.whole is not None and self.bare in key and self.whole.search(key) is not None

    def spans(self, key: str) -> Iterator[tuple[int, int]]:
        """Where it stands, by offsets into a folded text."""
        for pattern in filter(None, (re.compile(re.escape(self.word)), self.whole)):
            yield from (found.span() for found in pattern.finditer(key))


def terms_of(sought: str) -> tuple[Term, ...]:
    """The words of a search, all of which must stand somewhere in a claim's."""
    return tuple(_term(word) for word in dict.fromkeys(_key(sought).split()))


@lru_cache(maxsize=256)
def _term(word: str) -> Term:
    written_on = _WRITTEN_ON.fullmatch(word)
    if written_on is None:
        return Term(word, word, None)
    bare = written_on[1]
    return Term(word, bare, re.compile(rf"\b[{_PARTICLES}]?(?:ال|لل)?{bare}\b"))
