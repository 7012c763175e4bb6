"""Denials in an aside: "the raid killed two, which the army denied"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_WHO_REACH = 8  # words from "which" over who denies to the verb
_CLAIM = word_set("claim charge accusation allegation report assertion")
_MARKS = word_set(", . ; :")


def which_somebody_denies(sentence: Sentence, hit: Hit) -> int | None:
    """Where who denies begins, in English: behind ", which" or ", a claim (that)"; else None."""
    words = sentence.words
    denies = any(h.meaning == "deny" and h.verbal for h in sentence.cues_at(hit.first))
    if sentence.arabic or not denies or words[hit.first - 1] in ("not", "nor", "neither"):
        return None
    behind = words[hit.last : hit.last + 1]
    if behind not in ([], ["."], [","], [";"], ["["]):
        return _denied_by(words, hit) if behind == ["by"] else None
    for place in range(hit.first - 2, max(1, hit.first - _WHO_REACH) - 1, -1):
        if words[place - 1 : place + 1] == [",", "which"]:
            return place + 1
        if words[place] in _CLAIM and words[place - 2 : place] in ([",", "a"], [",", "an"]):
            return place + 1 + (words[place + 1] == "that")
        if words[place] in _MARKS:
            return None
    return None


_BE = word_set("was is were been has later")


def _denied_by(words: list[str], hit: Hit) -> int | None:
    """As in ", which was denied by the ministry", ", a claim denied by X": behind "by"."""
    place = hit.first - 1
    while place > 0 and words[place] in _BE:
        place -= 1
    which = words[place - 1 : place + 1] == [",", "which"] or (
        words[place] == "which" and words[place - 1] == "thing"
    )
    claim = words[place] in _CLAIM and words[place - 2 : place] in ([",", "a"], [",", "an"])
    return hit.last + 1 if which or claim else None


def denied_aside(sentence: Sentence, place: int) -> bool:
    """Whether an aside that only denies begins at this word: "which", "a claim"."""
    words = sentence.words
    if words[place - 1] != "," or words[place] not in ("which", "a", "an"):
        return False
    return any(
        place < hit.first <= place + _WHO_REACH
        and (begun := which_somebody_denies(sentence, hit)) is not None
        and place < min(begun, hit.first) <= place + _OPENING
        for hit in sentence.cue("deny")
    )


_OPENING = 4  # words of ", a claim that", ", a thing which was"
