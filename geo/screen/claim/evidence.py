"""The evidence of one claim: a plain sentence, the article's words, and all that bears on it."""

from html import escape

import streamlit as st

from geo.board import Board
from geo.claims.issues import Relation
from geo.claims.likeness import Reason
from geo.claims.model import Claim
from geo.layers.select import Mask
from geo.screen.claim.card import (
    cited_html,
    facts_html,
    heading_html,
    section_html,
    warnings_html,
    words_html,
)
from geo.screen.claim.guide import draw_guide
from geo.screen.claim.passages import passage_html
from geo.screen.claim.sentences import label_of
from geo.screen.claim.sought import found_html
from geo.screen.links import draw_article_link, draw_review_link
from geo.screen.outlets import outlet_name
from geo.screen.session import choose
from geo.screen.unbroken import markup
from geo.screen.words import Words, file_name, literal

MOST_RELATED = 6
RELATIONS = {
    Relation.CONTRADICT: "contradicts",
    Relation.AGREE: "agrees",
    Relation.OTHER_TIME: "other_times",
    Relation.TIME_UNKNOWN: "time_unknown",
}
PAIRED = (Relation.CONTRADICT, Relation.TIME_UNKNOWN)  # whose reason is worth a line


def draw_evidence(
    board: Board, claim_id: str | None, shown: Mask, order: list[str], words: Words, *, sought: str
) -> None:
    """The panel of the chosen claim, or how to read the map where none is chosen.

    ``order`` holds the ids of the ``shown`` claims as the table sorts them: so go the keys.
    ``sought`` are the words that the reader looks for.
    """
    if claim_id is not None and claim_id not in board.claims:
        st.warning(words("not_found", id=literal(claim_id[:40])))
        claim_id = None
    if claim_id is None:
        draw_guide(board, shown, order, words)
        return
    _steps(order, claim_id, words)
    claim = board.claims[claim_id]
    article = board.articles[claim.article]
    row = board.features.iloc[board.row_of[claim.id]]
    st.html(
        heading_html(board, claim, words)
        + found_html(row, sought, words)
        + words_html(article, claim, words, sought)
    )
    if warnings := warnings_html(board, claim_id, words):
        st.html(section_html(words("warnings")) + warnings)
    draw_article_link(claim.id, claim.article, words)
    if claim.article in board.atlas.held:
        draw_review_link(claim.id, words)
    st.html(facts_html(board, claim, words))
    _related(board, claim, words)
    st.html(section_html(words("citation")))
    st.html(_to_copy(cited_html(board, claim, words), words))


def _to_copy(cited: str, words: Words) -> str:
    """A citation with a button that static/app/focus.js listens to."""
    return (
        f'<div class="fl-citing" dir="{words.direction}">{cited}<button type="button" '
        f'class="fl-copy" data-copied="{escape(words("copied"))}">'
        f"{markup(words('copy_citation'))}</button></div>"
    )


def _steps(order: list[str], claim_id: str, words: Words) -> None:
    """Previous and next among the shown claims, by button and by key."""
    here = order.index(claim_id) if claim_id in order else None
    before = order[here - 1] if here else None
    after = order[here + 1] if here is not None and here + 1 < len(order) else None
    if here is None and order:
        after = order[0]
    place = words("of_total", n=f"{here + 1:,}", all=f"{len(order):,}") if here is not None else ""
    back, forward = ("→", "←") if words.rtl else ("←", "→")
    with st.container(horizontal=True, vertical_alignment="center", key="evidence_steps"):
        st.button(
            back,
            key="evidence_previous",
            help=words("previous"),
            disabled=before is None,
            on_click=choose,
            args=(before,),
            shortcut="k",
        )
        st.button(
            forward,
            key="evidence_next",
            help=words("next"),
            disabled=after is None,
            on_click=choose,
            args=(after,),
            shortcut="j",
        )
        text = place or words("hidden_by_filter")
        st.html(f'<span class="fl-source" dir="{words.direction}">{markup(text)}</span>')
        st.button(
            "✕",
            key="evidence_close",
            help=words("close"),
            on_click=choose,
            args=(None,),
            shortcut="escape",
        )


def _related(board: Board, claim: Claim, words: Words) -> None:
    """Claims of the same thing: contradictions passage beside passage, the rest as links."""
    others: dict[Relation, list[tuple[Reason, Claim]]] = {relation: [] for relation in Relation}
    for link, id_ in board.links(claim.id):
        others[link.relation].append((link.reason, board.claims[id_]))
    for relation, key in RELATIONS.items():
        found = others[relation]
        if not found:
            continue
        st.html(section_html(f"{words(key)} · {len(found)}"))
        for reason, other in found[:MOST_RELATED]:
            if relation in PAIRED:
                st.html(_why(reason, words))
            if relation is Relation.CONTRADICT:
                st.html(_pair(board, claim, other, words))
            st.button(
                label_of(board, other, words),
                key=f"open_{relation.value}_{other.id}",
                on_click=choose,
                args=(other.id,),
                width="stretch",
            )
        if len(found) > MOST_RELATED:
            st.caption(f"+ {len(found) - MOST_RELATED}")


def _why(reason: Reason, words: Words) -> str:
    text = f"{words('why_paired')} {words.of('paired_by', reason.value)}"
    return f'<p class="fl-source" dir="{words.direction}" data-testid="why">{markup(text)}</p>'


def _pair(board: Board, claim: Claim, other: Claim, words: Words) -> str:
    cells = []
    for title, one in ((words("this_claim"), claim), (words("other_claim"), other)):
        article = board.articles[one.article]
        outlet = outlet_name(article.outlet, words) if article.outlet else file_name(article.file)
        head = f"{title} · {outlet}"
        cells.append(
            f'<div><h5 dir="auto">{markup(head)}</h5>'
            f"{passage_html(article, one.evidence, around=False)}</div>"
        )
    return f'<div class="fl-pair" dir="{words.direction}">{"".join(cells)}</div>'
