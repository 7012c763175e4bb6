"""Two passages of one claim made one: the fuller one, with the other's words beside it."""

from dataclasses import replace

from geo.claims.model import ActorRef, Claim, Kind, Quantity, Role, Span, Where, ZoneKind
from geo.claims.reading.drafts.agreement import VAGUE
from geo.claims.reading.drafts.draft import Draft


def joined(one: Draft, two: Draft) -> Draft:
    """The fuller of two passages, with the place, the time and the figures that either has."""
    better, other = (two, one) if _fuller(two) > _fuller(one) else (one, two)
    a, b = better.claim, other.claim
    claim = replace(
        a,
        quantities=_figures(a, b),
        where=_better_where(a, b, better.own_place, other.own_place),
        when=a.when if a.when.expression or not b.when.expression else b.when,
        actors=_cast(a, b),
        rules=tuple(dict.fromkeys((*a.rules, "merged"))),
    )
    speaker = next((c.attribution for c in (a, b) if not c.attribution.is_own_voice), None)
    if speaker is not None:
        claim = replace(claim, attribution=speaker)
    figures = [why for why in other.whys if why.field == "quantity" and why not in better.whys]
    return replace(
        better,
        claim=claim,
        own_place=one.own_place or two.own_place,
        sentence=better.sentence,
        whys=(*better.whys, *figures),
    )


def _cast(a: Claim, b: Claim) -> tuple[ActorRef, ...]:
    """Who inflicted and who suffered may be told apart; else the fuller cast stands."""
    if a.kind is not Kind.CASUALTIES:
        return a.actors if len(a.actors) >= len(b.actors) else b.actors
    told = {x.role for x in a.actors}
    known = {x.id for x in a.actors}
    more = (x for x in b.actors if x.role not in told and x.id not in known)
    return tuple(sorted((*a.actors, *more), key=lambda x: list(Role).index(x.role)))


def _figures(a: Claim, b: Claim) -> tuple[Quantity, ...]:
    """Dead and wounded of one event stand together; else the fuller passage's figures."""
    if a.kind is not Kind.CASUALTIES:
        return a.quantities or b.quantities
    known = {(q.of, q.unit) for q in a.quantities}
    return (*a.quantities, *(q for q in b.quantities if (q.of, q.unit) not in known))


def _better_where(a: Claim, b: Claim, own_a: bool, own_b: bool) -> Where:
    """A named place before a vague one, one's own before one taken from the context."""
    vague_a = {p.id for p in a.where.places} <= VAGUE
    vague_b = {p.id for p in b.where.places} <= VAGUE
    if own_b and (not own_a or (vague_a and not vague_b)):
        return b.where
    return a.where


_OPENS = 12  # characters of a passage within which its predicate stands that is its point


def _is_its_point(draft: Draft) -> bool:
    """As in "X coordinates with Y", not "X advances, coordinating with Y"."""
    claim, predicate = draft.claim, draft.predicate
    aside = predicate is not None and predicate.start - claim.evidence.start > _OPENS
    return claim.kind is not Kind.COORDINATION or not aside


def _fuller(draft: Draft) -> tuple[bool, bool, bool, bool, bool, int, int]:
    claim = draft.claim
    return (
        draft.zone is not ZoneKind.TITLE and draft.sentence > 0,
        not draft.known,
        _is_its_point(draft),
        draft.own_place,
        claim.kind is Kind.CASUALTIES and bool(claim.quantities),
        len(claim.actors) + len(claim.quantities),
        -draft.sentence,
    )


def overlap(a: Span, b: Span) -> bool:
    """Whether two spans share a character."""
    return min(a.end, b.end) > max(a.start, b.start)
