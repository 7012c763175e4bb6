"""What somebody was not told of, or does not speak of: it happened, and not he did it."""

from collections.abc import Sequence

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
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
    words, arabic = clause.sentence.words, clause.sentence.arabic
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


CONFIRMS = word_set("confirm confirmed confirms verify verified corroborate corroborated")
ARABIC_CONFIRMS = ("يوكد", "توكد", "نوكد", "يتاكد", "تتاكد")
"""Beginnings of words by which somebody confirms, or would not."""

_COMMENTS = word_set("comment commented يعلق تعلق التعليق")
_ON = word_set("on about علي")
_DECLINES = word_set("neither not declined refused without didn't لم رفض رفضت يرفض ترفض دون")
_DENIES = word_set("denied deny denying ينف تنف ينفي تنفي")
_DENIES_REACH = 5  # words from "confirmed" over who does to "nor denied"


def _silent_on(clause: Clause, hit: Hit) -> int | None:
    """As in "did not comment on the strike", "neither confirmed nor denied the strike"."""
    if not clause.sentence.glance & _SILENT_GLANCE:
        return None
    words, first = clause.sentence.words, hit.first
    begun = max(0, first - _REACH)
    near = map(_MAY_BE_SILENT.__getitem__, words[begun:first])
    at = next((p for p, may in enumerate(near, begun) if may and _is_silent(words, p)), None)
    if at is None:
        return None
    told = (h for h in clause.sentence.cues if h.verbal and words[h.first] not in _DENIES)
    return None if any(at < h.first < first for h in told) else at


_SILENT_GLANCE = glance_for(CONFIRMS, _COMMENTS, stems=ARABIC_CONFIRMS)


def _may_be_silent(word: str) -> bool:
    """A first look: whether somebody may not confirm by this word, or not comment."""
    return word in CONFIRMS or word in _COMMENTS or word.startswith(ARABIC_CONFIRMS)


_MAY_BE_SILENT = ByWord(_may_be_silent)


def _is_silent(words: Sequence[str], place: int) -> bool:
    behind = words[place + 1 : place + 1 + _DENIES_REACH]
    silent = not (_ON if words[place] in _COMMENTS else _DENIES).isdisjoint(behind)
    return silent and not _DECLINES.isdisjoint(words[max(0, place - _NOT_REACH) : place])
