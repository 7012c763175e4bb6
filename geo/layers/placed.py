"""The records of claims laid on the line: placed with a geometry, or adrift with a reason."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from geo.claims.model import Claim, Side

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


class Precision(StrEnum):
    """How exactly a placed claim says where it is; drawn as such, never as a pin."""

    POINT = "point"
    STRETCH = "stretch"
    STRETCH_ONE_END = "stretch_one_end"
    LENGTH_ONLY = "length_only"
    SECTOR = "sector"
    AREA = "area"
    PROVINCE = "province"
    WHOLE_SIDE = "whole_side"
    FRONTIER_UNSTATED = "frontier_unstated"


class Exactness(StrEnum):
    """How exactly a claim says where it is, as few groups to choose from."""

    POINT = "point"
    STRETCH = "stretch"
    SECTOR = "sector"
    AREA = "area"
    PROVINCE = "province"
    FRONTIER = "frontier"  # the line or a side of it, nobody says which part
    NONE = "none"  # no place on the line

    @classmethod
    def of(cls, precision: str | None) -> "Exactness":
        """The group of a precision; None is of a claim adrift."""
        return cls.NONE if precision is None else _GROUPS[Precision(precision)]


_GROUPS = {
    Precision.POINT: Exactness.POINT,
    Precision.STRETCH: Exactness.STRETCH,
    Precision.STRETCH_ONE_END: Exactness.STRETCH,
    Precision.SECTOR: Exactness.SECTOR,
    Precision.AREA: Exactness.AREA,
    Precision.PROVINCE: Exactness.PROVINCE,
    Precision.LENGTH_ONLY: Exactness.FRONTIER,
    Precision.WHOLE_SIDE: Exactness.FRONTIER,
    Precision.FRONTIER_UNSTATED: Exactness.FRONTIER,
}

UNSTATED = frozenset({Precision.LENGTH_ONLY, Precision.WHOLE_SIDE, Precision.FRONTIER_UNSTATED})
"""The claim names no stretch of the frontier: hatched along a side, never coloured."""

WIDE = UNSTATED | {Precision.PROVINCE}
"""There is room for other holders within: a claim of a narrower place prevails in it."""


class AdriftReason(StrEnum):
    """Why a claim has no place on the line."""

    NO_PLACE = "no_place"
    COUNTRY_ONLY = "country_only"
    UNKNOWN_POINT = "unknown_point"
    OUT_OF_AREA = "out_of_area"
    AMBIGUOUS_PLACE = "ambiguous_place"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A number in the claim that the map does not bear out, with one sentence in each language."""

    code: str
    stated_km: float
    measured_km: float
    sentence: str
    sentence_ar: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim laid on the frontier.

    Attributes:
        geometry: WGS 84, longitude first.
        km: Chainage from and to, km from the Turkey tripoint, ascending.
        spans: The parts of ``km`` that the claim is about, ascending, where they do not join up
            (two provinces with a third between them); empty means ``km`` in one piece.
        reaches_line: Its own area touches the line, so that it may colour the line's bands.
        offset_km: Distance to the line; 0 for what lies on it.
        past_end: ``north`` or ``south`` where it projects beyond an end of the line, else None.
    """

    claim: Claim
    geometry: "BaseGeometry"
    km: tuple[float, float]
    side: Side
    precision: Precision
    reaches_line: bool
    mismatches: tuple[Mismatch, ...] = ()
    offset_km: float = 0.0
    past_end: str | None = None
    spans: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Adrift:
    """A claim without a place on the line, and why."""

    claim: Claim
    reason: AdriftReason


@dataclass(frozen=True, slots=True)
class Traced:
    """All claims: each is either placed or adrift."""

    placed: tuple[Placed, ...]
    adrift: tuple[Adrift, ...]
