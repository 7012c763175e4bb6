from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import GAZETTEER, LENGTH_KM, article, claim, holders, lay

from geo.claims.issues import contradicting, find_issues
from geo.claims.model import Quantity, Side
from geo.layers.placed import Precision
from geo.layers.state import state_on
from geo.layers.tenure import Condition

ARTICLES = [article("a", "2018-08-08"), article("b", "2020-01-01"), article("c", None)]
CAMPS = {"iraqi_army": "baghdad", "iraqi_forces": "baghdad"}


def disputed(placed):
    claims = [item.claim for item in placed]
    return contradicting(find_issues(ARTICLES, claims, gazetteer=GAZETTEER, camps=CAMPS))


def state(day, *placed, **more):
    return evaluate(placed, date.fromisoformat(day), disputed=disputed(placed), **more)


def evaluate(placed, day, **more):
    return state_on(day, placed, ARTICLES, length_km=LENGTH_KM, camps=CAMPS, **more)


def at(day, *placed, km=40.0, side="iraq"):
    return holders(getattr(state(day, *placed), side), km)


NOBODY = ("unknown", ())


def test_a_hold_without_a_start_is_drawn_from_its_as_of_and_ages():
    hold = lay(claim("h", "isis", end="..", as_of="2018-08-08"))
    assert at("2018-08-07", hold) == NOBODY
    assert at("2018-08-08", hold) == ("held", ("isis",))
    before, found, after = state("2018-08-18", hold).iraq
    assert (before.km_from, before.km_to, found.km_from, found.km_to) == (0, 30, 30, 50)
    assert (after.km_from, after.km_to) == (50, LENGTH_KM)
    assert (found.since, found.evidence_day, found.age_days) == (
        date(2018, 8, 8),
        date(2018, 8, 8),
        10,
    )
    assert found.claims == ("h",)
    assert state("2018-08-18", hold).syria[0].condition is Condition.UNKNOWN


def test_a_stated_start_reaches_back():
    hold = lay(claim("h", "isis", start="2014-06", end="..", as_of="2018-08-08"))
    assert at("2014-05-31", hold) == NOBODY
    assert at("2014-06-01", hold) == ("held", ("isis",))
    assert not state("2014-06-29", hold).iraq[1].certain
    assert state("2014-06-30", hold).iraq[1].certain
    assert state("2016-01-01", hold).iraq[1].age_days == 0  # vouched for all the while


def test_what_is_vouched_for_has_certainly_begun():
    hold = lay(claim("h", "isis", start="2018", end="..", as_of="2018-08-08"))
    assert at("2018-01-01", hold) == ("held", ("isis",))
    assert not state("2018-08-07", hold).iraq[1].certain
    assert state("2018-08-08", hold).iraq[1].certain


def test_vouched_for_on_an_unknown_later_day_is_never_certain():
    hold = lay(claim("h", "isis", end="..", as_of="2019-09-01/.."))
    assert at("2019-08-31", hold) == NOBODY
    assert at("2019-09-01", hold) == ("held", ("isis",))
    assert not state("2030-01-01", hold).iraq[1].certain


def test_what_is_said_of_a_province_is_told_from_what_is_said_of_a_stretch():
    province = lay(claim("p", "isis", end="..", as_of="2018-08-08"), precision=Precision.PROVINCE)
    (wide,) = [one for one in state("2018-09-01", province).iraq if one.claims]
    assert wide.wide
    town = lay(claim("t", "isis", end="..", as_of="2018-08-08"))
    (both,) = [one for one in state("2018-09-01", province, town).iraq if one.claims]
    assert both.claims == ("p", "t")
    assert not both.wide


def test_so_many_square_kilometres_taken_at_a_town_are_not_the_town():
    ground = Quantity("km2", "ground", 70, qualifier="more_than")
    men = Quantity("persons", "killed", 70, qualifier="exact")
    taken = claim("c", "saa", "against:isis", kind="capture", start="2018-08-08", end="2018-08-08")
    assert at("2018-08-09", lay(replace(taken, quantities=(men,)))) == ("held", ("saa",))
    assert at("2018-08-09", lay(replace(taken, quantities=(ground,)))) == NOBODY
    area = lay(replace(taken, quantities=(ground,)), precision=Precision.AREA)
    assert at("2018-08-09", area) == ("held", ("saa",))


def test_without_a_day_there_is_no_state():
    assert at("2030-01-01", lay(claim("h", "isis"))) == NOBODY
    assert at("2030-01-01", lay(claim("h", "isis", start="XXXX-03", end=".."))) == NOBODY


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-10-31", ("held", ("isis",))),
        ("2017-11-01", ("contested", ("iraqi_army", "isis"))),
        ("2017-11-09", ("contested", ("iraqi_army", "isis"))),
        ("2017-11-10", ("held", ("iraqi_army",))),
        ("2024-01-01", ("held", ("iraqi_army",))),
    ],
)
def test_a_capture_ends_the_losers_state_and_begins_the_captors(day, expected):
    hold = lay(claim("h", "isis", end="..", as_of="2017-10-28"))
    taken = claim(
        "t", "iraqi_army", "against:isis", kind="capture", start="2017-11-01", end="2017-11-10"
    )
    assert at(day, hold, lay(taken)) == expected


def test_a_capture_on_one_day_is_no_fight():
    hold = lay(claim("h", "isis", end="..", as_of="2017-10-28"))
    taken = lay(claim("t", "iraqi_army", kind="capture", start="2017-11-03", end="2017-11-03"))
    assert at("2017-11-02", hold, taken) == ("held", ("isis",))
    assert at("2017-11-03", hold, taken) == ("held", ("iraqi_army",))


def test_a_capture_known_only_by_its_last_day_leaves_the_loser_until_then():
    hold = lay(claim("h", "isis", end="..", as_of="2017-01-01"))
    taken = lay(claim("t", "iraqi_army", kind="capture", end="2017-11-10"))
    assert at("2017-11-09", hold, taken) == ("held", ("isis",))
    assert at("2017-11-10", hold, taken) == ("held", ("iraqi_army",))


def test_a_capture_by_nobody_named_ends_whom_it_names():
    hold = lay(claim("h", "isis", end="..", as_of="2017-01-01"))
    other = lay(claim("o", "saa", end="..", as_of="2017-01-01"), km=(60, 70))
    freed = lay(claim("f", "against:isis", kind="capture", start="2017-11-03"), km=(0, 100))
    assert at("2017-11-02", hold, other, freed) == ("held", ("isis",))
    assert at("2017-11-03", hold, other, freed) == NOBODY
    assert at("2017-11-03", hold, other, freed, km=65) == ("held", ("saa",))


def test_a_capture_takes_only_its_own_ground():
    hold = lay(claim("h", "isis", end="..", as_of="2017-01-01"), km=(20, 60))
    taken = lay(claim("t", "iraqi_army", kind="capture", start="2017-11-03"), km=(30, 50))
    found = [
        (part.km_from, part.km_to, part.holders) for part in state("2018-01-01", hold, taken).iraq
    ]
    assert found == [
        (0, 20, ()),
        (20, 30, ("isis",)),
        (30, 50, ("iraqi_army",)),
        (50, 60, ("isis",)),
        (60, 100, ()),
    ]  # fmt: skip


def test_who_is_vouched_for_on_the_day_of_the_capture_contests_it():
    hold = lay(claim("h", "isis", end="..", as_of="2017-10-28"))
    taken = lay(claim("t", "iraqi_army", kind="capture", start="2017-10-26", end="2017-10-28"))
    assert at("2017-10-28", hold, taken) == ("contested", ("iraqi_army", "isis"))


def test_held_all_through_a_capture_is_a_contradiction():
    hold = lay(claim("h", "isis", start="2014", end="..", as_of="2018-08-08", speaker="A"))
    taken = lay(claim("t", "iraqi_army", kind="capture", start="2017-11-03", speaker="B"))
    assert at("2017-11-02", hold, taken) == ("held", ("isis",))
    assert at("2019-01-01", hold, taken) == ("contradicted", ("iraqi_army", "isis"))
    newer = lay(claim("n", "saa", end="..", as_of="2019-01-01"))
    assert at("2019-01-01", hold, taken, newer) == ("held", ("saa",))


def test_newer_evidence_of_another_holder_prevails():
    old = lay(claim("o", "isis", end="..", as_of="2017-10-28"))
    new = lay(claim("n", "saa", end="..", as_of="2018-08-08"))
    assert at("2018-08-07", old, new) == ("held", ("isis",))
    assert at("2018-08-08", old, new) == ("held", ("saa",))


def test_superseded_evidence_does_not_come_back():
    old = lay(claim("o", "isis", end="..", as_of="2017-01-01"))
    between = lay(claim("b", "saa", start="2017-06-01", end="2017-09-01"))
    assert at("2017-09-01", old, between) == ("held", ("saa",))
    assert at("2017-09-02", old, between) == NOBODY


def test_two_sole_holders_on_one_day_contradict():
    one = lay(claim("x", "isis", end="..", as_of="2018-08-08", speaker="A"))
    other = lay(claim("y", "saa", end="..", as_of="2018-08-08", speaker="B"))
    assert at("2018-08-08", one, other) == ("contradicted", ("isis", "saa"))


def test_what_one_speaker_says_of_two_or_of_two_places_only_lies_side_by_side():
    """Their ground may overlap, since it is only known so exactly: nobody contradicts anybody."""
    one = lay(claim("x", "saa", end="..", as_of="2018-08-08", speaker="A"))
    his = lay(claim("y", "sdf", end="..", as_of="2018-08-08", speaker="A"), (45, 60))
    assert at("2018-08-08", one, his, km=47) == ("shared", ("saa", "sdf"))
    there = claim("y", "sdf", end="..", as_of="2018-08-08", speaker="B", places=("far",))
    assert at("2018-08-08", one, lay(there, (45, 60)), km=47) == ("shared", ("saa", "sdf"))


@pytest.mark.parametrize(
    ("others", "condition"),
    [((), "contested"), (("n",), "contradicted")],
)
def test_the_gravest_that_is_said_of_ground_is_told(others, condition):
    hold = lay(claim("h", "isis", end="..", as_of="2017-11-03"))
    taken = lay(claim("t", "iraqi_army", "with:pmf", kind="capture", start="2017-11-03"))
    said = [lay(claim(id_, "saa", end="..", as_of="2017-11-03", speaker="B")) for id_ in others]
    assert at("2017-11-03", hold, taken, *said)[0] == condition


def test_two_names_of_one_camp_do_not_contradict():
    one = lay(claim("x", "iraqi_army", end="..", as_of="2018-08-08"))
    other = lay(claim("y", "iraqi_forces", end="..", as_of="2018-08-08"))
    assert at("2018-08-08", one, other) == ("held", ("iraqi_army", "iraqi_forces"))


def test_shared_is_what_one_claim_or_one_verb_names_together():
    together = lay(claim("x", "saa", "with:pmf", "supported_by:iran", end="..", as_of="2018-08-08"))
    assert at("2018-08-08", together) == ("shared", ("pmf", "saa"))
    rows = [
        lay(claim(f"r{actor}", actor, end="..", as_of="2018-08-08", group="g"))
        for actor in ("saa", "sdf")
    ]
    assert at("2018-08-08", *rows) == ("shared", ("saa", "sdf"))
    assert state("2018-08-08", *rows).iraq[1].claims == ("rsaa", "rsdf")


def test_an_ongoing_capture_contests_a_holder_and_nobody_else():
    hold = lay(claim("h", "isis", end="..", as_of="2018-08-01"))
    taking = lay(
        claim("t", "sdf", kind="capture", stance="ongoing", start="2018-08-03", as_of="2018-08-08")
    )
    assert at("2018-08-02", hold, taking) == ("held", ("isis",))
    assert at("2018-08-03", hold, taking) == ("contested", ("isis", "sdf"))
    assert at("2018-08-03", taking) == NOBODY
    done = lay(claim("d", "sdf", end="..", as_of="2018-08-09"))
    assert at("2018-08-09", hold, taking, done) == ("held", ("sdf",))


def test_an_end_ends_whose_it_is():
    hold = lay(claim("h", "isis", end="..", as_of="2017-01-01"))
    gone = lay(claim("g", "isis", stance="ended", end="2017-12-09"))
    assert at("2017-12-08", hold, gone) == ("held", ("isis",))
    assert at("2017-12-09", hold, gone) == NOBODY
    other = lay(claim("o", "saa", end="..", as_of="2017-01-01"))
    assert at("2017-12-09", other, gone) == ("held", ("saa",))


def test_an_ended_hold_with_its_start_held_until_then():
    told = lay(claim("t", "isis", stance="ended", start="2014-06-10", end="2017-11"))
    assert at("2014-06-09", told) == NOBODY
    assert at("2017-10-31", told) == ("held", ("isis",))
    assert at("2017-11-01", told) == NOBODY


def test_a_hold_told_as_history_without_an_end_colours_nothing():
    told = lay(claim("t", "isis", stance="ended", start="2014-22"))
    assert at("2014-07-01", told) == NOBODY


def test_a_narrower_place_prevails_within_a_governorate():
    wide = lay(
        claim("w", "saa", end="..", as_of="2018-08-08", extent="province"),
        (0, 100),
        precision=Precision.PROVINCE,
    )
    pocket = lay(claim("p", "isis", end="..", as_of="2018-08-08"))
    assert at("2018-08-08", wide, pocket) == ("held", ("isis",))
    assert at("2018-08-08", wide, pocket, km=10) == ("held", ("saa",))
    newer = lay(
        claim("n", "sdf", end="..", as_of="2019-01-01"), (0, 100), precision=Precision.PROVINCE
    )
    assert at("2019-01-01", wide, pocket, newer) == ("held", ("sdf",))


def test_two_who_are_vouched_for_over_the_same_days_contradict_on_those_days():
    one = lay(claim("x", "isis", start="2014-01-01", end="..", as_of="2018-06-30", speaker="A"))
    other = lay(claim("y", "saa", start="2018-01-01", end="..", as_of="2018-08-08", speaker="B"))
    assert at("2017-12-31", one, other) == ("held", ("isis",))
    assert at("2018-01-01", one, other) == ("contradicted", ("isis", "saa"))
    assert at("2018-06-30", one, other) == ("contradicted", ("isis", "saa"))
    assert at("2018-07-01", one, other) == ("held", ("saa",))


def test_who_shared_and_then_holds_alone_holds_alone():
    shared = lay(claim("x", "saa", "with:sdf", end="..", as_of="2018-08-08"))
    alone = lay(claim("y", "saa", end="..", as_of="2019-01-01"))
    assert at("2018-12-31", shared, alone) == ("shared", ("saa", "sdf"))
    assert at("2019-01-01", shared, alone) == ("held", ("saa",))


def test_an_end_is_no_end_to_who_is_vouched_for_later():
    hold = lay(claim("h", "isis", start="2014-01-01", end="..", as_of="2018-08-08"))
    gone = lay(claim("g", "isis", stance="ended", end="2017-12-09"))
    assert at("2018-08-08", hold, gone) == ("held", ("isis",))


def test_a_hold_lasts_until_the_first_day_on_which_it_may_have_ended():
    hold = lay(claim("h", "isis", start="2014-01-01", end="2017-11"))
    assert at("2017-11-01", hold) == ("held", ("isis",))
    assert at("2017-11-02", hold) == NOBODY


def test_a_capture_by_the_end_of_a_month_may_have_been_on_its_last_day():
    hold = lay(claim("h", "isis", end="..", as_of="2017-01-01"))
    taken = lay(claim("t", "iraqi_army", kind="capture", end="2017-11"))
    assert at("2017-11-29", hold, taken) == ("held", ("isis",))
    assert at("2017-11-30", hold, taken) == ("held", ("iraqi_army",))


def test_a_fight_outlasts_what_is_vouched_for_until_its_own_day():
    taking = lay(
        claim(
            "t", "sdf", "against:isis", kind="capture", stance="ongoing",
            start="2018-08-03", as_of="2018-08-08",
        )
    )  # fmt: skip
    same_day = lay(claim("h", "isis", end="..", as_of="2018-08-08"))
    assert at("2019-01-01", taking, same_day) == ("contested", ("isis", "sdf"))
    longer = lay(claim("l", "sdf", start="2018-08-01", end="..", as_of="2018-08-20"))
    assert at("2018-08-08", taking, longer) == ("contested", ("isis", "sdf"))
    assert at("2018-08-09", taking, longer) == ("held", ("sdf",))


def test_one_verb_that_names_a_town_beside_governorates_gives_the_town_its_own_holder():
    rows = [
        lay(
            claim(actor, actor, end="..", as_of="2018-08-08", group="g", extent="province"),
            (0, 100),
            precision=Precision.PROVINCE,
        )
        for actor in ("saa", "sdf")
    ]
    town = lay(claim("t", "tribe", end="..", as_of="2018-08-08", group="g"))
    assert at("2018-08-08", *rows, town) == ("held", ("tribe",))
    assert at("2018-08-08", *rows, town, km=10) == ("shared", ("saa", "sdf"))


def test_what_names_no_stretch_is_kept_apart():
    whole = lay(
        claim("w", "saa", end="..", as_of="2018-08-08", extent="frontier"),
        (0, 100),
        precision=Precision.FRONTIER_UNSTATED,
    )
    found = state("2018-08-08", whole)
    assert [part.condition for part in found.iraq] == [Condition.UNKNOWN]
    (hatched,) = found.unstated
    assert (hatched.side, hatched.km_from, hatched.km_to) == (Side.IRAQ, 0, LENGTH_KM)
    assert hatched.holders == ("saa",)


def test_a_side_has_room_for_several_whose_stretch_is_unstated():
    rows = [
        lay(
            claim(actor, actor, end="..", as_of="2018-08-08"),
            (0, 100),
            precision=Precision.LENGTH_ONLY,
        )
        for actor in ("isis", "saa")
    ]
    found = state("2018-08-08", *rows).unstated
    assert [(part.condition, part.holders) for part in found] == [
        (Condition.HELD, ("isis",)),
        (Condition.HELD, ("saa",)),
    ]


def test_sides_are_held_apart():
    both = lay(claim("b", "isis", end="..", as_of="2018-08-08", side="both"))
    neither = lay(claim("n", "saa", end="..", as_of="2018-08-08", side="unspecified"))
    assert at("2018-08-08", both, neither) == ("held", ("isis",))
    assert at("2018-08-08", both, neither, side="syria") == ("held", ("isis",))


def test_what_does_not_reach_the_line_colours_nothing():
    assert (
        at("2018-08-08", lay(claim("h", "isis", as_of="2018-08-08"), reaches_line=False)) == NOBODY
    )


@pytest.mark.parametrize("km", [(40.0, 40.0), (0.0, 0.0), (100.0, 100.0), (99.9, 140.0)])
def test_a_point_is_drawn_long_enough_to_be_seen(km):
    found = state("2018-08-08", lay(claim("h", "isis", as_of="2018-08-08"), km))
    (band,) = [part for part in found.iraq if part.holders]
    assert band.km_to - band.km_from == pytest.approx(1.0)
    assert 0 <= band.km_from <= min(km[0], 99.5) <= band.km_to <= LENGTH_KM


def test_known_by_leaves_out_what_was_published_later():
    early = lay(claim("e", "isis", end="..", as_of="2018-08-08"))
    late = lay(claim("l", "saa", start="2018-01-01", end="..", as_of="2020-01-01", article="b"))
    unknown = lay(claim("u", "sdf", start="2019-01-01", end="..", article="c"))
    day = "2019-06-01"
    assert holders(state(day, early, late, unknown).iraq, 40) != ("held", ("isis",))
    by = date(2019, 12, 31)
    assert holders(state(day, early, late, unknown, known_by=by).iraq, 40) == ("held", ("isis",))
    assert holders(state(day, early, known_by=date(2018, 8, 7)).iraq, 40) == NOBODY


DAYS = st.dates(date(2014, 1, 1), date(2021, 12, 31))


@st.composite
def laid(draw, kinds=("control", "capture"), stances=("asserted", "ongoing", "ended")):
    low, high = sorted(draw(st.tuples(st.integers(0, 100), st.integers(0, 100))))
    start, end = sorted([draw(DAYS), draw(DAYS)])
    form = draw(st.sampled_from(["as_of", "open", "closed", "day", "undated"]))
    when = {
        "as_of": {"as_of": end.isoformat(), "end": ".."},
        "open": {"start": start.isoformat(), "end": "..", "as_of": end.isoformat()},
        "closed": {"start": start.isoformat(), "end": end.isoformat()},
        "day": {"start": start.isoformat()},
        "undated": {},
    }[form]
    roles = st.sampled_from(["", "", "", "with:", "against:"])
    actors = draw(
        st.lists(
            st.builds(str.__add__, roles, st.sampled_from(["isis", "saa", "iraqi_army"])),
            min_size=1,
            max_size=2,
            unique=True,
        )
    )
    return lay(
        claim(
            f"c{draw(st.integers(0, 10**9))}",
            *actors,
            kind=draw(st.sampled_from(kinds)),
            stance=draw(st.sampled_from(stances)),
            article=draw(st.sampled_from(["a", "b", "c"])),
            group=draw(st.sampled_from([None, None, "g"])),
            **when,
        ),
        (float(low), float(high)),
        draw(st.sampled_from(Side)),
        draw(st.sampled_from([Precision.POINT, Precision.PROVINCE, Precision.FRONTIER_UNSTATED])),
        draw(st.sampled_from([True, True, True, False])),
    )


def several(**which):
    return st.lists(laid(**which), max_size=8, unique_by=lambda item: item.claim.id)


@given(several(), DAYS)
@settings(max_examples=150)
def test_every_kilometre_of_both_sides_is_covered_once(placed, day):
    found = evaluate(placed, day)
    for band in (found.iraq, found.syria):
        assert (band[0].km_from, band[-1].km_to) == (0.0, LENGTH_KM)
        assert all(one.km_to == other.km_from for one, other in pairwise(band))
        assert all(part.km_from < part.km_to for part in band)


@given(several(), DAYS)
@settings(max_examples=150)
def test_a_state_names_the_claims_behind_it(placed, day):
    by_id = {item.claim.id: item for item in placed}
    found = evaluate(placed, day)
    for part in (*found.iraq, *found.syria, *found.unstated):
        assert (part.condition is Condition.UNKNOWN) == (not part.claims)
        named = {actor.id for id_ in part.claims for actor in by_id[id_].claim.actors}
        assert set(part.holders) <= named
        if part.claims:
            assert part.since <= day
            assert part.evidence_day <= day
            assert part.age_days == (day - part.evidence_day).days
            assert all(by_id[id_].reaches_line for id_ in part.claims)


@given(
    several(),
    several(
        kinds=("patrol", "post", "presence", "operation", "fortification"), stances=("asserted",)
    ),
    several(stances=("denied", "planned", "condition")),
    DAYS,
)
@settings(max_examples=80)
def test_nothing_but_facts_of_control_and_capture_counts(placed, others, unreal, day):
    assert evaluate([*placed, *others, *unreal], day) == evaluate(placed, day)


@given(several(), st.randoms(use_true_random=False), DAYS)
@settings(max_examples=80)
def test_the_order_of_claims_does_not_matter(placed, random, day):
    turned = random.sample(placed, len(placed))
    assert evaluate(turned, day) == evaluate(placed, day)


@given(several(), DAYS, DAYS)
@settings(max_examples=80)
def test_known_by_is_leaving_out_later_articles(placed, day, known_by):
    known = {"a": date(2018, 8, 8), "b": date(2020, 1, 1)}
    kept = [item for item in placed if known.get(item.claim.article, date.max) <= known_by]
    assert evaluate(placed, day, known_by=known_by).iraq == evaluate(kept, day).iraq


@given(laid(stances=("asserted",)))
@settings(max_examples=80)
def test_no_state_before_the_first_day_that_is_told(item):
    when = item.claim.when
    told = [date.fromisoformat(text) for text in (when.start, when.as_of) if text and text != ".."]
    if not told:
        return
    before = evaluate([item], min(told) - timedelta(days=1))
    assert not any(part.claims for part in (*before.iraq, *before.syria, *before.unstated))
