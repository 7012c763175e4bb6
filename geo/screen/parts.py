"""The parts that every page beside the map begins with."""

from html import escape
from pathlib import Path

import streamlit as st

from geo.errors import InputError
from geo.screen.aside import tidy_aside
from geo.screen.board.board import ScreenBoard
from geo.screen.board.inuse import open_board
from geo.screen.faults import fault_text
from geo.screen.header import draw_language
from geo.screen.pagestate import PageAsked
from geo.screen.session import language
from geo.screen.speech import speak
from geo.screen.theme import apply_style, is_dark
from geo.screen.words import Lang, Words, load_words


def begin_page() -> ScreenBoard | None:
    """The board; where a file cannot be used, the reason in its place and None."""
    try:
        return open_board()
    except InputError as error:
        st.error(fault_text(error, load_words()[language()]))
        return None


def draw_title(asked: PageAsked, title: str, quiet: str, style: Path) -> Words:
    """Style sheets, the title in both languages, the switch between them, and what went wrong."""
    languages = load_words()
    words = languages[asked.lang]
    other = languages[Lang.EN if words.rtl else Lang.AR]
    apply_style(words)
    speak(words)
    tidy_aside()
    st.html(style)
    dark = "<i data-theme-dark hidden></i>" if is_dark() else ""
    head, switch = st.columns([3.2, 1], gap="small", vertical_alignment="center")
    with head:
        st.html(
            f'{dark}<div class="fl-head" dir="{words.direction}" lang="{words.lang}">'
            f"<h1>{escape(words(title))}</h1>"
            f'<span class="fl-other" lang="{other.lang}" dir="{other.direction}">'
            f"{escape(other(title))}</span></div>"
            f'<p class="fl-quiet" dir="{words.direction}">{escape(words(quiet))}</p>'
        )
    with switch:
        draw_language(words)
    if asked.problem:
        st.warning(words("bad_address", why=asked.problem), icon="⚠️")
    return words
