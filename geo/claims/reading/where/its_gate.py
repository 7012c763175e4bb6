"""The gate of a town that is told as its own: "took the town and its crossing"."""

from collections.abc import Sequence

from gazetteer.byword import ByWord
from gazetteer.index import Gazetteer
from gazetteer.place import SETTLED, Place, PlaceKind
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import unnamed_ref

ITS_GATE = "the gate of the town told before"
"""The reason of such a place."""

_ITS_GATE = word_set("معبرها معبره منفذها منفذه بوابتها")
_GATES = word_set("crossing gate post")
_MAY_BE_ONE = ByWord(lambda word: word in _GATES or bare(word) in _ITS_GATE)
_NEXT_TO = (("next", "to", "it"), ("beside", "it"), ("near", "it"))


def its_gate(clause: Clause, before: Sequence[PlaceRef], gazetteer: Gazetteer) -> PlaceRef | None:
    """The gate of the town that the clause, or what was told ``before``, names; else None."""
    if not any(map(_MAY_BE_ONE.__getitem__, clause.said)):
        return None
    at = next((p for p in range(clause.first, clause.last) if _is_its_gate(clause, p)), None)
    if at is None or at in clause.sentence.in_spots:
        return None
    named = [s.place for s in clause.sentence.spots if s.place is not None and s.first < at]
    towns = [place for place in named if place.kind in SETTLED]
    towns += [] if towns else [place for ref in before if (place := gazetteer.get(ref.id))]
    gate = gate_of(towns[-1], gazetteer) if towns else None
    words = clause.sentence.words[at]
    return unnamed_ref(gate, words, ITS_GATE) if gate else None


_SEVERAL = word_set(
    "crossings gates ports معابر المعابر منافذ المنافذ معبري معبرا المعبرين منفذي منفذا المنفذين"
)


def at_their_gates(
    clause: Clause, refs: Sequence[PlaceRef], gazetteer: Gazetteer
) -> list[PlaceRef]:
    """The gates of "the crossings of X and Y": crossings, and those called after a town of them.

    None where the clause speaks of no crossings in the plural.
    """
    if _SEVERAL.isdisjoint(clause.said):
        return []
    found: list[PlaceRef] = []
    for ref in refs:
        place = gazetteer[ref.id]
        gate = gate_of(place, gazetteer) if place.kind in SETTLED else None
        if place.kind is PlaceKind.CROSSING:
            found.append(ref)
        elif gate is not None and all(gate.id != other.id for other in refs):
            found.append(unnamed_ref(gate, ref.name, ITS_GATE))
    return found


def _is_its_gate(clause: Clause, place: int) -> bool:
    words = clause.sentence.words
    if clause.sentence.arabic:
        return bare(words[place]) in _ITS_GATE
    if words[place] not in _GATES:
        return False
    behind = any(tuple(words[place + 1 : place + 1 + len(near)]) == near for near in _NEXT_TO)
    return behind or "its" in words[max(clause.first, place - 2) : place]


def gate_of(town: Place, gazetteer: Gazetteer) -> Place | None:
    """The crossing that is called after a town of its own country; None where there is none."""
    return next(
        (
            gate
            for gate in gazetteer.built_in
            if gate.kind is PlaceKind.CROSSING
            and gate.country == town.country
            and gate.name_ar.partition(" ")[2] in town.names_ar
        ),
        None,
    )
