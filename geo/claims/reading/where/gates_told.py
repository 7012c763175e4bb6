"""Gates that a clause speaks of without naming them: "the crossing", "the posts with Iraq"."""

from collections.abc import Iterable

from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from geo.claims.model import Kind, PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.voices import OUTLET, Stretch
from geo.claims.reading.where.place_refs import is_far, place_ref
from geo.claims.reading.where.pointed_back import says_the_gate
from geo.claims.reading.where.twin_gates import with_twins

_WITH_REACH = 3  # words from a gate to the country on its other side


def gates_with(clause: Clause) -> bool:
    """As in "border posts with Iraq", "all crossings between Iraq and Syria": on the line."""
    if clause.sentence.arabic:
        return False
    countries = [n.first for n in clause.names if n.metonym and n.ids[:1] in _TWO]
    gates = [h.last for h in clause.cue("crossing", "post")]
    return any(
        0 < first - gate <= _WITH_REACH and clause.word(first - 1) in ("with", "between")
        for first in countries
        for gate in gates
    )


_TWO = (("iraqi_gov",), ("syrian_gov",), ("syrian_gov_new",))
_GATES = frozenset({"crossing", "crossings", "post", "gate", "terminal"})


def _only_lands(
    clause: Clause, trigger: Trigger, refs: list[PlaceRef], gazetteer: Gazetteer
) -> bool:
    """As in "only Iraqis may enter from Syria", "people may go back to X": lands, and no gate."""
    opens = trigger.kind is Kind.CROSSING_STATUS and not clause.cue("border")
    return opens and refs != [] and all(gazetteer[r.id].kind in _LANDS for r in refs)


_LANDS = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.GOVERNORATE, PlaceKind.REGION}
)


def the_gate(clause: Clause, trigger: Trigger, refs: list[PlaceRef], gazetteer: Gazetteer) -> bool:
    """As in "the border crossing reopened": the one named before, as none is named here."""
    if clause.sentence.arabic:
        return False
    if any(r.id != "frontier" for r in refs):
        return _only_lands(clause, trigger, refs, gazetteer)
    if trigger.kind is Kind.CROSSING_STATUS:
        return True
    words = clause.sentence.words
    return any(
        words[p] in _GATES and "the" in words[max(clause.first, p - 2) : p]
        for p in range(clause.first + 1, clause.last)
    )


AT_GATES = frozenset({Kind.CROSSING_STATUS, Kind.CONTROL, Kind.CAPTURE, Kind.PRESENCE, Kind.POST})


def gate_told(
    clause: Clause,
    trigger: Trigger,
    refs: list[PlaceRef],
    gazetteer: Gazetteer,
    named: tuple[PlaceRef, ...],
) -> list[PlaceRef]:
    """As in "the gate was closed", in Arabic: the one named last, where none is named here."""
    if trigger.kind not in AT_GATES or not clause.sentence.arabic:
        return []
    if not says_the_gate(clause) and not _only_lands(clause, trigger, refs, gazetteer):
        return []
    if any(gazetteer[r.id].kind is PlaceKind.CROSSING for r in refs):
        return []
    before = [
        place_ref(clause, spot, spot.place)
        for spot in clause.sentence.spots
        if spot.last <= clause.first and spot.place and spot.place.kind is PlaceKind.CROSSING
    ]
    return with_twins(clause, before[-1:], gazetteer) or list(named)


def gates_named(clause: Clause, gazetteer: Gazetteer) -> tuple[PlaceRef, ...]:
    """The crossing that a clause names last, with its other end where both are one name."""
    named = [s for s in clause.spots if s.place and s.place.kind is PlaceKind.CROSSING]
    if not named:
        return ()
    last = [place_ref(clause, s, s.place) for s in named[-1:] if s.place]
    return tuple(with_twins(clause, last, gazetteer))


_TOWNS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CROSSING})


def towns_named(clause: Clause) -> tuple[PlaceRef, ...]:
    """The town, village or crossing near the line that a clause opens with, else names last."""
    near = [s for s in clause.spots if s.place and s.place.kind in _TOWNS and not is_far(s.place)]
    if not near:
        return ()
    topic = near[:1] if near and near[0].first <= _OPENS else near[-1:]
    return tuple(place_ref(clause, s, s.place, "at") for s in topic if s.place)


_OPENS = 3  # words before the name with which a sentence opens


def only_gate(laid: Iterable[Sentence]) -> tuple[PlaceRef, ...]:
    """The one crossing that an English article names; nothing where it names none or several."""
    told = {
        spot.place.id: place_ref(whole(sentence), spot, spot.place, "at")
        for sentence in laid
        if not sentence.arabic
        for spot in sentence.spots
        if spot.place is not None and spot.place.kind is PlaceKind.CROSSING
    }
    return tuple(told.values()) if len(told) == 1 else ()


def whole(sentence: Sentence) -> Clause:
    """A sentence as one clause of the outlet's, for what asks for a clause."""
    return Clause(sentence, _OF_THE_OUTLET, 0, len(sentence.words))


_OF_THE_OUTLET = Stretch(0, 0, OUTLET)
