import hashlib
from dataclasses import replace

import pytest
from made import GAZETTEER, SECTIONS, article, claim, drop, lay
from shapely.geometry import Polygon

from geo.claims.issues import find_issues
from geo.claims.model import ActorRef, Attribution, Grade, Quantity, Record, Role, Span
from geo.layers.columns import COLUMNS, EXPORTED, Holds
from geo.layers.features import build_features
from geo.layers.placed import AdriftReason, Mismatch, Placed, Precision, Traced
from geo.layers.select import select
from geo.layers.view import View


def build(placed=(), adrift=(), articles=None, issues=()):
    return build_features(
        articles or [article()],
        Traced(tuple(placed), tuple(adrift)),
        issues,
        gazetteer=GAZETTEER,
        sections=SECTIONS,
    )


def test_the_frame_has_the_declared_columns_and_no_others():
    for features in (build(), build([lay(claim("c", "isis"))], [drop(claim("d", "saa"))])):
        assert list(features.columns) == [*(column.name for column in COLUMNS), "geometry"]
        for column in COLUMNS:
            assert str(features[column.name].dtype) == column.holds.dtype
        assert features.crs == "EPSG:4326"


def test_every_cell_holds_what_its_column_declares():
    features = build([lay(claim("c", "isis"))], [drop(claim("d"))])
    kinds = {
        Holds.TEXT: (str, type(None)),
        Holds.DAY: (str, type(None)),
        Holds.LIST: tuple,
        Holds.COUNT: int,
        Holds.NUMBER: float,
        Holds.FLAG: bool,
    }
    for column in COLUMNS:
        for cell in features[column.name].tolist():
            assert isinstance(cell, kinds[column.holds]), column.name
    assert {column.name for column in COLUMNS} - {column.name for column in EXPORTED} == {
        "first_ordinal", "last_ordinal", "known_ordinal", "words",
    }  # fmt: skip


def test_placed_and_adrift_are_all():
    features = build([lay(claim("p", "isis"))], [drop(claim("q", "saa"), AdriftReason.OUT_OF_AREA)])
    assert list(features["id"]) == ["p", "q"]
    assert list(features.geometry.isna()) == [False, True]
    assert list(features["adrift"]) == [None, "out_of_area"]
    assert list(features["precision"]) == ["point", None]
    assert features["km_from"].isna().tolist() == [False, True]


def test_a_place_that_the_words_name_before_a_mark_is_found_by_any_of_its_names():
    texts = {"a": "Al-Qaim, again", "b": "(القائم) ثم", "c": "Nothing of it"}
    told = [article(id_, text=text, title="القائم") for id_, text in texts.items()]
    placed = [lay(claim("p", "isis"))]
    adrift = [drop(claim(f"q{a.id}", "saa", places=(), article=a.id)) for a in told]
    words = build(placed, adrift, articles=told).set_index("id")["words"]
    for name in ("al qaim", "القايم"):
        assert [name in words[one] for one in ("qa", "qb", "qc")] == [True, True, False]


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (("patrols", "دورية", "الدوريات", "وللدوريات"), {"p"}),
        (("denied", "منفي"), {"d"}),
        (("isis", "داعش", "لداعش"), {"p", "q"}),  # who acts, and whom the words name
        (("checkpoint",), {"d"}),
    ],
)
def test_kind_stance_and_actors_are_sought_in_either_language(sought, found):
    isis = ActorRef("isis", Role.ACTOR, "داعش", "ISIS")
    told = [article(), article("b", text="قيل لداعش كلام")]
    claims = [
        lay(replace(claim("p", kind="patrol"), actors=(isis,))),
        drop(claim("q", "saa", article="b", evidence=(0, 14))),
        drop(claim("d", "saa", kind="post", stance="denied", subtype="checkpoint")),
    ]
    features = build(claims[:1], claims[1:], articles=told)
    for words in sought:
        assert set(features["id"][select(features, View(text=words))]) == found, words


def test_rows_stand_in_the_order_of_file_and_text():
    late = lay(claim("x", "isis", evidence=(20, 30)))
    early = drop(claim("y", "isis", evidence=(3, 9)))
    other = lay(claim("z", "isis", article="0", evidence=(50, 60)))
    articles = [article("a", text="x" * 99), article("0", text="x" * 99)]
    for placed in ([late, other], [other, late]):
        assert list(build(placed, [early], articles)["id"]) == ["z", "y", "x"]


def test_geometry_is_rounded_and_turned_by_the_right_hand_rule():
    clockwise = Polygon([(41.12345678, 34), (41.12345678, 35), (42, 35), (42, 34)])
    assert not clockwise.exterior.is_ccw
    item = claim("c", "isis")
    features = build([Placed(item, clockwise, (1.0, 2.0), item.where.side, Precision.AREA, True)])
    (shape,) = features.geometry
    assert shape.exterior.is_ccw
    assert shape.bounds[0] == 41.123457


def test_the_quote_is_the_articles_own_words():
    text = "مقدمة. قال أحدهم شيئًا\r\nعن البلدة. خاتمة"
    written = article("a", text=text)
    features = build([lay(claim("c", "isis", evidence=(7, 33), also=(Span(0, 5),)))], (), [written])
    (row,) = features.to_dict("records")
    assert row["quote"] == text[row["start"] : row["end"]] == text[7:33]
    assert row["also"] == ("0:5",)
    assert row["sha256"] == written.sha256
    assert row["file"] == "a.txt"


def test_a_row_says_who_where_and_when():
    sha = hashlib.sha256(b"").hexdigest()
    written = article("a", "2018-08", outlet="Daily", title="Quiet", digest_of=sha)
    item = claim(
        "c", "saa", "with:pmf", "against:isis", places=["al_bukamal", "far"], side="syria",
        start="2018-08-04", end="..", as_of="2018-08", record="named", speaker="A colonel",
        via="Agency", grade=Grade("F", 6, "for_own_side", "speaks for his own army"),
        quantities=(
            Quantity("persons", "killed", 52, qualifier="approx"),
            Quantity("persons", "wounded", None, 5, 6, "range"),
            Quantity("km", "secured", 250.0, qualifier="more_than"),
            Quantity("persons", "fled"),
            Quantity("posts", "built", "many", qualifier="unquantified"),
            Quantity("persons", "held", None, None, 9, "less_than"),
        ),
    )  # fmt: skip
    mismatch = Mismatch("stretch", 40, 9, "40 km stated, 9 km measured")
    (row,) = build([lay(item, (20.0, 45.0), mismatches=(mismatch,))], (), [written]).to_dict(
        "records"
    )
    assert row["name_en"] == "SAA, PMF, ISIS · Al-Bukamal, Far"
    assert row["name_ar"] == "اسم saa، اسم pmf، اسم isis · البوكمال، البعيدة"
    assert row["actors"] == ("saa", "pmf", "isis")
    assert row["roles"] == ("actor", "with", "against")
    assert row["governorates"] == ("east", "north")
    assert (row["speaker"], row["via"], row["record"]) == ("A colonel", "Agency", "named")
    assert (row["first_day"], row["last_day"]) == ("2018-08-04", None)
    assert (row["evidence_day"], row["known_from"]) == ("2018-08-31", "2018-08-31")
    assert not row["undated"]
    assert row["digest"]
    assert row["quantities"] == (
        "~52 persons: killed",
        "5-6 persons: wounded",
        ">250 km: secured",
        "unquantified persons: fled",
        "many posts: built",
        "up to 9 persons: held",
    )
    assert row["warnings"] == ("40 km stated, 9 km measured",)
    assert row["warning_codes"] == ("stretch",)
    assert (row["reliability"], row["credibility"]) == ("F", 6)


@pytest.mark.parametrize(
    ("side", "km", "expected"),
    [
        ("iraq", (10.0, 20.0), {"north"}),
        ("iraq", (30.0, 50.0), {"north", "south"}),
        ("iraq", (20.0, 40.0), {"north"}),  # it ends where the next section begins
        ("iraq", (40.0, 40.0), {"north", "south"}),
        ("syria", (30.0, 50.0), {"east"}),
        ("both", (10.0, 20.0), {"north", "east"}),
        ("unspecified", (50.0, 60.0), {"south", "east"}),
    ],
)
def test_the_sections_that_a_claim_meets_on_its_side(side, km, expected):
    features = build([lay(claim("c", "isis", places=["frontier"], side=side), km)])
    assert set(features["governorates"][0]) == expected


def test_a_chainage_in_pieces_does_not_meet_its_gaps():
    item = claim("c", "isis", places=["frontier"])
    features = build([lay(item, (0.0, 90.0), spans=((0.0, 10.0), (80.0, 90.0)))])
    assert features["spans"][0] == ("0.000:10.000", "80.000:90.000")
    middle = {"north": (0.0, 30.0), "south": (30.0, 70.0), "east": (0.0, 100.0)}
    found = build_features(
        [article()],
        Traced((lay(item, (0.0, 90.0), spans=((0.0, 10.0), (80.0, 90.0))),), ()),
        gazetteer=GAZETTEER,
        sections=middle,
    )
    assert found["governorates"][0] == ("north",)


def test_relations_and_origins_stand_on_the_rows():
    articles = [article("a"), article("b"), article("c")]
    common = {"as_of": "2018-08-08", "end": ".."}
    claims = [
        claim("first", "isis", article="a", **common),
        claim("second", "isis", article="b", **common),
        claim("denial", "isis", article="c", stance="denied", **common),
        claim("earlier", "isis", article="c", as_of="2017-01-01", end=".."),
    ]
    issues = find_issues(articles, claims, gazetteer=GAZETTEER)
    features = build([lay(item) for item in claims], (), articles, issues).set_index("id")
    assert features["agrees_with"]["first"] == ("second",)
    assert features["contradicts"]["denial"] == ("first", "second")
    assert features["other_times"]["earlier"] == ("denial", "first", "second")
    assert features["contradicted"].to_dict() == {
        "first": True, "second": True, "denial": True, "earlier": False,
    }  # fmt: skip
    assert features["origins"].to_dict() == {"first": 2, "second": 2, "denial": 1, "earlier": 1}


def test_one_origin_through_two_outlets_is_counted_once():
    articles = [article("a", outlet="One"), article("b", outlet="Two")]
    said = Attribution("The minister", Record.NAMED)
    claims = [
        claim(id_, "isis", article=id_, as_of="2018-08-08", speaker=said.speaker, record="named")
        for id_ in ("a", "b")
    ]
    issues = find_issues(articles, claims)
    features = build([lay(item) for item in claims], (), articles, issues)
    assert features["agrees_with"].tolist() == [("b",), ("a",)]
    assert features["origins"].tolist() == [1, 1]


def test_a_claim_without_its_article_is_an_error():
    with pytest.raises(KeyError):
        build([lay(claim("c", "isis", article="missing"))])
