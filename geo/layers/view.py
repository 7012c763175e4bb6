"""What the reader asked to see: one frozen record for widgets, address, command line and tests."""

import math
from dataclasses import dataclass, replace
from datetime import date

from gazetteer.place import LngLat
from geo.claims.model import Kind, Record, Side, Stance
from geo.errors import InputError
from geo.layers.controls import LEAST_CORNERS, MOST_CORNERS
from geo.layers.parts import Part
from geo.layers.placed import Exactness


@dataclass(frozen=True, slots=True)
class View:
    """A filter over claims. Empty sets and None ask for everything.

    Attributes:
        first, last: A range of days; a claim is in it when its possible days overlap it.
        on: One day instead: claims that may hold on it. Excludes ``first`` and ``last``.
        day: The day for which the state of the line is drawn; filters nothing.
        against: A second day, whose state is drawn beside it; filters nothing.
        known_by: Only articles published by this day (unknown: got by this day).
        held_by: The ledger as it stood at the end of this day (UTC). Filters nothing: whoever
            builds the features asks the ledger for that day (``held_day``).
        parts: Claims in which one of ``actors`` has one of these parts; without actors, anybody.
        km_from, km_to: A stretch of the frontier; claims whose chainage meets it.
        text: Folded words, all of which a claim's evidence, names or speaker must hold.
        contradicted: Only claims that another claim contradicts.
        within: Corners of a polygon, at least three; claims whose ground meets it. A ring that is
            closed by its first corner once more loses that corner.

    Raises:
        InputError: A range runs backwards, km are negative or no number, ``on`` meets a range, or
            ``within`` is no polygon on the globe.
    """

    first: date | None = None
    last: date | None = None
    on: date | None = None
    day: date | None = None
    against: date | None = None
    known_by: date | None = None
    held_by: date | None = None
    actors: frozenset[str] = frozenset()
    parts: frozenset[Part] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    stances: frozenset[Stance] = frozenset()
    sides: frozenset[Side] = frozenset()
    governorates: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    records: frozenset[Record] = frozenset()
    precisions: frozenset[Exactness] = frozenset()
    km_from: float | None = None
    km_to: float | None = None
    text: str = ""
    contradicted: bool = False
    within: tuple[LngLat, ...] = ()

    def __post_init__(self) -> None:
        if self.on is not None and (self.first is not None or self.last is not None):
            raise InputError(
                f"one day ({self.on}) and a range of days exclude each other: give valid-on alone, "
                "or from and to",
                "day_and_range",
                day=str(self.on),
            )
        if self.first is not None and self.last is not None and self.first > self.last:
            raise InputError(
                f"the range from {self.first} to {self.last} runs backwards: the first day comes "
                "first",
                "backwards",
                first=str(self.first),
                last=str(self.last),
            )
        for km in (self.km_from, self.km_to):
            if km is not None and not (math.isfinite(km) and km >= 0):
                told = f"km {km} is no kilometre of the frontier: use a number from 0 up"
                raise InputError(told, "no_kilometre", km=str(km))
        if self.km_from is not None and self.km_to is not None and self.km_from > self.km_to:
            raise InputError(
                f"the stretch from km {self.km_from:g} to km {self.km_to:g} runs backwards: write "
                f"{self.km_to:g}:{self.km_from:g}",
                "stretch_backwards",
                first=f"{self.km_from:g}",
                last=f"{self.km_to:g}",
            )

        while len(self.within) > LEAST_CORNERS and self.within[0] == self.within[-1]:
            object.__setattr__(self, "within", self.within[:-1])  # one ring, one address
        if self.within and len(self.within) < LEAST_CORNERS:
            raise InputError(
                f"a polygon has {LEAST_CORNERS} corners or more, not {len(self.within)}",
                "few_corners",
                n=str(len(self.within)),
                least=str(LEAST_CORNERS),
            )
        if len(self.within) > MOST_CORNERS:
            raise InputError(
                f"a polygon of {len(self.within)} corners: use {MOST_CORNERS} at most",
                "many_corners",
                n=str(len(self.within)),
                most=str(MOST_CORNERS),
            )
        for at in self.within:
            if not (abs(at.lng) <= 180 and abs(at.lat) <= 90):
                raise InputError(
                    f"{at.lng:g},{at.lat:g} is no point on the globe: write longitude,latitude",
                    "off_the_globe",
                    at=f"{at.lng:g},{at.lat:g}",
                )

    @property
    def state_day(self) -> date | None:
        """The day of the line's state: ``day``, else the one day, else the range's last."""
        return self.day or self.on or self.last


def is_dated(view: View) -> bool:
    """Whether a day or a range is asked for, so that undated claims stand aside."""
    return (view.on or view.first or view.last) is not None


def without_span(view: View) -> View:
    """The same view of all days and the whole line."""
    return replace(view, first=None, last=None, on=None, km_from=None, km_to=None)
