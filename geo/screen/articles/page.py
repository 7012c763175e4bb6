"""The Articles page: what was read, and each article with its claims marked."""

from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path

import pandas as pd
import streamlit as st

from gazetteer.fold import key_of
from geo.board import Board
from geo.claims.days import parse_edtf
from geo.claims.model import Article
from geo.screen.articles.articleview import KIND_GROUPS, draw_article
from geo.screen.articles.heading import origin, whose_words
from geo.screen.articles.shelf import draw_shelf
from geo.screen.claim.sentences import published_day
from geo.screen.columns import draw_rows
from geo.screen.header import draw_missing
from geo.screen.links import go_to_map
from geo.screen.outlets import outlet_name
from geo.screen.pagestate import PageAsked, asked_key, restore_page, write_page
from geo.screen.parts import begin_page, draw_title
from geo.screen.titles import title_of
from geo.screen.unbroken import markup
from geo.screen.words import Words, file_name, plain, script_of, unturned

STYLE = Path(__file__).with_name("articles.css")
PAGE = "articles"
HEIGHT = 320  # pixels at most
WIDTHS = {  # pixels; with the column that picks, as wide as a window of 1440 leaves
    "col_title": 322, "col_outlet": 348, "published": 356, "col_claims": 60,
    "col_whose_words": 80, "col_file": 196,
}  # fmt: skip
FORMATS = {"col_claims": "%d"}
FROM_LEFT = frozenset({"col_file"})  # where it is cut, it loses its end
MOST_FOREIGN = 40  # characters of a title that is not in the page's letters
LTR_MARK = "\u200e"  # the grid takes a cell's direction from the first such sign or letter
MOST_FILE = 26  # characters of a file's name that its column has room for
TABLE, TEXT, TO_MAP = "articles_table", "articles_text", "articles_to_map"


def articles_page() -> None:
    """Every article, and the chosen one from its first word to its last."""
    board = begin_page()
    if board is None:
        return
    asked = restore_page(PAGE, {"article": board.articles, "claim": board.claims})
    words = draw_title(asked, "articles_title", "articles_quiet", STYLE)
    draw_missing(board, words)
    if goal := st.session_state.pop(TO_MAP, None):
        go_to_map(goal, words)
    article = chosen_article(board, asked)
    _table(board, words)
    if article is None:
        st.html(f'<p class="fl-empty">{markup(words("articles_none"))}</p>')
        draw_shelf(None, words)
        return
    st.html(_head(board, article, words))
    draw_shelf(article, words)
    claim = asked.one("claim")
    own = [one for one in board.atlas.claims if one.article == article.id]
    with st.container(key="article"):
        draw_article(
            board,
            article,
            own,
            words,
            key=TEXT,
            chosen=claim if claim in {one.id for one in own} else None,
            on_choose=_choose_claim,
            on_map=_ask_map,
        )
    write_page(asked, article=article.id)


def chosen_article(board: Board, asked: PageAsked) -> Article | None:
    """The article asked for, else that of the claim asked for, else the first; None of none."""
    claim = board.claims.get(asked.one("claim") or "")
    article = board.articles.get(asked.one("article") or (claim.article if claim else ""))
    return article or next(iter(newest_first(board.articles.values())), None)


def newest_first(articles: Iterable[Article]) -> list[Article]:
    """By the last day on which each may have been published, then by title; the undated last."""

    def place(article: Article) -> tuple[int, str]:
        days = parse_edtf(article.published.edtf) if article.published.edtf else None
        last = (days.last or days.first) if days else None
        return -(last.toordinal() if last else 0), key_of(title_of(article))

    return sorted(articles, key=place)


def article_frame(board: Board, words: Words) -> pd.DataFrame:
    """The articles in the reader's language, one a row."""
    counts = Counter(claim.article for claim in board.atlas.claims)
    articles = newest_first(board.articles.values())
    return pd.DataFrame(
        {
            words("col_title"): [_listed(article, words) for article in articles],
            words("col_outlet"): [
                unturned(outlet_name(article.outlet or "", words)) for article in articles
            ],
            words("published"): [_published(article, words) for article in articles],
            words("col_claims"): [counts[article.id] for article in articles],
            words("col_whose_words"): [_whose_words(article, words) for article in articles],
            words("col_file"): [
                f"{LTR_MARK}{file_name(_short(article.file))}" for article in articles
            ],
        }
    )


def _listed(article: Article, words: Words) -> str:
    """What it is called; at the right of an Arabic page a cell would cut how English begins."""
    name = plain(title_of(article))
    foreign = words.rtl and script_of(name, words.lang.value)[0] != words.lang
    return title_of(article, MOST_FOREIGN) if foreign else title_of(article)


def _short(file: str) -> str:
    """A long file name keeps its beginning and its ending; the head of the article has it whole."""
    if len(file) <= MOST_FILE:
        return file
    end = MOST_FILE // 2
    return f"{file[: MOST_FILE - end - 1]}…{file[-end:]}"


def _published(article: Article, words: Words) -> str:
    """The day, and how it is known."""
    basis = words.of("published_basis", article.published.basis.value)
    day = published_day(article, words) if article.published.edtf else ""
    return f"{day} · {basis}" if day else basis


def _whose_words(article: Article, words: Words) -> str:
    return words("digest") if article.digest_of else words("original")


def _table(board: Board, words: Words) -> None:
    draw_rows(
        article_frame(board, words),
        [article.id for article in newest_first(board.articles.values())],
        _choose_article,
        words,
        key=TABLE,
        widths=WIDTHS,
        formats=FORMATS,
        most=HEIGHT,
        from_left=FROM_LEFT,
    )


def _choose_article(article: str) -> None:
    st.session_state[asked_key(PAGE, "article")] = [article]
    _choose_claim(None)


def _choose_claim(claim: str | None) -> None:
    st.session_state[asked_key(PAGE, "claim")] = [claim] if claim else []


def _ask_map(claim: str) -> None:
    st.session_state[TO_MAP] = claim


def _head(board: Board, article: Article, words: Words) -> str:
    """Title, where it comes from, when it was published and why we say so, and the colours."""
    count = sum(claim.article == article.id for claim in board.atlas.claims)
    title = markup(title_of(article))
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-testid="article-head">'
        f'<h2 class="fl-artname" dir="auto" lang="{escape(article.lang)}">{title}</h2>'
        f"{whose_words(article, words)}"
        f'<div class="fl-artmeta">{origin(article, words)}'
        f"<span><b>{count}</b> {markup(words.noun('claims', count))}</span></div>"
        f"{_colours(board, article, words)}</div>"
    )


def _colours(board: Board, article: Article, words: Words) -> str:
    """The legend of the marks that the article has."""
    kinds = {claim.kind.value for claim in board.atlas.claims if claim.article == article.id}
    parts = [
        f'<span class="fl-k-{group}"><i></i>{markup(words.of("kind_group", group))}</span>'
        for group, members in KIND_GROUPS.items()
        if kinds & {*members}
    ]
    for manner in ("denied", "planned"):
        text = markup(words.of("manner", manner))
        parts.append(f'<span class="fl-{manner}-sign">{text}</span>')
    return f'<div class="fl-groups">{"".join(parts)}</div>'
