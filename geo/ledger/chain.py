"""The history's chain: every entry carries a hash of itself and, through it, of all before it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from geo.ledger.plain import canonical
from geo.ledger.records import Action, Entry, Writer
from geo.ledger.tables import ENTRIES
from geo.ledger.wording import clean_note

GENESIS = ""
_STAMP = "%Y-%m-%dT%H:%M:%S.%fZ"


def stamp(at: datetime) -> str:
    """An instant as it is stored: UTC, microseconds, of one length, so that it sorts as text."""
    return at.astimezone(UTC).strftime(_STAMP)


def instant(text: str) -> datetime:
    """The instant of a stamp."""
    return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)


def hash_of(before: str, row: Mapping[str, Any]) -> str:
    """The hash of an entry's row that follows the entry with hash ``before``."""
    names = ("seq", "at", "who", "action", "subject", "article", "before", "after", "why")
    return hashlib.sha256(canonical([before, *(row[n] for n in names)]).encode()).hexdigest()


def entry_of(row: Row[Any] | Mapping[str, Any]) -> Entry:
    """An entry from its row."""
    cells = row if isinstance(row, Mapping) else row._mapping
    return Entry(
        seq=cells["seq"],
        at=instant(cells["at"]),
        who=cells["who"],
        action=Action(cells["action"]),
        subject=cells["subject"],
        article=cells["article"],
        before=json.loads(cells["before"]),
        after=json.loads(cells["after"]),
        why=cells["why"],
        hash=cells["hash"],
    )


def entries_of(connection: Connection, *actions: Action) -> list[Entry]:
    """All entries of some actions, oldest first."""
    asked = (
        select(ENTRIES)
        .where(ENTRIES.c.action.in_([action.value for action in actions]))
        .order_by(ENTRIES.c.seq)
    )
    return [entry_of(row) for row in connection.execute(asked)]


class Chain:
    """Adds entries within one writing transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        last = connection.execute(
            select(ENTRIES.c.seq, ENTRIES.c.at, ENTRIES.c.hash)
            .order_by(ENTRIES.c.seq.desc())
            .limit(1)
        ).first()
        self.seq: int = last.seq if last else 0
        self._at: str = last.at if last else ""
        self._hash: str = last.hash if last else GENESIS
        self._rows: list[dict[str, Any]] = []

    def append(
        self,
        writer: Writer,
        action: Action,
        subject: str,
        article: str,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> Entry:
        """Add an entry at the end; it is written by ``flush``.

        A clock that was set back does not bring the history out of order: no entry is dated
        before the one before it.

        Raises:
            InputError: The reason is too long.
        """
        self.seq += 1
        self._at = max(stamp(datetime.now(UTC)), self._at)
        row: dict[str, Any] = {
            "seq": self.seq,
            "at": self._at,
            "who": writer.who,
            "action": action.value,
            "subject": subject,
            "article": article,
            "before": canonical(before or {}),
            "after": canonical(after or {}),
            "why": clean_note(writer.why),
        }
        self._hash = row["hash"] = hash_of(self._hash, row)
        self._rows.append(row)
        return entry_of(row)

    def flush(self) -> None:
        """Write what was added."""
        if self._rows:
            self._connection.execute(insert(ENTRIES), self._rows)
            self._rows = []
