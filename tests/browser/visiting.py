"""A visit to the page, as the browser tests make it."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

import pytest
from playwright.sync_api import Frame, Page

PATIENCE_MS = 60_000  # a busy machine may need long; nothing waits longer than it must
AT_REST = "document.querySelector('[data-test-script-state=\"notRunning\"]') !== null"
# Days of ours that a line's end cuts in two; an article's own words and a text to copy may be cut.
CUT_DAYS = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const apart = "style, script, pre:not(.fl-cited), .fl-passage, .fl-article";
    if (node.parentElement.closest(apart)) continue;
    for (const day of node.data.matchAll(/\\d{4}[-\u2011]\\d\\d[-\u2011]\\d\\d/g)) {
      const range = document.createRange();
      range.setStart(node, day.index);
      range.setEnd(node, day.index + day[0].length);
      const boxes = [...range.getClientRects()];
      const inSight = boxes.every((box) => box.right > 0 && box.left < innerWidth);
      if (inSight && new Set(boxes.map((box) => Math.round(box.top))).size > 1)
        found.push(node.data);
    }
  }
  return found;
}"""
WAYS = ("size", "lang", "page")  # a test's window and language; the fixture ``page`` has both sizes
WHOLE = bool(os.environ.get("FRONTIER_WHOLE"))  # set by `python -m benchmarks screens`


def sample(*choices: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every combination in a whole run; in a sample each choice once, side by side."""
    if WHOLE:
        return list(product(*choices))
    longest = max(map(len, choices))
    return [tuple(one[i % len(one)] for one in choices) for i in range(longest)]


def one_way_each(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Of the tests that differ by window or language alone one: in turn the first, the second …."""
    alike: dict[tuple[object, ...], list[pytest.Item]] = {}
    for item in items:
        params = getattr(getattr(item, "callspec", None), "params", {})
        rest = tuple((key, str(value)) for key, value in params.items() if key not in WAYS)
        name = getattr(item, "originalname", item.name)
        alike.setdefault((item.path, name, rest), []).append(item)
    for turn, ways in enumerate(alike.values()):
        yield ways[turn % len(ways)]


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
        assert self._painted_since(before, PATIENCE_MS), f"no new picture: {self.errors}"
        self.rest()

    def rest(self) -> None:
        """Wait until the server has answered all that was asked and the page stands still."""
        self.page.wait_for_function(AT_REST)
        self.page.wait_for_timeout(300)

    def answered(self, act: Callable[[], object]) -> None:
        """Act, and wait for the map's answer.

        A click may fall into a redraw on a busy machine and be lost: it is made again then, as a
        person would.
        """
        for _ in range(3):
            self.rest()
            before = self.painted()
            act()
            if self._painted_since(before, PATIENCE_MS // 3):
                self.rest()
                return
        raise AssertionError(f"the map did not answer: {self.errors}")

    def _painted_since(self, before: int, patience_ms: int) -> bool:
        for _ in range(patience_ms // 50):
            if self.painted() > before:
                return True
            self.page.wait_for_timeout(50)
        return False

    def agreed(self) -> int:
        """The count of claims, once the map and the head of the page tell the same."""
        for _ in range(PATIENCE_MS // 100):
            if self.shown_on_map() == self.shown_at_head():
                break
            self.page.wait_for_timeout(100)
        assert self.shown_on_map() == self.shown_at_head()
        return self.shown_on_map()

    def shown_on_map(self) -> int:
        """How many claims the map was told to show."""
        return int(self.frame.evaluate("document.documentElement.dataset.shown"))

    def shown_at_head(self) -> int:
        """How many claims the head of the page counts."""
        return int(self.page.get_by_test_id("shown").inner_text().split()[0].replace(",", ""))
