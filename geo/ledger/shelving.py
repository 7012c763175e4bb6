"""Decisions about a whole article: out of view and back, its day of publication left unknown."""

from sqlalchemy import Connection, select

from geo.errors import InputError
from geo.ledger.chain import Chain, entry_of
from geo.ledger.records import NOW, Action, Entry, Writer
from geo.ledger.states import refresh
from geo.ledger.tables import ENTRIES, SHELF

_ABOUT_THE_DAY = (Action.LEAVE_UNKNOWN.value, Action.ASK_AGAIN.value)


def withdraw(connection: Connection, article: str, writer: Writer, *, back: bool) -> None:
    """Take an article out of view, or bring it back; see ``Ledger.withdraw``."""
    if _is_withdrawn(connection, article) is not back:
        return
    action = Action.BRING_BACK if back else Action.WITHDRAW
    seq = _write(connection, article, action, writer, ("withdrawn", back, not back))
    refresh(connection, article, seq)


def leave_unknown(connection: Connection, article: str, writer: Writer, *, back: bool) -> None:
    """Leave the day of publication unknown, or ask again; see ``Ledger.leave_unknown``."""
    _is_withdrawn(connection, article)
    if (left_unknown(connection, article) is not None) is not back:
        return
    action = Action.ASK_AGAIN if back else Action.LEAVE_UNKNOWN
    _write(connection, article, action, writer, ("left_unknown", back, not back))


def left_unknown(connection: Connection, article: str) -> Entry | None:
    """The entry that left the day of publication unknown; None where it is asked for."""
    asked = select(ENTRIES).where(
        ENTRIES.c.article == article, ENTRIES.c.action.in_(_ABOUT_THE_DAY)
    )
    row = connection.execute(asked.order_by(ENTRIES.c.seq.desc()).limit(1)).first()
    entry = entry_of(row) if row is not None else None
    return entry if entry and entry.action is Action.LEAVE_UNKNOWN else None


def _is_withdrawn(connection: Connection, article: str) -> bool:
    asked = select(SHELF.c.withdrawn).where(SHELF.c.article == article, SHELF.c.until == NOW)
    row = connection.execute(asked).first()
    if row is None:
        raise InputError(f"{article!r} is no article of the ledger; right would be its id.")
    return bool(row.withdrawn)


def _write(
    connection: Connection,
    article: str,
    action: Action,
    writer: Writer,
    change: tuple[str, bool, bool],
) -> int:
    """One entry about an article; ``change`` is what is changed, its value before and after."""
    name, before, after = change
    chain = Chain(connection)
    entry = chain.append(
        writer,
        action,
        article,
        article,
        before={name: before},
        after={name: after},
    )
    chain.flush()
    return entry.seq
