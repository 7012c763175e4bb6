"""A withdrawal that a body tells of itself: "announced its withdrawal from X"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_TOLD_OF = word_set(
    "completed completes complete announced announces began begun starts started finished "
    "confirmed declared concluded made"
)
_WITHDRAWALS = word_set(
    "انسحابه انسحابها انسحابهم خروجه خروجها خروجهم رحيله رحيلها رحيلهم اخلاءها مغادرته مغادرتها "
    "مغادرتهم سحبها سحبهم"
)


def is_own_withdrawal(clause: Clause, hit: Hit) -> bool:
    """As in "announced its withdrawal from X", "completed their pullout": who says so leaves."""
    words, first = clause.sentence.words, hit.first
    if clause.sentence.arabic:
        return first == clause.first and words[first].removeprefix("ب") in _WITHDRAWALS
    if not any(h.first == first for h in clause.cue("withdrawing")):
        return False
    near = range(first - 1, max(-1, first - 3), -1)
    owned = next((p for p in near if words[p] in ("its", "their")), -1)
    return owned >= 0 and (owned == clause.first or words[owned - 1] in _TOLD_OF)
