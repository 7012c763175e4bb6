"""A filter by ground keeps the claims that state no stretch: how many, and how to drop them.

What was dropped so is told as well, with a way back.
"""

from dataclasses import replace
from typing import NamedTuple

import streamlit as st

from geo.layers.placed import Exactness
from geo.layers.select import Mask, select
from geo.layers.view import View
from geo.screen.board.board import ScreenBoard
from geo.screen.session import ask
from geo.screen.words import Words

_OTHERS = frozenset(Exactness) - {Exactness.FRONTIER}


class Unstated(NamedTuple):
    """How many claims that state no stretch a view by ground keeps, and how many it leaves out."""

    kept: int = 0
    left_out: int = 0

    def told(self, words: Words) -> tuple[str, str, str] | None:
        """The sentence, the button's label and its key, which the page's head presses too.

        None where there is nothing to tell.
        """
        if self.kept:
            return words("unstated_kept", n=f"{self.kept:,}"), words("unstated_out"), "leave_out"
        if self.left_out:
            said = words("unstated_left_out", n=f"{self.left_out:,}")
            return said, words("unstated_back"), "bring_back"
        return None


def unstated_of(board: ScreenBoard, view: View, shown: Mask) -> Unstated:
    """The claims that meet a stretch, a polygon or a governorate only by the whole line or side."""
    unstated = board.sieve.options["precision"].any_of([Exactness.FRONTIER])
    if view.precisions == _OTHERS:
        with_them = select(board.sieve, replace(view, precisions=frozenset()))
        return Unstated(left_out=int((with_them & unstated).sum()))
    by_ground = view.within or view.governorates or (view.km_from, view.km_to) != (None, None)
    return Unstated(kept=int((shown & unstated).sum()) if by_ground else 0)


def draw_unstated(unstated: Unstated, words: Words) -> None:
    """The sentence and the button, below the filter of kilometres; nothing where none is kept."""
    if told := unstated.told(words):
        said, label, key = told
        st.caption(said)
        press = _leave_out if unstated.kept else bring_back
        st.button(label, key=key, on_click=press, width="stretch")


def _leave_out() -> None:
    """Ask for every other exactness, of those that are asked for."""
    asked = st.session_state[ask("precisions")] or list(Exactness)
    st.session_state[ask("precisions")] = sorted(set(map(str, asked)) - {Exactness.FRONTIER})


def bring_back() -> None:
    """Ask for every exactness again, where nothing but these was left out."""
    if frozenset(st.session_state[ask("precisions")]) == _OTHERS:
        st.session_state[ask("precisions")] = []
