"""Claims laid on the frontier: each one is placed, or adrift with its reason.

Language ends where this module begins: it reads the places, roles, side and lengths of a claim
and nothing of its words.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import shapely
from shapely.geometry import MultiLineString
from shapely.geometry.base import BaseGeometry

from gazetteer.place import PlaceKind, PlacesById
from geo.claims.model import Claim, Extent, Kind, PlaceRef, Side, Where
from geo.frontier import Frontier
from geo.layers.ground import COLOUR_KM, WIDE, Anchor, Ground, KmSpan, anchor, find_ground
from geo.layers.mismatch import check_amount, check_room, check_total, means_whole_line, stated_km
from geo.layers.pieces import along_line, merged, together
from geo.layers.placed import Adrift, AdriftReason, Mismatch, Placed, Precision, Traced
from geo.layers.stretch import far_end, find_stretch

# Where a claim names several places and none will do, the most telling reason counts.
_REASONS = (
    AdriftReason.AMBIGUOUS_PLACE,
    AdriftReason.OUT_OF_AREA,
    AdriftReason.UNKNOWN_POINT,
    AdriftReason.COUNTRY_ONLY,
    AdriftReason.NO_PLACE,
)
# What is built or walked along the line: a length of it runs from the place that it is told of.
_ALONG = frozenset({Kind.FORTIFICATION, Kind.PATROL, Kind.BORDER_LENGTH})
_COARSENESS = (Precision.POINT, Precision.SECTOR, Precision.AREA, Precision.PROVINCE)


def trace(claims: Iterable[Claim], gazetteer: PlacesById, frontier: Frontier) -> Traced:
    """Lay every claim on the frontier.

    Args:
        claims: In any order; the results keep it.
        gazetteer: Place id -> place.
        frontier: The line.

    Returns:
        Each claim exactly once: placed, or adrift.
    """
    return lay_down(claims, land_of(gazetteer, frontier))


def lay_down(claims: Iterable[Claim], land: "Land") -> Traced:
    """``trace`` on land that was looked at before: for article after article."""
    placed: list[Placed] = []
    adrift: list[Adrift] = []
    for claim in claims:
        anchors = [land.look_up(_bare(ref)) for ref in claim.where.places]
        found = _Tracer(claim, anchors, land).lay()
        if isinstance(found, Placed):
            placed.append(found)
        else:
            adrift.append(Adrift(claim, found))
    return Traced(tuple(placed), tuple(adrift))


@dataclass(frozen=True, slots=True)
class Land:
    """The frontier and the ground beside it; what many claims ask for is worked out once."""

    frontier: Frontier
    look_up: Callable[[PlaceRef], Anchor]
    survey: Callable[[Anchor, Where], Ground | AdriftReason]
    draw: Callable[[Side, KmSpan], BaseGeometry]


_MOST_KEPT = 4096  # places, grounds and stretches, each


def land_of(gazetteer: PlacesById, frontier: Frontier) -> Land:
    """Land that remembers what it was asked for last, in bounded memory."""
    keep = lru_cache(maxsize=_MOST_KEPT)
    return Land(
        frontier,
        look_up=keep(lambda ref: anchor(ref, gazetteer, frontier)),
        survey=keep(lambda found, where: find_ground(found, where, frontier)),
        draw=keep(lambda side, span: along_line(frontier, side, span)),
    )


def _bare(ref: PlaceRef) -> PlaceRef:
    """The reference without its wording, so that the same place is looked up once."""
    return replace(ref, name="", name_ar="", name_en="", reason="")


@dataclass(frozen=True, slots=True)
class _Tracer:
    """One claim on its way to the line."""

    claim: Claim
    anchors: Sequence[Anchor]
    land: Land

    def lay(self) -> Placed | AdriftReason:
        """The claim on the line, or why it is not there."""
        where = self.claim.where
        grounds, reasons = self._grounds()
        if where.extent is Extent.UNLOCATED:
            return min([AdriftReason.NO_PLACE, *reasons], key=_REASONS.index)
        return (
            self._stretch(grounds)
            or self._amount(grounds, reasons)
            or self._unstated(grounds)
            or self._on_ground(grounds)
            or min([AdriftReason.NO_PLACE, *reasons], key=_REASONS.index)
        )

    def _stretch(self, grounds: Sequence[Ground]) -> Placed | None:
        """From one end to another, or as far as stated from one."""
        if self.claim.where.extent is not Extent.STRETCH and not self._runs_along(grounds):
            return None
        found = find_stretch(self.anchors, stated_km(self.claim), self.land.frontier)
        if found is None:
            return None
        return self._on_line((found.span,), found.precision, self._side(), found.mismatches)

    def _runs_along(self, grounds: Sequence[Ground]) -> bool:
        """Whether it is a length of something along the line, told of a point or two by it."""
        if self.claim.kind not in _ALONG or stated_km(self.claim) is None:
            return False
        by_line = [g for g in grounds if g.precision is Precision.POINT and g.reaches_line]
        return len(by_line) == len(grounds) in (1, 2) or self._runs_off()

    def _runs_off(self) -> bool:
        """Whether it is so many km off one place by the line in a direction that the line takes."""
        wanted, stated = self._wanted(), stated_km(self.claim)
        spot = wanted[0].spot if len(wanted) == 1 else None
        if spot is None or not stated or self.claim.where.distance_km is not None:
            return False
        frontier, role = self.land.frontier, wanted[0].ref.role
        by_line = spot.fix.offset_km - spot.reach_km <= COLOUR_KM
        return by_line and far_end(spot.fix.km, role, stated, frontier) is not None

    def _amount(self, grounds: Sequence[Ground], reasons: Sequence[AdriftReason]) -> Placed | None:
        """A length without ends: the whole line where it can mean nothing else, else an amount."""
        stated = stated_km(self.claim)
        if stated is None or not stated > 0:
            return None
        length = self.land.frontier.length_km
        of_line = self._about_line(grounds) or self._names_no_place(grounds, reasons)
        if means_whole_line(stated, length) and (of_line or self._names_line()):
            return self._whole_line(Precision.WHOLE_SIDE, check_total(stated, length))
        sections = [ground for ground in grounds if ground.precision is Precision.PROVINCE]
        if sections and len(sections) == len(grounds):
            spans = merged([ground.span for ground in sections])
            found = check_amount(stated, sum(high - low for low, high in spans))
            return self._on_line(spans, Precision.LENGTH_ONLY, self._side(sections), found)
        if not of_line:
            return None
        return self._whole_line(Precision.LENGTH_ONLY, check_amount(stated, length))

    def _names_no_place(self, grounds: Sequence[Ground], reasons: Sequence[AdriftReason]) -> bool:
        """Whether it is a stretch of which no more is said than, at most, the country."""
        if self.claim.where.extent is not Extent.STRETCH or grounds:
            return False
        return all(reason is AdriftReason.COUNTRY_ONLY for reason in reasons)

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
        return not grounds and self._names_line()

    def _names_line(self) -> bool:
        return any(found.kind is PlaceKind.FRONTIER for found in self.anchors)

    def _grounds(self) -> tuple[list[Ground], list[AdriftReason]]:
        """The ground of every place that the claim's extent asks for, and what speaks against."""
        grounds, reasons = [], []
        where = self.claim.where
        # What the words around a place add to its ground; the same for many claims.
        around = Where(where.extent, where.side, distance_km=where.distance_km)
        for found in self._wanted():
            ground = self.land.survey(found, around)
            if isinstance(ground, Ground):
                grounds.append(ground)
            else:
                reasons.append(ground)
        return grounds, reasons

    def _wanted(self) -> list[Anchor]:
        """A point is not made wider by its province or its river, nor a province by a town."""
        named = [found for found in self.anchors if found.kind is not PlaceKind.FRONTIER]
        named = [found for found in named if found.kind is not PlaceKind.RIVER] or named
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
        return self._on_line(
            ((0.0, self.land.frontier.length_km),), precision, self._side(), mismatches
        )

    def _on_line(
        self,
        spans: Sequence[KmSpan],
        precision: Precision,
        side: Side,
        mismatches: tuple[Mismatch, ...] = (),
    ) -> Placed:
        lines = [part for span in spans for part in shapely.get_parts(self.land.draw(side, span))]
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
            geometry=together(shapes),
            km=(spans[0][0], spans[-1][1]),
            spans=spans,
            side=side,
            precision=precision,
            reaches_line=any(ground.reaches_line for ground in grounds),
            mismatches=self._cramped(grounds, sum(high - low for low, high in spans)),
            offset_km=min(ground.offset_km for ground in grounds),
            past_end=ends.pop() if len(ends) == 1 else None,
        )

    def _cramped(self, grounds: Sequence[Ground], room_km: float) -> tuple[Mismatch, ...]:
        """A length along the line that is more than the line has on the ground that is named."""
        stated = stated_km(self.claim)
        if stated is None or not all(ground.reaches_line for ground in grounds):
            return ()
        return check_room(stated, room_km)
