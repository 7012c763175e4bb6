"""The plain way of the same map: one ``folium.GeoJson`` with a style function, built anew.

The peers are given every ease: canvas, Leaflet from this machine, no base map, no strip, no table,
two properties a claim, and shapes simplified to half a kilometre, as ours are.
"""

from typing import Any

import folium
import streamlit as st
from geopandas import GeoDataFrame
from streamlit_folium import st_folium

from benchmarks.synthetic import made_up_atlas
from geo.board import build_board
from geo.claims.model import Kind, Stance
from geo.screen.map.mapview import HEIGHT, STATIC

PALETTE = ("#1b6ca8", "#b3432b", "#3d7a37", "#7d4f9e", "#b8860b", "#555555")
COLOURS = {kind.value: PALETTE[number % len(PALETTE)] for number, kind in enumerate(Kind)}
SIMPLER = 0.005  # degrees


def show(count: int) -> None:
    """The filter, the count, the map."""
    chart = empty_map()
    geojson(chosen(count)).add_to(chart)
    st_folium(chart, height=HEIGHT, use_container_width=True, returned_objects=[])


def chosen(count: int) -> GeoDataFrame:
    """The claims that the filter in the sidebar leaves; their count stands on the page."""
    frame = frame_of(count)
    with st.sidebar:
        asked = st.pills(
            "Stance", [stance.value for stance in Stance], selection_mode="multi", key="ask_stances"
        )
    shown = frame[frame["stance"].isin(asked)] if asked else frame
    st.html(f'<span data-testid="shown">{len(shown)}</span>')
    return shown


def empty_map() -> folium.Map:
    """A map without tiles, from files of this machine."""
    folium.Map.default_js = [("leaflet", f"{STATIC}/vendor/leaflet/leaflet.js")]
    folium.Map.default_css = [("leaflet_css", f"{STATIC}/vendor/leaflet/leaflet.css")]
    return folium.Map(location=[34.9, 40.9], zoom_start=7, tiles=None, prefer_canvas=True)


def geojson(shown: GeoDataFrame) -> folium.GeoJson:
    """The claims as folium draws them."""
    return folium.GeoJson(
        shown, style_function=_style, marker=folium.CircleMarker(radius=4, fill=True)
    )


def _style(feature: dict[str, Any]) -> dict[str, Any]:
    return {"color": COLOURS[feature["properties"]["kind"]], "weight": 2, "fillOpacity": 0.2}


@st.cache_resource(show_spinner=False)
def frame_of(count: int) -> GeoDataFrame:
    """The placed claims of a made-up ledger, with what a style and a filter need."""
    features = build_board(made_up_atlas(count, with_issues=False)).features
    frame = features.loc[features.geometry.notna(), ["kind", "stance", "geometry"]]
    return frame.set_geometry(frame.geometry.simplify(SIMPLER))
