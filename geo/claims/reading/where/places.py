"""Where a claim says it is: its places with their roles, how far it reaches, on which side."""

from gazetteer.byword import ByWord
from gazetteer.place import SETTLED, Place, PlaceKind
from geo.claims.model import ActorRef, Extent, Kind, PlaceRef, Role, Side, Where
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.other_lines import (
    OTHERS,
    lies_beside_others,
    may_be_another_line,
    of_another_line,
)
from geo.claims.reading.text.settings import IT_OPENS, Trigger
from geo.claims.reading.where.extents import (
    distance_of,
    extent_of,
    qualifier_of,
    spans_between,
    takes_ground,
)
from geo.claims.reading.where.gates_told import (
    AT_GATES,
    gate_told,
    gates_with,
    the_gate,
)
from geo.claims.reading.where.its_gate import ITS_GATE, its_gate
from geo.claims.reading.where.place_refs import is_far, the_frontier
from geo.claims.reading.where.said_nowhere import said_nowhere
from geo.claims.reading.where.sides import across_from, side_of
from geo.claims.reading.where.unsaid import (
    LINE_KINDS,
    LINES,
    OVER_THE_LINE,
    Ground,
    comes_home,
    from_before,
    in_far_parts,
)
from geo.claims.reading.where.usual_sides import Homes, usual_side

_LINE_CUES = {kind: ("border",) if kind is Kind.BORDER_LENGTH else () for kind in Kind}


def locate(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
    own: list[PlaceRef],
) -> Where | None:
    """The place of a claim; None where it lies far from the frontier and has no part in it.

    ``own`` are the places that its own words name.
    """
    gazetteer = ground.gazetteer
    if not own and (nowhere := said_nowhere(clause, trigger, actors, ground)):
        return nowhere
    refs, inherited = _told(clause, trigger, actors, ground, own)
    places = [gazetteer[ref.id] for ref in refs]
    if refs and all(map(_is_off, refs, places)):
        refs, inherited = _despite_distance(trigger, actors, refs, ground), True
        places = [gazetteer[ref.id] for ref in refs]
    if not refs:
        return None
    extent = extent_of(clause, trigger, refs, places)
    if inherited and ground.extent is not None:
        same = [r.id for r in refs] == [r.id for r in ground.places]
        extent = ground.extent if same else extent
    if inherited and extent is Extent.POINT:
        if len(refs) > 1 and spans_between(clause.speech()):
            extent = Extent.STRETCH
        elif takes_ground(clause, trigger):
            extent = Extent.AREA
    side = across_from(clause, refs, places) or _over_from(trigger, actors, refs, ground.homes)
    side = side or side_of(clause, trigger, actors, places, ground.homes)
    pointed = trigger.kind is Kind.CONTROL and _points_back(clause, trigger)
    if inherited and (pointed or side is Side.UNSPECIFIED):
        side = ground.side
    else:
        ground.side = side
    if not inherited:
        ground.places = tuple([r for r in refs if r.reason != ITS_GATE] or refs)
        ground.extent = extent
        ground.sentence = clause.sentence.number
    away = distance_of(clause, refs)
    return Where(
        extent,
        side,
        tuple(refs),
        qualifier_of(clause, trigger, refs, away),
        None if away is not None else _stated_km(clause),
        away,
    )


def _stated_km(clause: Clause) -> float | None:
    """The first length that a clause tells."""
    for count in clause.counts:
        if count.quantity.unit == "km":
            stated = count.quantity.value
            return float(stated) if isinstance(stated, int | float) else None
    return None


def _over_from(
    trigger: Trigger, actors: tuple[ActorRef, ...], refs: list[PlaceRef], homes: Homes
) -> Side | None:
    """As in "guards stand opposite X": on their own side, X on the other; else None."""
    faces = trigger.kind in _STANDS and all(ref.role == "opposite" for ref in refs)
    usual = usual_side(trigger.kind, actors, homes) if faces else Side.UNSPECIFIED
    return usual if usual in (Side.IRAQ, Side.SYRIA) else None


_STANDS = frozenset({Kind.PRESENCE, Kind.POST, Kind.FORTIFICATION, Kind.PATROL})
_SLIPPING = frozenset({Kind.ARREST, Kind.INFILTRATION})


_VIOLENT = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES, Kind.ARREST})
_DEEP = frozenset({"iraq_territory", "west_iraq", "north_iraq"})


def _deep_inside(clause: Clause, trigger: Trigger, refs: list[PlaceRef]) -> bool:
    """As in "attacks in Iraq since May": somewhere in the country, with no word of the line."""
    if trigger.kind not in _VIOLENT or not refs or any(r.id not in _DEEP for r in refs):
        return False
    if _is_at_the_line(clause, trigger) or _in_both(trigger, refs):
        return False
    if any(map(_OF_THE_BORDER.__getitem__, clause.sentence.words)):
        return False  # "a border post in the west of Iraq"
    return not clause.sentence.cue("border", "two_countries", "crossing")


_OF_THE_BORDER = ByWord(lambda word: word.lstrip("وبل").removeprefix("ال").startswith("حدودي"))


def _in_both(trigger: Trigger, refs: list[PlaceRef]) -> bool:
    """As in "struck 85 targets in Iraq and Syria": one wave of strikes on both sides."""
    return trigger.kind is Kind.STRIKE and len({r.id for r in refs}) > 1


def _told(
    clause: Clause,
    trigger: Trigger,
    actors: tuple[ActorRef, ...],
    ground: Ground,
    own: list[PlaceRef],
) -> tuple[list[PlaceRef], bool]:
    """The places that a clause tells, or else those that it leaves unsaid, and whether it did."""
    gazetteer, refs = ground.gazetteer, own
    opens = trigger.kind is Kind.CROSSING_STATUS
    taken = trigger.kind in AT_GATES or trigger.kind is Kind.OPERATION
    if taken and (gate_of_town := its_gate(clause, ground.named, gazetteer)):
        towns = [] if opens else [r for r in refs if gazetteer[r.id].kind in SETTLED]
        refs = [*towns, gate_of_town]
    gate = list(ground.gates or (ground.only_gate if opens else ()))
    gate = gate if gate and the_gate(clause, trigger, refs, gazetteer) else []
    gate = gate or gate_told(clause, trigger, refs, gazetteer, ground.named_gates)
    if gate and opens and clause.sentence.arabic:
        ground.places, ground.sentence = tuple(gate), clause.sentence.number
        ground.extent = None
    if gate or trigger.rule == IT_OPENS:
        return gate, True
    kinds = [gazetteer[r.id].kind for r in refs]
    gates = [r for r, kind in zip(refs, kinds, strict=True) if kind is PlaceKind.CROSSING]
    ground.gates = tuple(gates) or ground.gates
    if LINES.issuperset(kinds) and _other_border(clause):
        return [], False
    across = clause.sentence.arabic and trigger.kind in OVER_THE_LINE
    far = bool(refs) and not across and in_far_parts(clause, refs, gazetteer)
    answers = clause.stretch.denies and ground.places != ()  # "denied any strike inside Iraq"
    if far or (not answers and _deep_inside(clause, trigger, refs)):
        return [], False
    if refs and _TERRITORY.issuperset(kinds):
        beside = any(0 <= s.first - trigger.hit.last <= 1 for s in clause.spots)
        if ground.places and not beside and (trigger.hit.tail or clause.cue("anaphor")):
            refs = []  # not of "crossed into Syria to take the town"
        elif _is_at_the_line(clause, trigger):
            refs = the_frontier(gazetteer)
    if not refs and trigger.kind is Kind.BORDER_LENGTH and clause.cue("border", "two_countries"):
        refs = the_frontier(gazetteer)
    if refs:
        return refs, False
    gone_over = ground.other_line and not comes_home(clause.sentence)
    if gone_over or _concerns_others(clause, trigger, actors, ground.homes):
        return [], True
    unsaid = from_before(clause, trigger, actors, ground)
    if unsaid and _is_caught_coming(clause, trigger):
        lands = all(gazetteer[ref.id].kind is PlaceKind.TERRITORY for ref in unsaid)
        unsaid = the_frontier(gazetteer) if lands else unsaid
    return unsaid or (the_frontier(gazetteer) if gates_with(clause) else []), True


_TERRITORY = frozenset({PlaceKind.TERRITORY})
_SLIPS = (
    "تسلل", "يتسلل", "تتسلل", "متسلل", "حاول", "يحاول", "محاول", "تهريب", "اجتياز", "عبور", "يتمكن",
    "تتمكن", "infiltrat", "attempt", "tried", "trying", "try", "smuggl", "sneak", "cross", "slip",
)  # fmt: skip


def _is_at_the_line(clause: Clause, trigger: Trigger) -> bool:
    """As in "tried to cross into Iraq": at the line, though but the ground behind it is named."""
    if trigger.kind in LINE_KINDS and clause.cue("two_countries", *_LINE_CUES[trigger.kind]):
        return True
    if trigger.kind not in _SLIPPING:
        return False
    words = clause.sentence.words[clause.first : clause.last]
    slips = any(w.lstrip("وبل").removeprefix("ال").startswith(_SLIPS) for w in words)
    return slips or (trigger.kind is Kind.ARREST and bool(clause.cue("infiltration")))


def _is_caught_coming(clause: Clause, trigger: Trigger) -> bool:
    """As in "arrested as they tried to cross into Iraq", told over two clauses."""
    return trigger.kind is Kind.ARREST and _is_at_the_line(clause.speech(), trigger)


def _despite_distance(
    trigger: Trigger, actors: tuple[ActorRef, ...], refs: list[PlaceRef], ground: Ground
) -> list[PlaceRef]:
    """The frontier, where what is told far from it still concerns it."""
    concerns = trigger.kind in OVER_THE_LINE and (
        ground.topical
        or ground.homes.of_both(a.id for a in actors)
        or _goes_over(trigger, actors, refs, ground)
    )
    return the_frontier(ground.gazetteer) if concerns else []


def _goes_over(
    trigger: Trigger, actors: tuple[ActorRef, ...], refs: list[PlaceRef], ground: Ground
) -> bool:
    """As in "the SDF handed 50 men over to Baghdad": from one side of the line to the other."""
    if trigger.kind is not Kind.TRANSFER:
        return False
    given = {ground.homes.of(a.id) for a in actors if a.role is Role.ACTOR}
    taken = {ground.gazetteer[ref.id].country for ref in refs}
    return any({one, other} == {"iraq", "syria"} for one in given for other in taken)


# Of Syria's bodies those whose talks concern this line, whoever they talk with.
_ALONG_THE_LINE = frozenset({"sdf", "ypg", "syr_autonomous"})


def _concerns_others(
    clause: Clause, trigger: Trigger, actors: tuple[ActorRef, ...], homes: Homes
) -> bool:
    """As in "X talked with Damascus about peace": talks of others, with no word of the line."""
    if trigger.kind is not Kind.COORDINATION or clause.cue("border", "crossing", "two_countries"):
        return False
    return len(actors) > 1 and not any(
        homes.of(a.id) == "iraq" or a.id in _ALONG_THE_LINE for a in actors
    )


_OURS = ("سور", "syria")


def _other_border(clause: Clause) -> bool:
    """As in "the border with Turkey": another line than this one, and this one is not named."""
    if not may_be_another_line(clause.sentence):
        return False
    words = clause.sentence.words
    borders = clause.cue("border")
    for hit in borders:
        near = [
            w.lstrip("وبل").removeprefix("ال") for w in words[max(0, hit.first - 1) : hit.last + 3]
        ]
        if any(w.startswith(_OURS) for w in near):
            return False
        if "iraq" in near and not any(w.startswith(OTHERS) for w in near):
            return False  # "crossings with Iraq and some along the border with Turkey"
    return of_another_line(clause.sentence) or (
        bool(borders) and lies_beside_others(clause.sentence, borders)
    )


_THOSE = frozenset({"تلك", "هذه", "those", "these"})


def _points_back(clause: Clause, trigger: Trigger) -> bool:
    """As in "those posts lie under the control of …": on the side that was told before."""
    return not _THOSE.isdisjoint(clause.sentence.words[clause.first : trigger.hit.first])


_NEARER_KM = 120.0  # a town so far from the line still has ground near it on the line's side
_TOWARDS = {
    "iraq": frozenset({"north", "west", "north_west", "south_west"}),
    "syria": frozenset({"south", "east", "south_east", "north_east"}),
}


def _is_off(ref: PlaceRef, place: Place) -> bool:
    """Whether a place lies far from the line; "west of" an Iraqi town leads nearer to it."""
    if not is_far(place):
        return False
    towards = ref.role in _TOWARDS.get(place.country, ())
    return not (towards and place.is_at_the_line(_NEARER_KM))
