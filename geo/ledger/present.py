"""Questions to the ledger: what it holds now or held at a time, a claim's history, the queue."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from geo.claims.model import Claim, Kind, Record, Side, Stance
from geo.errors import InputError
from geo.ledger.chain import entry_of, instant, stamp
from geo.ledger.fold import touched_by
from geo.ledger.records import NOW, Action, ConflictError, Entry, Held, Shelved, Status
from geo.ledger.rows import article_of, claim_of
from geo.ledger.tables import ARTICLES, BODIES, ENTRIES, READINGS, SHELF, STATES, TERMS, TWINS

Instant = date | datetime | None
_AT_ONCE = 500  # numbers in one question


@dataclass(frozen=True, slots=True)
class Present:
    """What is in view at one time: articles by id, claims in the order of the texts."""

    articles: tuple[Shelved, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """Which claims are looked for; empty sets and None ask for everything.

    Attributes:
        first, last: Possible days of the claim overlap this range; undated claims are in none.
        known_by: Of articles published by this day (unknown: got by this day).
        held_by: As the ledger stood at the end of this day (UTC), or at this instant.
        terms: ``actor:ID`` or ``place:ID``, all of which the claim must name.
        statuses: How it stands; None means in view: unreviewed or accepted, not withdrawn.
    """

    first: date | None = None
    last: date | None = None
    known_by: date | None = None
    held_by: Instant = None
    kinds: frozenset[Kind] = frozenset()
    stances: frozenset[Stance] = frozenset()
    sides: frozenset[Side] = frozenset()
    records: frozenset[Record] = frozenset()
    articles: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    statuses: frozenset[Status] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """How many claims there are, and the ones asked for of them, newest evidence first."""

    total: int
    claims: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the ledger holds now; ``claims`` are those in view."""

    articles: int
    withdrawn: int
    claims: int
    unreviewed: int
    entries: int


def counts(connection: Connection) -> Counts:
    """Count what is held."""

    def count(table: Any, *tests: ColumnElement[bool]) -> int:
        asked = select(func.count()).select_from(table).where(*tests)
        return int(connection.execute(asked).scalar() or 0)

    shown = (STATES.c.until == NOW, STATES.c.shown)
    return Counts(
        articles=count(SHELF, SHELF.c.until == NOW),
        withdrawn=count(SHELF, SHELF.c.until == NOW, SHELF.c.withdrawn),
        claims=count(STATES, *shown),
        unreviewed=count(STATES, *shown, STATES.c.status == Status.UNREVIEWED.value),
        entries=count(ENTRIES),
    )


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


def _standing_at(table: Any, seq: int) -> ColumnElement[bool]:
    """The rows of a derived table that held after an entry."""
    if seq >= NOW - 1:
        return and_(table.c.until == NOW)
    return and_(table.c.since <= seq, table.c.until > seq)


def present(connection: Connection, at: Instant) -> Present:
    """Everything in view at a time."""
    seq = entry_at(connection, at)
    articles = shelved(connection, seq, withdrawn=False)
    rows = connection.execute(
        select(STATES.c.patch, BODIES.c.body)
        .join(BODIES, _same_body())
        .where(_standing_at(STATES, seq), STATES.c.shown)
        .order_by(STATES.c.article, STATES.c.start, STATES.c.claim)
    )
    return Present(articles, tuple(claim_of(json.loads(body), patch) for patch, body in rows))


def _same_body() -> ColumnElement[bool]:
    return and_(BODIES.c.article == STATES.c.article, BODIES.c.digest == STATES.c.digest)


def shelved(
    connection: Connection,
    seq: int = NOW - 1,
    *,
    withdrawn: bool | None = None,
    only: Collection[str] | None = None,
    newest: int | None = None,
) -> tuple[Shelved, ...]:
    """The articles as they stood after an entry, by id; None takes those out of view too.

    ``only`` names the ids that are asked for; ``newest`` takes so many that were added last.
    """
    added = ENTRIES.alias()
    asked = (
        select(SHELF.c.withdrawn, READINGS.c.record, READINGS.c.reader, ARTICLES.c.bytes,
               added.c.at, added.c.who, added.c.after)
        .join(READINGS, READINGS.c.id == SHELF.c.reading)
        .join(ARTICLES, ARTICLES.c.id == SHELF.c.article)
        .join(added, and_(added.c.article == SHELF.c.article, added.c.action == Action.ADD.value))
        .where(_standing_at(SHELF, seq))
        .order_by(SHELF.c.article)
    )  # fmt: skip
    if withdrawn is not None:
        asked = asked.where(SHELF.c.withdrawn.is_(withdrawn))
    if only is not None:
        asked = asked.where(SHELF.c.article.in_(sorted(only)))
    if newest is not None:
        asked = asked.order_by(None).order_by(added.c.seq.desc()).limit(newest)
    twins = _twins(connection)
    found = []
    for row in connection.execute(asked):
        article = article_of(row.record, row.bytes)
        found.append(
            Shelved(
                article=article,
                at=instant(row.at),
                who=row.who,
                how=str(json.loads(row.after)["how"]),
                reader=row.reader,
                withdrawn=bool(row.withdrawn),
                twins=tuple(sorted(twins.get(article.id, ()))),
            )
        )
    return tuple(found)


def _twins(connection: Connection) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for first, second in connection.execute(select(TWINS.c.first, TWINS.c.second)):
        found[first].append(second)
        found[second].append(first)
    return found


def held_claim(connection: Connection, claim: str, at: Instant = None) -> Held:
    """One claim as it stands or stood.

    Raises:
        InputError: The ledger does not hold it then.
    """
    seq = entry_at(connection, at)
    row = connection.execute(
        select(STATES).where(STATES.c.claim == claim, _standing_at(STATES, seq))
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
        )
        for row in rows
    )


def _bodies(
    connection: Connection, rows: Sequence[Any], digest: ColumnElement[str]
) -> dict[int, Any]:
    """The plain claims of rows of the present, by their numbers; ``digest`` says which body."""
    found: dict[int, Any] = {}
    numbers = [row.number for row in rows]
    for start in range(0, len(numbers), _AT_ONCE):
        asked = (
            select(STATES.c.number, BODIES.c.body)
            .join(BODIES, and_(BODIES.c.article == STATES.c.article, BODIES.c.digest == digest))
            .where(STATES.c.number.in_(numbers[start : start + _AT_ONCE]))
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


def queue(connection: Connection, sought: Sought, limit: int) -> tuple[Held, ...]:
    """What is to be reviewed, the most urgent first.

    First where the newest reading disagrees with a person, then by doubt times weight.
    """
    waiting = or_(
        STATES.c.status == Status.UNREVIEWED.value, STATES.c.proposed != "", STATES.c.lost
    )
    asked = (
        _asked(connection, sought)
        .where(waiting)
        .order_by((STATES.c.proposed != "").desc(), STATES.c.urgency.desc(), STATES.c.claim)
        .limit(limit)
    )
    return held_of(connection, connection.execute(asked).all())


def find(connection: Connection, sought: Sought, limit: int, offset: int) -> Found:
    """The claims looked for, and how many they are."""
    asked = _asked(connection, sought)
    total = connection.execute(
        asked.with_only_columns(func.count(), maintain_column_froms=True)
    ).scalar()
    # The page is chosen from an index alone; whole rows are fetched for it only.
    newest = (STATES.c.last.desc(), STATES.c.number.desc())
    numbers = asked.with_only_columns(STATES.c.number, maintain_column_froms=True)
    page = numbers.order_by(*newest).limit(limit).offset(offset)
    chosen = connection.execute(page).scalars().all() if limit else []
    rows = connection.execute(select(STATES).where(STATES.c.number.in_(chosen)).order_by(*newest))
    return Found(int(total or 0), held_of(connection, rows.all()))


def _asked(connection: Connection, sought: Sought) -> Select[Any]:
    columns = STATES.c
    tests: list[ColumnElement[bool]] = [_standing_at(STATES, entry_at(connection, sought.held_by))]
    if sought.statuses is None:
        tests.append(columns.shown)
    else:
        tests.append(columns.status.in_([status.value for status in sought.statuses]))
    chosen = (
        (columns.kind, sought.kinds),
        (columns.stance, sought.stances),
        (columns.side, sought.sides),
        (columns.record, sought.records),
        (columns.article, sought.articles),
    )
    tests += [column.in_(sorted(map(str, wanted))) for column, wanted in chosen if wanted]
    if sought.first:
        tests.append(columns.last >= sought.first.toordinal())
    if sought.last:
        tests.append(columns.first <= sought.last.toordinal())
    if sought.known_by:
        tests.append(columns.known <= sought.known_by.toordinal())
    for term in sorted(sought.terms):
        named = select(TERMS.c.state).where(TERMS.c.term == term)
        tests.append(columns.number.in_(named))
    return select(STATES).where(*tests)
