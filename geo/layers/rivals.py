"""Newer evidence: from which day on another hold prevails over a hold or a fight.

Newer is what is vouched for later. It prevails from its own first day, or from the day after the
older one was last vouched for where it began before.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate

from geo.layers.spells import DAY, Fight, Hold


class Rivals:
    """The holds of a piece of one side, camp by camp, so that each asks few of the others.

    A hold is vouched for on its first day or later; what is asked here rests on that.
    """

    def __init__(self, holds: Iterable[Hold]) -> None:
        camps: dict[frozenset[str], list[Hold]] = defaultdict(list)
        for hold in sorted(holds, key=lambda hold: hold.first):
            camps[hold.camps].append(hold)
        self._camps = [(name, _Camp(each)) for name, each in camps.items()]

    def of_hold(self, hold: Hold) -> date | None:
        """The first day on which newer evidence of other camps prevails over a hold.

        Who is said to have held from before a capture until after it, and has nobody in common
        with the captor, does not: neither of the two prevails.
        """
        return _earliest(
            hold.stated + DAY,
            (
                camp.prevails(
                    hold.stated, since=hold.first if hold.capture and _apart(hold, name) else None
                )
                for name, camp in self._camps
                if name != hold.camps
            ),
        )

    def of_fight(self, fight: Fight) -> date | None:
        """The first day on which newer evidence of anybody ends a fight."""
        return _earliest(
            fight.stated + DAY, (camp.prevails(fight.stated) for _, camp in self._camps)
        )


class _Camp:
    """The holds of one camp, the first to begin first."""

    def __init__(self, holds: Sequence[Hold]) -> None:
        self._firsts = [hold.first for hold in holds]
        self._stated = [hold.stated for hold in holds]
        self._latest = list(accumulate(self._stated, max))

    def prevails(self, stated: date, since: date | None = None) -> date | None:
        """The first day on which one that is vouched for after ``stated`` prevails.

        ``since``: those that began before this day do not count.
        """
        floor = stated + DAY
        old, new = 0, bisect_right(self._firsts, floor)
        if since is not None:
            old = bisect_left(self._firsts, since)
        latest = (
            self._latest[new - 1] if old == 0 < new else max(self._stated[old:new], default=None)
        )
        if latest is not None and latest > stated:
            return floor
        return self._firsts[new] if new < len(self._firsts) else None


def _apart(hold: Hold, camps: frozenset[str]) -> bool:
    return hold.camps.isdisjoint(camps)


def _earliest(floor: date, days: Iterable[date | None]) -> date | None:
    """The least of some days; none lies before ``floor``, so the search ends there."""
    best: date | None = None
    for day in days:
        if day == floor:
            return floor
        if day is not None and (best is None or day < best):
            best = day
    return best
