"""The pages of the app, each imported when it is first opened: the first paint waits for none."""

import importlib
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from geo.errors import InputError
from geo.screen.faults import fault_text
from geo.screen.intake.jobs import JOBS
from geo.screen.opening import opening, reserve
from geo.screen.session import language
from geo.screen.words import Words, load_words


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its function, the key of its name in the menu, and that of its title."""

    module: str
    function: str
    name: str
    title: str

    def draw(self) -> None:
        """Draw it; the first time on this server, its title stands there while it is imported.

        What cannot be used, as a ledger that another program holds fast, is a sentence on it.
        """
        JOBS.make_way()
        reserve(self.title)
        with nullcontext() if self.module in sys.modules else opening():
            page = self.imported()
        try:
            page()
        except InputError as error:
            st.error(fault_text(error, load_words()[language()]))

    def imported(self) -> Callable[[], None]:
        """Its function, imported where that is still to do.

        Waits while another visitor's thread imports it: `sys.modules` holds a module from the
        moment at which its import begins.
        """
        found: Callable[[], None] = getattr(importlib.import_module(self.module), self.function)
        return found


# By path. The map is the page of the bare address.
PAGES: Mapping[str, Page] = {
    "": Page("geo.screen.map.page", "map_page", "frontier_page", "title"),
    **{
        path: Page(f"geo.screen.{module}", f"{path}_page", f"{path}_title", f"{path}_title")
        for path, module in {
            "articles": "articles.page",
            "issues": "issues",
            "places": "places.page",
            "read": "intake.page",
            "review": "review.page",
            "about": "about",
        }.items()
    },
}


def page(path: str, words: Words) -> StreamlitPage:
    """The page at a path, as Streamlit's menu takes it."""
    found = PAGES[path]
    return st.Page(found.draw, title=words(found.name), url_path=path, default=not path)


def tab_title(page: StreamlitPage, words: Words) -> str:
    """What the browser's tab says: the page, then the whole; of the map the whole alone."""
    whole = words("title")
    return f"{page.title} · {whole}" if page.url_path else whole
