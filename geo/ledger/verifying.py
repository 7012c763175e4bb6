"""Whether a ledger is whole: every hash, every reference, and the present against the history."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from geo.ledger.chain import GENESIS, hash_of
from geo.ledger.comparing import present, twins
from geo.ledger.engine import LedgerError, make_engine, reading
from geo.ledger.filehead import head_faults
from geo.ledger.records import Action
from geo.ledger.rows import digest_of, gave_of, reading_row
from geo.ledger.schema import CURRENT, version_of
from geo.ledger.setting import is_file
from geo.ledger.tables import (
    ARTICLES,
    BODIES,
    ENTRIES,
    READINGS,
)

_MOST = 100  # findings of one kind: a broken disk would fill the screen


def faults(engine: Engine) -> Iterator[str]:
    """What is wrong with a ledger, a sentence each; nothing where it is whole.

    A database that cannot be read at all is one fault and no exception.
    """
    found = list(_guarded(engine, _pages))
    yield from found
    for part in (_history, _articles, _readings, _bodies, present, twins):
        for count, fault in enumerate(_guarded(engine, part)):
            if count == _MOST:
                yield f"{part.__name__.strip('_')}: and more of the same"
                break
            yield fault


def faults_at(address: str) -> Iterator[str]:
    """What is wrong with the ledger at an address, which may be too damaged to be opened."""
    if is_file(address):
        yield from head_faults(Path(address))
    engine = make_engine(address)
    try:
        found = version_of(engine)
        if found == CURRENT:
            yield from faults(engine)
        elif found is None:
            yield "file: it holds no ledger"
        else:
            yield f"file: its schema is {found}, not {CURRENT}; `frontier ledger migrate` moves it"
    except LedgerError as error:
        yield f"file: {_in_its_words(error)}"
    finally:
        engine.dispose()


def _in_its_words(error: LedgerError) -> str:
    """Of damage, what the database itself says: our sentence would send the reader here."""
    origin = getattr(error.__cause__, "orig", None) or error.__cause__
    words = str(origin)
    return words if "malformed" in words or "not a database" in words else str(error)


def _guarded(engine: Engine, part: Callable[[Connection], Iterator[str]]) -> Iterator[str]:
    """The faults that one part finds; a part that cannot be read is a fault itself."""
    try:
        with reading(engine) as connection:
            yield from part(connection)
    except LedgerError as error:
        yield f"{part.__name__.strip('_')}: {_in_its_words(error)}"
    except (ValueError, KeyError, IndexError, TypeError, SQLAlchemyError) as error:
        # A damaged text may be read as anything, so it may fail in any way of bad data.
        yield f"{part.__name__.strip('_')}: cannot be made out ({type(error).__name__}: {error})"


def _pages(connection: Connection) -> Iterator[str]:
    """What SQLite itself says of its file."""
    if connection.dialect.name == "sqlite":
        for (says,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if says != "ok":
                yield f"file: {says}"


def _history(connection: Connection) -> Iterator[str]:
    before = GENESIS
    for number, cells in enumerate(
        connection.execute(select(ENTRIES).order_by(ENTRIES.c.seq)).mappings(), start=1
    ):
        row = dict(cells)
        if row["seq"] != number:
            yield f"entry {number} is missing: after it comes {row['seq']}"
            return
        if row["hash"] != hash_of(before, row):
            yield f"entry {number} ({row['action']} by {row['who']}): its hash does not fit it"
        if row["action"] not in set(Action):
            yield f"entry {number}: {row['action']!r} is no action"
        before = row["hash"]


def _articles(connection: Connection) -> Iterator[str]:
    asked = select(ENTRIES).where(ENTRIES.c.action == Action.ADD.value).order_by(ENTRIES.c.seq)
    entered = {row.subject: json.loads(row.after)["sha256"] for row in connection.execute(asked)}
    seen = set()
    for row in connection.execute(select(ARTICLES).order_by(ARTICLES.c.id)):
        seen.add(row.id)
        sha256 = hashlib.sha256(row.bytes).hexdigest()
        if sha256 != row.sha256:
            yield f"article {row.id} ({row.file}): its bytes do not have its hash"
        if row.sha256[:12] != row.id or entered.get(row.id) != row.sha256:
            yield f"article {row.id} ({row.file}): no entry added it with this hash"
    yield from (f"article {id_} is missing" for id_ in sorted(set(entered) - seen))


def _readings(connection: Connection) -> Iterator[str]:
    actions = (Action.ADD.value, Action.REREAD.value)
    asked = select(ENTRIES).where(ENTRIES.c.action.in_(actions)).order_by(ENTRIES.c.seq)
    entered = {json.loads(row.after)["reading"]: row.article for row in connection.execute(asked)}
    held = {
        tuple(row)
        for row in connection.execute(select(BODIES.c.article, BODIES.c.claim, BODIES.c.digest))
    }
    seen = set()
    for row in connection.execute(select(READINGS).order_by(READINGS.c.id)):
        seen.add(row.id)
        whole = reading_row(row.article, row.reader, row.record, gave_of(row.gave))
        if whole["id"] != row.id or whole["gave"] != row.gave:
            yield f"reading {row.id} of article {row.article}: its digest does not fit it"
        if entered.get(row.id) != row.article:
            yield f"reading {row.id} of article {row.article}: no entry names it"
        for claim, digest in gave_of(row.gave).items():
            if (row.article, claim, digest) not in held:
                yield f"claim {claim}: its body {digest} is missing"
    yield from (f"reading {id_} is missing" for id_ in sorted(set(entered) - seen))


def _bodies(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(BODIES).order_by(BODIES.c.article, BODIES.c.digest)):
        if digest_of(row.body) != row.digest:
            yield f"claim {row.claim}: its body does not have its digest"
        else:
            plain = json.loads(row.body)
            if (plain["id"], plain["article"]) != (row.claim, row.article):
                yield f"claim {row.claim}: its body is of {plain['id']}"
