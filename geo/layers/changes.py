"""What changed along the line between two days: which kilometres went from whom to whom."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from geo.claims.model import Side
from geo.layers.state import Holding, LineState
from geo.layers.tenure import Condition


class Held(NamedTuple):
    """How a stretch is said to be held.

    Attributes:
        holders: Actor ids; none where nobody says.
        wide: It is said of a governorate, and not told where in it.
    """

    condition: Condition
    holders: tuple[str, ...]
    wide: bool = False


class Change(NamedTuple):
    """A stretch of one side that is said to be held otherwise on the second day."""

    side: Side
    km_from: float
    km_to: float
    before: Held
    after: Held

    @property
    def somewhere(self) -> bool:
        """It changed at most somewhere within: one of the two days does not say where."""
        return self.before.wide or self.after.wide


class Total(NamedTuple):
    """All kilometres of one side that went the same way, with their stretches."""

    side: Side
    before: Held
    after: Held
    km: float
    spans: tuple[tuple[float, float], ...]

    @property
    def somewhere(self) -> bool:
        """``km`` is only the room within which it changed."""
        return self.before.wide or self.after.wide


class Lengths(NamedTuple):
    """How much changed, both sides together: as stated, and what lies within wider claims, km."""

    stated_km: float
    within_km: float


def changes(before: LineState, after: LineState) -> tuple[Change, ...]:
    """Every stretch whose holders or condition differ, by side and km.

    Ageing is no change, nor is it one to say more or less exactly where the same holders hold.
    Whole sides of which no stretch is stated have no kilometres, and are left out.
    """
    return (
        *_changes(Side.IRAQ, before.iraq, after.iraq),
        *_changes(Side.SYRIA, before.syria, after.syria),
    )


def totals(found: Iterable[Change]) -> tuple[Total, ...]:
    """Changes summed by side, before and after: within a side the stated first, and the longest."""
    grouped: dict[tuple[Side, Held, Held], list[tuple[float, float]]] = {}
    for change in found:
        key = (change.side, change.before, change.after)
        grouped.setdefault(key, []).append((change.km_from, change.km_to))
    summed = (
        Total(*key, sum(high - low for low, high in spans), tuple(spans))
        for key, spans in grouped.items()
    )
    return tuple(
        sorted(summed, key=lambda total: (total.side, total.somewhere, -total.km, total.spans))
    )


def lengths(found: Iterable[Change]) -> Lengths:
    """The length of all changes; a stretch that is stated is never added to one that is not."""
    km = {True: 0.0, False: 0.0}
    for change in found:
        km[change.somewhere] += change.km_to - change.km_from
    return Lengths(stated_km=km[False], within_km=km[True])


def backed(state: LineState, claims: Collection[str]) -> LineState:
    """The state as far as some of these claims stand behind it; the rest is no information."""

    def kept(holding: Holding) -> Holding:
        if any(claim in claims for claim in holding.claims):
            return holding
        return Holding(holding.side, holding.km_from, holding.km_to)

    return replace(
        state,
        iraq=tuple(map(kept, state.iraq)),
        syria=tuple(map(kept, state.syria)),
        unstated=tuple(one for one in state.unstated if kept(one) is one),
    )


def _changes(side: Side, before: Sequence[Holding], after: Sequence[Holding]) -> Iterator[Change]:
    ends = {km for one in (*before, *after) for km in (one.km_from, one.km_to)}
    pending: Change | None = None
    for low, high in pairwise(sorted(ends)):
        found = Change(side, low, high, _at(before, low), _at(after, low))
        if pending is not None and found[3:] == pending[3:]:
            pending = pending._replace(km_to=high)
            continue
        if pending is not None and _differ(pending):
            yield pending
        pending = found
    if pending is not None and _differ(pending):
        yield pending


def _differ(change: Change) -> bool:
    return change.before[:2] != change.after[:2]


def _at(holdings: Sequence[Holding], km: float) -> Held:
    here = next(one for one in holdings if one.km_from <= km < one.km_to)
    return Held(here.condition, here.holders, here.wide)
