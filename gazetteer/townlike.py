"""English sentences that make a town of a weak name: "X's mayor", "X, a town", "X is besieged"."""

from gazetteer.around import Found, apposition
from gazetteer.words import Words

_TOLD = frozenset(("that", "said", "say", "says", "when", "while", "if", "because", "before"))
_IS = frozenset(("is", "was", "has", "had", "remains", "remained", "were", "been", "be"))
# What is said of towns and hardly ever of persons.
_STATES = frozenset(
    ("besieged", "fallen", "empty", "shelled", "bombed", "mined", "closed", "cut", "deserted",
     "destroyed", "rebuilt", "occupied", "reopened", "flooded")
)  # fmt: skip
# What is said of both: it makes no town of a name that people bear.
_STATES_TOO = frozenset(
    ("calm", "quiet", "surrounded", "liberated", "captured", "recaptured", "tense", "secure",
     "secured", "encircled", "evacuated")
)  # fmt: skip
_PEOPLE = frozenset(
    ("mayor", "governor", "residents", "people", "population", "streets", "police", "shops",
     "outskirts", "suburbs", "schools", "farmers", "council", "officials", "defenders", "bazaar",
     "neighbourhoods", "neighborhoods", "hospitals", "mosques", "churches", "gates", "walls",
     "ruins", "orchards", "elders", "tribes", "northern", "southern", "eastern", "western")
)  # fmt: skip
# "The X bombing", "the X gate".
_BEHIND = frozenset(
    ("gate", "hills", "bombing", "blast", "attack", "siege", "clashes", "bus", "checkpoint",
     "traders", "corridor", "frontline", "barracks", "massacre", "ambush", "axis", "heights",
     "victims", "survivors", "garrison", "detainees", "inmates", "cadets")
)  # fmt: skip
_PEOPLE_OR_BEHIND = _PEOPLE | _BEHIND
# "X is a stronghold of".
_GROUND = frozenset(
    ("stronghold", "bastion", "hub", "town", "city", "village", "enclave", "pocket")
)
_GROUND_REACH = 6  # words from "is" over "the last" to what it is
_ARTICLES = frozenset(("the", "a", "an"))
# Parts that a town has and nobody else.
_PART_OF = frozenset(
    ("northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern",
     "southwestern", "central", "downtown", "rural", "nearby", "neighbouring", "neighboring",
     "outlying")
)  # fmt: skip


def is_based_on(one: Found, key: str) -> bool:
    """Whether "based" is joined to a Latin name: "the X-based council"."""
    return one.latin and key.startswith(" based ", one.end)


def is_a_towns_part(one: Found, key: str, words: Words) -> bool:
    """Whether the words behind a Latin name are said of a town, or are a town's."""
    if not one.latin:
        return False
    said = apposition(key, one.end)
    if not words.heads_after.keys().isdisjoint(said):
        return words.beings.isdisjoint(said)
    if key.startswith("s ", one.end):
        owned = one.after[1:2]
        return owned != () and (owned[0] in _PEOPLE or owned[0] in words.heads_after)
    near, after = one.near[:1], one.after[:3]
    if near[:1] != () and near[0] in _PART_OF and key[one.start - 1] == " ":
        return True
    if key.startswith(" ", one.end) and after[:1] != () and after[0] in _PEOPLE_OR_BEHIND:
        return not near or near[0] in _ARTICLES | _TOLD or near[0] in words.before
    told = not near or near[0] in _TOLD
    said_of = one.after[:_GROUND_REACH]
    return told and after[:1] != () and after[0] in _IS and _is_a_towns_state(one, said_of, words)


def _is_a_towns_state(one: Found, said: tuple[str, ...], words: Words) -> bool:
    if said[1:2] != () and said[1] in _ARTICLES:
        return not _GROUND.isdisjoint(said)  # "is a stronghold of"
    known = (words.first_names, words.borne, words.common)
    borne = any(one.key in names for names in known)
    said = said[1:3]
    return not _STATES.isdisjoint(said) or not (borne or _STATES_TOO.isdisjoint(said))
