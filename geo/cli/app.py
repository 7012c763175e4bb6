"""``frontier app``: this process becomes the map's server, so that ending it ends the app."""

import argparse
import os
import socket
import sys
import tomllib
from pathlib import Path
from typing import NoReturn

from geo.errors import InputError
from geo.home import HOME
from geo.ledger.setting import EXPOSED_VARIABLE, is_exposed

EXTRA_VARIABLE = "FRONTIER_WITH"


def run(arguments: argparse.Namespace) -> NoReturn:
    """Replace this process by Streamlit serving app.py, on 127.0.0.1 unless told otherwise.

    Opened to others without a sign-in, it says so, and everybody only reads.

    Raises:
        InputError: A path of ``--with`` does not exist, or the port is taken or no port.
    """
    missing = [path for path in arguments.extra if not path.exists()]
    if missing:
        raise InputError(f"--with {missing[0]}: there is no such file or folder")
    _check_port(arguments.address, arguments.port)
    paths = [str(path.resolve()) for path in arguments.extra]
    os.environ[EXTRA_VARIABLE] = os.pathsep.join(paths)
    os.chdir(HOME)  # Streamlit reads .streamlit/config.toml from the working directory.
    os.environ.pop(EXPOSED_VARIABLE, None)
    if is_exposed(arguments.address) and not has_sign_in():
        os.environ[EXPOSED_VARIABLE] = "1"
        sys.stderr.write(
            f"frontier: {arguments.address} can be reached from other machines and nobody has to "
            "sign in: everybody who reaches it sees everything, and the ledger is read only. "
            "README.md says how to set up a sign-in.\n"
        )
    sys.stdout.write(f"Frontier Ledger: http://{arguments.address}:{arguments.port}\n")
    sys.stdout.flush()
    command = [sys.executable, "-m", "geo.screen.serve"]
    where = ["--server.port", str(arguments.port), "--server.address", arguments.address]
    os.execv(sys.executable, [*command, *where])


def has_sign_in(*homes: Path) -> bool:
    """Whether Streamlit's sign-in is set up: a table ``auth`` in .streamlit/secrets.toml.

    Streamlit looks in the user's home and in the program's; so do we where none is named.
    """
    return any(_has_auth(home) for home in homes or (Path.home(), HOME))


def _has_auth(home: Path) -> bool:
    try:
        settings = tomllib.loads((home / ".streamlit" / "secrets.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(settings.get("auth"))


def _check_port(address: str, port: int) -> None:
    if not 1 <= port <= 65535:
        raise InputError(f"--port {port}: a port is a number from 1 to 65535")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            raise InputError(
                f"--port {port}: cannot be used ({error.strerror}); try another, as in --port 8601"
            ) from error
