"""English words for what has not happened: future attacks, possible clashes, leave denied."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_EVENTS = frozenset(
    {Kind.CLASH, Kind.STRIKE, Kind.INFILTRATION, Kind.OPERATION, Kind.CAPTURE, Kind.ARREST}
)
_TO_COME = word_set("future possible potential imminent looming eventual hypothetical")
_LIKELY = word_set("possible likely expected feared inevitable imminent")
_BE = word_set("is are remain remains seem seems")
_LETS = word_set("allow let permit tolerate accept")
_NOT = word_set("not never won't cannot")
_REACH = 7  # words from "not allow" to what is not allowed


def only_maybe(clause: Clause, trigger: Trigger) -> bool:
    """As in "a base for future attacks", "will not allow the army to advance": no event."""
    if clause.sentence.arabic or trigger.kind not in _EVENTS:
        return False
    return _to_come(clause, trigger) or _not_allowed(clause, trigger)


def _to_come(clause: Clause, trigger: Trigger) -> bool:
    hit = trigger.hit
    if hit.last - hit.first > 1:
        return False
    ahead = [clause.word(hit.first - 1), clause.word(hit.first - 2)]
    behind = [clause.word(hit.last), clause.word(hit.last + 1)]
    return bool(_TO_COME & set(ahead)) or (behind[0] in _BE and behind[1] in _LIKELY)


def _not_allowed(clause: Clause, trigger: Trigger) -> bool:
    """As in "we will not allow them to advance", "will never let X enter": a vow."""
    words = clause.sentence.words
    begun = max(clause.stretch.first, trigger.hit.first - _REACH)
    for place in range(begun, trigger.hit.first):
        if words[place] not in _LETS or not _NOT & set(words[max(0, place - 2) : place]):
            continue
        return bool({"will", "would", "shall", "won't"} & set(words[max(0, place - 4) : place]))
    return False
