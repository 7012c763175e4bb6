"""Keeps the stored present in step with the history, and computes both from scratch to compare."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from geo.claims.model import Claim
from geo.ledger.chain import entry_of
from geo.ledger.fold import Body, Folded, Gave, Standing, fold
from geo.ledger.records import NOW, Entry
from geo.ledger.rows import (
    article_of,
    claim_of,
    gave_of,
    known_ordinal,
    state_row,
    term_rows,
    terms_of,
)
from geo.ledger.tables import ARTICLES, BODIES, ENTRIES, READINGS, SHELF, STATES, TERMS

Rows = list[dict[str, Any]]


class Past:
    """All that one article's present is computed from.

    Attributes:
        entries: Of the article, in order.
        gave: What each reading gave.
        bodies: Plain claims by digest.
    """

    def __init__(
        self, entries: Sequence[Entry], gave: Mapping[str, Gave], bodies: Mapping[str, Body]
    ) -> None:
        self.entries = entries
        self.gave = gave
        self.bodies = bodies

    @classmethod
    def of(cls, connection: Connection, article: str) -> "Past":
        """The past of an article, as stored."""
        entries = connection.execute(
            select(ENTRIES).where(ENTRIES.c.article == article).order_by(ENTRIES.c.seq)
        )
        gave = connection.execute(
            select(READINGS.c.id, READINGS.c.gave).where(READINGS.c.article == article)
        )
        bodies = connection.execute(
            select(BODIES.c.digest, BODIES.c.body).where(BODIES.c.article == article)
        )
        return cls(
            [entry_of(row) for row in entries],
            {id_: gave_of(text) for id_, text in gave},
            {digest: json.loads(text) for digest, text in bodies},
        )

    def folded(self, count: int | None = None) -> Folded:
        """How things stand after the first ``count`` entries; None after all."""
        return fold(self.entries[:count], self.gave, self.bodies.__getitem__)

    def claim(self, own: Standing) -> Claim:
        """The claim of a standing."""
        return claim_of(self.bodies[own.digest], own.patch)

    def proposed(self, own: Standing) -> Claim | None:
        """What the newest reading says instead."""
        return claim_of(self.bodies[own.proposed], "{}") if own.proposed else None


class States:
    """Writes rows of the present within one writing transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        last = connection.execute(select(func.max(STATES.c.number))).scalar()
        self._next = (last or 0) + 1
        self._states: Rows = []
        self._terms: Rows = []
        self._shelf: Rows = []

    def open(self, own: Standing, claim: Claim, since: int, known: int) -> None:
        """A claim stands so from an entry on."""
        span = {"number": self._next, "since": since, "until": NOW}
        row = span | state_row(own, claim, known)
        self._states.append(row)
        self._terms += term_rows(terms_of(claim), row)
        self._next += 1

    def shelve(self, article: str, folded: Folded, since: int) -> None:
        """An article stands so from an entry on."""
        self._shelf.append(
            {
                "article": article,
                "since": since,
                "until": NOW,
                "reading": folded.reading,
                "withdrawn": folded.withdrawn,
            }
        )

    def close(self, numbers: Iterable[int], until: int) -> None:
        """Claims no longer stand so."""
        found = list(numbers)
        for start in range(0, len(found), 500):
            for table, number in ((STATES, STATES.c.number), (TERMS, TERMS.c.state)):
                self._connection.execute(
                    update(table).where(number.in_(found[start : start + 500])).values(until=until)
                )

    def flush(self) -> None:
        """Write what was opened."""
        for table, rows in ((SHELF, self._shelf), (STATES, self._states), (TERMS, self._terms)):
            if rows:
                self._connection.execute(insert(table), rows)
        self._states, self._terms, self._shelf = [], [], []


def refresh(connection: Connection, article: str, since: int) -> Past:
    """Bring an article's present in step after the entry ``since`` was written."""
    past = Past.of(connection, article)
    folded = past.folded()
    states = States(connection)
    _refresh_shelf(connection, article, folded, since, states)
    known = known_of(connection, folded.reading)
    now = {
        row.claim: row
        for row in connection.execute(
            select(STATES).where(STATES.c.article == article, STATES.c.until == NOW)
        )
    }
    changed = [
        own
        for claim, own in folded.claims.items()
        if claim not in now or not _same(now[claim], own, known)
    ]
    states.close([now[own.claim].number for own in changed if own.claim in now], since)
    for own in changed:
        states.open(own, past.claim(own), since, known)
    states.flush()
    return past


def _same(row: Any, own: Standing, known: int) -> bool:
    stored = (row.status, row.withdrawn, row.lost, row.digest, row.patch, row.proposed, row.touched)
    fresh = (
        own.status.value, own.withdrawn, own.lost, own.digest, own.patch, own.proposed, own.touched,
    )  # fmt: skip
    return stored == fresh and row.known == known


def _refresh_shelf(
    connection: Connection, article: str, folded: Folded, since: int, states: States
) -> None:
    now = (SHELF.c.article == article) & (SHELF.c.until == NOW)
    row = connection.execute(select(SHELF).where(now)).first()
    if row is not None:
        if (row.reading, row.withdrawn) == (folded.reading, folded.withdrawn):
            return
        connection.execute(update(SHELF).where(now).values(until=since))
    states.shelve(article, folded, since)


def known_of(connection: Connection, reading: str) -> int:
    """The day number from which the article of a reading was known."""
    row = connection.execute(
        select(READINGS.c.record, ARTICLES.c.bytes)
        .join(ARTICLES, ARTICLES.c.id == READINGS.c.article)
        .where(READINGS.c.id == reading)
    ).one()
    return known_ordinal(article_of(row.record, row.bytes))


def replayed(past: Past) -> Iterator[tuple[int, Folded]]:
    """How things stood after each entry of an article, oldest first."""
    for count, entry in enumerate(past.entries, start=1):
        yield entry.seq, past.folded(count)
