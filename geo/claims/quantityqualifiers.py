"""How exact a number is, and what a length measures, by the words beside it."""

from collections.abc import Sequence

from geo.claims.quantitywords import (
    AFTER,
    ITS_NUMBER,
    MEASURES,
    NEGATIONS,
    PHRASES,
    QUALIFIERS,
    TURNED,
)
from geo.claims.tokens import Token


def qualifier_of(words: Sequence[Token], at: int, floor: int) -> tuple[int, str]:
    """Where the words that qualify a number begin, and which way they bend it."""
    if at - 2 >= floor and words[at - 1].word in ITS_NUMBER:  # "their number does not exceed 50"
        first, found = qualifier_of(words, at - 1, floor)
        return (first, found) if found != "exact" else (at, found)
    if at - 2 >= floor and (words[at - 2].word, words[at - 1].word) in PHRASES:
        found = PHRASES[words[at - 2].word, words[at - 1].word]
        if at - 3 >= floor and words[at - 3].word.lstrip("وب") in NEGATIONS:
            return at - 3, TURNED.get(found, found)
        return at - 2, found
    if at - 1 >= floor and words[at - 1].word in QUALIFIERS:
        found = QUALIFIERS[words[at - 1].word]
        if found != "approx" and at - 2 >= floor and words[at - 2].word.lstrip("وب") in NEGATIONS:
            return at - 2, TURNED.get(found, found)
        return at - 1, found
    return at, "exact"


def after_it(words: Sequence[Token], end: int, qualifier: str) -> tuple[int, str]:
    """Read "at least", "or more" and "roughly" may follow what they qualify."""
    for size in (2, 1):
        phrase = tuple(token.word for token in words[end : end + size])
        if phrase in AFTER:
            return end + size, AFTER[phrase]
    return end, qualifier


def measure_of(words: Sequence[Token], first: int, end: int) -> str | None:
    """What a length measures, by the words close before it or, in English, behind it."""
    for place in (first - 1, first - 2, end, end + 1, end + 2):
        if 0 <= place < len(words) and words[place].word in MEASURES:
            return MEASURES[words[place].word]
    return None
