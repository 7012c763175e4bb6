"""The command: what the browser shall show of the scene now, as plain JSON values."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from geo.board import Board
from geo.layers.select import Mask
from geo.layers.state import Holding
from geo.layers.tenure import Condition
from geo.layers.timeline import Block
from geo.screen.words import Words, isolate, ltr

FADE_DAYS = 1500.0  # evidence as old as this is drawn at its faintest
FAINTEST = 0.35


@dataclass(frozen=True, slots=True)
class Scope:
    """What is to be drawn.

    Attributes:
        shown: One flag a claim, in the order of the features.
        day: The day for which the line is drawn; None where no claim is dated.
        known_by: Only what was known by this day colours the line.
        km: The stretch that the reader asked for, or None.
        days: The range of days that the reader asked for; None is open.
        selected: Id of the chosen claim, or None.
        dark: Whether the page is dark.
    """

    shown: Mask
    day: date | None
    known_by: date | None
    km: tuple[float, float] | None
    days: tuple[date | None, date | None]
    selected: str | None
    dark: bool


def bits(mask: Mask) -> str:
    """Flags as base64, eight a byte, the first one highest."""
    return base64.b64encode(np.packbits(mask).tobytes()).decode("ascii")


def map_command(board: Board, scope: Scope, words: Words) -> dict[str, Any]:
    """What the map shows: the shown claims, and the bands that a shown claim stands behind."""
    shown = {id_ for id_, flag in zip(board.ids, scope.shown, strict=True) if flag}
    bands: list[dict[str, Any]] = []
    unstated: list[dict[str, Any]] = []
    if scope.day is not None:
        state = board.state(scope.day, scope.known_by)
        held = [*state.iraq, *state.syria]
        bands = [_band(board, item, scope, words) for item in held if shown & {*item.claims}]
        unstated = [
            _band(board, item, scope, words, unstated=True)
            for item in state.unstated
            if shown & {*item.claims}
        ]
    return _common(scope, words) | {"bands": bands, "unstated": unstated}


def strip_command(board: Board, scope: Scope, words: Words) -> dict[str, Any]:
    """What the strip shows: the shown claims, and blocks of control over time."""
    shown = {id_ for id_, flag in zip(board.ids, scope.shown, strict=True) if flag}
    blocks = [
        _block(board, block, scope, words)
        for block in board.blocks(scope.known_by)
        if shown & {*block.claims}
    ]
    undated = int((scope.shown & board.features["undated"].to_numpy()).sum())
    note = words("strip_undated", n=undated) if undated else ""
    return _common(scope, words) | {
        "blocks": blocks,
        "range": [day.toordinal() if day else None for day in scope.days],
        "ordinal": scope.day.toordinal() if scope.day else None,
        "note": note,
        "alt": words("strip_alt"),
    }


def _common(scope: Scope, words: Words) -> dict[str, Any]:
    return {
        "show": bits(scope.shown),
        "selected": scope.selected,
        "km": list(scope.km) if scope.km else None,
        "day": ltr(scope.day.isoformat()) if scope.day else "",
        "lang": words.lang.value,
        "theme": "dark" if scope.dark else "light",
    }


def _band(
    board: Board, held: Holding, scope: Scope, words: Words, *, unstated: bool = False
) -> dict[str, Any]:
    look = _holders(board, held.holders, scope.day, words, dark=scope.dark)
    line = _line(held, look, words, unstated=unstated)
    if held.evidence_day is not None and held.age_days:
        age = words("evidence_age", day=ltr(held.evidence_day.isoformat()), age=held.age_days)
        line = f"{line} · {age}"
    return look | {
        "side": held.side.value,
        "from": round(held.km_from, 2),
        "to": round(held.km_to, 2),
        "condition": held.condition.value,
        "alpha": fade(held.age_days),
        "claims": list(held.claims),
        "line": line,
    }


def _block(board: Board, block: Block, scope: Scope, words: Words) -> dict[str, Any]:
    look = _holders(board, block.holders, block.first, words, dark=scope.dark)
    return look | {
        "side": block.side.value,
        "from": round(block.km_from, 2),
        "to": round(block.km_to, 2),
        "first": block.first.toordinal(),
        "last": block.last.toordinal() if block.last else None,
        "evidence": block.evidence_day.toordinal(),
        "condition": block.condition.value,
        "unstated": block.unstated,
        "claims": list(block.claims),
        "line": _line(block, look, words, unstated=block.unstated),
    }


def _holders(
    board: Board, ids: Iterable[str], day: date | None, words: Words, *, dark: bool
) -> dict[str, list[str]]:
    """Names, letter codes and colours of holders; an actor unknown to the seeds is grey."""
    known: Sequence[tuple[str, str, str]] = [
        (
            board.actor_names[id_][words.lang],
            board.actors[id_].code,
            board.actors[id_].colour_on(day)[1 if dark else 0],
        )
        if id_ in board.actors
        else (id_, "?", "#8a8378")
        for id_ in ids
    ]
    names, codes, colours = zip(*known, strict=True) if known else ((), (), ())
    return {"names": list(names), "codes": list(codes), "colours": list(colours)}


def _line(
    held: Holding | Block, look: dict[str, list[str]], words: Words, *, unstated: bool
) -> str:
    """Who is said to hold what, in one line."""
    who = words("and").join(isolate(name) for name in look["names"])
    where = words.of("side", held.side.value)
    if unstated:
        return words("held_unstated", who=who, side=where)
    key = "held" if held.condition is Condition.HELD else f"held_{held.condition.value}"
    return words(key, who=who, km=ltr(f"{held.km_from:.0f}–{held.km_to:.0f}"), side=where)


def fade(age_days: int | None) -> float:
    """Opacity of evidence by its age: whole when fresh, never gone."""
    return round(max(FAINTEST, 1.0 - (age_days or 0) / FADE_DAYS), 3)
