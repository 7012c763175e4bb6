"""The Issues page: what contradicts, what agrees, and what was said of another time."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import streamlit as st

from geo.board import Board
from geo.claims.issues import Issue, Link, Relation
from geo.claims.model import Kind
from geo.screen.claim.pairs import in_time, reason_html, side_html
from geo.screen.header import draw_missing
from geo.screen.links import draw_article_link, draw_map_link
from geo.screen.pagestate import PageAsked, asked_key, restore_page, write_page
from geo.screen.parts import begin_page, draw_title
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, literal, ltr

STYLE = Path(__file__).with_name("issues.css")
PAGE = "issues"
A_PAGE = 20  # issues drawn at once
ORDER = (Relation.CONTRADICT, Relation.TIME_UNKNOWN, Relation.AGREE, Relation.OTHER_TIME)


class Shown(NamedTuple):
    """An issue with those of its links that the reader asked for."""

    issue: Issue
    links: tuple[Link, ...]


def issues_page() -> None:
    """Claims of the same thing, pair by pair."""
    board = begin_page()
    if board is None:
        return
    known = {
        "relation": {relation.value for relation in Relation},
        "kind": {kind.value for kind in Kind},
        "claim": board.claims,
    }
    asked = restore_page(PAGE, known)
    words = draw_title(asked, "issues_title", "issues_quiet", STYLE)
    draw_missing(board, words)
    shown = asked_issues(board, asked)
    with st.container(key="issues"):
        _filters(board, asked, words)
        links = sum(len(one.links) for one in shown)
        counted = words("issues_counted", n=len(shown), pairs=links)
        st.html(
            f'<p class="fl-section" data-testid="counted" dir="{words.direction}">'
            f"{markup(counted)}</p>"
        )
        if not shown:
            st.html(f'<p class="fl-empty">{markup(words("issues_none"))}</p>')
        for number, one in enumerate(_paged(shown, words)):
            _issue(board, one, number, words)
    write_page(asked)


def asked_issues(board: Board, asked: PageAsked) -> list[Shown]:
    """The issues that have a link asked for, contradictions first, then by their origins."""
    relations, kinds = asked.values["relation"], asked.values["kind"]
    claim = asked.one("claim")
    found = []
    for issue in board.atlas.issues:
        links = tuple(
            link
            for link in sorted(issue.links, key=lambda link: ORDER.index(link.relation))
            if (not relations or link.relation.value in relations)
            and (not kinds or {*kinds} & {board.claims[id_].kind.value for id_ in link[:2]})
            and (claim is None or claim in link[:2])
        )
        if links:
            found.append(Shown(issue, links))
    return sorted(found, key=lambda one: (ORDER.index(one.links[0].relation), -one.issue.origins))


def _filters(board: Board, asked: PageAsked, words: Words) -> None:
    links = [link for issue in board.atlas.issues for link in issue.links]
    relations = Counter(link.relation.value for link in links)
    kinds = Counter(
        kind for link in links for kind in {board.claims[id_].kind.value for id_ in link[:2]}
    )
    _pills("relation", [one.value for one in ORDER if relations[one.value]], relations, words)
    _pills("kind", [kind for kind, _ in kinds.most_common()], kinds, words)
    if asked.one("claim"):
        st.button(words("issues_all"), key="issues_all", on_click=_forget_claim)


def _pills(name: str, options: Iterable[str], counts: Counter[str], words: Words) -> None:
    st.pills(
        words(f"issues_{name}"),
        list(options),
        selection_mode="multi",
        key=asked_key(PAGE, name),
        format_func=lambda one: f"{literal(words.of(name, one))} {ltr(f'{counts[one]:,}')}",
    )


def _forget_claim() -> None:
    st.session_state[asked_key(PAGE, "claim")] = []


def _paged(shown: list[Shown], words: Words) -> list[Shown]:
    """A page of them, with a field to turn it where there are more."""
    pages = -(-len(shown) // A_PAGE)
    if pages <= 1:
        return shown
    page = st.number_input(words("issues_page", all=pages), 1, pages, key="issues_at")
    return shown[(page - 1) * A_PAGE : page * A_PAGE]


def _issue(board: Board, one: Shown, number: int, words: Words) -> None:
    issue = one.issue
    with st.container(border=True, key=f"issue_{number}"):
        st.html(_head(board, issue, words))
        for place, link in enumerate(one.links):
            if place:
                st.html('<hr class="fl-rule">')
            _pair(board, link, f"pair_{number}_{place}", words)


def _pair(board: Board, link: Link, key: str, words: Words) -> None:
    """Two claims side by side, each with its ways to the map and to the article."""
    claims = in_time(board, link)
    st.html(reason_html(link, claims, words))
    with st.container(key=key):
        columns = st.columns(2, gap="small")
    for column, claim in zip(columns, claims, strict=True):
        with column, st.container(border=True):
            st.html(side_html(board, claim, words))
            with st.container(horizontal=True):
                draw_map_link(claim.id, words)
                draw_article_link(claim.id, claim.article, words)


def _head(board: Board, issue: Issue, words: Words) -> str:
    kinds = words.comma.join(words.of("kind", kind.value) for kind in issue.kinds)
    names = {
        place.id: (place.name_ar if words.rtl else place.name_en) or place.name
        for id_ in issue.claims
        for place in board.claims[id_].where.places
    }
    where = words.comma.join(isolate(name) for name in list(names.values())[:4])
    articles = len({board.claims[id_].article for id_ in issue.claims})
    said = words("issue_counts", n=len(issue.claims), origins=issue.origins, articles=articles)
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-testid="issue">'
        f'<h2 class="fl-issue">{markup(kinds)}{" · " if where else ""}{markup(where)}</h2>'
        f'<p class="fl-source">{markup(said)}</p></div>'
    )
