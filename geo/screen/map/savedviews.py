"""Saved views: what is asked for now under a name, and back to it at a press."""

import streamlit as st

from geo.board import Board
from geo.errors import InputError
from geo.layers.query import parse_query, to_query
from geo.layers.view import View
from geo.ledger.records import LONGEST_VIEW_NAME, Rank
from geo.screen.address import fill_widgets
from geo.screen.faults import fault_text
from geo.screen.person import person_here
from geo.screen.words import Words, isolate, literal
from geo.screen.workshop import ledger_here, ledger_to_write

_NAME, _WHY, _PROBLEM = "view_name", "view_why", "view_problem"


def draw_saved_views(board: Board, view: View, words: Words) -> None:
    """The ledger's saved views; a form to save ``view`` for those who may write.

    Nothing is asked of the ledger while this is folded away.
    """
    box = st.expander(words("saved_views"), key="saved_views", on_change="rerun")
    if not box.open:
        return
    with box:
        if problem := st.session_state.pop(_PROBLEM, None):
            st.error(fault_text(problem, words))
        try:
            ledger = ledger_here()
            found = ledger.views() if ledger else {}
            writes = person_here(ledger).rank.covers(Rank.ANALYST)
        except InputError as error:
            st.error(fault_text(error, words))
            return
        if not found:
            st.caption(words("saved_views_none"))
        for number, (name, query) in enumerate(found.items()):
            with st.container(horizontal=True, vertical_alignment="center"):
                label = literal(isolate(name))
                st.button(label, key=f"view_{number}", on_click=_go, args=(board, query))
                if writes:
                    st.button(
                        words("drop_view_now"), key=f"drop_{number}", on_click=_save,
                        args=(name, None), type="tertiary",
                    )  # fmt: skip
        if writes:
            st.text_input(words("view_name"), key=_NAME, max_chars=LONGEST_VIEW_NAME)
            st.text_input(words("mend_why"), key=_WHY, max_chars=300)
            st.button(
                words("save_view_now"), key="save_view", on_click=_save_typed,
                args=(to_query(view),), width="stretch",
            )  # fmt: skip


def _go(board: Board, query: str) -> None:
    try:
        fill_widgets(parse_query(query, board.known), board.frontier.length_km)
    except InputError as error:
        st.session_state[_PROBLEM] = error


def _save_typed(query: str) -> None:
    name, why = (str(st.session_state.get(key) or "") for key in (_NAME, _WHY))
    _save(name, query, why)
    if _PROBLEM not in st.session_state:
        st.session_state[_NAME] = st.session_state[_WHY] = ""


def _save(name: str, query: str | None, why: str = "") -> None:
    try:
        ledger = ledger_to_write()
        ledger.save_view(name, query, person_here(ledger), why)
    except InputError as error:
        st.session_state[_PROBLEM] = error
