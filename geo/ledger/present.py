"""Questions to the ledger: what it holds now or held at a time, and a claim's history."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from geo.claims.model import Claim
from geo.errors import InputError
from geo.ledger.chain import entry_of, instant, stamp
from geo.ledger.fold import touched_by
from geo.ledger.records import NOW, Action, ConflictError, Entry, Held, Shelved, Status
from geo.ledger.rows import article_of, claim_of
from geo.ledger.tables import ARTICLES, BODIES, ENTRIES, READINGS, SHELF, STATES, TWINS

Instant = date | datetime | None
_AT_ONCE = 500  # numbers in one question


@dataclass(frozen=True, slots=True)
class Present:
    """What is in view at one time: articles by id, claims in the order of the texts.

    Attributes:
        hidden: Ids of the ledger's other articles: out of view, or left out.
        left_out: How many claims in view are left out, with their articles.
    """

    articles: tuple[Shelved, ...]
    claims: tuple[Claim, ...]
    hidden: frozenset[str]
    left_out: int


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
    shown = (STATES.c.until == NOW, STATES.c.shown)
    claims = _by(connection, STATES.c.status, *shown)
    articles = _by(connection, SHELF.c.withdrawn, SHELF.c.until == NOW)
    return Counts(
        articles=sum(articles.values()),
        withdrawn=articles.get(True, 0),
        claims=sum(claims.values()),
        unreviewed=claims.get(Status.UNREVIEWED.value, 0),
        entries=int(connection.execute(select(func.max(ENTRIES.c.seq))).scalar() or 0),
    )


def _by(
    connection: Connection, column: ColumnElement[Any], *tests: ColumnElement[bool]
) -> dict[Any, int]:
    """How many rows have which value in a column."""
    asked = select(column, func.count()).where(*tests).group_by(column)
    return {row[0]: row[1] for row in connection.execute(asked)}


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


def present(connection: Connection, at: Instant, most: int | None = None) -> Present:
    """Everything in view at a time; where it is more claims than ``most``, the newest articles."""
    seq = entry_at(connection, at)
    drawn, left_out = _newest(connection, seq, most) if most is not None else (None, 0)
    articles = shelved(connection, seq, withdrawn=False, only=drawn)
    asked = (
        select(STATES.c.patch, BODIES.c.body)
        .join(BODIES, _same_body())
        .where(standing_at(STATES, seq, found=drawn is not None), STATES.c.shown)
        .order_by(STATES.c.article, STATES.c.start, STATES.c.claim)
    )
    parts = [asked]
    if drawn is not None:
        parts = [asked.where(STATES.c.article.in_(some)) for some in _pieces(sorted(drawn))]
    claims = tuple(
        claim_of(json.loads(body), patch)
        for part in parts
        for patch, body in connection.execute(part)
    )
    shown = {one.article.id for one in articles}
    ids = connection.execute(select(ARTICLES.c.id)).scalars()
    return Present(articles, claims, frozenset(ids) - shown, left_out)


def _newest(connection: Connection, seq: int, most: int) -> tuple[set[str] | None, int]:
    """The articles added last whose claims are ``most`` together; None for all of them.

    Also how many claims the others have in view.
    """
    counted = (
        select(STATES.c.article, func.count().label("claims"))
        .where(standing_at(STATES, seq), STATES.c.shown)
        .group_by(STATES.c.article)
    )
    claims: dict[str, int] = {row.article: row.claims for row in connection.execute(counted)}
    total = sum(claims.values())
    if total <= most:
        return None, 0
    added = select(ENTRIES.c.article).where(ENTRIES.c.action == Action.ADD.value)
    drawn: set[str] = set()
    count = 0
    for article in connection.execute(added.order_by(ENTRIES.c.seq.desc())).scalars():
        if count + claims.get(article, 0) > most:
            break
        count += claims.get(article, 0)
        drawn.add(article)
    return drawn, total - count


def _pieces(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The ids in runs that one question may name."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


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
        .where(standing_at(SHELF, seq, found=only is not None))
        .order_by(SHELF.c.article)
    )  # fmt: skip
    if withdrawn is not None:
        asked = asked.where(SHELF.c.withdrawn.is_(withdrawn))
    if newest is not None:
        asked = asked.order_by(None).order_by(added.c.seq.desc()).limit(newest)
    parts = [asked]
    if only is not None:
        parts = [asked.where(SHELF.c.article.in_(some)) for some in _pieces(sorted(only))]
    twins = _twins(connection, only)
    found = []
    for row in (row for part in parts for row in connection.execute(part)):
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


def _twins(connection: Connection, only: Collection[str] | None) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    asked = select(TWINS.c.first, TWINS.c.second)
    if only is not None and len(only) <= _AT_ONCE:
        wanted = sorted(only)
        asked = asked.where(or_(TWINS.c.first.in_(wanted), TWINS.c.second.in_(wanted)))
    for first, second in connection.execute(asked):
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
