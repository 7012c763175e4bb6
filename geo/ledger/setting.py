"""Where the ledger lies and who writes in it, by the settings of this machine.

Imports no database: commands that need none start without.
"""

import ipaddress
import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from geo.errors import InputError

VARIABLE = "FRONTIER_LEDGER"
USER_VARIABLE = "FRONTIER_USER"
EXPOSED_VARIABLE = "FRONTIER_EXPOSED"
"""Set by ``frontier app`` where others reach the app and nobody signs in."""
FILE = "ledger.sqlite"
_DATABASES = ("postgresql", "postgres")


def ledger_address(environment: Mapping[str, str] = os.environ) -> str:
    """The setting FRONTIER_LEDGER, a file or a database URL; else a file in the data folder.

    Raises:
        InputError: It is a URL of a database that we do not know; the message shows no password.
    """
    given = environment.get(VARIABLE, "").strip()
    if "://" in given:
        scheme = urlsplit(given).scheme.partition("+")[0]
        if scheme not in _DATABASES:
            raise InputError(
                f"{VARIABLE}: {scheme}:// is no database that is known; right would be a file or "
                "postgresql://user@host/name.",
                "ledger_setting",
                value=f"{scheme}://",
            )
        return given
    if given:
        return str(Path(given).expanduser().absolute())
    return str(Path(platformdirs.user_data_dir("frontier-ledger", appauthor=False)) / FILE)


def is_file(address: str) -> bool:
    """Whether the ledger is a file of SQLite, and not a database elsewhere."""
    return "://" not in address


def has_ledger(address: str) -> bool:
    """Whether there is something to open: a file that exists, or a database's address."""
    return not is_file(address) or Path(address).exists()


def shown(address: str) -> str:
    """The address as it may be printed: without a password."""
    if is_file(address):
        return address
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    user = parts.username
    return f"postgresql://{user + '@' if user else ''}{host}{parts.path}"


def is_exposed(address: str) -> bool:
    """Whether other machines may reach this address.

    Raises:
        InputError: It is none.
    """
    if address == "localhost":
        return False
    try:
        return not ipaddress.ip_address(address).is_loopback
    except ValueError:
        raise InputError(
            f"--address {address}: right would be an address such as 127.0.0.1 or 0.0.0.0"
        ) from None
