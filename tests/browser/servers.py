"""The app, served at a port of this machine as long as a test needs it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.home import HOME

LOCAL = ("127.0.0.1", "localhost")
SIZES = {"desk": (1440, 900), "phone": (390, 844)}


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
