"""Arabic verbs by which one body charges another with a deed: it accuses, it holds responsible."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

HOLD = "حمل"
"""The root of all verbs of holding somebody responsible."""
_HOLDS = word_set("حمل حملت حملوا يحمل تحمل يحملون حملا")
_RESPONSIBLE = ("مسوولي", "المسوولي")
_REACH = 12  # words from "holds" over who and whom, days aside, to "responsible"
OWNS_UP = frozenset({"تبني", "وتبني"})
"""As in "X claimed the attack": written like "X builds"."""
ACCUSES = ("اتهم", "يتهم", "تتهم")
"""Beginnings of the verb of accusing."""


def holding_responsible(sentence: Sentence) -> Iterator[Hit]:
    """Each verb of "X held Y responsible for …", written like "X carried Y"."""
    if HOLD not in sentence.said:
        return
    for place, word in enumerate(sentence.words):
        bare = word.lstrip("وف")
        if bare in _HOLDS and of_what(sentence, place) is not None:
            yield Hit("say", PERFECT, place, place + 1, joiner=word[: len(word) - len(bare)])


def of_what(sentence: Sentence, verb: int) -> int | None:
    """Where the deed begins behind "responsible for"; None where the verb charges nobody."""
    words = sentence.words
    if words[verb].lstrip("وف") not in _HOLDS:
        return None
    near = range(verb, verb + _REACH)
    dated = sum(d.last - d.first for d in sentence.dates if d.first in near)
    for place in range(verb + 2, min(verb + _REACH + dated, len(words) - 1)):
        if begins(words[place], _RESPONSIBLE):
            return place + 1 + (words[place + 1] == "عن")
        if words[place] in ".؛":
            return None
    return None


def charges(sentence: Sentence, verb: int) -> bool:
    """Whether the word is a verb by which somebody is accused or held responsible."""
    accuses = begins(sentence.words[verb].lstrip("وف"), ACCUSES)
    return accuses or of_what(sentence, verb) is not None


TITLED = word_set(
    "النايب القايد الوزير المحافظ الشيخ المتحدث الناطق الخبير المحلل العقيد العميد اللواء الرييس "
    "السياسي الناشط المسوول"
)


_OF = word_set("في من باسم لدي داخل ضمن الي")
_NAME = 2  # words of a title and one name


def without_charged(sentence: Sentence, verb: int, first: int, last: int) -> int:
    """Where the speaker's own name ends in "X accused Y of …": whom he charges is no part of it."""
    told = [n.first for n in sentence.names if first <= n.first < last]
    if first <= verb or not told or not charges(sentence, verb):
        return last
    if len(told) == 1:  # "the MP accused X", "activists from Y accused X"
        before = sentence.words[told[0] - 1]
        people = bool(sentence.cue("collective", first=first, last=told[0])) and before not in _OF
        named = sentence.words[first] in TITLED and told[0] - first > _NAME and before not in _OF
        some = told[0] - first == _NAME and before.endswith(("ي", "يه"))  # "a Kurdish official"
        some = some and bool(sentence.cue("official", "source", first=first, last=first + 1))
        alone = told[0] > first and (before in TITLED or people or named or some)
        return told[0] if alone else last
    called = sentence.words[first] == "ما" and told[0] - first <= _CALLED_REACH
    beside = any(n.first == told[0] and n.last == told[1] for n in sentence.names)
    return told[1] if told[0] == first or called or beside else last


_CALLED_REACH = 2  # words of "what is called", before the name
