"""Ground around a point: discs, rings and sectors, and what of them lies on one side."""

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat
from geo.frontier import Bank, Frontier
from geo.frontier.plane import GEOD, to_degrees, to_metres

BEARINGS = {
    "north": 0.0,
    "north_east": 45.0,
    "east": 90.0,
    "south_east": 135.0,
    "south": 180.0,
    "south_west": 225.0,
    "west": 270.0,
    "north_west": 315.0,
}
"""The directions that a place's role may name, as degrees clockwise from north."""

_WIDE, _NARROW = 45.0, 30.0  # degrees either way: "north" is said loosely, "north-east" less so
_CORNER = 6.0  # degrees between two corners of an arc


def disc(at: LngLat, radius_km: float) -> Polygon:
    """All points within ``radius_km``; WGS 84."""
    return Polygon(_arc(at, radius_km, 0.0, 360.0))


def ring(at: LngLat, inner_km: float, outer_km: float) -> Polygon:
    """All points between two distances; a disc where ``inner_km`` is not above 0."""
    hole = [_arc(at, inner_km, 360.0, 0.0)] if inner_km > 0 else []
    return Polygon(_arc(at, outer_km, 0.0, 360.0), hole)


def sector(at: LngLat, direction: str, inner_km: float, outer_km: float) -> Polygon:
    """The part of a ring that lies in one of the directions of `BEARINGS`."""
    middle = BEARINGS[direction]
    half = _NARROW if "_" in direction else _WIDE
    far = _arc(at, outer_km, middle - half, middle + half)
    near = _arc(at, inner_km, middle + half, middle - half) if inner_km > 0 else np.array([at])
    return Polygon(np.concatenate([far, near]))


def on_side(frontier: Frontier, shape: BaseGeometry, side: Bank) -> BaseGeometry:
    """What of a shape lies on one side of the frontier; all of it where nothing does."""
    metric = to_metres(shape)
    kept = (
        shapely.intersection(metric, frontier.iraq)
        if side == "iraq"
        else shapely.difference(metric, frontier.iraq)
    )
    return shape if kept.is_empty else to_degrees(kept)


def _arc(at: LngLat, radius_km: float, start: float, end: float) -> np.ndarray:
    turns = np.linspace(start, end, 1 + max(2, round(abs(end - start) / _CORNER)))
    home = np.full_like(turns, at.lng), np.full_like(turns, at.lat)
    lng, lat, _ = GEOD.fwd(*home, turns, np.full_like(turns, radius_km * 1000))
    return np.column_stack([lng, lat])
