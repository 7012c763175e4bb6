"""What the pages that write need of this server: the ledger, the reader, and one article's board.

The map's board is read anew after every entry of the ledger; who reviews writes one every few
seconds, so these pages do without it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import streamlit as st

from geo.atlas import Atlas
from geo.claims.model import Article, Claim
from geo.claims.taught import NOTHING, Learned
from geo.desk import LexiconReader, open_ledger_in_use, reader_version, reads_for
from geo.layers.trace import trace
from geo.ledger.setting import has_ledger, ledger_address
from geo.screen.board.board import ScreenBoard, build_screen_board

if TYPE_CHECKING:
    from geo.ledger.ledger import Ledger


def ledger_here() -> "Ledger | None":
    """The ledger in use; None where nothing was ever added.

    Raises:
        InputError: It cannot be opened; the message says why.
    """
    address = ledger_address()
    return _opened(address) if has_ledger(address) else None


def ledger_to_write() -> "Ledger":
    """The ledger in use, made where there is none.

    Raises:
        InputError: It cannot be opened or made; the message says why.
    """
    return _opened(ledger_address())


@st.cache_resource(show_spinner=False, max_entries=4)
def _opened(address: str) -> "Ledger":
    """One pool of connections for all sessions; ``address`` says which ledger is meant."""
    del address
    ledger = open_ledger_in_use(create=True)
    assert ledger is not None
    return ledger


def reads_here(ledger: "Ledger | None") -> LexiconReader:
    """The reader with everything that was taught until now, loaded once for all sessions."""
    learned = ledger.learned() if ledger else NOTHING
    return _reads(learned, reader_version(learned))


@st.cache_resource(show_spinner=False, max_entries=2)
def _reads(learned: Learned, version: str) -> LexiconReader:
    del version
    return reads_for(learned)


def article_board(reads: LexiconReader, article: Article, claims: Sequence[Claim]) -> ScreenBoard:
    """A board of one article: what the parts of the other pages need to show its claims."""
    reader = reads.reader
    return build_screen_board(
        Atlas(
            reader=reader,
            articles={article.id: article},
            claims=tuple(claims),
            traced=trace(claims, reader.gazetteer, reader.frontier),
            issues=(),
        )
    )
