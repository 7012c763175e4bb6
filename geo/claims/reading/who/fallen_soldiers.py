"""Soldiers without a name who fell: men of the army of the country that is spoken of."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import readings_of

_SOLDIERS = word_set("جندي جنديا جنديان جنديين جنود الجندي الجنود soldier")
_OTHERS = ("iraqi_army", "saa")
_REACH = 4  # words from the predicate to the soldier
_FOE_WORDS = word_set("من تابع تابعين of from")


def fallen_soldiers(
    clause: Clause, trigger: Trigger, known: Known, found: list[Cast]
) -> list[Cast]:
    """As in "a soldier was killed by a mine": one of the army of the ground that is told of."""
    if trigger.kind is not Kind.CASUALTIES or any(p.role is Role.AGAINST for p in found):
        return []
    words, hit = clause.sentence.words, trigger.hit
    near = range(max(clause.first, hit.first - _REACH), min(clause.last, hit.last + _REACH))
    for place in near:
        if words[place].removeprefix("و") not in _SOLDIERS:
            continue
        named = any(n.first <= place < n.last for n in clause.names)
        if named or _whose_is_told(clause, place):
            continue
        army = Named(_OTHERS, place, place + 1)
        ids = readings_of(army, clause, trigger, known)
        if ids and not any(p.ids[0] == ids[0] for p in found):
            return [Cast(ids, Role.AGAINST, "soldiers, of the army of the ground told", place)]
    return []


_MORE = word_set("اخران اخرين اخرون اخر اخرى ثالث ثالثا رابع another others third fourth")
_MORE_REACH = 3


def beside_the_fallen(
    clause: Clause, trigger: Trigger, known: Known, found: list[Cast]
) -> list[Cast]:
    """As in "and two others were hurt": they are of those who fell in the clause before."""
    if trigger.kind is not Kind.CASUALTIES:
        return found
    here = clause.sentence.number
    words, hit = clause.sentence.words, trigger.hit
    near = words[max(clause.first, hit.first - _MORE_REACH) : hit.last + _MORE_REACH]
    told = {p.ids[0] for p in known.fallen}
    if known.fallen_sentence == here and not _MORE.isdisjoint(near) and not found:
        return [p._replace(first=-1, reason="those who fell with them") for p in known.fallen]
    fell = [p for p in found if p.role is Role.AGAINST]
    if fell and not (told and known.fallen_sentence == here):
        known.fallen, known.fallen_sentence = tuple(fell), here
    return found


def _whose_is_told(clause: Clause, place: int) -> bool:
    """As in "a soldier of X": a name, or a particle, stands right behind."""
    behind = clause.word(place + 1)
    return behind in _FOE_WORDS or any(0 < n.first - place <= 2 for n in clause.names)
