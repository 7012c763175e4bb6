"""The columns of tables: a width for each, so that nothing is cut in a window of 1440 pixels."""

from collections.abc import Mapping
from textwrap import shorten

import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from geo.screen.words import Words

HEAD, EDGE = 33, 3  # pixels of the head and of both edges
ONE_LINE, THREE_LINES = 33, 66  # pixels of a row: text wraps in rows of more than 60 alone
PICK = 36  # pixels of the column that picks a row, before all others


def columns(
    widths: Mapping[str, int], words: Words, formats: Mapping[str, str] | None = None
) -> dict[str, ColumnConfig]:
    """The columns by their headings: of figures where there is a format, else of text."""
    made = {}
    for name, width in widths.items():
        if given := (formats or {}).get(name):
            made[words(name)] = st.column_config.NumberColumn(format=given, width=width)
        else:
            made[words(name)] = st.column_config.TextColumn(width=width)
    return made


def within(text: str, most: int) -> str:
    """A text of at most so many characters, cut between two words, the cut shown.

    What is longer would be cut in the middle of a line. A first word that is too long is cut.
    """
    if len(text) <= most:
        return text
    cut = shorten(text, most, placeholder=" …")
    return cut if cut.strip(" …") else f"{text[: most - 1]}…"


def height_of(rows: int, row: int = ONE_LINE) -> int:
    """Pixels of a table of so many rows."""
    return HEAD + row * rows + EDGE
