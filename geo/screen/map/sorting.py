"""How the reader wants the claims sorted: by a field, or by a press on a heading of the table."""

import streamlit as st

from geo.layers.select import Mask
from geo.screen.board.board import ScreenBoard
from geo.screen.board.ordering import AS_TOLD, DOWN, ORDERS, Rows
from geo.screen.session import SORTING
from geo.screen.words import Words


def asked_order() -> str:
    """The order that is asked for: a name of ``ORDERS``."""
    return str(st.session_state.get(SORTING, AS_TOLD))


def in_order(board: ScreenBoard, shown: Mask, words: Words) -> Rows:
    """The rows of the shown claims, in the order that is asked for."""
    rows = board.ordered(asked_order(), words.lang)
    return rows[shown[rows]]


def sorted_by() -> str | None:
    """The column by which the table is sorted."""
    return asked_order().removeprefix(DOWN) or None


def press_heading(column: str | None) -> None:
    """A first press on a heading sorts by it, a second one turns that round, a third undoes it.

    ``column`` is None where the heading was pressed that the table is sorted by.
    """
    order = asked_order()
    if column is not None:
        st.session_state[SORTING] = column
    else:
        st.session_state[SORTING] = AS_TOLD if order.startswith(DOWN) else f"{DOWN}{order}"


def draw_sorting(words: Words) -> None:
    """The field, which keys and fingers reach too."""

    def told(order: str) -> str:
        if order == AS_TOLD:
            return words("sort_told")
        return f"{words(order.removeprefix(DOWN))} {'↓' if order.startswith(DOWN) else '↑'}"

    st.session_state.setdefault(SORTING, AS_TOLD)
    st.selectbox(words("sort_by"), list(ORDERS), format_func=told, key=SORTING, width=220)
