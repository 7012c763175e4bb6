"""``frontier app``: this process becomes the map's server, so that ending it ends the app."""

import argparse
import os
import socket
import sys
from typing import NoReturn

from geo.errors import InputError
from geo.home import HOME

EXTRA_VARIABLE = "FRONTIER_WITH"


def run(arguments: argparse.Namespace) -> NoReturn:
    """Replace this process by Streamlit serving app.py on 127.0.0.1.

    Raises:
        InputError: A path of ``--with`` does not exist, or the port is taken or no port.
    """
    missing = [path for path in arguments.extra if not path.exists()]
    if missing:
        raise InputError(f"--with {missing[0]}: there is no such file or folder")
    _check_port(arguments.port)
    paths = [str(path.resolve()) for path in arguments.extra]
    os.environ[EXTRA_VARIABLE] = os.pathsep.join(paths)
    os.chdir(HOME)  # Streamlit reads .streamlit/config.toml from the working directory.
    sys.stdout.write(f"Frontier Ledger: http://127.0.0.1:{arguments.port}\n")
    sys.stdout.flush()
    command = [sys.executable, "-m", "geo.screen.serve"]
    os.execv(sys.executable, [*command, "--server.port", str(arguments.port)])


def _check_port(port: int) -> None:
    if not 1 <= port <= 65535:
        raise InputError(f"--port {port}: a port is a number from 1 to 65535")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise InputError(
                f"--port {port}: cannot be used ({error.strerror}); try another, as in --port 8601"
            ) from error
