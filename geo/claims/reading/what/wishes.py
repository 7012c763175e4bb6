"""Deeds that are called for, wished, able to be done or left unmentioned: no news of them."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.nearby import bare, begins_any
from geo.claims.reading.text.wordset import word_set

_LEST = word_set("الا كيلا لكيلا")
_SO_THAT = word_set("كي لكي حتي")


def is_left_undone(clause: Clause, hit: Hit) -> bool:
    """Whether an Arabic deed is but not told of, or can be done, or is not to happen."""
    if not clause.sentence.glance & _UNDONE_GLANCE:
        return False
    return (
        _is_not_mentioned(clause, hit) or _is_able(clause, hit) or _is_to_be_kept_off(clause, hit)
    )


def _is_to_be_kept_off(clause: Clause, hit: Hit) -> bool:
    """As in "the aim is that nobody should cross", in Arabic: what is not to happen."""
    if hit.form != IMPERFECT:
        return False
    before = (clause.word(hit.first - 2), clause.word(hit.first - 1))
    return before[1] in _LEST or (before[0] in _SO_THAT and before[1] == "لا")


def _is_able(clause: Clause, hit: Hit) -> bool:
    """As in "lost its ability to hold the land", in Arabic: what one can, nothing done."""
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - 1), hit.first + 1)
    return any(words[p] == "علي" and bare(words[p - 1]).startswith("قدر") for p in near if p > 0)


_SHOULD = word_set("ينبغي يجب يفترض يتوجب يتعين يتحتم لابد should must ought")
_TO_BE_DONE = frozenset((verb, "to") for verb in ("ought", "needs", "need", "has", "have"))
_SHOULD_REACH = 4  # words from an Arabic "must" over who does to "that"


def must_be_done(clause: Clause, hit: Hit) -> bool:
    """As in "X must withdraw from Y", "has to leave Z": asked of somebody, nothing done."""
    words, first = clause.sentence.words, hit.first
    if clause.sentence.arabic:
        near = [w.removeprefix("و") for w in words[max(0, first - _SHOULD_REACH) : first]]
        return hit.form == IMPERFECT and near[-1:] == ["ان"] and not _SHOULD.isdisjoint(near)
    passive = words[first - 1 : first] == ["be"]
    if not passive and hit.form not in (IMPERFECT, PHRASE):
        return False
    ahead = words[max(0, first - 2 - passive) : first - passive]
    asked = not _SHOULD.isdisjoint(ahead[-1:]) or tuple(ahead) in _TO_BE_DONE
    return asked or tuple(words[first : first + 2]) in _TO_BE_DONE


MUST_GLANCE = glance_for(_SHOULD, [verb for verb, _ in _TO_BE_DONE])
"""Without a word of it nothing must be done."""


_UNDER = word_set("بموجب وفق ضمن بحسب رغم under per despite")


def is_wanted(clause: Clause, hit: Hit) -> bool:
    """As in "the dialogue with X should be for all", "under the agreement with Y": no meeting."""
    if not clause.sentence.glance & _WANTED_GLANCE:
        return False
    if hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _WANT_REACH)]
    before = words[max(clause.first, hit.first - 2) : hit.first]
    return bool(_SHOULD & set(behind)) or bool(_UNDER & set(before))


_WANTED_GLANCE = glance_for(_SHOULD, _UNDER)


_WANT_REACH = 6  # words from a dialogue over whom it is with to "should"
_CALLS = ("دعا", "دعت", "يدعو", "تدعو", "طالب", "يطالب", "تطالب", "ناشد", "حث", "نطالب", "ندعو")


def is_called_for(clause: Clause, hit: Hit) -> bool:
    """As in "called on Baghdad to schedule the withdrawal", in Arabic: a wish."""
    opens = clause.sentence.words[clause.first].removeprefix("و")
    return hit.form == NOUN and opens.startswith(_CALLS) and hit.head.endswith(("ال", "لل"))


only_where(is_called_for, stems=_CALLS)


_DEMANDS = (*_CALLS, "داعي", "مطالب", "مناشد", "مشددا")
_DONE = word_set("بعد خلال قد تم جري عقب اثناء")
_CALL_REACH = 14  # words from "called on" to what is called for


def is_demanded(clause: Clause, hit: Hit) -> bool:
    """As in "calling for the return of the families", in Arabic: a wish, no news."""
    if not clause.sentence.glance & _DEMANDED_GLANCE:
        return False
    if hit.form not in (NOUN, PHRASE):
        return False
    words = clause.sentence.words
    near = words[max(0, hit.first - 7) : hit.first]
    if _DONE & set(near) or any(hit.last <= c.first < hit.last + 3 for c in clause.counts):
        return False
    opens = words[0].removeprefix("و").startswith(_CALLS) and hit.first <= _CALL_REACH
    return begins_any(near, _DEMANDS) or (opens and "الي" in words[: hit.first])


_DEMANDED_GLANCE = glance_for(stems=_DEMANDS)


_URGES = ("دعا", "دعت", "يدعو", "تدعو", "داعي", "ناشد", "يناشد", "حث", "يحث", "مناشد")


def is_urged(clause: Clause, hit: Hit) -> bool:
    """As in "called for the opening of the gate", in Arabic, by a noun: an appeal, no plan."""
    words = clause.sentence.words
    near = words[max(0, hit.first - 7) : hit.first]
    return hit.form in (NOUN, PHRASE) and begins_any(near, _URGES)


only_where(is_urged, stems=_URGES)


_LEADS = (
    "وقع", "عقد", "ابرم", "توصل", "تم", "جري", "بحث", "ناقش", "تناول", "دخل", "انته",
)  # fmt: skip


def of_no_party(clause: Clause, hit: Hit) -> bool:
    """As in "dialogue is the only way", "the accord never saw the light", in Arabic: a view."""
    if hit.form != NOUN or not hit.head.endswith("ال"):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    led = begins_any(words, _LEADS)
    ours = (
        clause.names or clause.stretch.bodies or clause.cue("two_countries", "crossing", "border")
    )
    return not led and not ours


_MENTIONS = (
    "تشر",
    "يشر",
    "تذكر",
    "يذكر",
    "تورد",
    "يورد",
    "تتحدث",
    "يتحدث",
    "تتطرق",
    "يتطرق",
    "يشير",
    "تشير",
)


def _is_not_mentioned(clause: Clause, hit: Hit) -> bool:
    """As in "which spoke of no clash", in Arabic: what a source does not say is not told."""
    words = clause.sentence.words
    near = words[max(clause.stretch.first, 1, hit.first - 6) - 1 : hit.first]
    if _NOT.isdisjoint(near):
        return False
    return any(no in _NOT and verb.startswith(_MENTIONS) for no, verb in pairwise(near))


_NOT = frozenset({"لم", "ولم", "لا"})
_UNDONE_GLANCE = glance_for(exactly=_LEST | _SO_THAT, stems=(*_MENTIONS, "قدر"))


def every_inch(clause: Clause, hit: Hit) -> bool:
    """As in "to take back every inch of the land", in Arabic: a vow."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    return any(pair in (("كل", "شبر"), ("كامل", "التراب")) for pair in pairwise(near))
