"""Where a claim says it is: its places with their roles, how far it reaches, on which side."""

from dataclasses import dataclass

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind
from geo.claims.model import ActorRef, Extent, Kind, PlaceRef, Side, Span, Where
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.settings import IT_OPENS, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.extents import distance_of, extent_of, qualifier_of, takes_ground
from geo.claims.reading.where.gates_told import (
    gate_told,
    gates_named,
    gates_with,
    the_gate,
    towns_named,
)
from geo.claims.reading.where.named_places import (
    as_ground,
    is_far,
    is_where,
    place_ref,
    tightest,
)
from geo.claims.reading.where.own_places import own_places
from geo.claims.reading.where.pointed_back import places_before_where
from geo.claims.reading.where.sides import side_of
from geo.claims.reading.where.usual_sides import usual_side

"""Beyond this from the line a place alone makes no claim about the frontier."""


_LINE_CUES = {kind: ("border",) if kind is Kind.BORDER_LENGTH else () for kind in Kind}
_LINE_KINDS = frozenset(
    {Kind.PATROL, Kind.FORTIFICATION, Kind.POST, Kind.COORDINATION, Kind.INFILTRATION,
     Kind.BORDER_LENGTH}
)  # fmt: skip


@dataclass(slots=True)
class Ground:
    """Where the article has been so far: the places of the last claim, and its sentence."""

    gazetteer: Gazetteer
    places: tuple[PlaceRef, ...] = ()
    side: Side = Side.UNSPECIFIED
    extent: Extent | None = None
    sentence: int = -9
    gates: tuple[PlaceRef, ...] = ()
    only_gate: tuple[PlaceRef, ...] = ()  # where the whole article names but one crossing
    named_gates: tuple[PlaceRef, ...] = ()  # of an Arabic sentence before, in or out of a claim
    named: tuple[PlaceRef, ...] = ()  # towns that an English sentence names
    named_in: int = -9  # and which sentence that was
    topical: bool = False  # the article speaks of the frontier at all

    def note_gates(self, sentence: Sentence) -> None:
        """Keep which crossing a sentence has named, for "the crossing" later on."""
        self.named_gates = gates_named(sentence, self.gazetteer) or self.named_gates
        towns = () if sentence.arabic else towns_named(sentence)
        if towns:
            self.named, self.named_in = towns, sentence.number


def locate(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
    span: Span,
) -> Where | None:
    """The place of a claim; None where it lies far from the frontier and has no part in it."""
    gazetteer = ground.gazetteer
    refs, inherited = _told(clause, trigger, actors, ground, span)
    if refs and _far([gazetteer[ref.id] for ref in refs]):
        refs, inherited = _despite_distance(trigger, actors, gazetteer, ground), True
    if not refs:
        return None
    places = [gazetteer[ref.id] for ref in refs]
    extent = extent_of(clause, trigger, refs, places)
    if inherited and ground.extent is not None and tuple(refs) == ground.places:
        extent = ground.extent
    if inherited and extent is Extent.POINT and takes_ground(clause, trigger):
        extent = Extent.AREA
    side = _over_from(trigger, actors, refs) or side_of(clause, trigger, actors, places)
    pointed = trigger.kind is Kind.CONTROL and _points_back(clause, trigger)
    if inherited and (pointed or side is Side.UNSPECIFIED):
        side = ground.side
    else:
        ground.side = side
    if not inherited:
        ground.places = tuple(refs)
        ground.extent = extent
        ground.sentence = clause.sentence.number
    stated = next((c.quantity.value for c in clause.counts if c.quantity.unit == "km"), None)
    stated_km = float(stated) if isinstance(stated, int | float) else None
    away = distance_of(clause)
    return Where(
        extent,
        side,
        tuple(refs),
        qualifier_of(clause, trigger, refs),
        None if away is not None else stated_km,
        away,
    )


def _over_from(trigger: Trigger, actors: tuple[ActorRef, ...], refs: list[PlaceRef]) -> Side | None:
    """As in "guards stand opposite X": on their own side, X on the other; else None."""
    faces = trigger.kind in _STANDS and all(ref.role == "opposite" for ref in refs)
    usual = usual_side(trigger.kind, actors) if faces else Side.UNSPECIFIED
    return usual if usual in (Side.IRAQ, Side.SYRIA) else None


_STANDS = frozenset({Kind.PRESENCE, Kind.POST, Kind.FORTIFICATION, Kind.PATROL})
_SYRIAN = ("sdf", "syr", "saa", "asayish", "ypg", "general_security")


def _across(actors: tuple[ActorRef, ...]) -> bool:
    """Whether bodies of both sides of the line take part."""
    return any(a.id.startswith(_IRAQI[:4]) for a in actors) and any(
        a.id.startswith(_SYRIAN) for a in actors
    )


_VIOLENT = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.ARREST})
_DEEP = frozenset({"iraq_territory", "west_iraq", "north_iraq"})


def _deep_inside(clause: Clause, trigger: Trigger, refs: list[PlaceRef]) -> bool:
    """As in "attacks in Iraq since May": somewhere in the country, with no word of the line."""
    if trigger.kind not in _VIOLENT or not refs or any(r.id not in _DEEP for r in refs):
        return False
    return not clause.sentence.cue("border", "two_countries", "crossing")


def _told(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
    span: Span,
) -> tuple[list[PlaceRef], bool]:
    """The places that a clause tells, or else those that it leaves unsaid, and whether it did."""
    gazetteer = ground.gazetteer
    refs = own_places(clause, trigger, gazetteer, span)
    opens = trigger.kind is Kind.CROSSING_STATUS
    gate = list(ground.gates or (ground.only_gate if opens else ()))
    gate = gate if the_gate(clause, trigger, refs) else []
    gate = gate or gate_told(clause, trigger, refs, gazetteer, ground.named_gates)
    if gate or trigger.rule == IT_OPENS:
        return gate, True
    gates = tuple(r for r in refs if gazetteer[r.id].kind is PlaceKind.CROSSING)
    ground.gates = gates or ground.gates
    if _other_border(clause) and all(gazetteer[r.id].kind in _LINES for r in refs):
        return [], False
    across = clause.sentence.arabic and trigger.kind in _OVER_THE_LINE
    far = bool(refs) and not across and _in_far_parts(clause, refs, gazetteer)
    if far or _deep_inside(clause, trigger, refs):
        return [], False
    if refs and all(gazetteer[ref.id].kind is PlaceKind.TERRITORY for ref in refs):
        if ground.places and (trigger.hit.tail or clause.cue("anaphor")):
            refs = []
        elif _is_at_the_line(clause, trigger):
            refs = _frontier(gazetteer)
    if not refs and trigger.kind is Kind.BORDER_LENGTH and clause.cue("border", "two_countries"):
        refs = _frontier(gazetteer)
    if refs:
        return refs, False
    if _concerns_others(clause, trigger, actors):
        return [], True
    unsaid = _from_before(clause, trigger, actors, ground)
    return unsaid or (_frontier(gazetteer) if gates_with(clause) else []), True


_SLIPS = (
    "تسلل", "يتسلل", "تتسلل", "متسلل", "حاول", "يحاول", "محاول", "تهريب", "اجتياز", "عبور", "يتمكن",
    "تتمكن", "infiltrat", "attempt", "tried", "trying", "try", "smuggl", "sneak", "cross", "slip",
)  # fmt: skip


def _is_at_the_line(clause: Clause, trigger: Trigger) -> bool:
    """As in "tried to cross into Iraq": at the line, though but the ground behind it is named."""
    if trigger.kind in _LINE_KINDS and clause.cue("two_countries", *_LINE_CUES[trigger.kind]):
        return True
    words = clause.sentence.words[clause.first : clause.last]
    slips = any(w.lstrip("وبل").removeprefix("ال").startswith(_SLIPS) for w in words)
    return trigger.kind is Kind.INFILTRATION and slips


_OVER_THE_LINE = frozenset({Kind.COORDINATION, Kind.TRANSFER})


def _despite_distance(
    trigger: Trigger, actors: tuple[ActorRef, ...], gazetteer: Gazetteer, ground: Ground
) -> list[PlaceRef]:
    """The frontier, where what is told far from it still concerns it."""
    concerns = trigger.kind in _OVER_THE_LINE and (ground.topical or _across(actors))
    return _frontier(gazetteer) if concerns else []


_IRAQI = ("iraqi_", "pmf", "peshmerga", "krg", "kurdistan", "kataib", "ybs", "sdf", "syr_auto")


def _concerns_others(clause: Clause, trigger: Trigger, actors: tuple[ActorRef, ...]) -> bool:
    """As in "X talked with Damascus about peace": talks of others, with no word of the line."""
    if trigger.kind is not Kind.COORDINATION or clause.cue("border", "crossing", "two_countries"):
        return False
    return len(actors) > 1 and not any(a.id.startswith(_IRAQI) for a in actors)


_LINES = frozenset({PlaceKind.FRONTIER, PlaceKind.TERRITORY, PlaceKind.COUNTRY})
_OTHERS = (
    "ترك", "اردن", "ايران", "سعود", "كويت", "لبنان", "turk", "jordan", "iran", "saudi", "kuwait",
    "leban",
)  # fmt: skip
_OURS = ("سور", "syria")


def _other_border(clause: Clause) -> bool:
    """As in "the border with Turkey": another line than this one, and this one is not named."""
    words = clause.sentence.words
    for hit in clause.cue("border"):
        near = [
            w.lstrip("وبل").removeprefix("ال") for w in words[max(0, hit.first - 1) : hit.last + 3]
        ]
        if any(w.startswith(_OURS) for w in near):
            return False
    return any(
        w.lstrip("وبل").removeprefix("ال").startswith(_OTHERS)
        for hit in clause.cue("border")
        for w in words[max(0, hit.first - 1) : hit.last + 3]
    )


_THOSE = frozenset({"تلك", "هذه", "those", "these"})


def _points_back(clause: Clause, trigger: Trigger) -> bool:
    """As in "those posts lie under the control of …": on the side that was told before."""
    return bool(_THOSE & set(clause.sentence.words[clause.first : trigger.hit.first]))


def _from_before(  # noqa: PLR0911 (one return a rule)
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
) -> list[PlaceRef]:
    """What the sentence, the paragraph or the topic leaves unsaid."""
    gazetteer = ground.gazetteer
    recent = ground.places != () and clause.sentence.number - ground.sentence <= 2
    told = ground.named_in == clause.sentence.number - 1 and ground.sentence < ground.named_in
    if told and (clause.cue("anaphor") or clause.word(trigger.hit.last) == "it"):
        return list(ground.named)  # "this area": of the town just spoken of
    if recent and (trigger.hit.tail or clause.cue("anaphor")):
        return list(ground.places)
    if trigger.kind in _LINE_KINDS and clause.cue("two_countries"):
        return _frontier(gazetteer)
    run = places_before_where(clause)
    if run and all(s.place is not None and is_far(s.place) for s in run):
        return []
    near = _elsewhere(clause.sentence, clause, gazetteer)
    across = clause.sentence.arabic and trigger.kind in _OVER_THE_LINE
    if near and not across and _in_far_parts(clause, near, gazetteer):
        return []
    if near:
        return near
    far = not across and _in_far_parts(clause, [], gazetteer)
    if far and not clause.cue("border"):
        return []
    if trigger.kind in _LINE_KINDS and clause.cue("border"):
        return _frontier(gazetteer)
    if recent:
        return list(ground.places)
    if ground.topical and (trigger.kind in _LINE_KINDS or clause.cue("border")):
        return _frontier(gazetteer)
    if trigger.kind in _OVER_THE_LINE and _across(actors):
        return list(ground.places) or _frontier(gazetteer)
    return list(ground.places) or (_frontier(gazetteer) if ground.topical else [])


_NO_POINT = frozenset({PlaceKind.TERRITORY, PlaceKind.RIVER})
_STATED = frozenset({"in", "near", "around", "across", "outside", "at", "western", "eastern"})
_STATED_ARABIC = word_set(
    "في قرب جنوب شمال شرق غرب جنوبي شمالي شرقي غربي ريف مدينه محافظه ناحيه قضاء محيط بلده قريه "
    "ضواحي اطراف وسط حي احياء مركز قلب"
)


def _says_where(word: str, *, arabic: bool) -> bool:
    """Whether the word before a place says that something is there."""
    if not arabic:
        return word in _STATED
    bare = word if word in _STATED_ARABIC else word.removeprefix("و")
    return bare in _STATED_ARABIC or bare.removeprefix("ب") in _STATED_ARABIC


def _in_its_province(clause: Clause, wide: set[str]) -> bool:
    """As in "amid Fallujah, the second city of Anbar": the province only says of which it is."""
    spots = clause.sentence.spots
    return any(
        s.place is not None
        and is_far(s.place)
        and s.place.kind not in (*_LINES, PlaceKind.GOVERNORATE)
        and any(
            o.place is not None and o.place.id in wide
            and 0 <= o.first - s.last <= _PROVINCE_REACH
            and not clause.sentence.words[o.first].startswith("و")
            for o in spots
        )
        for s in spots
    )  # fmt: skip


_PROVINCE_REACH = 4  # words from a town to the province in which it lies


def _in_far_parts(clause: Clause, near: list[PlaceRef], gazetteer: Gazetteer) -> bool:
    """As in "In Syria, … in western Aleppo": the sentence says where, and it is far off."""
    sentence = clause.sentence
    wide = {r.id for r in near if gazetteer[r.id].kind is PlaceKind.GOVERNORATE}
    if any(gazetteer[r.id].kind not in _NO_POINT and r.id not in wide for r in near):
        return False
    if wide and not (sentence.arabic and _in_its_province(clause, wide)):
        return False
    if sentence.arabic and clause.cue("border", "two_countries", "crossing"):
        return False
    return any(
        s.place is not None and is_far(s.place) and 0 < s.first < clause.last
        and s.place.country in ("iraq", "syria")
        and _says_where(sentence.words[s.first - 1], arabic=sentence.arabic)
        for s in sentence.spots
    )  # fmt: skip


def _frontier(gazetteer: Gazetteer) -> list[PlaceRef]:
    line = gazetteer["frontier"]
    return [PlaceRef("frontier", "", "at", line.name_ar, line.name_en, None, None, (), "the topic")]


def _elsewhere(sentence: Sentence, clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """Places named elsewhere in the same sentence, the nearest before first."""
    spots = [s for s in sentence.spots if is_where(clause, s)]
    spots = [s for s in spots if s.place is not None and not is_far(s.place)]
    inside = [s for s in places_before_where(clause) if s in spots]
    inside = inside or [s for s in spots if clause.stretch.first <= s.first < clause.stretch.last]
    refs: list[PlaceRef] = []
    for spot in tightest(clause, inside or spots):
        place = as_ground(spot.place, gazetteer)
        if place is not None and place.id not in {r.id for r in refs}:
            refs.append(place_ref(clause, spot, place))
    return refs


def _far(places: list[Place]) -> bool:
    return all(is_far(place) for place in places)
