"""What the head of the map leads to: the trays, and the claims that a filter by ground keeps."""

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from geo.layers.placed import UNSTATED, Exactness
from geo.layers.query import parse_query
from geo.layers.select import select
from geo.screen.board.board import ScreenBoard
from geo.screen.map.strip import _brushed
from geo.screen.session import ask
from geo.screen.unbroken import markup
from geo.screen.words import Lang, load_words

Open = Callable[..., AppTest]
GROUND = (
    {"km": "340:390"},
    {"within": "40.5,34.2;41.2,34.2;41,34.6"},
    {"governorate": "anbar"},
)


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("address", GROUND)
def test_claims_that_a_filter_by_ground_keeps_are_told_and_can_be_left_out(
    open_app: Open, board: ScreenBoard, address: dict[str, str], lang: Lang
) -> None:
    words = load_words()[lang]
    ((name, value),) = address.items()
    shown = select(board.sieve, parse_query(f"{name}={value}"))
    kept = int((shown & board.features["precision"].isin(UNSTATED)).sum())
    assert 0 < kept < shown.sum()
    app = open_app(lang=lang.value, **address)
    assert markup(words("unstated_kept", n=kept)) in html(app)
    app.button(key="leave_out").click().run()
    assert "frontier" not in app.query_params["precision"]
    rest = words("claims_shown", n=int(shown.sum()) - kept, all=len(board.features))
    assert markup(rest) in html(app)
    assert markup(words("unstated_left_out", n=kept)) in html(app)
    assert 'data-presses="bring_back"' in html(app)
    app.button(key="bring_back").click().run()
    assert "precision" not in app.query_params
    assert markup(words("unstated_kept", n=kept)) in html(app)


@pytest.mark.parametrize(("brush", "back"), [([], True), (["2018-01-01", "2018-02-01"], False)])
def test_what_was_left_out_comes_back_when_the_strip_asks_for_everything(
    monkeypatch: pytest.MonkeyPatch, brush: list[str], back: bool
) -> None:
    state: dict[str, Any] = {"strip": {"brush": {"km": [], "days": brush}}, ask("km"): (340, 390)}
    state[ask("precisions")] = [one.value for one in Exactness if one != Exactness.FRONTIER]
    monkeypatch.setattr(st, "session_state", state)
    _brushed(600.0)
    assert state[ask("km")] == (0, 600)
    assert (state[ask("precisions")] == []) is back


def test_nothing_is_said_of_kept_claims_where_no_ground_is_asked_for(open_app: Open) -> None:
    assert 'data-testid="unstated"' not in html(open_app(kind="control"))
    alone = html(open_app(km="340:390", precision="point"))
    assert 'data-testid="unstated"' not in alone


def test_counts_of_the_head_lead_to_the_trays_that_they_count(open_app: Open) -> None:
    body = html(open_app())
    assert 'data-goes="tray-adrift"' in body
    assert 'data-goes="tray-undated"' in body
    assert 'data-goes="tray-adrift"' not in html(open_app(km="340:390"))  # none is adrift there
    app = open_app()
    app.session_state["below"] = load_words()[Lang.EN]("trays")
    trays = html(app.run())
    assert 'id="tray-adrift"' in trays
    assert 'id="tray-undated"' in trays


@pytest.mark.parametrize("lang", Lang)
def test_the_guide_leads_to_all_contradictions(open_app: Open, lang: Lang) -> None:
    (link,) = [
        one.proto
        for one in open_app(lang=lang.value).get("page_link")
        if one.proto.label == load_words()[lang]("all_contradictions")
    ]
    assert link.page == "issues"
    assert "relation=contradict" in link.query_string
