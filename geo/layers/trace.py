"""Claims laid on the frontier: each one is placed, or adrift with its reason.

Language ends where this module begins: it reads the places, roles, side and lengths of a claim
and nothing of its words.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import shapely
from shapely.geometry import MultiLineString, MultiPoint, Point
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat, Place, PlaceKind
from geo.claims.model import Claim, Extent, Side
from geo.frontier import Bank, Frontier, band, cut
from geo.layers.ground import WIDE, Anchor, Ground, KmSpan, anchor, find_ground
from geo.layers.mismatch import check_amount, check_total, means_whole_line, stated_km
from geo.layers.placed import Adrift, AdriftReason, Mismatch, Placed, Precision, Traced
from geo.layers.shapes import disc
from geo.layers.stretch import find_stretch

# Where a claim names several places and none will do, the most telling reason counts.
_REASONS = (
    AdriftReason.AMBIGUOUS_PLACE,
    AdriftReason.OUT_OF_AREA,
    AdriftReason.UNKNOWN_POINT,
    AdriftReason.COUNTRY_ONLY,
    AdriftReason.NO_PLACE,
)
_COARSENESS = (Precision.POINT, Precision.SECTOR, Precision.AREA, Precision.PROVINCE)
_AMONG_AREAS_KM = 3.0  # a point is drawn this wide where it stands among areas
_LEAST_SPAN_KM = 0.2  # shorter, and a part of the line has no length to draw

_Drawer = Callable[[Side, KmSpan], BaseGeometry]


def trace(claims: Iterable[Claim], gazetteer: Mapping[str, Place], frontier: Frontier) -> Traced:
    """Lay every claim on the frontier.

    Args:
        claims: In any order; the results keep it.
        gazetteer: Place id -> place.
        frontier: The line.

    Returns:
        Each claim exactly once: placed, or adrift.
    """

    @cache
    def draw(side: Side, span: KmSpan) -> BaseGeometry:
        return along_line(frontier, side, span)

    placed: list[Placed] = []
    adrift: list[Adrift] = []
    for claim in claims:
        anchors = [anchor(ref, gazetteer, frontier) for ref in claim.where.places]
        found = _Tracer(claim, anchors, frontier, draw).lay()
        if isinstance(found, Placed):
            placed.append(found)
        else:
            adrift.append(Adrift(claim, found))
    return Traced(tuple(placed), tuple(adrift))


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


@dataclass(frozen=True, slots=True)
class _Tracer:
    """One claim on its way to the line."""

    claim: Claim
    anchors: Sequence[Anchor]
    frontier: Frontier
    draw: _Drawer

    def lay(self) -> Placed | AdriftReason:
        """The claim on the line, or why it is not there."""
        where = self.claim.where
        grounds, reasons = self._grounds()
        if where.extent is Extent.UNLOCATED:
            return min([AdriftReason.NO_PLACE, *reasons], key=_REASONS.index)
        return (
            self._stretch()
            or self._amount(grounds, reasons)
            or self._unstated(grounds)
            or self._on_ground(grounds)
            or min([AdriftReason.NO_PLACE, *reasons], key=_REASONS.index)
        )

    def _stretch(self) -> Placed | None:
        """From one end to another, or as far as stated from one."""
        if self.claim.where.extent is not Extent.STRETCH:
            return None
        found = find_stretch(self.anchors, stated_km(self.claim), self.frontier)
        if found is None:
            return None
        return self._on_line((found.span,), found.precision, self._side(), found.mismatches)

    def _amount(self, grounds: Sequence[Ground], reasons: Sequence[AdriftReason]) -> Placed | None:
        """A length without ends: the whole line where it can mean nothing else, else an amount."""
        stated = stated_km(self.claim)
        if stated is None or not stated > 0:
            return None
        sections = [ground for ground in grounds if ground.precision is Precision.PROVINCE]
        if sections and len(sections) == len(grounds):
            spans = merged([ground.span for ground in sections])
            found = check_amount(stated, sum(high - low for low, high in spans))
            return self._on_line(spans, Precision.LENGTH_ONLY, self._side(sections), found)
        somewhere = self.claim.where.extent is Extent.STRETCH and not grounds
        nowhere_else = all(reason is AdriftReason.COUNTRY_ONLY for reason in reasons)
        if not self._about_line(grounds) and not (somewhere and nowhere_else):
            return None
        length = self.frontier.length_km
        if means_whole_line(stated, length):
            return self._whole_line(Precision.WHOLE_SIDE, check_total(stated, length))
        return self._whole_line(Precision.LENGTH_ONLY, check_amount(stated, length))

    def _unstated(self, grounds: Sequence[Ground]) -> Placed | None:
        """The frontier, nobody says which part of it; or its part in the named provinces."""
        if not self._about_line(grounds):
            return None
        sections = [ground for ground in grounds if ground.precision is Precision.PROVINCE]
        return self._on_ground(sections) or self._whole_line(Precision.FRONTIER_UNSTATED)

    def _about_line(self, grounds: Sequence[Ground]) -> bool:
        """Whether the claim speaks of the frontier and of no other place that will do."""
        if self.claim.where.extent is Extent.FRONTIER:
            return True
        return not grounds and any(f.kind is PlaceKind.FRONTIER for f in self.anchors)

    def _grounds(self) -> tuple[list[Ground], list[AdriftReason]]:
        """The ground of every place that the claim's extent asks for, and what speaks against."""
        grounds, reasons = [], []
        for found in self._wanted():
            ground = find_ground(found, self.claim.where, self.frontier)
            if isinstance(ground, Ground):
                grounds.append(ground)
            else:
                reasons.append(ground)
        return grounds, reasons

    def _wanted(self) -> list[Anchor]:
        """A point is not made wider by the province that it lies in, nor a province by a town."""
        named = [found for found in self.anchors if found.kind is not PlaceKind.FRONTIER]
        exact = [found for found in named if found.ref.role != "within"] or named
        provinces = [found for found in exact if found.kind is PlaceKind.GOVERNORATE]
        if self.claim.where.extent is Extent.PROVINCE:
            return provinces or exact
        if self.claim.where.extent is Extent.POINT:
            wide = {id(found) for found in exact if found in provinces or found.kind in WIDE}
            located = [found for found in exact if found.spot and id(found) not in wide]
            return located or exact
        return exact

    def _side(self, grounds: Sequence[Ground] = ()) -> Side:
        """The claim's side, else the side on which all its ground lies."""
        stated = self.claim.where.side
        if stated is not Side.UNSPECIFIED:
            return stated
        banks = {ground.bank for ground in grounds}
        bank = banks.pop() if len(banks) == 1 else None
        return Side(bank) if bank else stated

    def _whole_line(self, precision: Precision, mismatches: tuple[Mismatch, ...] = ()) -> Placed:
        return self._on_line(((0.0, self.frontier.length_km),), precision, self._side(), mismatches)

    def _on_line(
        self,
        spans: Sequence[KmSpan],
        precision: Precision,
        side: Side,
        mismatches: tuple[Mismatch, ...] = (),
    ) -> Placed:
        lines = [part for span in spans for part in shapely.get_parts(self.draw(side, span))]
        return Placed(
            claim=self.claim,
            geometry=lines[0] if len(lines) == 1 else MultiLineString(lines),
            km=(spans[0][0], spans[-1][1]),
            spans=tuple(spans),
            side=side,
            precision=precision,
            reaches_line=True,
            mismatches=mismatches,
        )

    def _on_ground(self, grounds: Sequence[Ground]) -> Placed | None:
        """All of a claim's places together; None without any."""
        if not grounds:
            return None
        side = self._side(grounds)
        spans = merged([ground.span for ground in grounds])
        precision = max((ground.precision for ground in grounds), key=_COARSENESS.index)
        shapes = [ground.shape for ground in grounds if ground.shape is not None]
        if precision is Precision.PROVINCE or not shapes:
            return self._on_line(spans, precision, side)
        ends = {ground.past_end for ground in grounds}
        return Placed(
            claim=self.claim,
            geometry=_together(shapes),
            km=(spans[0][0], spans[-1][1]),
            spans=spans,
            side=side,
            precision=precision,
            reaches_line=any(ground.reaches_line for ground in grounds),
            offset_km=min(ground.offset_km for ground in grounds),
            past_end=ends.pop() if len(ends) == 1 else None,
        )


def _together(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
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
