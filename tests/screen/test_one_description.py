"""The one description of the controls, against what the page really has."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from streamlit.testing.v1 import AppTest

from geo.layers.controls import CONTROLS, FIRST_DAY, LAST_DAY, MOST_TEXT, Control, Takes
from geo.layers.query import parse_query, to_query
from geo.layers.view import View
from geo.screen.board.board import ScreenBoard

Open = Callable[..., AppTest]
DAY = "2018-08-08"
# Values that a closed list does not give; the data gives the ids.
ASKED = {Takes.DAY: DAY, Takes.KM: "340:390", Takes.TEXT: "القائم", Takes.FLAG: "1"}
DRAWN = "40.5,34.2;41.2,34.2;41,34.6"


def asked_of(control: Control, board: ScreenBoard) -> str:
    if control.terms is not None:
        return next(iter(control.terms)).value
    if control.takes is Takes.IDS:
        return sorted(board.known.ids[control.name].values())[0]
    return ASKED[control.takes]


def widget(app: AppTest, control: Control) -> Any:
    return next(one for one in app if getattr(one, "key", None) == f"ask_{control.key}")


@pytest.fixture(scope="module")
def chosen(board: ScreenBoard) -> dict[str, str]:
    """A value for every control that has a widget; the polygon's is the map itself."""
    return {one.name: asked_of(one, board) for one in CONTROLS if one.takes is not Takes.POLYGON}


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_every_control_has_a_widget_with_its_label_and_its_bounds(
    open_app: Open, chosen: dict[str, str], board: ScreenBoard, lang: str
) -> None:
    ways = ({"from": DAY, "to": DAY}, {"valid-on": DAY})
    rest = {name: value for name, value in chosen.items() if not any(name in one for one in ways)}
    apps = [open_app(lang=lang, **address) for address in (*ways, rest)]
    for control in CONTROLS:
        if control.name not in chosen:
            continue
        way = next((at for at, one in enumerate(ways) if control.name in one), -1)
        one = widget(apps[way], control)
        assert one.label.startswith(control.label(lang))
        if control.takes is Takes.DAY:
            assert (one.min, one.max) == (FIRST_DAY, LAST_DAY)
        elif control.takes is Takes.TEXT:
            assert one.max_chars == MOST_TEXT
        elif control.takes is Takes.KM:
            assert (one.min, one.max) == (0, round(board.frontier.length_km))


def test_a_widget_writes_what_the_address_of_its_control_restores(
    open_app: Open, chosen: dict[str, str], board: ScreenBoard
) -> None:
    """Each control alone: opened with its value, the widget holds it, and the address stays."""
    chosen = chosen | {"within": DRAWN}
    for control in CONTROLS:
        asked = chosen[control.name]
        view = parse_query(urlencode({control.name: asked}), board.known)
        assert getattr(view, control.field) != control.default
        app = open_app(**{control.name: asked})
        assert not app.warning, control.name
        assert app.query_params[control.name] in (asked, [asked])
        app.button(key="clear").click().run()
        assert control.name not in app.query_params
        assert app.session_state[f"ask_{control.key}"] == open_value(control, board)


def open_value(control: Control, board: ScreenBoard) -> Any:
    """What a widget holds when nothing is asked."""
    if control.takes is Takes.KM:
        return (0, round(board.frontier.length_km))
    empty = {Takes.TERMS: [], Takes.IDS: [], Takes.POLYGON: ""}
    return empty.get(control.takes, control.default)


def test_the_defaults_of_the_controls_are_the_view_that_asks_for_everything() -> None:
    assert to_query(View()) == ""
    for control in CONTROLS:
        assert getattr(View(), control.field) == control.default
