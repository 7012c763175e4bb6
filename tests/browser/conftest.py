import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from desks import amal, ledger, page  # noqa: F401 (fixtures of several files)
from playwright.sync_api import Browser, sync_playwright
from servers import LOCAL, SIZES, commanded
from visiting import PATIENCE_MS, WHOLE, Visit, one_way_each

from geo.board import Board

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A running server's address; this one is started by the command itself."""
    with commanded(tmp_path_factory.mktemp("commanded")) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have Chromium (apt-get install chromium)")
        pytest.skip("there is no Chromium here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def window(chromium: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """An empty window with the network cut; at the end nothing foreign and nothing wrong."""
    callspec = getattr(request.node, "callspec", None)
    asked_for = callspec.params if callspec else {}
    width, height = SIZES[asked_for.get("size", "desk")]
    context = chromium.new_context(
        viewport={"width": width, "height": height},
        color_scheme=asked_for.get("theme", "light"),
        accept_downloads=True,
    )
    context.set_default_timeout(PATIENCE_MS)
    opened = context.new_page()
    visited = Visit(opened, address)

    def asked(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in LOCAL:
            visited.foreign.append(url)

    opened.on("request", lambda one: asked(one.url))
    opened.on("websocket", lambda one: asked(one.url))
    opened.on("pageerror", lambda one: visited.errors.append(str(one)))
    yield visited
    context.close()
    assert visited.foreign == []
    assert visited.errors == []


@pytest.fixture
def visit(window: Visit) -> Visit:
    """A window in which the map stands open."""
    window.page.goto(window.address)
    window.wait_for_paint(0)
    return window


@pytest.fixture(scope="session")
def denied(board: Board) -> str:
    """Id of a claim that another one contradicts: its evidence shows every part that there is."""
    return str(board.features.loc[board.features["contradicted"], "id"].iloc[0])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A click may fall into a redraw on a busy machine: such a test is tried again, twice.

    Outside a whole run one way of each test is taken, another for each in turn.
    """
    here = Path(__file__).parent
    ours = [item for item in items if here in item.path.parents]
    for item in ours:
        item.add_marker(pytest.mark.flaky(reruns=2))
    spared = set() if WHOLE else set(ours) - set(one_way_each(ours))
    if spared:
        items[:] = [item for item in items if item not in spared]
        config.hook.pytest_deselected(items=sorted(spared, key=lambda one: one.nodeid))
