"""Articles whose day is bounded by others of the ledger that carry the same report."""

from collections.abc import Collection

from sqlalchemy import Connection

from geo.claims.beside import bounded_beside
from geo.claims.head import Head, telling
from geo.ledger.present import shelved
from geo.ledger.shelving import left_unknown


def heads_beside(connection: Connection, articles: Collection[str]) -> dict[str, Head]:
    """What the carriers of a report say of its day, for these articles and for their twins.

    An article out of view has no say and is left alone, and so is one whose day a person left
    unknown; what is known already is not said again.
    """
    asked = shelved(connection, only=articles)
    kin = {twin for one in asked for twin in one.twins}
    near = {one.article.id: one for one in (*asked, *shelved(connection, only=kin))}
    far = {twin for one in near.values() for twin in one.twins} - near.keys()
    known = {**near, **{one.article.id: one for one in shelved(connection, only=far)}}
    heads = {}
    for id_, one in near.items():
        if one.withdrawn or left_unknown(connection, id_):
            continue
        twins = [known[twin] for twin in one.twins]
        found = bounded_beside(one.article, [t.article for t in twins if not t.withdrawn])
        if found is not None and found != one.article.published:
            heads[id_] = telling(found)
    return heads
