"""One piece of one side: what all evidence there says about any day.

Rules, all independent of the day asked for, so that one day and the whole strip cannot disagree:

* A hold lasts until newer evidence of other holders: of two that differ, the one vouched for later
  prevails from its first day, or from the day after the other was last vouched for.
* Holds of people who have nobody in common, vouched for on one same day, stand side by side until
  newer evidence; contradicted is the ground only where their claims contradict each other, as the
  issues know it. Where one is the capture that ended the other, the ground is contested.
* A governorate has room for several: where claims of it and of a narrower place in it are both in
  force, the narrower one stands there.
* Superseded evidence does not come back when what superseded it ends.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Generic, NamedTuple, TypeVar

from geo.layers.rivals import Rivals
from geo.layers.spells import Ending, Fight, Hold, Spell


class Condition(StrEnum):
    """How a stretch is held, as far as anybody says."""

    HELD = "held"
    SHARED = "shared"  # several are said to hold there, together or side by side
    CONTESTED = "contested"  # somebody is taking it from somebody
    CONTRADICTED = "contradicted"  # claims that contradict each other
    UNKNOWN = "unknown"  # no information


class Said(NamedTuple):
    """What is said about a day.

    Attributes:
        holders: Actor ids, ascending; several names of one camp may stand under ``held``.
        claims: Ids of the claims behind it, ascending.
        since: The first day of the oldest of them.
        stated: The last day that somebody vouches for; it may lie after the day asked for.
        sure: The day by which one of them has certainly begun; the last of all where nobody knows.
        wide: They speak of a governorate, in which it is not told where.
    """

    condition: Condition
    holders: tuple[str, ...]
    claims: tuple[str, ...]
    since: date
    stated: date
    sure: date
    wide: bool


@dataclass(frozen=True, slots=True)
class Tenure:
    """Holds and fights, each with the first day on which it is over (None: open)."""

    holds: tuple[tuple[Hold, date | None], ...]
    fights: tuple[tuple[Fight, date | None], ...]

    @classmethod
    def of(cls, spells: Sequence[Spell]) -> "Tenure":
        """Weigh all the evidence of a piece of one side."""
        holds = _joined([spell for spell in spells if isinstance(spell, Hold)])
        endings = [spell for spell in spells if isinstance(spell, Ending)]
        fights = [spell for spell in spells if isinstance(spell, Fight)]
        rivals = Rivals(holds)
        return cls(
            tuple((hold, _over(hold, rivals, endings)) for hold in holds),
            tuple((fight, _over_fight(fight, rivals)) for fight in fights),
        )

    def turns(self) -> list[date]:
        """The days on which what is said may change, ascending."""
        days = {hold.first for hold, _ in self.holds} | {fight.first for fight, _ in self.fights}
        ends = [over for _, over in self.holds] + [over for _, over in self.fights]
        return sorted(days.union(day for day in ends if day is not None))

    def on(self, day: date) -> Said | None:
        """What is said about ``day``; None where nobody says anything."""
        return _said(
            day,
            [hold for hold, over in self.holds if _lasts(day, hold.first, over)],
            [fight for fight, over in self.fights if _lasts(day, fight.first, over)],
        )

    def over_time(self) -> Iterator[tuple[date, Said | None]]:
        """What is said from each of the ``turns`` on: ``on`` for all of them, in one pass."""
        holds, fights = _Lasting(self.holds), _Lasting(self.fights)
        for day in self.turns():
            yield day, _said(day, holds.on(day), fights.on(day))


Lasts = TypeVar("Lasts", Hold, Fight)


class _Lasting(Generic[Lasts]):
    """Those of many spells that are in force, on days that are asked for in ascending order."""

    def __init__(self, spells: Sequence[tuple[Lasts, date | None]]) -> None:
        self._spells: Sequence[tuple[Lasts, date | None]] = spells
        self._coming = sorted(range(len(spells)), key=lambda row: spells[row][0].first)
        self._next = 0
        self._rows: list[int] = []

    def on(self, day: date) -> list[Lasts]:
        """In the order in which they were given."""
        while self._next < len(self._coming):
            row = self._coming[self._next]
            if self._spells[row][0].first > day:
                break
            insort(self._rows, row)
            self._next += 1
        self._rows = [row for row in self._rows if _open_on(day, self._spells[row][1])]
        return [self._spells[row][0] for row in self._rows]


def _said(day: date, lasting: list[Hold], fighting: list[Fight]) -> Said | None:
    """What the holds and fights that are in force on a day say about it."""
    holds = _narrowest(lasting)
    camps = frozenset[str]().union(*(hold.camps for hold in holds))
    fights = [fight for fight in fighting if fight.against or camps - fight.captor_camps]
    behind: list[Hold | Fight] = [*holds, *fights]
    if not behind:
        return None
    held = frozenset[str]().union(
        *(hold.holders for hold in holds),
        *(fight.captors | fight.against for fight in fights),
    )
    return Said(
        condition=Condition.CONTESTED if fights else _condition(holds),
        holders=tuple(sorted(held)),
        claims=tuple(sorted({claim for item in behind for claim in item.claims})),
        since=min(item.first for item in behind),
        stated=max(item.stated for item in behind),
        sure=min([hold.certain for hold in holds] + [fight.first for fight in fights]),
        wide=not fights and all(hold.wide for hold in holds),
    )


def _joined(holds: Sequence[Hold]) -> list[Hold]:
    """Holds of one group and width are one hold, shared by all that its claims name."""
    joined: dict[object, Hold] = {}
    for hold in holds:
        key = hold.claims if hold.group is None else (hold.group, hold.wide)
        other = joined.get(key)
        joined[key] = (
            hold
            if other is None
            else replace(
                other,
                claims=other.claims + hold.claims,
                holders=other.holders | hold.holders,
                camps=other.camps | hold.camps,
                first=min(other.first, hold.first),
                certain=min(other.certain, hold.certain),
                stated=max(other.stated, hold.stated),
                disputed=other.disputed | hold.disputed,
            )
        )
    return list(joined.values())


def _over(hold: Hold, rivals: Rivals, endings: Sequence[Ending]) -> date | None:
    """The first day on which a hold is over: its own end, an ending, or newer evidence."""
    days = [hold.end] if hold.end is not None else []
    days.extend(
        ending.day
        for ending in endings
        if hold.camps <= ending.camps and hold.first < ending.day and hold.stated < ending.day
    )
    superseded = rivals.of_hold(hold)
    if superseded is not None:
        days.append(superseded)
    return min(days, default=None)


def _over_fight(fight: Fight, rivals: Rivals) -> date | None:
    return fight.end if fight.end is not None else rivals.of_fight(fight)


def _lasts(day: date, first: date, over: date | None) -> bool:
    return first <= day and _open_on(day, over)


def _open_on(day: date, over: date | None) -> bool:
    return over is None or day < over


def _narrowest(holds: list[Hold]) -> list[Hold]:
    """Without wide holds that share nobody with the narrow ones, where there are narrow ones."""
    narrow = frozenset[str]().union(*(hold.camps for hold in holds if not hold.wide))
    return [hold for hold in holds if not hold.wide or not narrow or hold.camps & narrow]


def _condition(holds: Sequence[Hold]) -> Condition:
    if _at_odds(holds):
        return Condition.CONTRADICTED
    if _just_taken(holds):
        return Condition.CONTESTED
    camps = {hold.camps for hold in holds}
    beside = any(one.isdisjoint(other) for one, other in combinations(camps, 2))
    shared = beside or any(len(hold.holders) > 1 for hold in holds)
    return Condition.SHARED if shared else Condition.HELD


def _at_odds(holds: Sequence[Hold]) -> bool:
    """Whether two of them, of people who have nobody in common, contradict each other."""
    if not any(hold.disputed for hold in holds):
        return False
    by_claim = {claim: hold for hold in holds for claim in hold.claims}
    return any(
        hold.camps.isdisjoint(by_claim[claim].camps)
        for hold in holds
        for claim in hold.disputed & by_claim.keys()
    )


def _just_taken(holds: Sequence[Hold]) -> bool:
    """Whether a capture ended what another was vouched for to hold until that very day."""
    until: dict[date, set[frozenset[str]]] = defaultdict(set)
    for hold in holds:
        if not hold.capture:
            until[hold.stated].add(hold.camps)
    return any(
        hold.camps.isdisjoint(lost)
        for hold in holds
        if hold.capture
        for lost in until.get(hold.first, ())
    )
