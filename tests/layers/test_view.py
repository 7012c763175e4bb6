import math
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.place import LngLat
from geo.claims.model import Kind, Record, Side, Stance
from geo.errors import InputError
from geo.layers.controls import BESIDE, CONTROLS, Takes
from geo.layers.parts import Part
from geo.layers.placed import Exactness
from geo.layers.query import Known, parse_query, polygon_text, to_query
from geo.layers.view import View

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
IDS = st.frozensets(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=3)


POLYGONS = st.lists(
    st.builds(LngLat, st.floats(-180, 180), st.floats(-90, 90)), min_size=3, max_size=6
).map(tuple)


@st.composite
def views(draw):
    days = {}
    match draw(st.sampled_from(["range", "one", "none"])):
        case "range":
            days["first"], days["last"] = sorted([draw(DAYS), draw(DAYS)])
        case "one":
            days["on"] = draw(DAYS)
    low, high = sorted(draw(st.lists(st.floats(0, 700), min_size=2, max_size=2)))
    return View(
        **days,
        day=draw(st.none() | DAYS),
        known_by=draw(st.none() | DAYS),
        held_by=draw(st.none() | DAYS),
        actors=draw(IDS),
        parts=draw(st.frozensets(st.sampled_from(Part))),
        kinds=draw(st.frozensets(st.sampled_from(Kind))),
        stances=draw(st.frozensets(st.sampled_from(Stance))),
        sides=draw(st.frozensets(st.sampled_from(Side))),
        governorates=draw(IDS),
        articles=draw(IDS),
        records=draw(st.frozensets(st.sampled_from(Record))),
        km_from=draw(st.sampled_from([None, low])),
        km_to=draw(st.sampled_from([None, high])),
        text=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=200)),
        against=draw(st.none() | DAYS),
        outlets=draw(IDS),
        precisions=draw(st.frozensets(st.sampled_from(Exactness))),
        within=draw(st.just(()) | POLYGONS),
        contradicted=draw(st.booleans()),
    )


@given(views())
def test_an_address_restores_its_view(view):
    assert parse_query(to_query(view)) == view
    assert parse_query("?" + to_query(view)) == view


@given(views())
def test_the_address_is_stable(view):
    assert to_query(parse_query(to_query(view))) == to_query(view)


def test_nothing_asked_is_an_empty_address():
    assert to_query(View()) == ""
    assert parse_query("") == View()
    assert parse_query("kind=&from=&text=") == View()


def test_a_view_as_an_address():
    view = View(on=date(2018, 8, 8), kinds=frozenset({Kind.PATROL, Kind.CONTROL}), km_from=340.0)
    assert to_query(view) == "valid-on=2018-08-08&kind=control&kind=patrol&km=340:"


def test_every_field_has_its_control():
    declared = {control.field for control in CONTROLS} | {"km_to"}
    assert declared == {field.name for field in fields(View)}
    assert len({control.name for control in CONTROLS}) == len(CONTROLS)
    assert not BESIDE & {control.name for control in CONTROLS}
    for control in CONTROLS:
        assert control.label_en
        assert control.label_ar
        assert (control.terms is not None) == (control.takes is Takes.TERMS)


def test_names_beside_the_view_change_nothing():
    assert parse_query("lang=ar&at=34,41,8&claim=x&kind=control") == parse_query("kind=control")


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("colour=red", "'colour' is no filter: use from, to"),
        ("kind=parade", "'parade' is no kind: use one of control, presence"),
        ("stance=true", "'true' is no stance: use one of denied"),
        ("side=east", "'east' is no side"),
        ("role=victim", "'victim' is no role: use one of does, backs, target"),
        ("record=secret", "'secret' is no record"),
        ("from=2018-02-30", "from '2018-02-30' is no day of the calendar"),
        ("from=20180208", "write it as 2018-08-08"),
        ("valid-on=yesterday", "valid-on 'yesterday'"),
        ("from=2018-01-01&from=2019-01-01", "from is given 2 times"),
        ("from=2019-01-01&to=2018-01-01", "runs backwards"),
        ("valid-on=2018-01-01&to=2018-01-01", "exclude each other"),
        ("km=340", "write two kilometres with a colon"),
        ("km=a:b", "km 'a:b' is no stretch"),
        ("km=1:2:3", "is no stretch"),
        ("km=-5:20", "no kilometre of the frontier"),
        ("km=nan:20", "no kilometre of the frontier"),
        ("km=390:340", "write 340:390"),
        ("km=0:700", "ends at km 603.9"),
        ("contradicted=yes", "contradicted is 1 or 0"),
        ("actor=nobody", "'nobody' is no actor that we know: use one of isis, saa"),
        ("from=2500-01-01", "from 2500-01-01 is out of reach: use 1900-01-01 to 2100-12-31"),
        (f"text={'x' * 201}", "text has 201 characters: use 200 at most"),
        ("within=1,2;3,4", "a polygon has 3 corners or more, not 2"),
        ("within=1,2;3,4;x,y", "is no polygon: write its corners"),
        ("within=1,2;3,4;200,4", "200,4 is no point on the globe"),
        ("within=nan,2;3,4;20,4", "is no point on the globe"),
        ("precision=vague", "'vague' is no precision: use one of point, stretch, sector"),
        ("article=005.txt", "'005.txt' is no article"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(query, says):
    known = Known(
        ids={
            "actor": {"isis": "isis", "saa": "saa"},
            "article": {"004.txt": "f00d", "f00d": "f00d"},
        },
        length_km=603.9,
    )
    with pytest.raises(InputError) as refused:
        parse_query(query, known)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_spelling_stands_for_its_id():
    known = Known(ids={"article": {"004.txt": "f00d", "f00d": "f00d"}})
    assert parse_query("article=004.txt&article=f00d", known).articles == {"f00d"}


def test_a_view_itself_refuses_what_cannot_be():
    with pytest.raises(InputError, match="backwards"):
        View(first=date(2019, 1, 1), last=date(2018, 1, 1))
    with pytest.raises(InputError, match="no kilometre"):
        View(km_to=math.inf)


@pytest.mark.parametrize(
    ("query", "day"),
    [
        ("day=2018-01-05&valid-on=2017-01-01", date(2018, 1, 5)),
        ("valid-on=2017-01-01", date(2017, 1, 1)),
        ("from=2016-01-01&to=2016-12-31", date(2016, 12, 31)),
        ("from=2016-01-01", None),
    ],
)
def test_the_day_of_the_lines_state(query, day):
    assert parse_query(query).state_day == day


@given(POLYGONS)
def test_a_ring_may_be_closed_by_its_first_corner_and_is_written_without_it(corners):
    closed = View(within=(*corners, corners[0]))
    assert closed == View(within=corners)
    assert parse_query(f"within={polygon_text((*corners, corners[0]))}") == closed
    assert to_query(closed).count(";") == len(closed.within) - 1
