"""What somebody does not confirm: it is told that he is silent, not that the thing happened."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare, begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_CONFIRMS = word_set("confirm confirmed confirms verify verified corroborate corroborated")
_NOT = word_set("not never unable yet refused declined without n't cannot couldn't didn't hasn't")
_NOT_REACH = 4  # words from "not" over "been able to independently" to "confirm"
_ARABIC_NOT = word_set("لم لن لا ولم ولا دون")
_ARABIC_CONFIRMS = ("يوكد", "توكد", "نوكد", "يتاكد", "تتاكد")
_REACH = 9  # words from "confirm" over "reports that" to the deed
_TURNS = word_set("but however though لكن ولكن لكنه لكنها بل غير الا")


def not_confirmed(clause: Clause, trigger: Trigger) -> bool:
    """As in "the army did not confirm that X attacked": neither told nor denied."""
    words, first = clause.sentence.words, trigger.hit.first
    silent = _arabic_silence if clause.sentence.arabic else _silence
    near = range(max(0, first - _REACH), first)
    at = next((p for p in reversed(near) if silent(words, p)), None)
    if at is None:
        return False
    between = words[at + 1 : first]
    said = any(h.verbal and at < h.first < first for h in clause.sentence.cue("say", "deny"))
    return not said and _TURNS.isdisjoint(between)


def _silence(words: list[str], place: int) -> bool:
    if words[place] not in _CONFIRMS:
        return False
    return not _NOT.isdisjoint(words[max(0, place - _NOT_REACH) : place])


def _arabic_silence(words: list[str], place: int) -> bool:
    if place == 0 or words[place - 1] not in _ARABIC_NOT:
        return False
    return begins(bare(words[place]), _ARABIC_CONFIRMS)
