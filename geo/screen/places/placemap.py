"""The small map of the Places page: places as points with how well they are known, and the line.

Like the map of claims: an empty folium map, drawn once, that a command fills. See
static/app/places.js.
"""

import json
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

import folium
import streamlit as st
from streamlit_folium import st_folium

from gazetteer.place import Place
from geo.board import Board
from geo.frontier import point_at
from geo.screen.assets import named, publish
from geo.screen.map.mapview import ROOT, Command, empty_map
from geo.screen.places.placecard import Answer
from geo.screen.places.placestate import choose_place
from geo.screen.words import Words

KEY = "places_map"
HEIGHT = 430  # pixels, before the style sheet of the page
STEP_KM = 1.0


def draw_place_map(board: Board, command: dict[str, Any]) -> None:
    """Show the map with what ``command`` says; a click shows a place."""
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


def answers_command(
    answers: Sequence[Answer], chosen: str | None, words: Words, *, dark: bool
) -> dict[str, Any]:
    """The places that a name may mean, numbered as on the page; the map moves to them."""
    points = [
        _point(answer.place) | {"rank": rank, "suggestion": answer.suggestion}
        for rank, answer in enumerate(answers, start=1)
        if answer.place.at is not None
    ]
    return _common(points, chosen, words, dark=dark)


def table_command(
    listed: Collection[str], chosen: Place | None, words: Words, *, dark: bool
) -> dict[str, Any]:
    """The listed places as dots; the map moves to the chosen one, if any."""
    points = [_point(chosen) | {"rank": 0, "suggestion": False}] if chosen and chosen.at else []
    return _common(points, chosen.id if chosen else None, words, dark=dark) | {
        "listed": sorted(listed)
    }


def _common(
    points: list[dict[str, Any]], chosen: str | None, words: Words, *, dark: bool
) -> dict[str, Any]:
    return {
        "points": points,
        "listed": [],
        "chosen": chosen,
        "km": words("km"),
        "lang": words.lang.value,
        "theme": "dark" if dark else "light",
    }


def _point(place: Place) -> dict[str, Any]:
    return {
        "id": place.id,
        "at": [round(degrees, 5) for degrees in place.at] if place.at else None,
        "radius": place.precision_km or 0,
        "en": place.name_en,
        "ar": place.name_ar,
    }


def _empty_map(board: Board) -> folium.Map:
    scene = place_scene(board)
    path = f"{ROOT}{publish(named('places', scene), scene)}"
    return empty_map({"script": "places.js", "scene": path}, least_zoom=4)


@lru_cache(maxsize=2)
def place_scene(board: Board) -> bytes:
    """The line, and every hand-kept place with a point, as JSON: sent once, kept by the browser."""
    length = board.frontier.length_km
    stops = [min(i * STEP_KM, length) for i in range(int(length / STEP_KM) + 2)]
    line = [[round(degrees, 5) for degrees in point_at(board.frontier, km)] for km in stops]
    places = [
        _point(place) | {"kind": place.kind.value}
        for place in board.gazetteer.built_in
        if place.at is not None
    ]
    scene = {"line": {"step": STEP_KM, "length": length, "points": line}, "places": places}
    return json.dumps(scene, ensure_ascii=False, separators=(",", ":")).encode()


def _clicked() -> None:
    value = st.session_state.get(KEY)
    if isinstance(value, dict) and isinstance(value.get("place"), str):
        choose_place(value["place"])
