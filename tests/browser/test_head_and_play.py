"""The head of a phone's page, the corners of buttons from the right, and the key that plays."""

import re
from datetime import date, timedelta

import pytest
from visiting import Visit

from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
MOST_HEAD = 120  # pixels of a phone before the map begins
CORNERS = """() => [...document.querySelectorAll(".st-key-ask_time [role=radio]")].map(
  (button) => [button.getBoundingClientRect().x, getComputedStyle(button).borderRadius])"""


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_phone_shows_the_map_first(window: Visit, size: str, lang: str) -> None:
    window.page.goto(f"{window.address}?lang={lang}")
    window.wait_for_paint(0)
    box = window.page.locator(".st-key-mapbox iframe").bounding_box()
    assert box is not None
    assert box["y"] < MOST_HEAD
    said = window.page.locator(".fl-under")  # what is not claimed is said all the same
    assert said.inner_text() == load_words()[Lang(lang)]("not_claimed")


def test_the_outer_corners_are_round_from_the_right_too(window: Visit) -> None:
    window.page.goto(window.address + "?lang=ar")
    window.wait_for_paint(0)
    found = sorted(window.page.evaluate(CORNERS))
    assert [corners for _, corners in found] == ["8px 0px 0px 8px", "0px", "0px 8px 8px 0px"]


LEGEND_ON = """([day, playing]) => {
  window.frontierMap.move({ day, playing });
  return document.querySelector(".fl-legend h4").textContent;
}"""


def test_the_legend_names_the_day_that_moves(window: Visit) -> None:
    window.page.goto(window.address)
    window.wait_for_paint(0)
    first = date(2018, 8, 8)
    for day in (first, first + timedelta(days=1), first + timedelta(days=2)):
        for playing in (False, True):
            told = window.frame.evaluate(LEGEND_ON, [day.toordinal(), playing])
            assert day.isoformat() in told


def test_the_key_p_plays_and_stops(window: Visit) -> None:
    window.page.goto(window.address + "?valid-on=2017-10-26")
    window.wait_for_paint(0)
    window.page.keyboard.press("p")
    window.frame.wait_for_function("window.frontierMap.player.playing")
    window.frame.wait_for_function("window.frontierFrames > 3")
    window.answered(lambda: window.page.keyboard.press("p"))
    assert not window.frame.evaluate("window.frontierMap.player.playing")
    assert window.frame.evaluate("window.frontierMap.command.day") > 0


def test_the_head_tells_the_day_that_plays_and_the_old_one_steps_back(window: Visit) -> None:
    window.page.goto(window.address + "?valid-on=2017-10-26")
    window.wait_for_paint(0)
    window.page.keyboard.press("p")
    window.page.wait_for_selector(".fl-moving .fl-moved:visible")
    told = window.page.locator(".fl-moved").inner_text()
    assert window.page.get_by_test_id("clocks").is_hidden()
    window.answered(lambda: window.page.keyboard.press("p"))
    window.page.wait_for_function("!document.querySelector('.fl-moving')")
    assert window.page.locator(".fl-moved").is_hidden()
    assert re.search(r"20\d\d-\d\d-\d\d", told.replace("\u2011", "-"))
