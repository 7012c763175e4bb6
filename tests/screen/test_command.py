"""What Python tells the browser: the scene once, then commands."""

import base64
import json
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from gazetteer.place import PlaceKind
from geo.claims.model import Role
from geo.layers.placed import UNSTATED, Placed
from geo.screen.assets import _shelf, named, publish
from geo.screen.board.board import ScreenBoard
from geo.screen.board.command import Scope, bits, command_of
from geo.screen.board.held import held_columns
from geo.screen.board.naming import prominence
from geo.screen.board.scene import build_scene, build_tips
from geo.screen.claim.sentences import sentence
from geo.screen.words import Lang, load_words

DAY = date(2019, 9, 30)


def scope(board: ScreenBoard, shown: np.ndarray | None = None, day: date | None = DAY) -> Scope:
    everything = np.ones(len(board.features), dtype=bool)
    mask = everything if shown is None else shown
    return Scope(mask, mask, day, None, None, (None, None), None, dark=False)


@given(st_numpy.arrays(bool, st.integers(0, 70)))
def test_bits_unpack_to_the_same_flags(mask: np.ndarray) -> None:
    packed = np.frombuffer(base64.b64decode(bits(mask)), dtype=np.uint8)
    assert (np.unpackbits(packed)[: len(mask)].astype(bool) == mask).all()


def cells(column: Any) -> list[Any]:
    """The values of a column of the scene, of either make."""
    return [column["of"][i] for i in column["rows"]] if isinstance(column, dict) else column


def test_the_scene_holds_every_claim_in_the_order_of_the_features(board: ScreenBoard) -> None:
    claims = json.loads(board.scene)["claims"]
    assert tuple(claims["id"]) == board.ids
    assert {len(cells(column)) for column in claims.values()} == {len(board.ids)}


def test_what_names_no_stretch_has_no_point(board: ScreenBoard) -> None:
    """Loose on the line, along it, at a point, or not at all: as traced, never a pin for less."""
    claims = json.loads(board.scene)["claims"]
    for id_, shape, at in zip(claims["id"], cells(claims["shape"]), claims["at"], strict=True):
        laid = board.laid[id_]
        if not isinstance(laid, Placed):
            assert shape == "none"
        elif laid.precision in UNSTATED:
            assert shape == "loose"
        assert (at is not None) == (shape == "point")


def test_the_browsers_line_is_as_long_as_the_frontier(board: ScreenBoard) -> None:
    line = json.loads(board.scene)["line"]
    count = int(board.frontier.length_km / line["step"]) + 2
    assert len(line["points"]) == count
    assert line["length"] == pytest.approx(board.frontier.length_km, abs=0.001)


def test_blocks_hold_on_every_day_what_the_state_of_the_day_says(board: ScreenBoard) -> None:
    held = held_columns(board.blocks(None), board.row_of)
    sides, holders = cells(held["side"]), cells(held["holders"])
    for day in board.dated[:: max(1, len(board.dated) // 12)]:
        state, number = board.state(day), day.toordinal()
        said = [*state.iraq, *state.syria, *state.unstated]
        found = {
            (sides[i], holders[i], tuple(board.ids[row] for row in held["claims"][i]))
            for i in range(len(sides))
            if held["first"][i] <= number <= (held["last"][i] or number)
        }
        assert found == {(one.side.value, one.holders, one.claims) for one in said if one.claims}


def test_the_sentences_are_of_the_claims_in_order(board: ScreenBoard) -> None:
    for lang, words in load_words().items():
        tips = build_tips(board, words)
        assert len(tips) == len(board.ids)
        assert tips[3] == sentence(board.claims[board.ids[3]], words, board.actor_names)
        assert board.tips_path(lang) == board.tips_path(lang)


def test_what_is_published_can_be_read_by_its_path(board: ScreenBoard) -> None:
    data = b'{"a": 1}'
    path = publish(named("test", data), data)
    assert path == publish(named("test", data), data)
    assert path.endswith(named("test", data))
    other = publish(named("test", b"[]"), b"[]")
    assert other != path
    assert (_shelf() / path.rsplit("/", 1)[1]).read_bytes() == data


def test_commands_are_small(board: ScreenBoard) -> None:
    command = command_of(board, scope(board), load_words()[Lang.AR])
    assert len(json.dumps(command, ensure_ascii=False).encode()) < 2_000


def test_the_frontiers_own_towns_are_named_first(board: ScreenBoard) -> None:
    places = build_scene(board)["places"]
    landmarks = [place["en"] for place in places if place["landmark"]]
    assert {"Al-Qaim", "Al-Bukamal"} == {*landmarks[:2]}
    assert {"Al-Tanf", "Yaarubiyah", "Sinjar", "Rabia"} < {*landmarks[:12]}
    assert all(place["side"] in ("iraq", "syria") for place in places if place["landmark"])
    assert {"Qamishli", "Tal Afar"} < {place["en"] for place in places if not place["landmark"]}


def test_who_is_spoken_of_more_is_named_sooner(board: ScreenBoard) -> None:
    town = board.gazetteer["rabia"]
    assert prominence(town, 3, 0) > prominence(town, 0, 0)
    assert prominence(town, 0, 2) > prominence(town, 0, 0)
    far = replace(town, frontier_offset_km=34.0)
    assert prominence(far, 0, 0) < prominence(town, 0, 0)
    assert prominence(replace(town, kind=PlaceKind.CITY), 0, 0) > prominence(town, 0, 0)


def test_of_several_who_act_together_each_has_his_ring(board: ScreenBoard) -> None:
    claims = json.loads(board.scene)["claims"]
    several = 0
    for id_, acting, ring in zip(
        claims["id"], cells(claims["acting"]), cells(claims["ring"]), strict=True
    ):
        roles = {actor.id: actor.role for actor in board.claims[id_].actors}
        if acting is None:
            assert list(roles.values()).count(Role.ACTOR) < 2
            continue
        several += 1
        assert all(roles[one[0]] in (Role.ACTOR, Role.WITH) for one in acting)
        assert [one[1:] for one in acting if one[1:] == ring]
    assert several
