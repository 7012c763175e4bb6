"""What can be handed over beside the data: a picture of the map, and the map as one file."""

from functools import partial

import streamlit as st

from geo.board import Board
from geo.layers.select import Mask
from geo.layers.view import View
from geo.screen.assets import asset_version
from geo.screen.map.sheet import MOST, notes, sheet_bytes, strip_note
from geo.screen.map.viewwords import view_lines
from geo.screen.words import Words

LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/handover.js?v=${component.data.version}`, document.baseURI);
  const { draw } = await import(url);
  draw(component);
}
"""
FRAME = ".st-key-mapbox iframe"  # where the picture is taken


def draw_handover(board: Board, view: View, shown: Mask, words: Words) -> None:
    """A button for the picture, drawn in the browser, and one for the stand-alone map.

    Args:
        board: All claims.
        view: What is shown.
        shown: Which claims these are.
        words: The language.
    """
    count = int(shown.sum())
    component = st.components.v2.component("frontier_handover", js=LOADER, isolate_styles=False)
    with st.container(horizontal=True, key="handover"):
        if count <= MOST:
            st.download_button(
                words("download_html"),
                data=partial(sheet_bytes, board, view, words.lang.value),
                file_name="frontier-map.html",
                mime="text/html",
                on_click="ignore",
                icon=":material/download:",
                key="download_html",
                help=words("download_html_help"),
            )
        component(
            key="picture",
            width="content",
            data={
                "version": asset_version(),
                "frame": FRAME,
                "label": words("download_picture"),
                "title": words("title"),
                "lines": list(view_lines(board, view, words)),
                "notes": list(notes(board, board.features.loc[shown, "article"], words)),
                "strip": {
                    "title": words("strip"),
                    "note": strip_note(int(board.features.loc[shown, "undated"].sum()), words),
                },
                "name": "frontier-map.png",
            },
        )
    if count > MOST:
        st.caption(words("too_many_html", most=MOST))
