"""What the map of the five digests must show, and must not."""

from datetime import date

import pytest

from geo.board import Board
from geo.claims.model import Kind, Side
from geo.frontier import locate
from geo.layers.select import select
from geo.layers.view import View


@pytest.mark.parametrize(
    ("code", "kind", "stated_km"),
    [
        ("stretch_too_long", Kind.PATROL, 40),
        ("stretch_too_short", Kind.FORTIFICATION, 10),
        ("border_total", Kind.BORDER_LENGTH, 620),
        ("length_without_ends", Kind.BORDER_LENGTH, 250),
    ],
)
def test_a_number_that_the_map_does_not_bear_out_is_a_warning(
    board: Board, code: str, kind: Kind, stated_km: float
) -> None:
    found = [
        (placed.claim.kind, mismatch.stated_km)
        for placed in board.atlas.traced.placed
        for mismatch in placed.mismatches
        if mismatch.code == code
    ]
    assert (kind, stated_km) in found


def test_al_qaim_does_not_stay_with_isis_after_its_capture(board: Board) -> None:
    at = board.gazetteer["al_qaim"].at
    assert at is not None
    km = locate(board.frontier, at).km
    held = [
        block
        for block in board.blocks()
        if block.side is Side.IRAQ and not block.unstated and block.km_from <= km <= block.km_to
    ]
    assert any("isis" in block.holders and block.first < date(2017, 11, 1) for block in held)
    for block in held:
        if "isis" in block.holders:
            assert block.last is not None
            assert block.last < date(2017, 11, 30)
    assert any(block.holders == ("iraqi_forces",) and block.last is None for block in held)


def test_a_denied_patrol_is_a_claim_and_colours_nothing(board: Board) -> None:
    rows = board.features
    denied = rows[(rows["kind"] == "patrol") & (rows["stance"] == "denied")]
    assert len(denied) >= 1
    behind = {claim for block in board.blocks() for claim in block.claims}
    assert not behind & set(denied["id"])


def test_a_page_clock_dates_no_article(board: Board) -> None:
    clocks = {a.page_clock: a.published.edtf for a in board.articles.values() if a.page_clock}
    assert clocks
    assert all(published != clock for clock, published in clocks.items())
    ends = [a.published.edtf or "" for a in board.articles.values()]
    assert not any(end.startswith("2024") for end in ends)


@pytest.mark.parametrize("spelling", ["ابو كمال", "أبوكمال", "Abu Kamal", "al-Bukamal"])
def test_any_spelling_of_a_place_finds_the_same_claims(board: Board, spelling: str) -> None:
    usual = select(board.sieve, View(text="البوكمال"))
    assert 0 < usual.sum() < len(usual)
    assert (select(board.sieve, View(text=spelling)) == usual).all()
