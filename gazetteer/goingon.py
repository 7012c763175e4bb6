"""How a sentence goes on behind a Latin name that opens it, where the name is a place's."""

import re

from gazetteer.around import Capitals, Found
from gazetteer.words import Words


def is_written_on(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a Latin name goes on as a place's does: in small letters, not as somebody's deed.

    So does its owner's form ("X's east"), one with a dash ("X-Y"), and "X, a mountain town".
    """
    if (said := _APPOSITION.match(key, one.end)) is not None:
        known = said[1] in words.before or said[1] in _GOES_ON
        return known or _names_a_kind(said[2], words)
    after = one.after[:2]
    if not after or caps.dashed(one.end, one.end + 1) or key.startswith("s ", one.end):
        return bool(after)
    if key[one.end : one.end + 1] != " " or caps.opens(one.end + 1):
        return key[one.end : one.end + 1] == " " and after[0] in words.plain_after
    if caps.kurdish:
        return after[0] in _KURDISH_NEXT
    if after[0] in BEING and after[1:] and after[1] in ARTICLES:
        return _names_a_kind(_clause(key, one.end), words)
    return after[0] not in words.telling and after[0] not in words.persons_after


def _clause(key: str, at: int) -> str:
    """The words from the second on of what follows a blank at ``at``, a few of them."""
    end = at
    for _ in range(_CLAUSE - 1):
        if (end := key.find(" ", end + 1)) < 0:
            break
    said = key[at:end] if end >= 0 else key[at:]
    return " ".join(said.split(" ")[2:_CLAUSE])


def _names_a_kind(said: str, words: Words) -> bool:
    """Whether a noun of a kind of place is among words: "a mountain town", "a stronghold of"."""
    told = re.findall(r"\w+", said)
    return not (words.heads_after.keys().isdisjoint(told) and _GROUND.isdisjoint(told))


# What goes on behind a Kurdish name that opens a sentence; a noun would be its owner.
_KURDISH_NEXT = frozenset(
    ("bi", "di", "li", "ji", "u", "hat", "bu", "ket", "ye", "e", "ma", "man", "dikeve", "disa",
     "iro", "niha", "hin", "bo", "ber", "xwe", "we", "tu", "re")
)  # fmt: skip
_CLAUSE = 10
_APPOSITION = re.compile(r", (\w+)((?: [\w']+){0,5})")
_GROUND = frozenset(
    ("stronghold", "bastion", "hub", "enclave", "flashpoint", "battleground", "hotbed", "foothold",
     "redoubt", "gateway", "crossroads", "homeland", "hometown", "birthplace")
)  # fmt: skip
# Behind the comma of a place that opens a sentence.
_GOES_ON = frozenset(
    ("where", "which", "whose", "home", "meanwhile", "however", "like", "too", "along", "already",
     "under", "long", "still", "now", "once", "though")
)  # fmt: skip
BEING = frozenset(("is", "was"))
ARTICLES = frozenset(
    ("a", "an", "the", "no", "not", "my", "his", "her", "their", "our", "its", "your", "how",
     "what", "short", "slang")
)  # fmt: skip
