"""A speaker as the article writes him: his name, and no day, mark or medium behind it."""

from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_BESIDE = word_set("ل وفق وفقا بحسب حسب عبر خلال اثناء نقلا")
_DAY_WORDS = word_set("يوم في مساء صباح امس اليوم on")
_CLOSING = frozenset(")\"»”'")


def shown(sentence: Sentence, text: str, first: int, last: int, *, bare: bool = False) -> str:
    """The article's own words from ``first`` to ``last``, as far as they name somebody.

    ``bare``: without the Arabic "to" written onto the first of them.
    """
    start, end = sentence.span_of(first, _without_day(sentence, first, last))
    words = " ".join(text[start:end].split())
    if bare and words.startswith("لل"):
        return f"ال{words[2:]}"
    return words.removeprefix("ل") if bare else words


def _without_day(sentence: Sentence, first: int, last: int) -> int:
    """Where a name ends before the day of the telling, or a mark, behind it."""
    words = sentence.words
    begin = {d.last: d.first for d in sentence.dates if d.first > first}
    marks = range(first + 1, last - 1) if sentence.arabic else ()
    beside = (p for p in marks if words[p] in "،-–" and words[p + 1] in _BESIDE)
    last = next(beside, last)
    while last - 1 > first and not any(h.last == last for h in sentence.cue("outlet")):
        word = words[last - 1]
        if last in begin:
            last = begin[last]
        elif word in _DAY_WORDS or not (word[0].isalnum() or word in _CLOSING):
            last -= 1
        else:
            break
    return last
