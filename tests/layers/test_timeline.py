from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from made import LENGTH_KM, article, claim, lay
from test_state import ARTICLES, CAMPS, DAYS, evaluate, several

from geo.claims.model import Side
from geo.layers.tenure import Condition
from geo.layers.timeline import change_days, timeline


def blocks_of(placed):
    return timeline(placed, ARTICLES, length_km=LENGTH_KM, camps=CAMPS)


def test_a_town_changes_hands():
    hold = lay(claim("h", "isis", start="2014-06-12", end="..", as_of="2017-10-28"))
    taken = lay(
        claim("t", "iraqi_army", kind="capture", start="2017-11-01", end="2017-11-10"), (30, 50)
    )
    blocks = timeline([hold, taken], [article()], length_km=LENGTH_KM)
    assert [(b.first, b.last, b.condition.value, b.holders, b.evidence_day) for b in blocks] == [
        (date(2014, 6, 12), date(2017, 10, 31), "held", ("isis",), date(2017, 10, 28)),
        (date(2017, 11, 1), date(2017, 11, 9), "contested", ("iraqi_army", "isis"),
         date(2017, 11, 9)),
        (date(2017, 11, 10), None, "held", ("iraqi_army",), date(2017, 11, 10)),
    ]  # fmt: skip
    assert {(b.side, b.km_from, b.km_to, b.unstated) for b in blocks} == {
        (Side.IRAQ, 30.0, 50.0, False)
    }
    assert change_days(blocks) == (date(2014, 6, 12), date(2017, 11, 1), date(2017, 11, 10))


def test_neighbours_with_the_same_story_are_one_block():
    wide = lay(claim("w", "saa", end="..", as_of="2018-01-01"), (10, 90))
    cut = lay(claim("c", "isis", start="2019-01-01", end=".."), (40, 50))
    blocks = blocks_of([wide, cut])
    found = [(b.km_from, b.km_to, b.first, b.last, b.holders) for b in blocks]
    assert found == [
        (10.0, 40.0, date(2018, 1, 1), None, ("saa",)),
        (40.0, 50.0, date(2018, 1, 1), date(2018, 12, 31), ("saa",)),
        (40.0, 50.0, date(2019, 1, 1), None, ("isis",)),
        (50.0, 90.0, date(2018, 1, 1), None, ("saa",)),
    ]


def test_blocks_of_both_sides_do_not_grow_together():
    both = lay(claim("b", "saa", end="..", as_of="2018-01-01", side="both"), (0, 100))
    blocks = blocks_of([both])
    assert [(b.side.value, b.km_from, b.km_to) for b in blocks] == [
        ("iraq", 0.0, 100.0),
        ("syria", 0.0, 100.0),
    ]


def test_no_claims_no_blocks():
    assert blocks_of([]) == ()
    assert change_days(()) == ()


@given(several(), DAYS)
@settings(max_examples=150)
def test_the_strip_and_the_day_agree(placed, day):
    """At every kilometre the block of a day says what the state of that day says."""
    blocks = [b for b in blocks_of(placed) if b.first <= day and (b.last is None or day <= b.last)]
    found = evaluate(placed, day)
    for side, band in ((Side.IRAQ, found.iraq), (Side.SYRIA, found.syria)):
        own = [b for b in blocks if b.side is side and not b.unstated]
        for part in band:
            known = part.condition is not Condition.UNKNOWN
            told = [(part.condition, part.holders, part.claims)] if known else []
            for low, high in pairwise(_edges(part, own)):
                over = [b for b in own if b.km_from <= low and high <= b.km_to]
                assert [(b.condition, b.holders, b.claims) for b in over] == told
    hatched = sorted((b.side, b.holders, b.claims) for b in blocks if b.unstated)
    assert hatched == sorted((part.side, part.holders, part.claims) for part in found.unstated)


def _edges(part, blocks):
    """Where blocks begin and end within a part of the state, which may be cut more finely."""
    cuts = {edge for b in blocks for edge in (b.km_from, b.km_to)}
    return [part.km_from, *sorted(c for c in cuts if part.km_from < c < part.km_to), part.km_to]


@given(several(), DAYS)
@settings(max_examples=80)
def test_between_change_days_nothing_changes(placed, day):
    days = change_days(blocks_of(placed))
    before = max((change for change in days if change <= day), default=None)
    found = evaluate(placed, day)
    if before is None:
        assert not any(part.claims for part in (*found.iraq, *found.syria))
        return
    then = evaluate(placed, before)
    assert [(p.km_from, p.condition, p.claims) for p in _told(found)] == [
        (p.km_from, p.condition, p.claims) for p in _told(then)
    ]


def _told(state):
    return [part for part in (*state.iraq, *state.syria) if part.claims]
