"""The derived tables computed again from the history alone: to compare with, or to rebuild from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from geo.claims.timing import DEEDS
from geo.ledger.fold import Standing
from geo.ledger.records import NOW
from geo.ledger.rows import AFTER_ALL, article_of, known_ordinal, state_row, term_rows, terms_of
from geo.ledger.states import Past, replayed
from geo.ledger.tables import ARTICLES, BANDS, READINGS, SHELF, STATES, TERMS, TWINS
from geo.ledger.twins import Kin, Text, first_article

Row = dict[str, Any]


@dataclass(slots=True)
class Derived:
    """What the derived tables should hold of one article.

    ``states`` are rows without number, by claim and ``since``; ``terms`` those of each of them.
    """

    shelf: list[Row] = field(default_factory=list)
    states: dict[tuple[str, int], Row] = field(default_factory=dict)
    terms: dict[tuple[str, int], list[str]] = field(default_factory=dict)


def derived(connection: Connection, article: str) -> Derived:
    """Compute what the derived tables should hold of an article."""
    past = Past.of(connection, article)
    known = _known(connection, article)
    made = Derived()
    open_: dict[str, tuple[Standing, int, Row]] = {}
    for seq, folded in replayed(past):
        shelf = {"reading": folded.reading, "withdrawn": folded.withdrawn}
        if not made.shelf or not shelf.items() <= made.shelf[-1].items():
            if made.shelf:
                made.shelf[-1]["until"] = seq
            made.shelf.append({"article": article, "since": seq, "until": NOW, **shelf})
        day = known[folded.reading]
        for claim, own in folded.claims.items():
            if claim in open_:
                before, since, row = open_[claim]
                if (before, since) == (own, day):
                    continue
                row["until"] = seq
            record = past.claim(own)
            row = {"since": seq, "until": NOW, **state_row(own, record, day)}
            open_[claim] = (own, day, row)
            made.states[claim, seq] = row
            made.terms[claim, seq] = terms_of(record)
    return made


def _known(connection: Connection, article: str) -> Mapping[str, int]:
    """The day from which the article was known, by each of its readings."""
    rows = connection.execute(
        select(READINGS.c.id, READINGS.c.record, ARTICLES.c.bytes)
        .join(ARTICLES, ARTICLES.c.id == READINGS.c.article)
        .where(ARTICLES.c.id == article)
    )
    return {row.id: known_ordinal(article_of(row.record, row.bytes)) for row in rows}


def rebuild(connection: Connection) -> None:
    """Compute the derived tables again and write them in place of what is there."""
    for table in (SHELF, STATES, TERMS, BANDS, TWINS):
        connection.execute(delete(table))
    kin, number = Kin(connection), 0
    for article in article_ids(connection):
        number = _write(connection, article, number)
        text = Text.of(first_article(connection, article))
        kin.foresee(text.bands)
        kin.place(article, text)
        kin.flush()


def by_newer_rules(connection: Connection, version: str) -> None:
    """Compute again what a program of an older schema computed by another rule.

    Since 0006 what comes back on the words of a claim that a person holds is its double; since
    0007 a deed without an end is over after the last day vouched for.
    """
    asked = [select(STATES.c.article).where(STATES.c.last == AFTER_ALL, STATES.c.kind.in_(DEEDS))]
    if version < "0006":
        asked.append(
            select(READINGS.c.article).group_by(READINGS.c.article).having(func.count() > 1)
        )
    articles = {article for one in asked for article in connection.execute(one).scalars()}
    number = connection.execute(select(func.max(STATES.c.number))).scalar() or 0
    for article in sorted(articles):
        own = select(STATES.c.number).where(STATES.c.article == article)
        connection.execute(delete(TERMS).where(TERMS.c.state.in_(own)))
        for table in (STATES, SHELF):
            connection.execute(delete(table).where(table.c.article == article))
        number = _write(connection, article, number)


def _write(connection: Connection, article: str, number: int) -> int:
    """Insert what the history says of an article; the number of its last row."""
    made = derived(connection, article)
    states, terms = [], []
    for key, row in made.states.items():
        number += 1
        states.append({"number": number, **row})
        terms += term_rows(made.terms[key], states[-1])
    for table, rows in ((SHELF, made.shelf), (STATES, states), (TERMS, terms)):
        if rows:
            connection.execute(insert(table), rows)
    return number


def article_ids(connection: Connection) -> list[str]:
    """The ids of all articles, in order."""
    return list(connection.execute(select(ARTICLES.c.id).order_by(ARTICLES.c.id)).scalars())
