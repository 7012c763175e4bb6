"""The day that the line shows at first, and the days where time runs."""

from datetime import date
from typing import cast

import pytest
from made import GAZETTEER, SECTIONS, article, claim, drop

from geo.atlas import Atlas
from geo.board import Board
from geo.layers.features import build_features
from geo.layers.placed import Traced

ARTICLES = [article("a", "2022-03-10")]


def board_of(*claims, articles=ARTICLES):
    traced = Traced((), tuple(drop(one) for one in claims))
    features = build_features(articles, traced, gazetteer=GAZETTEER, sections=SECTIONS)
    return Board(cast(Atlas, None), features)


def shows_at_first(*claims, articles=ARTICLES):
    return board_of(*claims, articles=articles).last_evidence


HELD = claim("h", "pmf", start="2022-02-01", end="..", as_of="2022-03-09")


@pytest.mark.parametrize("stance", ["planned", "condition"])
def test_what_is_only_meant_to_be_gives_no_day(stance):
    fence = claim("f", "ibg", kind="fortification", stance=stance, end="2022-12-31")
    assert shows_at_first(HELD, fence) == date(2022, 3, 9)
    assert shows_at_first(fence) is None


@pytest.mark.parametrize("stance", ["asserted", "ongoing", "ended", "denied"])
def test_what_is_said_to_have_been_gives_the_day(stance):
    later = claim("p", "ibg", kind="patrol", stance=stance, start="2022-03-10", end="2022-03-10")
    assert shows_at_first(HELD, later) == date(2022, 3, 10)


def test_nobody_vouches_for_a_day_after_his_article_came_out():
    year = claim("y", "ibg", kind="fortification", start="2022", end="2022")
    assert shows_at_first(year) == date(2022, 3, 10)
    assert shows_at_first(year, articles=[article("a", None)]) == date(2022, 12, 31)


def patrols(days):
    return [claim(day, "ibg", kind="patrol", start=day, end=day) for day in days]


def test_time_runs_from_the_bulk_of_the_days_on_and_a_stray_stands_before():
    month = [f"2022-03-{day:02}" for day in range(1, 31)]
    told = [date.fromisoformat(day) for day in month]
    board = board_of(*patrols(["1998-02-01", *month]))
    assert board.steps == tuple(told)
    assert board.dated == (date(1998, 2, 1), *told)
    near = board_of(*patrols(["2022-02-25", *month]))
    assert near.steps == near.dated
    old = board_of(*patrols(["1998-02-01", "2022-03-01"]))  # half of all is no stray
    assert old.steps == old.dated
    assert board_of().steps == ()
