"""The evidence of one claim: a plain sentence, the article's words, and all that bears on it."""

from html import escape

import streamlit as st

from geo.board import Board
from geo.claims.issues import Relation
from geo.claims.likeness import Reason
from geo.claims.model import Article, Claim
from geo.layers.placed import Placed
from geo.layers.select import Mask
from geo.screen.address import choose
from geo.screen.facts import fact_rows
from geo.screen.links import draw_article_link
from geo.screen.passages import passage_html
from geo.screen.sentences import sentence
from geo.screen.words import Lang, Words, literal

MOST_RELATED = 6
MOST_LABEL = 220
RELATIONS = {
    Relation.CONTRADICT: "contradicts",
    Relation.AGREE: "agrees",
    Relation.OTHER_TIME: "other_times",
    Relation.TIME_UNKNOWN: "time_unknown",
}
PAIRED = (Relation.CONTRADICT, Relation.TIME_UNKNOWN)  # whose reason is worth a line


def draw_evidence(board: Board, claim_id: str | None, shown: Mask, words: Words) -> None:
    """The panel of the chosen claim, or what to do where none is chosen."""
    order = [id_ for id_, flag in zip(board.ids, shown, strict=True) if flag]
    if claim_id is not None and claim_id not in board.claims:
        st.warning(words("not_found", id=literal(claim_id[:40])))
        claim_id = None
    if claim_id is None:
        _nothing_chosen(order, words)
        return
    _steps(order, claim_id, words)
    claim = board.claims[claim_id]
    article = board.articles[claim.article]
    st.html(_heading(board, claim, words) + _words_of(article, claim, words))
    if warnings := _warnings(board, claim_id, words):
        st.html(_section(words("warnings")) + warnings)
    draw_article_link(claim.id, claim.article, words)
    st.html(_facts(board, claim, words))
    _related(board, claim, words)
    st.html(_section(words("citation")))
    st.code(citation(article, claim, words), language=None, wrap_lines=True)


def _nothing_chosen(order: list[str], words: Words) -> None:
    if order:
        st.html(
            f'<p class="fl-empty" dir="{words.direction}">{escape(words("no_claim_chosen"))}</p>'
        )
        st.button(
            words("first_claim"),
            key="evidence_first",
            on_click=choose,
            args=(order[0],),
            width="stretch",
            shortcut="j",
        )
    else:
        text = f"{words('nothing_shown')} {words('clear_to_see')}"
        st.html(f'<p class="fl-empty" dir="{words.direction}">{escape(text)}</p>')


def _steps(order: list[str], claim_id: str, words: Words) -> None:
    """Previous and next among the shown claims, by button and by key."""
    here = order.index(claim_id) if claim_id in order else None
    before = order[here - 1] if here else None
    after = order[here + 1] if here is not None and here + 1 < len(order) else None
    if here is None and order:
        after = order[0]
    place = words("of_total", n=here + 1, all=len(order)) if here is not None else ""
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
        st.html(f'<span class="fl-source" dir="{words.direction}">{escape(text)}</span>')
        st.button(
            "✕",
            key="evidence_close",
            help=words("close"),
            on_click=choose,
            args=(None,),
            shortcut="escape",
        )


def _warnings(board: Board, claim_id: str, words: Words) -> str:
    """What the claim's numbers and the map do not agree on, in the reader's language."""
    laid = board.laid[claim_id]
    found = laid.mismatches if isinstance(laid, Placed) else ()
    english = words.lang is Lang.EN
    texts = [one.sentence if english else one.sentence_ar for one in found]
    return "".join(f'<p class="fl-warning">{escape(text)}</p>' for text in texts)


def _heading(board: Board, claim: Claim, words: Words) -> str:
    row = board.features.iloc[board.row_of[claim.id]]
    tags = [words.of("kind", claim.kind.value), words.of("stance", claim.stance.value)]
    tags.append(words.of("record", claim.attribution.record.value))
    spans = "".join(f'<span class="fl-tag">{escape(tag)}</span>' for tag in tags)
    if row["contradicted"]:
        spans += f'<span class="fl-tag fl-alarm">{escape(words("contradicted"))}</span>'
    said = escape(sentence(claim, words, board.actor_names))
    return (
        f'<div dir="{words.direction}" lang="{words.lang}"><div class="fl-tags">{spans}</div>'
        f'<p class="fl-says" data-testid="says">{said}</p></div>'
    )


def _words_of(article: Article, claim: Claim, words: Words) -> str:
    label = words("digest_label") if article.digest_of else words("words_label")
    style = "fl-digest" if article.digest_of else "fl-source"
    span = words("offsets", start=claim.evidence.start, end=claim.evidence.end)
    also = ", ".join(f"{start}–{end}" for start, end in claim.also)
    again = f" · {escape(words('also'))} {also}" if also else ""
    return (
        f'<p class="fl-source" dir="{words.direction}">'
        f'<span class="{style}">{escape(label)}</span></p>'
        f"{passage_html(article, claim.evidence)}"
        f'<p class="fl-source" dir="{words.direction}"><bdi>{escape(article.file)}</bdi> · '
        f'{escape(span)}{again} · <bdi title="sha256 {article.sha256}">sha256 '
        f"{article.sha256[:12]}…</bdi></p>"
    )


def _facts(board: Board, claim: Claim, words: Words) -> str:
    rows = "".join(
        f"<dt>{escape(name)}</dt><dd>{value}</dd>" for name, value in fact_rows(board, claim, words)
    )
    return f'<dl class="fl-facts" dir="{words.direction}" lang="{words.lang}">{rows}</dl>'


def _section(title: str) -> str:
    return f'<p class="fl-section">{escape(title)}</p>'


def _related(board: Board, claim: Claim, words: Words) -> None:
    """Claims of the same thing: contradictions passage beside passage, the rest as links."""
    others: dict[Relation, list[tuple[Reason, Claim]]] = {relation: [] for relation in Relation}
    for link, id_ in board.links(claim.id):
        others[link.relation].append((link.reason, board.claims[id_]))
    for relation, key in RELATIONS.items():
        found = others[relation]
        if not found:
            continue
        st.html(_section(f"{words(key)} · {len(found)}"))
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


def label_of(board: Board, claim: Claim, words: Words) -> str:
    """A claim as a button's label, its characters kept from being read as Markdown."""
    return literal(sentence(claim, words, board.actor_names)[:MOST_LABEL])


def _why(reason: Reason, words: Words) -> str:
    text = f"{words('why_paired')} {words.of('paired_by', reason.value)}"
    return f'<p class="fl-source" dir="{words.direction}" data-testid="why">{escape(text)}</p>'


def _pair(board: Board, claim: Claim, other: Claim, words: Words) -> str:
    cells = []
    for title, one in ((words("this_claim"), claim), (words("other_claim"), other)):
        article = board.articles[one.article]
        head = f"{title} · {article.outlet or article.file}"
        cells.append(
            f'<div><h5 dir="auto">{escape(head)}</h5>'
            f"{passage_html(article, one.evidence, around=False)}</div>"
        )
    return f'<div class="fl-pair" dir="{words.direction}">{"".join(cells)}</div>'


def citation(article: Article, claim: Claim, words: Words) -> str:
    """The evidence with file, offsets and hash, as text to copy."""
    quote = article.text[claim.evidence.start : claim.evidence.end]
    note = f" ({words('digest_label')})" if article.digest_of else ""
    source = words(
        "said_in",
        outlet=article.outlet or article.title or "–",
        file=article.file,
        start=claim.evidence.start,
        end=claim.evidence.end,
        hash=article.sha256,
    )
    return f"«{quote}»{note}\n{source}" + (f"\n{article.url}" if article.url else "")
