"""The bank of the Euphrates that an Arabic clause names by its side alone: "the western bank"."""

from gazetteer.index import Gazetteer
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import unnamed_ref

_BANK = word_set("الضفه ضفه والضفه بالضفه ضفته ضفتها")
_EAST, _WEST = "east_euphrates", "west_euphrates"
_SIDES = {
    "الشرقيه": _EAST, "شرقيه": _EAST, "اليسري": _EAST, "الشماليه": _EAST,
    "الغربيه": _WEST, "غربيه": _WEST, "اليمني": _WEST, "الجنوبيه": _WEST,
}  # fmt: skip
_OTHER = word_set("الاخري المقابله الثانيه")
_RIVER = frozenset({"euphrates", _EAST, _WEST})


def bank_of(clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """The bank, where the sentence has named the river or its other bank before; else none."""
    sentence = clause.sentence
    words = sentence.words
    told = [s.place.id for s in sentence.spots if s.first < clause.last and s.place is not None]
    river = [one for one in told if one in _RIVER]
    if not river:
        return []
    for place in range(clause.first, clause.last - 1):
        if words[place] not in _BANK or place in sentence.in_spots:
            continue
        bank = _SIDES.get(words[place + 1])
        if words[place + 1] in _OTHER and river[-1] != "euphrates":
            bank = _WEST if river[-1] == _EAST else _EAST
        if bank is not None and bank in gazetteer:
            return [unnamed_ref(gazetteer[bank], " ".join(words[place : place + 2]))]
    return []
