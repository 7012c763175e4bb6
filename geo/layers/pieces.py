"""Parts of the line as geometry, and several pieces of ground as one."""

from collections.abc import Iterable, Sequence

import shapely
from shapely.geometry import MultiLineString, MultiPoint, Point
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat
from geo.claims.model import Side
from geo.frontier import Bank, Frontier, band, cut
from geo.layers.ground import KmSpan
from geo.layers.shapes import disc

_AMONG_AREAS_KM = 3.0  # a point is drawn this wide where it stands among areas
_LEAST_SPAN_KM = 0.2  # shorter, and a part of the line has no length to draw


def along_line(frontier: Frontier, side: Side, span: KmSpan) -> BaseGeometry:
    """A part of the line as it is drawn for a side: its band, both bands, or the line itself."""
    low, high = span
    if high - low < _LEAST_SPAN_KM:
        middle = min(max((low + high) / 2, _LEAST_SPAN_KM), frontier.length_km - _LEAST_SPAN_KM)
        low, high = middle - _LEAST_SPAN_KM, middle + _LEAST_SPAN_KM
    banks: dict[Side, tuple[Bank, ...]] = {
        Side.IRAQ: ("iraq",),
        Side.SYRIA: ("syria",),
        Side.BOTH: ("iraq", "syria"),
    }
    lines = [band(frontier, bank, low, high) for bank in banks.get(side, ())]
    if not lines:
        return cut(frontier, low, high)
    parts = [part for line in lines for part in shapely.get_parts(line)]
    return parts[0] if len(parts) == 1 else MultiLineString(parts)


def together(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """One geometry, of points alone or of areas alone."""
    if len(shapes) == 1:
        return shapes[0]
    if all(isinstance(shape, Point) for shape in shapes):
        return MultiPoint(shapes)
    return shapely.union_all(
        [
            disc(LngLat(shape.x, shape.y), _AMONG_AREAS_KM) if isinstance(shape, Point) else shape
            for shape in shapes
        ]
    )


def merged(spans: Iterable[KmSpan]) -> tuple[KmSpan, ...]:
    """The same kilometres in ascending parts that do not touch."""
    parts: list[KmSpan] = []
    for low, high in sorted(spans):
        if parts and low <= parts[-1][1]:
            parts[-1] = parts[-1][0], max(parts[-1][1], high)
        else:
            parts.append((low, high))
    return tuple(parts)
