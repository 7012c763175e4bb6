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
    TURNED,
)
from geo.claims.tokens import Token
from geo.claims.units import UNITS


def qualifier_of(words: Sequence[Token], at: int, floor: int) -> tuple[int, str]:
    """Where the words that qualify a number begin, and which way they bend it."""
    if at - 2 >= floor and words[at - 1].word in ITS_NUMBER:  # "their number does not exceed 50"
        first, found = qualifier_of(words, at - 1, floor)
        return (first, found) if found != "exact" else (at, found)
    if at - 2 >= floor and words[at - 1].word == "a" and words[at].word in SCALES:
        first, found = qualifier_of(words, at - 1, floor)  # "more than a hundred men"
        return (first, found) if found != "exact" else (at, found)
    if at - 2 >= floor and (words[at - 2].word, words[at - 1].word) in PHRASES:
        found = PHRASES[words[at - 2].word, words[at - 1].word]
        if at - 3 >= floor and words[at - 3].word.lstrip("وب") in NEGATIONS:
            return at - 3, TURNED.get(found, found)
        return at - 2, found
    if at - 1 >= floor and words[at - 1].word in QUALIFIERS and not _of_the_verb(words, at - 1):
        found = QUALIFIERS[words[at - 1].word]
        if found != "approx" and at - 2 >= floor and words[at - 2].word.lstrip("وب") in NEGATIONS:
            return at - 2, TURNED.get(found, found)
        return at - 1, found
    return at, "exact"


def _of_the_verb(words: Sequence[Token], at: int) -> bool:
    """As "over" of "handed over five men", "flew over two towns", "control over three villages"."""
    return words[at].word == "over" and at > 0 and words[at - 1].word in GO_OVER


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
