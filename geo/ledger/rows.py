"""What is stored of an article, a reading and a claim, and the columns that queries look at."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from geo.claims.doubt import doubt, weight
from geo.claims.encoding import decode
from geo.claims.model import Article, Claim
from geo.claims.timing import known_from, told_days
from geo.ledger.fold import Body, Standing
from geo.ledger.plain import canonical, from_plain, to_plain
from geo.ledger.records import SHOWN
from geo.ledger.tables import OF_STATE

WAITS = 2.0
"""Added to the urgency of a claim where a reading disagrees with a person: above all others."""
BEFORE_ALL, AFTER_ALL = 0, date.max.toordinal() + 1


def digest_of(text: str) -> str:
    """What names a stored JSON text and shows whether it is still whole: 128 bits of SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def body_of(claim: Claim) -> str:
    """A claim as it is stored."""
    return canonical(to_plain(claim))


def record_of(article: Article) -> str:
    """What a reading found out about its article.

    The text is in it only where it was taken out of the bytes: else the bytes are the text.
    """
    plain = to_plain(article)
    if article.text_sha256 is None:
        del plain["text"]
    return canonical(plain)


def article_of(record: str, data: bytes) -> Article:
    """The article of a reading's record and the article's bytes.

    Raises:
        InputError: They do not make one.
    """
    plain = json.loads(record)
    if "text" not in plain:
        plain["text"] = decode(data, plain.get("file", "an article"))
    return from_plain(Article, plain)


def is_mended(patch: str) -> bool:
    """Whether people changed what was read; an overruled grade is no change of it."""
    return bool(json.loads(patch).keys() - {"grade"})


def claim_of(body: Body, patch: str) -> Claim:
    """The claim of a body with the fields that people changed; None takes a field's default."""
    plain = dict(body)
    for name, value in json.loads(patch).items():
        if value is None:
            plain.pop(name, None)
        else:
            plain[name] = value
    return from_plain(Claim, plain)


def reading_row(article: str, reader: str, record: str, gave: Mapping[str, str]) -> dict[str, Any]:
    """A reading's row; its id is the digest of all that is in it."""
    row = {
        "article": article,
        "reader": reader,
        "record": record,
        "gave": canonical([*gave.items()]),
    }
    return {"id": digest_of(canonical([*row.values()])), **row}


def gave_of(text: str) -> dict[str, str]:
    """What a reading gave: claim id -> digest, in the order of the text."""
    return dict(json.loads(text))


def state_row(own: Standing, claim: Claim, known: int) -> dict[str, Any]:
    """A claim's standing with the columns that views and queue ask for.

    ``known`` is the day number from which the claim's article was known. Which entries the row
    holds between is for the caller to add.
    """
    days = told_days(claim)
    first, last = (days.first, days.last) if days else (None, None)
    unsure, heavy = doubt(claim), weight(claim)
    return {
        "claim": own.claim,
        "article": claim.article,
        "status": own.status.value,
        "withdrawn": own.withdrawn,
        "shown": own.status in SHOWN and not own.withdrawn,
        "lost": own.lost,
        "digest": own.digest,
        "patch": own.patch,
        "proposed": own.proposed,
        "touched": own.touched,
        "start": claim.evidence.start,
        "kind": claim.kind.value,
        "stance": claim.stance.value,
        "side": claim.where.side.value,
        "record": claim.attribution.record.value,
        # An undated claim overlaps no range of days: it begins after and ends before all.
        "first": first.toordinal() if first else BEFORE_ALL if days else AFTER_ALL,
        "last": last.toordinal() if last else AFTER_ALL if days else BEFORE_ALL,
        "undated": days is None,
        "known": known,
        "doubt": unsure,
        "weight": heavy,
        "urgency": round(unsure * heavy, 4) + (WAITS if own.proposed or own.lost else 0.0),
    }


def term_rows(terms: Iterable[str], state: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows by which a numbered state is found."""
    repeated = {name: state[name] for name in OF_STATE}
    return [{"term": term, "state": state["number"], **repeated} for term in terms]


def terms_of(claim: Claim) -> list[str]:
    """What a claim can be found by beside its columns: actors and places."""
    found: Iterable[str] = (
        *(f"actor:{actor.id}" for actor in claim.actors),
        *(f"place:{place.id}" for place in claim.where.places),
    )
    return list(dict.fromkeys(found))


def known_ordinal(article: Article) -> int:
    """The day number from which an article was known; very large where nobody can say."""
    known = known_from(article)
    return known.toordinal() if known else AFTER_ALL
