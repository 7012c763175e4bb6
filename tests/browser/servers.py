"""The app, served at a port of this machine as long as a test needs it.

Half of a server's start is the import of its libraries. A server here is forked from a process
that has done so once: the same ``streamlit run app.py`` as the command's, a few seconds sooner.
"""

import os
import socket
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
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
        _wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server, log)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.join(20)
        server.kill()


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


def _wait_until_healthy(url: str, server: BaseProcess, log: Path) -> None:
    for _ in range(300):
        assert server.is_alive(), log.read_text()
        try:
            with urllib.request.urlopen(url) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"the server did not start: {log.read_text()}")
