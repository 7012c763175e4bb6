from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import LENGTH_KM, article, claim, lay

from geo.claims.model import Side
from geo.layers.changes import backed, changes, lengths, totals
from geo.layers.placed import Precision
from geo.layers.state import state_on

ARTICLES = [article("a", "2018-08-08"), article("b", "2020-01-01")]


def on(day, *placed):
    return state_on(day, placed, ARTICLES, length_km=LENGTH_KM)


HOLD = lay(claim("h", "isis", end="..", as_of="2018-01-01"), (20.0, 60.0))
TAKEN = lay(
    claim("t", "saa", "against:isis", kind="capture", start="2019-03-01", end="2019-03-01"),
    (40.0, 50.0),
)
EARLY, LATE = date(2018, 6, 1), date(2019, 6, 1)


def test_the_kilometres_that_changed_hands_are_listed_once():
    (found,) = changes(on(EARLY, HOLD, TAKEN), on(LATE, HOLD, TAKEN))
    assert (found.side, found.km_from, found.km_to) == (Side.IRAQ, 40.0, 50.0)
    assert (found.before.holders, found.after.holders) == (("isis",), ("saa",))
    (total,) = totals([found])
    assert total.km == pytest.approx(10.0)
    assert total.spans == ((40.0, 50.0),)


def test_backwards_in_time_the_same_kilometres_go_the_other_way():
    (found,) = changes(on(LATE, HOLD, TAKEN), on(EARLY, HOLD, TAKEN))
    assert (found.before.holders, found.after.holders) == (("saa",), ("isis",))


def test_two_stretches_of_one_kind_are_one_total():
    other = lay(
        claim("u", "saa", "against:isis", kind="capture", start="2019-04-01", end="2019-04-01"),
        (22.0, 25.0),
    )
    (total,) = totals(changes(on(EARLY, HOLD, TAKEN, other), on(LATE, HOLD, TAKEN, other)))
    assert total.km == pytest.approx(13.0)
    assert total.spans == ((22.0, 25.0), (40.0, 50.0))


def test_ageing_alone_is_no_change():
    assert changes(on(EARLY, HOLD), on(EARLY + timedelta(days=900), HOLD)) == ()


def test_a_state_as_far_as_some_claims_tell_it():
    state = on(LATE, HOLD, TAKEN)
    alone = backed(state, {"t"})
    assert [one.claims for one in alone.iraq if one.claims] == [("t",)]
    assert sum(one.km_to - one.km_from for one in alone.iraq) == pytest.approx(LENGTH_KM)
    assert backed(state, {"h", "t"}) == state


SPANS = st.tuples(st.integers(0, 90), st.integers(1, 10)).map(lambda one: (one[0], sum(one)))


@given(st.lists(st.tuples(SPANS, st.sampled_from(["isis", "saa", "pmf"]), st.integers(0, 800))))
def test_changed_and_unchanged_kilometres_add_up_to_both_sides(made):
    placed = [
        lay(
            claim(f"c{i}", who, end="..", as_of=str(date(2018, 1, 1) + timedelta(days=day))),
            (float(low), float(high)),
        )
        for i, ((low, high), who, day) in enumerate(made)
    ]
    before, after = on(EARLY, *placed), on(LATE, *placed)
    found = changes(before, after)
    assert sum(one.km for one in totals(found)) == pytest.approx(
        sum(one.km_to - one.km_from for one in found)
    )
    for km in range(0, int(LENGTH_KM)):
        (old,) = [one for one in before.iraq if one.km_from <= km < one.km_to]
        (new,) = [one for one in after.iraq if one.km_from <= km < one.km_to]
        differs = (old.condition, old.holders) != (new.condition, new.holders)
        covered = [one for one in found if one.side is Side.IRAQ and one.km_from <= km < one.km_to]
        assert len(covered) == differs


SOMEWHERE = lay(
    claim("m", "militias", end="..", as_of="2019-03-01"), (40.0, 60.0), precision=Precision.PROVINCE
)


def test_what_is_told_by_province_alone_is_apart_and_never_added_to_what_is_stated():
    whole = lay(claim("w", "saa", end="..", as_of="2019-03-01"), (20.0, 30.0))
    found = changes(on(EARLY, HOLD, SOMEWHERE, whole), on(LATE, HOLD, SOMEWHERE, whole))
    stated, within = totals(found)
    assert (stated.after.holders, stated.km, stated.somewhere) == (("saa",), 10.0, False)
    assert (within.after.holders, within.km, within.somewhere) == (("militias",), 20.0, True)
    assert lengths(found) == (10.0, 20.0)


def test_both_days_may_be_the_one_that_does_not_say_where():
    (back,) = changes(on(LATE, HOLD, SOMEWHERE), on(EARLY, HOLD, SOMEWHERE))
    assert back.somewhere
    assert back.before.holders == ("militias",)


def test_the_same_holder_told_more_exactly_is_no_change():
    exact = lay(claim("x", "militias", end="..", as_of="2019-05-01"), (45.0, 50.0))
    (found,) = changes(on(date(2019, 4, 1), SOMEWHERE), on(EARLY, SOMEWHERE))
    assert (found.km_from, found.km_to) == (40.0, 60.0)
    assert changes(on(date(2019, 4, 1), SOMEWHERE, exact), on(LATE, SOMEWHERE, exact)) == ()
