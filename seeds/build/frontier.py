"""Rebuild seeds/frontier.geojson: the Iraq-Syria line of OpenStreetMap, from time-zone polygons.

    python -m venv SOMEWHERE && SOMEWHERE/bin/pip install timezonefinder==9.0.0 \
        timezonefinder-data==3.2026.3.post1 shapely pyproj
    SOMEWHERE/bin/python seeds/build/frontier.py

The zones Asia/Baghdad and Asia/Damascus share their border vertex for vertex. The shared part is
merged to one line and turned so that km 0 is the tripoint with Turkey.
"""

from typing import Any

import shapely
from fetch import SEEDS, feature, write_features
from pyproj import Geod
from shapely.geometry import LineString, MultiPolygon, Polygon
from timezonefinder import TimezoneFinder


def zone(finder: Any, name: str) -> MultiPolygon:
    """A time zone as polygons in degrees."""
    parts = finder.get_geometry(tz_name=name, coords_as_pairs=True)
    return MultiPolygon([Polygon(rings[0], rings[1:]) for rings in parts])


def frontier() -> LineString:
    """The shared border, from the Turkish to the Jordanian tripoint."""
    with TimezoneFinder() as finder:
        shared = shapely.intersection(
            zone(finder, "Asia/Baghdad").boundary, zone(finder, "Asia/Damascus").boundary
        )
    line = shapely.line_merge(shapely.MultiLineString([p for p in shared.geoms if p.length]))
    if line.geom_type != "LineString":
        raise SystemExit(f"the shared border is in {len(line.geoms)} parts, expected one line")
    return line if line.coords[0][1] > line.coords[-1][1] else line.reverse()


def main() -> None:
    """Write the seed file."""
    line = frontier()
    km = Geod(ellps="WGS84").geometry_length(line) / 1000
    properties = {
        "name_en": "Iraq–Syria international boundary",
        "name_ar": "الحدود الدولية العراقية السورية",
        "start": "tripoint with Turkey (km 0)",
        "end": "tripoint with Jordan",
        "length_km": round(km, 2),
        "vertices": len(line.coords),
        "source": "OpenStreetMap through timezone-boundary-builder 2026c",
        "version": "timezonefinder-data 3.2026.3.post1",
        "license": "ODbL 1.0, © OpenStreetMap contributors",
    }
    write_features(SEEDS / "frontier.geojson", [feature(line, **properties)], name="frontier")


if __name__ == "__main__":
    main()
