"""Whether a ledger is whole: every hash, every reference, and the present against the history."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, func, or_, select
from sqlalchemy.exc import SQLAlchemyError

from geo.claims.twins import ALIKE, Runs, bands_of, runs_of, share
from geo.ledger.chain import GENESIS, hash_of
from geo.ledger.engine import LedgerError, make_engine, reading
from geo.ledger.filehead import head_faults
from geo.ledger.records import Action
from geo.ledger.replaying import article_ids, derived
from geo.ledger.rows import digest_of, gave_of, reading_row
from geo.ledger.schema import CURRENT, version_of
from geo.ledger.setting import is_file
from geo.ledger.tables import (
    ARTICLES,
    BANDS,
    BODIES,
    ENTRIES,
    OF_STATE,
    READINGS,
    SHELF,
    STATES,
    TERMS,
    TWINS,
)
from geo.ledger.twins import first_article

_ROUNDED = 0.0001
_MOST = 100  # findings of one kind: a broken disk would fill the screen


def faults(engine: Engine) -> Iterator[str]:
    """What is wrong with a ledger, a sentence each; nothing where it is whole.

    A database that cannot be read at all is one fault and no exception.
    """
    found = list(_guarded(engine, _pages))
    yield from found
    for part in (_history, _articles, _readings, _bodies, _present, _twins):
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


def _present(connection: Connection) -> Iterator[str]:
    counted = 0
    for article in article_ids(connection):
        made = derived(connection, article)
        shelf = connection.execute(
            select(SHELF).where(SHELF.c.article == article).order_by(SHELF.c.since)
        ).mappings()
        if [dict(row) for row in shelf] != made.shelf:
            yield f"article {article}: how it stands does not follow from the history"
        states, terms = _stored(connection, article)
        yield from _terms(connection, article)
        counted += len(states)
        for key in sorted(states.keys() | made.states.keys()):
            if states.get(key) != made.states.get(key) or sorted(terms.get(key, [])) != sorted(
                made.terms.get(key, [])
            ):
                claim, since = key
                yield (
                    f"claim {claim}: how it stands since entry {since} does not follow from the "
                    "history"
                )
    total = connection.execute(select(func.count()).select_from(STATES)).scalar()
    if total != counted:
        yield f"{(total or 0) - counted} rows stand for claims of no article"


def _stored(
    connection: Connection, article: str
) -> tuple[dict[tuple[str, int], dict[str, object]], dict[tuple[str, int], list[str]]]:
    states: dict[tuple[str, int], dict[str, object]] = {}
    keys: dict[int, tuple[str, int]] = {}
    for row in connection.execute(select(STATES).where(STATES.c.article == article)).mappings():
        own = dict(row)
        key = (row["claim"], row["since"])
        keys[own.pop("number")] = key
        states[key] = own
    terms: dict[tuple[str, int], list[str]] = {key: [] for key in states}
    # By the states' index and not by a list of numbers: an article has hundreds at times.
    asked = (
        select(TERMS.c.term, TERMS.c.state)
        .join(STATES, STATES.c.number == TERMS.c.state)
        .where(STATES.c.article == article)
    )
    for term, number in connection.execute(asked):
        terms[keys[number]].append(term)
    return states, terms


def _terms(connection: Connection, article: str) -> Iterator[str]:
    """Terms that say something else than the state that they belong to."""
    differs = or_(*(TERMS.c[name] != STATES.c[name] for name in OF_STATE))
    asked = (
        select(TERMS.c.term, STATES.c.claim)
        .join(STATES, STATES.c.number == TERMS.c.state)
        .where(STATES.c.article == article, differs)
    )
    for term, claim in connection.execute(asked):
        yield f"claim {claim}: its key {term} does not follow from the history"


def _twins(connection: Connection) -> Iterator[str]:
    stored: dict[str, set[str]] = {}
    for band, article in connection.execute(select(BANDS.c.band, BANDS.c.article)):
        stored.setdefault(article, set()).add(band)
    pairs = list(connection.execute(select(TWINS)))
    paired = {id_ for pair in pairs for id_ in (pair.first, pair.second)}
    runs: dict[str, Runs] = {}
    for id_ in article_ids(connection):
        own = runs_of(first_article(connection, id_))
        if set(bands_of(own)) != stored.pop(id_, set()):
            yield f"article {id_}: the keys of its text are not those of its text"
        if id_ in paired:
            runs[id_] = own
    yield from (f"article {id_}: keys of a text that is not there" for id_ in sorted(stored))
    for first, second, common in pairs:
        fits = share(runs[first], runs[second]) if {first, second} <= runs.keys() else 0.0
        if fits < ALIKE or abs(fits - common) > _ROUNDED:
            yield f"articles {first} and {second}: they are not alike as it is written"
