"""Which version of the schema a database has, and how it moves forward."""

import importlib

from sqlalchemy import Connection, Engine, inspect, text

from geo.errors import InputError
from geo.ledger.engine import changing_schema, reading

CURRENT = "0007"
_TABLE = "alembic_version"


def version_of(engine: Engine) -> str | None:
    """The schema version of a database; None where it holds no ledger.

    Raises:
        LedgerError: It cannot be read.
    """
    with reading(engine) as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {_TABLE}")).scalar()
    return None if found is None else str(found)


def check_version(found: str, name: str) -> None:
    """Refuse a ledger that a newer program wrote.

    Raises:
        InputError: It is newer.
    """
    if found > CURRENT:
        raise InputError(
            f"the ledger {name} has schema {found}, this program knows {CURRENT}; use the newer "
            "program that wrote it.",
            "ledger_newer",
            ledger=name,
        )


def upgrade(engine: Engine, to: str = CURRENT) -> None:
    """Move a database forward to a version, whole or not at all; one that is there stays.

    Raises:
        LedgerError: It cannot be written.
    """
    with changing_schema(engine) as connection:
        before = _version(connection)
        if (before or "") < to:
            importlib.import_module("geo.ledger.moving").move(connection, to)
        if before is not None and before < CURRENT and to == CURRENT:
            importlib.import_module("geo.ledger.replaying").by_newer_rules(connection, before)
