"""What a purpose may claim: works that are meant to come, a ring that closes, troops let in."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger

# What a purpose may still claim: works that are meant to come, and a ring not yet closed.
_PURPOSE_STANDS = frozenset(
    {Kind.FORTIFICATION, Kind.POST, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CASUALTIES}
)
_SEEKS = ("سعي", "يسعي", "تسعي", "ساع", "يسعون", "سعت")


def purpose_stands(clause: Clause, trigger: Trigger) -> bool:
    """Whether a purpose is a claim of its own: works to come, or troops to be let in."""
    if trigger.kind is Kind.ENCIRCLEMENT:  # "to encircle X"
        return clause.sentence.arabic and _completes(clause, trigger.hit)
    if trigger.kind in _PURPOSE_STANDS:  # but not "to prevent casualties"
        return clause.sentence.arabic or trigger.kind is not Kind.CASUALTIES
    if any(h.first < trigger.hit.first <= h.last + 8 for h in clause.cue("planned")):
        return not _is_to_be_prevented(clause, trigger)
    if trigger.kind is Kind.COORDINATION and begins(clause.word(trigger.hit.first - 1), _SEEKS):
        return True
    if trigger.kind is not Kind.OPERATION or trigger.hit.form != PHRASE:
        return False
    mark = clause.word(trigger.hit.first - 1)
    return mark in ("بهدف", "للسماح", "بغيه", "لغرض") or trigger.hit.head == "ب"


def _completes(clause: Clause, hit: Hit) -> bool:
    """As in "to complete the ring around X", in Arabic: a ring that is closing."""
    near = clause.sentence.words[max(clause.first, hit.first - 1) : hit.last]
    return any(root in w for w in near for root in ("كمال", "كمل", "تمام", "احكام"))


_PREVENTS = (
    "منع", "لمنع", "بمنع", "وقف", "لوقف", "ايقاف", "لايقاف", "احباط", "لاحباط", "مكافح", "لمكافح",
    "كبح", "لكبح", "للحد", "الحد", "prevent", "curb", "stop", "stem", "combat",
)  # fmt: skip


def _is_to_be_prevented(clause: Clause, trigger: Trigger) -> bool:
    """As in "a plan to prevent infiltration": not what is planned."""
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 4) : trigger.hit.first]
    return any(begins(word, _PREVENTS) and word not in _THE_LINE for word in before)


_THE_LINE = frozenset({"الحدود", "الحدودي", "الحدوديه"})
