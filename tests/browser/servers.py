"""The app, served at a port of this machine as long as a test needs it.

The one that most tests share is started by ``frontier app`` itself. Half of a server's start is the
import of its libraries, so those of single tests are forked from a process that has done so once:
the same ``streamlit run app.py``, a few seconds sooner.
"""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from geo.home import HOME

LOCAL = ("127.0.0.1", "localhost")
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
FORKS = get_context("forkserver")
# Nothing that declares a Streamlit component: a page must do that, or it is never served.
FORKS.set_forkserver_preload(
    [
        "streamlit.web.cli",
        "geo.screen.board.inuse",
        "geo.ledger.opening",
        "folium.plugins",
        "rapidfuzz.process",
        "trafilatura",
    ]
)


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
    options = {
        "server.port": port,
        "server.address": "127.0.0.1",
        "server.headless": "true",
        "server.fileWatcherType": "none",
    }
    arguments = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    own = {"FRONTIER_GAZETTEER": str(folder / "names"), "FRONTIER_WITH": extra}
    server = FORKS.Process(target=_serve, args=(arguments, own | settings, str(log)), daemon=True)
    server.start()
    try:
        yield _when_healthy(port, server.is_alive, log)
    finally:
        server.terminate()
        server.join(20)
        server.kill()


@contextmanager
def commanded(folder: Path) -> Iterator[str]:
    """The app as a user starts it: by ``frontier app``, with nothing imported before."""
    port = free_port()
    log = folder / "log"
    command = [sys.executable, "-m", "geo", "app", "--port", str(port)]
    own = {"FRONTIER_GAZETTEER": str(folder / "names")}
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=HOME, env=os.environ | own, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield _when_healthy(port, lambda: server.poll() is None, log)
    finally:
        server.terminate()
        server.wait(20)


def _serve(arguments: list[str], settings: dict[str, str], log: str) -> None:
    """In the new process: what ``streamlit run app.py`` does, its words into a file."""
    from streamlit.web import cli

    with Path(log).open("w") as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    os.chdir(HOME)
    os.environ |= settings
    sys.argv = ["streamlit", "run", "app.py", *arguments]
    cli.main(prog_name="streamlit")


def _when_healthy(port: int, alive: Callable[[], bool], log: Path) -> str:
    """The server's address, once it answers."""
    address = f"http://127.0.0.1:{port}/"
    for _ in range(300):
        assert alive(), log.read_text()
        try:
            with urllib.request.urlopen(f"{address}_stcore/health") as answer:
                if answer.status == 200:
                    return address
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"the server did not start: {log.read_text()}")
