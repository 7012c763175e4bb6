"""Aircraft that somebody shot down: they are what was hit, and struck nobody."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.wordset import word_set

_DOWNS = ("اسقط", "اسقاط", "تسقط", "يسقط", "اعترض")
_AIR_DEFENCE = word_set("الدفاعات دفاعات المضادات مضادات المنظومات")
_CRAFT = ("طاير", "مسير", "مروحي", "درون")
_CRAFT_REACH = 5  # words from "shot down" over who did to the aircraft
_SHOT = word_set("shot shoot shoots shooting brought bring brings")


def is_shot_down(clause: Clause) -> bool:
    """As in "X shot down a drone", "air defences intercepted it"; not "brought a house down"."""
    if not clause.sentence.glance & _DOWN_GLANCE:
        return False
    words = clause.sentence.words
    if not clause.sentence.arabic:
        return any(
            words[p] == "downed" or (words[p] == "down" and words[p - 1] in _SHOT)
            for p in range(clause.first, clause.last)
        )
    defended = not _AIR_DEFENCE.isdisjoint(words[clause.first : clause.last])
    return any(
        begins(words[p], _DOWNS) and (defended or _craft_behind(clause, p))
        for p in range(clause.first, clause.last)
    )


_DOWN_GLANCE = glance_for(["down", "downed"], stems=_DOWNS)


def _craft_behind(clause: Clause, place: int) -> bool:
    behind = clause.sentence.words[place + 1 : min(clause.last, place + 1 + _CRAFT_REACH)]
    return any(w.removeprefix("ال").startswith(_CRAFT) for w in behind)
