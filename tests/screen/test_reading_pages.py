"""The pages Articles and Issues as Streamlit runs them, without a browser."""

import json
from collections.abc import Callable
from dataclasses import replace
from html import escape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.claims.issues import Link, Reason, Relation
from geo.claims.model import Article, Published
from geo.home import HOME
from geo.screen.articles.articleview import GROUP_OF, article_data
from geo.screen.articles.page import (
    FORMATS,
    FROM_LEFT,
    MOST_FOREIGN,
    STYLE,
    WIDTHS,
    article_frame,
    newest_first,
)
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.pairs import why
from geo.screen.columns import columns
from geo.screen.words import Lang, isolate, load_words, plain

SCREEN = HOME / "geo" / "screen"
Open = Callable[..., AppTest]
BOTH = pytest.mark.parametrize("lang", list(Lang))


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


@BOTH
def test_the_articles_are_listed_and_the_first_one_stands_open(
    open_page: Open, board: ScreenBoard, lang: Lang
) -> None:
    app = open_page("articles", lang=lang.value)
    assert not app.exception
    assert not app.warning
    words = load_words()[lang]
    table = app.dataframe[0].value
    assert len(table) == len(board.articles)
    assert sum(table[words("col_claims")]) == len(board.atlas.claims)
    assert set(table[words("col_whose_words")]) == {words("digest")}
    assert escape(words("digest_label")) in html(app)
    newest = newest_first(board.articles.values())[0]
    assert plain(table[words("col_title")][0]) == newest.title
    assert newest.title in html(app)


def test_articles_stand_by_day_the_newest_first_and_the_undated_last_by_title(
    board: ScreenBoard,
) -> None:
    one = next(iter(board.articles.values()))

    def dated(title: str, edtf: str | None) -> Article:
        return replace(one, title=title, published=Published(edtf))

    told = [
        dated("b", None), dated("old", "2017-10"), dated("a", "XXXX-03-26"),
        dated("until", "../2018-05-27"), dated("week", "2019-07-08/2019-07-14"),
        dated("of one day, b", "2018-08-08"), dated("of one day, a", "2018-08-08"),
    ]  # fmt: skip
    assert [article.title for article in newest_first(told)] == [
        "week", "of one day, a", "of one day, b", "until", "old", "a", "b",
    ]  # fmt: skip


def test_a_long_file_name_keeps_how_it_begins_and_ends(board: ScreenBoard) -> None:
    words = load_words()[Lang.AR]
    (id_, one), *_ = board.articles.items()
    named = replace(one, title=None, file=f"{'long-' * 30}.txt", zones=())
    frame = article_frame(replace(board, atlas=replace(board.atlas, articles={id_: named})), words)
    assert plain(frame[words("col_title")][0]).startswith("long-")
    assert frame[words("col_title")][0].strip("\u2066\u2069").endswith("…")
    assert plain(frame[words("col_file")][0]) == "long-long-lo…ong-long-.txt"
    assert frame[words("col_file")][0].startswith("\u200e")  # or an Arabic name shows but its end
    foreign = replace(named, title=f"Baghdad {'and so on ' * 9}")
    data = replace(board, atlas=replace(board.atlas, articles={id_: foreign}))
    assert len(plain(article_frame(data, words)[words("col_title")][0])) <= MOST_FOREIGN
    whole = article_frame(data, load_words()[Lang.EN])[load_words()[Lang.EN]("col_title")][0]
    assert plain(whole) == foreign.title
    made = columns(WIDTHS, words, FORMATS, FROM_LEFT)
    assert made[words("col_file")]["alignment"] == "left"
    assert made[words("col_title")]["alignment"] == "right"


def test_a_link_opens_its_article_at_its_claim(open_page: Open, board: ScreenBoard) -> None:
    claim = board.atlas.claims[-1]
    app = open_page("articles", claim=claim.id)
    assert not app.warning
    assert board.articles[claim.article].title in html(app)
    assert app.query_params["article"] == claim.article
    assert app.query_params["claim"] == claim.id


@pytest.mark.parametrize(
    ("page", "address", "says"),
    [
        ("articles", {"article": "nobody"}, "nobody"),
        ("articles", {"colour": "red"}, "colour"),
        ("articles", {"lang": "fr"}, "fr"),
        ("issues", {"relation": "love"}, "love"),
    ],
)
def test_a_bad_address_is_one_message_and_the_page_stands(
    open_page: Open, page: str, address: dict[str, str], says: str
) -> None:
    app = open_page(page, **address)
    assert not app.exception
    assert len(app.warning) == 1
    assert says in app.warning[0].value


@BOTH
def test_an_article_for_the_browser_is_whole_and_plain(board: ScreenBoard, lang: Lang) -> None:
    words = load_words()[lang]
    for article in board.articles.values():
        own = [claim for claim in board.atlas.claims if claim.article == article.id]
        data = article_data(board, article, own, words)
        pieces = [piece for one in data["paragraphs"] for piece in one["pieces"]]
        assert "".join(piece["t"] for piece in pieces) == article.text
        assert {i for piece in pieces for i in piece.get("c", ())} == set(range(len(own)))
        assert data["paragraphs"][0]["zone"] == "head"
        assert data["paragraphs"][0]["name"] == words.of("zone", "head")
        assert json.loads(json.dumps(data)) == data
        notes = [note for one in data["paragraphs"] for note in one["notes"]]
        assert notes
        assert not any(note["means"].startswith(f"{isolate(note['said'])} ·") for note in notes)


def test_every_kind_has_a_colour(board: ScreenBoard) -> None:
    assert GROUP_OF.keys() == load_words()[Lang.EN].tables["kind"].keys()
    assert set(GROUP_OF.values()) == load_words()[Lang.EN].tables["kind_group"].keys()


@BOTH
def test_every_pair_is_shown_once_with_its_reason(
    open_page: Open, board: ScreenBoard, lang: Lang
) -> None:
    app = open_page("issues", lang=lang.value)
    assert not app.exception
    page = html(app)
    links = [link for issue in board.atlas.issues for link in issue.links]
    assert page.count('data-testid="pair"') == len(links) > 10
    assert page.count('data-testid="issue"') == len(board.atlas.issues)
    counted = load_words()[lang]("issues_counted", n=len(board.atlas.issues), pairs=len(links))
    assert counted in page
    first = page.index('data-testid="pair"')
    assert f'data-relation="{Relation.CONTRADICT.value}"' in page[first : first + 80]


@BOTH
def test_two_speakers_of_one_article_are_no_two_origins(board: ScreenBoard, lang: Lang) -> None:
    words = load_words()[lang]
    one, other = list(board.claims.values())[:2]
    elsewhere = replace(other, article="0" * 12)
    link = Link(one.id, other.id, Relation.AGREE, Reason.SAME, corroborates=True)
    assert one.article == other.article
    assert words("two_speakers") in why(link, (one, other), words)
    assert words("two_origins") not in why(link, (one, other), words)
    assert words("two_origins") in why(link, (one, elsewhere), words)
    single = link._replace(corroborates=False)
    assert words("one_origin") in why(single, (one, other), words)


@BOTH
def test_an_issue_counts_its_articles_beside_its_speakers(
    open_page: Open, board: ScreenBoard, lang: Lang
) -> None:
    page = html(open_page("issues", lang=lang.value))
    for issue in board.atlas.issues:
        articles = len({board.claims[id_].article for id_ in issue.claims})
        numbers = {"n": len(issue.claims), "origins": issue.origins, "articles": articles}
        assert load_words()[lang]("issue_counts", **numbers) in page


def test_filters_of_issues_narrow_the_pairs_and_stand_in_the_address(
    open_page: Open, board: ScreenBoard
) -> None:
    app = open_page("issues")
    pills: Any = app.get("button_group")
    (relation,) = [one for one in pills if one.key == "ask_issues_relation"]
    relation.set_value(["contradict"]).run()
    links = [link for issue in board.atlas.issues for link in issue.links]
    wanted = [link for link in links if link.relation is Relation.CONTRADICT]
    assert html(app).count('data-testid="pair"') == len(wanted) > 0
    assert app.query_params["relation"] == "contradict"
    kind = board.claims[wanted[0].first].kind
    of_kind = [link for link in links if kind in {board.claims[id_].kind for id_ in link[:2]}]
    again = open_page("issues", kind=kind.value)
    assert html(again).count('data-testid="pair"') == len(of_kind) < len(links)
    both = open_page("issues", relation="contradict", kind=kind.value)
    assert html(both).count('data-testid="pair"') == len({*of_kind} & {*wanted})


def test_pairs_of_one_claim(open_page: Open, board: ScreenBoard) -> None:
    link = board.atlas.issues[0].links[0]
    page = html(open_page("issues", claim=link.first))
    expected = sum(link.first in one[:2] for issue in board.atlas.issues for one in issue.links)
    assert page.count('data-testid="pair"') == expected


def test_what_runs_in_its_own_direction_begins_at_its_own_side() -> None:
    """An Arabic page sets all its text at the right; an English passage is ragged there."""
    css = (SCREEN / "page.css").read_text("utf-8") + STYLE.read_text("utf-8")
    for rule in (".fl-passage", ".fl-para, .fl-arttitle", ".fl-quietpart pre"):
        assert f"\n{rule} {{ text-align: start;" in css
