"""Metres for the borderlands: one projection, chosen for the line."""

from typing import TypeVar

import numpy as np
import shapely
from pyproj import Geod, Proj
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat

GEOD = Geod(ellps="WGS84")
METRIC = "+proj=tmerc +lat_0=0 +lon_0=40.6 +k_0=0.99985 +ellps=WGS84 +units=m"
"""Transverse Mercator in the middle of the borderlands. Lengths within 90 km of the line are off
by less than 1 in 2,000; what is shown as a length is always measured on the ellipsoid."""

_PROJ = Proj(METRIC)
_Shape = TypeVar("_Shape", bound=BaseGeometry)


def to_metres(geometry: _Shape) -> _Shape:
    """The geometry, WGS 84 degrees, in metres of ``METRIC``."""
    return _transform(geometry, inverse=False)


def to_degrees(geometry: _Shape) -> _Shape:
    """The geometry, metres of ``METRIC``, in WGS 84 degrees."""
    return _transform(geometry, inverse=True)


def geodesic_km(a: LngLat, b: LngLat) -> float:
    """The distance on the ellipsoid, km."""
    return float(GEOD.inv(*a, *b)[2]) / 1000


def _transform(geometry: _Shape, *, inverse: bool) -> _Shape:
    def turn(points: np.ndarray) -> np.ndarray:
        return np.column_stack(_PROJ(points[:, 0], points[:, 1], inverse=inverse))

    moved: _Shape = shapely.transform(geometry, turn)
    return moved
