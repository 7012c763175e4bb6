"""How far a claim reaches: its extent, its distance from a place, what qualifies its places."""

from collections.abc import Sequence
from itertools import pairwise

from gazetteer.byword import ByWord
from gazetteer.place import Place, PlaceKind
from geo.claims.model import Extent, Kind, PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Counted, Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import is_area
from geo.claims.reading.where.place_refs import BEARINGS, GROUND, WIDE
from geo.claims.reading.where.shares import section_of, share_of

_AREA_HEADS = word_set(
    "قاطع محور محوري منطقتي صحراء جيب منطقه مناطق قضاء ريف قري بلدات ضواحي باديه "
    "انحاء area areas countryside district villages around"
)
_VILLAGES = word_set("قري قريتين قريتان بلدات villages hamlets")


def extent_of(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger, refs: list[PlaceRef], places: list[Place]
) -> Extent:
    """Point, stretch, area, province, frontier or unlocated."""
    if len(refs) > 1 and {"from", "to"} <= {ref.role for ref in refs}:
        return Extent.STRETCH
    kinds = {place.kind for place in places}
    reached = extent_of_kinds(kinds)
    if len(refs) > 1 and reached is not Extent.FRONTIER and spans_between(clause):
        return Extent.STRETCH
    if reached is not Extent.POINT or (clause.sentence.arabic and kinds <= {PlaceKind.CROSSING}):
        return reached
    if clause.sentence.arabic and kinds == {PlaceKind.WADI}:
        return Extent.AREA
    names = {ref.name for ref in refs}
    for spot in clause.spots:
        if spot.mention.mention.text not in names:
            continue
        if not clause.sentence.arabic and is_area(clause, spot):
            return Extent.AREA
        if clause.sentence.glance & _ABOUT_GLANCE and _is_about(clause, spot):
            return Extent.AREA
    return Extent.AREA if _tells_villages(clause) else Extent.POINT


def _is_about(clause: Clause, spot: Spot) -> bool:
    """Whether it is the ground about a place that is told, more than the place."""
    return _heads_area(clause, spot) or _and_around(clause, spot) or _open_country(clause, spot)


def extent_of_kinds(kinds: set[PlaceKind]) -> Extent:
    """What places of these kinds reach by themselves; of none, or of the two lands: unlocated."""
    if PlaceKind.FRONTIER in kinds:
        return Extent.FRONTIER
    if kinds <= GROUND:
        return Extent.UNLOCATED
    if PlaceKind.GOVERNORATE in kinds and kinds <= {PlaceKind.GOVERNORATE, *GROUND}:
        return Extent.PROVINCE
    return Extent.AREA if kinds & WIDE else Extent.POINT


def _heads_area(clause: Clause, spot: Spot) -> bool:
    """As in "in the area of X"; not "north of the area of X", where X is but what it lies by."""
    first = max(clause.first, spot.first - 2)
    words = clause.sentence.words
    for place in range(first, spot.first + 1):
        if _is_one_of(words[place], _AREA_HEADS):
            before = words[max(clause.first, place - 2) : place]
            if before[-1:] == ["من"]:  # "to the north of the area of X"
                before.pop()
            return not before or before[-1].lstrip("و").removeprefix("ال") not in BEARINGS
    return False


_COUNTRY = word_set(
    "صحراء صحاري باديه بوادي وديان اوديه براري تلال سهول وعره desert deserts valleys badia steppe "
    "steppes plains ravines gorges hills farmland scrubland"
)
_TOWARDS = word_set("of the a in from just far deep into near to border من الي في علي عند قرب")
_COUNTRY_REACH = 6  # words from "the desert" over "far to the south-west of" to a place


def _open_country(clause: Clause, spot: Spot) -> bool:
    """As in "in the desert south of X", "the valleys near X": ground without an edge."""
    words = clause.sentence.words
    for place in range(spot.first - 1, max(clause.first, spot.first - _COUNTRY_REACH) - 1, -1):
        word = words[place]
        if _is_one_of(word, _COUNTRY):
            return True
        plain = word.lstrip("وفبل").removeprefix("ال")
        if not (word in _TOWARDS or plain in BEARINGS or word in ("-", "western", "eastern")):
            return False
    return False


_AROUND = word_set(
    "وريفها وريفه واطرافها واطرافه ومحيطها ومحيطه وضواحيها وباديتها وقراها وريفيها ومناطقها "
    "وجوارها surroundings outskirts countryside environs"
)
_AROUND_REACH = 4  # words from a town to "and its countryside"


def _and_around(clause: Clause, spot: Spot) -> bool:
    """As in "X and its countryside": the town and the ground about it."""
    behind = clause.sentence.words[spot.last : min(clause.last, spot.last + _AROUND_REACH)]
    if clause.sentence.arabic:
        return behind[:1] != [] and behind[0] in _AROUND
    return behind[:2] == ["and", "its"] and not _AROUND.isdisjoint(behind)


_ABOUT_GLANCE = glance_for(_AREA_HEADS, _COUNTRY, _AROUND)


def _tells_villages(clause: Clause) -> bool:
    """As in "the villages south of X": more places than the one that is named."""
    if not clause.sentence.glance & _VILLAGE_GLANCE:
        return False
    return any(map(_IS_VILLAGE.__getitem__, clause.sentence.words[clause.first : clause.last]))


_VILLAGE_GLANCE = glance_for(_VILLAGES)


def _is_village(word: str) -> bool:
    return _is_one_of(word, _VILLAGES)


_IS_VILLAGE = ByWord(_is_village)


def _is_one_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether it is one of the nouns, as it stands or without what Arabic joins to it in front."""
    return word in nouns or word.lstrip("وفبل").removeprefix("ال") in nouns


_TAKES = frozenset({Kind.CAPTURE, Kind.CONTROL, Kind.OPERATION, Kind.PRESENCE})
_GROUND_TAKEN = word_set(
    "مساحات مسافات مساحه مناطق المناطق قري القري قريتين بلدات البلدات اراض اراضي حقول "
    "مزارع مزرعتين "
    "villages areas swathes swaths farms territory hamlets tracts strip farmland"
)


def takes_ground(clause: Clause, trigger: Trigger) -> bool:
    """As in "freed wide areas", "took two farms": more than the place that was told before."""
    if trigger.kind not in _TAKES:
        return False
    own = clause.sentence.words[clause.first : clause.last]
    return any(map(_IS_GROUND_TAKEN.__getitem__, own))


def _without_particle(word: str) -> str:
    """An Arabic noun without "and" and one particle; "from the lands of X" keeps its article."""
    joined = word.removeprefix("و")
    return joined if joined in _GROUND_TAKEN else joined.removeprefix("ب").removeprefix("ل")


_IS_GROUND_TAKEN = ByWord(lambda word: _without_particle(word) in _GROUND_TAKEN)


_ROADS = word_set("طريق الطريق بين وبين")


def spans_between(clause: Clause) -> bool:
    """As in "between X and Y", "the road X – Y": two places right beside each other."""
    words = clause.sentence.words
    if clause.sentence.glance & _BETWEEN_GLANCE and _from_town_to_town(clause):
        return True
    for one, two in pairwise(clause.spots):
        if _runs_to(
            words[max(clause.first, one.first - 2) : one.first], words[one.last : two.first]
        ):
            return True
        if not clause.sentence.arabic:
            joined = words[one.first - 1 : one.first] == ["between"] and one.first > clause.first
            if joined and words[one.last : two.first] == ["and"] and _are_local(one, two):
                return True
            continue
        near = words[one.last : two.first] in ([], ["-"], ["–"], ["—"])
        said = _ROADS & set(words[max(clause.first, one.first - 2) : one.first])
        if near and said and (words[two.first].startswith("و") or two.first > one.last):
            return True
    return False


_BETWEEN = frozenset({"بين", "between"})
_BETWEEN_GLANCE = glance_for(exactly=_BETWEEN)
_CALLED = word_set(
    "مدينه بلده قريه ناحيه قضاء منطقه معبر منفذ مخفر قاعده حقل مخيم جبل سد المدينه البلده القريه "
    "الحدودي الحدوديه السوريه العراقيه السوري العراقي town city village crossing base camp border "
    "syrian iraqi the of in"
)
_BETWEEN_REACH = 8  # words from the first town over where it lies to the second


def _from_town_to_town(clause: Clause) -> bool:
    """As in "between the town of X, east of Z, and the town of Y": where each lies is told too."""
    words, spots = clause.sentence.words, clause.spots
    within = {p for s in spots for p in range(s.first, s.last)}
    for place in range(clause.first, clause.last - 2):
        if words[place] not in _BETWEEN:
            continue
        one = next((s for s in spots if s.first > place), None)
        if one is None or not _CALLED.issuperset(words[place + 1 : one.first]):
            continue
        for two in spots:
            gap = range(one.last, two.first)
            if two.first <= one.first or len(gap) > _BETWEEN_REACH or not _are_local(one, two):
                continue
            told = [words[p] for p in gap if p not in within]
            joined = "and" in told or any(w.startswith("و") for w in [*told, words[two.first]])
            if joined and all(map(_tells_which, told)):
                return True
    return False


def _tells_which(word: str) -> bool:
    """Whether a word between two towns only says which they are, or where they lie."""
    bare = word.removeprefix("و")
    return (
        not word[0].isalnum() or word in ("and", "ريف", "بريف")
        or not _CALLED.isdisjoint((word, bare)) or bare.removeprefix("ال") in BEARINGS
    )  # fmt: skip


_RUNS = word_set(
    "الممتده الممتد تمتد يمتد ممتده طريق الطريق الشريط المنطقه القاطع "
    "stretching stretches extending extends running runs spanning road highway route line stretch "
    "section sector strip"
)
_TO = (["حتي"], ["الي"], ["وحتي"], ["to"], ["up", "to"], ["until"], ["as", "far", "as"])


def _runs_to(ahead: Sequence[str], between: Sequence[str]) -> bool:
    """As in "stretching from X to Y": the words before the first place, and between both."""
    return len(ahead) > 1 and ahead[0] in _RUNS and ahead[1] in ("من", "from") and [*between] in _TO


def _are_local(one: Spot, two: Spot) -> bool:
    """Whether both are towns or smaller: trade between two countries runs along no stretch."""
    return all(
        spot.place is not None
        and spot.place.kind not in WIDE | GROUND | {PlaceKind.GOVERNORATE, PlaceKind.FRONTIER}
        for spot in (one, two)
    )


def distance_of(clause: Clause, refs: list[PlaceRef]) -> float | None:
    """As in "20 km from X": the distance, where "from" or "north of" follows the figure.

    A town's distance from the border is none of the claim's from the town.
    """
    of_a_town = any(ref.id != "frontier" for ref in refs)
    for count in clause.counts:
        scale = _IN_KM.get(count.quantity.unit)
        if scale is None or not isinstance(count.quantity.value, int | float):
            continue
        after = clause.sentence.words[count.last : count.last + 2]
        before = clause.sentence.words[max(0, count.first - 2) : count.first]
        if _is_length(before, after) or _is_so_much_wall(clause, count):
            continue
        if of_a_town and _is_from_the_line(clause, count.last):
            continue
        if any(w in ("من", "عن", "from", "of", *BEARINGS) for w in after) and (
            _AWAY.intersection(before) or "عن" in after or not clause.sentence.arabic
        ):
            return round(float(count.quantity.value) * scale, 1)
    return None


_LINE_REACH = 4  # words from a figure over "from the Syrian" to "border"


def _is_from_the_line(clause: Clause, place: int) -> bool:
    """As in "30 km from the border", and no town behind the figure before that."""
    line = next((h.first for h in clause.cue("border") if h.first >= place), None)
    if line is None or line - place > _LINE_REACH:
        return False
    return not any(
        place <= s.first < line and s.place is not None and s.place.kind is not PlaceKind.FRONTIER
        for s in clause.spots
    )


def _is_length(before: list[str], after: list[str]) -> bool:
    """As in "a 40 km stretch of the line", "longer by 15 km south of X", in English."""
    long = after[1:] == ["of"] and after[0] not in BEARINGS and after[0] not in _OFF
    return long or before[-1:] == ["by"]


_SORT = 4  # words from "160 km of" over "new concrete" to the wall


def _is_so_much_wall(clause: Clause, count: Counted) -> bool:
    """As in "160 km of concrete wall near X": a length, not how far off X is."""
    if clause.word(count.last) not in ("of", "من"):
        return False
    return any(0 < h.first - count.last <= _SORT for h in clause.cue("barrier"))


_OFF = frozenset({"inside", "outside", "short", "ahead", "within"})


def _which_section(clause: Clause, refs: list[PlaceRef]) -> str | None:
    section = section_of(clause)
    return section if section and any(ref.id == "frontier" for ref in refs) else None


_AWAY = frozenset({"بعد", "مسافه", "تبعد", "يبعد", "والبعد", "البعيده", "البعيد"})
_IN_KM = {"km": 1.0, "miles": 1.609344}


_ALL_BEARINGS = frozenset(BEARINGS.values())
_QUALIFIED = _ALL_BEARINGS | {"near", "opposite"}


def qualifier_of(
    clause: Clause, trigger: Trigger, refs: list[PlaceRef], away: float | None
) -> str | None:
    """How the places are qualified: "most of", "north of", "near"; ``away`` is how far off."""
    share = share_of(clause, trigger) or _which_section(clause, refs)
    if away is None and _QUALIFIED.isdisjoint([ref.role for ref in refs]):
        return share  # as mostly
    words = [share] if share is not None else []
    bearings = [r.role.replace("_", "-") + " of" for r in refs if r.role in _ALL_BEARINGS]
    if away is not None and len(bearings) <= 1 and any(r.id != "frontier" for r in refs):
        bearings = [f"{away:g} km {bearings[0] if bearings else 'from'}"]
    words += bearings
    words += [said for said in ("near", "opposite") if any(ref.role == said for ref in refs)]
    return ", ".join(words) or None
