"""Streamlit's own words, which it writes in English alone, in the reader's language."""

import streamlit as st

from geo.screen.assets import asset_version
from geo.screen.words import Words

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/speech.js?v=${component.data.version}`, document.baseURI);
  const { speak } = await import(url);
  speak(component.data.words);
}
"""


def speak(words: Words) -> None:
    """Menus, calendars, lists and tables of Streamlit speak the page's language from now on."""
    table = dict(words.tables["streamlit"]) if words.rtl else {}
    component = st.components.v2.component("frontier_speech", js=LOADER)
    component(key="speech", data={"version": asset_version(), "words": table})
