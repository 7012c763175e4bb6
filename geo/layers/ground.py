"""One named place of a claim as ground: a point, a sector, an area, or a part of the line."""

from dataclasses import dataclass
from typing import NamedTuple

import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from gazetteer.place import LngLat, Place, PlaceKind, PlacesById
from geo.claims.model import Extent, PlaceRef, Side, Where
from geo.frontier import Bank, Fix, Frontier, locate, nearest_km
from geo.frontier.plane import to_metres
from geo.layers.placed import AdriftReason, Precision
from geo.layers.shapes import BEARINGS, disc, on_side, ring, sector

AREA_KM = 90.0
"""A point further than this from the line is out of the area that the map is about."""
COLOUR_KM = 15.0
"""Ground within this distance of the line may colour its bands."""

_REACH_KM = 3.0  # a point whose exactness nobody states
_NEAR_KM = 10.0  # "near X", "opposite X", "the area of X": at least this much around
_TOWARDS_KM = 10.0  # "north of X" without a distance, before twice the exactness of X
_TOWARDS_MOST_KM = 40.0
_RIVER_KM = 25.0  # of a river, the part where it nears the line, which is where its label stands
_TOUCH_KM = 0.1
_ABOUT = 0.2  # "20 km from X": give or take a fifth, besides the exactness of X

NOWHERE = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})
WIDE = frozenset(
    {PlaceKind.DESERT, PlaceKind.REGION, PlaceKind.RIVER, PlaceKind.WADI, PlaceKind.MOUNTAIN}
)

KmSpan = tuple[float, float]


class Spot(NamedTuple):
    """A point with how exact it is, km, and where it stands beside the line."""

    at: LngLat
    reach_km: float
    fix: Fix


class Anchor(NamedTuple):
    """A place of a claim with what the gazetteer and the line know of it."""

    ref: PlaceRef
    place: Place | None
    spot: Spot | None

    @property
    def kind(self) -> PlaceKind | None:
        """The kind of place; None for one that the gazetteer does not hold."""
        return self.place.kind if self.place else None

    @property
    def bank(self) -> Bank | None:
        """The side on which the place lies; None for what lies on both or on neither."""
        if self.place is not None and self.place.country in ("iraq", "syria"):
            return "iraq" if self.place.country == "iraq" else "syria"
        return self.spot.fix.side if self.place is None and self.spot else None


@dataclass(frozen=True, slots=True)
class Ground:
    """Where one place puts a claim.

    Attributes:
        span: Chainage from and to, km.
        shape: WGS 84; None for what is a part of the line itself.
        offset_km: From the line to the place's point, or to the nearest ground of a wide place.
        reaches_line: Its ground comes within `COLOUR_KM` of the line.
        bank: The side on which it lies, where it lies on one.
    """

    span: KmSpan
    precision: Precision
    bank: Bank | None
    shape: BaseGeometry | None = None
    offset_km: float = 0.0
    past_end: str | None = None
    reaches_line: bool = True


def anchor(ref: PlaceRef, places: PlacesById, frontier: Frontier) -> Anchor:
    """Look a place of a claim up."""
    place = places.get(ref.id)
    at = ref.at or (place.at if place else None)
    if at is None:
        return Anchor(ref, place, None)
    reach = ref.precision_km or (place.precision_km if place else None) or _REACH_KM
    return Anchor(ref, place, Spot(at, reach, locate(frontier, at)))


def find_ground(found: Anchor, where: Where, frontier: Frontier) -> Ground | AdriftReason:
    """Where a place puts a claim, or why nowhere; the frontier itself is not asked for here."""
    refusal = _refusal(found, frontier)
    if refusal is not None:
        return refusal
    if found.kind is PlaceKind.GOVERNORATE:
        return Ground(frontier.sections[found.ref.id], Precision.PROVINCE, found.bank)
    if found.spot is None:
        return _covered(found, frontier) or AdriftReason.UNKNOWN_POINT
    bank = _bank(found, where)
    if _is_wide(found):
        return _wide(found, found.spot, frontier, bank)
    return _local(found, found.spot, where, frontier, bank)


def _refusal(found: Anchor, frontier: Frontier) -> AdriftReason | None:
    """Why a place cannot say where on the line, as far as its name and point tell."""
    if not found.ref.id:
        return AdriftReason.AMBIGUOUS_PLACE if found.ref.alternatives else AdriftReason.NO_PLACE
    if found.kind in NOWHERE:
        return AdriftReason.COUNTRY_ONLY
    if found.kind is PlaceKind.GOVERNORATE:
        return None if found.ref.id in frontier.sections else AdriftReason.OUT_OF_AREA
    if found.spot is None or _is_wide(found) or found.spot.fix.offset_km <= AREA_KM:
        return None
    return AdriftReason.OUT_OF_AREA


def _is_wide(found: Anchor) -> bool:
    return found.kind in WIDE and found.ref.role not in BEARINGS


def _bank(found: Anchor, where: Where) -> Bank | None:
    """The side whose ground is meant: the claim's, else the place's own."""
    if where.side in (Side.IRAQ, Side.SYRIA):
        return "iraq" if where.side is Side.IRAQ else "syria"
    if found.ref.role == "opposite" and found.bank:
        return "syria" if found.bank == "iraq" else "iraq"
    return None if where.side is Side.BOTH else found.bank


def _covered(found: Anchor, frontier: Frontier) -> Ground | None:
    """The sections of the governorates that a wide place takes in, from first to last."""
    covers = found.place.covers if found.place else ()
    spans = [frontier.sections[name] for name in covers if name in frontier.sections]
    if found.kind not in WIDE or not spans:
        return None
    span = min(low for low, _ in spans), max(high for _, high in spans)
    return Ground(span, Precision.AREA, found.bank)


def _wide(
    found: Anchor, spot: Spot, frontier: Frontier, bank: Bank | None
) -> Ground | AdriftReason:
    """A desert or region: the governorates that it takes in, else what its disc meets."""
    reach = min(spot.reach_km, _RIVER_KM) if found.kind is PlaceKind.RIVER else spot.reach_km
    shape = _kept(disc(spot.at, reach), frontier, bank)
    away = _away_km(shape, frontier)
    covered = _covered(found, frontier)
    if covered is None and away > _TOUCH_KM and spot.fix.offset_km > AREA_KM:
        return AdriftReason.OUT_OF_AREA
    return Ground(
        span=covered.span if covered else area_span(shape, frontier),
        precision=Precision.AREA,
        bank=bank,
        shape=shape,
        offset_km=away,
        reaches_line=covered is not None or away <= COLOUR_KM,
    )


def _local(
    found: Anchor, spot: Spot, where: Where, frontier: Frontier, bank: Bank | None
) -> Ground:
    """A town, post or other point, or the ground that a claim's words put around it."""
    at, reach, fix = spot
    role, away = found.ref.role, where.distance_km
    inner = max(0.0, away * (1 - _ABOUT) - reach) if away else 0.0
    outer = away * (1 + _ABOUT) + reach if away else 0.0
    precision = Precision.AREA
    if role in BEARINGS:
        outer = outer or min(_TOWARDS_KM + 2 * reach, _TOWARDS_MOST_KM)
        shape, precision = sector(at, role, inner, outer), Precision.SECTOR
    elif away:
        shape, precision = ring(at, inner, outer), Precision.SECTOR
    elif role in ("near", "opposite"):
        shape = disc(at, reach + _NEAR_KM)
    elif found.kind is PlaceKind.DISTRICT or where.extent is Extent.AREA:
        shape = disc(at, max(reach, _NEAR_KM))
    else:
        return _point(spot, frontier, bank)
    kept = _kept(shape, frontier, bank)
    return Ground(
        span=area_span(kept, frontier),
        precision=precision,
        bank=bank,
        shape=kept,
        offset_km=fix.offset_km,
        past_end=fix.past_end,
        reaches_line=_away_km(kept, frontier) <= COLOUR_KM,
    )


def _point(spot: Spot, frontier: Frontier, bank: Bank | None) -> Ground:
    """The point itself; its kilometres are as wide as it is inexact."""
    at, reach, fix = spot
    return Ground(
        span=(max(0.0, fix.km - reach), min(frontier.length_km, fix.km + reach)),
        precision=Precision.POINT,
        bank=bank,
        shape=Point(at),
        offset_km=fix.offset_km,
        past_end=fix.past_end,
        reaches_line=fix.offset_km - reach <= COLOUR_KM,
    )


def _kept(shape: BaseGeometry, frontier: Frontier, bank: Bank | None) -> BaseGeometry:
    return on_side(frontier, shape, bank) if bank else shape


def _away_km(shape: BaseGeometry, frontier: Frontier) -> float:
    return float(shapely.distance(to_metres(shape), frontier.metric)) / 1000


def area_span(shape: BaseGeometry, frontier: Frontier) -> KmSpan:
    """The part of the line that an area takes in, else the part that it lies opposite."""
    touched = shapely.intersection(frontier.line, shape.buffer(1e-6))
    # Of what it takes in the ends tell: a part of the line goes on from one to the other.
    outline = shape if touched.is_empty else _ends(touched)
    kms = nearest_km(frontier, outline)
    return float(kms.min()), float(kms.max())


def _ends(line: BaseGeometry) -> BaseGeometry:
    """Where each part of a line begins and ends."""
    parts = [shapely.get_coordinates(part) for part in shapely.get_parts(line)]
    return shapely.multipoints([end for part in parts for end in (part[0], part[-1])])
