"""A speaker as the article writes him: his name, and no day, mark or medium behind it."""

from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_BESIDE = word_set("ل وفق وفقا بحسب حسب عبر خلال اثناء نقلا")
_DAY_WORDS = word_set("يوم في مساء صباح امس اليوم مرارا تكرارا سابقا لاحقا ايضا موخرا on")
# "To the brigadier", "to the committee": of three letters L in a row one is left out.
_WITHOUT_LAM = ("واء", "جنة", "جان ")
_CLOSING = frozenset(")\"»”'")
_OPENED, _CLOSED = frozenset("«“"), frozenset("»”")
_MARKS = _OPENED | _CLOSED | {'"'}


def shown(sentence: Sentence, text: str, first: int, last: int, *, bare: bool = False) -> str:
    """The article's own words from ``first`` to ``last``, as far as they name somebody.

    ``bare``: without the Arabic "to" written onto the first of them.
    """
    start, end = sentence.span_of(first, _without_day(sentence, first, last))
    words = " ".join(_paired(text[start:end]).split())
    if bare and words.startswith("لل"):
        return f"ال{'ل' * words[2:].startswith(_WITHOUT_LAM)}{words[2:]}"
    return words.removeprefix("ل") if bare else words


def _paired(text: str) -> str:
    """Without a quotation mark whose other half stands outside these words."""
    if _MARKS.isdisjoint(text):
        return text
    alone = [place for place, sign in enumerate(text) if sign == '"']
    alone = alone[-1:] if len(alone) % 2 else []
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign in _OPENED:
            opened.append(place)
        elif sign in _CLOSED and opened:
            opened.pop()
        elif sign in _CLOSED:
            alone.append(place)
    lost = {*alone, *opened}
    if not lost:
        return text
    return "".join(sign for place, sign in enumerate(text) if place not in lost)


def _without_day(sentence: Sentence, first: int, last: int) -> int:
    """Where a name ends before the day of the telling, or a mark, behind it."""
    words = sentence.words
    begin = {d.last: d.first for d in sentence.dates if d.first > first}
    if sentence.arabic and not _BESIDE.isdisjoint(words[first:last]):
        marks = range(first + 1, last - 1)
        beside = (p for p in marks if words[p] in "،-–" and words[p + 1] in _BESIDE)
        last = next(beside, last)
    while last - 1 > first:
        word = words[last - 1]
        over = word in _DAY_WORDS or not (word[0].isalnum() or word in _CLOSING)
        if not over and last not in begin:
            break
        if any(h.last == last for h in sentence.cue("outlet")):
            break
        last = begin.get(last, last - 1)
    return last
