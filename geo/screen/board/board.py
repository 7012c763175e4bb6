"""The board as the screen needs it: with the files that the browser holds."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from geo.atlas import Atlas
from geo.board import KEPT, Board, build_board
from geo.layers.select import facet_counts
from geo.layers.view import View
from geo.screen.assets import named, publish
from geo.screen.board.held import held_columns
from geo.screen.board.ordering import Rows, ordered
from geo.screen.board.scene import build_scene, build_tips
from geo.screen.words import Lang, load_words


@dataclass(frozen=True, eq=False)
class ScreenBoard(Board):
    """A board with what only the map page asks for, built once and kept."""

    def prepare(self) -> None:
        """Make what the map page asks for at first, so that no reader waits for it."""
        _ = self.sieve, self.scene_name, self._held(None)

    @cached_property
    def option_totals(self) -> Mapping[str, Mapping[str, int]]:
        """How many of all claims each option of each control has: their order among filters."""
        return facet_counts(self.sieve, View())

    @cached_property
    def ordered(self) -> Callable[[str, Lang], Rows]:
        """The rows in an order that the reader of a language may ask for."""

        @lru_cache(maxsize=KEPT)
        def found(order: str, lang: Lang) -> Rows:
            return ordered(self.features, order, load_words()[lang])

        return found

    @cached_property
    def scene(self) -> bytes:
        """What the browser holds: sent once, named by its own hash."""
        return _json(build_scene(self))

    @cached_property
    def scene_name(self) -> str:
        """The scene's file."""
        return named("scene", self.scene)

    def scene_path(self) -> str:
        """Where a browser finds the scene, from the server's root."""
        return publish(self.scene_name, self.scene)

    def held_path(self, known_by: date | None) -> str:
        """Where a browser finds who is said to hold what, as known by a day."""
        return publish(*self._held(known_by))

    def tips_path(self, lang: Lang) -> str:
        """Where a browser finds every claim as a sentence."""
        return publish(*self._tips(lang))

    @cached_property
    def _held(self) -> Callable[[date | None], tuple[str, bytes]]:
        @lru_cache(maxsize=KEPT)
        def held(known_by: date | None) -> tuple[str, bytes]:
            data = _json(held_columns(self.blocks(known_by), self.row_of))
            return named("held", data), data

        return held

    @cached_property
    def _tips(self) -> Callable[[Lang], tuple[str, bytes]]:
        @lru_cache(maxsize=len(Lang))
        def tips(lang: Lang) -> tuple[str, bytes]:
            data = _json(build_tips(self, load_words()[lang]))
            return named("tips", data), data

        return tips


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def build_screen_board(atlas: Atlas) -> ScreenBoard:
    """Build the frame of features for an atlas."""
    board = build_board(atlas)
    return ScreenBoard(board.atlas, board.features)
