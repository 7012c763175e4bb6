"""English events that date another and are news of their own: "after X took Y from Z"."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT, PHRASE
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_KINDS = frozenset(
    {Kind.CAPTURE, Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.OPERATION, Kind.TRANSFER}
)
_DOERS = word_set("they it")
_SUBJECT = 6  # words from the mark or the doer to the verb
_GROUND = 9  # words from the verb to the place


def told_by_doer(clause: Clause, trigger: Trigger) -> bool:
    """Whether such a clause has a doer and a finite verb of its own, and names the ground."""
    hit = trigger.hit
    if trigger.kind not in _KINDS or hit.form not in (PERFECT, PHRASE):
        return False
    marks = [h.last for h in clause.cue("background") if h.last <= hit.first]
    if not marks:
        return False
    begun = marks[-1]
    if clause.word(hit.first - 1) == "had":
        return False  # "after they had taken X": long before
    doers = [n.last for n in clause.names if not n.metonym and begun <= n.first]
    doers += [h.last for h in clause.cue("persons", "units") if begun <= h.first]
    doers += [p + 1 for p in range(begun, hit.first) if clause.word(p) in _DOERS]
    grounds = [s.first for s in clause.spots] + [h.first for h in clause.cue("area", "crossing")]
    doer = any(d <= hit.first and hit.first - d <= _SUBJECT for d in doers)
    return doer and any(0 <= g - hit.last < _GROUND for g in grounds)
