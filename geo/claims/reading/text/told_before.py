"""Whether a clause speaks of an event as known already: "the raids destroyed two vehicles"."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_NAMED_BY = {
    Kind.STRIKE: ("strike", "target", "air", "clash", "operation"),
    Kind.CLASH: ("clash", "operation", "strike"),
    Kind.OPERATION: ("operation",),
    Kind.PRESENCE: ("presence",),
    Kind.PATROL: ("patrol",),
    Kind.POST: ("post",),
    Kind.COORDINATION: ("coordination",),
    Kind.INFILTRATION: ("infiltration",),
    Kind.ENCIRCLEMENT: ("encirclement",),
    Kind.TRANSFER: ("detainees",),
}
_THE = word_set("the these those this that")
_OTHER = word_set("اخر اخري ثان ثانيه another other second")
_DATES = word_set("بعد قبل عقب وبعد وقبل وعقب after before since")
_INSIDE = word_set("خلالها خلاله فيها فيه اثناءها اثناءه")


def speaks_of_known(clause: Clause, trigger: Trigger) -> bool:
    """Whether the event's own noun stands before the predicate with "the", or "in it" behind it."""
    meanings = _NAMED_BY.get(trigger.kind)
    if meanings is None:
        return False
    hit = trigger.hit
    if _INSIDE & set(clause.sentence.words[clause.first : hit.last + 3]):
        return True
    words = clause.sentence.words
    if _OTHER & set(words[clause.first : clause.last]):
        return False
    nouns = (h for h in clause.cue(*meanings) if h.form in (NOUN, PHRASE))
    return any(
        h.first <= hit.first
        and _is_definite(clause, h)
        and not _DATES & set(words[max(0, h.first - 3) : h.first])
        for h in nouns
    )


def _is_definite(clause: Clause, noun: Hit) -> bool:
    if clause.sentence.arabic:
        return noun.head.endswith(("ال", "لل"))
    return clause.word(noun.first - 1) in _THE
