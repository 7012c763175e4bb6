"""Latin names in capitals amid small letters: "TANF payments" are a state's, and no base's."""

from gazetteer.around import Capitals, Found, word_end, word_start
from gazetteer.bare import is_placed
from gazetteer.words import Words

_LONGEST = 6


def is_an_acronym(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a Latin name is all capitals, and neither its line nor its neighbours are.

    A dateline is written so, and a name that stands behind a word of place may be stressed.
    """
    if one.end - one.start > _LONGEST or not one.key.isalpha() or not caps.opens(one.end - 1):
        return False
    if not caps.shouted(one.start, one.end) or is_placed(one, words):
        return False
    after = one.after[:1]
    second = one.end + 1  # "BEIRUT (Agency), May 2" is a dateline too
    if not after or key[one.end] != " " or not key[second].isalpha():
        return False
    if caps.shouted(second, word_end(key, second)):
        return False
    if caps.dashed_off(one.end):
        return False
    near = one.near[:1]
    return not near or not caps.shouted(word_start(key, one.start - 1), one.start - 1)
