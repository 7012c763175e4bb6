"""A siege that is lifted, an operation that is over: told by the word of the end beside it."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins_any
from geo.claims.reading.text.wordset import word_set

_LIFTS = (
    "رفع", "يرفع", "ترفع", "فك", "يفك", "تفك", "كسر", "يكسر", "تكسر", "انهاء", "انهي", "انهت",
    "ينهي", "تنهي", "انتهاء", "انتهي", "انتهت",
)  # fmt: skip
_LIFTED = word_set(
    "lift lifts lifted lifting break breaks broke broken breaking end ends ended ending raised "
    "raising"
)
_ENDS = (
    "انهاء", "انهي", "انهت", "ينهي", "تنهي", "انتهاء", "انتهي", "انتهت", "ينتهي", "تنتهي", "اختتم",
    "اختتام", "تختتم", "يختتم", "توقف", "تتوقف", "اوقف", "ايقاف", "وقف", "بوقف",
)  # fmt: skip
_OVER = word_set("ended over concluded finished completed")
_BE = word_set("has have had is are was were been now officially")
_REACH = 4  # words from the word of the end over who ends it to what is over
_OVER_REACH = 8  # words from an operation over where it was to "has ended"
_GLANCE = glance_for(_LIFTED, _OVER, stems=(*_LIFTS, *_ENDS))


def siege_is_lifted(clause: Clause, hit: Hit) -> bool:
    """As in "lifted the siege of X", "the siege was broken", "the lifting of the cordon"."""
    if not clause.sentence.glance & _GLANCE:
        return False
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - _REACH) : hit.last]
    if clause.sentence.arabic:
        return begins_any([w.removeprefix("و").removeprefix("ب") for w in near], _LIFTS)
    behind = words[hit.last : min(clause.last, hit.last + _OVER_REACH)]
    told = [w for at, w in enumerate(behind) if at and behind[at - 1] in _BE]
    return not _LIFTED.isdisjoint(near) or not _LIFTED.isdisjoint(told)


def operation_is_over(clause: Clause, hit: Hit) -> bool:
    """As in "the end of the operation", "ended its operations", "the operation is over"."""
    if not clause.sentence.glance & _GLANCE or hit.verbal:
        return False
    words = clause.sentence.words
    if clause.sentence.arabic:
        near = words[max(clause.first, hit.first - _REACH) : hit.last]
        return begins_any([w.removeprefix("و").removeprefix("ب") for w in near], _ENDS)
    behind = words[hit.last : min(clause.last, hit.last + _OVER_REACH)]
    return any(
        at and word in _OVER and behind[at - 1] in _BE and "not" not in behind[:at]
        for at, word in enumerate(behind)
    )
