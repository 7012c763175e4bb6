"""The bench: an article with its claims marked, and one claim with what can be done to it."""

from collections.abc import Sequence
from functools import partial
from html import escape
from pathlib import Path

import streamlit as st

from geo.board import Board
from geo.claims.model import Article
from geo.ledger.decisions import Accept, Reject
from geo.ledger.ledger import Ledger
from geo.ledger.records import Held, Person, Rank, Shelved, Status
from geo.ledger.seeking import Sought
from geo.screen.articles.articleview import draw_article
from geo.screen.articles.heading import heading, whose_words
from geo.screen.claim.facts import fact_rows
from geo.screen.claim.passages import passage_html
from geo.screen.claim.sentences import sentence
from geo.screen.faults import fault_text
from geo.screen.links import draw_map_link
from geo.screen.pagestate import asked_key
from geo.screen.review.acts import (
    Work,
    decide_and,
    last_done,
    open_conflict,
    take_problem,
    undo_last,
)
from geo.screen.review.conflict import draw_conflict
from geo.screen.review.history import draw_history
from geo.screen.review.insight import bring_into_sight, forms_left
from geo.screen.review.mendform import draw_mend_form
from geo.screen.review.more import draw_more
from geo.screen.unbroken import markup
from geo.screen.words import Words, literal
from geo.screen.workshop import article_board, reads_here

ARTICLE_STYLE = Path(__file__).parents[1] / "articles" / "articles.css"
MOST_CLAIMS = 3_000
_EVERY = frozenset(Status)
_OUT = frozenset({Status.GONE, Status.DOUBLED, Status.UNMADE})


def draw_bench(
    ledger: Ledger,
    shelved: Shelved,
    who: Person,
    words: Words,
    *,
    key: str,
    order: Sequence[str] | None = None,
) -> None:
    """An article's claims, one of them in hand.

    Args:
        ledger: Where decisions go.
        shelved: The article.
        who: In whose name.
        words: The language.
        key: Name of the page; the chosen claim is the session's ``asked_key(key, "claim")``.
        order: Claim ids in the order in which the keys go through them; None is the text's.
    """
    article = shelved.article
    sought = Sought(articles=frozenset({article.id}), statuses=_EVERY)
    found = ledger.find(sought, limit=MOST_CLAIMS).claims
    helds = {
        held.claim.id: held
        for held in sorted(found, key=lambda held: held.claim.evidence)
        if held.status not in _OUT or held.claim.id == _chosen(key)
    }
    reads = reads_here(ledger)
    board = article_board(reads, article, [held.claim for held in helds.values()])
    st.html(ARTICLE_STYLE)
    if problem := take_problem():
        st.error(fault_text(problem, words))
    if (conflict := open_conflict()) and conflict.now.claim.article == article.id:
        bring_into_sight(".st-key-conflict", f"conflict {conflict.now.version}")
        draw_conflict(ledger, conflict, who, board.actor_names, words)
    else:
        forms = forms_left()
        bring_into_sight(f".st-key-{key}_bench", f"form {forms}" if forms else "")
    chosen = _chosen(key)
    if chosen not in helds:
        chosen = next((id_ for id_, held in helds.items() if held.shown), next(iter(helds), None))
    left, right = st.columns([1.45, 1], gap="medium")
    with left, st.container(key=f"{key}_text"):
        st.html(heading(article, words))
        visible = [h.claim for id_, h in helds.items() if h.shown or id_ == chosen]
        draw_article(
            board,
            article,
            visible,
            words,
            key=f"{key}_article",
            chosen=chosen,
            on_choose=partial(choose_claim, key),
            boxed=False,
            follow=_chosen(key) is not None,  # nobody has asked yet: the page stays where it is
        )
    with right, st.container(key=f"{key}_bench"):
        if chosen is None:
            st.html(f'<p class="fl-empty">{markup(words("no_claims_here"))}</p>')
            return
        steps = list(order) if order and chosen in order else list(helds)
        _draw_claim(Work(ledger, board, who, words, key), helds, chosen, steps)


def _chosen(key: str) -> str | None:
    return next(iter(st.session_state.get(asked_key(key, "claim")) or ()), None)


def choose_claim(key: str, claim: str | None) -> None:
    """Take another claim in hand."""
    st.session_state[asked_key(key, "claim")] = [claim] if claim else []


def _draw_claim(work: Work, helds: dict[str, Held], chosen: str, steps: list[str]) -> None:
    words, board, key, held = work.words, work.board, work.key, helds[chosen]
    here = steps.index(chosen)
    after = steps[here + 1] if here + 1 < len(steps) else None
    _steps(work, steps, here)
    st.html(_card(board, board.articles[held.claim.article], held, words))
    if held.proposed is not None or held.lost:
        _newer(work, held)
    writes = work.who.rank.covers(Rank.ANALYST)
    if writes:
        mending = f"{key}_mending"
        begun: Held | None = st.session_state.get(mending)
        if begun is not None and begun.claim.id == chosen:
            draw_mend_form(work, begun, mending)
            return
        _verdicts(work, held, after or chosen)
    rows = "".join(
        f"<dt>{markup(name)}</dt><dd>{value}</dd>"
        for name, value in fact_rows(board, held.claim, words)
    )
    st.html(f'<dl class="fl-facts" dir="{words.direction}" lang="{words.lang}">{rows}</dl>')
    if held.shown:
        draw_map_link(chosen, words)
    if writes:
        with st.expander(words("more_acts"), key=f"{key}_more"):
            draw_more(work, held, list(helds.values()))
    with st.expander(words("history"), key=f"{key}_history"):
        draw_history(work, held)


def _steps(work: Work, steps: list[str], here: int) -> None:
    words, key = work.words, work.key
    before = steps[here - 1] if here else None
    after = steps[here + 1] if here + 1 < len(steps) else None
    place = words("of_total", n=f"{here + 1:,}", all=f"{len(steps):,}")
    back, forward = ("→", "←") if words.rtl else ("←", "→")
    with st.container(horizontal=True, vertical_alignment="center", key=f"{key}_steps"):
        st.button(
            back, key=f"{key}_previous", help=words("previous"), disabled=before is None,
            on_click=choose_claim, args=(key, before), shortcut="k",
        )  # fmt: skip
        st.button(
            forward, key=f"{key}_next", help=words("next"), disabled=after is None,
            on_click=choose_claim, args=(key, after), shortcut="j",
        )  # fmt: skip
        st.html(
            f'<span class="fl-source" data-testid="place" dir="{words.direction}">'
            f"{markup(place)}</span>"
        )


def _card(board: Board, article: Article, held: Held, words: Words) -> str:
    claim = held.claim
    tags = [
        words.of("kind", claim.kind.value),
        words.of("stance", claim.stance.value),
        words.of("record", claim.attribution.record.value),
    ]
    spans = "".join(f'<span class="fl-tag">{markup(tag)}</span>' for tag in tags)
    status = markup(words.of("status", held.verdict))
    doubt = words("doubt_weight", doubt=f"{held.doubt:.0%}", weight=f"{held.weight:.0%}")
    said = markup(sentence(claim, words, board.actor_names))
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-claim="{escape(claim.id)}" '
        f'data-testid="card"><div class="fl-tags">'
        f'<span class="fl-tag fl-status fl-status-{held.verdict}" data-testid="status">'
        f"{status}</span>{spans}</div>"
        f'<p class="fl-says" data-testid="says">{said}</p>'
        f'<p class="fl-source">{markup(doubt)}</p></div>'
        f'<div class="fl-beneath" dir="{words.direction}">{whose_words(article, words)}'
        f"{passage_html(article, claim.evidence, around=False)}</div>"
    )


def _newer(work: Work, held: Held) -> None:
    """What the newest reading of the article has instead of a claim that a person holds."""
    words = work.words
    if held.proposed is None:
        st.info(words("reading_lost"))
        return
    says = sentence(held.proposed, words, work.board.actor_names)
    st.info(words("reading_differs", says=literal(says)))
    if work.who.rank.covers(Rank.ANALYST):
        stay = partial(choose_claim, work.key, held.claim.id)
        st.button(
            words("take_newer"), key=f"{work.key}_newer",
            on_click=decide_and, args=(work, held, Accept(newer=True), stay),
        )  # fmt: skip


def _verdicts(work: Work, held: Held, after: str) -> None:
    """Accept, mend, reject, undo: each by button and by key."""
    words, key, status = work.words, work.key, held.status
    closed = status not in (Status.UNREVIEWED, Status.ACCEPTED, Status.REJECTED)
    onward = partial(choose_claim, key, after)
    with st.container(horizontal=True, key=f"{key}_verdicts", gap="small"):
        st.button(
            words("accept"), key=f"{key}_accept", shortcut="a", type="primary",
            icon=":material/check:", disabled=closed or status is Status.ACCEPTED,
            on_click=decide_and, args=(work, held, Accept(), onward),
        )  # fmt: skip
        st.button(
            words("mend"), key=f"{key}_mend", shortcut="m", icon=":material/edit:",
            disabled=closed, on_click=_begin_mending, args=(f"{key}_mending", held),
        )  # fmt: skip
        st.button(
            words("reject"), key=f"{key}_reject", shortcut="x", icon=":material/close:",
            disabled=closed or status is Status.REJECTED,
            on_click=decide_and, args=(work, held, Reject(), onward),
        )  # fmt: skip
        st.button(
            words("undo"), key=f"{key}_undo", shortcut="u", icon=":material/undo:",
            disabled=last_done() is None, on_click=undo_last,
            args=(work.ledger, work.who, partial(choose_claim, key)),
        )  # fmt: skip


def _begin_mending(key: str, held: Held) -> None:
    st.session_state[key] = held
