"""Whom a blow on a base befalls, where a relative clause tells who is housed in the base."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import readings_of

_WHICH = word_set("التي الذي which where that حيث")
_HOUSES = (
    "تضم", "يضم", "تستضيف", "يستضيف", "تتمركز", "يتمركز", "تتواجد", "يتواجد", "توجد", "تنتشر",
    "ترابط", "تستخدم", "يستخدم", "تشغل", "يشغل",
)  # fmt: skip
_HOUSES_EN = word_set("hosts hosting houses housing holds hosted housed used")
_ARE_BASED = word_set("stationed based deployed housed")
_GAP = 3  # words from "houses" over "a number of" to whose men they are
_SITE = ("base", "post", "crossing")


def housed_there(clause: Clause, trigger: Trigger, known: Known, found: list[Cast]) -> list[Cast]:
    """As in "struck the base at X, which houses men of Y", in either tongue: Y is struck."""
    words, first = clause.sentence.words, clause.last
    if trigger.kind is not Kind.STRIKE or any(p.role is Role.AGAINST for p in found):
        return []
    which = next((p for p in (first, first + 1) if words[p : p + 1] and words[p] in _WHICH), None)
    if which is None or not clause.cue(*_SITE):
        return []
    acting = {p.ids[0] for p in found}
    for name in clause.sentence.names:
        if name.first > which and not name.metonym and _is_housed(words, which, name):
            ids = readings_of(name, clause, trigger, known)
            if ids and ids[0] not in acting:
                return [Cast(ids, Role.AGAINST, "who is housed in what is hit", name.first)]
    return []


def _is_housed(words: list[str], which: int, name: Named) -> bool:
    between = words[which + 1 : name.first]
    if len(between) > _GAP:
        return False
    if words[which].isascii():
        behind = words[name.last : name.last + _GAP]
        return not _HOUSES_EN.isdisjoint(between) or not _ARE_BASED.isdisjoint(behind)
    return bool(between) and begins(between[0], _HOUSES)
