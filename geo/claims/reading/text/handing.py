"""Words by which something told before is given into another's hands: "handed it over"."""

from re import compile as pattern

from geo.claims.reading.text.wordset import word_set

_HANDED = pattern(r"[وف]?(?:سلم(?:ت|و|وا)?|تسليم)(?:ه|ها|هما)")
_HANDS = word_set("handed handing turned turning transferred signed")


def may_hand_over(word: str) -> bool:
    """A first look: whether a word says that something is handed over."""
    return word in _HANDS or _HANDED.fullmatch(word) is not None
