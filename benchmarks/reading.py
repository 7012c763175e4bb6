"""Reading in characters a second: whole claims here, places alone by flashgeotext, same text."""

from benchmarks.names import flash_matcher
from benchmarks.report import compare, median_seconds
from geo.atlas import load_reader
from geo.claims.documents import find_articles, read_document
from geo.claims.read import read_article
from geo.home import SEEDS

REPEATS = 5


def run() -> None:
    reader = load_reader()
    articles = [read_document(path) for path in find_articles([SEEDS / "articles"])]
    characters = REPEATS * sum(len(article.text) for article in articles)
    peer = flash_matcher(reader.gazetteer)

    def ours() -> None:
        for article in articles * REPEATS:
            read_article(article, reader.gazetteer, reader.lexicon)

    def theirs() -> None:
        for article in articles * REPEATS:
            peer.extract(article.text)

    compare(
        "reading whole claims",
        characters / median_seconds(ours),
        characters / median_seconds(theirs),
        "flashgeotext (places only)",
        "characters/s",
    )
