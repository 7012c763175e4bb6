"""What a reader sees while a page is not there yet: its title, and one line of what happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.screen.session import language
from geo.screen.theme import apply_style, is_dark
from geo.screen.words import Lang, load_words

# One place in the page, the same in every run: what comes after it never moves up or down by one,
# or the browser would take all of it for new.
_place: ContextVar[tuple[DeltaGenerator, str] | None] = ContextVar("opening_place", default=None)


def reserve(title: str) -> None:
    """Keep the page's first place for ``opening``; to be called once a run, before the page.

    ``title`` is a key of the screen's words.
    """
    _place.set((st.empty(), title))


@contextmanager
def opening() -> Iterator[None]:
    """Show the page's title and the line until the block has ended."""
    place, title = _place.get() or (st.empty(), "title")
    words = load_words()[language()]
    other = load_words()[Lang.EN if words.rtl else Lang.AR]
    apply_style(words)
    dark = "<i data-theme-dark hidden></i>" if is_dark() else ""
    place.html(
        f'{dark}<div class="fl-head" dir="{words.direction}" lang="{words.lang}">'
        f"<h1>{escape(words(title))}</h1>"
        f'<span class="fl-other" lang="{other.lang}" dir="{other.direction}">'
        f"{escape(other(title))}</span></div>"
        f'<p class="fl-opening" role="status" dir="{words.direction}" data-testid="opening">'
        f"{escape(words('opening'))}</p>"
    )
    try:
        yield
    except GeneratorExit:
        raise  # the run was given up and is swept away later, when no page is there to write to
    except BaseException:
        place.empty()
        raise
    place.empty()
