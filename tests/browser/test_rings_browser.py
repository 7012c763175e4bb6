"""Whose letters and colour a mark shows, in a real browser."""

import pytest
from visiting import Visit

pytestmark = pytest.mark.browser

SHARED = """() => window.frontierMap.shown
  .filter((row) => row.acting?.some(([id]) => id === "pmf"))
  .map((row) => row.code)"""


def test_a_mark_of_several_shows_the_actor_that_is_asked_for(window: Visit) -> None:
    window.page.goto(window.address)
    window.wait_for_paint(0)
    before = window.frame.evaluate(SHARED)
    window.page.goto(window.address + "?actor=pmf")
    window.wait_for_paint(0)
    asked = window.frame.evaluate(SHARED)
    assert len(asked) == len(before) > 0
    own = window.frame.evaluate(
        "() => window.frontierMap.scene.actors.find((one) => one.id === 'pmf').code"
    )
    assert set(before) != {own}
    assert set(asked) == {own}
