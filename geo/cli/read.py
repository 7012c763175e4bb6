"""``frontier read``: the claims of articles, to standard output."""

import argparse
import json
import sys
from typing import Any

from geo.atlas import load_reader
from geo.claims.documents import find_articles, read_document
from geo.claims.model import Article, Claim, Span
from geo.claims.read import Explained, explain_article, read_article
from geo.claims.wire import claim_to_json
from geo.layers.placed import Traced
from geo.layers.trace import trace


def run(arguments: argparse.Namespace) -> int:
    """Print the claims of each article, in the order of files and then of the text.

    Every file is opened before the first claim is printed: bad input prints nothing.

    Raises:
        InputError: A path cannot be read as an article.
    """
    paths = find_articles(arguments.paths)
    articles = [read_document(path, published=arguments.published) for path in paths]
    reader = load_reader()
    for article in articles if not arguments.explain else ():
        claims = read_article(article, reader.gazetteer, reader.lexicon)
        rows = _rows(article, claims, trace(claims, reader.gazetteer, reader.frontier))
        if arguments.format == "table":
            _print_table(article, rows)
        else:
            for row in rows:
                print(json.dumps(row, ensure_ascii=False))
        sys.stderr.write(f"{article.file}: {len(rows)} claims\n")
    for article in articles if arguments.explain else ():
        explained = explain_article(article, reader.gazetteer, reader.lexicon)
        for one in explained:
            print(_explanation(article, one))
        sys.stderr.write(f"{article.file}: {len(explained)} claims\n")
    return 0


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


def _print_table(article: Article, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        span = row["evidence"]
        actors = ", ".join(f"{actor['id']} ({actor['role']})" for actor in row["actors"]) or "-"
        places = ", ".join(place["name_en"] or place["name"] for place in row["place"]["places"])
        when = f"{row['time']['from'] or '?'} to {row['time']['to'] or '?'}"
        words = " ".join(article.text[span["start"] : span["end"]].split())
        print(f"{row['kind']:<16} {row['stance']:<10} {when:<24} {actors}; {places or '-'}")
        print(f"{'':<16} [{span['start']}:{span['end']}] {words}")
