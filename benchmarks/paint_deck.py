"""The peer of WebGL: ``st.pydeck_chart`` with a ``GeoJsonLayer``; here without a graphics card."""

import json

import pydeck
import streamlit as st

from benchmarks.paint_peer import COLOURS, chosen
from geo.screen.map.mapview import HEIGHT


def show(count: int) -> None:
    """The filter, the count, the map."""
    shown = chosen(count)
    colours = {
        kind: [int(hue[at : at + 2], 16) for at in (1, 3, 5)] for kind, hue in COLOURS.items()
    }
    layer = pydeck.Layer(
        "GeoJsonLayer",
        json.loads(shown.assign(colour=shown["kind"].map(colours)).to_json()),
        get_line_color="properties.colour",
        get_fill_color="properties.colour",
        point_radius_min_pixels=3,
        line_width_min_pixels=2,
        filled=False,
    )
    view = pydeck.ViewState(latitude=34.9, longitude=40.9, zoom=6)
    deck = pydeck.Deck([layer], initial_view_state=view, map_provider=None, map_style=None)
    st.pydeck_chart(deck, height=HEIGHT)
