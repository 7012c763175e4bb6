"""A claim's stretch of the line: from one named end to another, or as far as it says from one."""

from collections.abc import Sequence
from typing import NamedTuple

from gazetteer.place import LngLat, PlaceKind
from geo.frontier import Frontier, point_at
from geo.frontier.plane import GEOD, geodesic_km
from geo.layers.ground import AREA_KM, Anchor, KmSpan
from geo.layers.mismatch import MismatchCode, check_stretch
from geo.layers.placed import Mismatch, Precision
from geo.layers.shapes import BEARINGS

LEAST_KM = 1.0
"""A stretch between ends that project to one kilometre is drawn this long."""

BEYOND_NORTH, BEYOND_SOUTH = "turkey", "jordan"  # as far as the country is as far as the tripoint

ASTRAY = 75.0
"""Degrees by which the way along the line may differ from the direction that a claim names: the
other way differs much more, so that only a line that runs across it stays open."""


class Stretch(NamedTuple):
    """Where a stretch runs, and what does not fit its stated length."""

    span: KmSpan
    precision: Precision
    mismatches: tuple[Mismatch, ...] = ()


class _End(NamedTuple):
    km: float
    at: LngLat
    slack_km: float


def find_stretch(
    anchors: Sequence[Anchor], stated: float | None, frontier: Frontier
) -> Stretch | None:
    """Lay a stretch along the line.

    With both ends it runs between them, unless it is stated to be much shorter: then it runs
    that far from its first end, and says that its other end is not known. With one end and a
    length it runs the way that the claim names ("north of"), as far as the line goes there; else
    it may run either way, and takes in both. With neither there is no stretch.
    """
    first, last = _pair(anchors)
    one, other = _end(first, last, frontier), _end(last, first, frontier)
    if one and other:
        return _between(one, other, stated, frontier)
    known = one or other
    if known is None or stated is None:
        return None
    end = first if one else last
    role = end.ref.role if end else ""
    far = far_end(known.km, role, stated, frontier)
    if far is not None:
        return Stretch(_widened(known.km, far, frontier), Precision.STRETCH_ONE_END)
    span = _clipped((known.km - stated, known.km + stated), frontier)
    return Stretch(span, Precision.STRETCH_ONE_END)


def far_end(km: float, direction: str, length_km: float, frontier: Frontier) -> float | None:
    """Where a length along the line ends that runs from ``km`` in one of the `BEARINGS`.

    None where the role is no direction, or the line runs that way neither up nor down.
    """
    if direction not in BEARINGS:
        return None
    home, ways = point_at(frontier, km), []
    for far in (max(0.0, km - length_km), min(frontier.length_km, km + length_km)):
        if far == km:
            continue
        turn, _, _ = GEOD.inv(*home, *point_at(frontier, far))
        ways.append((abs((turn - BEARINGS[direction] + 180) % 360 - 180), far))
    astray, far = min(ways, default=(ASTRAY + 1, km))
    return far if astray <= ASTRAY else None


def _pair(anchors: Sequence[Anchor]) -> tuple[Anchor | None, Anchor | None]:
    """The first end and the last: as the roles say, else in the order of naming."""
    start = [found for found in anchors if found.ref.role == "from"]
    stop = [found for found in anchors if found.ref.role == "to"]
    rest = [found for found in anchors if found.ref.role not in ("from", "to", "within")]
    loose = [found for found in rest if found.kind is not PlaceKind.FRONTIER]
    first = start[0] if start else (loose.pop(0) if loose else None)
    last = stop[-1] if stop else (loose.pop() if loose else None)
    return first, last


def _end(found: Anchor | None, opposite: Anchor | None, frontier: Frontier) -> _End | None:
    if found is None:
        return None
    if found.ref.id in (BEYOND_NORTH, BEYOND_SOUTH):
        km = 0.0 if found.ref.id == BEYOND_NORTH else frontier.length_km
        return _End(km, point_at(frontier, km), 0.0)
    if found.kind is PlaceKind.GOVERNORATE:
        section = frontier.sections.get(found.ref.id)
        spot = opposite.spot if opposite else None
        if section is None or spot is None:
            return None
        km = min(section, key=lambda edge: abs(edge - spot.fix.km))
        return _End(km, point_at(frontier, km), 0.0)
    if found.spot is None or found.spot.fix.offset_km > AREA_KM:
        return None
    return _End(found.spot.fix.km, found.spot.at, found.spot.reach_km)


def _between(one: _End, other: _End, stated: float | None, frontier: Frontier) -> Stretch:
    along = abs(other.km - one.km)
    mismatches = check_stretch(
        stated, along, geodesic_km(one.at, other.at), one.slack_km + other.slack_km
    )
    if stated and any(found.code == MismatchCode.STRETCH_TOO_SHORT for found in mismatches):
        far = one.km + stated if other.km > one.km else one.km - stated
        return Stretch(_widened(one.km, far, frontier), Precision.STRETCH_ONE_END, mismatches)
    return Stretch(_widened(one.km, other.km, frontier), Precision.STRETCH, mismatches)


def _widened(a: float, b: float, frontier: Frontier) -> KmSpan:
    low, high = min(a, b), max(a, b)
    lack = max(0.0, LEAST_KM - (high - low)) / 2
    return _clipped((low - lack, high + lack), frontier)


def _clipped(span: KmSpan, frontier: Frontier) -> KmSpan:
    return max(0.0, span[0]), min(frontier.length_km, span[1])
