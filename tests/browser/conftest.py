import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright
from visiting import PATIENCE_MS, Visit

from geo.board import Board
from geo.home import HOME

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
LOCAL = ("127.0.0.1", "localhost")
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
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
    """A running server's address."""
    with served(tmp_path_factory.mktemp("served")) as address:
        yield address


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(
    folder: Path, extra: str = "", *, port: int | None = None, **settings: str
) -> Iterator[str]:
    """The app with the articles of ``extra`` beside its own, as long as it is needed."""
    port = port or free_port()
    log = folder / "log"
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    options = {
        "server.port": port,
        "server.address": "127.0.0.1",
        "server.headless": "true",
        "server.fileWatcherType": "none",
    }
    command += [part for name, value in options.items() for part in (f"--{name}", str(value))]
    own = {"FRONTIER_GAZETTEER": str(folder / "names"), "FRONTIER_WITH": extra}
    own |= settings
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=HOME, env=os.environ | own, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        _wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server, log)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(20)


def _wait_until_healthy(url: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(300):
        assert server.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(url) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"the server did not start: {log.read_text()}")


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
    page = context.new_page()
    visited = Visit(page, address)

    def asked(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in LOCAL:
            visited.foreign.append(url)

    page.on("request", lambda one: asked(one.url))
    page.on("websocket", lambda one: asked(one.url))
    page.on("pageerror", lambda one: visited.errors.append(str(one)))
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A click may fall into a redraw on a busy machine: such a test is tried again, twice."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2))
