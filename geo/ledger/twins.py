"""Which articles of the ledger are one report through several outlets."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, insert, select

from geo.claims.model import Article
from geo.claims.twins import ALIKE, Runs, bands_of, runs_of, share
from geo.ledger.rows import article_of
from geo.ledger.tables import ARTICLES, BANDS, READINGS, SHELF, TWINS


class Kin:
    """Finds the twins of articles that are being added, within one writing transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._fresh: dict[str, Runs] = {}
        self._bands: list[dict[str, Any]] = []
        self._pending: dict[str, list[str]] = defaultdict(list)
        self._pairs: list[dict[str, Any]] = []

    def place(self, article: Article) -> tuple[str, ...]:
        """Take up an article; gives the ids of its twins among all that came before."""
        runs = runs_of(article)
        bands = bands_of(runs)
        others = self._likely(bands) - {article.id}
        twins = []
        for other in sorted(others):
            common = share(runs, self._runs(other))
            if common >= ALIKE:
                twins.append(other)
                first, second = sorted((article.id, other))
                self._pairs.append({"first": first, "second": second, "share": round(common, 4)})
        if bands:
            self._fresh[article.id] = runs
        for band in bands:
            self._pending[band].append(article.id)
            self._bands.append({"band": band, "article": article.id})
        return tuple(twins)

    def flush(self) -> None:
        """Write what was found."""
        for table, rows in ((BANDS, self._bands), (TWINS, self._pairs)):
            if rows:
                self._connection.execute(insert(table), rows)
        self._bands, self._pairs = [], []

    def _likely(self, bands: tuple[str, ...]) -> set[str]:
        if not bands:
            return set()
        rows = self._connection.execute(select(BANDS.c.article).where(BANDS.c.band.in_(bands)))
        pending = (id_ for band in bands for id_ in self._pending.get(band, ()))
        return {row.article for row in rows} | set(pending)

    def _runs(self, id_: str) -> Runs:
        if id_ not in self._fresh:
            self._fresh[id_] = runs_of(first_article(self._connection, id_))
        return self._fresh[id_]


def first_article(connection: Connection, id_: str) -> Article:
    """An article as its first reading had it: a newer reader changes nobody's twins."""
    row = connection.execute(
        select(READINGS.c.record, ARTICLES.c.bytes)
        .join(SHELF, SHELF.c.reading == READINGS.c.id)
        .join(ARTICLES, ARTICLES.c.id == SHELF.c.article)
        .where(SHELF.c.article == id_)
        .order_by(SHELF.c.since)
        .limit(1)
    ).one()
    return article_of(row.record, row.bytes)
