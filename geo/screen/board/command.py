"""The command: what the browser shall show of the scene now, as plain JSON values."""

import base64
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from gazetteer.place import LngLat
from geo.layers.changes import Change
from geo.layers.select import Mask
from geo.screen.board.board import ScreenBoard
from geo.screen.words import Words


@dataclass(frozen=True, slots=True)
class Scope:
    """What is to be drawn.

    Attributes:
        shown: One flag a claim, in the order of the features.
        base: The same without the filters by day and km, which the browser can move by itself;
            these claims tell who holds the line on any day.
        day: The day for which the line is drawn; None where no claim is dated.
        known_by: Only what was known by this day colours the line.
        km: The stretch that the reader asked for, or None.
        days: The range of days that the reader asked for; None is open.
        against: A second day, whose state is drawn beside that of ``day``.
        changed: Side and km of what changed between the two days; whether only within them.
        one_day: Whether the marks are those of one day.
        within: The polygon that the reader drew.
        actors: Whom the reader filters by: a mark of several shows the first of these.
        place: Where the map shall stand at first: latitude,longitude,zoom.
        selected: Id of the chosen claim, or None.
        dark: Whether the page is dark.
    """

    shown: Mask
    base: Mask
    day: date | None
    known_by: date | None
    km: tuple[float, float] | None
    days: tuple[date | None, date | None]
    selected: str | None
    dark: bool
    against: date | None = None
    changed: tuple[Change, ...] = ()
    one_day: bool = False
    within: tuple[LngLat, ...] = ()
    place: str | None = None
    actors: frozenset[str] = frozenset()


def bits(mask: Mask) -> str:
    """Flags as base64, eight a byte, the first one highest."""
    return base64.b64encode(np.packbits(mask).tobytes()).decode("ascii")


def command_of(board: ScreenBoard, scope: Scope, words: Words) -> dict[str, Any]:
    """What map and strip show: flags over the claims, days as ordinals, and where the files lie."""
    return {
        "show": bits(scope.shown),
        "base": bits(scope.base),
        "selected": scope.selected,
        "km": list(scope.km) if scope.km else None,
        "day": _ordinal(scope.day),
        "range": [_ordinal(day) for day in scope.days],
        "against": _ordinal(scope.against),
        "changed": [
            [
                change.side.value,
                round(change.km_from, 2),
                round(change.km_to, 2),
                change.somewhere,
            ]
            for change in scope.changed
        ],
        "one": scope.one_day,
        "within": [list(at) for at in scope.within],
        "at": scope.place,
        "actors": sorted(scope.actors),
        "lang": words.lang.value,
        "theme": "dark" if scope.dark else "light",
        "scene": board.scene_path(),
        "held": board.held_path(scope.known_by),
        "tips": board.tips_path(words.lang),
    }


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None
