"""Loading the line: what it says of itself, its governorates, and files that it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely.geometry import shape

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.frontier import Frontier, load_frontier, locate, point_at
from geo.home import SEEDS

FRONTIER_GOVERNORATES = {
    "iraq": ["dohuk", "nineveh", "anbar"],
    "syria": ["hasakah", "deir_ez_zor", "homs"],
}


def governorates() -> list[dict[str, Any]]:
    features: list[dict[str, Any]] = json.loads(
        (SEEDS / "governorates.geojson").read_text(encoding="utf-8")
    )["features"]
    return features


def test_the_line_names_its_source(frontier: Frontier) -> None:
    assert "OpenStreetMap" in frontier.source
    assert "ODbL" in frontier.licence
    assert frontier.version


@pytest.mark.parametrize("country", ["iraq", "syria"])
def test_sections_tile_each_side_from_north_to_south(frontier: Frontier, country: str) -> None:
    names = FRONTIER_GOVERNORATES[country]
    spans = [frontier.sections[name] for name in names]
    assert spans[0][0] == 0
    assert spans[-1][1] == frontier.length_km
    assert [a[1] for a in spans[:-1]] == [b[0] for b in spans[1:]]
    assert all(start < end for start, end in spans)


def test_no_other_governorate_touches_the_line(frontier: Frontier) -> None:
    assert set(frontier.sections) == {n for names in FRONTIER_GOVERNORATES.values() for n in names}


@pytest.mark.parametrize("country", ["iraq", "syria"])
def test_governorates_end_exactly_at_the_line(frontier: Frontier, country: str) -> None:
    shapes = [
        shape(row["geometry"]) for row in governorates() if row["properties"]["country"] == country
    ]
    edge = shapely.union_all(shapes).boundary
    off = shapely.distance(edge, shapely.points(frontier.line.coords))
    assert off.max() < 2e-5  # degrees: two metres


def test_the_middle_of_each_section_borders_its_governorate(frontier: Frontier) -> None:
    shapes = {row["properties"]["id"]: shape(row["geometry"]) for row in governorates()}
    for name, (start, end) in frontier.sections.items():
        middle = shapely.Point(point_at(frontier, (start + end) / 2))
        assert shapes[name].distance(middle) < 2e-5


def test_every_governorate_lies_on_its_country_side(frontier: Frontier) -> None:
    for row in governorates():
        inside = shape(row["geometry"]).representative_point()
        fix = locate(frontier, LngLat(inside.x, inside.y))
        assert fix.side == row["properties"]["country"], row["properties"]["id"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "cannot be read"),
        ("not json", "not a GeoJSON"),
        ("[]", "not a GeoJSON"),
        ('{"features": []}', "holds no feature"),
        ('{"features": [{"properties": {}, "geometry": {"type": "Line"}}]}', "readable geometry"),
        (
            '{"features": [{"geometry": {"type": "Point", "coordinates": [1, 2]}}]}',
            "no single LineString",
        ),
    ],
)
def test_a_bad_line_is_refused_by_name(tmp_path: Path, text: str | None, message: str) -> None:
    if text is not None:
        (tmp_path / "frontier.geojson").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"frontier\.geojson: .*{message}"):
        load_frontier(tmp_path)
