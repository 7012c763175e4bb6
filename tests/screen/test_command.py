"""What Python tells the browser: the scene once, then commands."""

import base64
import json
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from geo.layers.placed import UNSTATED, Placed
from geo.screen.board import ScreenBoard
from geo.screen.command import FAINTEST, Scope, bits, fade, map_command, strip_command
from geo.screen.words import Lang, load_words

DAY = date(2019, 9, 30)


def scope(board: ScreenBoard, shown: np.ndarray | None = None, day: date | None = DAY) -> Scope:
    everything = np.ones(len(board.features), dtype=bool)
    mask = everything if shown is None else shown
    return Scope(mask, day, None, None, (None, None), None, dark=False)


@given(st_numpy.arrays(bool, st.integers(0, 70)))
def test_bits_unpack_to_the_same_flags(mask: np.ndarray) -> None:
    packed = np.frombuffer(base64.b64decode(bits(mask)), dtype=np.uint8)
    assert (np.unpackbits(packed)[: len(mask)].astype(bool) == mask).all()


def test_the_scene_holds_every_claim_in_the_order_of_the_features(board: ScreenBoard) -> None:
    claims = json.loads(board.scene)["claims"]
    assert tuple(claims["id"]) == board.ids
    assert {len(column) for column in claims.values()} == {len(board.ids)}


def test_what_names_no_stretch_has_no_point(board: ScreenBoard) -> None:
    """Loose on the line, along it, at a point, or not at all: as traced, never a pin for less."""
    claims = json.loads(board.scene)["claims"]
    for id_, shape, at in zip(claims["id"], claims["shape"], claims["at"], strict=True):
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


def test_bands_are_the_holdings_of_the_day(board: ScreenBoard) -> None:
    command = map_command(board, scope(board), load_words()[Lang.EN])
    state = board.state(DAY, None)
    held = [item for item in (*state.iraq, *state.syria) if item.claims]
    assert [(band["side"], band["claims"]) for band in command["bands"]] == [
        (item.side.value, list(item.claims)) for item in held
    ]
    for band in command["bands"]:
        assert len(band["colours"]) == len(band["codes"]) == len(band["names"]) > 0


def test_a_band_needs_a_shown_claim_behind_it(board: ScreenBoard) -> None:
    nothing = np.zeros(len(board.features), dtype=bool)
    command = map_command(board, scope(board, nothing), load_words()[Lang.EN])
    assert command["bands"] == []
    assert command["unstated"] == []
    assert strip_command(board, scope(board, nothing), load_words()[Lang.EN])["blocks"] == []


def test_no_day_gives_no_bands(board: ScreenBoard) -> None:
    assert map_command(board, scope(board, day=None), load_words()[Lang.EN])["bands"] == []


def test_commands_are_small(board: ScreenBoard) -> None:
    command = map_command(board, scope(board), load_words()[Lang.AR])
    assert len(json.dumps(command, ensure_ascii=False).encode()) < 40_000


def test_old_evidence_fades_and_never_vanishes() -> None:
    assert fade(None) == fade(0) == 1.0
    assert fade(0) > fade(300) > fade(900) >= fade(100_000) == FAINTEST
