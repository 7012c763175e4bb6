"""The laws hold on the seeds, and each law sees a set of claims that breaks it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from geo import laws
from geo.atlas import Atlas, load_atlas
from geo.board import Board, build_board
from geo.claims.model import Claim, Kind, PlaceRef, Span
from geo.laws import LAWS, Law
from geo.layers.tenure import Condition


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.says)
def test_the_law_holds_on_the_seeds(board: Board, law: Law) -> None:
    assert list(law.breaches(board)) == []


def with_claims(board: Board, change: Callable[[Claim], Claim], *, which: int = 0) -> Board:
    """The board as if its claim number ``which`` read otherwise, all else untouched."""
    claims = list(board.atlas.claims)
    claims[which] = change(claims[which])
    return Board(replace(board.atlas, claims=tuple(claims)), board.features)


def broken(law: str, board: Board) -> list[str]:
    found: Callable[[Board], list[str]] = getattr(laws, law)
    return list(found(board))


def test_evidence_outside_the_text_is_seen(board: Board) -> None:
    assert broken("_evidence", with_claims(board, lambda c: replace(c, evidence=Span(5, 10**7))))
    assert broken("_evidence", with_claims(board, lambda c: replace(c, also=(Span(9, 9),))))


def test_a_lost_or_doubled_claim_is_seen(board: Board) -> None:
    atlas: Atlas = board.atlas
    assert broken("_sum", Board(replace(atlas, claims=atlas.claims[1:]), board.features))
    doubled = (*atlas.claims, atlas.claims[0])
    assert broken("_sum", Board(replace(atlas, claims=doubled), board.features))
    assert broken("_sum", Board(atlas, board.features.iloc[1:]))


def test_a_place_from_nowhere_is_seen(board: Board) -> None:
    ref = PlaceRef("atlantis", "أطلانطس")
    nowhere = with_claims(board, lambda c: replace(c, where=replace(c.where, places=(ref,))))
    assert broken("_names", nowhere)
    ref = PlaceRef("al_qaim", "القائم", alternatives=("al_bukamal",))
    unsure = with_claims(board, lambda c: replace(c, where=replace(c.where, places=(ref,))))
    assert broken("_names", unsure)


def test_a_state_that_rests_on_a_patrol_is_seen(board: Board) -> None:
    holding = next(
        number
        for number, claim in enumerate(board.atlas.claims)
        if any(
            claim.id in held.claims
            for day in board.dated
            for state in [board.state(day)]
            for held in (*state.iraq, *state.syria, *state.unstated)
        )
    )
    patrol = with_claims(board, lambda c: replace(c, kind=Kind.PATROL), which=holding)
    assert broken("_state", patrol)


def test_a_band_that_is_contradicted_by_nobody_who_is_counted_is_seen(tmp_path: Path) -> None:
    for who in ("Omar Saleh said that the Syrian army", "Karim Hassan said that ISIS"):
        text = f"Published 5 March 2018\n\nLocal official {who} controls Al-Bukamal."
        (tmp_path / f"{who[:4]}.txt").write_text(text, encoding="utf-8")
    board = build_board(load_atlas([tmp_path], added=date(2026, 11, 23)))
    assert any(block.condition is Condition.CONTRADICTED for block in board.blocks())
    assert broken("_at_odds", board) == []
    uncounted = board.features.assign(contradicts=[()] * len(board.features))
    assert broken("_at_odds", Board(board.atlas, uncounted))


def test_a_reading_that_differs_is_seen(board: Board) -> None:
    assert broken("_again", with_claims(board, lambda c: replace(c, id="other")))
