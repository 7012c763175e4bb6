"""Newer evidence, found camp by camp, is what a look at every other hold finds."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from geo.layers.rivals import Rivals
from geo.layers.spells import DAY, Fight, Hold

START = date(2024, 1, 1)


@st.composite
def holds(draw: st.DrawFn) -> Hold:
    camps = draw(st.frozensets(st.sampled_from("abc"), min_size=1, max_size=2))
    first = START + timedelta(days=draw(st.integers(0, 12)))
    return Hold(
        claims=("one",),
        holders=camps,
        camps=camps,
        first=first,
        certain=first,
        stated=first + timedelta(days=draw(st.sampled_from([0, 0, 1, 5]))),
        capture=draw(st.booleans()),
    )


def prevails(firsts: list[date], floor: date) -> date | None:
    return max(floor, min(firsts)) if firsts else None


@given(st.lists(holds(), max_size=9))
def test_a_hold_ends_with_the_first_newer_hold_of_other_camps(many: list[Hold]) -> None:
    rivals = Rivals(many)
    for hold in many:
        newer = [other for other in many if other.stated > hold.stated]
        others = [
            other.first
            for other in newer
            if other.camps != hold.camps
            and not (hold.capture and other.first < hold.first and not hold.camps & other.camps)
        ]
        assert rivals.of_hold(hold) == prevails(others, hold.stated + DAY)


@given(st.lists(holds(), max_size=9), holds())
def test_a_fight_ends_with_the_first_newer_hold_of_anybody(many: list[Hold], like: Hold) -> None:
    fight = Fight(("two",), like.camps, like.camps, frozenset(), like.first, like.stated, None)
    newer = [other.first for other in many if other.stated > fight.stated]
    assert Rivals(many).of_fight(fight) == prevails(newer, fight.stated + DAY)


def test_nothing_newer_ends_nothing() -> None:
    assert (
        Rivals([]).of_fight(
            Fight(("two",), frozenset("a"), frozenset("a"), frozenset(), START, START, None)
        )
        is None
    )
