"""How surely each field of a claim was got: A in the words, B by what is usual, C from context.

The signs are those that a reader would weigh: whether a name, a place or a day stands in the
passage itself, whether several readings were open, and which rule decided. Whether it is claimed
at all is weighed in ``surety``. How often each band is right is measured by
``python -m benchmarks bands``.
"""

from geo.claims.model import Bands, Basis, Extent, Record, Side, Stance
from geo.claims.reading.drafts.draft import Draft

_CONTEXT = frozenset(
    {
        "the speaker's own", "the fight just told", "the fight told beside it",
        "a strike from the air", "the body just named",
    }
)  # fmt: skip
_TOLD = frozenset(
    {
        "position: subject", "joined", "between", "agent", "in the very phrase", "between two",
        "the enemy that the article names", "whom the article tells of fighting it",
    }
)  # fmt: skip
_VAGUE = frozenset({"frontier", "iraq_territory", "syria_territory"})


def bands_of(draft: Draft, claim: str) -> Bands:
    """The bands of a draft's fields, and that of the ``claim`` itself."""
    return Bands(
        claim,
        _stance(draft),
        _actors(draft),
        _record(draft),
        _places(draft),
        _side(draft),
        _extent(draft),
        _time(draft),
    )


def _stance(draft: Draft) -> str:
    if draft.claim.stance in (Stance.ASSERTED, Stance.DENIED):
        return "A"
    return "B" if draft.claim.stance in (Stance.PLANNED, Stance.CONDITION) else "C"


def _actors(draft: Draft) -> str:
    reasons = {actor.reason for actor in draft.claim.actors}
    if not reasons or reasons & _CONTEXT:
        return "C"
    open_readings = any(actor.alternatives for actor in draft.claim.actors)
    return "A" if reasons <= _TOLD and not open_readings else "B"


def _record(draft: Draft) -> str:
    record, speech = draft.claim.attribution.record, draft.claim.rules[3]
    if speech in ("statement", "answer"):
        return "A"
    if record in (Record.ANONYMOUS, Record.COLLECTIVE):
        return "A" if speech != "outlet" else "C"
    if record is Record.NAMED and speech == "say:say":
        return "A"
    return "B" if speech in ("outlet", "say:say") else "C"


def _places(draft: Draft) -> str:
    places = draft.claim.where.places
    vague = {place.id for place in places} <= _VAGUE
    if draft.own_place and len(places) <= 2:
        settled = not vague and not any(place.alternatives for place in places)
        return "A" if settled else "B"
    return "B" if len(places) == 1 and not vague else "C"


def _side(draft: Draft) -> str:
    where = draft.claim.where
    vague = {place.id for place in where.places} <= _VAGUE
    if where.side in (Side.IRAQ, Side.SYRIA):
        return "B" if vague else "A"
    return "B" if where.side is Side.BOTH and draft.own_place else "C"


def _extent(draft: Draft) -> str:
    exact = draft.claim.where.extent in (Extent.POINT, Extent.STRETCH, Extent.FRONTIER)
    if not exact:
        return "C"
    return "A" if draft.own_place else "B"


def _time(draft: Draft) -> str:
    when = draft.claim.when
    if when.basis is Basis.UNKNOWN or (when.start is None and when.end == ".."):
        return "B" if when.expression else "A"
    if when.expression is None:
        return "C"
    whole = when.start is not None and when.end not in (None, "..")
    if when.basis is Basis.RELATIVE and whole:
        return "A"
    return "B" if whole or when.basis is Basis.RELATIVE else "C"
