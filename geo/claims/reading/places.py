"""Where a claim says it is: its places with their roles, how far it reaches, on which side."""

import re
from dataclasses import dataclass, field

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from geo.claims.model import ActorRef, Extent, Kind, PlaceRef, Role, Side, Where
from geo.claims.reading.clauses import Clause
from geo.claims.reading.scene import Sentence, Spot
from geo.claims.reading.triggers import Trigger
from geo.claims.reading.wordset import word_set

FAR_KM = 90.0
"""Beyond this from the line a place alone makes no claim about the frontier."""
_WIDE = frozenset(
    {PlaceKind.DISTRICT, PlaceKind.REGION, PlaceKind.DESERT, PlaceKind.RIVER, PlaceKind.MOUNTAIN}
)
_GROUND = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})
_HOLDERS = frozenset({*_GROUND, PlaceKind.GOVERNORATE, *_WIDE})
_STRETCHES = frozenset(
    {Kind.PATROL, Kind.FORTIFICATION, Kind.CONTROL, Kind.BORDER_LENGTH, Kind.POST, Kind.PRESENCE}
)
_LINE_KINDS = frozenset(
    {Kind.PATROL, Kind.FORTIFICATION, Kind.POST, Kind.COORDINATION, Kind.INFILTRATION,
     Kind.BORDER_LENGTH}
)  # fmt: skip
_TOWARDS = word_set("الي وحتي حتي ووصولا وصولا باتجاه نحو وصوبا to until towards toward through")
_FROM = word_set("من from between بين")
_AREA_HEADS = word_set(
    "منطقه مناطق قضاء ريف محيط اطراف قري بلدات ضواحي باديه ناحيه انحاء area areas countryside "
    "outskirts around district villages"
)
_BEARINGS = {
    "شمال": "north", "شمالي": "north", "جنوب": "south", "جنوبي": "south", "شرق": "east",
    "شرقي": "east", "غرب": "west", "غربي": "west", "north": "north", "south": "south",
    "east": "east", "west": "west", "northeast": "north_east", "northwest": "north_west",
    "southeast": "south_east", "southwest": "south_west",
}  # fmt: skip
_NEAR = word_set("قرب بالقرب قريب near close outside قباله محاذاه بمحاذاه adjacent")
_HOME = {"iraq": Side.IRAQ, "syria": Side.SYRIA}
_SYRIAN_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الضفه) السوري|داخل سوري|العمق السوري|syrian side|inside syria"
    r"|syrian territory|syrian soil|into syria"
)
_IRAQI_SIDE = re.compile(
    r"(الجانب|الجهه|الارض|الاراضي|الطرف|الداخل|العمق) العراقي|داخل العراق|iraqi side|inside iraq"
    r"|iraqi territory|iraqi soil"
)


@dataclass(slots=True)
class Ground:
    """Where the article has been so far: the places of the last claim, and in which line."""

    places: tuple[PlaceRef, ...] = ()
    line: int = -9
    sentence: int = -9
    topical: bool = False  # the article speaks of the frontier at all
    home: set[str] = field(default_factory=set)


def locate(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    gazetteer: Gazetteer,
    ground: Ground,
) -> Where | None:
    """The place of a claim; None where it lies far from the frontier and has no part in it."""
    refs = _named(clause, trigger, gazetteer)
    inherited = False
    vague = all(gazetteer[ref.id].kind is PlaceKind.TERRITORY for ref in refs)
    if refs and vague:
        if ground.places and (trigger.hit.tail or clause.cue("anaphor")):
            refs = []
        elif trigger.kind in _LINE_KINDS and clause.cue("two_countries"):
            refs = _frontier(gazetteer)
    if not refs:
        refs, inherited = _from_before(clause, trigger, gazetteer, ground), True
    if not refs:
        return None
    places = [gazetteer[ref.id] for ref in refs]
    if _far(places):
        if trigger.kind not in (Kind.COORDINATION, Kind.TRANSFER) or not ground.topical:
            return None
        refs, inherited = _frontier(gazetteer), True
        places = [gazetteer["frontier"]]
    if not inherited:
        ground.places, ground.line = tuple(refs), clause.sentence.line
        ground.sentence = clause.sentence.number
    extent = _extent(clause, trigger, refs, places)
    side = _side(clause, trigger, actors, places)
    stated = next((c.quantity.value for c in clause.counts if c.quantity.unit == "km"), None)
    stated_km = float(stated) if isinstance(stated, int | float) else None
    away = _distance(clause)
    return Where(
        extent,
        side,
        tuple(refs),
        _qualifier(clause, refs),
        None if away is not None else stated_km,
        away,
    )


# ---- which places --------------------------------------------------------------------------------


def _named(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    spots = [s for s in clause.spots if _is_where(clause, s)]
    near = [s for s in spots if s.place is not None and not _is_far(s.place)]
    spots = _tightest(clause, near or spots)
    refs: list[PlaceRef] = []
    for spot in spots:
        place = _as_ground(spot.place, gazetteer)
        if place is None or any(ref.id == place.id for ref in refs):
            continue
        refs.append(_ref(clause, spot, place))
    ends = _ends(clause, trigger, gazetteer)
    if trigger.kind is Kind.CROSSING_STATUS:
        crossings = [r for r in refs if gazetteer[r.id].kind is PlaceKind.CROSSING]
        return crossings or refs
    return ends or refs


_LOCATIVE = word_set(
    "في داخل الي من عبر نحو الي علي تجاه صوب in into inside to from across within throughout"
)


def _is_where(clause: Clause, spot: Spot) -> bool:
    """Whether a place's name says where: not an actor's, nor a country that merely is named."""
    if spot.place is None or _taken(clause, spot):
        return False
    if spot.place.kind is not PlaceKind.COUNTRY:
        return True
    word = clause.sentence.words[spot.first]
    before = clause.sentence.words[max(0, spot.first - 2) : spot.first]
    return word[0] in "بل" or any(w.lstrip("و") in _LOCATIVE for w in before)


def _taken(clause: Clause, spot: Spot) -> bool:
    """Inside an actor's name, or only the measure of a distance ("400 km from Baghdad")."""
    return any(
        n.first <= spot.first < n.last and not n.metonym and n.last - n.first > 1
        for n in clause.names
    )


def _tightest(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """Leave out what only says in which larger ground a named place lies."""
    places = [s.place for s in spots if s.place is not None]
    fine = [p for p in places if p.kind not in _HOLDERS and p.kind is not PlaceKind.FRONTIER]
    if any(p.kind is not PlaceKind.FRONTIER and p.kind not in _GROUND for p in places):
        spots = [s for s in spots if s.place and s.place.kind is not PlaceKind.FRONTIER]
        spots = [s for s in spots if s.place and s.place.kind not in _GROUND]
    elif any(p.kind is PlaceKind.FRONTIER for p in places):
        spots = [s for s in spots if s.place and s.place.kind is PlaceKind.FRONTIER]
    if not fine:
        return _without_holders(spots)
    return [s for s in spots if s.place and (_added(clause, s) or not _holds_any(s.place, fine))]


def _added(clause: Clause, spot: Spot) -> bool:
    """ "And in the west of Anbar": named beside the finer place, not as what holds it."""
    words = clause.sentence.words
    return any(
        w.startswith("و") and len(w) > 2 for w in words[max(0, spot.first - 1) : spot.first + 1]
    )


def _without_holders(spots: list[Spot]) -> list[Spot]:
    places = [s.place for s in spots if s.place is not None]
    return [
        s for s in spots
        if s.place and not _holds_any(s.place, [p for p in places if p is not s.place])
    ]  # fmt: skip


def _holds_any(place: Place, others: list[Place]) -> bool:
    if place.kind not in _HOLDERS:
        return False
    return any(
        other.governorate is not None
        and other.kind is not PlaceKind.GOVERNORATE
        and other.id != place.id
        and (other.governorate == place.id or other.governorate in place.covers
             or (place.kind in _WIDE and other.governorate == place.governorate and other.kind not in _WIDE))
        for other in others
    )  # fmt: skip


def _as_ground(place: Place | None, gazetteer: Gazetteer) -> Place | None:
    """A country named as a place is its ground: "in Syria" is Syrian territory."""
    if place is None or place.kind is not PlaceKind.COUNTRY:
        return place
    if place.id not in ("iraq", "syria"):
        return None
    return gazetteer.get(f"{place.id}_territory") or place


def _ref(clause: Clause, spot: Spot, place: Place, role: str | None = None) -> PlaceRef:
    best = spot.mention.candidates[0]
    others = tuple(c.place.id for c in spot.mention.candidates[1:])
    return PlaceRef(
        place.id,
        spot.mention.mention.text,
        role or _place_role(clause, spot),
        place.name_ar,
        place.name_en,
        place.at,
        place.precision_km,
        others,
        best.reason,
    )


def _place_role(clause: Clause, spot: Spot) -> str:
    for step in (1, 2, 3):
        word = clause.word(spot.first - step).lstrip("و")
        if word in _BEARINGS and clause.word(spot.first - 1) not in ("،", ","):
            return _BEARINGS[word]
        if word in _NEAR:
            return "near"
    return "at"


def _ends(clause: Clause, trigger: Trigger, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Both ends of a stretch: "from X … as far as Y"."""
    if trigger.kind not in _STRETCHES:
        return []
    words = clause.sentence.words
    spots = [s for s in clause.spots if s.place is not None]
    for start in spots:
        if not any(w in _FROM for w in words[max(clause.first, start.first - 3) : start.first]):
            continue
        for end in spots:
            gap = words[max(start.last, end.first - 3) : end.first]
            if end.first > start.last and any(w in _TOWARDS for w in gap):
                return _as_stretch(clause, start, end, gazetteer)
    return []


def _as_stretch(clause: Clause, start: Spot, end: Spot, gazetteer: Gazetteer) -> list[PlaceRef]:
    ends = []
    for spot, role in ((start, "from"), (end, "to")):
        place = spot.place
        if place is not None and place.kind is PlaceKind.COUNTRY:
            place = gazetteer.get(f"tri_{place.id}")  # "as far as Jordan": where the line ends
        if place is not None and place.kind is not PlaceKind.FRONTIER:
            ends.append(_ref(clause, spot, place, role))
    return ends if len(ends) == 2 else []


def _from_before(
    clause: Clause, trigger: Trigger, gazetteer: Gazetteer, ground: Ground
) -> list[PlaceRef]:
    """What the sentence, the paragraph or the topic leaves unsaid."""
    if ground.places and (trigger.hit.tail or clause.cue("anaphor")):
        if clause.sentence.number - ground.sentence <= 2:
            return list(ground.places)
    if trigger.kind in _LINE_KINDS and clause.cue("two_countries"):
        return _frontier(gazetteer)
    near = _elsewhere(clause.sentence, clause, gazetteer)
    if near:
        return near
    if trigger.kind in _LINE_KINDS and clause.cue("border"):
        return _frontier(gazetteer)
    if ground.places and clause.sentence.number - ground.sentence <= 2:
        return list(ground.places)
    if ground.topical and (trigger.kind in _LINE_KINDS or clause.cue("border")):
        return _frontier(gazetteer)
    return list(ground.places) or (_frontier(gazetteer) if ground.topical else [])


def _frontier(gazetteer: Gazetteer) -> list[PlaceRef]:
    line = gazetteer["frontier"]
    return [PlaceRef("frontier", "", "at", line.name_ar, line.name_en, None, None, (), "the topic")]


def _elsewhere(sentence: Sentence, clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Places named elsewhere in the same sentence, the nearest before first."""
    spots = [s for s in sentence.spots if _is_where(clause, s)]
    spots = [s for s in spots if s.place is not None and not _is_far(s.place)]
    inside = [s for s in spots if clause.stretch.first <= s.first < clause.stretch.last]
    refs = []
    for spot in _tightest(clause, inside or spots):
        place = _as_ground(spot.place, gazetteer)
        if place is not None and place.id not in {r.id for r in refs}:
            refs.append(_ref(clause, spot, place))
    return refs


def _far(places: list[Place]) -> bool:
    return all(_is_far(place) for place in places)


def _is_far(place: Place) -> bool:
    if place.country not in ("iraq", "syria", "both"):
        return True
    if place.kind in _GROUND or place.kind is PlaceKind.FRONTIER or place.covers:
        return False
    return place.frontier_offset_km is not None and place.frontier_offset_km > FAR_KM


# ---- how far, on which side ------------------------------------------------------------------------


def _extent(clause: Clause, trigger: Trigger, refs: list[PlaceRef], places: list[Place]) -> Extent:
    if any(ref.role == "from" for ref in refs) and any(ref.role == "to" for ref in refs):
        return Extent.STRETCH
    kinds = {place.kind for place in places}
    if PlaceKind.FRONTIER in kinds:
        return Extent.FRONTIER
    if kinds <= _GROUND:
        return Extent.UNLOCATED
    if PlaceKind.GOVERNORATE in kinds and kinds <= {PlaceKind.GOVERNORATE, *_GROUND}:
        return Extent.PROVINCE
    if kinds & _WIDE:
        return Extent.AREA
    names = {ref.name for ref in refs}
    for spot in clause.spots:
        if spot.mention.mention.text not in names:
            continue
        heads = clause.sentence.words[max(clause.first, spot.first - 2) : spot.first + 1]
        if any(
            w.lstrip("وفبل").removeprefix("ال") in _AREA_HEADS or w in _AREA_HEADS for w in heads
        ):
            return Extent.AREA
    return Extent.POINT


def _side(
    clause: Clause, trigger: Trigger, actors: tuple[ActorRef, ...], places: list[Place]
) -> Side:
    countries = {p.country for p in places if p.kind is not PlaceKind.FRONTIER}
    if countries == {"iraq"}:
        return Side.IRAQ
    if countries == {"syria"}:
        return Side.SYRIA
    if trigger.kind is Kind.CROSSING_STATUS or {"iraq", "syria"} <= countries:
        return Side.BOTH
    said = _said_side(clause)
    if said is not None and trigger.kind is not Kind.COORDINATION:
        return said
    return _side_of(trigger.kind, actors)


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
    "syrian_army_new syrian_gov_new general_security syr_opp_tanf syr_opposition liwa_quds "
    "fifth_corps tiger_forces liwa_baqir sna hts iraqi_militias fatemiyoun zainabiyoun"
)


def _side_of(kind: Kind, actors: tuple[ActorRef, ...]) -> Side:
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
    return Side.BOTH if kind in (Kind.ARREST, Kind.ENCIRCLEMENT) else Side.UNSPECIFIED


def _distance(clause: Clause) -> float | None:
    """ "20 km from X": the distance, where "from" or "north of" follows the figure."""
    for count in clause.counts:
        if count.quantity.unit != "km" or not isinstance(count.quantity.value, int | float):
            continue
        after = clause.sentence.words[count.last : count.last + 2]
        before = clause.sentence.words[max(0, count.first - 2) : count.first]
        if any(w in ("من", "عن", "from", "of", *_BEARINGS) for w in after) and (
            "بعد" in before or "مسافه" in before or not clause.sentence.arabic
        ):
            return float(count.quantity.value)
    return None


def _qualifier(clause: Clause, refs: list[PlaceRef]) -> str | None:
    words = [ref.role.replace("_", "-") + " of" for ref in refs if ref.role in _BEARINGS.values()]
    words += ["near"] if any(ref.role == "near" for ref in refs) else []
    return ", ".join(words) or None


def named_before(clause: Clause, gazetteer: Gazetteer) -> tuple[PlaceRef, ...]:
    """The places that the sentence names before this clause."""
    spots = [s for s in clause.sentence.spots if s.last <= clause.first and s.place is not None]
    refs = []
    for spot in _tightest(clause, spots):
        place = _as_ground(spot.place, gazetteer)
        if place is not None:
            refs.append(_ref(clause, spot, place))
    return tuple(refs)
