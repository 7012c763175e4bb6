"""Arabic statements that speak: "it said in a statement of X that …", by no verb of saying."""

from geo.claims.cues import Hit
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_COMES = word_set("جاء ورد يرد نص نصت")
_IN = word_set("في ضمن علي")
MEDIA = word_set(
    "بيان البيان بيانه بيانها بيانهم تصريح تصريحات تقرير التقرير تقريرها تقريره منشور المنشور "
    "تدوينه تغريده كتاب الكتاب وثيقه الوثيقه برقيه البرقيه تعميم التعميم ايجاز"
)
THAT = frozenset({"ان", "انه", "انها", "انهم", ":"})
STATED = 3
"""Words of "it said in a statement", which no verb of saying takes."""
_LONGEST = 28  # words from the statement over whose it is to what it says


def in_a_statement(sentence: Sentence) -> Hit | None:
    """As in "and in a statement of X it said that …": the words that take the verb's place."""
    if not sentence.glance & _STATES_GLANCE:
        return None
    words = sentence.words
    for first in range(min(2, len(words))):
        told = words[first].removeprefix("و").removeprefix("ف")
        if told not in _COMES or words[first + 1 : first + 2] == []:
            continue
        stated = words[first + 1] in _IN and bool(MEDIA & set(words[first + 2 : first + 3]))
        if stated and _says_behind(sentence, first + 3):
            return Hit("say", PERFECT, first, first + 3, joiner="و")
    return _issued(sentence)


_ISSUES = word_set("نشر نشرت اصدر اصدرت بث بثت وجه وجهت ينشر تنشر اطلق اطلقت")
A_STATEMENT = word_set("بيانا تصريحا تقريرا منشورا تدوينه تغريده توضيحا ايضاحا")
_STATES_GLANCE = glance_for(_COMES, exactly=A_STATEMENT)
_IN_IT = frozenset({"فيه", "فيها"})
_TO_IT = 9  # words from "a statement" over its day to "in which it said"
_ISSUER = 14  # words from "issued" over who did to "a statement"


def _issued(sentence: Sentence) -> Hit | None:
    """As in "X issued a statement in which it said that …": its verb takes the speaker."""
    words = sentence.words
    for place in range(2, len(words) - 3):
        if words[place] not in A_STATEMENT or not _IN_IT & set(words[place + 2 : place + _TO_IT]):
            continue
        said = next(p for p in range(place + 2, place + _TO_IT) if words[p] in _IN_IT)
        near = range(place - 1, max(-1, place - _ISSUER), -1)
        first = next((p for p in near if words[p].removeprefix("و") in _ISSUES), None)
        if first is not None and first < _OPENS and _says_behind(sentence, said + 1):
            return Hit("say", PERFECT, first, first + 1, joiner="و")
    return None


_OPENS = 3  # words of a sentence among which its verb stands


def _says_behind(sentence: Sentence, first: int) -> bool:
    return any(word in THAT for word in sentence.words[first : first + _LONGEST])
