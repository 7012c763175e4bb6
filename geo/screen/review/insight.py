"""What a person must see next is brought into sight: a saved form leaves him far below it."""

import streamlit as st

from geo.screen.assets import asset_version

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/insight.js?v=${component.data.version}`, document.baseURI);
  const { show } = await import(url);
  show(component.data);
}
"""
_LEFT = "forms_left"


def form_left() -> None:
    """Remember that a form was saved or left: where it stood there is another text now."""
    st.session_state[_LEFT] = forms_left() + 1


def forms_left() -> int:
    """How many forms this session has saved or left."""
    return int(st.session_state.get(_LEFT, 0))


def bring_into_sight(part: str, turn: str) -> None:
    """Scroll to the part that a CSS selector finds, once for each ``turn``; empty asks nothing."""
    component = st.components.v2.component("frontier_insight", js=LOADER)
    component(key="insight", data={"version": asset_version(), "part": part, "turn": turn})
