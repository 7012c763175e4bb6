"""Whether an article's questions are put to somebody, and whom the outlet tells it has met."""

import re
from collections.abc import Sequence
from itertools import takewhile

from geo.claims.model import Record
from geo.claims.reading.speech.speakers import speaker_of
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_QUESTIONS = 2


def asks_often(laid: Sequence[Sentence]) -> bool:
    """Whether an article puts questions: to a guest, or to itself as its headings."""
    return sum(sentence.asks for sentence in laid) >= _QUESTIONS


TURNS_OF_QUESTIONS = ("q", "س", "سوال", "question")
TURNS_OF_ANSWERS = ("a", "ج", "جواب", "answer")
_TURNS = (*TURNS_OF_QUESTIONS, *TURNS_OF_ANSWERS)
_MARKED = re.compile(
    r"^[^\w\n]{0,8}(?:"
    r"(?:ال)?(?:حوار|مقابلة|لقاء)(?: (?:مع|خاصة?|صحا?في|أجر)|[^\S\n]{0,8}(?:[:/]|$))|"
    r"أجر[ىت] (?:ال)?(?:حوار|مقابلة|لقاء)|حاور(?:ه|ها|هم|ته|تها)(?!\w)|"
    r"interview(?: with|:|$)|q ?& ?a(?!\w))|"
    r"[؟?][\"”»]?[^\S\n]{0,8}\n\s{0,8}[-–—ـ*]\s",
    re.IGNORECASE | re.MULTILINE,
)
"""How a page heads an interview, or names who held it, and how it marks an answer by a dash."""
_OURSELVES = word_set("نحن لدينا عندنا انا we i")


def is_interview(text: str, laid: Sequence[Sentence]) -> bool:
    """Whether a guest answers the questions of a text, and it is no explainer under questions.

    That somebody was met counts only above the first question: an explainer tells of meetings too.
    """
    headline = text.find("\n", laid[0].span.start) if laid else 0
    lead = takewhile(lambda one: one.span.start < headline or not one.asks, laid)
    return (
        _MARKED.search(text) is not None
        or any(map(_tells_of_a_meeting, lead))
        or any(map(_is_a_guests, laid))
    )


def turn_of(words: Sequence[str]) -> str:
    """The mark before a turn of an interview, as "q" in "Q: …"; empty where there is none."""
    return words[0].lstrip("ا") if len(words) > 1 and words[1] in (":", "-", "/") else ""


def _is_a_guests(sentence: Sentence) -> bool:
    """Whether a turn is marked, or somebody speaks of himself unquoted: "we know" is the outlet."""
    words = sentence.words
    if turn_of(words) in _TURNS:
        return True
    own = (p for p, word in enumerate(words) if word.removeprefix("و") in _OURSELVES)
    return not sentence.asks and any(
        not sentence.quoted[place] and words[place + 1 : place + 2] != ["know"] for place in own
    )


def _tells_of_a_meeting(sentence: Sentence) -> bool:
    return any(_meets(sentence.words, place) for place in range(len(sentence.words) - 1))


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
        if not _meets(words, place):
            continue
        pair = words[place].removeprefix("و") not in _MET
        first = place + 1 + pair
        near = range(first + 1, min(len(words), first + _LONGEST))
        last = next((p for p in near if words[p] in _STOPS), min(len(words), first + _LONGEST))
        who = speaker_of(sentence, text, voices, first, last)
        if who is not None and who.attribution.record is Record.NAMED:
            return who
    return None


def _meets(words: Sequence[str], place: int) -> bool:
    """As in "we met X", "in an interview with X"."""
    pair = (words[place].removeprefix("ال"), words[place + 1])
    return words[place].removeprefix("و") in _MET or pair in _WITH
