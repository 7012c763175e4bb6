"""The table under the map, as the reader sees it."""

import pytest

from geo.board import Board
from geo.layers.placed import UNSTATED
from geo.layers.view import View
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
