"""Taking an article out of view, bringing it back, reading it again: nothing of it is lost."""

from functools import partial

import streamlit as st

from geo.claims.model import Article
from geo.desk import keep_digest
from geo.errors import InputError
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank
from geo.screen.faults import fault_text
from geo.screen.person import person_here
from geo.screen.review.reread import read_again, tell_read_again
from geo.screen.titles import title_of
from geo.screen.words import Words, literal
from geo.screen.workshop import ledger_here, ledger_to_write, reads_here

_PROBLEM = "shelf_problem"
MOST_LISTED = 100


def draw_shelf(article: Article | None, words: Words) -> None:
    """For keepers: withdraw this article or read it again, and all that are withdrawn, to go back.

    A page that still shows what was just withdrawn says so: its board is being laid out anew.
    """
    try:
        ledger = ledger_here()
        who = person_here(ledger)
        out = ledger.articles(withdrawn=True) if ledger else ()
    except InputError as error:
        st.error(fault_text(error, words))
        return
    if problem := st.session_state.pop(_PROBLEM, None):
        st.error(fault_text(problem, words))
    if not who.rank.covers(Rank.KEEPER):
        return
    tell_read_again(words)
    if article is not None and article.id in {one.article.id for one in out}:
        st.info(words("withdrawn_just_now"))
    elif article is not None:
        with st.container(horizontal=True):
            _withdrawing(article, who, words)
            if ledger is not None and ledger.holds([article.id]):
                st.button(
                    words("read_again"),
                    key="article_again",
                    icon=":material/refresh:",
                    on_click=_read_again,
                    args=(ledger, article.id, who),
                )
    if not out or ledger is None:
        return
    with st.expander(words("withdrawn_articles", n=len(out)), key="withdrawn"):
        for one in out[:MOST_LISTED]:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.caption(literal(title_of(one.article)))
                st.button(
                    words("bring_back"),
                    key=f"bring_back_{one.article.id}",
                    on_click=partial(_bring_back, ledger, one.article.id, who),
                    type="tertiary",
                )


def _withdrawing(article: Article, who: Person, words: Words) -> None:
    with st.popover(words("withdraw"), icon=":material/archive:", key="withdraw"):
        st.caption(words("withdraw_help"))
        st.text_input(words("mend_why"), key="withdraw_why", max_chars=300)
        st.button(
            words("withdraw_now"),
            key="withdraw_now",
            on_click=partial(_withdraw, article, who),
            type="primary",
        )


def _withdraw(article: Article, who: Person) -> None:
    try:
        ledger = ledger_to_write()
        keep_digest(ledger, article, who, reads_here(ledger))
        ledger.withdraw(article.id, who, str(st.session_state.get("withdraw_why") or ""))
    except InputError as error:
        st.session_state[_PROBLEM] = error


def _bring_back(ledger: Ledger, article: str, who: Person) -> None:
    try:
        ledger.withdraw(article, who, back=True)
    except InputError as error:
        st.session_state[_PROBLEM] = error


def _read_again(ledger: Ledger, article: str, who: Person) -> None:
    try:
        read_again(ledger, article, who)
    except InputError as error:
        st.session_state[_PROBLEM] = error
