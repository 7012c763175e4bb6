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
GRID = 1e-5  # degrees
SMOOTH = {"country": 0.004, "governorate": 0.003, "lake": 0.002, "river": 0.003}  # degrees


def read(name: str) -> tuple[list[dict[str, Any]], list[BaseGeometry]]:
    """The properties and geometries of a seed file's features."""
    rows = json.loads((SEEDS / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
    return [row["properties"] for row in rows], [shape(row["geometry"]) for row in rows]


def governorates() -> tuple[list[dict[str, Any]], list[BaseGeometry]]:
    """The governorates with simpler borders between them; the country's own border stays."""
    facts, shapes = read("governorates")
    simple = dict(enumerate(shapes))
    for country in ("iraq", "syria"):
        mine = [i for i, row in enumerate(facts) if row["country"] == country]
        kept = shapely.coverage_simplify(
            [shapes[i] for i in mine], SMOOTH["governorate"], simplify_boundary=False
        )
        simple |= dict(zip(mine, kept, strict=True))
    return facts, list(simple.values())


def countries(
    facts: list[dict[str, Any]], shapes: list[BaseGeometry]
) -> tuple[list[dict[str, Any]], list[BaseGeometry]]:
    """The neighbours, with Iraq and Syria put together from their governorates.

    So the two meet in the frontier line; Natural Earth's own border would show beside it.
    """
    known, outlines = read("neighbours")
    simple = shapely.coverage_simplify(outlines, SMOOTH["country"])
    for i, row in enumerate(known):
        if row["id"] in ("iraq", "syria"):
            mine = [s for s, f in zip(shapes, facts, strict=True) if f["country"] == row["id"]]
            simple[i] = shapely.union_all(mine, grid_size=GRID)
    order = sorted(range(len(known)), key=lambda i: known[i]["id"] in ("iraq", "syria"))
    return [known[i] for i in order], [simple[i] for i in order]


def layer(
    kind: str, facts: list[dict[str, Any]], shapes: list[BaseGeometry]
) -> list[dict[str, Any]]:
    """What of a layer lies in the view, as features."""
    clipped = shapely.intersection(shapes, VIEW)
    return [
        feature(geometry, layer=kind, **names(row), **label(geometry))
        for row, geometry in zip(facts, clipped, strict=True)
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
    parts = governorates()
    rivers, lakes = read("rivers"), read("lakes")
    layers = (
        layer("country", *countries(*parts))
        + layer("governorate", *parts)
        + layer("river", rivers[0], shapely.simplify(rivers[1], SMOOTH["river"]))
        + layer("lake", lakes[0], shapely.simplify(lakes[1], SMOOTH["lake"]))
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
