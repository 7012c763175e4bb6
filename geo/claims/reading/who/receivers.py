"""Into whose hands ground is given, and who gives it."""

from geo.claims.model import Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.readings import Known, readings_of


def handed_to(clause: Clause, trigger: Trigger, known: Known) -> list[Cast]:
    """As in "X left the base and handed it over to Y": Y takes it, from X."""
    found: list[Cast] = []
    for name in clause.sentence.names:
        if name.metonym or not clause.stretch.first <= name.first < clause.last:
            continue
        ids = readings_of(name, clause, trigger, known)
        taken = name.first >= trigger.hit.last
        role = Role.ACTOR if taken else Role.AGAINST
        if ids and not any(one.role is role for one in found):
            why = "into whose hands" if taken else "who hands it over"
            found.append(Cast(ids, role, why, name.first))
    return sorted(found, key=lambda one: one.role is not Role.ACTOR)
