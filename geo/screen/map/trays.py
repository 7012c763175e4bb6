"""The trays: claims with no place on the line or no day, with reasons and counts."""

import numpy as np
import streamlit as st

from geo.board import Board
from geo.layers.select import Mask, undated_beside
from geo.layers.view import View
from geo.screen.claim.sentences import label_of
from geo.screen.session import choose
from geo.screen.unbroken import markup
from geo.screen.words import Words

MOST = 25
ADRIFT, UNDATED = "tray-adrift", "tray-undated"  # where the counts of the head lead to


def draw_trays(board: Board, view: View, shown: Mask, words: Words) -> None:
    """Adrift by reason, then undated; each claim opens its evidence."""
    features = board.features
    left, right = st.columns(2, gap="medium")
    adrift = features["adrift"].to_numpy()
    off = shown & np.array([reason is not None for reason in adrift], dtype=bool)
    with left:
        st.html(_title(ADRIFT, words("tray_adrift"), int(off.sum()), words))
        for reason in dict.fromkeys(adrift[off]):
            mask = off & (adrift == reason)
            st.html(_reason(words.of("adrift", reason), int(mask.sum()), words))
            _list(board, mask, "adrift", words)
    undated = (shown & features["undated"].to_numpy()) | undated_beside(board.sieve, view)
    with right:
        st.html(_title(UNDATED, words("tray_undated"), int(undated.sum()), words))
        st.html(_reason(words("tray_undated_help"), None, words))
        _list(board, undated, "undated", words)


def _title(name: str, text: str, count: int, words: Words) -> str:
    return (
        f'<p class="fl-section" id="{name}" tabindex="-1" dir="{words.direction}">'
        f"{markup(text)} · <b>{count}</b></p>"
    )


def _reason(text: str, count: int | None, words: Words) -> str:
    number = f" ({count})" if count is not None else ""
    return f'<p class="fl-source" dir="{words.direction}">{markup(text)}{number}</p>'


def _list(board: Board, mask: Mask, tray: str, words: Words) -> None:
    ids = [id_ for id_, flag in zip(board.ids, mask, strict=True) if flag]
    if not ids:
        st.caption(words("tray_empty"))
    for id_ in ids[:MOST]:
        st.button(
            label_of(board, board.claims[id_], words),
            key=f"{tray}_{id_}",
            on_click=choose,
            args=(id_,),
            type="tertiary",
        )
    if len(ids) > MOST:
        st.caption(f"+ {len(ids) - MOST}")
