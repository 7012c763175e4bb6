"""What was not decided, or not done: "no decision on reopening X", "instead of closing Y"."""

from itertools import pairwise

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_DECISIONS = word_set("decision decisions agreement consensus date timetable talk question")
_REACH = 8  # words from "no decision" over who takes it to what
_MODALS = word_set("would could might")
_ARABIC_DECISIONS = ("قرار", "القرار", "موعد", "جدول")
_TAKEN = word_set("يتخذ تتخذ يصدر يحدد يتقرر نتخذ يتخذوا")
_NOT = word_set("لم لن لا ولم ولن")


def undecided(clause: Clause, trigger: Trigger) -> bool:
    """Whether what is told was not decided, came close, or would have been: nothing was done."""
    if _instead(clause, trigger):
        return True
    if clause.sentence.arabic:
        return _no_arabic_decision(clause, trigger)
    return _no_decision(clause, trigger) or _would_have(clause, trigger)


_INSTEAD = frozenset(
    {
        ("instead", "of"), ("rather", "than"), ("short", "of"), ("close", "to"), ("verge", "of"),
        ("brink", "of"), ("cusp", "of"), ("بدلا", "من"), ("عوضا", "عن"), ("وبدلا", "من"),
    }
)  # fmt: skip


def _instead(clause: Clause, trigger: Trigger) -> bool:
    """As in "instead of closing X", "close to capturing Y": right before the deed."""
    if not clause.sentence.glance & _INSTEAD_GLANCE:
        return False
    words, first = clause.sentence.words, trigger.hit.first
    if words[first + 1 : first + 3] == ["short", "of"]:
        return True  # "stopped short of closing X"
    first -= words[first - 1 : first] == ["the"]
    return tuple(words[max(0, first - 2) : first]) in _INSTEAD


_INSTEAD_GLANCE = glance_for([first for first, _ in _INSTEAD])


def _no_decision(clause: Clause, trigger: Trigger) -> bool:
    """As in "no decision has been taken on reopening X"."""
    if not clause.sentence.glance & _DECISION_GLANCE:
        return False
    first = trigger.hit.first
    before = clause.sentence.words[max(clause.stretch.first, first - _REACH) : first]
    return any(no == "no" and word in _DECISIONS for no, word in pairwise(before))


_DECISION_GLANCE = glance_for(_DECISIONS)


def _would_have(clause: Clause, trigger: Trigger) -> bool:
    """As in "would have entered X had Y fallen"."""
    if not clause.sentence.glance & _MODAL_GLANCE:
        return False
    first = trigger.hit.first
    before = clause.sentence.words[max(clause.first, first - 3) : first]
    return any(modal in _MODALS and have == "have" for modal, have in pairwise(before))


_MODAL_GLANCE = glance_for(_MODALS)


def _no_arabic_decision(clause: Clause, trigger: Trigger) -> bool:
    """As in "no decision was taken to reopen X"."""
    if not clause.sentence.glance & _TAKEN_GLANCE:
        return False
    hit, words = trigger.hit, clause.sentence.words
    if hit.verbal or not words[hit.first].startswith("ب"):
        return False
    before = words[max(clause.first, hit.first - _REACH) : hit.first]
    decided = any(word.startswith(_ARABIC_DECISIONS) for word in before)
    return decided and not _NOT.isdisjoint(before) and not _TAKEN.isdisjoint(before)


_TAKEN_GLANCE = glance_for(_TAKEN)
only_where(undecided, exactly={first for first, _ in _INSTEAD} | _DECISIONS | _MODALS | _TAKEN)
