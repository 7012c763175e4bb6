"""Reading in characters a second: whole claims here, places alone by flashgeotext, same text."""

from flashgeotext.geotext import GeoText
from flashgeotext.lookup import LookupData, LookupDataPool

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
    peer = _peer(reader)

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


def _peer(reader) -> GeoText:
    """The peer with the same names as our gazetteer, and Arabic letters counted as letters."""
    names = {
        place.id: [*place.names_ar, *place.names_en] for place in reader.gazetteer if place.names_ar
    }
    letters = [chr(code) for code in range(0x0621, 0x0653)]
    pool = LookupDataPool()
    pool.add(LookupData(name="places", data=names, script=letters))
    geotext = GeoText(use_demo_data=False)
    geotext.pool = pool
    return geotext
