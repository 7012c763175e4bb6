"""The records of the gazetteer: a point in degrees, and a place with its names."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from gazetteer.period import Period


class GazetteerError(ValueError):
    """A places file that contradicts itself or cannot be read; the message names file and row."""


class LngLat(NamedTuple):
    """A point in decimal degrees, WGS 84 (EPSG:4326): longitude first, as in GeoJSON."""

    lng: float
    lat: float


def kilometres(one: LngLat, other: LngLat) -> float:
    """Distance on a sphere, in kilometres: within half a per cent, enough to say near or far."""
    lat = math.radians((one.lat + other.lat) / 2)
    across = math.radians(one.lng - other.lng) * math.cos(lat)
    return 6371.0 * math.hypot(across, math.radians(one.lat - other.lat))


class PlaceKind(StrEnum):
    """What a place is. A verb may ask for one: one reopens a crossing, storms a town."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    DISTRICT = "district"
    GOVERNORATE = "governorate"
    COUNTRY = "country"
    TERRITORY = "territory"  # "inside Syria": a country's ground with nothing said of where
    CROSSING = "crossing"
    BASE = "base"
    POST = "post"
    FACILITY = "facility"  # oil field, pipeline station, plant, mine
    DAM = "dam"
    WADI = "wadi"
    RIVER = "river"
    MOUNTAIN = "mountain"
    DESERT = "desert"
    REGION = "region"
    CAMP = "camp"
    TRIPOINT = "tripoint"
    FRONTIER = "frontier"  # the line itself


# Where people live: news calls one and the same place a village, a town or a district.
SETTLED = frozenset((PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.DISTRICT))


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer.

    Attributes:
        id: Stable, lower-case ASCII with underscores, as in ``al_qaim``; ``frontier`` is the line.
        kind: What it is.
        country: ``iraq``, ``syria``, ``both`` (the line, its tripoints) or another country's name.
        governorate: Id of the governorate that holds it; None for countries and the line.
        names_ar: Arabic names, the one to show first.
        names_en: Latin-script names, the one to show first.
        names_ku: Kurdish names, in either script.
        weak: Names that count only where the context says that a place is meant.
        at: A point, or the label point of an extended place; None where nobody knows.
        precision_km: Radius within which the place lies; for an extended place its reach.
        frontier_offset_km: Distance to the frontier line; None without ``at``.
        covers: Ids of governorates whose frontier section this extended place takes in.
        source: Where name and point come from, with the source's own id where it has one.
        note: Why this choice, where sources disagree.
        periods: When it was closed, emptied, named otherwise and the like, in order of time.
    """

    id: str
    kind: PlaceKind
    country: str
    governorate: str | None
    names_ar: tuple[str, ...]
    names_en: tuple[str, ...]
    names_ku: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    at: LngLat | None = None
    precision_km: float | None = None
    frontier_offset_km: float | None = None
    covers: tuple[str, ...] = ()
    source: str = ""
    note: str = ""
    periods: tuple[Period, ...] = ()

    @property
    def name_ar(self) -> str:
        """The Arabic name to show, or the first Latin one where there is none."""
        return (self.names_ar or self.names_en)[0]

    @property
    def name_en(self) -> str:
        """The English name to show, or the first Arabic one where there is none."""
        return (self.names_en or self.names_ar)[0]

    def is_at_the_line(self, within_km: float) -> bool:
        """Whether it lies at most ``within_km`` off the frontier; never where nobody knows."""
        offset_km = self.frontier_offset_km
        return offset_km is not None and offset_km <= within_km


class PlacesById(Protocol):
    """Whatever gives places by id: a gazetteer, or a dict in a test."""

    def __getitem__(self, place_id: str, /) -> Place: ...

    def get(self, place_id: str, /) -> Place | None:
        """The place of this id, or None."""
