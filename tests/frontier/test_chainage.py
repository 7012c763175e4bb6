"""Kilometres along the line: laws over made-up points, and places known by hand."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import MultiPoint

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.frontier import Fix, cut, load_frontier, locate, nearest_km, point_at
from geo.home import SEEDS

GEOD = Geod(ellps="WGS84")
FRONTIER = load_frontier(SEEDS)
KM = st.floats(0, FRONTIER.length_km)
NEARBY = st.builds(LngLat, st.floats(38.0, 43.2), st.floats(32.8, 37.8))


def geodesic_km(a: LngLat, b: LngLat) -> float:
    return float(GEOD.inv(a.lng, a.lat, b.lng, b.lat)[2]) / 1000


def test_length_is_the_geodesic_length_of_the_line() -> None:
    assert FRONTIER.length_km == pytest.approx(GEOD.geometry_length(FRONTIER.line) / 1000, abs=1e-6)
    assert pytest.approx(603.9, abs=0.05) == FRONTIER.length_km


@given(KM)
def test_locate_undoes_point_at(km: float) -> None:
    fix = locate(FRONTIER, point_at(FRONTIER, km))
    assert fix.km == pytest.approx(km, abs=0.001)
    assert fix.offset_km < 0.001
    assert fix.past_end is None


@given(NEARBY)
def test_offset_is_the_distance_and_no_vertex_is_nearer(at: LngLat) -> None:
    fix = locate(FRONTIER, at)
    assert fix.offset_km == pytest.approx(geodesic_km(at, point_at(FRONTIER, fix.km)), abs=1e-9)
    lng, lat = np.array(FRONTIER.line.coords).T
    here = np.full_like(lng, at.lng), np.full_like(lat, at.lat)
    nearest = float(GEOD.inv(*here, lng, lat)[2].min()) / 1000
    assert fix.offset_km <= nearest * 1.0005 + 0.001


@given(st.lists(NEARBY, min_size=1, max_size=5))
def test_many_points_at_once_get_the_same_kilometres(points: list[LngLat]) -> None:
    kms = nearest_km(FRONTIER, MultiPoint(points))
    assert kms == pytest.approx([locate(FRONTIER, at).km for at in points])


@given(st.floats(0.001, 90), st.floats(0, 360), KM)
def test_nobody_is_further_off_than_he_went(distance: float, bearing: float, km: float) -> None:
    start = point_at(FRONTIER, km)
    lng, lat, _ = GEOD.fwd(start.lng, start.lat, bearing, distance * 1000)
    assert locate(FRONTIER, LngLat(lng, lat)).offset_km <= distance * 1.0005 + 0.001


@given(st.lists(KM, min_size=2, max_size=6, unique=True).map(sorted))
def test_chainage_rises_with_the_length_walked(kms: list[float]) -> None:
    assert [locate(FRONTIER, point_at(FRONTIER, km)).km for km in kms] == pytest.approx(
        kms, abs=1e-3
    )
    for low, high in itertools.pairwise(kms):
        if high - low > 1e-6:
            length = GEOD.geometry_length(cut(FRONTIER, low, high)) / 1000
            assert length == pytest.approx(high - low, rel=1e-5, abs=1e-4)


@given(st.floats(0.01, 80), st.floats(0, 360))
@settings(max_examples=50)
def test_past_the_end_is_said_at_the_end_only(distance: float, bearing: float) -> None:
    for km, name in ((0.0, "north"), (FRONTIER.length_km, "south")):
        end = point_at(FRONTIER, km)
        lng, lat, _ = GEOD.fwd(end.lng, end.lat, bearing, distance * 1000)
        fix = locate(FRONTIER, LngLat(lng, lat))
        assert (fix.past_end == name) == (fix.km == km)
        if fix.past_end:
            assert fix.offset_km == pytest.approx(distance, abs=0.001)


@pytest.mark.parametrize(
    ("name", "at", "expected"),
    [
        ("Rabia, by the crossing", LngLat(42.09, 36.80), Fix(45.6, 1.4, "iraq")),
        ("the crossing of Al-Qaim", LngLat(40.985, 34.41), Fix(369.3, 0.2, "iraq")),
        ("Al-Bukamal", LngLat(40.92, 34.45), Fix(375.3, 6.0, "syria")),
        ("Baghdad", LngLat(44.4, 33.3), Fix(322.1, 335.7, "iraq")),
        ("Cizre in Turkey", LngLat(42.19, 37.33), Fix(0.0, 28.0, "syria", "north")),
        ("Amman in Jordan", LngLat(35.93, 31.95), Fix(603.9, 311.6, "syria", "south")),
    ],
)
def test_known_places(name: str, at: LngLat, expected: Fix) -> None:
    fix = locate(FRONTIER, at)
    assert fix.km == pytest.approx(expected.km, abs=1.5), name
    assert fix.offset_km == pytest.approx(expected.offset_km, rel=0.05, abs=0.7), name
    assert (fix.side, fix.past_end) == (expected.side, expected.past_end), name


def test_both_ends() -> None:
    assert point_at(FRONTIER, 0) == pytest.approx((42.349, 37.113), abs=0.002)
    assert point_at(FRONTIER, FRONTIER.length_km) == pytest.approx((38.793, 33.373), abs=0.002)
    assert cut(FRONTIER, 0, FRONTIER.length_km).equals(FRONTIER.line)


@pytest.mark.parametrize("km", [-0.1, -math.inf, math.inf, math.nan, 604.0, 620])
def test_a_kilometre_off_the_line_is_refused(km: float) -> None:
    with pytest.raises(InputError, match=r"not on the frontier.*603\.9"):
        point_at(FRONTIER, km)
    with pytest.raises(InputError):
        cut(FRONTIER, km, 10)


@pytest.mark.parametrize(
    "at", [LngLat(math.nan, 34), LngLat(41, math.inf), LngLat(181, 34), LngLat(41, -90.5)]
)
def test_a_point_off_the_globe_is_refused(at: LngLat) -> None:
    with pytest.raises(InputError, match="not on the globe"):
        locate(FRONTIER, at)


@given(st.builds(LngLat, st.floats(-180, 180), st.floats(-90, 90)))
def test_a_point_far_away_gets_an_answer_on_the_line_or_a_sentence(at: LngLat) -> None:
    try:
        fix = locate(FRONTIER, at)
    except InputError:  # refused for its distance, never near the line
        assert geodesic_km(at, point_at(FRONTIER, 300)) > 3000
    else:
        assert 0 <= fix.km <= FRONTIER.length_km
        assert 0 <= fix.offset_km <= 20_100


@pytest.mark.parametrize(("low", "high"), [(5, 5), (6, 5)])
def test_a_stretch_needs_length(low: float, high: float) -> None:
    with pytest.raises(InputError, match="no length"):
        cut(FRONTIER, low, high)
