"""What somebody was not told of: it happened, and it is not he who did it."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_TOLD = word_set("told informed notified warned aware knowledge unaware")
_OF = word_set("of about beforehand")
_NOT = word_set("not never no without unaware neither nor wasn't hadn't weren't isn't")
_ARABIC_TOLD = word_set(
    "يبلغ تبلغ يبلغوا نبلغ يخطر تخطر يخطروا يعلم تعلم يعلموا علم علما درايه اطلاع"
)
_ARABIC_NOT = word_set("لم لا ليس ليست دون ولم ولا بدون")
_NOT_REACH = 4  # words from "not" over "been officially" to "told"
_REACH = 8  # words from "told" to what of


def not_told_of(clause: Clause, hit: Hit) -> int | None:
    """Where "told" stands in "was not told of the raid", where ``hit`` is the raid; else None."""
    words = clause.sentence.words
    arabic = clause.sentence.arabic
    if arabic and not words[hit.first].startswith("ب"):
        return None
    told, never = (_ARABIC_TOLD, _ARABIC_NOT) if arabic else (_TOLD, _NOT)
    near = range(max(clause.first, hit.first - _REACH), hit.first)
    at = next((p for p in near if words[p] in told), None)
    if at is None or never.isdisjoint(words[max(clause.first, at - _NOT_REACH) : at + 1]):
        return None
    if not arabic and _OF.isdisjoint(words[at + 1 : at + 3]):
        return None
    return None if any(h.verbal and at < h.first < hit.first for h in clause.sentence.cues) else at
