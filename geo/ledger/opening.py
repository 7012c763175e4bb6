"""Opening a ledger: made where there is none, moved forward where it is old."""

import importlib
from pathlib import Path

from sqlalchemy import Engine

from geo.errors import InputError
from geo.ledger.engine import PATIENCE_S, LedgerError, make_engine, use_wal
from geo.ledger.ledger import Ledger
from geo.ledger.schema import CURRENT, check_version, upgrade, version_of
from geo.ledger.setting import is_file, shown


def open_ledger(address: str, *, create: bool = True, patience_s: float = PATIENCE_S) -> Ledger:
    """Open the ledger at an address of ``geo.ledger.setting``.

    One of an older schema is moved forward; a copy is kept before (``backup.before_moving``).

    Args:
        address: A file or a PostgreSQL URL.
        create: Make an empty ledger where there is none.
        patience_s: How long a change waits for another program's, in seconds.

    Raises:
        InputError: There is none and none is to be made, or a newer program wrote it.
        LedgerError: The database cannot be opened; the message says why.
    """
    path = Path(address) if is_file(address) else None
    if path is not None and not path.exists():
        if not create:
            raise InputError(f"{path} does not exist; `frontier add` makes a ledger.")
        _make_file(path)
    engine = make_engine(address, patience_s=patience_s)
    try:
        _bring_forward(engine, address, create)
    except BaseException:
        engine.dispose()
        raise
    return Ledger(address, engine)


def _bring_forward(engine: Engine, address: str, create: bool) -> None:
    found = version_of(engine)
    if found is None and not create:
        raise InputError(f"{shown(address)} holds no ledger; `frontier add` makes one.")
    if found is not None and found != CURRENT:
        check_version(found, shown(address))
        importlib.import_module("geo.ledger.backup").before_moving(engine, address, found)
    if found != CURRENT:
        upgrade(engine)


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        told = f"{path.parent} cannot be made: {error.strerror}."
        raise LedgerError(told, "ledger_closed", ledger=str(path)) from error
    use_wal(path)
