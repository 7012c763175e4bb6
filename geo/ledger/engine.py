"""The database behind the ledger: connections, transactions, and faults told in one sentence."""

import logging
import os
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from geo.errors import InputError
from geo.ledger.setting import is_file, shown

PATIENCE_S = 30.0
"""How long a writer waits for another one."""
_AGAIN_S = 0.02  # between two tries to change how a file is written

_WRITING = "ledger_writing"
_CHANGES: Counter[str] = Counter()
_SCHEMA_KEY = 603_900  # any number that is always the same

# A lost connection is told in one sentence (``told``), not in the libraries' traces as well;
# whoever sets up logging gets them all the same.
for _library in ("sqlalchemy", "psycopg"):
    logging.getLogger(_library).addHandler(logging.NullHandler())


class LedgerError(InputError):
    """The ledger's database cannot do what it should; the message says what and what to do."""


def make_engine(address: str, *, patience_s: float = PATIENCE_S) -> Engine:
    """Connections to a file of SQLite or a PostgreSQL database; none is made yet."""
    if not is_file(address):
        url = make_url(address).set(drivername="postgresql+psycopg")
        patience = f"-c lock_timeout={patience_s * 1000:.0f}"  # milliseconds
        return create_engine(
            url,
            pool_pre_ping=True,
            connect_args={"connect_timeout": 10, "options": patience},
            hide_parameters=True,
        )
    path = Path(address)
    how = "mode=rw" if _may_write(path) else "immutable=1"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            address_of(path, how), uri=True, timeout=patience_s, check_same_thread=False
        )

    engine = create_engine(
        URL.create("sqlite", database=address), creator=connect, hide_parameters=True
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def address_of(path: Path, how: str) -> str:
    """The address of a file for SQLite: ``how`` is ``mode=ro``, ``mode=rw`` or ``immutable=1``."""
    return f"file:{quote(path.absolute().as_posix())}?{how}"


def _may_write(path: Path) -> bool:
    """Whether SQLite can open the file as usual: it needs files beside it even to read.

    What nobody may write can be read as a file that does not change.
    """
    return not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _set_up(connection: Any, _record: Any) -> None:
    """Leave transactions to us; what was acknowledged is on the disk."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA cache_size = -65536")
    cursor.execute("PRAGMA mmap_size = 0")
    cursor.close()


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once: what it reads stays true until it has written."""
    writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def use_wal(path: Path) -> None:
    """Let readers and one writer work at once; a property of the file, kept in it.

    SQLite has nobody wait for this change: whoever meets another at it tries again.

    Raises:
        LedgerError: The file cannot be made.
    """
    patient_until = time.monotonic() + PATIENCE_S
    while True:
        try:
            with closing(sqlite3.connect(path, timeout=PATIENCE_S)) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.Error as error:
            busy = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > patient_until:
                raise _fault(error, str(path)) from error
        time.sleep(_AGAIN_S)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent look at the ledger.

    Raises:
        LedgerError: The database cannot be read.
    """
    level = {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}
    with told(engine), engine.connect() as plain:
        connection = plain.execution_options(**level)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One change, whole or not at all; writers take turns.

    Raises:
        LedgerError: The database cannot be written; nothing of the change was kept.
    """
    with told(engine), engine.connect() as plain:
        connection = plain.execution_options(**{_WRITING: True})
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("LOCK TABLE entries IN EXCLUSIVE MODE"))
            yield connection
    _CHANGES[_name(engine)] += 1


def changes_made() -> int:
    """How often this process has changed a ledger: what others changed is not counted."""
    return _CHANGES.total()


@contextmanager
def changing_schema(engine: Engine) -> Iterator[Connection]:
    """One change of the schema, whole or not at all; two programs take turns.

    Raises:
        LedgerError: The database cannot be written; nothing of the change was kept.
    """
    with told(engine), engine.connect() as plain:
        connection = plain.execution_options(**{_WRITING: True})
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _SCHEMA_KEY})
            yield connection


@contextmanager
def told(engine: Engine) -> Iterator[None]:
    """Turn a database's fault into one sentence that holds no password and no statement.

    Raises:
        LedgerError: There was a fault.
    """
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _fault(error, _name(engine)) from error


def _name(engine: Engine) -> str:
    if engine.dialect.name == "sqlite":
        return str(engine.url.database)
    return shown(engine.url.render_as_string(hide_password=True))


_BUSY = "is being written by another program; nothing was changed, try again"
FAULTS = (
    ("is locked", "ledger_busy", _BUSY),
    ("lock timeout", "ledger_busy", _BUSY),
    (
        "readonly",
        "ledger_readonly",
        "may not be written by you; nothing was changed, ask for the right to write the file and "
        "its folder",
    ),
    (
        "full",
        "ledger_full",
        "has no room on its disk; nothing was changed, make room and try again",
    ),
    (
        "disk i/o",
        "ledger_disk",
        "cannot be written or read on its disk; nothing was changed, look at the disk",
    ),
    (
        "malformed",
        "ledger_damaged",
        "is damaged; `frontier ledger verify` says where, `restore` takes a backup",
    ),
    (
        "not a database",
        "ledger_damaged",
        "is no ledger, or damaged at its head; `frontier ledger restore` a backup",
    ),
    (
        "unable to open",
        "ledger_closed",
        "cannot be opened; right would be a file in a folder that you may write",
    ),
    (
        "no such table",
        "ledger_none",
        "holds no ledger; `frontier ledger verify` says what is there",
    ),
    (
        "does not exist",
        "ledger_none",
        "is not there, or holds no ledger: look at the database's name",
    ),
    ("authentication", "ledger_sign_in", "refuses your name or password"),
)
"""What a database's message holds, the code of the fault, and how the sentence goes on."""
_LOST = ("connection", "server closed", "terminat", "refused", "timeout")


def _fault(error: Exception, name: str) -> LedgerError:
    origin = error.orig if isinstance(error, DBAPIError) and error.orig else error
    words = str(origin).lower()
    for sign, code, says in FAULTS:
        if sign in words:
            return LedgerError(f"the ledger {name} {says}.", code, ledger=name)
    if isinstance(origin, Exception) and any(sign in words for sign in _LOST):
        says = "has lost its connection; nothing was changed, try again when it answers"
        return LedgerError(f"the ledger {name} {says}.", "ledger_lost", ledger=name)
    says = f"failed ({type(origin).__name__}); nothing was changed"
    return LedgerError(f"the ledger {name} {says}.", "ledger_failed", ledger=name)
