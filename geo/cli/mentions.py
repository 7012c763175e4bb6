"""``frontier mentions``: the places named in texts, one JSON object a mention."""

import argparse
import json

from gazetteer.records import mention_records
from geo.claims.documents import find_articles, read_document
from geo.names import load_names


def run(arguments: argparse.Namespace) -> int:
    """Print every mention, in the order of files and then of the text.

    Raises:
        InputError: A path cannot be read as a text.
    """
    articles = [read_document(path) for path in find_articles(arguments.paths)]
    gazetteer = load_names()
    for article in articles:
        for record in mention_records(article.text, article.file, gazetteer, lines=arguments.lines):
            print(json.dumps(record, ensure_ascii=False))
    return 0
