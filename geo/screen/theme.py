"""The page's style: what Streamlit's theme cannot say."""

import json
from pathlib import Path

import streamlit as st

from geo.screen.words import Words

STYLE = Path(__file__).with_name("page.css")
RTL_STYLE = Path(__file__).with_name("rtl.css")
PRINT_STYLE = Path(__file__).with_name("print.css")


def apply_style(words: Words, aside: str = "pages", on: int = 0) -> None:
    """Add our style sheet, and the one that turns the page round for Arabic.

    ``aside``: the word for what lies in the side bar, on the button that opens it on a phone.
    ``on``: how many of the filters in it are on.
    """
    label = f"{words(aside)} · {on}" if on else words(aside)
    st.html(f"<style>:root {{ --aside: {json.dumps(label, ensure_ascii=False)}; }}</style>")
    sheets = [STYLE, RTL_STYLE, PRINT_STYLE] if words.rtl else [STYLE, PRINT_STYLE]
    for sheet in sheets:
        st.html(sheet)


def is_dark() -> bool:
    """Whether this reader's page is dark."""
    return bool(st.context.theme.type == "dark")
