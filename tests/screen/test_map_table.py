"""The table under the map, as the reader sees it."""

import re

import pytest

from geo.board import Board
from geo.layers.placed import UNSTATED
from geo.layers.view import View
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.card import heading_html
from geo.screen.map.sheet import COLUMNS, build_sheet
from geo.screen.map.table import table_frame
from geo.screen.words import Lang, load_words


@pytest.mark.parametrize("lang", Lang)
def test_a_stretch_that_is_not_stated_has_no_kilometres(board: Board, lang: Lang) -> None:
    words = load_words()[lang]
    rows = board.features
    shown, untold = table_frame(rows, words), rows["precision"].isin(UNSTATED)
    assert untold.any()
    assert shown.loc[untold, [words("col_km"), words("col_km_to")]].isna().all(axis=None)
    assert shown.loc[untold, words("col_where")].str.contains(words("km_unstated")).all()
    told = rows["km_from"].notna() & ~untold
    assert shown.loc[told, words("col_km")].equals(rows.loc[told, "km_from"])
    assert not shown.loc[~untold, words("col_where")].str.contains(words("km_unstated")).any()


def test_nor_has_it_on_the_printed_list(board: Board) -> None:
    words = load_words()[Lang.EN]
    sheet = build_sheet(board, board, View(), words)
    said = {row.id: row.cells[COLUMNS.index("km")] for row in sheet.rows}
    untold = {id_ for id_, km in said.items() if km == words("km_unstated")}
    rows = board.features
    assert untold == set(rows.loc[rows["precision"].isin(UNSTATED), "id"])


@pytest.mark.parametrize("lang", Lang)
def test_a_row_tells_both_days_and_that_a_claim_is_contradicted(board: Board, lang: Lang) -> None:
    words, rows = load_words()[lang], board.features
    shown = table_frame(rows, words)
    days = shown[words("col_days")].to_list()
    ends = [
        tuple("" if day is None else day for day in pair)
        for pair in zip(rows["first_day"], rows["last_day"], strict=True)
    ]
    assert {bool(first) + 2 * bool(last) for first, last in ends} == {0, 1, 2, 3}
    for told, (first, last) in zip(days, ends, strict=True):
        assert re.findall(r"\d{4}-\d\d-\d\d", told) == sorted({first, last} - {""})
        open_ = {("من" if words.rtl else "–$"): first, ("حتى" if words.rtl else "^–"): last}
        alone = bool(first) != bool(last)
        assert [bool(re.search(sign, told)) for sign in open_] == [
            alone and bool(day) for day in open_.values()
        ]
    said = shown[words("col_stance")].str.contains(words("col_contradicted"))
    assert said.equals(rows["contradicted"])
    assert said.any()


@pytest.mark.parametrize("lang", Lang)
def test_the_chip_on_a_claim_says_what_its_row_says(board: ScreenBoard, lang: Lang) -> None:
    words, rows = load_words()[lang], board.features
    claim = board.claims[rows.loc[rows["contradicted"], "id"].iloc[0]]
    assert f">{words('col_contradicted')}</span>" in heading_html(board, claim, words)


@pytest.mark.parametrize("lang", Lang)
def test_a_day_of_the_printed_list_is_in_one_piece(board: Board, lang: Lang) -> None:
    sheet = build_sheet(board, board, View(), load_words()[lang])
    told = [row.cells[COLUMNS.index("when")] for row in sheet.rows]
    assert any(re.search(r"\d{4}\u2011\d\d\u2011\d\d", cell) for cell in told)
    assert not any(re.search(r"\d{4}-\d\d", cell) for cell in told)
    stretches = [row.cells[COLUMNS.index("km")] for row in sheet.rows]
    assert any("–" in cell for cell in stretches)
    assert not any(re.search("[^\u2060]–|–[^\u2060]", cell) for cell in stretches)


@pytest.mark.parametrize("lang", Lang)
def test_a_sheet_credits_its_sources_in_its_own_language(board: Board, lang: Lang) -> None:
    words = load_words()[lang]
    assert build_sheet(board, board, View(), words).notes[-1] == words("attribution")
