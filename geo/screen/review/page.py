"""The Review page: what a person should look at first, one claim after the other."""

from pathlib import Path

import streamlit as st

from geo.desk import keep_digest
from geo.errors import InputError
from geo.home import SEEDS
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank
from geo.ledger.seeking import Sought
from geo.screen.board.inuse import open_board
from geo.screen.faults import fault_text
from geo.screen.pagestate import asked_key, restore_page, write_page
from geo.screen.parts import draw_title
from geo.screen.person import draw_person, person_here
from geo.screen.review.bench import draw_bench
from geo.screen.review.queuefilters import KNOWN, draw_filters
from geo.screen.session import language
from geo.screen.words import Words, load_words
from geo.screen.workshop import ledger_here, ledger_to_write, reads_here

STYLE = Path(__file__).parents[1] / "intake" / "intake.css"
PAGE = "review"
LONGEST = 200  # claims of the queue that the keys go through
_ORDER, _PROBLEM = "review_order", "review_digests_problem"


def review_page() -> None:
    """The queue, and the claim that stands first in it."""
    try:
        ledger = ledger_here()
        who = person_here(ledger)
    except InputError as error:
        st.error(fault_text(error, load_words()[language()]))
        return
    asked = restore_page(
        PAGE,
        {"claim": _Claims(ledger), **KNOWN},
    )
    words = draw_title(asked, "review_title", "review_quiet", STYLE)
    draw_person(who, words)
    if problem := st.session_state.pop(_PROBLEM, None):
        st.error(fault_text(problem, words))
    if who.rank.covers(Rank.ANALYST):
        _digests(ledger, who, words)
    if ledger is None:
        st.html(f'<p class="fl-empty" dir="{words.direction}">{words("review_none_yet")}</p>')
        return
    sought = draw_filters(PAGE, ledger, asked, words)
    order = _order(ledger, sought, asked.one("claim"))
    chosen = asked.one("claim") or next(iter(order), None)
    if chosen is None:
        told = words("review_all_done" if sought == Sought() else "review_none_asked")
        st.html(f'<p class="fl-empty" data-testid="all-done" dir="{words.direction}">{told}</p>')
    else:
        st.session_state[asked_key(PAGE, "claim")] = [chosen]
        held = ledger.held(chosen)
        [shelved] = ledger.articles(only=[held.claim.article])
        draw_bench(ledger, shelved, who, words, key=PAGE, order=order)
    write_page(asked, claim=chosen)


class _Claims:
    """The claim ids that the page may be asked for: any of the ledger."""

    def __init__(self, ledger: Ledger | None) -> None:
        self._ledger = ledger

    def __contains__(self, id_: object) -> bool:
        try:
            return self._ledger is not None and bool(self._ledger.held(str(id_)))
        except InputError:
            return False


def _order(ledger: Ledger, sought: Sought, claim: str | None) -> list[str]:
    """The queue as this session goes through it.

    Claims that were decided since it began stay in their place, so that the keys lead back to
    them; a new queue begins where the filter changes, or where everything in it is decided.
    """
    waiting = [held.claim.id for held in ledger.queue(sought, limit=LONGEST)]
    kept_for, kept = st.session_state.get(_ORDER, (None, []))
    if kept_for != sought or not set(kept) & set(waiting):
        kept = waiting
    known = set(kept)
    order = [*kept, *(id_ for id_ in waiting if id_ not in known)]
    if claim and claim not in order:
        order = [claim, *order]
    st.session_state[_ORDER] = (sought, order)
    return order


def _digests(ledger: Ledger | None, who: Person, words: Words) -> None:
    """Our digests are read beside the ledger until somebody wants to decide about them."""
    articles = [article for article in open_board().articles.values() if article.digest_of]
    held = ledger.holds([article.id for article in articles]) if ledger else frozenset()
    missing = [article for article in articles if article.id not in held]
    if not missing:
        return
    with st.container(
        horizontal=True, vertical_alignment="center", border=True, key="review_digests"
    ):
        st.caption(words("digests_waiting", n=len(missing)))
        st.button(words("digests_take"), key="digests_take", on_click=_take_digests, args=(who,))


def _take_digests(who: Person) -> None:
    try:
        ledger = ledger_to_write()
        reads = reads_here(ledger)
        for article in open_board().articles.values():
            if article.digest_of:
                keep_digest(ledger, article, who, reads, SEEDS)
    except InputError as error:
        st.session_state[_PROBLEM] = error
