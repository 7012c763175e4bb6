"""Pictures of every page, both languages, light and dark, desk and phone, into shots/.

A person looks through them: `uv run python -m benchmarks shots`. FRONTIER_SHOTS narrows it, as in
`FRONTIER_SHOTS="articles ar dark phone"`. The ledger is one of its own that holds our digests; the
pages of a new ledger are ``read-new`` and ``review-new``.
"""

import os
import tempfile
from collections.abc import Iterable
from itertools import groupby, product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.paint import ARGUMENTS, CHROMIUM
from benchmarks.serving import free_port, running
from geo.board import build_board
from geo.claims.taught import NOTHING
from geo.desk import load_desk_atlas, open_ledger_in_use, reads_for
from geo.home import HOME, SEEDS
from geo.ledger.records import Person, Rank

FOLDER = HOME / "shots"
PAGES = {
    "map": "",
    "map-claim": "?claim={contradicted}",
    "articles": "articles",
    "issues": "issues",
    "places": "places",
    "places-name": "places?name=القائم",
    "read": "read",
    "review": "review",
    "about": "about",
    "read-new": "read",
    "review-new": "review",
}
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
PIN = """() => { for (const part of document.querySelectorAll(
    ".st-key-mapbox iframe, [data-testid=stVerticalBlock].st-key-evidence"))
  part.style.setProperty("height", `${part.getBoundingClientRect().height}px`, "important"); }"""
MOST = 2600  # pixels: a longer page is cut
LANGUAGES = ("en", "ar")
THEMES = ("light", "dark")
AT_REST = """() => document.querySelector('[data-test-script-state="notRunning"]')
  && !document.querySelector('[data-testid=stSkeleton]')
  && (!document.querySelector('iframe') || window.frames[0]?.frontierPainted)"""


def run() -> None:
    wanted = set(os.environ.get("FRONTIER_SHOTS", "").split())
    unknown = wanted - {*PAGES, *SIZES, *LANGUAGES, *THEMES}
    if unknown:
        raise SystemExit(f"FRONTIER_SHOTS: {sorted(unknown)[0]!r} is no page, language or size")
    FOLDER.mkdir(exist_ok=True)
    chosen = [
        [name for name in names if name in wanted or not wanted & {*names}]
        for names in (PAGES, LANGUAGES, THEMES, SIZES)
    ]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        os.environ["FRONTIER_GAZETTEER"] = f"{folder}/names"
        for new, group in groupby(product(*chosen), lambda one: one[0].endswith("-new")):
            os.environ["FRONTIER_LEDGER"] = f"{folder}/{'new' if new else 'used'}.sqlite"
            if not new:
                _add_digests()
            _take_all(browser, group)
        browser.close()


def _add_digests() -> None:
    """Our digests into the ledger in use."""
    ledger, reads = open_ledger_in_use(create=True), reads_for(NOTHING)
    assert ledger is not None
    for path in sorted((SEEDS / "articles").glob("*.txt")):
        ledger.add(path.read_bytes(), path.name, Person("Amal", Rank.KEEPER), reads, how="seed")
    ledger.close()


def _take_all(browser: Browser, wanted: Iterable[tuple[str, ...]]) -> None:
    """Pictures of these pages, by a server of the ledger in use."""
    port = free_port()
    command = ["-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    command += ["--server.fileWatcherType", "none"]
    features = build_board(load_desk_atlas()).features
    contradicted = str(features.loc[features["contradicted"], "id"].iloc[0])
    with running(command, port) as address:
        for name, lang, theme, size in wanted:
            target = FOLDER / f"{name}-{lang}-{theme}-{size}.png"
            page = _window(browser, theme, SIZES[size])
            path = PAGES[name].format(contradicted=contradicted)
            take(page, f"{address}/{_with_language(path, lang)}", target)
            page.context.close()
            print(target.relative_to(HOME), flush=True)


def _window(browser: Browser, theme: str, size: tuple[int, int]) -> Page:
    dark = theme == "dark"
    return browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
    ).new_page()


def _with_language(path: str, lang: str) -> str:
    return path if lang == "en" else f"{path}{'&' if '?' in path else '?'}lang={lang}"


def take(page: Page, url: str, target: Path) -> None:
    """One picture of a page at rest, as long as the page is."""
    page.goto(url)
    page.wait_for_function(AT_REST, timeout=60_000)
    page.wait_for_timeout(900)
    _show_whole(page)
    page.screenshot(path=target)


def _show_whole(page: Page) -> None:
    """Make the window as long as the page, up to a limit; what scrolls inside stays as it is."""
    main = "document.querySelector('[data-testid=stMain]')"
    longer = page.evaluate(f"{main}.scrollHeight - {main}.clientHeight")
    page.evaluate(PIN)  # what is as tall as the window must not grow with it
    size = page.viewport_size
    if size is not None:
        page.set_viewport_size(size | {"height": min(size["height"] + longer, MOST)})
    page.wait_for_timeout(700)
