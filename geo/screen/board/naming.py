"""Which places the map names, and which of them first."""

import math
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from gazetteer.place import LngLat, Place, PlaceKind
from geo.board import Board

LABEL_KM = 90.0  # towns farther from the line than this are not named on the map
LANDMARK_KM = 35.0  # places nearer than this are the frontier's own
LABELLED = {PlaceKind.CITY: 1, PlaceKind.TOWN: 2, PlaceKind.CROSSING: 3, PlaceKind.BASE: 3}
"""Kinds that the map names, with how near one must look until those that no claim names appear."""
MOST_LABELS = 260


def places_named(board: Board) -> list[dict[str, Any]]:
    """Places to name, the most useful first."""
    named = Counter(
        place.id
        for claim in board.claims.values()
        for place in claim.where.places
        if place.role != "within"
    )
    after = _called_after(board.gazetteer.built_in)
    rows = []
    for place in board.gazetteer:
        off = place.frontier_offset_km
        if place.at is None or off is None or off > LABEL_KM or place.kind not in LABELLED:
            continue
        if place.kind is PlaceKind.BASE and off > LANDMARK_KM:
            continue
        rows.append((prominence(place, named[place.id], after[place.id]), place.id, place))
    rows.sort(key=lambda row: (-row[0], row[1]))
    return [
        {
            "at": rounded(place.at),
            "en": place.name_en,
            "ar": place.name_ar,
            "side": place.country,
            "rank": LABELLED[place.kind] - (1 if place.id in named else 0),
            "landmark": _is_landmark(place),
            "claims": named[place.id],
        }
        for _, _, place in rows[:MOST_LABELS]
        if place.at is not None
    ]


def prominence(place: Place, claims: int, after: int) -> float:
    """How much a place should be named on the map, beside others; no unit.

    Args:
        place: A place with a distance to the line; its kind and its spellings count as well (what
            is written of much is spelled in many ways).
        claims: How many claims name it.
        after: How many other places are called after it: its crossing, its mountain, its district.
    """
    spellings = len(place.names_ar) + len(place.names_en)
    kind = {PlaceKind.CITY: 1.0, PlaceKind.TOWN: 0.5}.get(place.kind, 0.0)
    off = (place.frontier_offset_km or 0.0) / (2 * LANDMARK_KM)
    return math.log1p(claims) + math.log1p(spellings) + math.log1p(after) + kind - off


def _called_after(places: Iterable[Place]) -> Counter[str]:
    """How many other places have the name of a place, whole, as a part of theirs."""
    known = list(places)
    owner = {name: place.id for place in known if place.kind in LABELLED for name in place.names_en}
    found: Counter[str] = Counter()
    for place in known:
        words = place.name_en.split()
        ends = combinations(range(len(words) + 1), 2)
        owners = {owner.get(" ".join(words[start:end])) for start, end in ends}
        found.update(id_ for id_ in owners if id_ is not None and id_ != place.id)
    return found


def _is_landmark(place: Place) -> bool:
    """Whether the map is about this place: at the line, on one of its sides."""
    off = place.frontier_offset_km
    return place.country in ("iraq", "syria") and off is not None and off <= LANDMARK_KM


def rounded(at: LngLat, digits: int = 5) -> list[float]:
    """Longitude and latitude as plain numbers, in degrees."""
    return [round(at.lng, digits), round(at.lat, digits)]
