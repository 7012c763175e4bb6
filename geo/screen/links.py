"""Ways from one page to another, in the reader's language."""

from typing import NoReturn

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from geo.claims.issues import Relation
from geo.screen.address import left_view
from geo.screen.words import Lang, Words

MAP, ARTICLES, ISSUES, REVIEW = "", "articles", "issues", "review"


def page_at(path: str) -> StreamlitPage:
    """The page at a path, to be linked to: only its address counts here."""
    return st.Page(_elsewhere, title=path or "map", url_path=path, default=not path)


def _elsewhere() -> None:
    """Stands for a page that another module draws."""


def claim_query(claim: str, words: Words) -> dict[str, str]:
    """The address of a claim in its article or where it is reviewed."""
    return {"claim": claim} | language_query(words)


def map_query(claim: str, words: Words) -> dict[str, str | list[str]]:
    """The address of a claim on the map, with the days and filters that the map was left with."""
    return {**left_view(), **claim_query(claim, words)}


def language_query(words: Words) -> dict[str, str]:
    """The language, where the address must say it."""
    return {"lang": words.lang.value} if words.lang is not Lang.EN else {}


def draw_map_link(claim: str, words: Words) -> None:
    """A link that opens a claim on the map."""
    st.page_link(
        page_at(MAP),
        label=words("on_the_map"),
        icon=":material/map:",
        query_params=map_query(claim, words),
    )


def draw_article_link(claim: str, article: str, words: Words) -> None:
    """A link that opens the article at a claim."""
    st.page_link(
        page_at(ARTICLES),
        label=words("in_the_article"),
        icon=":material/article:",
        query_params={"article": article} | claim_query(claim, words),
    )


def draw_contradictions_link(words: Words) -> None:
    """A link to all pairs of claims that contradict each other."""
    st.page_link(
        page_at(ISSUES),
        label=words("all_contradictions"),
        icon=":material/compare_arrows:",
        query_params={"relation": Relation.CONTRADICT.value} | language_query(words),
    )


def draw_review_link(claim: str, words: Words) -> None:
    """A link that opens a claim where it can be decided about."""
    st.page_link(
        page_at(REVIEW),
        label=words("in_review"),
        icon=":material/rule:",
        query_params=claim_query(claim, words),
    )


def go_to_map(claim: str, words: Words) -> NoReturn:
    """Leave this page for the map, with a claim open."""
    st.switch_page(page_at(MAP), query_params=map_query(claim, words))
