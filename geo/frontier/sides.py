"""The two bands along the frontier: the line moved to one side, so that each side has its own."""

import shapely
from shapely.geometry import LineString, MultiLineString
from shapely.ops import substring

from geo.errors import InputError
from geo.frontier.chainage import cut
from geo.frontier.line import Bank, Frontier
from geo.frontier.plane import to_degrees, to_metres

BAND_M = 1000.0
"""How far from the line a band runs: apart on a map, and less than the press is exact."""

_LEAST_M = 100.0


def band(
    frontier: Frontier, side: Bank, km_from: float, km_to: float, *, metres: float = BAND_M
) -> LineString | MultiLineString:
    """A stretch of the frontier moved to one side.

    The band keeps ``metres`` from the stretch, a tenth more or less: small windings are smoothed
    first and outer corners are rounded, so that it neither spikes nor crosses the line.

    Args:
        frontier: The line.
        side: ``iraq`` or ``syria``.
        km_from: Start, km; below ``km_to``.
        km_to: End, km.
        metres: Distance from the line.

    Returns:
        WGS 84, in the direction of rising km. In several parts where the frontier turns more
        sharply than the band can follow.

    Raises:
        InputError: A chainage is off the line, or ``metres`` is not above 0.
    """
    if not metres > 0:
        raise InputError(f"A band {metres} m from the line is not possible: give more than 0.")
    stretch = to_metres(cut(frontier, km_from, km_to)).simplify(metres / 20)
    left = metres if side == "iraq" else -metres
    moved = shapely.offset_curve(stretch, left, quad_segs=4, join_style="round")
    if moved.is_empty:  # the whole stretch lies within one sharp bend
        chord = LineString([stretch.coords[0], stretch.coords[-1]])
        moved = shapely.offset_curve(chord, left)
    if moved.intersects(frontier.metric):  # a bend beyond the stretch lies in its way
        moved = _part_of_the_whole(frontier, left, stretch)
    result: LineString | MultiLineString = to_degrees(moved)
    return result


def _part_of_the_whole(frontier: Frontier, left: float, stretch: LineString) -> LineString:
    """The part of the whole line's band beside a stretch; the whole line's bends are in it."""
    whole = shapely.offset_curve(
        frontier.metric.simplify(abs(left) / 20), left, quad_segs=4, join_style="round"
    )
    ends = [whole.project(shapely.Point(stretch.coords[at])) for at in (0, -1)]
    low, high = min(ends), max(ends)
    # Where a bend turns both ends to one point of the band, a short piece stands for them.
    part: LineString = substring(whole, low - _LEAST_M / 2, high + _LEAST_M / 2)
    return part
