"""What an English sentence tells beside its main verb: ", with X doing Y", "X, who do Y"."""

from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_WITH_REACH = 9  # words from ", with" to who does something beside


def with_a_doer(sentence: Sentence, place: int) -> bool:
    """As in "…, with the army sending men to X", "…, with no attacks": told beside."""
    words = sentence.words
    if words[place - 1 : place + 1] != [",", "with"]:
        return False
    if words[place + 1 : place + 2] == ["no"]:
        return any(place < h.first <= place + 4 and h.meaning in EVENTS for h in sentence.cues)
    near = range(place + 1, place + _WITH_REACH)
    return any(
        n.first in near
        and any(w.endswith("ing") for w in words[n.last : n.last + 2] if w not in _NOT_DOING)
        for n in sentence.names
    )


_OF_SUBJECT = (["it"], ["they"], ["he"], ["the"])  # "X, which it still holds"
_WHO_REACH = 6  # words from "who" to what they do


def who_does(sentence: Sentence, place: int) -> bool:
    """As in "X has seen the arrival of Y, who now control Z": what is told of Y beside."""
    words = sentence.words
    if words[place] not in ("who", "which") or words[place + 1 : place + 2] in _OF_SUBJECT:
        return False
    told = [h for h in sentence.cues if h.meaning in _STRONG]
    before = any(h.first < place - 1 for h in told)
    return before and any(
        h.verbal and h.meaning != "take" and place < h.first <= place + _WHO_REACH for h in told
    )


_STRONG = frozenset(
    {
        "capture", "control", "presence", "patrol", "operation", "encirclement", "clash", "strike",
        "take", "arrest", "infiltration", "kill", "wound", "expel", "flee",
    }
)  # fmt: skip
_NOT_DOING = word_set("including being during having")
