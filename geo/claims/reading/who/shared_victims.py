"""Whom an attack was aimed at, from those of whom the same sentence says that they fell in it."""

from collections.abc import Sequence
from typing import Protocol

from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.text.settings import Trigger

_BLOWS = frozenset({Kind.CLASH, Kind.STRIKE})


class Told(Protocol):
    """A predicate of a sentence, with the actors that its own words give it."""

    trigger: Trigger
    actors: tuple[ActorRef, ...]


def share_victims(told: Sequence[Told]) -> None:
    """As in "two men of X were killed in an attack of Y": Y attacked X.

    Only where the attack names nobody that it was aimed at, and one toll of the sentence does,
    by the same hand or by none that is told. Changes the attack's actors in place.
    """
    if len(told) < 2:
        return
    tolls = [one for one in told if one.trigger.kind is Kind.CASUALTIES]
    fallen = [one for one in tolls if _of(one, Role.AGAINST)]
    for blow in told:
        if blow.trigger.kind not in _BLOWS or _of(blow, Role.AGAINST):
            continue
        dealt = {a.id for a in _of(blow, Role.ACTOR)}
        by_him = [one for one in fallen if {a.id for a in _of(one, Role.ACTOR)} <= dealt]
        victims = {tuple(a.id for a in _of(one, Role.AGAINST)) for one in by_him}
        if not dealt or len(victims) != 1 or dealt & set(*victims):
            continue
        blow.actors = (*blow.actors, *_of(by_him[0], Role.AGAINST))


def _of(one: Told, role: Role) -> list[ActorRef]:
    return [a for a in one.actors if a.role is role]
