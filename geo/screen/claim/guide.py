"""The evidence panel before a claim is chosen: how to read the map, and where to begin."""

from html import escape

import streamlit as st

from geo.board import Board
from geo.claims.issues import Relation
from geo.layers.select import Mask
from geo.screen.address import clear
from geo.screen.claim.card import section_html
from geo.screen.claim.sentences import label_of
from geo.screen.links import draw_contradictions_link
from geo.screen.session import choose
from geo.screen.words import Words

PARTS = ("band", "empty", "mark", "strip")
MOST_PAIRS = 2


def draw_guide(board: Board, shown: Mask, order: list[str], words: Words) -> None:
    """The four signs of the map, the first claim, and where claims contradict each other.

    ``order`` holds the ids of the ``shown`` claims; with none, the panel says how to see more.
    """
    if not order:
        text = f"{words('nothing_shown')} {words('clear_to_see')}"
        draw_nothing(board, text, "clear_to_see", words)
        return
    st.html(_guide_html(words))
    st.button(
        words("first_claim"),
        key="evidence_first",
        on_click=choose,
        args=(order[0],),
        width="stretch",
        shortcut="j",
    )
    if pairs := contradictions(board, shown):
        st.html(section_html(words("guide_contradicted")))
        for id_ in pairs:
            st.button(
                label_of(board, board.claims[id_], words),
                key=f"begin_{id_}",
                on_click=choose,
                args=(id_,),
                width="stretch",
            )
        draw_contradictions_link(words)


def draw_nothing(board: Board, text: str, key: str, words: Words) -> None:
    """That no claim is shown, and a button that asks for all again, where there are any."""
    style = "fl-empty fl-remedied" if board.ids else "fl-empty"
    st.html(f'<p class="{style}" dir="{words.direction}">{escape(text)}</p>')
    if board.ids:
        with st.container(horizontal=True, horizontal_alignment="center"):
            st.button(words("clear"), key=key, on_click=clear, args=(board.frontier.length_km,))


def contradictions(board: Board, shown: Mask, most: int = MOST_PAIRS) -> list[str]:
    """The first shown claims that are contradicted, one of each pair."""
    found: list[str] = []
    others: set[str] = set()
    for row in (shown & board.sieve.contradicted).nonzero()[0]:
        id_ = board.ids[row]
        if id_ in others:
            continue
        found.append(id_)
        if len(found) == most:
            break
        others |= {two for link, two in board.links(id_) if link.relation is Relation.CONTRADICT}
    return found


def _guide_html(words: Words) -> str:
    rows = "".join(
        f'<li><i class="fl-guide-sign fl-guide-sign-{part}"></i>'
        f"<span>{escape(words(f'guide_{part}'))}</span></li>"
        for part in PARTS
    )
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-testid="guide">'
        f'<p class="fl-says">{escape(words("guide_title"))}</p>'
        f'<ul class="fl-guide">{rows}</ul>'
        f'<p class="fl-source">{escape(words("no_claim_chosen"))}</p></div>'
    )
