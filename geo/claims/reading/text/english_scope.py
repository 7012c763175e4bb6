"""What small English words make of a clause: "no" and "none", "once", "has been" with a verb."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, PERFECT, PHRASE
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_NOBODY = word_set("no none nobody neither")
_SUBJECT_REACH = 7  # words from "no" over the subject to its verb
_NO_MORE = word_set("longer less fewer more later sooner matter doubt one's")
_BEHAVIOUR = frozenset({Kind.CASUALTIES, Kind.ARREST, Kind.STRIKE, Kind.CLASH, Kind.INFILTRATION})


def nobody_did(clause: Clause, trigger: Trigger) -> bool:
    """As in "no soldiers were hurt", "none of the guards was killed": denied by the subject."""
    hit, words = trigger.hit, clause.sentence.words
    if clause.sentence.arabic or trigger.kind not in _BEHAVIOUR:
        return False
    if not (hit.verbal or hit.form in (PERFECT, ADJECTIVE) or _is_past_phrase(clause, hit)):
        return False
    begun = max(clause.first, hit.first - _SUBJECT_REACH)
    for place in range(begun, hit.first):
        if words[place] not in _NOBODY or words[place + 1] in _NO_MORE:
            continue
        between = [h for h in clause.cues_before(hit.first) if h.first > place and h.verbal]
        between = [h for h in between if h.meaning not in _LIGHT]
        return not between and "," not in words[place : hit.first]
    return False


def _is_past_phrase(clause: Clause, hit: Hit) -> bool:
    """As in "crossed into": a phrase that opens with a verb of the past."""
    return hit.form == PHRASE and clause.word(hit.first).endswith("ed")


_LIGHT = frozenset({"maintain", "verb", "trend"})


def once_told(clause: Clause, mark: Hit) -> bool:
    """As in "once he heard that X had fallen", "areas once held by Y": "once" is no condition."""
    words = clause.sentence.words
    if clause.sentence.arabic or words[mark.first : mark.last] != ["once"]:
        return False
    if words[mark.last : mark.last + 1] and words[mark.last].endswith(("ed", "en")):
        return True
    behind = words[mark.last : clause.last]
    behind = behind[: behind.index(",")] if "," in behind else behind
    return not _PRESENT & set(behind) and any(
        w in _PAST or w.endswith("ed") for w in behind[:_OPENED]
    )


_OPENED = 8  # words of a clause that "once" opens
_PRESENT = word_set("is are has have will would can could")
_PAST = word_set("had was were heard took fell left came saw made went began")
_BESIDE = word_set("after while when during as following since because although though")


_OF_WHOM = frozenset({"which", "who", "whose"})


def told_beside(clause: Clause) -> list[int]:
    """Where an English clause goes on to tell beside what "no" denies: "no fighting after X"."""
    if clause.sentence.arabic:
        return []
    words = clause.sentence.words
    return [
        p
        for p in range(clause.first + 1, clause.last)
        if words[p] in _BESIDE or (words[p] in _OF_WHOM and words[p - 1] == ",")
    ]


_PROCESSES = frozenset({Kind.CLASH, Kind.STRIKE, Kind.OPERATION, Kind.COORDINATION})


def has_been_doing(clause: Clause, trigger: Trigger) -> bool:
    """As in "has been fighting X", "have been raging": what began and goes on."""
    if trigger.kind not in _PROCESSES:
        return False
    words = clause.sentence.words
    first = trigger.hit.first
    near = range(max(clause.first, first - 3), min(clause.last - 2, first + 1))
    return any(
        words[p] in ("has", "have") and words[p + 1] == "been" and words[p + 2].endswith("ing")
        for p in near
    )
