"""Places that a clause names only to say where another place lies, in what, or by what name."""

from collections.abc import Sequence

from gazetteer.byword import ByWord
from gazetteer.place import PlaceKind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.wordset import word_set

_GROUND = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.FRONTIER})
_NO_POINT = _GROUND | {PlaceKind.RIVER}
_WIDE = frozenset({PlaceKind.DISTRICT, PlaceKind.REGION, PlaceKind.DESERT, PlaceKind.MOUNTAIN})
_TOWNS = frozenset({PlaceKind.TOWN, PlaceKind.CITY})
_SIZE = {PlaceKind.GOVERNORATE: 3, PlaceKind.REGION: 4}  # a region holds several governorates

_BEARINGS = word_set(
    "شمال شمالي جنوب جنوبي شرق شرقي غرب غربي north south east west northeast northwest "
    "southeast southwest"
)
_LINKS = (
    word_set(
        "في ضمن من التابع التابعه التابعين تابع تابعه الواقع الواقعه واقع واقعه اقصي عند بمحافظه "
        "لمحافظه محافظه بقضاء قضاء لقضاء ريف بريف منطقه بمنطقه بناحيه ناحيه لناحيه حدود "
        "in of the city town district province governorate 's , ( northern southern eastern "
        "western countryside within region area village located"
    )
    | _BEARINGS
)
_NEAR = (
    word_set(
        "قرب بالقرب القريب القريبه قريب قريبه قباله محاذاه المحاذي المحاذيه المجاور المجاوره مقابل "
        "near outside opposite facing adjacent"
    )
    | _BEARINGS
)
_LIES = word_set("الواقع الواقعه واقع واقعه والواقع والواقعه located lying")
_LEAD = word_set("علي بعد الي ، , at the located lying about some")
_FACES = ("يقابل", "تقابل", "المقابل", "opposite", "facing")
_CALLED = word_set(
    "المعروف المعروفه والمعروف والمعروفه يعرف تعرف المسمي المسماه يسمي تسمي باسم known called"
)
_BOUND = word_set("متجها متجهه متجهين متوجها متوجهه متوجهين heading bound")
_CALLED_OR_BOUND = _CALLED | _BOUND
_IS_CALLED_OR_FACES = ByWord(
    lambda word: word in _CALLED_OR_BOUND or word.lstrip("و").startswith(_FACES)
)
_JOINS = ByWord(lambda word: word == "and" or (word.startswith("و") and word not in _LIES))
_ABOVE_ALL = word_set("خاصه وخاصه خصوصا وخصوصا سيما ولاسيما لاسيما especially particularly")
_SOURCES = word_set("مصدر مصادر لمصدر لمصادر مراسل لمراسل مراسلنا ناشطون ناشطين")
_AN = frozenset({"a", "an"})
_APPOSED = 6  # words from "a" over what it is to its bearing
_REACH = 7  # words from a place to what only says where it lies


_FAR_KM = 60.0  # what is so far from a city is told apart by another name
_MEASURED = 3  # words from so many km to the city
_BEFORE_KM = 4  # words from "the town" to how far it is
_IT = word_set(
    "الناحيه القضاء القريه البلده المدينه المعبر المنفذ المنطقه town village district "
    "crossing camp base"
)


def _is_measured_from(clause: Clause, spot: Spot) -> bool:
    """As in "the centre of the town (120 km west of X)": how far off, and nothing was at X."""
    words = clause.sentence.words
    for count in clause.counts:
        told = count.quantity.low if count.quantity.value is None else count.quantity.value
        far = count.quantity.unit == "km" and isinstance(told, float | int) and told >= _FAR_KM
        if far and 0 <= spot.first - count.last <= _MEASURED:
            return not _IT.isdisjoint(
                words[max(clause.first, count.first - _BEFORE_KM) : count.first]
            )
    return False


def without_asides(clause: Clause, spots: Sequence[Spot]) -> list[Spot]:
    """The places of a clause without those that only say where another of them lies."""
    kept: list[Spot] = []
    if clause.counts:
        spots = [spot for spot in spots if not _is_measured_from(clause, spot)]
    if len(spots) < 2:
        return list(spots)  # as mostly: nothing to lie in
    for spot in spots:
        if _of_the_source(clause, spot):
            continue
        if not any(_tells_of(clause, other, spot) for other in kept):
            kept.append(spot)
    return kept or list(spots)


def _tells_of(clause: Clause, one: Spot, two: Spot) -> bool:
    """Whether the second place only tells of the first."""
    if not 0 <= two.first - one.last <= _REACH or one.place is None or two.place is None:
        return False
    gap = clause.sentence.words[one.last : two.first]
    if one.place.kind is PlaceKind.FRONTIER:
        return bool(_ABOVE_ALL & set(gap)) and two.place.kind not in _GROUND
    if one.place.kind in _NO_POINT or two.place.kind in _GROUND:
        return False
    told = any(map(_IS_CALLED_OR_FACES.__getitem__, gap))
    if told or _is_joined(clause.sentence.words[two.first], gap):
        return told
    return _contains(clause, one, two, gap) or _is_beside(one, gap)


def _is_joined(first: str, gap: Sequence[str]) -> bool:
    """Whether "and", on its first word or before it, makes a second place one by itself."""
    joined = first.startswith("و") and len(first) > 2
    return joined or any(map(_JOINS.__getitem__, gap))


def _contains(clause: Clause, one: Spot, two: Spot, gap: Sequence[str]) -> bool:
    """As in "X in the countryside of Y", "X in the city of Y": what holds the place before."""
    if one.place is None or two.place is None:
        return False
    if max(_size(two), _said_size(clause, two)) <= max(_size(one), _said_size(clause, one)):
        return False
    within = all(w in _LINKS for w in gap)
    first = clause.sentence.words[two.first]
    held = first[0] in "بل" or any(w in _LINKS and w not in (",", "(") for w in gap)
    held = held or (not gap and two.place.kind is PlaceKind.REGION)
    return within and held


_DISTRICTS = word_set("قضاء بقضاء لقضاء والقضاء")


def _said_size(clause: Clause, spot: Spot) -> int:
    """As wide as a district, where the word before a town's name makes it one."""
    words = clause.sentence.words
    return 2 if {words[spot.first], words[spot.first - 1]} & _DISTRICTS else 0


def _size(spot: Spot) -> int:
    """How wide a kind of place is: a point, a town, ground, a governorate, a region."""
    if spot.place is None:
        return 0
    if spot.place.kind in _SIZE:
        return _SIZE[spot.place.kind]
    return 2 if spot.place.kind in _WIDE else int(spot.place.kind in _TOWNS)


def _is_beside(one: Spot, gap: Sequence[str]) -> bool:
    """As in "the village of X near Y", "X, 55 km south-east of Y": from where it is told."""
    if one.place is None or one.place.kind in _WIDE or one.place.kind in _SIZE:
        return False
    rest = list(gap)
    while rest and (rest[0] in _LEAD or rest[0] in _LIES):
        rest.pop(0)
    if gap[:1] == [","] and rest[:1] and rest[0] in _AN:  # "X, a disused airfield west of Y"
        bears = next((p for p, w in enumerate(rest[:_APPOSED]) if w in _BEARINGS), None)
        return bears is not None and rest[bears + 1 : bears + 2] == ["of"]
    return bool(rest) and (rest[0].removeprefix("ال") in _NEAR or tuple(rest[:2]) in _NEXT_TO)


_NEXT_TO = (("next", "to"), ("close", "to"), ("just", "outside"), ("not", "far"))


def _of_the_source(clause: Clause, spot: Spot) -> bool:
    """As in "according to a security source in X": where the speaker sits."""
    if not clause.sentence.glance & _SOURCE_GLANCE:
        return False
    words = clause.sentence.words
    before = words[max(clause.first, spot.first - 4) : spot.first]
    return bool(before[-1:]) and before[-1] in ("في", "من") and bool(_SOURCES & set(before))


_SOURCE_GLANCE = glance_for(_SOURCES)
