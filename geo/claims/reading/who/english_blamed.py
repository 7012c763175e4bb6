"""Who is blamed for a blow, in English: said to have dealt it, whoever says so."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import BE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
BLAMES = word_set("blamed blames blaming accused accuses accusing")
_FOR = frozenset({"for", "of"})
_ON_REACH = 8  # words from "blamed" over "the attack on the post" to "on"
_PASSIVE_REACH = 3  # words from a name over "has been" to "blamed"


_GROUND_REACH = 4  # words from "of" over the deed to "its post"


def accuses(clause: Clause, name: Named) -> bool:
    """As in "X was accused by Y of bombing Z": Y, who only says so."""
    if not clause.sentence.glance & _BLAME_GLANCE:
        return False
    first = name.first - (clause.word(name.first - 1) == "the")
    told = clause.word(first - 1) == "by" and clause.word(first - 2) in BLAMES
    return told and not clause.sentence.arabic


_BLAME_GLANCE = glance_for(BLAMES)


def owns_what_was_hit(clause: Clause, accuser: Named) -> bool:
    """As in "accused by Y of bombing its base"."""
    behind = clause.sentence.words[accuser.last : accuser.last + _GROUND_REACH]
    return behind[:1] == ["of"] and not {"its", "their"}.isdisjoint(behind)


def is_blamed(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "blamed X for a raid", "X was blamed for a raid", "X is said to be behind it"."""
    if clause.sentence.arabic or trigger.kind not in _BLOWS:
        return False
    words = clause.sentence.words
    if _is_behind_it(words[name.last : trigger.hit.first + 1]):
        return True
    behind = words[name.last : name.last + 1]
    first = name.first - (clause.word(name.first - 1) == "the")
    before = words[max(0, first - _ON_REACH) : first]
    if _FOR.intersection(behind):
        near = before[-1:] != [] and (before[-1] in BLAMES | {"the", "-"} or before[-2:-1] == ["-"])
        return near and not BLAMES.isdisjoint(before[-4:])
    if before[-1:] == ["on"] and BLAMES.intersection(before):
        return True
    told = words[name.last : name.last + _PASSIVE_REACH]
    at = next((p for p, w in enumerate(told) if w in BLAMES), 0)
    return at > 0 and told[at - 1] in BE and trigger.hit.first > name.last + at


_BEHIND_REACH = 9  # words from a name over "is widely believed to be" to "behind" the deed
_FILMS = word_set("video videos footage pictures images photos film clip")
_SHOWN = word_set("released published posted broadcast aired issued")


def _is_behind_it(between: list[str]) -> bool:
    """As in "X is believed to be behind the raid", "X released a video of an attack on Y"."""
    if not 0 < len(between) <= _BEHIND_REACH:
        return False
    if "behind" in between[-3:]:
        return not BE.isdisjoint(between) and "not" not in between
    return between[0] in _SHOWN and not _FILMS.isdisjoint(between)
