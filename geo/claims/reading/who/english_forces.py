"""Whom an English clause means by "the troops", "his forces" and the like, which name nobody."""

from geo.claims.model import Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.hunted import HUNTED
from geo.claims.reading.who.known import Known

_FORCES = word_set(
    "troops forces soldiers units personnel army military guards brigade brigades men fighters "
    "teams engineers patrols gunners"
)
_FLIES = word_set(
    "jets planes warplanes aircraft helicopters drones fighters bombers f artillery guns rockets "
    "missiles pilots"
)  # "F-16s" is read as the letter and a figure
_OWN = word_set("his our my")
_REACH = 7  # words from such a noun to its verb


def unnamed_forces(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "the troops were deployed": the state's or allied force that was named last."""
    if clause.sentence.arabic:
        return []
    words = clause.sentence.words
    flown = _its_aircraft(clause)
    if flown:
        return flown
    begun = max(clause.first, trigger.hit.first - _REACH)
    nouns = [p for p in range(begun, trigger.hit.first) if words[p] in _FORCES]
    if not nouns or any(n.first <= nouns[-1] < n.last for n in clause.names):
        return []
    owner = words[max(clause.first, nouns[-1] - 2) : nouns[-1]]
    if _OWN & set(owner):
        own = clause.stretch.bodies[:1] or of_his_kind(clause)
        if own:
            return [Cast(own, Role.ACTOR, "the speaker's own", nouns[-1])]
    told = [n.ids[0] for n in clause.sentence.names if n.last <= clause.first and len(n.ids) == 1]
    for one in (*reversed(told), *reversed(known.seen)):
        if one not in HUNTED and known.is_armed(one):
            return [Cast((one,), Role.ACTOR, "the force named last", nouns[-1])]
    return []


_SPEAKER_REACH = 8  # words from "a militia commander" over "told X that" to what he says


def of_his_kind(clause: Clause) -> tuple[str, ...]:
    """As in "a militia commander said his men": the bodies that a vague word for his may mean."""
    first = clause.stretch.first
    if clause.sentence.arabic or clause.stretch.rule == "outlet":
        return ()
    near = range(max(0, first - _SPEAKER_REACH), first)
    told = [n.ids for n in clause.sentence.names if n.first in near and n.ids and not n.metonym]
    return told[-1] if told else ()


def _its_aircraft(clause: Clause) -> list[Cast]:
    """As in "X said that its jets struck Y", at the beginning of what X says."""
    first = clause.first
    owned = clause.word(first) in ("its", "our", "their") and clause.word(first + 1) in _FLIES
    if not owned or first != clause.stretch.first or not clause.stretch.bodies:
        return []
    return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", first)]
