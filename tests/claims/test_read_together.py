"""Articles read together: none tells anything of another, whatever stands beside it."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from geo.atlas import load_reader
from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.read import read_article, read_articles
from geo.claims.together import TOGETHER, batches
from geo.home import HOME, SEEDS

READER = load_reader()
ARTICLES = tuple(
    read_document(path)
    for path in find_articles([SEEDS / "articles", HOME / "tests/corpus/dev"])[: 3 * TOGETHER + 1]
)
ALONE = {one.id: read_article(one, READER.gazetteer, READER.lexicon) for one in ARTICLES}


@dataclass(frozen=True)
class Text:
    text: str


def test_each_article_reads_as_it_does_alone() -> None:
    read = list(read_articles(ARTICLES, READER.gazetteer, READER.lexicon))
    assert read == [ALONE[one.id] for one in ARTICLES]
    assert sum(map(len, read)) > 200


@settings(max_examples=10, deadline=None)
@given(st.lists(st.sampled_from(ARTICLES), min_size=1, max_size=20))
def test_neither_order_nor_company_changes_a_claim(articles) -> None:
    read = read_articles(articles, READER.gazetteer, READER.lexicon)
    assert list(read) == [ALONE[one.id] for one in articles]


def test_an_article_of_nothing_readable_leaves_its_neighbours_whole() -> None:
    empty = article_from_bytes("؟؟؟ …".encode(), "empty.txt")
    beside = [ARTICLES[0], empty, ARTICLES[1]]
    read = list(read_articles(beside, READER.gazetteer, READER.lexicon))
    assert read == [ALONE[ARTICLES[0].id], (), ALONE[ARTICLES[1].id]]


def test_nothing_to_read_gives_nothing() -> None:
    assert list(read_articles((), READER.gazetteer, READER.lexicon)) == []


@given(st.lists(st.integers(0, 60_000), max_size=60))
def test_batches_keep_all_in_order_and_stay_small(lengths: list[int]) -> None:
    texts = [Text("x" * length) for length in lengths]
    cut = list(batches(texts))
    assert [one for batch in cut for one in batch] == texts
    for batch in cut:
        assert 1 <= len(batch) <= TOGETHER
        assert len(batch) == 1 or sum(len(one.text) for one in batch) <= 100_000
