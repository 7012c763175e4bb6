"""The frontier: one line from the Turkish to the Jordanian tripoint, measured."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import numpy as np
import shapely
from shapely.errors import ShapelyError
from shapely.geometry import LineString, Polygon, shape

from geo.errors import InputError
from geo.frontier.plane import GEOD, to_metres

Bank = Literal["iraq", "syria"]
"""The side of the line on which something lies; the values are those of a claim's side."""

_TOUCH = 1e-4  # degrees, about 10 m: rounding between the line and the governorates' borders
_STEP = 0.01  # degrees, about 1 km: short enough that a degree and a metre grid draw one line
_FAR = 1_000_000.0  # metres: beyond everything that the project looks at


@dataclass(frozen=True, slots=True, eq=False)
class Frontier:
    """The boundary as one line, km 0 at the Turkish tripoint. Made by `load_frontier`.

    Attributes:
        line: WGS 84 (EPSG:4326), longitude first, from north to south-west; a vertex at least
            every 0.01 degrees.
        vertex_km: Chainage of every vertex of ``line``, geodesic km, ascending from 0.
        metric: ``line`` in metres of ``plane.METRIC``.
        vertex_m: Chainage of every vertex of ``metric`` in metres of that plane.
        iraq: The Iraqi side as a polygon in ``metric``'s plane; it reaches far past both ends.
        sections: Governorate id -> (from, to) km. The sections of each country's governorates
            tile the whole line.
        source: Where the line comes from.
        version: Version of the data set.
        licence: Licence and attribution of the line.
    """

    line: LineString
    vertex_km: np.ndarray
    metric: LineString
    vertex_m: np.ndarray
    iraq: Polygon
    sections: Mapping[str, tuple[float, float]]
    source: str
    version: str
    licence: str

    @property
    def length_km(self) -> float:
        """Length on the ellipsoid, km."""
        return float(self.vertex_km[-1])


def load_frontier(seeds_dir: Path) -> Frontier:
    """Read the line and the governorates that meet it.

    Args:
        seeds_dir: Folder with frontier.geojson and governorates.geojson.

    Raises:
        InputError: A file is missing or is not what it should be.
    """
    path = seeds_dir / "frontier.geojson"
    features = _features(path)
    line = _geometry(features[0], path)
    if len(features) != 1 or not isinstance(line, LineString):
        raise InputError(f"{path}: holds no single LineString; the frontier is one line.")
    facts = features[0]["properties"]
    line = line.segmentize(_STEP)
    lng, lat = np.array(line.coords).T
    vertex_km = np.concatenate([[0.0], np.cumsum(GEOD.line_lengths(lng, lat)) / 1000])
    metric = to_metres(line)
    return Frontier(
        line=line,
        vertex_km=vertex_km,
        metric=metric,
        vertex_m=_walked(np.array(metric.coords)),
        iraq=_iraqi_side(metric),
        sections=_sections(seeds_dir / "governorates.geojson", line, vertex_km),
        source=str(facts.get("source", "")),
        version=str(facts.get("version", "")),
        licence=str(facts.get("license", "")),
    )


def _features(path: Path) -> list[dict[str, Any]]:
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}).") from None
    except (ValueError, KeyError, TypeError):
        raise InputError(f"{path}: is not a GeoJSON feature collection.") from None
    if not features:
        raise InputError(f"{path}: holds no feature.")
    rows: list[dict[str, Any]] = features
    return rows


def _geometry(feature: Mapping[str, Any], path: Path) -> Any:
    try:
        return shape(feature["geometry"])
    except (ShapelyError, KeyError, TypeError, ValueError, AttributeError):
        raise InputError(f"{path}: holds a feature without a readable geometry.") from None


def _walked(points: np.ndarray) -> np.ndarray:
    """The length from the first point to each point, in the points' own units."""
    steps = np.diff(points, axis=0)
    return np.concatenate([[0.0], np.cumsum(np.hypot(*steps.T))])


def _iraqi_side(metric: LineString) -> Polygon:
    """What lies left of the line, which is drawn on: due north, and as it ends in the south."""
    points = np.array(metric.coords)
    onward = points[-1] - points[-2]
    south = points[-1] + onward / np.hypot(*onward) * _FAR
    corners = [
        south,
        (points[0][0] + _FAR, south[1]),
        (points[0][0] + _FAR, points[0][1] + _FAR),
        (points[0][0], points[0][1] + _FAR),
    ]
    side = Polygon(np.concatenate([points, corners]))
    shapely.prepare(side)
    return side


def _sections(
    path: Path, line: LineString, vertex_km: np.ndarray
) -> Mapping[str, tuple[float, float]]:
    """Which governorate holds which part of the line, by where their borders run along it."""
    reach = _walked(np.array(line.coords))
    corridor = shapely.box(*line.bounds).buffer(_STEP)
    found: dict[str, list[tuple[float, float, str]]] = {"iraq": [], "syria": []}
    for row in _features(path):
        polygon = _geometry(row, path)
        if not shapely.dwithin(polygon, line, _TOUCH):
            continue
        edge = shapely.intersection(polygon.boundary, corridor)
        shared = shapely.intersection(line, edge.buffer(_TOUCH, quad_segs=2))
        if shared.length > 2 * _TOUCH:
            parts = shapely.get_parts(shared)
            edges = [shapely.get_point(parts, 0), shapely.get_point(parts, -1)]
            ends = shapely.line_locate_point(line, edges)
            km = np.interp([ends.min(), ends.max()], reach, vertex_km)
            facts = row["properties"]
            if facts.get("country") not in found or "id" not in facts:
                raise InputError(f"{path}: a governorate needs an id and a country, iraq or syria.")
            found[facts["country"]].append((float(km[0]), float(km[1]), str(facts["id"])))
    sections: dict[str, tuple[float, float]] = {}
    for spans in found.values():
        spans.sort()
        joints = [(a[1] + b[0]) / 2 for a, b in pairwise(spans)]
        bounds = [0.0, *joints, float(vertex_km[-1])]
        for (_, _, name), (start, end) in zip(spans, pairwise(bounds), strict=True):
            sections[name] = (start, end)
    return MappingProxyType(sections)
