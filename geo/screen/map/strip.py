"""The strip: time against kilometre, one panel a side; dragging over it asks for a stretch."""

from datetime import date
from typing import Any

import streamlit as st

from geo.screen.address import ANY_TIME, RANGE, go_to
from geo.screen.assets import asset_version
from geo.screen.board.board import ScreenBoard
from geo.screen.map.ground import bring_back
from geo.screen.map.sheet import strip_note
from geo.screen.session import ask, choose
from geo.screen.words import Words

# The component's own script only finds ours: files in static/ are kept by the browser, and
# this line is sent with every page.
LOADER = """
export default async function (component) {
  const url = new URL(`app/static/app/strip.js?v=${component.data.version}`, document.baseURI);
  const { draw } = await import(url);
  await draw(component);
}
"""


def draw_strip(board: ScreenBoard, command: dict[str, Any], undated: int, words: Words) -> None:
    """Show the strip; a click chooses a claim, a drag asks for kilometres, days, or both.

    ``undated`` of the shown claims are not on it, which a note says.
    """
    st.html(
        f'<p class="fl-section" dir="{words.direction}">{words("strip")} '
        f'<span class="fl-source">· {words("strip_help")}'
        f' <span class="fl-touch">{words("strip_touch")}</span></span></p>'
    )
    component = st.components.v2.component("frontier_strip", js=LOADER)
    component(
        key="strip",
        data=command
        | {
            "version": asset_version(),
            "note": strip_note(undated, words),
            "alt": words("strip_alt"),
            "keys": words("strip_keys"),
        },
        on_claim_change=_clicked,
        on_brush_change=lambda: _brushed(board.frontier.length_km),
        on_day_change=_moved,
    )


def _clicked() -> None:
    value = st.session_state["strip"].get("claim")
    if isinstance(value, str):
        choose(value)


def _moved() -> None:
    """Ask for the day to which the rule was dragged."""
    value = st.session_state["strip"].get("day")
    if isinstance(value, str):
        go_to(date.fromisoformat(value))


def _brushed(length_km: float) -> None:
    """Ask for the stretch, the days, or both; an empty pair asks for everything again.

    Everything are also the claims without a stretch that were left out.
    """
    value = st.session_state["strip"].get("brush")
    asked = value if isinstance(value, dict) else {}
    km, days = asked.get("km"), asked.get("days")
    whole = (0, round(length_km))
    if km is not None:
        st.session_state[ask("km")] = _inside(km, whole) if km else whole
    if km == days == []:
        bring_back()
    if days is not None:
        first, last = (date.fromisoformat(str(day)) for day in days) if days else (None, None)
        st.session_state[ask("time")] = RANGE if days else ANY_TIME
        st.session_state[ask("first")], st.session_state[ask("last")] = first, last


def _inside(km: list[float], whole: tuple[int, int]) -> tuple[int, int]:
    """Whole kilometres on the line, at least one of them."""
    low, high = sorted(max(0, min(whole[1], round(float(end)))) for end in km)
    return min(low, whole[1] - 1), max(high, min(low + 1, whole[1]))
