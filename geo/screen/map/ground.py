"""A filter by ground keeps the claims that state no stretch: how many, and how to drop them."""

import streamlit as st

from geo.layers.placed import Exactness
from geo.layers.select import Mask
from geo.layers.view import View
from geo.screen.board.board import ScreenBoard
from geo.screen.session import ask
from geo.screen.words import Words

LEAVE_OUT = "leave_out"  # the key of the button, which the head of the page presses too


def kept_unstated(board: ScreenBoard, view: View, shown: Mask) -> int:
    """How many of the shown claims meet a stretch or a polygon only by the whole line or side."""
    if view.km_from is None and view.km_to is None and not view.within:
        return 0
    unstated = board.sieve.options["precision"].any_of([Exactness.FRONTIER])
    return int((shown & unstated).sum())


def draw_kept(count: int, words: Words) -> None:
    """The sentence and the button, below the filter of kilometres; nothing where none is kept."""
    if not count:
        return
    st.caption(words("unstated_kept", n=f"{count:,}"))
    st.button(words("unstated_out"), key=LEAVE_OUT, on_click=_leave_out, width="stretch")


def _leave_out() -> None:
    """Ask for every other exactness, of those that are asked for."""
    asked = st.session_state[ask("precisions")] or [one.value for one in Exactness]
    st.session_state[ask("precisions")] = [one for one in asked if one != Exactness.FRONTIER]
