"""Who killed and who fell, from the strike or the fight that is told beside the toll."""

from dataclasses import replace

from geo.claims.model import ActorRef, Kind, Role
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.who.cast import BETWEEN_TWO

_FIGHTS = frozenset({Kind.STRIKE, Kind.CLASH})
_PARTS = (Role.ACTOR, Role.AGAINST)
_TURNED = {Role.ACTOR: Role.AGAINST, Role.AGAINST: Role.ACTOR}


def with_fights(drafts: list[Draft]) -> list[Draft]:
    """Give a toll the side that it leaves unsaid, where the next passage tells of the fight."""
    told = [_as_strike(draft, drafts) for draft in drafts]
    return [
        _completed(draft, told) if draft.claim.kind is Kind.CASUALTIES else draft for draft in told
    ]


_REACH = 4  # sentences
_BLOWS = frozenset({"target", "target denied"})
_BY_LAND = frozenset({"isis", "gunmen", "tribal_forces", "smugglers", "rebels", "sdf", "asayish"})
"""Who have no aircraft of their own."""


def _as_strike(draft: Draft, drafts: list[Draft]) -> Draft:
    """As in "A post nearby was also hit", past a strike: a hit from the air like the one before."""
    claim = draft.claim
    attack = claim.rules[0] == "attack" and draft.word in ("attack", "attacks")
    blow = claim.kind is Kind.CLASH and (claim.rules[0] in _BLOWS or attack)
    raid = claim.kind is Kind.OPERATION and draft.word in ("raid", "raids")
    by_land = any(a.role is Role.ACTOR and a.id in _BY_LAND for a in claim.actors)
    if not (blow or raid) or by_land:
        return draft
    before = any(
        d.claim.kind is Kind.STRIKE and 0 <= draft.sentence - d.sentence <= _REACH for d in drafts
    )
    return replace(draft, claim=replace(claim, kind=Kind.STRIKE)) if before else draft


def _completed(draft: Draft, drafts: list[Draft]) -> Draft:
    claim = draft.claim
    missing = [role for role in _PARTS if all(a.role is not role for a in claim.actors)]
    fight = _beside(draft, drafts) if missing else None
    if fight is None:
        return draft
    known = {a.id for a in claim.actors}
    if any(a.id in known and a.role is Role.ACTOR for a in fight) and missing == [Role.ACTOR]:
        fight = tuple(replace(a, role=_TURNED.get(a.role, a.role)) for a in fight)
    more = tuple(
        replace(a, reason="the fight told beside it")
        for a in fight
        if a.role in missing and a.id not in known
    )
    ranked = sorted(
        (*claim.actors, *more), key=lambda a: _PARTS.index(a.role) if a.role in _PARTS else 9
    )
    return replace(draft, claim=replace(claim, actors=tuple(ranked)))


def _beside(draft: Draft, drafts: list[Draft]) -> tuple[ActorRef, ...] | None:
    """The actors of the nearest fight: of this sentence, else of the one before or behind."""
    near = [
        (abs(d.sentence - draft.sentence), number, d.claim.actors)
        for number, d in enumerate(drafts)
        if d.claim.kind in _FIGHTS and abs(d.sentence - draft.sentence) <= 1 and d.claim.actors
    ]
    nearest = min(near, key=lambda n: n[:2])[2] if near else None
    fought = nearest is not None and any(a.reason == BETWEEN_TWO for a in nearest)
    return None if fought else nearest  # nobody says which of the two killed
