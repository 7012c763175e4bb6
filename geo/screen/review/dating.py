"""When an article was published, asked where its text does not say; "unknown" is an answer."""

import streamlit as st

from geo.claims.head import Head, check_edtf
from geo.claims.model import Article, PublishedBasis
from geo.errors import InputError
from geo.ledger.ledger import Ledger
from geo.ledger.records import Entry, Person, Rank, Shelved
from geo.screen.faults import fault_text
from geo.screen.words import Words, isolate, literal, ltr
from geo.screen.workshop import reads_here

_PROBLEM = "dating_problem"
UNSURE = frozenset({PublishedBasis.UNKNOWN, PublishedBasis.BOUNDED, PublishedBasis.INFERRED})


def draw_dating(ledger: Ledger, shelved: Shelved, who: Person, words: Words) -> None:
    """A question where the day of publication is not known, for those who may answer it."""
    if problem := st.session_state.pop(_PROBLEM, None):
        st.error(fault_text(problem, words))
    article = shelved.article
    if article.published.basis not in UNSURE:
        return
    asks = who.rank.covers(Rank.ANALYST)
    if left := ledger.left_unknown(article.id):
        _left(ledger, left, who if asks else None, words)
    elif asks:
        _ask(ledger, article, who, words)


def _left(ledger: Ledger, left: Entry, who: Person | None, words: Words) -> None:
    """Who left the day unknown, with a way to be asked again for those who may decide."""
    with st.container(horizontal=True, vertical_alignment="center", key="dating_left"):
        reason = literal(isolate(left.why)) if left.why else words("no_reason")
        day, name = ltr(f"{left.at:%Y-%m-%d}"), literal(isolate(left.who))
        st.caption(f"{words('left_unknown', on=day, by=name)} · {reason}")
        if who:
            st.button(
                words("ask_again"),
                key="ask_again",
                on_click=_leave,
                args=(ledger, left.article, who, True),
                type="tertiary",
            )


def _ask(ledger: Ledger, article: Article, who: Person, words: Words) -> None:
    known = article.published.edtf
    with (
        st.container(border=True, key="dating"),
        st.form(f"dating_{article.id}", border=False, enter_to_submit=True),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        key = f"dating_day_{article.id}"
        st.text_input(
            words("ask_bounded", days=known) if known else words("ask_published"),
            key=key,
            placeholder=words("published_hint"),
            max_chars=30,
        )
        st.form_submit_button(
            words("keep_day"), on_click=_keep, args=(ledger, article.id, key, who), type="primary"
        )
        st.text_input(words("mend_why"), key=_why_key(article.id), max_chars=300)
        st.form_submit_button(
            words("leave_unknown"), on_click=_leave, args=(ledger, article.id, who, False)
        )


def _why_key(article: str) -> str:
    return f"dating_why_{article}"


def _leave(ledger: Ledger, article: str, who: Person, back: bool) -> None:
    """Decide that the day stays unknown, or is asked for again."""
    why = "" if back else str(st.session_state.get(_why_key(article)) or "")
    try:
        ledger.leave_unknown(article, who, why, back=back)
    except InputError as error:
        st.session_state[_PROBLEM] = error


def _keep(ledger: Ledger, article: str, key: str, who: Person) -> None:
    """Write the day down; the article is read again, for its dates hang on it."""
    day = str(st.session_state.get(key) or "").strip()
    try:
        if not day:
            raise InputError("no day was given; write 2018-08-08, or leave it unknown.", "no_day")
        check_edtf(day, "published", article)
        head = Head(published=day, published_basis=PublishedBasis.GIVEN.value)
        why = str(st.session_state.get(_why_key(article)) or "") or "day of publication"
        ledger.describe(article, head, who, reads_here(ledger), why)
    except InputError as error:
        st.session_state[_PROBLEM] = error
