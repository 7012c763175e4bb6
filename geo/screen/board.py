"""The board as the screen needs it: with the scene for the browser."""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

from geo.atlas import Atlas
from geo.board import Board, build_board
from geo.screen.scene import build_scene


@dataclass(frozen=True, eq=False)
class ScreenBoard(Board):
    """A board with what only the map page asks for, built once and kept."""

    @cached_property
    def scene(self) -> bytes:
        """What the browser holds: sent once, named by its own hash."""
        return json.dumps(build_scene(self), ensure_ascii=False, separators=(",", ":")).encode()

    @cached_property
    def scene_hash(self) -> str:
        """Names the scene, so that a browser may keep it for ever."""
        return hashlib.sha256(self.scene).hexdigest()[:16]


def build_screen_board(atlas: Atlas) -> ScreenBoard:
    """Build the frame of features for an atlas."""
    board = build_board(atlas)
    return ScreenBoard(board.atlas, board.features)
