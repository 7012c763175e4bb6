"""What became of a crossing, in one word: open, reopened, closed, restricted."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger

_AGAIN = ("اعاد", "اعيد", "يعاد", "استانف", "استئناف", "استيناف", "عاد", "عود", "يعيد", "تعيد")
_LIMITS = ("اقتصر", "يقتصر", "تقتصر", "قيد", "يقيد", "تقيد", "restrict")


def subtype(clause: Clause, trigger: Trigger) -> str | None:
    """The subtype of a claim about a crossing; None for any other kind."""
    if trigger.kind is not Kind.CROSSING_STATUS:
        return None
    words = [w.lstrip("وفب") for w in clause.sentence.words[trigger.hit.first : trigger.hit.last]]
    if any(w.startswith(_LIMITS) for w in words):
        return "restricted"
    if trigger.hit.meaning == "close":
        return "closed"
    again = any(w.startswith((*_AGAIN, "reopen", "resum", "restart")) for w in words)
    return "reopened" if again else "open"
