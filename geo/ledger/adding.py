"""Adding articles: read outside of any transaction, written in one; known bytes change nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlalchemy import Connection, insert, select

from geo.claims.documents import article_from_bytes
from geo.claims.head import Head
from geo.claims.model import Article, Claim
from geo.errors import InputError
from geo.ledger.chain import Chain
from geo.ledger.fold import fold
from geo.ledger.plain import canonical, to_plain
from geo.ledger.records import Action, Writer
from geo.ledger.rows import body_of, digest_of, known_ordinal, reading_row, record_of
from geo.ledger.states import States
from geo.ledger.tables import ARTICLES, BODIES, READINGS
from geo.ledger.twins import Kin, Text

LONGEST_NAME = 200


class Reads(Protocol):
    """Whatever reads an article into claims."""

    @property
    def version(self) -> str:
        """Which reader with which word lists: another version may read another way."""

    def claims(self, article: Article) -> tuple[Claim, ...]:
        """The claims of an article, in the order of its text."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, read and ready to be written."""

    article: Article
    data: bytes
    head: str
    how: str
    reading: Mapping[str, Any]
    gave: Mapping[str, str]
    bodies: Mapping[str, tuple[Claim, str]]
    text: Text


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article: ``new`` is False where the ledger held its bytes already."""

    article: str
    file: str
    new: bool
    claims: int
    twins: tuple[str, ...] = ()


def prepare(
    data: bytes,
    file: str,
    reads: Reads,
    *,
    head: Head | None = None,
    added: str | None = None,
    how: str = "file",
) -> Prepared:
    """Read an article.

    Args:
        data: The file's bytes.
        file: Its name; folders in it are dropped.
        reads: The reader.
        head: What is known beside the text; the text's own head goes first.
        added: ISO day on which we got it; today if not given.
        how: How it came: file, upload, paste.

    Raises:
        InputError: It is no article that can be read.
    """
    name = clean_name(file)
    day = added or datetime.now(UTC).date().isoformat()
    article = article_from_bytes(data, name, sidecar=head, added=day)
    return prepared(article, data, reads.claims(article), reads.version, head=head, how=how)


def prepared(
    article: Article,
    data: bytes,
    claims: Sequence[Claim],
    version: str,
    *,
    head: Head | None = None,
    how: str = "file",
) -> Prepared:
    """An article that has been read already, ready to be written."""
    texts = [(claim, body_of(claim)) for claim in claims]
    bodies = {digest_of(text): (claim, text) for claim, text in texts}
    gave = {claim.id: digest for digest, (claim, _) in bodies.items()}
    reading = reading_row(article.id, version, record_of(article), gave)
    return Prepared(
        article,
        data,
        canonical(to_plain(head or Head())),
        how,
        reading,
        gave,
        bodies,
        Text.of(article),
    )


def clean_name(file: str) -> str:
    """A file name without folders, control characters and lone surrogates."""
    name = file.replace("\\", "/").rpartition("/")[2]
    name = "".join(c if c.isprintable() else "�" for c in name)[:LONGEST_NAME].strip()
    return name or "article.txt"


def write(connection: Connection, batch: Sequence[Prepared], writer: Writer) -> list[Added]:
    """Write articles in one transaction; what is held already is left as it is.

    Raises:
        InputError: Two articles have one id and different bytes.
    """
    held = _held(connection, [one.article.id for one in batch])
    chain, states, kin = Chain(connection), States(connection), Kin(connection)
    kin.foresee(band for one in batch if one.article.id not in held for band in one.text.bands)
    rows: dict[Any, list[dict[str, Any]]] = {ARTICLES: [], READINGS: [], BODIES: []}
    results = []
    for one in batch:
        article = one.article
        if article.id in held:
            _check_same(article, held[article.id])
            results.append(Added(article.id, article.file, new=False, claims=len(one.gave)))
            continue
        held[article.id] = article.sha256
        twins = kin.place(article.id, one.text)
        after = {
            "sha256": article.sha256,
            "file": article.file,
            "how": one.how,
            "reader": one.reading["reader"],
            "reading": one.reading["id"],
            "claims": len(one.gave),
        }
        entry = chain.append(writer, Action.ADD, article.id, article.id, after=after)
        _collect(rows, one)
        folded = fold([entry], {str(one.reading["id"]): one.gave}, dict[str, Any]().__getitem__)
        states.shelve(article.id, folded, entry.seq)
        known = known_ordinal(article)
        for own in folded.claims.values():
            states.open(own, one.bodies[own.digest][0], entry.seq, known)
        results.append(Added(article.id, article.file, True, len(one.gave), twins))
    chain.flush()
    for table, found in rows.items():
        if found:
            connection.execute(insert(table), found)
    states.flush()
    kin.flush()
    return results


def _held(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    rows = connection.execute(
        select(ARTICLES.c.id, ARTICLES.c.sha256).where(ARTICLES.c.id.in_(ids))
    )
    return {row.id: row.sha256 for row in rows}


def _check_same(article: Article, sha256: str) -> None:
    if article.sha256 != sha256:
        raise InputError(
            f"{article.file}: another article has the id {article.id}; its hash is {sha256}, not "
            f"{article.sha256}."
        )


def _collect(rows: dict[Any, list[dict[str, Any]]], one: Prepared) -> None:
    article = one.article
    rows[ARTICLES].append(
        {
            "id": article.id,
            "sha256": article.sha256,
            "file": article.file,
            "head": one.head,
            "bytes": one.data,
        }
    )
    rows[READINGS].append(dict(one.reading))
    rows[BODIES] += body_rows(one)


def body_rows(one: Prepared) -> list[dict[str, Any]]:
    """The rows of an article's claims."""
    return [
        {"article": one.article.id, "digest": digest, "claim": claim.id, "body": text}
        for digest, (claim, text) in one.bodies.items()
    ]
