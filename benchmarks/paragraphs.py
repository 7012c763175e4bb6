"""Ordinary paragraphs of news, each read alone under a plain headline, beside their codings.

A claim is found where one of its kind overlaps the coder's words; what is read beside the coded
ones is wrong. Paragraphs whose coded place lies too far from the line are left out, by the reader's
own measure. Who acts and where count among the claims found.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.atlas import Reader, load_reader
from geo.claims.documents import article_from_bytes
from geo.claims.model import Claim, Role
from geo.claims.read import read_article
from geo.claims.reading.where.place_refs import is_far
from geo.home import HOME

PARAGRAPHS = HOME / "tests/corpus/paragraphs"
HEADLINES = {"ar": "أخبار من الشريط الحدودي", "en": "News from the line"}
PUBLISHED = "2019-05-06"


@dataclass(slots=True)
class Tally:
    """Counts over paragraphs: claims coded, found and read, and the fields that are right."""

    coded: int = 0
    found: int = 0
    read: int = 0
    stance: int = 0
    actor: int = 0
    place: int = 0

    @property
    def recall(self) -> float:
        """Of the coded claims, those that were found."""
        return self.found / max(1, self.coded)

    @property
    def precision(self) -> float:
        """Of the claims read, those that a coder has."""
        return self.found / max(1, self.read)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.found / max(1, self.coded + self.read)


def run() -> None:
    reader = load_reader()
    print("paragraphs          recall  precision  F1    stance  actor  place")
    for name in ("practice", "set_aside"):
        one = tally(PARAGRAPHS / f"{name}.jsonl", reader)
        fields = (n / max(1, one.found) for n in (one.stance, one.actor, one.place))
        told = "  ".join(f"{value:5.3f}" for value in fields)
        print(f"{name:<19} {one.recall:5.3f}   {one.precision:5.3f}    {one.f1:5.3f}  {told}")


def tally(path: Path, reader: Reader) -> Tally:
    """The counts over a file of paragraphs, one JSON record a line."""
    total = Tally()
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if not any(_is_far(row, reader) for row in item["claims"]):
            _count(item, reader, total)
    return total


def _is_far(row: dict[str, Any], reader: Reader) -> bool:
    place = row["place"]
    return place is not None and place in reader.gazetteer and is_far(reader.gazetteer[place])


def _count(item: dict[str, Any], reader: Reader, total: Tally) -> None:
    headline = HEADLINES[item["lang"]]
    whole = f"{headline}\n\n{item['text']}\n"
    article = article_from_bytes(whole.encode(), "made.txt", published=PUBLISHED)
    claims = list(read_article(article, reader.gazetteer, reader.lexicon))
    total.read += len(claims)
    for row in item["claims"]:
        total.coded += 1
        first = len(headline) + 2 + item["text"].find(row["words"])
        claim = _told_there(claims, row["kind"], first, first + len(row["words"]))
        if claim is None:
            continue
        claims.remove(claim)
        total.found += 1
        doing = [actor.id for actor in claim.actors if actor.role is Role.ACTOR]
        total.stance += claim.stance == row["stance"]
        total.actor += row["actor"] in doing if row["actor"] else not doing
        total.place += row["place"] is None or row["place"] in {p.id for p in claim.where.places}


def _told_there(claims: list[Claim], kind: str, first: int, last: int) -> Claim | None:
    """The claim of this kind that shares most with the coder's words; None where none does."""
    shares = [
        (min(last, one.evidence.end) - max(first, one.evidence.start), one)
        for one in claims
        if one.kind == kind
    ]
    best = max(shares, key=lambda share: share[0], default=(0, None))
    return best[1] if best[0] > 0 else None
