"""What is kept beside claims: saved views, and people's ranks."""

from sqlalchemy import Connection

from geo.errors import InputError
from geo.ledger.chain import Chain, entries_of
from geo.ledger.records import LONGEST_VIEW_NAME, Action, Rank, Writer


def views(connection: Connection) -> dict[str, str]:
    """The saved views: the query part of an address by name."""
    found: dict[str, str] = {}
    for entry in entries_of(connection, Action.SAVE_VIEW, Action.DROP_VIEW):
        found.pop(entry.subject, None)
        if entry.action is Action.SAVE_VIEW:
            found[entry.subject] = entry.after["query"]
    return dict(sorted(found.items()))


def save_view(connection: Connection, name: str, query: str | None, writer: Writer) -> None:
    """Save a view under a name, in place of one of this name; None drops it.

    Raises:
        InputError: The name is none, or there is no view to drop.
    """
    name = _name(name, "a view")
    old = views(connection).get(name)
    if query is None and old is None:
        raise InputError(f"{name!r} is no saved view; `frontier ledger status` lists them.")
    if query == old:
        return
    action = Action.SAVE_VIEW if query is not None else Action.DROP_VIEW
    chain = Chain(connection)
    chain.append(
        writer,
        action,
        name,
        "",
        before={"query": old} if old is not None else {},
        after={"query": query} if query is not None else {},
    )
    chain.flush()


def ranks(connection: Connection) -> dict[str, Rank]:
    """Who has been given which rank, by name."""
    return {
        entry.subject: Rank(entry.after["rank"]) for entry in entries_of(connection, Action.APPOINT)
    }


def appoint(connection: Connection, name: str, rank: Rank, writer: Writer) -> None:
    """Give a person a rank."""
    name = _name(name, "a person")
    old = ranks(connection).get(name)
    if old is rank:
        return
    chain = Chain(connection)
    before = {"rank": old.value} if old else {}
    chain.append(writer, Action.APPOINT, name, "", before=before, after={"rank": rank.value})
    chain.flush()


def _name(name: str, of: str) -> str:
    name = name.strip()
    if not name or len(name) > LONGEST_VIEW_NAME or not name.isprintable():
        raise InputError(
            f"{name[:40]!r} is no name for {of}; right would be one line of at most "
            f"{LONGEST_VIEW_NAME} characters."
        )
    return name
