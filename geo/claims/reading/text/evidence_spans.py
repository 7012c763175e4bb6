"""The words of a clause that make one claim, where it may hold several."""

from geo.claims.model import Kind, Span
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.evidence import measured, opened, own_subject, trimmed
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set


def evidence_of(clause: Clause, trigger: Trigger, found: list[Trigger]) -> Span:
    """The clause, or its part from this predicate to the next where it holds several."""
    starts = sorted({t.hit.first for t in found})
    place = starts.index(trigger.hit.first)
    first = opened(clause, trigger)
    if place > 0:
        first = own_subject(clause, starts[place - 1], starts[place])
    last = clause.last
    if place + 1 < len(starts):
        last = own_subject(clause, starts[place], starts[place + 1])
    if _object_ahead(clause, trigger, last):
        last = clause.last
    words = clause.sentence.words
    if trigger.kind is Kind.BORDER_LENGTH:
        return clause.sentence.span_of(*measured(clause, trigger))
    last = trimmed(clause, trigger, first, last)
    while last > trigger.hit.last and (
        not words[last - 1][0].isalnum()
        or _is_a_footnote(words, last - 1)
        or _leads_on(clause, last - 1)
    ):
        last -= 1
    while first < trigger.hit.first and not words[first][0].isalnum():
        first += 1
    return clause.sentence.span_of(first, max(last, trigger.hit.last))


_LEADING_ON = word_set(
    "في من علي عن الي مع بعد قبل عقب دون بدون ثم او لكن قد وقد لقد ولقد "
    "and or but of in at on to by with from for the a an"
)


def _leads_on(clause: Clause, place: int) -> bool:
    """As "in" of "wounded in clashes": a word that belongs to the predicate behind the passage."""
    if clause.sentence.words[place] not in _LEADING_ON or place + 1 >= clause.last:
        return False
    spans = [(s.first, s.last) for s in clause.spots] + [(n.first, n.last) for n in clause.names]
    return not any(first <= place < last for first, last in spans)


def _is_a_footnote(words: list[str], place: int) -> bool:
    """As in "12.[1]": the mark of a note behind a full stop, and no word of the passage."""
    marked = place > 1 and words[place - 1] == "[" and words[place - 2] in (".", "]")
    return words[place].isdecimal() and marked


def _object_ahead(clause: Clause, trigger: Trigger, last: int) -> bool:
    """Whether what a verb takes stands only behind the next noun: "seized the last pocket of X"."""
    if trigger.kind is not Kind.CAPTURE or last >= clause.last:
        return False
    told = [s.first for s in clause.spots] + [h.first for h in clause.cue("area")]
    return not any(trigger.hit.last <= p < last for p in told)
