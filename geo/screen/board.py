"""The board as the screen needs it: with names, and with the scene for the browser."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gazetteer.index import Gazetteer
from geo.atlas import Atlas
from geo.board import Board, build_board
from geo.claims.actors import Actor
from geo.screen.scene import build_scene
from geo.screen.words import Lang


@dataclass(frozen=True, eq=False)
class ScreenBoard(Board):
    """A board with what only the screen asks for; everything derived is built once and kept."""

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Claim ids in the order of the features."""
        return tuple(self.features["id"])

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each claim id."""
        return {id_: row for row, id_ in enumerate(self.ids)}

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Actors by id."""
        return self.atlas.reader.lexicon.actors

    @property
    def gazetteer(self) -> Gazetteer:
        """Places by id."""
        return self.atlas.reader.gazetteer

    @cached_property
    def actor_names(self) -> Mapping[str, Mapping[Lang, str]]:
        """Each actor's name in each language."""
        return {
            id_: {Lang.EN: actor.name_en, Lang.AR: actor.name_ar}
            for id_, actor in self.actors.items()
        }

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
