"""What came then: "X held it until Y took it in 2017" tells of Y's deed by a clause of its own."""

from geo.claims.cues import Hit
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.scene import Sentence

_TILL = frozenset({"حتي", "until"})
_UP_TO = ["الي", "ان"]
_DEEDS = ("capture", "expel", "open", "close")
_REACH = 5  # words from "until", in English with the doer, to the verb
_DATE_REACH = 12  # words from the verb to its date


def what_came_then(sentence: Sentence, place: int) -> bool:
    """Whether "until" opens a deed that came about on a day of its own.

    Without a day it only says how long the state lasted, as does "until the army takes it".
    """
    words = sentence.words
    if sentence.arabic and words[place : place + 2] == _UP_TO:
        first = last = place + 2
    elif words[place] in _TILL:
        first, last = place + 1, place + (1 if sentence.arabic else _REACH)
    else:
        return False
    deeds = sentence.cue(*_DEEDS, first=first, last=last + 1)
    return any(_came_about(sentence, h) and _has_a_day(sentence, h) for h in deeds)


def _came_about(sentence: Sentence, deed: Hit) -> bool:
    """A verb in the past; in Arabic a noun too: its doer's, or "his expulsion from"."""
    if sentence.arabic and deed.form == NOUN:
        driven_out = deed.meaning == "expel" and sentence.words[deed.last : deed.last + 1] == ["من"]
        return driven_out or any(n.first == deed.last for n in sentence.names)
    return deed.form in (PERFECT, PHRASE)


def _has_a_day(sentence: Sentence, deed: Hit) -> bool:
    return any(deed.last <= d.first <= deed.last + _DATE_REACH for d in sentence.dates)
