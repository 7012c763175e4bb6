"""What the head of the map leads to: the trays, and the claims that a filter by ground keeps."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from geo.layers.placed import UNSTATED
from geo.layers.query import parse_query
from geo.layers.select import select
from geo.screen.board.board import ScreenBoard
from geo.screen.unbroken import markup
from geo.screen.words import Lang, load_words

Open = Callable[..., AppTest]
GROUND = ({"km": "340:390"}, {"within": "40.5,34.2;41.2,34.2;41,34.6"})


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
    assert 'data-testid="kept"' not in html(app)
    rest = words("claims_shown", n=int(shown.sum()) - kept, all=len(board.features))
    assert markup(rest) in html(app)


def test_nothing_is_said_of_kept_claims_where_no_ground_is_asked_for(open_app: Open) -> None:
    assert 'data-testid="kept"' not in html(open_app(kind="control"))
    alone = html(open_app(km="340:390", precision="point"))
    assert 'data-testid="kept"' not in alone


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
