"""Claims on the real line, over a small gazetteer: where each kind of place puts them."""

import itertools
import re

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer.place import LngLat, Place, PlaceKind
from geo.claims.model import (
    Attribution,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Quantity,
    Record,
    Side,
    Span,
    Stance,
    When,
    Where,
)
from geo.frontier import load_frontier, locate, nearest_km, point_at
from geo.frontier.plane import to_metres
from geo.home import SEEDS
from geo.layers.ground import area_span
from geo.layers.pieces import merged
from geo.layers.placed import UNSTATED, Adrift, AdriftReason, Placed, Precision
from geo.layers.shapes import disc
from geo.layers.trace import land_of, lay_down, trace

FRONTIER = load_frontier(SEEDS)
LENGTH = FRONTIER.length_km


def place(id_, kind, country, at=None, reach=None, *, covers=()):
    spot = LngLat(*at) if at else None
    return Place(
        id_, PlaceKind(kind), country, None, (id_,), (id_,), at=spot, precision_km=reach,
        covers=covers,
    )  # fmt: skip


PLACES = {
    row.id: row
    for row in (
        place("frontier", "frontier", "both"),
        place("iraq", "country", "iraq", (43.7, 33.2), 400),
        place("jordan", "country", "jordan", (36.5, 31.3), 200),
        place("syria_territory", "territory", "syria"),
        place("nineveh", "governorate", "iraq", (42.2, 36.1), 90),
        place("anbar", "governorate", "iraq", (41.5, 33.2), 120),
        place("hasakah", "governorate", "syria", (40.9, 36.5), 90),
        place("deir_ez_zor", "governorate", "syria", (40.4, 35.1), 90),
        place("homs", "governorate", "syria", (38.5, 34.2), 110),
        place("diyala", "governorate", "iraq", (45.0, 34.0), 80),
        place("al_qaim", "town", "iraq", (40.99, 34.39), 3),
        place("al_bukamal", "town", "syria", (40.92, 34.45), 3),
        place("rabia", "town", "iraq", (42.10, 36.80), 3),
        place("hajin", "town", "syria", (40.83, 34.70), 2),
        place("mosul", "city", "iraq", (43.13, 36.34), 5),
        place("raqqa", "city", "syria", (39.01, 35.95), 5),
        place("cizre", "town", "turkey", (42.19, 37.33), 3),
        place("tri_jordan", "tripoint", "both", (38.79, 33.37), 1),
        place("hidden_camp", "camp", "iraq"),
        place("sand_sea", "desert", "syria", (40.7, 35.0), 70, covers=("deir_ez_zor",)),
        place("stone_plain", "desert", "iraq", (41.8, 35.4), 60),
        place("far_marsh", "region", "iraq", (47.3, 31.0), 60),
        place("long_river", "river", "both", (40.9, 34.5), 150),
        place("border_district", "district", "iraq", (41.1, 34.3), 20),
    )
}


def claim(*refs, extent="point", side="unspecified", kind="control", id_="c", **where):
    quantities = where.pop("quantities", ())
    return Claim(
        id=id_,
        article="a",
        evidence=Span(0, 1),
        kind=Kind(kind),
        stance=Stance.ASSERTED,
        actors=(),
        attribution=Attribution(None, Record.OUTLET),
        where=Where(Extent(extent), Side(side), tuple(named(ref) for ref in refs), **where),
        when=When(),
        quantities=quantities,
    )


def named(words):
    role, _, id_ = words.rpartition(":")
    return PlaceRef(id_, id_, role or "at")


def lay(*refs, **more) -> Placed:
    traced = trace([claim(*refs, **more)], PLACES, FRONTIER)
    assert traced.adrift == ()
    return traced.placed[0]


def reason(*refs, **more) -> AdriftReason:
    traced = trace([claim(*refs, **more)], PLACES, FRONTIER)
    assert traced.placed == ()
    return traced.adrift[0].reason


def codes(placed: Placed) -> list[str]:
    return [mismatch.code for mismatch in placed.mismatches]


# Points


def test_a_town_is_a_point_with_kilometres_as_wide_as_it_is_inexact() -> None:
    found = lay("al_qaim", side="iraq")
    assert found.precision is Precision.POINT
    assert (found.geometry.x, found.geometry.y) == (40.99, 34.39)
    fix = locate(FRONTIER, LngLat(40.99, 34.39))
    assert found.km == pytest.approx((fix.km - 3, fix.km + 3))
    assert found.offset_km == pytest.approx(fix.offset_km)
    assert found.reaches_line


def test_a_town_further_off_is_placed_and_does_not_colour_the_line() -> None:
    found = lay("hajin")
    assert 20 < found.offset_km < 30
    assert not found.reaches_line
    assert found.side is Side.SYRIA


def test_the_side_of_a_point_is_its_own_unless_the_claim_says_one() -> None:
    assert lay("al_qaim").side is Side.IRAQ
    assert lay("al_bukamal").side is Side.SYRIA
    assert lay("al_qaim", side="both").side is Side.BOTH
    assert lay("al_qaim", "al_bukamal").side is Side.UNSPECIFIED


def test_several_towns_are_several_points_and_keep_their_own_kilometres() -> None:
    found = lay("rabia", "al_qaim", extent="area", kind="post")
    assert len(found.spans) == 2
    assert found.km == (found.spans[0][0], found.spans[1][1])
    points = lay("rabia", "al_qaim")
    assert points.geometry.geom_type == "MultiPoint"
    assert len(points.spans) == 2


def test_the_province_does_not_widen_a_point_in_it() -> None:
    assert lay("al_qaim", "anbar").km == lay("al_qaim").km
    assert lay("al_qaim", "within:border_district").km == lay("al_qaim").km


def test_a_river_does_not_widen_the_town_on_it() -> None:
    assert lay("al_qaim", "long_river", extent="area").km == lay("al_qaim", extent="area").km
    alone = lay("long_river", extent="area", side="both")
    assert alone.precision is Precision.AREA
    assert 330 < alone.km[0] < alone.km[1] < 400


def test_past_the_end_is_said() -> None:
    found = lay("cizre")
    assert found.past_end == "north"
    assert found.km == (0, 3)
    assert found.side is Side.UNSPECIFIED


# Ground around a point


def test_north_of_a_town_lies_north_of_it_on_the_side_that_is_meant() -> None:
    found = lay("north:al_qaim", side="iraq")
    assert found.precision is Precision.SECTOR
    assert not found.geometry.contains(shapely.Point(40.99, 34.30))
    low = found.geometry.bounds[1]
    assert low == pytest.approx(34.39, abs=0.01)
    outside = shapely.difference(to_metres(found.geometry), FRONTIER.iraq)
    assert outside.area < 1


@pytest.mark.parametrize("direction", ["north", "south_east", "west"])
def test_a_stated_distance_makes_the_sector_that_far(direction: str) -> None:
    found = lay(f"{direction}:stone_plain", side="both", distance_km=40)
    near = lay(f"{direction}:stone_plain", side="both")
    assert found.geometry.bounds != near.geometry.bounds
    far = lay(f"{direction}:al_qaim", side="both", distance_km=40)
    away = shapely.distance(to_metres(far.geometry), to_metres(shapely.Point(40.99, 34.39)))
    assert away / 1000 == pytest.approx(40 * 0.8 - 3, rel=0.02)
    reach = shapely.hausdorff_distance(
        to_metres(far.geometry), to_metres(shapely.Point(40.99, 34.39))
    )
    assert reach / 1000 == pytest.approx(40 * 1.2 + 3, rel=0.02)


def test_so_far_from_a_town_without_a_direction_is_a_ring() -> None:
    found = lay("al_qaim", side="both", distance_km=20)
    assert found.precision is Precision.SECTOR
    assert not found.geometry.contains(shapely.Point(40.99, 34.39))
    assert len(found.geometry.interiors) == 1


def test_opposite_a_town_lies_across_the_line() -> None:
    found = lay("opposite:al_qaim")
    assert found.side is Side.SYRIA
    inside = shapely.intersection(to_metres(found.geometry), FRONTIER.iraq)
    assert inside.area < 1


@pytest.mark.parametrize(
    ("refs", "extent"),
    [(["near:al_qaim"], "point"), (["border_district"], "point"), (["al_qaim"], "area")],
)
def test_an_area_is_drawn_as_one(refs: list[str], extent: str) -> None:
    found = lay(*refs, extent=extent, side="iraq")
    assert found.precision is Precision.AREA
    assert found.geometry.geom_type == "Polygon"
    assert found.km[1] - found.km[0] > lay("al_qaim").km[1] - lay("al_qaim").km[0]


# Provinces and wide places


def test_a_province_is_its_section_of_the_line() -> None:
    found = lay("deir_ez_zor", extent="province", side="syria")
    assert found.precision is Precision.PROVINCE
    assert found.km == FRONTIER.sections["deir_ez_zor"]
    assert found.geometry.geom_type == "LineString"


def test_provinces_apart_stay_apart() -> None:
    found = lay("hasakah", "homs", extent="province", side="syria")
    assert found.spans == (FRONTIER.sections["hasakah"], FRONTIER.sections["homs"])
    joined = lay("hasakah", "deir_ez_zor", "homs", extent="province", side="syria")
    assert joined.spans == ((0.0, LENGTH),)


def test_a_province_off_the_line_counts_only_beside_others() -> None:
    assert reason("diyala", extent="province") is AdriftReason.OUT_OF_AREA
    assert lay("diyala", "nineveh", extent="province").km == FRONTIER.sections["nineveh"]


def test_a_desert_takes_in_the_sections_that_it_covers() -> None:
    found = lay("sand_sea", extent="area", side="syria")
    assert found.precision is Precision.AREA
    assert found.km == FRONTIER.sections["deir_ez_zor"]


def test_a_desert_without_known_sections_takes_in_what_its_disc_meets() -> None:
    found = lay("stone_plain", extent="area", side="iraq")
    centre = locate(FRONTIER, LngLat(41.8, 35.4))
    assert found.km[0] < centre.km < found.km[1]
    assert found.km[1] - found.km[0] < 150
    for km in found.km:
        edge = shapely.Point(point_at(FRONTIER, km))
        assert to_metres(found.geometry).distance(to_metres(edge)) < 300


def test_the_frontier_in_a_province_is_its_section() -> None:
    found = lay("frontier", "nineveh", extent="frontier", side="iraq")
    assert found.precision is Precision.PROVINCE
    assert found.km == FRONTIER.sections["nineveh"]


# Stretches, and numbers that do not fit


def test_a_stretch_runs_between_its_ends_whichever_is_named_first() -> None:
    one = lay("from:rabia", "to:al_qaim", extent="stretch", side="iraq")
    other = lay("from:al_qaim", "to:rabia", extent="stretch", side="iraq")
    assert one.precision is Precision.STRETCH
    assert one.km == other.km
    assert one.km == pytest.approx((45, 371), abs=2)
    assert codes(one) == []


@pytest.mark.parametrize("side", ["iraq", "syria"])
def test_a_stretch_is_drawn_on_its_side(side: str) -> None:
    found = lay("from:rabia", "to:al_qaim", extent="stretch", side=side)
    middle = found.geometry.interpolate(0.5, normalized=True)
    assert locate(FRONTIER, LngLat(middle.x, middle.y)).side == side


def test_both_sides_are_two_bands_and_no_side_is_the_line() -> None:
    both = lay("frontier", extent="frontier", side="both")
    assert len(both.geometry.geoms) == 2
    line = lay("frontier", extent="frontier")
    assert line.geometry.equals(FRONTIER.line)
    assert line.side is Side.UNSPECIFIED


def test_forty_kilometres_do_not_fit_between_neighbours() -> None:
    found = lay("from:al_qaim", "to:al_bukamal", extent="stretch", side="syria", stated_km=40)
    assert codes(found) == ["stretch_too_long"]
    (mismatch,) = found.mismatches
    assert mismatch.stated_km == 40
    assert 5 < mismatch.measured_km < 20
    assert "40 km" in mismatch.sentence
    assert found.km[1] - found.km[0] < 20, "the number does not stretch the geometry"


def test_ten_kilometres_towards_jordan_stay_ten_kilometres() -> None:
    found = lay("from:al_qaim", "to:tri_jordan", extent="stretch", side="iraq", stated_km=10)
    assert codes(found) == ["stretch_too_short"]
    assert found.precision is Precision.STRETCH_ONE_END
    start = locate(FRONTIER, LngLat(40.99, 34.39)).km
    assert found.km == pytest.approx((start, start + 10))
    assert found.mismatches[0].measured_km == pytest.approx(233, abs=2)


def test_the_country_at_the_end_of_the_line_means_its_tripoint() -> None:
    found = lay("from:al_qaim", "to:jordan", extent="stretch", side="iraq")
    assert found.km[1] == LENGTH
    assert found.precision is Precision.STRETCH


def test_up_to_a_province_ends_at_its_nearer_edge() -> None:
    found = lay("from:rabia", "to:anbar", extent="stretch", side="iraq")
    assert found.km[1] == FRONTIER.sections["anbar"][0]


@pytest.mark.parametrize("stated", [195, 233, 280])
def test_a_length_that_fits_its_ends_is_no_mismatch(stated: float) -> None:
    found = lay("from:al_qaim", "to:tri_jordan", extent="stretch", stated_km=stated)
    assert codes(found) == []
    assert found.precision is Precision.STRETCH


def test_one_end_and_a_length_reach_either_way() -> None:
    found = lay("from:al_qaim", extent="stretch", side="iraq", stated_km=30)
    km = locate(FRONTIER, LngLat(40.99, 34.39)).km
    assert found.precision is Precision.STRETCH_ONE_END
    assert found.km == pytest.approx((km - 30, km + 30))


def test_a_fence_of_some_length_at_a_town_runs_along_the_line_from_it() -> None:
    fence = lay("al_qaim", side="iraq", kind="fortification", stated_km=30)
    assert fence.km == lay("from:al_qaim", extent="stretch", side="iraq", stated_km=30).km
    assert fence.precision is Precision.STRETCH_ONE_END
    assert lay("al_qaim", side="iraq", kind="fortification").precision is Precision.POINT
    assert lay("al_qaim", side="iraq", kind="clash", stated_km=30).precision is Precision.POINT
    assert lay("hajin", kind="fortification", stated_km=30).precision is Precision.POINT


@pytest.mark.parametrize(
    ("direction", "ends"),
    [("north", (-25, 0)), ("north_east", (-25, 0)), ("south_west", (0, 25)), ("south", (0, 25))],
)
def test_a_fence_off_a_town_in_a_direction_runs_that_way_alone(direction, ends) -> None:
    km = locate(FRONTIER, LngLat(40.99, 34.39)).km
    told = {"side": "iraq", "kind": "fortification", "stated_km": 25}
    found = lay(f"{direction}:al_qaim", **told)
    assert found.km == pytest.approx((km + ends[0], km + ends[1]))
    assert found.precision is Precision.STRETCH_ONE_END
    assert lay(f"{direction}:al_qaim", **told, extent="stretch").km == found.km
    assert codes(found) == []


def test_where_the_line_does_not_run_that_way_the_length_is_held_against_the_ground() -> None:
    told = {"side": "iraq", "kind": "fortification"}
    found = lay("south_east:al_qaim", **told, stated_km=60)
    assert found.precision is Precision.SECTOR
    assert codes(found) == ["longer_than_section"]
    assert lay("north:al_qaim", **told, distance_km=25).precision is Precision.SECTOR
    assert codes(lay("north:al_qaim", **told, distance_km=25)) == []


def test_a_length_that_the_ground_of_its_place_has_no_room_for_is_a_mismatch() -> None:
    assert codes(lay("al_qaim", side="iraq", kind="presence", stated_km=60)) == [
        "longer_than_section"
    ]
    assert codes(lay("al_qaim", side="iraq", kind="presence", stated_km=2)) == []


def test_a_patrolled_length_told_of_two_towns_is_the_stretch_between_them() -> None:
    told = lay("al_qaim", "al_bukamal", side="syria", kind="patrol", stated_km=40)
    ends = ("from:al_qaim", "to:al_bukamal")
    assert told.km == lay(*ends, extent="stretch", side="syria", stated_km=40).km
    assert codes(told) == ["stretch_too_long"]


def test_the_whole_border_stays_whole_beside_its_provinces() -> None:
    found = lay("frontier", "nineveh", "anbar", extent="frontier", stated_km=620)
    assert found.precision is Precision.WHOLE_SIDE
    assert codes(found) == ["border_total"]
    part = lay("frontier", "nineveh", extent="frontier", stated_km=100)
    assert part.km == FRONTIER.sections["nineveh"]


def test_an_end_out_of_the_area_is_no_end() -> None:
    found = lay("from:al_bukamal", "to:raqqa", extent="stretch", side="syria")
    assert found.precision is Precision.POINT
    assert found.km == lay("al_bukamal").km


def test_a_length_without_ends_is_an_amount() -> None:
    found = lay("frontier", extent="frontier", side="iraq", stated_km=250)
    assert found.precision is Precision.LENGTH_ONLY
    assert found.precision in UNSTATED
    assert codes(found) == ["length_without_ends"]
    assert "41%" in found.mismatches[0].sentence


def test_an_amount_in_a_province_is_held_against_its_section() -> None:
    low, high = FRONTIER.sections["nineveh"]
    part = lay("nineveh", extent="province", side="iraq", stated_km=100)
    assert (part.precision, part.km) == (Precision.LENGTH_ONLY, (low, high))
    assert codes(part) == ["length_without_ends"]
    assert codes(lay("nineveh", extent="province", stated_km=400)) == ["longer_than_section"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [(620, ["border_total"]), (604, []), (600, []), (599, []), (560, ["border_total"])],
)
def test_the_whole_border_is_held_against_the_line(stated: float, expected: list[str]) -> None:
    found = lay("frontier", extent="frontier", side="both", kind="border_length", stated_km=stated)
    assert found.precision is Precision.WHOLE_SIDE
    assert codes(found) == expected


def test_a_border_length_may_stand_in_the_quantities() -> None:
    total = Quantity("km", "border", 620)
    found = lay("frontier", extent="frontier", kind="border_length", quantities=(total,))
    assert codes(found) == ["border_total"]
    assert codes(lay("frontier", extent="frontier", kind="post", quantities=(total,))) == []


# Adrift


@pytest.mark.parametrize(
    ("refs", "extent", "expected"),
    [
        ([], "unlocated", AdriftReason.NO_PLACE),
        ([], "area", AdriftReason.NO_PLACE),
        (["iraq"], "unlocated", AdriftReason.COUNTRY_ONLY),
        (["syria_territory"], "area", AdriftReason.COUNTRY_ONLY),
        (["hidden_camp"], "point", AdriftReason.UNKNOWN_POINT),
        (["nobody_knows"], "point", AdriftReason.UNKNOWN_POINT),
        (["mosul"], "point", AdriftReason.OUT_OF_AREA),
        (["far_marsh"], "area", AdriftReason.OUT_OF_AREA),
        (["diyala"], "province", AdriftReason.OUT_OF_AREA),
        (["mosul", "iraq"], "point", AdriftReason.OUT_OF_AREA),
        (["from:mosul", "to:raqqa"], "stretch", AdriftReason.OUT_OF_AREA),
        (["hidden_camp"], "unlocated", AdriftReason.UNKNOWN_POINT),
    ],
)
def test_adrift_with_its_reason(refs: list[str], extent: str, expected: AdriftReason) -> None:
    assert reason(*refs, extent=extent) is expected


def test_several_candidates_and_no_choice_are_adrift() -> None:
    undecided = claim(extent="point")
    ref = PlaceRef("", "الوليد", alternatives=("rabia", "al_qaim"))
    where = Where(Extent.POINT, Side.UNSPECIFIED, (ref,))
    item = Claim(
        undecided.id, undecided.article, undecided.evidence, undecided.kind, undecided.stance,
        undecided.actors, undecided.attribution, where, undecided.when,
    )  # fmt: skip
    assert trace([item], PLACES, FRONTIER).adrift == (Adrift(item, AdriftReason.AMBIGUOUS_PLACE),)


def test_a_length_of_an_unknown_place_says_nothing_of_the_line() -> None:
    assert reason("hidden_camp", extent="stretch", stated_km=10) is AdriftReason.UNKNOWN_POINT
    assert reason("mosul", extent="point", stated_km=10) is AdriftReason.OUT_OF_AREA
    assert lay("iraq", extent="stretch", stated_km=10).precision is Precision.LENGTH_ONLY
    assert codes(lay(extent="stretch", side="iraq", stated_km=620)) == ["border_total"]


# Laws

ROLES = ["at", "from", "to", "within", "near", "north", "south_west", "between", "opposite"]
CLAIMS = st.lists(
    st.builds(
        lambda refs, extent, side, kind, stated, away: claim(
            *refs, extent=extent, side=side, kind=kind, stated_km=stated, distance_km=away
        ),
        st.lists(
            st.builds("{}:{}".format, st.sampled_from(ROLES), st.sampled_from(sorted(PLACES))),
            max_size=3,
        ),
        st.sampled_from(list(Extent)),
        st.sampled_from(list(Side)),
        st.sampled_from([Kind.CONTROL, Kind.BORDER_LENGTH]),
        st.none() | st.floats(0, 5000),
        st.none() | st.floats(0.1, 80),
    ),
    max_size=6,
)


@given(CLAIMS)
@settings(max_examples=150, deadline=None)
def test_every_claim_is_placed_or_adrift_and_placed_ones_lie_on_the_line(made: list[Claim]) -> None:
    traced = trace(made, PLACES, FRONTIER)
    found = [item.claim for item in (*traced.placed, *traced.adrift)]
    assert sorted(map(id, found)) == sorted(map(id, made))
    for item in traced.placed:
        for mismatch in item.mismatches:
            english, arabic = mismatch.sentence, mismatch.sentence_ar
            assert re.findall(r"[\d.]+%?", english) == re.findall(r"[\d.]+%?", arabic)
        assert 0 <= item.km[0] <= item.km[1] <= LENGTH
        assert item.spans[0][0] == item.km[0]
        assert item.spans[-1][1] == item.km[1]
        assert all(a[1] < b[0] for a, b in itertools.pairwise(item.spans))
        assert item.geometry.is_valid
        assert not item.geometry.is_empty
        assert item.geometry.geom_type != "GeometryCollection"
        west, south, east, north = item.geometry.bounds
        assert 36 < west <= east < 46
        assert 31 < south <= north < 40
        if item.claim.where.side is not Side.UNSPECIFIED:
            assert item.side is item.claim.where.side
        if not item.reaches_line:
            assert item.precision not in UNSTATED


@given(CLAIMS)
@settings(max_examples=25, deadline=None)
def test_a_claim_lies_where_it_lies_whoever_stands_beside_it(made: list[Claim]) -> None:
    together = trace(made, PLACES, FRONTIER)
    alone = [trace([one], PLACES, FRONTIER) for one in made]
    assert [item.km for item in together.placed] == [p.km for one in alone for p in one.placed]
    assert [item.reason for item in together.adrift] == [a.reason for o in alone for a in o.adrift]


@given(st.lists(CLAIMS, max_size=4))
@settings(max_examples=25, deadline=None)
def test_land_that_is_kept_lays_as_new_land_does(articles: list[list[Claim]]) -> None:
    land = land_of(PLACES, FRONTIER)
    for made in articles:
        kept, new = lay_down(made, land), trace(made, PLACES, FRONTIER)
        assert [item.km for item in kept.placed] == [item.km for item in new.placed]
        assert [item.reason for item in kept.adrift] == [item.reason for item in new.adrift]


@given(st.floats(0, LENGTH), st.floats(0.1, 60), st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
@settings(max_examples=60, deadline=None)
def test_an_area_takes_in_what_all_its_points_on_the_line_take_in(km, reach, east, north) -> None:
    lng, lat = point_at(FRONTIER, km)
    shape = disc(LngLat(lng + east, lat + north), reach)
    touched = shapely.intersection(FRONTIER.line, shape.buffer(1e-6))
    every = nearest_km(FRONTIER, shape if touched.is_empty else touched)
    assert area_span(shape, FRONTIER) == pytest.approx((every.min(), every.max()), abs=1e-6)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda p: (min(p), max(p)))))
def test_merging_keeps_every_kilometre_and_adds_none(spans: list[tuple[int, int]]) -> None:
    parts = merged(spans)
    for half in range(101):
        km = half / 2
        assert any(a <= km <= b for a, b in spans) == any(a <= km <= b for a, b in parts)
    assert all(a[1] < b[0] for a, b in itertools.pairwise(parts))
