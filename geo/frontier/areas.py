"""In which country and governorate points lie, and how far from the line: many at a time."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from shapely.geometry import LineString, shape

from gazetteer.place import LngLat
from geo.frontier.plane import to_metres

# Borders are drawn coarsely and disputed; a point this far outside may still be meant inside.
_SLACK = 0.4  # degrees, about 40 km


class Where(NamedTuple):
    """Where a point lies.

    Attributes:
        governorate: Id of the governorate that holds it; None outside of Iraq and Syria.
        country: The country of that governorate; None outside.
        countries: The countries in which it lies, or near whose edge.
        offset_km: Distance to the frontier, km.
    """

    governorate: str | None
    country: str | None
    countries: frozenset[str]
    offset_km: float


class Areas:
    """The governorates of both countries and the line between them, ready to be asked."""

    def __init__(self, seeds: Path) -> None:
        features = json.loads((seeds / "governorates.geojson").read_text("utf-8"))["features"]
        self._ids = [feature["properties"]["id"] for feature in features]
        self._countries = [feature["properties"]["country"] for feature in features]
        self._shapes = [shape(feature["geometry"]) for feature in features]
        self._around = [one.simplify(0.01).buffer(_SLACK, quad_segs=2) for one in self._shapes]
        for one in (*self._shapes, *self._around):
            shapely.prepare(one)
        line = json.loads((seeds / "frontier.geojson").read_text("utf-8"))["features"][0]
        course = to_metres(LineString(line["geometry"]["coordinates"])).coords
        self._pieces = shapely.STRtree([LineString(ends) for ends in pairwise(course)])

    def where(self, points: Sequence[LngLat]) -> list[Where]:
        """Where each point lies; distances beyond the borderlands are good to one per cent."""
        if not points:
            return []
        lng, lat = np.array(points, dtype=float).T
        holder = np.full(len(points), -1)
        near: list[set[str]] = [set() for _ in points]
        for number, (one, around) in enumerate(zip(self._shapes, self._around, strict=True)):
            box = shapely.bounds(around)
            close = np.flatnonzero(
                (lng >= box[0]) & (lat >= box[1]) & (lng <= box[2]) & (lat <= box[3])
            )
            for at in close[shapely.contains_xy(around, lng[close], lat[close])]:
                near[at].add(self._countries[number])
            holder[close[shapely.contains_xy(one, lng[close], lat[close])]] = number
        _, offsets = self._pieces.query_nearest(
            to_metres(shapely.points(lng, lat)), return_distance=True, all_matches=False
        )
        return [
            Where(
                self._ids[number] if number >= 0 else None,
                self._countries[number] if number >= 0 else None,
                frozenset(countries),
                round(float(offset) / 1000, 1),
            )
            for number, countries, offset in zip(holder, near, offsets, strict=True)
        ]
