"""What somebody does not confirm: it is told that he is silent, not that the thing happened."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import bare, begins
from geo.claims.reading.text.not_told import ARABIC_CONFIRMS, CONFIRMS
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_NOT = word_set("not never unable yet refused declined without n't cannot couldn't didn't hasn't")
_NOT_REACH = 5  # words from "not" over "been able to independently" to "confirm"
_ABLE = word_set(
    "been be able to independently immediately yet publicly officially so far had have has could "
    "did also"
)
_OF_IT = word_set("that whether if report reports claim claims having")
_ARABIC_NOT = word_set("لم لن لا ولم ولا دون")
_REACH = 9  # words from "confirm" over "reports that" to the deed
_TURNS = word_set("but however though لكن ولكن لكنه لكنها بل غير الا")


def not_confirmed(clause: Clause, trigger: Trigger) -> bool:
    """As in "the army did not confirm that X attacked": neither told nor denied."""
    words, first = clause.sentence.words, trigger.hit.first
    if trigger.hit.head.endswith("ال"):
        return False  # "did not confirm the raid": that there was one is taken for granted
    silent = _silence
    if clause.sentence.arabic:
        silent = _arabic_silence if trigger.hit.verbal else _unmentioned
    near = range(max(0, first - _REACH), first)
    at = next((p for p in reversed(near) if silent(words, p)), None)
    if at is None:
        return False
    between = words[at + 1 : first]
    said = any(h.verbal and at < h.first < first for h in clause.sentence.cue("say", "deny"))
    return not said and _TURNS.isdisjoint(between)


def _silence(words: list[str], place: int) -> bool:
    if words[place] not in CONFIRMS or _OF_IT.isdisjoint(words[place + 1 : place + 3]):
        return False
    near = range(place - 1, max(-1, place - 1 - _NOT_REACH), -1)
    between = next((p for p in near if words[p] not in _ABLE), None)
    return between is not None and words[between] in _NOT


def _arabic_silence(words: list[str], place: int) -> bool:
    if place == 0 or words[place - 1] not in _ARABIC_NOT:
        return False
    return begins(bare(words[place]), ARABIC_CONFIRMS)


def _unmentioned(words: list[str], place: int) -> bool:
    """As of what is told by a noun: "did not confirm a raid", "did not mention any dead"."""
    if place == 0 or words[place - 1] not in _ARABIC_NOT:
        return False
    return _arabic_silence(words, place) or _mentions_none(words, place)


_MENTIONS = word_set("يذكر تذكر ذكر يشر تشر الاشاره يتحدث تتحدث الحديث")
_NONE = word_set("وقوع سقوط حدوث حصول وجود اي تسجيل")
_NONE_REACH = 5  # words from "did not mention" over who did to "any"


def _mentions_none(words: list[str], place: int) -> bool:
    """As in "did not mention any dead": whether there were some nobody says."""
    behind = words[place + 1 : place + 1 + _NONE_REACH]
    return words[place] in _MENTIONS and not _NONE.isdisjoint(behind)


only_where(not_confirmed, exactly=CONFIRMS | _MENTIONS, stems=ARABIC_CONFIRMS)
