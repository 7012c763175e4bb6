from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import GAZETTEER, SECTIONS, article, claim, drop, lay

from geo.claims.issues import find_issues
from geo.claims.model import Kind, Side, Stance
from geo.layers.features import build_features
from geo.layers.parts import Part
from geo.layers.placed import Traced
from geo.layers.query import parse_query
from geo.layers.select import facet_counts, select, tally, undated_beside
from geo.layers.view import View


def frame(placed, adrift=(), articles=None, issues=()):
    return build_features(
        articles or [article()],
        Traced(tuple(placed), tuple(adrift)),
        issues,
        gazetteer=GAZETTEER,
        sections=SECTIONS,
    )


@pytest.fixture(scope="module")
def six():
    """Six claims: a hold, its denial, a patrol, a plan without a date, two that are adrift."""
    text = "ISIS holds it. No. A patrol ran. It shall be walled. Talks. They met in May."
    articles = [
        article("a", "2018-08-08", text, outlet="Daily"),
        article("b", "2019-07-01", text),
        article("c", None, text),
    ]
    claims = [
        claim("hold", "isis", places=["al_bukamal"], side="syria", end="..", as_of="2018-08-08"),
        claim(
            "denial", "isis", places=["al_bukamal"], side="syria", stance="denied",
            end="..", as_of="2018-08-08", speaker="The mayor", record="named",
        ),
        claim("patrol", "saa", "with:pmf", kind="patrol", article="b", start="2019-06-30"),
        claim("plan", "iraqi_army", kind="fortification", stance="planned", article="c"),
        claim("talks", "saa", kind="coordination", extent="unlocated", places=[], article="c"),
        claim(
            "met", "saa", kind="coordination", extent="unlocated", places=[], article="b",
            start="2019-05", side="unspecified",
        ),
    ]  # fmt: skip
    hold, denial, patrol, plan, talks, met = claims
    return frame(
        [lay(hold, (45, 55)), lay(denial, (45, 55)), lay(patrol, (30, 30)), lay(plan, (60, 80))],
        [drop(talks), drop(met)],
        articles,
        find_issues(articles, claims, gazetteer=GAZETTEER),
    )


def shown(features, query):
    return set(features["id"].to_numpy()[select(features, parse_query(query))])


EVERYTHING = {"hold", "denial", "patrol", "plan", "talks", "met"}


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", EVERYTHING),
        ("kind=control&kind=patrol", {"hold", "denial", "patrol"}),
        ("stance=denied", {"denial"}),
        ("actor=pmf", {"patrol"}),
        ("actor=pmf&actor=iraqi_army", {"patrol", "plan"}),
        ("side=syria", {"hold", "denial"}),
        ("record=named", {"denial"}),
        ("article=c", {"plan", "talks"}),
        # Possible days overlap: the hold is open-ended from its as_of, never before.
        ("valid-on=2018-08-07", set()),
        ("valid-on=2018-08-08", {"hold", "denial"}),
        ("from=2019-05-31&to=2019-06-29", {"hold", "denial", "met"}),
        ("to=2018-08-08", {"hold", "denial"}),
        ("from=2019-06-30", {"hold", "denial", "patrol"}),
        # Known by: an article without any day was known on no day.
        ("known-by=2019-06-30", {"hold", "denial"}),
        ("known-by=2019-07-01", {"hold", "denial", "patrol", "met"}),
        ("km=0:44.9", {"patrol"}),
        ("km=50:60", {"hold", "denial", "plan"}),
        ("km=30:30", {"patrol"}),
        ("km=90:", set()),
        ("governorate=east", {"hold", "denial"}),
        ("governorate=south", {"patrol", "plan"}),  # the patrol by its place, the plan by both
        ("governorate=north", {"patrol"}),  # by the section that it meets
        ("contradicted=1", {"hold", "denial"}),
        ("text=ابو كمال", {"hold", "denial"}),
        ("text=البوكمال", {"hold", "denial"}),
        ("text=abu KAMAL", {"hold", "denial"}),
        ("text=mayor", {"denial"}),
        ("text=Daily", {"hold", "denial"}),
        ("text=القائم SAA", {"patrol"}),
        ("text=nowhere", set()),
    ],
)
def test_what_each_filter_takes(six, query, ids):
    assert shown(six, query) == ids


def test_what_is_dated_only_by_its_end_stands_at_that_end():
    by_then = claim("by", "isis", kind="strike", end="2019-07-14", as_of="2019-07-14")
    rows = frame([lay(by_then, (45, 55))], articles=[article("a", "2019-07-20", "They struck.")])
    for query in ("valid-on=2019-07-14", "from=2014-01-01&to=2019-07-14", "from=2019-07-14"):
        assert shown(rows, query) == {"by"}
    for query in ("valid-on=2014-08-01", "to=2019-07-13", "from=2019-07-15"):
        assert shown(rows, query) == set()
        assert tally(rows, parse_query(query)).filtered_out == 1


@pytest.fixture(scope="module")
def deeds():
    """Who strikes whom: the same two, each way round, with a helper and one who joins in."""
    claims = [
        claim("by", "isis", "against:saa", kind="strike"),
        claim("on", "saa", "against:isis", "supported_by:pmf", kind="strike"),
        claim("both", "isis", "with:pmf", "against:isis", kind="strike"),
        claim("nobody", kind="strike"),
    ]
    return frame([lay(item) for item in claims])


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("actor=isis", {"by", "on", "both"}),
        ("actor=isis&role=does", {"by", "both"}),
        ("actor=isis&role=target", {"on", "both"}),
        ("actor=saa&role=target", {"by"}),
        ("actor=pmf&role=does", {"both"}),
        ("actor=pmf&role=backs&role=target", {"on"}),
        ("actor=pmf&actor=saa&role=does", {"on", "both"}),
        ("role=backs", {"on"}),
        ("role=does", {"by", "on", "both"}),
    ],
)
def test_the_role_is_that_of_the_actor_who_is_asked_for(deeds, query, ids):
    assert shown(deeds, query) == ids


@pytest.mark.parametrize("query", ["", "role=does", "role=target", "actor=isis", "actor=pmf"])
def test_the_counts_of_actors_and_roles_are_what_choosing_them_shows(deeds, query):
    counts = facet_counts(deeds, parse_query(query))
    for name in ("actor", "role"):
        rest = "&".join(part for part in query.split("&") if not part.startswith(name))
        for option, count in counts[name].items():
            assert count == len(shown(deeds, f"{rest}&{name}={option}"))
    assert counts["kind"] == {"strike": len(shown(deeds, query))}


def test_undated_claims_wait_in_their_tray(six):
    counts = tally(six, parse_query("from=2019-06-01&to=2019-07-01"))
    assert counts == (6, 3, 3, 0, 0, 2, 2, 1)
    beside = undated_beside(six, parse_query("from=2019-06-01&to=2019-07-01&kind=coordination"))
    assert list(six["id"].to_numpy()[beside]) == ["talks"]
    assert not undated_beside(six, View()).any()


def test_counts_of_everything(six):
    assert tally(six, View()) == (6, 6, 4, 2, 2, 2, 0, 0)


def test_counts_beside_the_options(six):
    counts = facet_counts(six, parse_query("kind=patrol&article=b"))
    assert counts["kind"] == {"coordination": 1, "patrol": 1}
    assert counts["article"] == {"b": 1}
    assert counts["actor"] == {"pmf": 1, "saa": 1}
    assert counts["side"] == {"iraq": 1}


def test_an_empty_set_works():
    empty = frame([])
    view = parse_query("kind=control&text=x&km=1:2&valid-on=2018-01-01&contradicted=1")
    assert tally(empty, view) == (0,) * 8
    assert all(counts == {} for counts in facet_counts(empty, view).values())


VIEWS = st.builds(
    View,
    kinds=st.frozensets(st.sampled_from([Kind.CONTROL, Kind.PATROL, Kind.COORDINATION])),
    stances=st.frozensets(st.sampled_from([Stance.ASSERTED, Stance.DENIED])),
    sides=st.frozensets(st.sampled_from(Side)),
    actors=st.frozensets(st.sampled_from(["isis", "saa", "pmf", "nobody"])),
    parts=st.frozensets(st.sampled_from(Part)),
    articles=st.frozensets(st.sampled_from(["a", "b", "c"])),
    on=st.none() | st.dates(date(2018, 1, 1), date(2020, 1, 1)),
    known_by=st.none() | st.dates(date(2018, 1, 1), date(2020, 1, 1)),
    km_from=st.none() | st.floats(0, 50),
    km_to=st.none() | st.floats(50, 100),
    contradicted=st.booleans(),
)


@given(view=VIEWS)
@settings(max_examples=50)
def test_the_tally_adds_up(six, view):
    counts = tally(six, view)
    assert counts.total == counts.shown + counts.undated_out + counts.filtered_out
    assert counts.shown == counts.placed + counts.adrift == int(select(six, view).sum())
    assert counts.undated_out == int(undated_beside(six, view).sum())


@given(view=VIEWS)
@settings(max_examples=30)
def test_a_count_is_what_choosing_the_option_shows(six, view):
    for option, count in facet_counts(six, view)["stance"].items():
        alone = View(
            **{
                field: getattr(view, field)
                for field in (
                    "kinds", "sides", "actors", "parts", "articles", "on", "known_by", "km_from",
                    "km_to", "contradicted",
                )
            },
            stances=frozenset({Stance(option)}),
        )  # fmt: skip
        assert count == int(select(six, alone).sum())


@given(view=VIEWS, order=st.permutations(range(6)))
@settings(max_examples=20)
def test_the_order_of_rows_does_not_matter(six, view, order):
    turned = six.iloc[list(order)]
    assert (select(turned, view) == select(six, view)[list(order)]).all()


def test_ten_thousand_claims_are_one_frame():
    claims = [claim(f"c{row}", "isis", as_of="2018-08-08", end="..") for row in range(10_000)]
    many = frame([lay(item) for item in claims])
    hits = select(many, parse_query("text=qaim&actor=isis&valid-on=2019-01-01&km=30:40"))
    assert np.all(hits)
    assert len(many) == 10_000


def test_a_deed_whose_end_is_not_told_is_in_no_range_after_its_telling():
    told = {"start": "2017-10-26", "end": "..", "as_of": "2017-10-28"}
    deed = claim("deed", "pmf", kind="operation", **told)
    state = claim("state", "pmf", kind="fortification", **told)
    features = frame([lay(deed), lay(state)])
    year = View(first=date(2019, 1, 1), last=date(2019, 12, 31))
    assert list(features["id"][select(features, year)]) == ["state"]
    telling = View(on=date(2017, 10, 28))
    assert set(features["id"][select(features, telling)]) == {"deed", "state"}
