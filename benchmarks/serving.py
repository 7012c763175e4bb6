"""A server in a process of its own: started, waited for, ended."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.home import HOME, STATIC

PATIENCE = 30.0  # seconds until a server must answer

# Streamlit serves the static files that lie beside its script, so the script gets a folder.
SCRIPT = """import streamlit as st
from {module} import show
st.set_page_config(layout="wide")
show({count})
"""


@contextmanager
def serve_page(module: str, count: int) -> Iterator[str]:
    """Serve ``show(count)`` of a module, with our static files and settings; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "script.py"
        script.write_text(SCRIPT.format(module=module, count=count), encoding="utf-8")
        (Path(folder) / "static").symlink_to(STATIC)
        port = free_port()
        options = ["--server.port", str(port), "--server.fileWatcherType", "none"]
        command = ["-m", "streamlit", "run", str(script), *options]
        with running(command, port) as address:
            yield address


@contextmanager
def running(command: list[str], port: int) -> Iterator[str]:
    """Run Python with ``command`` until it answers on ``port``; end it at the end."""
    process = subprocess.Popen(
        [sys.executable, *command],
        stdout=subprocess.DEVNULL,
        cwd=HOME,
        env=os.environ | {"PYTHONPATH": str(HOME)},
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address, process)
        yield address
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(address: str, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"the server of {address} did not answer within {PATIENCE:.0f} s")
