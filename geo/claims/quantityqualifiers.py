"""How exact a number is, and what a length measures, by the words beside it."""

from collections.abc import Sequence

from geo.claims.numerals import SCALES
from geo.claims.quantitywords import (
    AFTER,
    GO_OVER,
    ITS_NUMBER,
    MEASURED_SO,
    MEASURES,
    NEGATIONS,
    PHRASES,
    QUALIFIERS,
    TAKE_OVER,
    TURNED,
)
from geo.claims.tokens import Token
from geo.claims.units import UNITS


def qualifier_of(words: Sequence[Token], at: int, floor: int, unit: str = "") -> tuple[int, str]:
    """Where the words that qualify a number begin, and which way they bend it.

    ``unit`` is that of what is counted.
    """
    if at - 2 >= floor and _is_passed_over(words, at):
        first, found = qualifier_of(words, at - 1, floor, unit)
        return (first, found) if found != "exact" else (at, found)
    if at - 2 >= floor and (words[at - 2].word, words[at - 1].word) in PHRASES:
        found = PHRASES[words[at - 2].word, words[at - 1].word]
        if at - 3 >= floor and words[at - 3].word.lstrip("وب") in NEGATIONS:
            return at - 3, TURNED.get(found, found)
        return at - 2, found
    if at - 1 >= floor and words[at - 1].word in QUALIFIERS and not _of_verb(words, at - 1, unit):
        found = QUALIFIERS[words[at - 1].word]
        if found != "approx" and at - 2 >= floor and words[at - 2].word.lstrip("وب") in NEGATIONS:
            return at - 2, TURNED.get(found, found)
        return at - 1, found
    return at, "exact"


def _is_passed_over(words: Sequence[Token], at: int) -> bool:
    """As in "their number does not exceed 50", "more than a hundred": what bends it is ahead."""
    before = words[at - 1].word
    return before in ITS_NUMBER or (before == "a" and words[at].word in SCALES)


def _of_verb(words: Sequence[Token], at: int, unit: str) -> bool:
    """As "over" of "handed over five men", "took over two towns", "control over two towns"."""
    if words[at].word != "over" or not at:
        return False
    before = words[at - 1].word
    return before in GO_OVER or (before in TAKE_OVER and unit != "persons")


def after_it(words: Sequence[Token], end: int, qualifier: str) -> tuple[int, str]:
    """Read "at least", "or more" and "roughly" may follow what they qualify."""
    for size in (2, 1):
        phrase = tuple(token.word for token in words[end : end + size])
        if phrase in AFTER:
            return end + size, AFTER[phrase]
    return end, qualifier


def measure_of(words: Sequence[Token], first: int, end: int) -> str | None:
    """What a length measures, by the words close before it or, in English, behind it.

    An English adjective is of the figure before it: "3 metres wide and 2 metres deep".
    """
    if end < len(words) and words[end].word in MEASURED_SO:
        return MEASURES[words[end].word]
    for place in (first - 1, first - 2, end, end + 1, end + 2):
        if 0 <= place < len(words) and words[place].word in MEASURES:
            if place < first and words[place].word in MEASURED_SO and _of_one_before(words, place):
                continue
            return MEASURES[words[place].word]
    return None


def _of_one_before(words: Sequence[Token], place: int) -> bool:
    """As "wide" of "3 metres wide and some 2 metres": behind its own unit."""
    return place > 0 and words[place - 1].word in UNITS
