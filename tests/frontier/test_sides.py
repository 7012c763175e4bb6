"""The bands beside the line: on their side, at their distance, for any stretch."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.frontier import BAND_M, Bank, band, load_frontier, locate
from geo.frontier.plane import to_metres
from geo.home import SEEDS

FRONTIER = load_frontier(SEEDS)
STRETCH = (
    st.tuples(st.floats(0, FRONTIER.length_km), st.floats(0, FRONTIER.length_km))
    .map(sorted)
    .filter(lambda pair: pair[1] - pair[0] > 0.2)
)
SIDES: tuple[Bank, ...] = ("iraq", "syria")


@given(STRETCH, st.sampled_from(SIDES))
@example([140.25, 141.0], "syria")  # a bend beyond the stretch lies where its band would run
@example([140.1, 140.35], "iraq")
@settings(max_examples=60, deadline=None)
def test_a_band_keeps_its_side_and_distance(stretch: list[float], side: Bank) -> None:
    km_from, km_to = stretch
    moved = band(FRONTIER, side, km_from, km_to)
    assert not moved.is_empty
    off = shapely.distance(
        FRONTIER.metric,
        shapely.points(
            to_metres(moved).segmentize(200).coords
            if isinstance(moved, LineString)
            else shapely.get_coordinates(to_metres(moved))
        ),
    )
    assert off.max() <= BAND_M * 1.11
    sides = {locate(FRONTIER, LngLat(*xy)).side for xy in shapely.get_coordinates(moved)}
    if km_from > 1 and km_to < FRONTIER.length_km - 1:
        assert sides == {side}


@pytest.mark.parametrize("side", SIDES)
def test_the_whole_band_neither_spikes_nor_breaks(side: Bank) -> None:
    moved = band(FRONTIER, side, 0, FRONTIER.length_km)
    assert isinstance(moved, LineString)
    assert moved.is_simple
    metric = to_metres(moved)
    off = shapely.distance(FRONTIER.metric, shapely.points(metric.segmentize(250).coords))
    assert np.quantile(off, [0.01, 0.99]) == pytest.approx([BAND_M, BAND_M], rel=0.1)
    assert metric.length == pytest.approx(FRONTIER.metric.length, rel=0.05)


def test_a_band_runs_with_the_kilometres() -> None:
    for side in SIDES:
        coords = band(FRONTIER, side, 100, 200).coords
        start, end = locate(FRONTIER, LngLat(*coords[0])), locate(FRONTIER, LngLat(*coords[-1]))
        assert start.km == pytest.approx(100, abs=1.5)
        assert end.km == pytest.approx(200, abs=1.5)


@pytest.mark.parametrize("metres", [0, -5, math.nan])
def test_a_band_needs_a_distance(metres: float) -> None:
    with pytest.raises(InputError, match="more than 0"):
        band(FRONTIER, "iraq", 1, 2, metres=metres)
