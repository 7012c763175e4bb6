"""English sentences that are set in another country: its police act there, its reactor is there.

Only a name that is weak by itself is given up so: police from abroad train recruits in Mosul too.
"""

import re
from itertools import pairwise

from gazetteer.around import Found
from gazetteer.index import Gazetteer
from gazetteer.spelling import Strength
from gazetteer.words import Words

# Those who act at home alone. Turkey's run towns across the frontier.
_AUTHORITIES = frozenset(
    ("police", "court", "courts", "prosecutor", "prosecutors", "judges", "magistrates", "coroner",
     "firefighters", "coastguard", "customs", "rangers", "parliament", "voters")
)  # fmt: skip
_ABROAD_TOO = frozenset(("turkey",))
# What a country has at home.
_FIXTURES = frozenset(
    ("reactor", "plant", "facility", "refinery", "mine", "mines", "university", "museum", "prison",
     "court", "seminary", "festival", "factory", "smelter", "dockyard", "shipyard", "stadium")
)  # fmt: skip
_GROUND = frozenset(
    ("mountain", "mountains", "island", "coast", "province", "county", "state", "region", "valley",
     "port", "resort", "suburb", "town", "city", "village", "district", "capital", "countryside")
)  # fmt: skip
_IN = frozenset(("in", "at", "near", "outside", "from"))
_FARTHEST = 120
# Up to the next mark: "X, a pilgrim town on a Japanese mountain".
_APPOSED = re.compile(r", (?:an?|the) ((?:[\w']+ ){1,8}[\w']+)")
_STOPS = ".!?\n\u2029"


def is_set_abroad(one: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether its sentence puts a Latin name, weak by itself, into a country not its own."""
    if not one.names or one.names[0].strength is not Strength.WEAK or one.head is not None:
        return False
    if any(name.strength is not Strength.WEAK for name in one.names):
        return False
    words = gazetteer.words
    home = {gazetteer[name.place].country for name in one.names}
    said = _APPOSED.match(key, one.end)
    if said is not None and _is_foreign_ground(said[1].split(), words, home):
        return True
    near = one.near[:2]
    if len(near) < len(("in", "reactor")) or near[0] not in _IN:
        return False
    start = max(0, one.start - _FARTHEST, *(key.rfind(stop, 0, one.start) + 1 for stop in _STOPS))
    before = re.findall(r"\w+", key[start : one.start])
    return any(
        (country := _country(first, words)) is not None
        and country not in home
        and (
            (second in _AUTHORITIES and country not in _ABROAD_TOO)
            or (near[1] in _FIXTURES and first != near[1])
        )
        for first, second in pairwise(before)
    )


def _is_foreign_ground(said: list[str], words: Words, home: set[str]) -> bool:
    """Whether a noun of land or of a town is some other country's among these words."""
    return any(
        second in _GROUND and (country := words.adjectives_of.get(first)) and country not in home
        for first, second in pairwise(said)
    )


def _country(word: str, words: Words) -> str | None:
    """The country that an adjective names, or "X's" of a country far off or a neighbour."""
    if word in words.adjectives_of:
        return words.adjectives_of[word]
    owner = word.removesuffix("s")
    known = owner in words.elsewhere or owner in words.adjectives_of.values()
    return owner if known and owner != word else None
