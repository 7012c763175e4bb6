"""The bank of the Euphrates that an Arabic clause names by its side alone: "the western bank"."""

from gazetteer.index import Gazetteer
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import unnamed_ref

_BANK = word_set("الضفه ضفه والضفه بالضفه ضفته ضفتها")
_BANK_GLANCE = glance_for(exactly=_BANK)
_EAST, _WEST = "east_euphrates", "west_euphrates"
_SIDES = {
    "الشرقيه": _EAST, "شرقيه": _EAST, "اليسري": _EAST, "الشماليه": _EAST,
    "الغربيه": _WEST, "غربيه": _WEST, "اليمني": _WEST, "الجنوبيه": _WEST,
}  # fmt: skip
_OTHER = word_set("الاخري المقابله الثانيه")
_RIVER = frozenset({"euphrates", _EAST, _WEST})
_OVER = frozenset({"علي", "في"})
_BANK_OR_OVER = _BANK | _OVER
_BODIES = frozenset({"sdf", "saa", "syrian_army_new", "iran_militias", "isis", "ypg"})


def bank_of(clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """The bank of the river that the sentence names, or on which Syria's bodies face each other.

    None where another place is named and no river.
    """
    sentence = clause.sentence
    if not sentence.glance & _BANK_GLANCE:
        return []
    words = sentence.words
    told = [s.place.id for s in sentence.spots if s.first < clause.last and s.place is not None]
    river = [one for one in told if one in _RIVER]
    if not river and not _of_syria(clause, told):
        return []
    for place in range(clause.first, clause.last - 1):
        if words[place] not in _BANK_OR_OVER or place in sentence.in_spots:
            continue
        bank = _SIDES.get(words[place + 1])
        if words[place] in _OVER and (bank is None or not _BANK & set(words[:place])):
            continue  # "on the western", of a bank named before
        if words[place + 1] in _OTHER and river and river[-1] != "euphrates":
            bank = _WEST if river[-1] == _EAST else _EAST
        if bank is not None and bank in gazetteer:
            return [unnamed_ref(gazetteer[bank], " ".join(words[place : place + 2]))]
    return []


def _of_syria(clause: Clause, told: list[str]) -> bool:
    """As in "the SDF hold the eastern bank": on the only river along which they hold banks."""
    near = clause.sentence.names
    return not told and any(n.ids[:1] and n.ids[0] in _BODIES for n in near)
