"""One article read again with today's reader: what people decided stays, what changed is told."""

import streamlit as st

from geo.ledger.ledger import Ledger
from geo.ledger.records import Person
from geo.screen.words import Words
from geo.screen.workshop import reads_here

_TOLD = "read_again_told"


def read_again(ledger: Ledger, article: str, who: Person) -> None:
    """Read an article of the ledger again; the next run of the page tells what changed.

    Raises:
        InputError: The ledger cannot be written, or this person may not.
    """
    [done] = ledger.reread(reads_here(ledger), who, articles=frozenset({article}))
    st.session_state[_TOLD] = {
        "new": len(done.new),
        "changed": len(done.changed) + len(done.proposed),
        "gone": len(done.gone),
        "kept": len(done.kept),
    }


def tell_read_again(words: Words) -> None:
    """What the last reading changed, once."""
    if told := st.session_state.pop(_TOLD, None):
        st.success(words("read_again_told", **told))
