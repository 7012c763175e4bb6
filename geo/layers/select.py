"""The one rule of filtering: which rows of the features a view asks for, and how many."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gazetteer.place import LngLat
from geo.layers.controls import CONTROLS
from geo.layers.haystack import terms_of
from geo.layers.sieve import COLUMN_OF, PAIR, Mask, Options, Sieve
from geo.layers.view import View

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["Mask", "Tally", "facet_counts", "select", "tally", "undated_beside"]


class Tally(NamedTuple):
    """Counts that add up, for one view.

    ``total = shown + undated_out + filtered_out`` and ``shown = placed + adrift``. ``undated``
    and ``contradicted`` are among the shown; ``undated_out`` are the claims that every other
    filter lets through, and that a filter of days leaves out because nobody says when.
    """

    total: int
    shown: int
    placed: int
    adrift: int
    undated: int
    contradicted: int
    undated_out: int
    filtered_out: int


def select(features: "GeoDataFrame | Sieve", view: View) -> Mask:
    """One flag a row: whether the view asks for it. Nothing is said of the order of rows.

    A range of days takes every claim that may hold on one of them; a deed whose end is not told
    may up to the day of its telling (``told_days``), and what is dated only by its end stands at
    that end, as on the strip: nobody says that it was so before. Undated claims are in no range. A
    stretch of km, or a polygon, takes what meets it, and nothing that is adrift.
    """
    sieve = _sieve(features)
    return _all(list(_tests(sieve, view).values()), sieve.count)


def undated_beside(features: "GeoDataFrame | Sieve", view: View) -> Mask:
    """The tray of a range: undated claims that everything but the days lets through."""
    sieve = _sieve(features)
    tests = _tests(sieve, view)
    if tests.pop("days", None) is None:
        return np.zeros(sieve.count, dtype=bool)
    return _all(list(tests.values()), sieve.count) & sieve.undated


def tally(features: "GeoDataFrame | Sieve", view: View) -> Tally:
    """Count what the view shows and what it leaves out."""
    sieve = _sieve(features)
    shown = select(sieve, view)
    beside = int(undated_beside(sieve, view).sum())
    count = int(shown.sum())
    return Tally(
        total=sieve.count,
        shown=count,
        placed=int((shown & ~sieve.adrift).sum()),
        adrift=int((shown & sieve.adrift).sum()),
        undated=int((shown & sieve.undated).sum()),
        contradicted=int((shown & sieve.contradicted).sum()),
        undated_out=beside,
        filtered_out=sieve.count - count - beside,
    )


def facet_counts(features: "GeoDataFrame | Sieve", view: View) -> dict[str, dict[str, int]]:
    """For every control of options, how many claims each option has under the other filters.

    Keys are control names, then options in ascending order; options that no claim has are left
    out. The control's own choice is put aside, so that counts do not fall to 0 beside it.
    """
    sieve = _sieve(features)
    tests = _tests(sieve, view)
    return {
        name: _countable(sieve, view, name).counts(
            _all([test for other, test in tests.items() if other not in _own(name)], sieve.count)
        )
        for name in sieve.options
    }


def _own(control: str) -> tuple[str, ...]:
    """The tests that a control's counts leave aside: of the pair, ``_countable`` sees to both."""
    return PAIR if control in PAIR else (control,)


def _countable(sieve: Sieve, view: View, control: str) -> Options:
    """The options of a control; of the pair, those that go with what the other one asks for."""
    for other in PAIR:
        if control in PAIR and control != other and (wanted := _wanted(view, other)):
            return sieve.paired[control].once(sieve.paired[other].mentions_of(wanted))
    return sieve.options[control]


def _sieve(features: "GeoDataFrame | Sieve") -> Sieve:
    return features if isinstance(features, Sieve) else Sieve.of(features)


def _all(tests: list[Mask], rows: int) -> Mask:
    passed = np.ones(rows, dtype=bool)
    for test in tests:
        passed &= test
    return passed


def _tests(sieve: Sieve, view: View) -> dict[str, Mask]:
    """One mask for each filter that the view sets, by the name of its control."""
    tests: dict[str, Mask] = {}
    for name, options in sieve.options.items():
        if wanted := _wanted(view, name):
            tests[name] = options.any_of(wanted)
    if tests.keys() >= {*PAIR}:
        tests["role"] = _paired(sieve, view)
    first, last = view.on or view.first, view.on or view.last
    if first is not None or last is not None:
        inside = ~sieve.undated
        if first is not None:
            inside &= sieve.last >= first.toordinal()
        if last is not None:
            inside &= sieve.first <= last.toordinal()
        tests["days"] = inside
    if view.known_by is not None:
        tests["known-by"] = sieve.known <= view.known_by.toordinal()
    if view.km_from is not None or view.km_to is not None:
        low = 0.0 if view.km_from is None else view.km_from
        high = np.inf if view.km_to is None else view.km_to
        tests["km"] = _meeting(sieve, low, high)
    if terms := terms_of(view.text):
        rows = (all(term.stands_in(text) for term in terms) for text in sieve.words)
        tests["text"] = np.fromiter(rows, dtype=bool, count=sieve.count)
    if view.contradicted:
        tests["contradicted"] = sieve.contradicted
    if view.within:
        tests["within"] = _within(sieve, view.within)
    return tests


_FIELD_OF = {control.name: control.field for control in CONTROLS if control.name in COLUMN_OF}


def _wanted(view: View, control: str) -> list[str]:
    """The options of a control that a view asks for."""
    return [str(option) for option in getattr(view, _FIELD_OF[control])]


def _paired(sieve: Sieve, view: View) -> Mask:
    """Rows in which one and the same actor is asked for, and has a role that is asked for."""
    actors, roles = (sieve.paired[name].mentions_of(_wanted(view, name)) for name in PAIR)
    return sieve.paired["actor"].rows_of(actors & roles)


def _meeting(sieve: Sieve, low: float, high: float) -> Mask:
    """Rows whose chainage meets a stretch; the gaps of a chainage in several pieces do not."""
    meets: Mask = (sieve.km_from <= high) & (sieve.km_to >= low)
    for row, pieces in sieve.pieces.items():
        meets[row] &= any(start <= high and end >= low for start, end in pieces)
    return meets


def _within(sieve: Sieve, corners: tuple[LngLat, ...]) -> Mask:
    """Rows whose ground meets a polygon; one that crosses itself is all that its edges enclose."""
    ground = shapely.make_valid(shapely.Polygon(corners))
    shapely.prepare(ground)
    meets: Mask = shapely.intersects(ground, sieve.geometry)
    return meets
