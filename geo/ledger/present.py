"""What the ledger holds now or held at a time: articles and claims in view, and how many."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from geo.claims.issues import Relation, Told
from geo.claims.model import Claim
from geo.ledger.chain import entries_of, instant
from geo.ledger.fold import undone
from geo.ledger.moments import Instant, entry_at, standing_at
from geo.ledger.records import MENDED, NOW, Action, Shelved, Status
from geo.ledger.rows import article_of, claim_of, is_mended
from geo.ledger.tables import ARTICLES, AT_ONCE, BODIES, ENTRIES, READINGS, SHELF, STATES, TWINS


@dataclass(frozen=True, slots=True)
class Present:
    """What is in view at one time: articles by id, claims in the order of the texts.

    Attributes:
        hidden: Ids of the other articles that it held then: out of view, or left out.
        left_out: How many claims in view are left out, with their articles.
        told: How claims stand to each other by people's decisions, in their order.
        verdicts: ``accepted`` or ``mended``, for those claims that people have decided about.
    """

    articles: tuple[Shelved, ...]
    claims: tuple[Claim, ...]
    hidden: frozenset[str]
    left_out: int
    told: tuple[Told, ...]
    verdicts: Mapping[str, str]


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


def present(connection: Connection, at: Instant, most: int | None = None) -> Present:
    """Everything in view at a time; where it is more claims than ``most``, the newest articles."""
    seq = entry_at(connection, at)
    drawn, left_out = _newest(connection, seq, most) if most is not None else (None, 0)
    articles = shelved(connection, seq, withdrawn=False, only=drawn)
    asked = (
        select(STATES.c.claim, STATES.c.status, STATES.c.patch, BODIES.c.body)
        .join(BODIES, _same_body())
        .where(standing_at(STATES, seq, found=drawn is not None), STATES.c.shown)
        .order_by(STATES.c.article, STATES.c.start, STATES.c.claim)
    )
    parts = [asked]
    if drawn is not None:
        parts = [asked.where(STATES.c.article.in_(some)) for some in _pieces(sorted(drawn))]
    claims, verdicts = [], {}
    for part in parts:
        for claim, status, patch, body in connection.execute(part):
            claims.append(claim_of(json.loads(body), patch))
            if status == Status.ACCEPTED:
                verdicts[claim] = MENDED if is_mended(patch) else status
    shown = {one.article.id for one in articles}
    held = connection.execute(select(SHELF.c.article).where(standing_at(SHELF, seq))).scalars()
    told = tuple(_told(connection, seq))
    return Present(articles, tuple(claims), frozenset(held) - shown, left_out, told, verdicts)


def _told(connection: Connection, seq: int) -> Iterator[Told]:
    """The relations that people gave until an entry and did not take back."""
    related = [one for one in entries_of(connection, Action.RELATE) if one.seq <= seq]
    if not related:
        return
    undoing = entries_of(connection, Action.UNDO)
    gone = undone([one for one in undoing if one.seq <= seq])
    for one in related:
        if one.seq not in gone:
            other, relation = one.after["other"], Relation(one.after["relation"])
            yield Told(one.subject, other, relation, one.who, one.why)


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
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


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
    if only is not None and len(only) <= AT_ONCE:
        wanted = sorted(only)
        asked = asked.where(or_(TWINS.c.first.in_(wanted), TWINS.c.second.in_(wanted)))
    for first, second in connection.execute(asked):
        found[first].append(second)
        found[second].append(first)
    return found
