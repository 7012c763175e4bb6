"""The options beside the map: where each stands, and how one without a claim looks."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
FIGURE_SPACE = "\u2007"


def options_of(app: AppTest, field: str) -> list[str]:
    groups: Any = app.get("button_group")
    (group,) = [one for one in groups if one.key == f"ask_{field}"]
    return [option.content for option in group.proto.options]


def named(options: list[str]) -> list[str]:
    return [option.rsplit(" ", 1)[0] for option in options]


@pytest.mark.parametrize("field", ["kinds", "actors", "stances", "sides"])
def test_an_option_keeps_its_place_and_its_width_under_every_other_filter(
    open_app: Open, field: str
) -> None:
    whole = options_of(open_app(), field)
    for address in ({"text": "القائم"}, {"km": "340:390"}, {"kind": "capture"}):
        narrowed = options_of(open_app(**address), field)
        assert named(narrowed) == named(whole)
        assert list(map(len, narrowed)) == list(map(len, whole))
        assert address.get("kind") == "capture" or narrowed != whole  # they count otherwise


def test_an_option_that_no_claim_has_left_is_greyed_and_stays(open_app: Open) -> None:
    app = open_app(text="zzzz")
    styles = "".join(one.proto.body for one in app.get("html") if "<style" in one.proto.body)
    for field in ("kinds", "sides"):
        counted = [
            option.rsplit(" ", 1)[1].strip(FIGURE_SPACE) for option in options_of(app, field)
        ]
        assert set(counted) == {"0"}
        greyed = re.findall(rf"\.st-key-ask_{field} button:nth-of-type\((\d+)\)", styles)
        assert len(greyed) == len(counted) > 2
