"""Reading held articles again: every decision stays where its words stand, changes are told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from geo.claims.documents import article_from_bytes
from geo.claims.head import Head, merged
from geo.errors import InputError
from geo.ledger.adding import Prepared, Reads, body_rows, prepared
from geo.ledger.chain import Chain
from geo.ledger.plain import from_plain, to_plain
from geo.ledger.records import NOW, Action, Status, Writer
from geo.ledger.rows import article_of, gave_of
from geo.ledger.states import Past, refresh
from geo.ledger.tables import ARTICLES, BODIES, READINGS, SHELF


@dataclass(frozen=True, slots=True)
class Reread:
    """What another reading of an article changed; ids of claims.

    Attributes:
        article: The article.
        same: How many claims came out as before.
        new: Read now for the first time.
        back: Read again, after a reading that did not give them.
        changed: The same claim with other details, taken over.
        proposed: Other details of a claim that a person decided on: his stands, this waits.
        kept: No longer read, but a person holds them: still in view.
        gone: No longer read, and nobody had held on to them.
        doubled: Read now on the words of a kept claim: out of view while that stands.
    """

    article: str
    same: int
    new: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether nothing changed."""
        return not (
            self.new or self.back or self.changed or self.proposed or self.kept or self.gone
        )


@dataclass(frozen=True, slots=True)
class Old:
    """A held article to be read again."""

    article: str
    data: bytes
    file: str
    head: Head
    reading: str
    reader: str
    record: str


def old_articles(connection: Connection, articles: frozenset[str] | None) -> tuple[Old, ...]:
    """Held articles with the head that counts now; None takes all."""
    asked = (
        select(
            ARTICLES.c.id, ARTICLES.c.bytes, ARTICLES.c.file, ARTICLES.c.head,
            READINGS.c.id.label("reading"), READINGS.c.reader, READINGS.c.record,
        )
        .join(SHELF, SHELF.c.article == ARTICLES.c.id)
        .join(READINGS, READINGS.c.id == SHELF.c.reading)
        .where(SHELF.c.until == NOW)
        .order_by(ARTICLES.c.id)
    )  # fmt: skip
    if articles is not None:
        asked = asked.where(ARTICLES.c.id.in_(sorted(articles)))
    return tuple(
        Old(
            row.id, row.bytes, row.file, head_now(connection, row.id, row.head), row.reading,
            row.reader, row.record,
        )
        for row in connection.execute(asked)
    )  # fmt: skip


def head_now(connection: Connection, article: str, first: str) -> Head:
    """What is known of an article beside its text: as added, and what people said since."""
    head = from_plain(Head, json.loads(first))
    for entry in Past.of(connection, article).entries:
        if entry.action is Action.REREAD and "head" in entry.after:
            head = merged(from_plain(Head, entry.after["head"]), head)
    return head


def read_again(old: Old, reads: Reads, told: Head | None = None) -> Prepared:
    """The article's new reading; ``told`` is what a person says of it now."""
    before = article_of(old.record, old.data)
    head = merged(told, old.head) if told else old.head
    article = article_from_bytes(
        old.data,
        old.file,
        sidecar=head,
        said_since=head,
        added=before.added,
        before=before,
    )
    return prepared(article, old.data, reads.claims(article), reads.version)


def write_again(
    connection: Connection, old: Old, fresh: Prepared, writer: Writer, told: Head | None
) -> Reread:
    """Write a new reading; nothing is written where it equals the one in use.

    Raises:
        InputError: Somebody else has read the article again in the meantime.
    """
    now = connection.execute(
        select(SHELF.c.reading).where(SHELF.c.article == old.article, SHELF.c.until == NOW)
    ).scalar()
    if now != old.reading:
        raise InputError(f"{old.article} was read again by somebody else just now; do it again.")
    id_ = str(fresh.reading["id"])
    before = _gave(connection, old.reading)
    if id_ == old.reading:
        return Reread(old.article, same=len(before))
    _insert(connection, fresh, id_)
    past = Past.of(connection, old.article)
    standing = {claim: own.status for claim, own in past.folded().claims.items()}
    chain = Chain(connection)
    entry = chain.append(
        writer,
        Action.REREAD,
        old.article,
        old.article,
        before={"reading": old.reading, "reader": old.reader},
        after={
            "reading": id_,
            "reader": fresh.reading["reader"],
            "claims": len(fresh.gave),
            **({"head": to_plain(told)} if told else {}),
        },
    )
    chain.flush()
    past = refresh(connection, old.article, entry.seq)
    return _report(old.article, before, fresh.gave, past, standing)


def _gave(connection: Connection, reading: str) -> dict[str, str]:
    row = connection.execute(select(READINGS.c.gave).where(READINGS.c.id == reading)).one()
    return gave_of(row.gave)


def _insert(connection: Connection, fresh: Prepared, id_: str) -> None:
    """Store a reading and those of its bodies that are not there yet."""
    if connection.execute(select(READINGS.c.id).where(READINGS.c.id == id_)).first() is None:
        connection.execute(insert(READINGS), [dict(fresh.reading)])
    held = set(
        connection.execute(
            select(BODIES.c.digest).where(BODIES.c.article == fresh.article.id)
        ).scalars()
    )
    rows = [row for row in body_rows(fresh) if row["digest"] not in held]
    if rows:
        connection.execute(insert(BODIES), rows)


def _report(
    article: str,
    before: Mapping[str, str],
    after: Mapping[str, str],
    past: Past,
    standing: Mapping[str, Status],
) -> Reread:
    claims = past.folded().claims
    other = [c for c in after if c in before and before[c] != after[c]]
    missing = [c for c in before if c not in after]
    return Reread(
        article=article,
        same=sum(before.get(c) == digest for c, digest in after.items()),
        new=tuple(c for c in after if c not in standing),
        back=tuple(c for c in after if c in standing and c not in before),
        changed=tuple(c for c in other if not claims[c].proposed),
        proposed=tuple(c for c in other if claims[c].proposed),
        kept=tuple(c for c in missing if claims[c].lost),
        gone=tuple(c for c in missing if not claims[c].lost),
        doubled=tuple(c for c, own in claims.items() if own.status is Status.DOUBLED),
    )
