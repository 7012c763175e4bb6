from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import GAZETTEER, article, claim

from geo.claims.actors import load_actors
from geo.claims.camps import load_camps
from geo.claims.issues import Relation, find_issues, relations, relations_of
from geo.claims.likeness import Reason, origin_of
from geo.claims.timing import stated_days
from geo.errors import InputError
from geo.home import SEEDS

ARTICLES = [
    article("a", "2019-07-14", outlet="One"),
    article("b", "2017-10-28", outlet="Two"),
    article("c", None, outlet="Three"),
]
BY_ID = {item.id: item for item in ARTICLES}
CAMPS = {
    "iraqi_army": "baghdad",
    "iraqi_forces": "baghdad",
    "pmf": "baghdad",
    "saa": "damascus",
    "syrian_gov": "damascus",
}


def links(*claims):
    return [
        (link.first, link.second, link.relation.value, link.reason.value)
        for issue in find_issues(ARTICLES, claims, gazetteer=GAZETTEER, camps=CAMPS)
        for link in issue.links
    ]


def joint(id_, *actors, kind="patrol", as_of="2019-07", article="a", **more):
    more = {"extent": "frontier", "places": ["frontier"], "side": "both", "end": ".."} | more
    return claim(id_, *actors, kind=kind, as_of=as_of, article=article, **more)


def test_a_denial_contradicts_who_asserts_it():
    denial = joint("d", "iraqi_army", "with:saa", stance="denied", speaker="An officer")
    town = joint(
        "t", "saa", "supported_by:pmf", places=["al_bukamal"], extent="point", side="syria"
    )
    assert links(denial, town) == [("d", "t", "contradict", "denial")]


def test_denying_a_joint_act_says_nothing_of_one_alone():
    denial = joint("d", "iraqi_army", "with:saa", stance="denied")
    alone = joint("s", "iraqi_forces", speaker="An officer", record="named")
    assert links(denial, alone) == []


def test_denying_a_withdrawal_says_nothing_of_other_operations():
    denial = claim("d", "saa", kind="operation", subtype="withdrawal", stance="denied")
    hunt = claim("h", "saa", kind="operation", speaker="An officer")
    left = claim("w", "saa", kind="operation", subtype="withdrawal", speaker="An officer")
    assert links(denial, hunt) == []
    assert [link[:2] for link in links(denial, left)] == [("d", "w")]


def test_a_denial_of_one_day_is_a_riddle_to_what_was_told_of_any_day_before_another():
    denial = joint("d", "iraqi_army", stance="denied", start="2019-03-12", end="2019-03-12")
    some_day = joint("s", "iraqi_army", start="..", end="2019-07-14", article="b")
    of_a_day = joint("t", "iraqi_army", start="2019-03-12", end="2019-03-12", article="b")
    assert links(denial, some_day) == [("d", "s", "time_unknown", "denial")]
    assert links(denial, of_a_day) == [("d", "t", "contradict", "denial")]


def test_denying_one_partner_says_nothing_of_another():
    denial = joint("d", "iraqi_army", "with:saa", stance="denied", kind="coordination")
    other = joint("o", "iraqi_army", "with:sdf", kind="coordination")
    assert links(denial, other) == []


def test_another_year_is_earlier_and_no_contradiction():
    denial = joint("d", "iraqi_forces", "with:saa", stance="denied", kind="coordination")
    earlier = joint(
        "e", "saa", "with:iraqi_forces", kind="coordination", as_of="2017-10-28", article="b"
    )
    assert links(denial, earlier) == [("d", "e", "other_time", "denial")]


def test_nobody_says_when_is_not_the_same_time():
    denial = joint("d", "iraqi_army", "with:saa", stance="denied", as_of=None, article="c")
    said = joint("s", "saa", "with:iraqi_army", as_of="2019-07")
    assert links(denial, said) == [("d", "s", "time_unknown", "denial")]


def test_one_undated_article_speaks_of_one_time():
    denial = joint("d", "iraqi_army", "with:saa", stance="denied", as_of=None, article="c")
    said = joint("s", "saa", "with:iraqi_army", as_of=None, article="c", speaker="Some")
    assert links(denial, said) == [("d", "s", "contradict", "denial")]


def test_two_sole_holders_of_one_town_contradict():
    one = claim("x", "isis", as_of="2019-07-01")
    other = claim("y", "saa", as_of="2019-07-01", speaker="A source", record="anonymous")
    assert links(one, other) == [("x", "y", "contradict", "two_holders")]
    later = claim("z", "saa", as_of="2019-07-02", speaker="A source", record="anonymous")
    assert links(one, later) == [("x", "z", "other_time", "two_holders")]


@pytest.mark.parametrize(
    ("why", "one", "other"),
    [
        ("one camp", claim("x", "pmf"), claim("y", "iraqi_army", speaker="S")),
        ("one speaker", claim("x", "isis"), claim("y", "saa")),
        ("one verb", claim("x", "isis", group="g"), claim("y", "saa", group="g", speaker="S")),
        ("other town", claim("x", "isis"), claim("y", "saa", places=["far"], speaker="S")),
        ("other side", claim("x", "isis"), claim("y", "saa", side="syria", speaker="S")),
        (
            "room in a governorate",
            claim("x", "isis"),
            claim("y", "saa", places=["al_qaim", "south"], extent="province", speaker="S"),
        ),
        (
            "room on the frontier",
            claim("x", "isis", places=["frontier"], extent="frontier"),
            claim("y", "saa", places=["frontier"], extent="frontier", speaker="S"),
        ),
        ("a plan", claim("x", "isis"), claim("y", "saa", stance="planned", speaker="S")),
    ],
)
def test_what_is_no_contradiction(why, one, other):
    dated = [replace(item, when=replace(item.when, as_of="2019-07-01")) for item in (one, other)]
    assert not any(relation == "contradict" for _, _, relation, _ in links(*dated)), why


def test_a_capture_contradicts_only_who_holds_on_after_it():
    taken = claim(
        "t", "saa", "against:isis", kind="capture", start="2019-07-03", speaker="S", record="named"
    )
    until = claim("u", "isis", as_of="2019-07-03")
    through = claim("w", "isis", start="2014", end="..", as_of="2019-07-05")
    assert links(taken, until) == []
    assert links(taken, through) == [("t", "w", "contradict", "two_holders")]


def test_open_and_closed_contradict():
    opened = claim("o", kind="crossing_status", subtype="reopened", as_of="2019-07-01")
    shut = claim("s", kind="crossing_status", subtype="closed", as_of="2019-07-01", speaker="S")
    assert links(opened, shut) == [("o", "s", "contradict", "open_and_closed")]


def test_agreement_needs_both_partners_and_two_voices():
    one = joint("x", "iraqi_army", "with:sdf", kind="coordination")
    same = joint("y", "sdf", "with:iraqi_forces", kind="coordination", speaker="S")
    other = joint("z", "iraqi_army", "with:saa", kind="coordination", speaker="S")
    own = joint("w", "sdf", "with:iraqi_forces", kind="coordination")
    assert links(one, same) == [("x", "y", "agree", "same")]
    assert links(one, other) == []
    assert links(one, own) == []


def test_a_town_lies_in_its_governorate():
    town = claim("t", "isis", kind="presence", as_of="2019-07-01")
    province = claim(
        "p", "isis", kind="presence", places=["south"], extent="province", as_of="2019-07-01",
        speaker="S", record="named",
    )  # fmt: skip
    elsewhere = claim(
        "q", "isis", kind="presence", places=["north"], extent="province", as_of="2019-07-01",
        speaker="S", record="named",
    )  # fmt: skip
    assert links(town, province) == [("p", "t", "agree", "same")]
    assert links(town, elsewhere) == []


def test_events_against_different_targets_are_different():
    one = claim("x", "coalition", "against:isis", kind="strike", start="2019-07-01")
    other = claim("y", "coalition", "against:pmf", kind="strike", start="2019-07-01", speaker="S")
    assert links(one, other) == []


def test_corroboration_counts_origins_not_outlets():
    words = {"kind": "patrol", "as_of": "2019-07-01", "speaker": "The spokesman", "record": "named"}
    heard = [claim("x", "saa", article="a", **words), claim("y", "saa", article="b", **words)]
    other = claim("z", "saa", article="b", kind="patrol", as_of="2019-07-01")
    (issue,) = find_issues(ARTICLES, [*heard, other], camps=CAMPS)
    corroborated = {(link.first, link.second): link.corroborates for link in issue.links}
    assert corroborated == {("x", "y"): False, ("x", "z"): True, ("y", "z"): True}
    assert issue.origins == 2
    assert not issue.contradicted


@pytest.mark.parametrize(
    ("record", "speaker", "via", "origin"),
    [
        ("outlet", None, None, "one"),
        ("outlet", None, "Agency", "agency"),
        ("named", "The  Spokesman", None, "the spokesman"),
        ("anonymous", "a source", None, "a source (one)"),
        ("anonymous", "a source", "Agency", "a source (agency)"),
    ],
)
def test_who_is_behind_a_claim(record, speaker, via, origin):
    said = claim("x", "saa", record=record, speaker=speaker, via=via)
    assert origin_of(said, ARTICLES[0]) == origin


SPEAKERS = st.sampled_from([(None, "outlet"), ("S", "named"), ("T", "anonymous")])
CLAIMS = st.builds(
    lambda number, actors, kind, stance, place, when, article, said: claim(
        f"c{number:03}", *actors, kind=kind, stance=stance, places=[place],
        extent="frontier" if place == "frontier" else "point", article=article,
        speaker=said[0], record=said[1], **when,
    ),
    st.integers(0, 999),
    st.lists(st.sampled_from(["isis", "saa", "pmf", "with:sdf"]), max_size=2, unique=True),
    st.sampled_from(["control", "capture", "patrol", "coordination"]),
    st.sampled_from(["asserted", "ongoing", "denied", "planned", "ended"]),
    st.sampled_from(["al_qaim", "south", "frontier"]),
    st.sampled_from(
        [
            {"as_of": "2019-07-01", "end": ".."},
            {"start": "2017", "end": "..", "as_of": "2019-07-01"},
            {"start": "2017-10-28"},
            {},
        ]
    ),
    st.sampled_from(["a", "b", "c"]),
    SPEAKERS,
)  # fmt: skip
SEVERAL = st.lists(CLAIMS, max_size=10, unique_by=lambda item: item.id)


def issues_of(claims):
    return find_issues(ARTICLES, claims, gazetteer=GAZETTEER, camps=CAMPS)


@given(SEVERAL, st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_the_order_of_claims_does_not_matter(claims, random):
    assert issues_of(random.sample(claims, len(claims))) == issues_of(claims)


@given(SEVERAL)
@settings(max_examples=150)
def test_a_direct_contradiction_is_of_one_time(claims):
    by_id = {item.id: item for item in claims}
    for issue in issues_of(claims):
        for link in issue.links:
            if link.relation is Relation.CONTRADICT:
                one, other = by_id[link.first], by_id[link.second]
                days = stated_days(one), stated_days(other)
                undated = days == (None, None) and one.article == other.article
                assert undated or (None not in days and days[0].overlaps(days[1]))


def direct(claims):
    return {
        link
        for issue in issues_of(claims)
        for link in issue.links
        if link.relation in (Relation.AGREE, Relation.CONTRADICT, Relation.TIME_UNKNOWN)
    }


@given(SEVERAL)
@settings(max_examples=100)
def test_what_two_claims_are_to_each_other_no_third_one_changes(claims):
    alone = (direct(pair) for pair in combinations(claims, 2))
    assert direct(claims) == set().union(*alone)


def test_a_history_is_a_chain():
    years = [claim(f"y{year}", "isis", start=f"{year}-01-01") for year in range(2014, 2019)]
    assert [link[:3] for link in links(*years)] == [
        (f"y{year}", f"y{year + 1}", "other_time") for year in range(2014, 2018)
    ]


def test_many_actors_share_bits_and_nothing_else():
    many = [claim(f"c{row:03}", f"actor{row}", as_of="2019-07-01") for row in range(130)]
    twin = claim("twin", "actor7", as_of="2019-07-01", speaker="S", kind="control")
    agreeing = [found for found in links(*many, twin) if found[2] == "agree"]
    assert agreeing == [("c007", "twin", "agree", "same")]


@given(SEVERAL)
@settings(max_examples=100)
def test_issues_part_the_linked_claims(claims):
    issues = issues_of(claims)
    ids = [id_ for issue in issues for id_ in issue.claims]
    assert len(ids) == len(set(ids))
    both_ways = relations_of(issues)
    assert set(both_ways) == set(ids)
    for issue in issues:
        assert issue.id == min(issue.claims)
        assert 1 <= issue.origins <= len(issue.claims)
        for link in issue.links:
            assert link.first < link.second
            assert (link.relation, link.second) in both_ways[link.first]
            assert (link.relation, link.first) in both_ways[link.second]
            assert link in relations(issues, link.first)
            assert link in relations(issues, link.second)
            assert not link.corroborates or link.relation is Relation.AGREE
            if link.relation in (Relation.AGREE, Relation.CONTRADICT):
                assert (link.reason is Reason.SAME) == (link.relation is Relation.AGREE)


def test_what_a_speaker_vouches_for_does_not_go_on_for_ever():
    state = claim("x", "isis", start="2017-10", end="..", as_of="2018-08-08")
    days = stated_days(state)
    assert (days.first, days.last) == (date(2017, 10, 1), date(2018, 8, 8))
    assert stated_days(claim("y", "isis")) is None


def test_the_camps_of_the_seeds():
    camps = load_camps(SEEDS / "camps.toml")
    assert camps["iraqi_army"] == camps["iraqi_forces"] == camps["pmf"]
    assert camps["saa"] != camps["iraqi_army"]
    assert "isis" not in camps
    assert set(camps) <= set(load_actors(SEEDS / "actors.toml")), "who stands in a camp is an actor"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[camps]\none = ["x"]\ntwo = ["x"]', "x stands in one and in two"),
        ('[camps]\none = "x"', "must be a list of actor ids"),
        ("[camps", "cannot be read as a table of camps"),
    ],
)
def test_a_bad_camps_file_is_refused(tmp_path, text, says):
    path = tmp_path / "camps.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=says):
        load_camps(path)


def test_a_missing_camps_file_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"camps\.toml cannot be read"):
        load_camps(tmp_path / "camps.toml")
