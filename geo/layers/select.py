"""The one rule of filtering: which rows of the features a view asks for, and how many."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from gazetteer.fold import fold
from geo.layers.view import CONTROLS, Takes, View

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

Mask = npt.NDArray[np.bool_]


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


def select(features: "GeoDataFrame", view: View) -> Mask:
    """One flag a row: whether the view asks for it. Nothing is said of the order of rows.

    A range of days takes every claim whose possible days overlap it; undated claims are in no
    range. A stretch of km takes what meets it, and nothing that is adrift.
    """
    return _all(list(_tests(features, view).values()), len(features))


def undated_beside(features: "GeoDataFrame", view: View) -> Mask:
    """The tray of a range: undated claims that everything but the days lets through."""
    tests = _tests(features, view)
    if tests.pop("days", None) is None:
        return np.zeros(len(features), dtype=bool)
    undated: Mask = features["undated"].to_numpy()
    return _all(list(tests.values()), len(features)) & undated


def tally(features: "GeoDataFrame", view: View) -> Tally:
    """Count what the view shows and what it leaves out."""
    shown = select(features, view)
    beside = int(undated_beside(features, view).sum())
    adrift = features.geometry.isna().to_numpy()
    count = int(shown.sum())
    return Tally(
        total=len(features),
        shown=count,
        placed=int((shown & ~adrift).sum()),
        adrift=int((shown & adrift).sum()),
        undated=int((shown & features["undated"].to_numpy()).sum()),
        contradicted=int((shown & features["contradicted"].to_numpy()).sum()),
        undated_out=beside,
        filtered_out=len(features) - count - beside,
    )


def facet_counts(features: "GeoDataFrame", view: View) -> dict[str, dict[str, int]]:
    """For every control of options, how many claims each option has under the other filters.

    Keys are control names, then options in ascending order; options that no claim has are left
    out. The control's own choice is put aside, so that counts do not fall to 0 beside it.
    """
    tests = _tests(features, view)
    counts: dict[str, dict[str, int]] = {}
    for control in CONTROLS:
        if control.takes not in (Takes.TERMS, Takes.IDS):
            continue
        others = [test for name, test in tests.items() if name != control.name]
        rows = _all(others, len(features))
        found: dict[str, int] = {}
        for value in features[_COLUMN_OF[control.name]].to_numpy()[rows]:
            for option in set(value) if isinstance(value, tuple) else (value,):
                found[option] = found.get(option, 0) + 1
        counts[control.name] = dict(sorted(found.items()))
    return counts


_COLUMN_OF = {
    "actor": "actors",
    "kind": "kind",
    "stance": "stance",
    "side": "side",
    "governorate": "governorates",
    "article": "article",
    "record": "record",
}


def _all(tests: list[Mask], rows: int) -> Mask:
    passed = np.ones(rows, dtype=bool)
    for test in tests:
        passed &= test
    return passed


def _tests(features: "GeoDataFrame", view: View) -> dict[str, Mask]:
    """One mask for each filter that the view sets, by the name of its control."""
    tests: dict[str, Mask] = {}
    for control in CONTROLS:
        if control.name in _COLUMN_OF and (wanted := getattr(view, control.field)):
            tests[control.name] = _any_of(features, _COLUMN_OF[control.name], wanted)
    first, last = view.on or view.first, view.on or view.last
    if first is not None or last is not None:
        inside = ~features["undated"].to_numpy()
        if first is not None:
            inside &= features["last_ordinal"].to_numpy() >= first.toordinal()
        if last is not None:
            inside &= features["first_ordinal"].to_numpy() <= last.toordinal()
        tests["days"] = inside
    if view.known_by is not None:
        tests["known-by"] = features["known_ordinal"].to_numpy() <= view.known_by.toordinal()
    if view.km_from is not None or view.km_to is not None:
        low = 0.0 if view.km_from is None else view.km_from
        high = np.inf if view.km_to is None else view.km_to
        tests["km"] = _meeting(features, low, high)
    if words := fold(view.text).key.split():
        tests["text"] = _each(features, "words", lambda text: all(word in text for word in words))
    if view.contradicted:
        tests["contradicted"] = features["contradicted"].to_numpy()
    return tests


def _meeting(features: "GeoDataFrame", low: float, high: float) -> Mask:
    """Rows whose chainage meets a stretch; the gaps of a chainage in several pieces do not."""

    def pieces_meet(spans: tuple[str, ...]) -> bool:
        ends = (map(float, span.split(":")) for span in spans)
        return not spans or any(start <= high and end >= low for start, end in ends)

    meets: Mask = (features["km_from"].to_numpy() <= high) & (features["km_to"].to_numpy() >= low)
    return meets & _each(features, "spans", pieces_meet)


def _any_of(features: "GeoDataFrame", column: str, wanted: frozenset[str]) -> Mask:
    if column in ("actors", "governorates"):
        return _each(features, column, lambda ids: not wanted.isdisjoint(ids))
    return _each(features, column, wanted.__contains__)


def _each(features: "GeoDataFrame", column: str, test: Callable[..., bool]) -> Mask:
    values = features[column].to_numpy()
    return np.fromiter(map(test, values), dtype=bool, count=len(values))
