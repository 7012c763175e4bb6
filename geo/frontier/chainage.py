"""From a point to its kilometre and back.

A chainage is the geodesic length along the line from the Turkish tripoint. The nearest point of
the line is found in the plane; that moves a chainage by less than 20 m for places within 90 km.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import shapely
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat
from geo.errors import InputError
from geo.frontier.line import Bank, Frontier
from geo.frontier.plane import geodesic_km, to_metres

_SLACK_KM = 1e-6  # rounding in a kilometre that was itself computed
_TOUCH_KM = 1e-3


@dataclass(frozen=True, slots=True)
class Fix:
    """Where a point stands beside the frontier.

    Attributes:
        km: Chainage of the nearest point of the line, km from the Turkish tripoint.
        offset_km: Geodesic distance to that point, km.
        side: The side on which the point lies; past an end, of the line drawn on.
        past_end: ``north`` or ``south`` where the point lies beyond that end, so that ``km`` is
            the end's and says little; else None.
    """

    km: float
    offset_km: float
    side: Bank
    past_end: Literal["north", "south"] | None = None


def locate(frontier: Frontier, at: LngLat) -> Fix:
    """Project a point onto the frontier.

    Raises:
        InputError: The point is not one on the globe, in degrees.
    """
    lng, lat = at
    if not (abs(lng) <= 180 and abs(lat) <= 90):  # also false for nan
        raise InputError(
            f"The point {lng},{lat} is not on the globe: give longitude (-180 to 180), then "
            "latitude (-90 to 90), in degrees."
        )
    point = to_metres(Point(lng, lat))
    if point.is_empty or not math.isfinite(point.x + point.y):
        raise InputError(f"The point {lng},{lat} lies too far from the frontier to be measured.")
    metres = shapely.line_locate_point(frontier.metric, point)
    km = float(np.interp(metres, frontier.vertex_m, frontier.vertex_km))
    offset_km = geodesic_km(LngLat(lng, lat), point_at(frontier, km))
    side: Bank = "iraq" if shapely.intersects(frontier.iraq, point) else "syria"
    past: Literal["north", "south"] | None = None
    if offset_km > _TOUCH_KM and km in (0.0, frontier.length_km):
        past = "north" if km == 0.0 else "south"
    return Fix(km, offset_km, side, past)


def nearest_km(frontier: Frontier, shape: BaseGeometry) -> np.ndarray:
    """The chainage of every vertex of a shape, WGS 84, in their order; faster than one by one."""
    points = shapely.points(shapely.get_coordinates(to_metres(shape)))
    metres = shapely.line_locate_point(frontier.metric, points)
    kms: np.ndarray = np.interp(metres, frontier.vertex_m, frontier.vertex_km)
    return kms


def point_at(frontier: Frontier, km: float) -> LngLat:
    """The point of the line at a chainage.

    Raises:
        InputError: ``km`` is not a number, negative, or beyond the end of the line.
    """
    km = _checked(frontier, km)
    lng, lat = shapely.get_coordinates(frontier.line).T
    return LngLat(
        float(np.interp(km, frontier.vertex_km, lng)), float(np.interp(km, frontier.vertex_km, lat))
    )


def cut(frontier: Frontier, km_from: float, km_to: float) -> LineString:
    """The stretch of the line between two chainages, WGS 84, in the direction of rising km.

    Raises:
        InputError: A chainage is off the line, or ``km_from`` is not below ``km_to``.
    """
    km_from, km_to = _checked(frontier, km_from), _checked(frontier, km_to)
    if km_from >= km_to:
        raise InputError(
            f"The stretch from km {km_from:g} to km {km_to:g} has no length: "
            "give the smaller kilometre first."
        )
    inner = (frontier.vertex_km > km_from) & (frontier.vertex_km < km_to)
    ends = point_at(frontier, km_from), point_at(frontier, km_to)
    between = shapely.get_coordinates(frontier.line)[inner]
    line: LineString = shapely.linestrings(np.vstack([ends[0], between, ends[1]]))
    return line


def _checked(frontier: Frontier, km: float) -> float:
    if not -_SLACK_KM <= km <= frontier.length_km + _SLACK_KM:  # also false for nan
        raise InputError(
            f"Kilometre {km} is not on the frontier, which runs from 0 to {frontier.length_km:.1f}."
        )
    return min(max(float(km), 0.0), frontier.length_km)
