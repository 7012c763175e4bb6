"""The map: folium draws an empty Leaflet map once, our script fills it by command.

The folium script never changes for a set of articles, so the map keeps its place; what changes
goes into one feature group that holds a single call. See static/app/frontier.js.
"""

from datetime import date
from typing import Any

import folium
import streamlit as st
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium

from geo.screen.address import go_to
from geo.screen.assets import asset_version
from geo.screen.board.board import ScreenBoard
from geo.screen.session import ask, choose

KEY = "map"
HEIGHT = 520  # pixels, before the page's style sheet makes the frame as tall as the window allows
# The frame lies at /component/streamlit_folium.st_folium/, under whatever base path is served.
ROOT = "../.."
STATIC = f"{ROOT}/app/static"


class Boot(MacroElement):
    """Starts our script on the map, with addresses of scene and base."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "window.frontierBoot({{ this._parent.get_name() }}, {{ this.config|tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, config: dict[str, str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Boot"
        self.config = config


class Command(MacroElement):
    """One call with what to show now."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "window.frontierApply({{ this.command|tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, command: dict[str, Any]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Command"
        self.command = command


def draw_map(board: ScreenBoard, command: dict[str, Any]) -> None:
    """Show the map with what ``command`` says; a click chooses a claim."""
    group = folium.FeatureGroup(name="command")
    Command(command).add_to(group)
    st_folium(
        _empty_map(board),
        key=KEY,
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=group,
        on_change=_clicked,
    )


def _empty_map(board: ScreenBoard) -> folium.Map:
    return empty_map({"scene": f"{ROOT}{board.scene_path()}"}, least_zoom=5)


def empty_map(booted: dict[str, str], *, least_zoom: int) -> folium.Map:
    """A map with nothing on it but what our script will draw; ``booted`` tells it what to load."""
    version = asset_version()
    use_local_assets(version)
    # Attribution that a reader may rely on; the base is drawn by our script.
    chart = folium.Map(
        location=[35.2, 41.2],
        zoom_start=7,
        tiles=None,
        zoom_control="bottomleft",
        attribution_control=True,
        minZoom=least_zoom,
        maxZoom=14,
        zoomSnap=0.25,
        zoomDelta=0.5,
        wheelPxPerZoomLevel=110,
        preferCanvas=True,
    )
    Boot(booted | {"base": f"{STATIC}/data/base.geojson?v={version}"}).add_to(chart)
    return chart


def use_local_assets(version: str) -> None:
    """Make every folium map load Leaflet and our files from this machine, and nothing else."""
    folium.Map.default_js = [
        ("leaflet", f"{STATIC}/vendor/leaflet/leaflet.js"),
        ("frontier", f"{STATIC}/app/boot.js?v={version}"),
    ]
    folium.Map.default_css = [
        ("leaflet_css", f"{STATIC}/vendor/leaflet/leaflet.css"),
        ("plex", f"{STATIC}/vendor/plex/plex.css"),
        ("frontier_css", f"{STATIC}/app/frontier.css?v={version}"),
    ]


def _clicked() -> None:
    """What the reader did on the map: chose a claim, went to a day, drew an area."""
    value = st.session_state.get(KEY)
    if not isinstance(value, dict):
        return
    if isinstance(value.get("claim"), str):
        choose(value["claim"])
    elif isinstance(value.get("day"), str):
        go_to(date.fromisoformat(value["day"]))
    elif isinstance(value.get("within"), str):
        st.session_state[ask("within")] = value["within"]
