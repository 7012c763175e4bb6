"""What a person should look at first: how unsure a reading is, and how much hangs on it."""

from geo.claims.model import FACTS, Basis, Claim, Extent, Kind, Record

_OPEN = 0.25  # each of these leaves a reader a quarter less sure
_GROUND = frozenset({Kind.CONTROL, Kind.CAPTURE, Kind.ENCIRCLEMENT})
_LINE = frozenset({Kind.CROSSING_STATUS, Kind.FORTIFICATION, Kind.POST, Kind.STRIKE, Kind.CLASH})


def doubt(claim: Claim) -> float:
    """0 to 1: the share of sureness that open questions take away.

    Open are: an actor or place with other candidates, no actor, no place, a date that nobody gave
    or that was worked out, and a speaker without a name.
    """
    questions = (
        any(actor.alternatives for actor in claim.actors),
        any(place.alternatives for place in claim.where.places),
        not claim.actors,
        not claim.where.places or claim.where.extent is Extent.UNLOCATED,
        claim.when.basis in (Basis.UNKNOWN, Basis.INFERRED),
        claim.when.basis is Basis.UNKNOWN,
        claim.attribution.record in (Record.ANONYMOUS, Record.COLLECTIVE),
    )
    sure = 1.0
    for question in questions:
        sure *= 1.0 - _OPEN if question else 1.0
    return round(1.0 - sure, 4)


def weight(claim: Claim) -> float:
    """0 to 1: what colours the map weighs most, a plan or condition weighs half."""
    base = 1.0 if claim.kind in _GROUND else 0.7 if claim.kind in _LINE else 0.4
    if claim.where.extent in (Extent.PROVINCE, Extent.FRONTIER):
        base = min(1.0, base + 0.2)
    return round(base if claim.stance in FACTS else base / 2, 4)
