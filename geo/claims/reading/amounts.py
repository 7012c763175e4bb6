"""The figures of a claim: lengths, people, posts, strikes, with what they count."""

from collections.abc import Iterator, Sequence

from geo.claims.cues import Hit
from geo.claims.model import Kind, Quantity, Span
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Counted, by_place
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.english_parts import is_passive

_NO_PEOPLE = frozenset({Kind.FORTIFICATION, Kind.BORDER_LENGTH, Kind.CROSSING_STATUS})

_NO_FALLEN = frozenset({"drones", "rockets", "strikes", "brigades", "battalions", "shells"})


def amounts(
    clause: Clause, trigger: Trigger, span: Span, others: Sequence[Span] = ()
) -> tuple[Quantity, ...]:
    """The figures of the clause that belong to this claim.

    ``span`` is the passage of this claim, ``others`` those of all claims of the clause.
    """
    return tuple(quantity for quantity, _ in counted(clause, trigger, span, others))


def counted(
    clause: Clause, trigger: Trigger, span: Span, others: Sequence[Span]
) -> Iterator[tuple[Quantity, Counted]]:
    """The figures of a claim, each with where its words stand."""
    might = [
        count
        for count in clause.counts
        if _may_belong(trigger, count) and not _is_the_same(clause, count)
    ]
    own = [count for count in might if _is_its_own(clause, trigger, count, span, others)]
    if trigger.kind is Kind.CASUALTIES and not own:
        own = might  # "five soldiers crossed over after they were wounded"
    for count in own:
        q = count.quantity
        of = _of(clause, trigger, count) if q.unit == "persons" else q.of
        yield Quantity(q.unit, of, q.value, q.low, q.high, q.qualifier), count


def _may_belong(trigger: Trigger, count: Counted) -> bool:
    """Whether claims of this kind count such things."""
    unit = count.quantity.unit
    if not unit or unit in ("years", "days", "hours", "months", "weeks", "minutes"):
        return False
    if unit == "persons" and trigger.kind in _NO_PEOPLE:
        return False
    return unit not in _NO_FALLEN or trigger.kind is not Kind.CASUALTIES


def _is_the_same(clause: Clause, count: Counted) -> bool:
    """As in "160 km (100 miles)": the figure before it in another measure."""
    if count.quantity.unit not in _LONG or clause.word(count.first - 1) != "(":
        return False
    return any(
        one.last == count.first - 1
        and one.quantity.unit in _LONG
        and one.quantity.unit != count.quantity.unit
        for one in clause.counts
    )


_LONG = frozenset({"km", "miles", "m"})


def _is_its_own(
    clause: Clause, trigger: Trigger, count: Counted, span: Span, others: Sequence[Span]
) -> bool:
    """Whether a figure stands in the passage of this claim, or in none of the clause.

    As in "killed 12 men in three raids": the men are the toll's, the number of raids theirs. A
    verb right behind the figure tells of it too: "caught six men who had crossed the line".
    """
    hit, sentence = trigger.hit, clause.sentence
    if count.first <= hit.last - 1 < count.last:
        return True
    behind = hit.first - (sentence.words[hit.first - 1] in _RELATIVES)
    if trigger.verbal and behind == count.last:
        return True
    told = sentence.span_of(count.first, count.last)
    return _holds(span, told) or not any(_holds(other, told) for other in others)


_RELATIVES = frozenset({"who", "which", "that", "الذين", "الذي", "التي"})


def _holds(span: Span, told: Span) -> bool:
    return span.start < told.end and told.start < span.end


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
