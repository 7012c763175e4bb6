"""The claims of articles as ``frontier read`` prints them."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from geo.atlas import Reader
from geo.claims.model import Article, Claim, Span
from geo.claims.read import Explained, explain_article, read_articles
from geo.claims.reading.whys import days_told
from geo.claims.wire import claim_to_json
from geo.layers.placed import Traced
from geo.layers.trace import Land, land_of, lay_down


class Form(StrEnum):
    """How claims are printed: for programs, for people, or with the reasons for each."""

    JSONL = "jsonl"
    TABLE = "table"
    EXPLAINED = "explained"


def printed_each(
    articles: Sequence[Article], reader: Reader, form: Form
) -> Iterator[tuple[str, int]]:
    """What is printed of each article, line feeds at the ends, and how many claims that are."""
    if form is Form.EXPLAINED:
        for article in articles:
            explained = explain_article(article, reader.gazetteer, reader.lexicon)
            text = "".join(_explanation(article, one) + "\n" for one in explained)
            yield text, len(explained)
        return
    read = read_articles(articles, reader.gazetteer, reader.lexicon)
    for article, claims in zip(articles, read, strict=True):
        rows = _rows(article, claims, lay_down(claims, _land(reader)))
        if form is Form.TABLE:
            yield "".join(f"{line}\n" for line in _table(article, rows)), len(rows)
        else:
            yield "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), len(rows)


@lru_cache(maxsize=1)
def _land(reader: Reader) -> Land:
    return land_of(reader.gazetteer, reader.frontier)


_GRADED = ("claim", "stance", "actors", "record", "places", "side", "extent", "time")
_BAND_OF = {"kind": "claim", "speaker": "record", "actor": "actors", "place": "places"}


def _explanation(article: Article, explained: Explained) -> str:
    """A claim in plain text: a line for each rule, with its band and the words that it took."""
    claim = explained.claim
    span = claim.evidence
    bands = {name: getattr(claim.bands, name) for name in _GRADED} if claim.bands else {}
    lines = [
        f"{claim.id}  [{span.start}:{span.end}]",
        f"  {_words(article, span)}",
        f"  {claim.kind.value}, {claim.stance.value}",
    ]
    for field, rule, taken in explained.whys:
        head = field.split()[0]
        band = bands.get(_BAND_OF.get(head, head), "")
        words = f"  «{_words(article, taken)}»" if taken is not None else ""
        lines.append(f"    {field:<24} {band:<1}  {rule}{words}")
    if "merged" in claim.rules:
        repeats = ", ".join(f"[{start}:{end}]" for start, end in claim.also)
        lines.append(f"    {'also':<24}    merged with what the same speaker says again {repeats}")
    if claim.grade is not None:
        grade = claim.grade
        lines.append(f"    {'grade':<24}    {grade.reliability}{grade.credibility}: {grade.reason}")
    return "\n".join(lines) + "\n"


def _words(article: Article, span: Span) -> str:
    """The article's words, each run of blanks as one."""
    return " ".join(article.text[span.start : span.end].split())


def _rows(article: Article, claims: tuple[Claim, ...], traced: Traced) -> list[dict[str, Any]]:
    placed = {item.claim.id: item for item in traced.placed}
    rows = []
    for claim in claims:
        row = claim_to_json(claim, article)
        if claim.id in placed:
            row["km"] = [round(km, 3) for km in placed[claim.id].km]
            row["warnings"] = [mismatch.sentence for mismatch in placed[claim.id].mismatches]
        rows.append(row)
    return rows


def _table(article: Article, rows: list[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        span = row["evidence"]
        actors = ", ".join(f"{actor['id']} ({actor['role']})" for actor in row["actors"]) or "-"
        places = ", ".join(place["name_en"] or place["name"] for place in row["place"]["places"])
        when = days_told(row["time"]["from"], row["time"]["to"])
        words = " ".join(article.text[span["start"] : span["end"]].split())
        yield f"{row['kind']:<16} {row['stance']:<10} {when:<24} {actors}; {places or '-'}"
        yield f"{'':<16} [{span['start']}:{span['end']}] {words}"
