"""Tables to pick a row from: a width for each column, so that nothing is cut in 1440 pixels."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from geo.screen.assets import asset_version
from geo.screen.words import Words

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/grid.js?v=${component.data.version}`, document.baseURI);
  const { attend } = await import(url);
  attend(component.data);
}
"""
HEAD, EDGE = 33, 3  # pixels of the head and of both edges
ONE_LINE, THREE_LINES = 33, 66  # pixels of a row: text wraps in rows of more than 60 alone
PICK = 36  # pixels of the column that picks a row, at the left


@dataclass(frozen=True, slots=True)
class Follows:
    """A table that shows what is chosen elsewhere too, and is sorted on the server.

    Attributes:
        chosen: Id of the row that is picked; None for no one.
        close: Called when the reader lets the picked row go.
        heading: The column, a key of the widths, by which the rows are sorted.
        sort: Told which heading is pressed; None for the one by which they are sorted.
    """

    chosen: str | None
    close: Callable[[], None]
    heading: str | None
    sort: Callable[[str | None], None]


def draw_rows(
    frame: pd.DataFrame,
    ids: Sequence[str],
    pick: Callable[[str], None],
    words: Words,
    *,
    key: str,
    widths: Mapping[str, int],
    formats: Mapping[str, str],
    most: int,
    row: int = ONE_LINE,
    follows: Follows | None = None,
    from_left: Container[str] = (),
) -> None:
    """A table, at most so many pixels high; ``pick`` is told the id of the row that is picked.

    On an Arabic page the first column stands at the right, where the table begins. Columns
    ``from_left``, keys of the widths, run from left to right on both pages.
    """
    known = list(ids)
    heading = words(follows.heading) if follows and follows.heading else None
    if follows:
        _follow(key, known, follows.chosen, heading)

    def picked() -> None:
        selection = st.session_state[key]["selection"]
        rows, pressed = selection["rows"], next(iter(selection["columns"]), None)
        if follows and pressed != heading:
            follows.sort(next((name for name in widths if words(name) == pressed), None))
        elif rows and rows[0] < len(known):
            pick(known[rows[0]])
        elif follows and not rows:
            follows.close()

    st.dataframe(
        _as_shown(frame, words, formats),
        hide_index=True,
        height=min(most, height_of(len(known), row)),
        row_height=row,
        placeholder="–",
        key=key,
        on_select=picked,
        selection_mode=["single-row", "single-column"] if follows else "single-row",
        column_config=columns(widths, words, formats, from_left),
        column_order=list(frame.columns)[::-1] if words.rtl else None,
    )
    component = st.components.v2.component("frontier_grid", js=LOADER)
    sizes = {"head": HEAD, "pick": PICK, "row": row}
    component(key="grid", data={"version": asset_version(), "rtl": words.rtl, **sizes})


def _follow(key: str, known: list[str], chosen: str | None, heading: str | None) -> None:
    """Mark the row and the column in the table, where they are not marked already."""
    wanted = {
        "rows": [known.index(chosen)] if chosen in known else [],
        "columns": [heading] if heading else [],
    }
    marked = st.session_state[key]["selection"] if key in st.session_state else {}
    if any(list(marked.get(part, ())) != wanted[part] for part in wanted):
        st.session_state[key] = {"selection": wanted | {"cells": []}}


def _as_shown(frame: pd.DataFrame, words: Words, formats: Mapping[str, str]) -> pd.DataFrame:
    """Figures with the digits that are shown: a screen reader reads all that a cell holds."""
    digits = {words(name): int(given[2]) for name, given in formats.items() if given[-1] == "f"}
    return frame.round(digits)


def columns(
    widths: Mapping[str, int],
    words: Words,
    formats: Mapping[str, str] | None = None,
    from_left: Container[str] = (),
) -> dict[str, ColumnConfig]:
    """The columns by their headings: of figures where there is a format, else of text.

    On an Arabic page cells stand at the right as their headings do, in whatever script they are,
    but for those ``from_left``: at the right a long one would lose its beginning.
    """
    made = {}
    for name, width in widths.items():
        side: Literal["left", "right"] | None = "right" if words.rtl else None
        if name in from_left:
            side = "left"
        if given := (formats or {}).get(name):
            made[words(name)] = st.column_config.NumberColumn(format=given, width=width)
        else:
            made[words(name)] = st.column_config.TextColumn(width=width, alignment=side)
    return made


def height_of(rows: int, row: int = ONE_LINE) -> int:
    """Pixels of a table of so many rows."""
    return HEAD + row * rows + EDGE
