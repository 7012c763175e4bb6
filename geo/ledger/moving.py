"""Runs the migrations; apart, because alembic is slow to import and seldom needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def move(connection: Connection, to: str) -> None:
    """Move the schema behind a connection forward to a version, in the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
