"""``frontier read``: the claims of articles, to standard output."""

import argparse
import json
import sys
from typing import Any

from geo.atlas import load_reader
from geo.claims.documents import find_articles, read_document
from geo.claims.model import Article, Claim
from geo.claims.read import read_article
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
    for article in articles:
        claims = read_article(article, reader.gazetteer, reader.lexicon)
        rows = _rows(article, claims, trace(claims, reader.gazetteer, reader.frontier))
        if arguments.format == "table":
            _print_table(article, rows)
        else:
            for row in rows:
                print(json.dumps(row, ensure_ascii=False))
        sys.stderr.write(f"{article.file}: {len(rows)} claims\n")
    return 0


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
