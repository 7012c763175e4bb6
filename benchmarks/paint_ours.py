"""The app's own page over a made-up ledger."""

import streamlit as st

from benchmarks.synthetic import made_up_atlas
from geo.screen.board import inuse
from geo.screen.board.board import ScreenBoard, build_screen_board
from geo.screen.map import page


def show(count: int) -> None:
    """The real page; the board is all that it is given."""
    setattr(inuse, "load_board", lambda *_: _board(count))  # noqa: B010
    page.map_page()


@st.cache_resource(show_spinner=False)
def _board(count: int) -> ScreenBoard:
    return build_screen_board(made_up_atlas(count))
