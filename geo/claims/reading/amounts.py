"""The figures of a claim: lengths, people, posts, strikes, with what they count."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Quantity
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Counted, by_place
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.english_parts import is_passive

_NO_PEOPLE = frozenset({Kind.FORTIFICATION, Kind.BORDER_LENGTH, Kind.CROSSING_STATUS})

_NO_FALLEN = frozenset({"drones", "rockets", "strikes", "brigades", "battalions", "shells"})


def amounts(clause: Clause, trigger: Trigger) -> tuple[Quantity, ...]:
    """The figures of the clause that belong to this claim."""
    found = []
    for count in clause.counts:
        unit = count.quantity.unit
        if not unit or unit in ("years", "days", "hours", "months", "weeks", "minutes"):
            continue
        if unit == "persons" and trigger.kind in _NO_PEOPLE:
            continue
        if unit in _NO_FALLEN and trigger.kind is Kind.CASUALTIES:
            continue
        q = count.quantity
        of = _of(clause, trigger, count) if unit == "persons" else q.of
        found.append(Quantity(unit, of, q.value, q.low, q.high, q.qualifier))
    return tuple(found)


def _of(clause: Clause, trigger: Trigger, count: Counted) -> str:
    """What befell the men of a figure: the word among or right behind its own, or the last before.

    As in "five wounded", "killed two and injured three"; of none before, the first behind.
    """
    if trigger.kind is not Kind.CASUALTIES:
        return count.quantity.of
    told = clause.cue("kill", "wound")
    both = {h.meaning for h in told} == {"kill", "wound"}
    if both and len([c for c in clause.counts if c.quantity.unit == "persons"]) == 1:
        return "killed and wounded together"
    own = [h for h in told if count.first <= h.first <= count.last]
    own = own or [h for h in told if _befell(clause, count, h)]
    before = [h for h in told if h.first <= count.first]
    nearest = max(own or before, key=by_place, default=None) or min(
        told, key=by_place, default=None
    )
    return "wounded" if nearest is not None and nearest.meaning == "wound" else "killed"


_FELL_REACH = 2  # words from "six others" over "were" to "wounded"


def _befell(clause: Clause, count: Counted, toll: Hit) -> bool:
    """As in "six others were wounded", in English: told behind the figure."""
    return 0 < toll.first - count.last <= _FELL_REACH and is_passive(clause, toll)
