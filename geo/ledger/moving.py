"""Runs the migrations; apart, because alembic is slow to import and seldom needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from geo.ledger.replaying import recompute_reread
from geo.ledger.schema import CURRENT

_RULE_SINCE = "0006"
"""The version since which the history is computed by today's rule."""


def move(connection: Connection, to: str, *, before: str | None) -> None:
    """Move the schema behind a connection forward to a version, in the caller's transaction.

    Args:
        connection: That transaction's.
        to: The version.
        before: The version that is there; None where there is no ledger yet.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
    if before is not None and before < _RULE_SINCE and to == CURRENT:
        recompute_reread(connection)
