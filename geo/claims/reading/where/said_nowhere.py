"""Claims of which no place is told: a handing over from hand to hand, an agreement of one land."""

from geo.claims.model import ActorRef, Extent, Kind, Role, Side, Where
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.where.place_refs import unnamed_ref
from geo.claims.reading.where.unsaid import Ground

_GROUND = ("border", "crossing", "two_countries", "anaphor", "area")
_PARTIES = frozenset({Role.ACTOR, Role.WITH})


def said_nowhere(
    clause: Clause, trigger: Trigger, actors: tuple[ActorRef, ...], ground: Ground
) -> Where | None:
    """Where such a claim is, if it names no ground: nowhere that could be drawn; else None.

    "The SDF handed 130 men over to the Iraqi army" lies on no known side, and no place of another
    claim is its own. Nor is the frontier where Damascus and the SDF agree on something.
    """
    if trigger.kind not in _WITHOUT_GROUND or trigger.hit.tail or clause.sentence.spots:
        return None
    if clause.sentence.cue(*_GROUND):
        return None
    parties = [a.id for a in actors if a.role in _PARTIES]
    if len(parties) < _TWO:
        return None
    homes = ground.homes
    if trigger.kind is Kind.TRANSFER:
        return Where(Extent.UNLOCATED, Side.BOTH) if homes.of_both(parties) else None
    if any(homes.of(body) != "syria" for body in parties):
        return None
    land = ground.gazetteer["syria_territory"]
    return Where(Extent.UNLOCATED, Side.SYRIA, (unnamed_ref(land, reason="where both are"),))


_WITHOUT_GROUND = frozenset({Kind.TRANSFER, Kind.COORDINATION})
_TWO = 2
