"""Latin names that commas, capitals or "as" set off as another's: "A cat, X, slept"."""

import re

from gazetteer.around import Capitals, Found, word_start, words_before
from gazetteer.words import Words

# What opens a sentence and is called so: "The pup, X, slept"; of a work more may be said.
_THING = re.compile(
    r"(?:^|[.!?] )\"?(?:the|an?|his|her|their|its|my|our) (\w+ )?(\w+)((?: [\w' ]{1,40})?)"
    r", (?:the )?$"
)
_LONGEST_OPENING = 80
_SMALL = frozenset(("in", "of", "to", "from", "the", "on", "at", "for", "and", "a", "like"))
_MOST = 5


def is_set_off(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a sentence opens with a thing of which the name is set off: "A cat, X, slept".

    A name may end it: "The cafe, Old X, closed". Behind the noun of a work no comma is needed:
    "the documentary Nowhere Like X".
    """
    if one.head is not None or caps.titled or caps.kurdish:
        return False
    at = _opening(one, key, caps)
    noun = words_before(key, at, 1)
    if at < one.start and noun and noun[0] in words.titled and key[at - 1] == " ":
        return key[at - 2] != ","
    if key[one.end : one.end + 2] != ", ":
        return False
    first = max(0, at - _LONGEST_OPENING)
    said = _THING.search(key[first:at])
    if said is None or (first > 0 and said.start() == 0):
        return False
    if not words.titled.isdisjoint(((said[1] or "").strip(), said[2])):
        rest = (first + said.start(3) + gap.end() for gap in re.finditer(" ", said[3]))
        return not any(map(caps.opens, rest))
    return not said[3] and said[2] in words.beings


def _opening(one: Found, key: str, caps: Capitals) -> int:
    """Where the capitals begin that end in a name; small words may stand among them."""
    at = start = one.start
    for _ in range(_MOST):
        if key[at - 1 : at] != " " or at < len(" x"):
            break
        at = word_start(key, at - 1)
        if caps.opens(at):
            start = at
        elif key[at : key.find(" ", at, one.start)] not in _SMALL:
            break
    return start


# What somebody does under another name; a place is given, named or identified as X.
_GUISES = frozenset(
    ("signed", "signs", "signing", "posed", "poses", "posing", "performed", "performs",
     "performing", "wrote", "writes", "writing", "blogged", "blogs", "blogging", "tweets", "posted",
     "posts", "posting", "introduced", "introduces", "disguised", "dressed", "starred", "stars",
     "starring", "recorded", "records", "sings", "sang", "wrestled", "wrestles")
)  # fmt: skip


def is_a_guise(one: Found, key: str) -> bool:
    """Whether somebody goes by the name: "she signed her letters as X."."""
    near = one.near
    if near[:1] != ("as",) or _GUISES.isdisjoint(near):
        return False
    return key[one.end : one.end + 1] in {"", ".", ",", "!", ";"}
