"""Which articles of the ledger are one report through several outlets."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select

from geo.claims.model import Article
from geo.claims.twins import ALIKE, Runs, bands_of, runs_of, share
from geo.ledger.rows import article_of
from geo.ledger.tables import ARTICLES, BANDS, READINGS, SHELF, TWINS

_KEYS = 500  # in one question


class Text(NamedTuple):
    """What of an article's text finds its twins."""

    runs: Runs
    bands: tuple[str, ...]

    @classmethod
    def of(cls, article: Article) -> "Text":
        """Work it out."""
        runs = runs_of(article)
        return cls(runs, bands_of(runs))


class Kin:
    """Finds the twins of articles that are being added, within one writing transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._fresh: dict[str, Runs] = {}
        self._bands: list[dict[str, Any]] = []
        self._known: dict[str, list[str]] = defaultdict(list)
        self._pairs: list[dict[str, Any]] = []

    def foresee(self, bands: Iterable[str]) -> None:
        """Look up once which stored articles have any of these bands."""
        keys = sorted(set(bands))
        for start in range(0, len(keys), _KEYS):
            asked = select(BANDS).where(BANDS.c.band.in_(keys[start : start + _KEYS]))
            for band, article in self._connection.execute(asked):
                self._known[band].append(article)

    def place(self, id_: str, text: Text) -> tuple[str, ...]:
        """Take up an article; gives the ids of its twins among all that came before.

        Its bands have been foreseen.
        """
        others = {other for band in text.bands for other in self._known[band]} - {id_}
        twins = []
        for other in sorted(others):
            common = share(text.runs, self._runs(other))
            if common >= ALIKE:
                twins.append(other)
                first, second = sorted((id_, other))
                self._pairs.append({"first": first, "second": second, "share": round(common, 4)})
        if text.bands:
            self._fresh[id_] = text.runs
        for band in text.bands:
            self._known[band].append(id_)
            self._bands.append({"band": band, "article": id_})
        return tuple(twins)

    def flush(self) -> None:
        """Write what was found."""
        for table, rows in ((BANDS, self._bands), (TWINS, self._pairs)):
            if rows:
                self._connection.execute(insert(table), rows)
        self._bands, self._pairs = [], []

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
