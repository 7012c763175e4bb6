"""When an article was published, asked where its text does not say; "unknown" is an answer."""

import streamlit as st

from geo.claims.head import Head, check_edtf
from geo.claims.model import PublishedBasis
from geo.errors import InputError
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank, Shelved
from geo.screen.words import Words, isolate, literal
from geo.screen.workshop import reads_here

_PROBLEM, _LEFT = "dating_problem", "dating_left_unknown"
UNSURE = frozenset({PublishedBasis.UNKNOWN, PublishedBasis.BOUNDED, PublishedBasis.INFERRED})


def draw_dating(ledger: Ledger, shelved: Shelved, who: Person, words: Words) -> None:
    """A question where the day of publication is not known, for those who may answer it."""
    if problem := st.session_state.pop(_PROBLEM, None):
        st.error(words("bad_input", why=literal(isolate(problem))))
    article = shelved.article
    left = st.session_state.setdefault(_LEFT, set())
    if (
        article.published.basis not in UNSURE
        or article.id in left
        or not who.rank.covers(Rank.ANALYST)
    ):
        return
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
        st.form_submit_button(words("leave_unknown"), on_click=left.add, args=(article.id,))


def _keep(ledger: Ledger, article: str, key: str, who: Person) -> None:
    """Write the day down; the article is read again, for its dates hang on it."""
    day = str(st.session_state.get(key) or "").strip()
    try:
        if not day:
            raise InputError("no day was given; write 2018-08-08, or leave it unknown.")
        check_edtf(day, "published", article)
        head = Head(published=day, published_basis=PublishedBasis.GIVEN.value)
        ledger.describe(article, head, who, reads_here(ledger), "day of publication")
    except InputError as error:
        st.session_state[_PROBLEM] = str(error)
