"""Deeds that others stop: "halted the advance of X", "repelled a push of X", in Arabic."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins_any

_STOPS = (
    "اوقف", "يوقف", "عرقل", "يعرقل", "تعرقل", "اعاق", "يعيق", "تعيق", "صد", "يصد", "تصد", "افشل",
    "احبط", "منع", "يمنع", "تمنع", "كبح",
)  # fmt: skip
_MOVES = ("تقدم", "هجوم", "زحف", "توغل", "اقتحام", "تحرك", "دخول", "عبور")
_REACH = 3  # words from "halted" over who does to the advance


def is_stopped(clause: Clause, hit: Hit) -> bool:
    """Whether the noun of a move stands right behind a verb of stopping it."""
    words = clause.sentence.words
    if not clause.sentence.arabic or hit.form != NOUN or not words[hit.first].startswith(_MOVES):
        return False
    near = words[max(clause.first, hit.first - _REACH) : hit.first]
    return begins_any(near, _STOPS)
