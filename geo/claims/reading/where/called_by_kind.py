"""Places that a clause calls by what they are: "the camp", "the mountain", "the town"."""

from collections import Counter

from gazetteer.byword import ByWord
from gazetteer.place import SETTLED, Place, PlaceKind
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.scene import Sentence, Spot
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import is_far, place_ref

_CALLED = {
    PlaceKind.CAMP: word_set("camp مخيم"),
    PlaceKind.MOUNTAIN: word_set("mountain mountains range جبل جبال"),
    PlaceKind.BASE: word_set("base airbase airfield airstrip قاعده مطار"),
    PlaceKind.TOWN: word_set("town township بلده"),
    PlaceKind.CITY: word_set("city مدينه ناحيه"),
    PlaceKind.VILLAGE: word_set("village قريه"),
    PlaceKind.DESERT: word_set("desert steppe باديه صحراء"),
    PlaceKind.WADI: word_set("valley wadi وادي"),
    PlaceKind.FACILITY: word_set("field oilfield station حقل محطه"),
    PlaceKind.GOVERNORATE: word_set("province governorate محافظه"),
}
_SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.VILLAGE})
_KIND_OF = {word: kind for kind, words in _CALLED.items() for word in words}
_DETERMINERS = frozenset({"the", "this", "that", "same"})
_NAMED_BEHIND = 3  # words from "the town" to the name that follows it


def _kinds_of(place: Place) -> tuple[PlaceKind, ...]:
    """What a named place may be called by: a village "the town", but not "the city"."""
    if place.kind not in SETTLED:
        return (place.kind,)
    small = place.kind is PlaceKind.VILLAGE
    return (PlaceKind.TOWN, PlaceKind.VILLAGE if small else PlaceKind.CITY)


def called_in(
    clause: Clause, before: dict[PlaceKind, PlaceRef | None], told: Counter[str]
) -> dict[PlaceKind, PlaceRef | None]:
    """The place of each kind that a sentence, as one clause, names last; None where it is far off.

    ``before`` is what the sentences before it left, ``told`` how often each place was named, which
    is counted on.
    """
    named: dict[PlaceKind, PlaceRef | None] = {}
    for spot in clause.spots:
        place = spot.place
        if place is None:
            continue
        told[place.id] += 1
        for kind in _kinds_of(place):
            if kind not in _CALLED:
                continue
            known = named.get(kind) or before.get(kind)
            if known and (
                _is_headed_for(clause.sentence, spot) or _is_the_topic(known, place, kind, told)
            ):
                continue
            far = is_far(place)
            if far and known and kind is PlaceKind.CAMP and told[known.id] >= told[place.id]:
                continue  # "from X to the camp of Y", far off: X is what is spoken of
            named[kind] = None if far else place_ref(clause, spot, place, "at")
    return named


_TOPICS = frozenset({PlaceKind.CITY, PlaceKind.TOWN})


_TOPIC = 3  # a place named so many times as often as another stays what "the city" means


def _is_the_topic(known: PlaceRef, place: Place, kind: PlaceKind, told: Counter[str]) -> bool:
    """Whether the place told of before is the article's own, the new one named in passing."""
    return kind in _TOPICS and told[known.id] >= _TOPIC * told[place.id]


_TOWARDS = word_set("نحو باتجاه صوب تجاه باتجاهات toward towards")
_TOWARDS_GLANCE = glance_for(exactly=_TOWARDS)


def _is_headed_for(sentence: Sentence, spot: Spot) -> bool:
    """As in "advanced from X towards Y": Y is not yet what is spoken of."""
    if not sentence.glance & _TOWARDS_GLANCE:
        return False
    near = sentence.words[max(0, spot.first - 2) : spot.first]
    return not _TOWARDS.isdisjoint(near)


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
        here = [
            s for s in clause.sentence.spots
            if s.last <= place and s.place and kind in _kinds_of(s.place)
        ]  # fmt: skip
        if here and here[-1].place is not None:
            far = is_far(here[-1].place)
            return None if far else place_ref(clause, here[-1], here[-1].place, "at")
        if named.get(kind) is not None:
            return named[kind]
        if kind in _SETTLEMENTS and named.get(PlaceKind.TOWN) is not None:
            return named[PlaceKind.TOWN]
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
