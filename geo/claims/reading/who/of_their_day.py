"""Which Syrian state acted: an article of later years also tells of the days before it fell."""

from datetime import date

from geo.claims.actors import Actors
from geo.claims.days import parse_edtf
from geo.claims.model import ActorRef, When

ASSAD_FELL = date(2024, 12, 8)
"""The day from which Damascus and its army are others."""

_BEFORE = {"syrian_army_new": "saa", "syrian_gov_new": "syrian_gov"}


def of_their_day(actors: tuple[ActorRef, ...], when: When, known: Actors) -> tuple[ActorRef, ...]:
    """Those of before the fall, where what is told was over before it."""
    if when.end is None or when.end == "..":
        return actors
    if _BEFORE.keys().isdisjoint([one.id for one in actors]):
        return actors
    days = parse_edtf(when.end)
    if days is None or days.last is None or days.last >= ASSAD_FELL:
        return actors
    return tuple(_of_before(one, known) for one in actors)


def _of_before(one: ActorRef, known: Actors) -> ActorRef:
    before = known[_BEFORE[one.id]] if one.id in _BEFORE else None
    if before is None:
        return one
    return ActorRef(
        before.id, one.role, before.name_ar, before.name_en, one.alternatives, one.reason
    )
