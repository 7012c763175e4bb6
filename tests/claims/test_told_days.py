"""Until when a claim without an end is told: deeds to the day of the telling, states openly."""

from datetime import date

import pytest
from made import claim

from geo.claims.days import Days
from geo.claims.model import Kind
from geo.claims.timing import told_days

DEEDS = [
    "operation", "encirclement", "capture", "clash", "strike", "arrest", "transfer", "infiltration",
    "casualties",
]  # fmt: skip
STATES = [kind.value for kind in Kind if kind not in DEEDS]
BEGUN, TOLD = date(2017, 10, 26), date(2017, 10, 28)


def told(kind, stance="asserted", start="2017-10-26", end="..", as_of="2017-10-28"):
    one = claim("c", "pmf", kind=kind, stance=stance, start=start, end=end, as_of=as_of)
    return told_days(one)


@pytest.mark.parametrize("kind", DEEDS)
@pytest.mark.parametrize("stance", ["asserted", "ongoing", "denied"])
def test_a_deed_goes_on_to_the_day_of_its_telling(kind, stance):
    assert told(kind, stance) == Days(BEGUN, TOLD)
    assert told(kind, stance, start=None) == Days(TOLD, TOLD)
    assert told(kind, stance, as_of=None) == Days(BEGUN, BEGUN)
    assert told(kind, stance, as_of="2017-10-20") == Days(BEGUN, BEGUN)


@pytest.mark.parametrize("kind", STATES)
def test_a_state_stays_open(kind):
    assert told(kind) == Days(BEGUN, None)


@pytest.mark.parametrize("stance", ["planned", "condition"])
def test_a_plan_lies_ahead_of_its_telling(stance):
    assert told("operation", stance) == Days(BEGUN, None)


@pytest.mark.parametrize("kind", [*DEEDS, *STATES])
def test_an_end_that_is_told_stands_and_no_day_gives_none(kind):
    assert told(kind, end="2017-11-05") == Days(BEGUN, date(2017, 11, 5))
    assert told(kind, start=None, end=None, as_of=None) is None
