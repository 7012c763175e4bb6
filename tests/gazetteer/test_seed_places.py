"""The places of the seeds: where they say they are, each once, no name without a way to decide."""

import json
from collections import defaultdict

import pytest
from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind, kilometres
from gazetteer.spelling import Strength
from geo.frontier import load_frontier, locate
from geo.home import SEEDS

# A degree is about 100 km here: enough to say how far outside a polygon a point lies.
KM_A_DEGREE = 100.0
# The polygons are generalised, and sources draw two governorates' limits otherwise.
DRAWN_OTHERWISE = {
    "sabaa_biyar": "drawn in Homs, counted to Rif Dimashq",
    "tarmiyah": "Baghdad is drawn too small",
    "taji": "Baghdad is drawn too small",
    "yusufiyah": "Baghdad is drawn too small",
    "atrush": "drawn in Nineveh, counted to Dohuk",
    "khan_dari": "Baghdad is drawn too small",
    "latifiyah": "Baghdad is drawn too small",
    "radwaniyah": "Baghdad is drawn too small",
    "sab_al_bur": "Baghdad is drawn too small",
    "qasrok": "drawn in Nineveh, counted to Dohuk",
    "bardarash": "drawn in Nineveh, counted to Dohuk",
    "arwad": "an island: the polygon is the mainland",
}
# Names borne by two places, each told apart by head noun, province or places near.
SHARED = [
    {"deir_ez_zor", "deir_ez_zor_city"},
    {"hasakah", "hasakah_city"},
    {"homs", "homs_city"},
    {"kirkuk", "kirkuk_city"},
    {"dohuk", "dohuk_city"},
    {"qadisiyah", "diwaniyah"},
    {"qahtaniyah_iq", "qahtaniyah_sy"},
    {"ruwaished", "ruwayshid_dez"},
    {"kashmah_bukamal", "kishmah"},
    {"baadra", "badra"},
    {"walid_crossing", "walid_hasakah_crossing"},
]


@pytest.fixture(scope="module")
def governorates() -> dict[str, BaseGeometry]:
    shapes = json.loads((SEEDS / "governorates.geojson").read_text("utf-8"))
    return {one["properties"]["id"]: shape(one["geometry"]) for one in shapes["features"]}


def test_there_are_places_enough_of_every_kind(gazetteer: Gazetteer) -> None:
    assert len(gazetteer) >= 500
    assert {place.kind for place in gazetteer} == set(PlaceKind)
    by_country: defaultdict[tuple[str, PlaceKind], int] = defaultdict(int)
    for place in gazetteer:
        by_country[place.country, place.kind] += 1
    assert by_country["iraq", PlaceKind.GOVERNORATE] == 19
    assert by_country["syria", PlaceKind.GOVERNORATE] == 14


def test_a_place_lies_in_its_governorate(
    gazetteer: Gazetteer, governorates: dict[str, BaseGeometry]
) -> None:
    astray = {}
    for place in gazetteer:
        if place.at is None or place.governorate not in governorates:
            continue
        away = governorates[place.governorate].distance(Point(*place.at)) * KM_A_DEGREE
        if away > max(3.0, place.precision_km or 0.0):
            astray[place.id] = round(away)
    assert set(astray) == set(DRAWN_OTHERWISE), astray


def test_a_place_lies_on_its_country_s_side(gazetteer: Gazetteer) -> None:
    frontier = load_frontier(SEEDS)
    for place in gazetteer:
        offset = place.frontier_offset_km
        if place.at is None or offset is None or place.country not in {"iraq", "syria"}:
            continue
        fix = locate(frontier, place.at)
        if offset > max(2.0, place.precision_km or 0.0) and not fix.past_end:
            assert fix.side == place.country, place.id
        if place.kind not in {PlaceKind.REGION, PlaceKind.DESERT}:
            assert offset == pytest.approx(fix.offset_km, abs=0.3 + 0.01 * offset), place.id


def test_no_two_records_for_one_place(gazetteer: Gazetteer) -> None:
    small = {PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CAMP, PlaceKind.FACILITY}
    placed = [place for place in gazetteer if place.at and place.kind in small]
    for index, one in enumerate(placed):
        for other in placed[index + 1 :]:
            assert one.at
            assert other.at
            # Husaybah is the quarter of Al-Qaim at the crossing.
            if one.kind is other.kind and {one.id, other.id} != {"al_qaim", "husaybah"}:
                assert kilometres(one.at, other.at) > 0.5, (one.id, other.id)


def test_no_name_is_claimed_twice_without_a_way_to_decide(gazetteer: Gazetteer) -> None:
    shared = {
        frozenset(name.place for name in spelling.names if name.strength is not Strength.HEADED)
        for spelling in gazetteer.spellings.values()
    }
    assert {group for group in shared if len(group) > 1} == set(map(frozenset, SHARED))


def test_wide_places_cover_governorates_of_the_frontier(gazetteer: Gazetteer) -> None:
    frontier = load_frontier(SEEDS)
    for place in gazetteer:
        if place.kind in {PlaceKind.TOWN, PlaceKind.CITY, PlaceKind.VILLAGE, PlaceKind.CROSSING}:
            assert not place.covers, place.id
    for section in frontier.sections:
        assert section in gazetteer["frontier"].covers or section == "rif_dimashq"


def test_every_row_says_where_it_comes_from_and_guesses_say_so(gazetteer: Gazetteer) -> None:
    for place in gazetteer:
        assert place.source
        if place.at is None and place.kind is not PlaceKind.FRONTIER:
            assert place.note, place.id
        if place.at is not None and place.kind not in {PlaceKind.TERRITORY, PlaceKind.COUNTRY}:
            assert place.precision_km, place.id
