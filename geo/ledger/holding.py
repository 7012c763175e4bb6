"""One claim and what happened to it: as it stands or stood, at which version, and its history."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select

from geo.errors import InputError
from geo.ledger.chain import entry_of
from geo.ledger.fold import touched_by
from geo.ledger.moments import Instant, entry_at, standing_at
from geo.ledger.records import ConflictError, Entry, Held, Status
from geo.ledger.rows import claim_of, is_mended
from geo.ledger.tables import AT_ONCE, BODIES, ENTRIES, STATES


def held_claim(connection: Connection, claim: str, at: Instant = None) -> Held:
    """One claim as it stands or stood.

    Raises:
        InputError: The ledger does not hold it then.
    """
    seq = entry_at(connection, at)
    row = connection.execute(
        select(STATES).where(STATES.c.claim == claim, standing_at(STATES, seq, found=True))
    ).first()
    if row is None:
        raise InputError(f"{claim!r} is no claim of the ledger; right would be the id of one.")
    return held_of(connection, [row])[0]


def as_expected(connection: Connection, claim: str, expected: int) -> Held:
    """A claim, if it still is at the version that somebody looked at.

    Raises:
        ConflictError: It was changed since.
        InputError: The ledger does not hold it.
    """
    held = held_claim(connection, claim)
    if held.version == expected:
        return held
    since = tuple(entry for entry in history_of(connection, claim) if entry.seq > expected)
    names = ", ".join(dict.fromkeys(entry.who for entry in since)) or "somebody"
    raise ConflictError(
        f"{claim}: {names} changed this claim since you looked at it (version {expected}, now "
        f"{held.version}); nothing of yours was written. Look at it again and decide.",
        held,
        since,
    )


def held_of(connection: Connection, rows: Sequence[Any]) -> tuple[Held, ...]:
    """The claims of rows of the present."""
    bodies = _bodies(connection, rows, STATES.c.digest)
    newer = _bodies(connection, [row for row in rows if row.proposed], STATES.c.proposed)
    return tuple(
        Held(
            claim=claim_of(bodies[row.number], row.patch),
            version=row.since,
            status=Status(row.status),
            withdrawn=bool(row.withdrawn),
            lost=bool(row.lost),
            proposed=claim_of(newer[row.number], "{}") if row.proposed else None,
            doubt=row.doubt,
            weight=row.weight,
            mended=is_mended(row.patch),
        )
        for row in rows
    )


def _bodies(
    connection: Connection, rows: Sequence[Any], digest: ColumnElement[str]
) -> dict[int, Any]:
    """The plain claims of rows of the present, by their numbers; ``digest`` says which body."""
    found: dict[int, Any] = {}
    numbers = [row.number for row in rows]
    for start in range(0, len(numbers), AT_ONCE):
        asked = (
            select(STATES.c.number, BODIES.c.body)
            .join(BODIES, and_(BODIES.c.article == STATES.c.article, BODIES.c.digest == digest))
            .where(STATES.c.number.in_(numbers[start : start + AT_ONCE]))
        )
        found |= {number: json.loads(body) for number, body in connection.execute(asked)}
    return found


def history_of(connection: Connection, claim: str) -> tuple[Entry, ...]:
    """Everything that concerned a claim, oldest first: its article's entries and decisions."""
    row = connection.execute(
        select(STATES.c.article).where(STATES.c.claim == claim).limit(1)
    ).first()
    if row is None:
        raise InputError(f"{claim!r} is no claim of the ledger; right would be the id of one.")
    entries = connection.execute(
        select(ENTRIES).where(ENTRIES.c.article == row.article).order_by(ENTRIES.c.seq)
    )
    own = (entry_of(row) for row in entries)
    return tuple(e for e in own if e.subject == e.article or claim in touched_by(e))
