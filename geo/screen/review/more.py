"""The rarer decisions about a claim: note, link, join, split."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from geo.board import Board
from geo.claims.issues import Relation
from geo.claims.model import Claim, Kind, Span
from geo.ledger.decisions import Decision, Join, Note, Relate, Split
from geo.ledger.records import SHOWN, Held
from geo.ledger.seeking import Sought
from geo.screen.claim.sentences import sentence
from geo.screen.cutting import within
from geo.screen.review.acts import Work, try_decide
from geo.screen.review.insight import form_left
from geo.screen.unbroken import unbroken
from geo.screen.words import Words, sentence_of_ours

MOST_LISTED = 200
_LABEL = 160
RELATIONS = (Relation.AGREE, Relation.CONTRADICT, Relation.OTHER_TIME)
NOTE, LINK, JOIN, SPLIT = "note", "link", "join", "split"


def draw_more(work: Work, held: Held, helds: Sequence[Held]) -> None:
    """One of the rarer decisions at a time; ``helds`` are the claims of the same article."""
    acts: dict[str, Callable[[], None]] = {
        NOTE: lambda: _note(work, held),
        LINK: lambda: _link(work, held),
    }
    if held.status in SHOWN:  # what was split, joined or rejected is neither split nor joined
        acts |= {JOIN: lambda: _join(work, held, helds), SPLIT: lambda: _split(work, held)}
    words = work.words
    act = st.segmented_control(
        words("more_acts"),
        list(acts),
        format_func=lambda act: words(f"act_{act}"),
        key=f"{work.key}_act",
        label_visibility="collapsed",
    )
    if act:
        acts[str(act)]()


def _decide(work: Work, held: Held, decision: Decision, why: str = "") -> bool:
    return try_decide(work.ledger, work.who, held, decision, why=why)


def _label(board: Board, claim: Claim, words: Words) -> str:
    """A claim among the options of a choice, which are shown as they stand."""
    told = unbroken(within(sentence(claim, words, board.actor_names), _LABEL))
    return sentence_of_ours(told, words)


def _note(work: Work, held: Held) -> None:
    words, key = work.words, work.key
    with st.form(f"{key}_note", clear_on_submit=True, border=False):
        text = st.text_area(words("note_text"), max_chars=2_000, height=90)
        if st.form_submit_button(words("keep_note")) and _decide(work, held, Note(str(text or ""))):
            st.rerun()


def _link(work: Work, held: Held) -> None:
    """Say how the claim stands to another one, of any article: those of its kind are offered."""
    board, words, key = work.board, work.words, work.key
    sought = Sought(kinds=frozenset({held.claim.kind}))
    found = work.ledger.find(sought, limit=MOST_LISTED).claims
    others = {one.claim.id: one.claim for one in found if one.claim.id != held.claim.id}
    with st.form(f"{key}_link", border=False):
        relation = st.selectbox(
            words("link_relation"),
            list(RELATIONS),
            format_func=lambda one: words.of("relation", one.value),
        )
        other = st.selectbox(
            words("link_other"),
            list(others),
            index=None,
            placeholder=words("choose"),
            format_func=lambda id_: _label(board, others[id_], words),
        )
        why = st.text_input(words("mend_why"), max_chars=300)
        pressed = st.form_submit_button(words("keep_link"))
    if pressed and other and _decide(work, held, Relate(other, relation.value), why):
        st.rerun()


def _join(work: Work, held: Held, helds: Sequence[Held]) -> None:
    """Take in other claims of this article that say the same."""
    board, words, key = work.board, work.words, work.key
    others = {
        one.claim.id: one for one in helds if one.claim.id != held.claim.id and one.status in SHOWN
    }
    with st.form(f"{key}_join", border=False):
        chosen = st.multiselect(
            words("join_others"),
            list(others),
            placeholder=words("choose"),
            select_all=False,  # its words are in English alone
            format_func=lambda id_: _label(board, others[id_].claim, words),
        )
        pressed = st.form_submit_button(words("keep_join"))
    if pressed and chosen:
        decision = Join(tuple((id_, others[id_].version) for id_ in chosen))
        if _decide(work, held, decision):
            form_left()
            st.rerun()


def _split(work: Work, held: Held) -> None:
    """Two claims in place of one; each can be mended afterwards."""
    board, words, key = work.board, work.words, work.key
    claim = held.claim
    cuts = word_starts(board.articles[claim.article].text, claim.evidence)
    text = board.articles[claim.article].text
    with st.form(f"{key}_split", border=False):
        cut = st.selectbox(
            words("split_at"),
            [None, *cuts],
            format_func=lambda at: (
                words("split_nowhere") if at is None else text[at : at + 40].replace("\n", " ")
            ),
        )
        kinds = []
        for number, column in enumerate(st.columns(2, gap="small"), start=1):
            with column:
                kinds.append(_split_kind(work, claim.kind, number))
        pressed = st.form_submit_button(words("keep_split"))
    if pressed and _decide(work, held, Split(parts_of(claim, cut, kinds))):
        form_left()
        st.rerun()


def _split_kind(work: Work, kind: Kind, number: int) -> Kind:
    kinds = list(Kind)
    return st.selectbox(
        work.words("split_kind", n=number),
        kinds,
        index=kinds.index(kind),
        format_func=lambda one: work.words.of("kind", one.value),
        key=f"{work.key}_split_kind_{number}",
    )


def word_starts(text: str, span: Span) -> list[int]:
    """Where words begin within a span, but for its first."""
    return [
        at
        for at in range(span.start + 1, span.end)
        if not text[at].isspace() and text[at - 1].isspace()
    ]


def parts_of(claim: Claim, cut: int | None, kinds: Sequence[Kind]) -> tuple[Claim, ...]:
    """Two claims on the words before and after a cut, or both on all of them."""
    low, high = claim.evidence
    spans = [(low, cut), (cut, high)] if cut is not None else [(low, high)] * 2
    return tuple(
        replace(claim, evidence=Span(start, end), kind=kind, also=())
        for (start, end), kind in zip(spans, kinds, strict=True)
    )
