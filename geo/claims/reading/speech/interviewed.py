"""Whom an outlet tells that it has met, before the questions: he answers them."""

from geo.claims.model import Record
from geo.claims.reading.speech.speakers import speaker_of
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_MET = word_set(
    "التقت التقي التقينا حاورت حاور حاورنا قابلت قابلنا استضافت استضاف يستقبلنا استقبلنا تستقبلنا "
    "استقبلتنا interviewed met"
)
_WITH = (("حوار", "مع"), ("مقابله", "مع"), ("لقاء", "مع"), ("spoke", "to"), ("spoke", "with"),
         ("talked", "to"), ("sat", "with"), ("down", "with"))  # fmt: skip
_STOPS = word_set("في خلال وكان وكانت عبر علي ، . , in at by about on for during")
_LONGEST = 12  # words of whom it met


def interviewed(sentence: Sentence, text: str, voices: Voices) -> Stretch | None:
    """The one whom these words present by office and name; None where they present nobody."""
    words = sentence.words
    for place in range(len(words) - 2):
        met = words[place].removeprefix("و") in _MET
        pair = (words[place].removeprefix("ال"), words[place + 1]) in _WITH
        if not (met or pair):
            continue
        first = place + 1 + pair
        near = range(first + 1, min(len(words), first + _LONGEST))
        last = next((p for p in near if words[p] in _STOPS), min(len(words), first + _LONGEST))
        who = speaker_of(sentence, text, voices, first, last)
        if who is not None and who.attribution.record is Record.NAMED:
            return who
    return None
