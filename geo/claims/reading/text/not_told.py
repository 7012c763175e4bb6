"""What somebody was not told of, or does not speak of: it happened, and not he did it."""

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
    silent = _silent_on(clause, hit)
    if silent is not None:
        return silent
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


_COMMENTS = word_set("comment commented comments confirmed confirm confirming")
_ARABIC_COMMENTS = word_set("يعلق تعلق التعليق يوكد توكد")
_DECLINES = word_set("neither not declined refused without didn't")
_ARABIC_DECLINES = word_set("لم رفض رفضت يرفض ترفض دون")


def _silent_on(clause: Clause, hit: Hit) -> int | None:
    """As in "did not comment on the strike", "neither confirmed nor denied the strike"."""
    words, arabic = clause.sentence.words, clause.sentence.arabic
    verbs, never = (_ARABIC_COMMENTS, _ARABIC_DECLINES) if arabic else (_COMMENTS, _DECLINES)
    near = range(max(0, hit.first - _REACH), hit.first)
    at = next((p for p in near if words[p] in verbs), None)
    if at is None or never.isdisjoint(words[max(0, at - _NOT_REACH) : at]):
        return None
    confirms = words[at].startswith("confirm") or words[at] in ("يوكد", "توكد")
    if confirms and _NOR_DENIED.isdisjoint(words[at + 1 : at + 4]):
        return None
    return at


_NOR_DENIED = word_set("denied deny denying ينف تنف ينفي تنفي ولم")
