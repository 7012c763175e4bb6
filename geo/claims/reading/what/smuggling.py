"""Smuggling as a trade that somebody runs, told by a relative clause."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause

_RUNS = ("تدير", "يدير", "تقوم", "يقوم", "تشرف", "يشرف", "تنفذ", "ينفذ", "تمارس", "تتولي", "تتحكم")


def run_by(clause: Clause, hit: Hit) -> bool:
    """As in "the smuggling that X runs": the relative right behind the noun names who."""
    words = clause.sentence.words
    which = next(
        (p for p in range(hit.last, min(len(words), hit.last + 3)) if words[p] in ("التي", "الذي")),
        None,
    )
    if which is None or not words[which + 1 : which + 2]:
        return False
    named = any(which < n.first <= which + 4 for n in clause.sentence.names)
    return named and words[which + 1].startswith(_RUNS)
