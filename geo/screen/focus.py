"""Where the reader's eye goes: the evidence is brought into view, and a key shows the keys."""

from html import escape

import streamlit as st

from geo.screen.assets import asset_version
from geo.screen.session import turn
from geo.screen.words import Words, isolate

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/focus.js?v=${component.data.version}`, document.baseURI);
  const { follow } = await import(url);
  follow(component.data);
}
"""
KEYS = (
    ("J", "next"),
    ("K", "previous"),
    ("H", "earlier"),
    ("L", "later"),
    ("P", "play"),
    ("Esc", "close_evidence"),
    ("← ↑ ↓ →", "strip_key_move"),
    ("Shift ← ↑ ↓ →", "strip_key_reach"),
    ("Del", "strip_key_clear"),
    ("Enter", "table_key_pick"),
    ("?", "keys_help"),
)


def follow_choice(claim: str | None) -> None:
    """Scroll to the evidence after each choice that leaves it out of sight."""
    component = st.components.v2.component("frontier_focus", js=LOADER)
    component(key="focus", data={"version": asset_version(), "claim": claim, "turn": turn()})


def keys_html(words: Words) -> str:
    """A small list of the keys, which ``?`` opens and closes."""
    rows = "".join(
        f"<dt><kbd>{escape(isolate(key))}</kbd></dt><dd>{escape(words(name))}</dd>"
        for key, name in KEYS
    )
    return (
        f'<details class="fl-keys"><summary>{escape(words("keys"))} <kbd>?</kbd></summary>'
        f"<dl>{rows}</dl></details>"
    )
