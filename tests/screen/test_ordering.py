"""The order of the claims: in the table, and for the keys that go on and back."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from geo.layers.placed import UNSTATED
from geo.screen.board.board import ScreenBoard
from geo.screen.board.ordering import AS_TOLD, DOWN, KEYS, ORDERS, ordered
from geo.screen.map.table import WIDTHS
from geo.screen.words import Lang, load_words

Open = Callable[..., AppTest]


def claim_of(app: AppTest) -> str:
    return str(app.query_params["claim"])


def test_every_heading_of_the_table_sorts_it_both_ways() -> None:
    assert [*KEYS] == [*WIDTHS]
    assert {AS_TOLD, *WIDTHS, *(DOWN + name for name in WIDTHS)} == {*ORDERS}


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("order", ORDERS)
def test_an_order_holds_every_row_once(board: ScreenBoard, order: str, lang: Lang) -> None:
    found = ordered(board.features, order, load_words()[lang])
    assert sorted(found) == list(range(len(board.features)))
    assert (order != AS_TOLD) or list(found) == sorted(found)


@pytest.mark.parametrize("way", ["", DOWN])
def test_what_is_not_told_comes_last_whichever_way(board: ScreenBoard, way: str) -> None:
    words = load_words()[Lang.EN]
    days = board.features.iloc[ordered(board.features, f"{way}col_days", words)]
    undated = days["undated"].to_list()
    assert undated == sorted(undated)
    known = days.loc[~days["undated"], "first_ordinal"].to_list()
    assert known == sorted(known, reverse=bool(way))
    at = board.features.iloc[ordered(board.features, f"{way}col_km", words)]
    untold = (at["km_from"].isna() | at["precision"].isin(UNSTATED)).to_list()
    assert untold == sorted(untold)
    assert 0 < sum(untold) < len(untold)


def test_the_keys_go_on_and_back_as_the_table_is_sorted(open_app: Open, board: ScreenBoard) -> None:
    rows = ordered(board.features, "-col_days", load_words()[Lang.EN])
    app = open_app()
    app.selectbox(key="ask_sorting").set_value("-col_days").run()
    app.button(key="evidence_first").click().run()
    assert claim_of(app) == board.ids[rows[0]]
    app.button(key="evidence_next").click().run()
    assert claim_of(app) == board.ids[rows[1]]
    app.button(key="evidence_previous").click().run()
    assert claim_of(app) == board.ids[rows[0]]


def test_the_table_marks_the_claim_that_is_chosen_elsewhere(
    open_app: Open, board: ScreenBoard
) -> None:
    app = open_app(claim=board.ids[4])
    assert app.session_state["table"]["selection"]["rows"] == [4]
    app.button(key="evidence_close").click().run()
    assert app.session_state["table"]["selection"]["rows"] == []
    app.selectbox(key="ask_sorting").set_value("col_who").run()
    who = load_words()[Lang.EN]("col_who")
    assert app.session_state["table"]["selection"]["columns"] == [who]
