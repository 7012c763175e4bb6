"""The side bar on a phone, where it lies over the page: it is closed unless the reader opens it."""

import streamlit as st

from geo.screen.assets import asset_version

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/aside.js?v=${component.data.version}`, document.baseURI);
  const { tidy } = await import(url);
  tidy();
}
"""


def tidy_aside() -> None:
    """Close the side bar once a page was chosen in it, and as a page is loaded."""
    component = st.components.v2.component("frontier_aside", js=LOADER)
    component(key="aside", data={"version": asset_version()})
