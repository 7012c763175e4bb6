"""Moments of the ledger's own time: which entry was the last, and which rows held after it."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from geo.ledger.chain import stamp
from geo.ledger.records import NOW
from geo.ledger.tables import ENTRIES

Instant = date | datetime | None


def entry_at(connection: Connection, at: Instant) -> int:
    """Number of the last entry by the end of a day (UTC), or by an instant; 0 before all."""
    if at is None:
        return NOW - 1
    if not isinstance(at, datetime):
        at = datetime.combine(at, time.max, UTC)
    found = connection.execute(
        select(func.max(ENTRIES.c.seq)).where(ENTRIES.c.at <= stamp(at))
    ).scalar()
    return int(found or 0)


def standing_at(table: Any, seq: int, *, found: bool = False) -> ColumnElement[bool]:
    """The rows of a derived table that held after an entry.

    ``found`` says that other columns find the few rows. SQLite would else take the index of what
    holds now, which is nearly every row: the sum keeps it from that.
    """
    until = table.c.until + 0 if found else table.c.until
    if seq >= NOW - 1:
        return and_(until == NOW)
    return and_(table.c.since <= seq, until > seq)
