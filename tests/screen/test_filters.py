"""The options beside the map: where each stands, and how one without a claim looks."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.layers.query import parse_query
from geo.screen.board.board import ScreenBoard
from geo.screen.map.filters import filters_on
from geo.screen.map.viewwords import view_lines
from geo.screen.words import Lang, load_words

Open = Callable[..., AppTest]
PILL = r"button\[data-variant=pills\]"
FIGURE_SPACE = "\u2007"


def options_of(app: AppTest, field: str) -> list[str]:
    groups: Any = app.get("button_group")
    (group,) = [one for one in groups if one.key == f"ask_{field}"]
    return [option.content for option in group.proto.options]


def named(options: list[str]) -> list[str]:
    return [option.rsplit(" ", 1)[0] for option in options]


@pytest.mark.parametrize("field", ["kinds", "actors", "parts", "stances", "sides"])
def test_an_option_keeps_its_place_and_its_width_under_every_other_filter(
    open_app: Open, field: str
) -> None:
    whole = options_of(open_app(), field)
    for address in ({"text": "القائم"}, {"km": "340:390"}, {"kind": "capture"}):
        narrowed = options_of(open_app(**address), field)
        assert named(narrowed) == named(whole)
        assert list(map(len, narrowed)) == list(map(len, whole))
        assert address.get("kind") == "capture" or narrowed != whole  # they count otherwise


def test_a_shorter_count_stands_beside_its_name_and_what_keeps_the_width_follows(
    open_app: Open,
) -> None:
    narrowed = options_of(open_app(kind="capture"), "actors")
    assert any(option.endswith(FIGURE_SPACE) for option in narrowed)
    assert not any(f" {FIGURE_SPACE}" in option for option in narrowed)


def test_the_day_that_is_compared_with_is_given_up_alone(open_app: Open) -> None:
    app = open_app(kind="capture", day="2019-09-30", compare="2018-08-08")
    app.button(key="drop_against").click().run()
    assert not app.exception
    assert app.session_state["ask_against"] is None
    assert app.session_state["ask_kinds"] == ["capture"]
    assert not any(button.key == "drop_against" for button in app.button)


def test_an_option_that_no_claim_has_left_is_greyed_and_stays(open_app: Open) -> None:
    app = open_app(text="zzzz")
    styles = "".join(one.proto.body for one in app.get("html") if "<style" in one.proto.body)
    for field in ("kinds", "parts", "sides"):
        counted = [
            option.rsplit(" ", 1)[1].strip(FIGURE_SPACE) for option in options_of(app, field)
        ]
        assert set(counted) == {"0"}
        greyed = re.findall(rf"\.st-key-ask_{field} {PILL}:nth-of-type\((\d+)\)", styles)
        assert len(greyed) == len(counted) > 2


@pytest.mark.parametrize(
    ("query", "on"),
    [
        ("", 0),
        ("day=2018-08-08&compare=2019-08-08", 0),
        ("from=2018-01-01&to=2019-01-01&km=:300", 2),
        ("kind=patrol&kind=control&governorate=anbar&contradicted=1&text=x", 4),
    ],
)
def test_filters_that_are_on_are_counted(query: str, on: int) -> None:
    assert filters_on(parse_query(query)) == on


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "Role of the actor: Is the target"), ("ar", "دور الطرف: هو المستهدف")],
)
def test_what_is_shown_tells_the_role(board: ScreenBoard, lang: str, said: str) -> None:
    view = parse_query("actor=isis&role=target")
    assert said in view_lines(board, view, load_words()[Lang(lang)])[-1].split(" · ")


@pytest.mark.parametrize(
    ("lang", "aside"), [("en", "Filters and pages"), ("ar", "التصفية والصفحات")]
)
def test_the_number_of_filters_that_are_on_stands_where_they_are_folded_away(
    open_app: Open, lang: str, aside: str
) -> None:
    def styles(**address: str) -> str:
        return "".join(one.proto.body for one in open_app(lang=lang, **address).get("html"))

    whole, narrowed = styles(), styles(governorate="anbar", record="named", km="340:390")
    assert f'--aside: "{aside}"' in whole
    assert "more_filters summary" not in whole
    assert f'--aside: "{aside} · 3"' in narrowed
    assert '.st-key-more_filters summary p::after{content:" · 2"}' in narrowed
