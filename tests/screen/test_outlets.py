"""Outlets are called in the reader's language, where the seeds know them."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from geo.screen.board.board import ScreenBoard
from geo.screen.claim.card import card_html
from geo.screen.map.sheet import notes
from geo.screen.map.table import table_frame
from geo.screen.outlets import arabic_outlets, outlet_name
from geo.screen.words import Lang, load_words, plain

Open = Callable[..., AppTest]


def test_every_outlet_that_is_shipped_has_an_arabic_name(board: ScreenBoard) -> None:
    assert {one.outlet for one in board.articles.values()} == {*arabic_outlets()}
    arabic, english = load_words()[Lang.AR], load_words()[Lang.EN]
    for outlet, name in arabic_outlets().items():
        assert outlet_name(outlet, arabic) == name != outlet_name(outlet, english) == outlet
    assert outlet_name("Some Paper", arabic) == "Some Paper"


@pytest.mark.parametrize("lang", Lang)
def test_an_outlet_is_called_alike_in_table_evidence_and_notes(
    board: ScreenBoard, lang: Lang
) -> None:
    words = load_words()[lang]
    for claim in list(board.claims.values())[::20]:
        outlet = board.articles[claim.article].outlet
        assert outlet is not None
        name = outlet_name(outlet, words)
        row = board.features.iloc[[board.row_of[claim.id]]]
        assert table_frame(row, words)[words("col_article")].to_list() == [name]
        first = name.split(" (")[0]
        assert first in plain(card_html(board, claim, words))
        assert first in plain(" ".join(notes(board, [claim.article], words)))


def test_the_filter_of_outlets_keeps_its_address_in_both_languages(
    open_app: Open, board: ScreenBoard
) -> None:
    outlet = next(iter(arabic_outlets()))
    for lang in Lang:
        app = open_app(outlet=outlet, lang=lang.value)
        assert not app.warning
        groups = {group.key: group.options for group in app.get("button_group")}
        shown = outlet_name(outlet, load_words()[lang]).split(" (")[0]
        assert any(shown in option for option in groups["ask_outlets"])
