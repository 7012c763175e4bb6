"""Looking for claims: a filtered view and the queue of what to review, each from indexes."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from geo.claims.model import Kind, Record, Side, Stance
from geo.ledger.holding import held_of
from geo.ledger.moments import Instant, entry_at, standing_at
from geo.ledger.records import Held, Status
from geo.ledger.rows import AFTER_ALL, BEFORE_ALL, WAITS
from geo.ledger.tables import STATES, TERMS


@dataclass(frozen=True, slots=True)
class Sought:
    """Which claims are looked for; empty sets and None ask for everything.

    Attributes:
        first, last: Days of the claim (``told_days``) overlap this range; undated ones are in none.
            What is dated only by its end stands at that end, as on the map (``layers.select``).
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


def queue(connection: Connection, sought: Sought, limit: int) -> tuple[Held, ...]:
    """What is to be reviewed, the most urgent first.

    First where the newest reading disagrees with a person, then the unreviewed by doubt times
    weight.
    """
    urgent = (STATES.c.urgency.desc(), STATES.c.claim)
    rows = [
        row
        for half in _waiting(connection, sought)
        for row in connection.execute(half.order_by(*urgent).limit(limit))
    ]
    rows.sort(key=lambda row: (-row.urgency, row.claim))
    return held_of(connection, rows[:limit])


def waiting(connection: Connection, sought: Sought, most: int) -> int:
    """How many claims ``queue`` would give without a limit; nobody counts beyond ``most``."""
    total = 0
    for half in _waiting(connection, sought):
        some = half.with_only_columns(STATES.c.number).limit(most - total).subquery()
        total += int(connection.execute(select(func.count()).select_from(some)).scalar() or 0)
    return total


def _waiting(connection: Connection, sought: Sought) -> tuple[Select[Any], Select[Any]]:
    """What waits, in two halves, each of which the queue's index answers from its top."""
    asked = select(STATES).where(*_tests(connection, STATES, sought))
    disputed = asked.where(STATES.c.status == Status.ACCEPTED.value, STATES.c.urgency >= WAITS)
    return disputed, asked.where(STATES.c.status == Status.UNREVIEWED.value)


def find(connection: Connection, sought: Sought, limit: int, offset: int) -> Found:
    """The claims looked for, and how many they are."""
    table, number, tests = _narrow(connection, sought)
    total = connection.execute(select(func.count()).select_from(table).where(*tests)).scalar()
    # The page is chosen from an index alone; whole rows are fetched for it only.
    # Under a filter the order must not choose the index: it would look at all rows to find a few.
    last = table.c.last if _by_days_alone(sought) else table.c.last + 0
    page = select(number).where(*tests).order_by(last.desc(), number.desc())
    chosen = connection.execute(page.limit(limit).offset(offset)).scalars().all() if limit else []
    found = select(STATES).where(STATES.c.number.in_(chosen))
    rows = connection.execute(found.order_by(STATES.c.last.desc(), STATES.c.number.desc())).all()
    return Found(int(total or 0), held_of(connection, rows))


def _by_days_alone(sought: Sought) -> bool:
    """Whether the index of days answers: nothing is asked that it does not hold."""
    days = ("first", "last", "known_by", "held_by")
    return sought == Sought(**{name: getattr(sought, name) for name in days})


def _narrow(connection: Connection, sought: Sought) -> tuple[Any, Any, list[ColumnElement[bool]]]:
    """The smallest table that answers, the column of its states' numbers, and what is tested."""
    if not sought.terms or sought.articles or sought.statuses is not None:
        return STATES, STATES.c.number, _tests(connection, STATES, sought)
    one, *others = sorted(sought.terms)
    tests = _tests(connection, TERMS, replace(sought, terms=frozenset(others)))
    return TERMS, TERMS.c.state, [TERMS.c.term == one, *tests]


def _tests(connection: Connection, table: Any, sought: Sought) -> list[ColumnElement[bool]]:
    columns = table.c
    # Terms and articles find few rows by themselves.
    found = table is TERMS or bool(sought.terms or sought.articles)
    tests = [standing_at(table, entry_at(connection, sought.held_by), found=found)]
    if sought.statuses is None:
        tests.append(columns.shown)
    else:
        tests.append(columns.status.in_([status.value for status in sought.statuses]))
    chosen = (
        (columns.kind, sought.kinds),
        (columns.stance, sought.stances),
        (columns.side, sought.sides),
        (columns.record, sought.records),
    )
    tests += [column.in_(sorted(map(str, wanted))) for column, wanted in chosen if wanted]
    if sought.articles:
        tests.append(columns.article.in_(sorted(sought.articles)))
    if sought.first:
        tests.append(columns.last >= sought.first.toordinal())
    if sought.last:
        tests += _by(columns, sought.last.toordinal())
    if sought.known_by:
        tests.append(columns.known <= sought.known_by.toordinal())
    for term in sorted(sought.terms):
        named = TERMS.alias()
        number = columns.state if table is TERMS else columns.number
        tests.append(number.in_(select(named.c.state).where(named.c.term == term)))
    return tests


def _by(columns: Any, last: int) -> list[ColumnElement[bool]]:
    """Rows that stand on this day or an earlier one."""
    known = or_(columns.first > BEFORE_ALL, columns.last == AFTER_ALL, columns.last <= last)
    return [columns.first <= last, known]
