"""Whether the stored present is what the history says: its rows, their terms, and the twins."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, or_, select

from geo.claims.twins import ALIKE, Runs, bands_of, runs_of, share
from geo.ledger.replaying import article_ids, derived
from geo.ledger.tables import BANDS, OF_STATE, SHELF, STATES, TERMS, TWINS
from geo.ledger.twins import first_article

_ROUNDED = 0.0001


def present(connection: Connection) -> Iterator[str]:
    """How articles and claims stand, where it does not follow from the history."""
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


def twins(connection: Connection) -> Iterator[str]:
    """Keys of texts and pairs of twins that are not those of the texts."""
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
