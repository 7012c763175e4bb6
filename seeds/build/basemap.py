"""Write static/data/: the base map and the line for the browser, made from the seeds.

    python seeds/build/basemap.py

``base.geojson`` holds ground, governorates and waters in drawing order, each feature with a
``layer`` (country, governorate, river, lake), two names, and for areas a ``label`` point.
``frontier.json`` holds the line in columns, with the kilometre of every vertex. Both are drawn
only; nothing is measured on them.
"""

import json
from pathlib import Path
from typing import Any

import shapely
from fetch import ROOT, SEEDS, feature, rounded, write_features
from shapely.geometry import box, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import polylabel

from geo.frontier import load_frontier

STATIC = ROOT / "static" / "data"
VIEW = box(34.0, 29.0, 50.0, 40.0)
SMOOTH = {"country": 0.006, "governorate": 0.003, "lake": 0.002, "river": 0.003}  # degrees


def read(name: str) -> list[dict[str, Any]]:
    """The features of a seed file."""
    return json.loads((SEEDS / f"{name}.geojson").read_text(encoding="utf-8"))["features"]


def layer(name: str, kind: str) -> list[dict[str, Any]]:
    """A seed layer, simplified so that shared borders still meet, clipped to the view."""
    rows = read(name)
    shapes = [shape(row["geometry"]) for row in rows]
    if kind == "river":
        simple = shapely.simplify(shapes, SMOOTH[kind])
    else:
        simple = shapely.coverage_simplify(shapes, SMOOTH[kind])
    clipped = shapely.intersection(simple, VIEW)
    return [
        feature(geometry, layer=kind, **names(row["properties"]), **label(geometry))
        for row, geometry in zip(rows, clipped, strict=True)
        if not geometry.is_empty
    ]


def names(properties: dict[str, Any]) -> dict[str, Any]:
    """What the browser needs of a feature: id, country and names."""
    return {k: properties[k] for k in ("id", "country", "name_en", "name_ar") if k in properties}


def label(geometry: BaseGeometry) -> dict[str, Any]:
    """Where the name of an area goes: the middle of the widest place of its largest part."""
    if "Polygon" not in geometry.geom_type:
        return {}
    widest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    middle = polylabel(widest, tolerance=0.05)
    return {"label": [round(middle.x, 3), round(middle.y, 3)]}


def base(folder: Path) -> None:
    """Write the base map."""
    layers = (
        layer("neighbours", "country")
        + layer("governorates", "governorate")
        + layer("rivers", "river")
        + layer("lakes", "lake")
    )
    write_features(folder / "base.geojson", layers)


def line(folder: Path) -> None:
    """Write the line as columns: longitude, latitude, and kilometre from the Turkish tripoint."""
    frontier = load_frontier(SEEDS)
    lng, lat = zip(*frontier.line.coords, strict=True)
    columns = {
        "length_km": round(frontier.length_km, 2),
        "lng": lng,
        "lat": lat,
        "km": [round(float(km), 3) for km in frontier.vertex_km],
    }
    text = json.dumps(rounded(columns), separators=(",", ":"))
    (folder / "frontier.json").write_text(text + "\n", encoding="utf-8")


def main(folder: Path = STATIC) -> None:
    """Write both files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    base(folder)
    line(folder)


if __name__ == "__main__":
    main()
