"""How far a claim reaches and on which side of the line."""

import re
from itertools import pairwise

from gazetteer.place import Place, PlaceKind
from geo.claims.model import ActorRef, Extent, Kind, PlaceRef, Role, Side
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.english_where import is_area, told_side
from geo.claims.reading.where.named_places import BEARINGS, GROUND, WIDE
from geo.claims.reading.where.shares import share_of

_AREA_HEADS = word_set(
    "قاطع محور محوري منطقتي صحراء جيب منطقه مناطق قضاء ريف اطراف قري بلدات ضواحي باديه "
    "ناحيه انحاء area areas countryside "
    "outskirts district villages"
)


_SYRIAN_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الضفه) السوري|داخل سوري|العمق السوري"
    r"|syrian side|inside syria|syrian territory|syrian soil|into syria"
)


_IRAQI_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الداخل|العمق) العراقي|داخل العراق|iraqi side|inside iraq"
    r"|iraqi territory|iraqi soil"
)


def extent_of(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger, refs: list[PlaceRef], places: list[Place]
) -> Extent:
    """Point, stretch, area, province, frontier or unlocated."""
    if any(ref.role == "from" for ref in refs) and any(ref.role == "to" for ref in refs):
        return Extent.STRETCH
    kinds = {place.kind for place in places}
    if PlaceKind.FRONTIER in kinds:
        return Extent.FRONTIER
    if len(refs) > 1 and _spans_between(clause):
        return Extent.STRETCH
    if kinds <= GROUND:
        return Extent.UNLOCATED
    if PlaceKind.GOVERNORATE in kinds and kinds <= {PlaceKind.GOVERNORATE, *GROUND}:
        return Extent.PROVINCE
    if clause.sentence.arabic and kinds <= {PlaceKind.CROSSING}:
        return Extent.POINT
    if kinds & WIDE or (clause.sentence.arabic and kinds == {PlaceKind.WADI}):
        return Extent.AREA
    names = {ref.name for ref in refs}
    for spot in clause.spots:
        if spot.mention.mention.text not in names:
            continue
        if not clause.sentence.arabic and is_area(clause, spot):
            return Extent.AREA
        heads = clause.sentence.words[max(clause.first, spot.first - 2) : spot.first + 1]
        if any(
            w.lstrip("وفبل").removeprefix("ال") in _AREA_HEADS or w in _AREA_HEADS for w in heads
        ):
            return Extent.AREA
    return Extent.POINT


_ROADS = word_set("طريق الطريق بين وبين")


def _spans_between(clause: Clause) -> bool:
    """As in "between X and Y", "the road X – Y": two places right beside each other."""
    words = clause.sentence.words
    if not clause.sentence.arabic:
        return False
    for one, two in pairwise(clause.spots):
        near = words[one.last : two.first] in ([], ["-"], ["–"], ["—"])
        said = _ROADS & set(words[max(clause.first, one.first - 2) : one.first])
        if near and said and (words[two.first].startswith("و") or two.first > one.last):
            return True
    return False


# What one builds, runs or holds lies on one's own side unless a place says otherwise.
_AT_HOME = frozenset({Kind.FORTIFICATION, Kind.PATROL, Kind.POST, Kind.CONTROL})


def side_of(  # noqa: PLR0911 (one return a rule)
    clause: Clause, trigger: Trigger, actors: tuple[ActorRef, ...], places: list[Place]
) -> Side:
    """The side of the line: by its places, by its words, else by who acts."""
    countries = {p.country for p in places if p.kind is not PlaceKind.FRONTIER}
    gates = any(p.kind is PlaceKind.CROSSING for p in places)
    passing = trigger.kind in (Kind.INFILTRATION, Kind.TRANSFER, Kind.COORDINATION)
    if trigger.kind is Kind.CROSSING_STATUS or (gates and passing):
        return Side.BOTH
    if trigger.kind is Kind.INFILTRATION or _over_the_line(clause, trigger, countries):
        return Side.BOTH  # who slips over a line is on both of its sides
    usual = _usual_side(trigger.kind, actors)
    if trigger.kind is Kind.COORDINATION and any(p.kind is PlaceKind.FRONTIER for p in places):
        return usual
    home = trigger.kind in _AT_HOME and usual in (Side.IRAQ, Side.SYRIA)
    if home and len(countries & {"iraq", "syria"}) != 1:
        return usual
    if not clause.sentence.arabic and passing and _of_both(actors) and _is_loose(places):
        return Side.BOTH
    if not clause.sentence.arabic and gates and len(countries) == 1:
        said = told_side(clause)
        if said is not None or usual in (Side.IRAQ, Side.SYRIA):
            return said or usual
    if countries == {"iraq"}:
        return Side.IRAQ
    if countries == {"syria"}:
        return Side.SYRIA
    if {"iraq", "syria"} <= countries:
        return Side.BOTH
    said = _said_side(clause)
    if said is not None and trigger.kind is not Kind.COORDINATION:
        return said
    return usual


def _over_the_line(clause: Clause, trigger: Trigger, countries: set[str]) -> bool:
    """As in "moved from Al-Hol to Iraq": captives whose place lies in Syria, and Iraq is named."""
    if trigger.kind is not Kind.TRANSFER or "syria" not in countries:
        return False
    words = clause.sentence.words[clause.first : clause.last]
    return any("عراق" in w or w.startswith("iraq") for w in words)


def _said_side(clause: Clause) -> Side | None:
    text = " ".join(clause.sentence.words[clause.first : clause.last])
    syrian, iraqi = bool(_SYRIAN_SIDE.search(text)), bool(_IRAQI_SIDE.search(text))
    if syrian and not iraqi:
        return Side.SYRIA
    if iraqi and not syrian:
        return Side.IRAQ
    return None


_IRAQI = word_set(
    "iraqi_army iraqi_forces iraqi_border_guard iraqi_air_force iraqi_gov iraqi_intel "
    "federal_police iraqi_police iraqi_cts iraqi_rapid_response pmf tribal_mob_iq badr "
    "asaib peshmerga krg asayish_krg zeravani ybs firqat_abbas saraya_salam"
)


_SYRIAN = word_set(
    "saa saa_allies syrian_gov syrian_air_force sdf ypg asayish syr_autonomous deir_council ndf "
    "nusra pyd syrian_border_guard new_syrian_army "
    "syrian_army_new syrian_gov_new general_security syr_opp_tanf syr_opposition liwa_quds "
    "fifth_corps tiger_forces liwa_baqir sna hts iraqi_militias fatemiyoun zainabiyoun"
)


def _usual_side(kind: Kind, actors: tuple[ActorRef, ...]) -> Side:  # noqa: PLR0911 (one return a rule)
    if kind in (Kind.COORDINATION, Kind.INFILTRATION, Kind.BORDER_LENGTH, Kind.TRANSFER):
        return Side.BOTH
    doing = [a.id for a in actors if a.role in (Role.ACTOR, Role.WITH)]
    iraqi = any(a in _IRAQI for a in doing)
    syrian = any(a in _SYRIAN for a in doing)
    if kind is Kind.STRIKE:
        return Side.SYRIA if doing else Side.UNSPECIFIED
    if iraqi and syrian:
        return Side.BOTH
    if iraqi:
        return Side.IRAQ
    if syrian:
        return Side.SYRIA
    hit = [a.id for a in actors if a.role is Role.AGAINST]
    if kind in (Kind.CLASH, Kind.CASUALTIES) and any(a in _IRAQI for a in hit):
        return Side.IRAQ
    if kind is Kind.FORTIFICATION:
        return Side.IRAQ  # the walls and trenches of this line are Iraq's unless the text says else
    return Side.BOTH if kind in (Kind.ARREST, Kind.ENCIRCLEMENT) else Side.UNSPECIFIED


def _of_both(actors: tuple[ActorRef, ...]) -> bool:
    """Whether bodies of both countries have a part: what they do together spans the line."""
    doing = {a.id for a in actors if a.role in (Role.ACTOR, Role.WITH)}
    return bool(doing & _IRAQI) and bool(doing & _SYRIAN)


def _is_loose(places: list[Place]) -> bool:
    """Whether the places are wide ground, or a camp that both sides deal with."""
    return all(p.kind in GROUND | WIDE | {PlaceKind.CAMP} for p in places)


def distance_of(clause: Clause) -> float | None:
    """As in "20 km from X": the distance, where "from" or "north of" follows the figure."""
    for count in clause.counts:
        if count.quantity.unit != "km" or not isinstance(count.quantity.value, int | float):
            continue
        after = clause.sentence.words[count.last : count.last + 2]
        before = clause.sentence.words[max(0, count.first - 2) : count.first]
        if any(w in ("من", "عن", "from", "of", *BEARINGS) for w in after) and (
            "بعد" in before or "مسافه" in before or not clause.sentence.arabic
        ):
            return float(count.quantity.value)
    return None


def qualifier_of(clause: Clause, trigger: Trigger, refs: list[PlaceRef]) -> str | None:
    """How the places are qualified: "most of", "north of", "near"."""
    share = share_of(clause, trigger)
    words = [share] if share is not None else []
    words += [ref.role.replace("_", "-") + " of" for ref in refs if ref.role in BEARINGS.values()]
    words += ["near"] if any(ref.role == "near" for ref in refs) else []
    return ", ".join(words) or None
