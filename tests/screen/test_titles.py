"""What an article is called where it has no title of its own."""

from dataclasses import replace

import pytest

from geo.claims.model import Article, Span, Zone, ZoneKind
from geo.screen.board.board import ScreenBoard
from geo.screen.titles import title_of
from geo.screen.words import isolate

TEXT = (
    "Share this page\nBaghdad, 12 March 2019 - Iraqi border guards clashed with fighters there.\n"
)
SLUG = "Baghdad-12-March-2019---Iraqi-20261128-190549.txt"


@pytest.fixture
def untitled(board: ScreenBoard) -> Article:
    zones = (Zone(ZoneKind.FORM, Span(0, 16)), Zone(ZoneKind.BODY, Span(16, len(TEXT))))
    article = next(iter(board.articles.values()))
    return replace(article, title=None, text=TEXT, zones=zones, file=SLUG)


def test_an_article_without_a_title_is_called_by_its_first_words(untitled: Article) -> None:
    told = "Baghdad, 12 March 2019 - Iraqi border guards clashed with fighters\N{NO-BREAK SPACE}…"
    assert title_of(untitled) == isolate(told)
    assert title_of(untitled, 30) == isolate("Baghdad, 12 March 2019 -\N{NO-BREAK SPACE}…")
    assert title_of(replace(untitled, title="A \u202etitle")) == isolate("A �title")
    furniture = replace(untitled, zones=(Zone(ZoneKind.FORM, Span(0, len(TEXT))),))
    assert "Baghdad-12-March-2019" in title_of(furniture)
