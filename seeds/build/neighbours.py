"""Rebuild seeds/neighbours.geojson: the countries around, for the ground of the map.

    python seeds/build/neighbours.py

Needs npm and the network (package world-atlas). Iraq and Syria are among them in Natural Earth's
own outline; the governorates are drawn over those and carry the frontier itself.
"""

import json
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from fetch import SEEDS, feature, npm_pack, write_features
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry

PACKAGE = "world-atlas@2.0.2"
VIEW = box(30.0, 26.0, 54.0, 42.0)
SMOOTH = 0.004  # degrees
COUNTRIES = {  # ISO 3166 numeric -> id, English and Arabic name
    "792": ("turkey", "Turkey", "تركيا"),
    "364": ("iran", "Iran", "إيران"),
    "400": ("jordan", "Jordan", "الأردن"),
    "682": ("saudi_arabia", "Saudi Arabia", "السعودية"),
    "414": ("kuwait", "Kuwait", "الكويت"),
    "422": ("lebanon", "Lebanon", "لبنان"),
    "376": ("israel", "Israel", "إسرائيل"),
    "275": ("palestine", "Palestine", "فلسطين"),
    "196": ("cyprus", "Cyprus", "قبرص"),
    "818": ("egypt", "Egypt", "مصر"),
    "031": ("azerbaijan", "Azerbaijan", "أذربيجان"),
    "051": ("armenia", "Armenia", "أرمينيا"),
    "268": ("georgia", "Georgia", "جورجيا"),
    "368": ("iraq", "Iraq", "العراق"),
    "760": ("syria", "Syria", "سوريا"),
}


def decode_arcs(topology: dict[str, Any]) -> list[np.ndarray]:
    """TopoJSON's delta-coded arcs as arrays of longitude and latitude."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    return [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]


def ring(indices: list[int], arcs: list[np.ndarray]) -> np.ndarray:
    """One closed ring; a negative index is the arc ``~index`` walked backwards."""
    parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    if any(not np.allclose(a[-1], b[0]) for a, b in pairwise(parts)):
        raise SystemExit("the arcs of a ring do not join")
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def countries(topology: dict[str, Any]) -> dict[str, BaseGeometry]:
    """ISO number -> polygon within the view, simplified together so that borders still meet."""
    arcs = decode_arcs(topology)
    found: dict[str, BaseGeometry] = {}
    for row in topology["objects"]["countries"]["geometries"]:
        if row.get("id") not in COUNTRIES:
            continue
        shapes = row["arcs"] if row["type"] == "MultiPolygon" else [row["arcs"]]
        polygons = [
            Polygon(ring(rings[0], arcs), [ring(hole, arcs) for hole in rings[1:]])
            for rings in shapes
        ]
        found[row["id"]] = shapely.make_valid(
            MultiPolygon(polygons), method="structure", keep_collapsed=False
        )
    simple = shapely.coverage_simplify(list(found.values()), SMOOTH)
    clipped = [shapely.intersection(shape, VIEW) for shape in simple]
    return {code: shape for code, shape in zip(found, clipped, strict=True) if shape.area}


def main() -> None:
    """Write the seed file."""
    with tempfile.TemporaryDirectory() as scratch:
        path = npm_pack(PACKAGE, Path(scratch)) / "countries-10m.json"
        shapes = countries(json.loads(path.read_text(encoding="utf-8")))
    features = [
        feature(shape, id=COUNTRIES[c][0], name_en=COUNTRIES[c][1], name_ar=COUNTRIES[c][2])
        for c, shape in shapes.items()
    ]
    write_features(
        SEEDS / "neighbours.geojson",
        features,
        name="neighbours",
        source=f"Natural Earth 1:10m through npm {PACKAGE}",
        license="public domain; package ISC",
    )


if __name__ == "__main__":
    main()
