"""Speech that ties one deed to another: "an official made the reopening hang on a withdrawal"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_TIES = word_set("رهن رهنت يرهن ترهن ربط ربطت يربط تربط رهنوا ربطوا")
_TIES_GLANCE = glance_for(_TIES)
_OPENS = 2  # words of a sentence among which its verb stands
_SPEAKER = 12  # words from the verb over who speaks to what he ties
_WHO = ("source", "official", "title", "institution")


def tied(sentence: Sentence) -> Hit | None:
    """As in "an official tied the opening of X to the leaving of Y", in Arabic: a verb of speech.

    It is one only before somebody who speaks, a deed that is named and another behind "to".
    """
    if not sentence.glance & _TIES_GLANCE:
        return None
    words = sentence.words
    for place in range(min(_OPENS, len(words))):
        if words[place].removeprefix("و") not in _TIES:
            continue
        who = sentence.cue(*_WHO, first=place + 1, last=place + 2)
        named = any(n.first == place + 1 and n.ids for n in sentence.names)
        near = range(place + 2, min(len(words), place + _SPEAKER))
        first = next((h.first for h in _deeds(sentence) if h.first in near and not h.head), None)
        if (who or named) and first is not None and tied_to(sentence, first) is not None:
            return Hit(TIE, PERFECT, place, place + 1)
    return None


def tied_to(sentence: Sentence, first: int) -> int | None:
    """Where the deed begins on which the one that begins at ``first`` is made to hang."""
    told = [h.first for h in _deeds(sentence) if h.first > first and h.head == "ب"]
    told += [p for p in range(first + 1, len(sentence.words)) if sentence.words[p] in _TO]
    return min(told, default=None)


def _deeds(sentence: Sentence) -> Iterator[Hit]:
    """The words of deeds that may be nouns: "opening" is written like "opened" in Arabic."""
    return (h for h in sentence.cues if h.meaning in EVENTS and h.form in (NOUN, PHRASE, PERFECT))


_TO = word_set("بعوده برجوع بخروج بتنفيذ بموافقه بالتزام بضمان بتامين بتسليم بوقف بزوال بتحسن")
"""Words of what another deed is tied to, which are no deeds of their own here."""


TIE = "tie"
"""What such a verb means; the stretch that it opens is told on condition."""
