"""What an English word is in its sentence: a verb under way, a noun, or no cue at all."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.reading.text.english_lookalikes import BEFORE_NOUNS, looks_like
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.wordset import word_set

MODALS = word_set("will would may might could can")
"""Verbs before what is not yet, or is only thought of."""


def opening(words: Sequence[str]) -> int:
    """Where the first word of a sentence stands, behind a quotation mark or a dash; else 0."""
    if words[0][0].isalnum():
        return 0
    return next((p for p in range(1, min(3, len(words))) if words[p][0].isalnum()), 0)


_GOES_ON = word_set("is are been being be keep keeps kept continue continues continued")
_WENT_ON = word_set("was were began started begun")
_BETWEEN = word_set(
    "now still also reportedly currently again already actively not all both nonetheless however "
    "meanwhile then jointly regularly constantly allegedly"
)


def as_they_stand(words: Sequence[str], found: list[Hit]) -> list[Hit]:
    """The cues of an English sentence, verbs told from nouns and look-alikes left out."""
    verbs = {(h.meaning, h.first) for h in found if h.form == IMPERFECT and _aims(words, h)}
    found = [h for h in found if h.form != NOUN or (h.meaning, h.first) not in verbs]
    read = [_part_of_speech(words, hit) for hit in found if not looks_like(words, hit)]
    return list(dict.fromkeys(read))


def _aims(words: Sequence[str], hit: Hit) -> bool:
    """As in "to arrest", "to watch and arrest": an infinitive, though the word may be a noun."""
    if hit.last - hit.first > 1 or words[hit.first].endswith("s"):
        return False
    before = words[max(0, hit.first - 4) : hit.first]
    return before[-1:] == ["to"] or (before[-1:] == ["and"] and before[-3:-2] == ["to"])


_FINITE = word_set(
    "was is were are has had will would came comes took left hit led raises raised killed wounded "
    "destroyed struck occurred happened followed follows marks targeted injured"
)


_BLOWS = word_set("attack raid strike assault advance ambush offensive")
_SINGULAR = word_set("us isis is")  # end in "s" and are no plurals
_MANY = word_set("men people police troops militiamen they who we you that which")


def _of_somebody(before: Sequence[str]) -> bool:
    """As in "the US attack", "its Tanf raid": an article, and one who is no plural subject."""
    if len(before) < 2 or before[-2] not in ("the", "this", "that", "its", "their"):
        return False
    whose = before[-1]
    return (whose in _SINGULAR or not whose.endswith("s")) and whose not in _MANY


def _governs(behind: Sequence[str]) -> bool:
    """As in "the US attack was", "an ISIS raid killed": a finite verb right behind a noun."""
    return bool(behind) and behind[0] in _FINITE


def _part_of_speech(words: Sequence[str], hit: Hit) -> Hit:
    """Read "is advancing" as the verb that it is, and "their advance" as a noun."""
    if hit.last - hit.first > 1:
        return hit
    word, before = words[hit.first], words[max(0, hit.first - 3) : hit.first]
    while before and before[-1] in _BETWEEN:
        before = before[:-1]
    if hit.form == NOUN and word.endswith("ing"):
        if _GOES_ON & set(before[-1:]):
            return hit._replace(form=IMPERFECT)
        return hit._replace(form=PERFECT) if _WENT_ON & set(before[-1:]) else hit
    if hit.form != IMPERFECT or not before:
        return hit
    bare = not word.endswith("s") and _governs(words[hit.last : hit.last + 1])
    if bare or (word in _BLOWS and _of_somebody(before)):
        return hit._replace(form=NOUN)
    one = not word.endswith("s") and bool({"a", "an"} & set(before[-2:]))
    named = one or before[-1] in BEFORE_NOUNS or before[-1].endswith("'s")
    return hit._replace(form=NOUN) if named else hit
