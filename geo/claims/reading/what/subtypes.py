"""What a deed was, in one word: a crossing opened, reopened, closed, restricted; a withdrawal."""

from geo.claims.model import WITHDRAWAL, Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import has_stem
from geo.claims.reading.text.settings import Trigger

_AGAIN = ("اعاد", "اعيد", "يعاد", "استانف", "استئناف", "استيناف", "عاد", "عود", "يعيد", "تعيد")
_LEAVES = (
    "انسح", "منسح", "سحب", "يسحب", "اخلا", "اخلي", "يخلي", "رحيل", "رحل", "غادر", "يغادر", "مغادر",
    "تقهقر", "withdr", "pull", "retreat", "depart", "evacuat", "leav", "left", "drawdown", "vacat",
)  # fmt: skip
_LIMITS = ("اقتصر", "يقتصر", "تقتصر", "قيد", "يقيد", "تقيد", "restrict")


def subtype(clause: Clause, trigger: Trigger) -> str | None:
    """The subtype of a claim about a crossing or an operation; None for any other kind."""
    said = clause.sentence.words[trigger.hit.first : trigger.hit.last]
    if trigger.kind is Kind.OPERATION:
        leaves = any(has_stem(w, _LEAVES) for w in said) and not _makes_leave(clause, trigger)
        return WITHDRAWAL if leaves else None
    return _of_a_crossing(trigger, said) if trigger.kind is Kind.CROSSING_STATUS else None


_MAKES = frozenset({"forced", "compelled", "compels", "obliged", "obliges", "forcing"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", ","})
_MAKES_REACH = 7  # words from who makes others leave to "retreat"


def _makes_leave(clause: Clause, trigger: Trigger) -> bool:
    """As in "X compelled the men to retreat", in English: X leaves nothing."""
    words, last = clause.sentence.words, trigger.hit.last
    near = range(max(clause.first, last - _MAKES_REACH), last)
    makes = next((place for place in near if words[place] in _MAKES), None)
    return makes is not None and words[makes - 1] not in _BE


def _of_a_crossing(trigger: Trigger, said: list[str]) -> str:
    words = [w.lstrip("وفب") for w in said]
    if any(w.startswith(_LIMITS) for w in words):
        return "restricted"
    if trigger.hit.meaning == "close":
        return "closed"
    again = any(w.startswith((*_AGAIN, "reopen", "resum", "restart")) for w in words)
    return "reopened" if again else "open"
