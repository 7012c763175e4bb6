"""A visit to the page, as the browser tests make it."""

import os
from dataclasses import dataclass, field
from itertools import product

from playwright.sync_api import Frame, Page

WHOLE = bool(os.environ.get("FRONTIER_WHOLE"))  # set by `python -m benchmarks screens`


def sample(*choices: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every combination in a whole run; in a sample each choice once, side by side."""
    if WHOLE:
        return list(product(*choices))
    longest = max(map(len, choices))
    return [tuple(one[i % len(one)] for one in choices) for i in range(longest)]


@dataclass
class Visit:
    """A page that was opened, with all that it asked for and all that went wrong."""

    page: Page
    address: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def frame(self) -> Frame:
        """The map's frame."""
        return next(f for f in self.page.frames if "streamlit_folium" in f.url)

    def painted(self) -> int:
        """How often the map has been painted by a command."""
        found = [f for f in self.page.frames if "streamlit_folium" in f.url]
        return int(found[0].evaluate("window.frontierPainted ?? 0")) if found else 0

    def wait_for_paint(self, before: int) -> None:
        """Wait until the map was painted again and the page has come to rest."""
        for _ in range(600):
            if self.painted() > before:
                self.page.wait_for_timeout(400)
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"the map was not painted again: {self.errors}")

    def shown_on_map(self) -> int:
        """How many claims the map was told to show."""
        return int(self.frame.evaluate("document.documentElement.dataset.shown"))

    def shown_at_head(self) -> int:
        """How many claims the head of the page counts."""
        return int(self.page.get_by_test_id("shown").inner_text().split()[0])
