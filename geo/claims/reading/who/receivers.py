"""Into whose hands ground is given, who gives it, and who holds the other side of it."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.known import Known
from geo.claims.reading.who.readings import readings_of


def handed_to(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X left the base and handed it over to Y", "X lost it to Y".

    What is handed over X gives, with Y; what is lost Y takes, from X.
    """
    given = trigger.kind is Kind.TRANSFER
    found: list[Cast] = []
    for name in clause.sentence.names:
        if name.metonym or not clause.stretch.first <= name.first < clause.last:
            continue
        ids = readings_of(name, clause, trigger, known)
        taken = name.first >= trigger.hit.last
        foe = Role.WITH if given else Role.AGAINST
        role = Role.ACTOR if taken is not given else foe
        if ids and not any(one.role is role for one in found):
            why = "into whose hands" if taken else "who hands it over"
            found.append(Cast(ids, role, why, name.first))
    return sorted(found, key=lambda one: one.role is not Role.ACTOR)


def holds_other_side(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X holds one side, and Y the other", in Arabic: Y, who opens the clause."""
    if trigger.rule != "holds too" or not clause.sentence.arabic:
        return []
    opening = (n for n in clause.names if n.first == clause.first and not n.metonym)
    for name in opening:
        ids = readings_of(name, clause, trigger, known)
        if ids:
            return [Cast(ids, Role.ACTOR, "who holds the other side", name.first)]
    return []
