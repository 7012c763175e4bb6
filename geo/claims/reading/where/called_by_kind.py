"""Places that a clause calls by what they are: "the camp", "the mountain", "the town"."""

from gazetteer.place import SETTLED, PlaceKind
from geo.claims.byword import ByWord
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.scene import Sentence, Spot
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import is_far, place_ref

_CALLED = {
    PlaceKind.CAMP: word_set("camp مخيم"),
    PlaceKind.MOUNTAIN: word_set("mountain mountains range جبل جبال"),
    PlaceKind.BASE: word_set("base airbase airfield airstrip قاعده مطار"),
    PlaceKind.TOWN: word_set("town city village township بلده مدينه قريه ناحيه"),
    PlaceKind.DESERT: word_set("desert steppe باديه صحراء"),
    PlaceKind.WADI: word_set("valley wadi وادي"),
    PlaceKind.FACILITY: word_set("field oilfield station حقل محطه"),
    PlaceKind.GOVERNORATE: word_set("province governorate محافظه"),
}
_KIND_OF = {word: kind for kind, words in _CALLED.items() for word in words}
_DETERMINERS = frozenset({"the", "this", "that", "same"})
_NAMED_BEHIND = 3  # words from "the town" to the name that follows it


def kind_of(spot: Spot) -> PlaceKind | None:
    """What a named place is called by; None for what has no such noun."""
    if spot.place is None:
        return None
    return PlaceKind.TOWN if spot.place.kind in SETTLED else spot.place.kind


def called_in(sentence: Sentence, whole: Clause) -> dict[PlaceKind, PlaceRef | None]:
    """The place of each kind that a sentence names last; None where that one lies far off."""
    named: dict[PlaceKind, PlaceRef | None] = {}
    for spot in sentence.spots:
        kind = kind_of(spot)
        if kind in _CALLED and spot.place is not None:
            named[kind] = None if is_far(spot.place) else place_ref(whole, spot, spot.place, "at")
    return named


def called(clause: Clause, named: dict[PlaceKind, PlaceRef | None]) -> PlaceRef | None:
    """The place that a clause calls by its kind, where one of that kind was named before."""
    words = clause.sentence.words
    taken = clause.sentence.in_spots
    for place in range(clause.first, clause.last):
        kind = _KIND_CALLED[words[place]]
        if kind is None or place in taken or not _is_definite(words, place):
            continue
        if any(place < s.first <= place + _NAMED_BEHIND for s in clause.sentence.spots):
            continue
        here = [s for s in clause.sentence.spots if s.last <= place and kind_of(s) is kind]
        if here and here[-1].place is not None:
            far = is_far(here[-1].place)
            return None if far else place_ref(clause, here[-1], here[-1].place, "at")
        if named.get(kind) is not None:
            return named[kind]
    return None


def _kind_called(word: str) -> PlaceKind | None:
    return _KIND_OF.get(_noun(word))


_KIND_CALLED = ByWord(_kind_called)


def _noun(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s") if word[:1].isascii() else bare(word)


def _is_definite(words: list[str], place: int) -> bool:
    word = words[place]
    if word[:1].isascii():
        return bool(_DETERMINERS & set(words[max(0, place - 2) : place]))
    return word.lstrip("وفبل").startswith(("ال", "ل")) and bare(word) != word.removeprefix("و")
