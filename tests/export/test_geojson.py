import json
import re
from dataclasses import replace
from datetime import date

import pytest
from geopandas.testing import assert_geodataframe_equal
from hypothesis import given, settings
from hypothesis import strategies as st
from made import GAZETTEER, LENGTH_KM, SECTIONS, article, claim, drop, lay
from shapely.geometry import shape

from geo.claims.model import Side
from geo.errors import InputError
from geo.export.cover import Cover
from geo.export.geojson import geojson_bytes, read_geojson, to_geojson
from geo.layers.columns import EXPORTED, Holds
from geo.layers.features import build_features
from geo.layers.placed import Traced
from geo.layers.query import parse_query
from geo.layers.select import select, tally
from geo.layers.state import state_on
from geo.layers.view import View

TEXT = 'قال "أحدهم" </script> شيئًا.\r\nHe =said, it\tagain.'
PLACED = (
    lay(claim("hold", "isis", end="..", as_of="2018-08-08")),
    lay(claim("patrol", "saa", kind="patrol", side="syria", evidence=(5, 40)), (12.345678, 20.0)),
)
ADRIFT = (drop(claim("talks", "saa", kind="coordination", extent="unlocated", places=[])),)
ARTICLES = [article("a", text=TEXT, outlet="Daily")]


def build(placed=PLACED, adrift=ADRIFT, articles=ARTICLES):
    return build_features(
        articles,
        Traced(tuple(placed), tuple(adrift)),
        gazetteer=GAZETTEER,
        sections=SECTIONS,
    )


def cover(features, view=None, **more):
    view = view or View()
    return Cover(view, tally(features, view), "a line, version 1", LENGTH_KM, **more)


@pytest.fixture(scope="module")
def features():
    return build()


def read_back(content, tmp_path):
    path = tmp_path / "export.geojson"
    path.write_bytes(content)
    return read_geojson(path)


def exported(features):
    return features[[*(column.name for column in EXPORTED), "geometry"]].reset_index(drop=True)


def test_an_export_read_back_is_the_same_features(features, tmp_path):
    back = read_back(geojson_bytes(features, cover(features)), tmp_path)
    assert_geodataframe_equal(back, exported(features))


def test_an_empty_export_is_read_back_too(tmp_path):
    empty = build((), ())
    content = geojson_bytes(empty, cover(empty))
    assert json.loads(content)["features"] == []
    assert "bbox" not in json.loads(content)
    assert_geodataframe_equal(read_back(content, tmp_path), exported(empty))


def test_a_part_is_what_the_view_shows(features, tmp_path):
    view = parse_query("kind=patrol&km=0:15")
    part = features[select(features, view)]
    collection = json.loads(geojson_bytes(part, cover(features, view)))
    assert [row["id"] for row in collection["features"]] == ["patrol"]
    assert collection["counts"]["shown"] == 1
    assert parse_query(collection["view"]) == view
    assert_geodataframe_equal(
        read_back(geojson_bytes(part, cover(features, view)), tmp_path), exported(part)
    )


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(words=st.tuples(WORDS, WORDS, WORDS, WORDS), km=st.floats(0, 99))
@settings(max_examples=60)
def test_any_words_survive_the_round_trip(tmp_path_factory, words, km):
    id_, text, speaker, outlet = words
    said = claim(id_, "isis", evidence=(0, len(text)), speaker=speaker)
    features = build([lay(said, (km, km + 1))], (), [article("a", text=text, outlet=outlet)])
    content = geojson_bytes(features, cover(features))
    back = read_back(content, tmp_path_factory.mktemp("round"))
    assert_geodataframe_equal(back, exported(features))


def test_the_file_keeps_to_rfc_7946(features):
    collection = json.loads(geojson_bytes(features, cover(features)))
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    west, south, east, north = collection["bbox"]
    assert -180 <= west <= east <= 180
    assert -90 <= south <= north <= 90
    days = {column.name for column in EXPORTED if column.holds is Holds.DAY}
    for row in collection["features"]:
        assert row.keys() == {"type", "id", "geometry", "properties"}
        assert row["type"] == "Feature"
        for day in days & row["properties"].keys():
            value = row["properties"][day]
            assert value is None or date.fromisoformat(value).isoformat() == value
        if row["geometry"] is not None:
            drawn = shape(row["geometry"])
            assert drawn.is_valid
            assert drawn.exterior.is_ccw
            numbers = re.findall(r"\d+\.(\d+)", json.dumps(row["geometry"]))
            assert max(map(len, numbers)) <= 6
    adrift = [row["id"] for row in collection["features"] if row["geometry"] is None]
    assert adrift == ["talks"]


def test_every_declared_column_is_a_property(features):
    (first, *_) = to_geojson(features, cover(features))["features"]
    assert list(first["properties"]) == ["name", *(column.name for column in EXPORTED)]


def test_the_file_tells_what_it_is(features):
    view = View(known_by=date(2019, 1, 1))
    state = state_on(
        date(2018, 9, 1), PLACED, ARTICLES, length_km=LENGTH_KM, known_by=view.known_by
    )
    collection = json.loads(geojson_bytes(features, cover(features, view, state=state)))
    assert collection["view"] == "known-by=2019-01-01"
    assert collection["known_by"] == "2019-01-01"
    assert collection["counts"]["placed"] + collection["counts"]["adrift"] == 3
    assert collection["frontier"] == {"dataset": "a line, version 1", "length_km": 100.0}
    assert "OpenStreetMap" in collection["attribution"]
    assert collection["state"] == {
        "day": "2018-09-01",
        "known_by": "2019-01-01",
        "holdings": [
            {
                "side": Side.IRAQ.value,
                "km": [30.0, 50.0],
                "condition": "held",
                "holders": ["isis"],
                "claims": ["hold"],
                "since": "2018-08-08",
                "evidence_day": "2018-08-08",
                "age_days": 24,
                "certain": True,
                "wide": False,
            }
        ],
        "unstated": [],
    }


def test_the_language_changes_names_and_nothing_else(features):
    english = to_geojson(features, cover(features, lang="en"))
    arabic = to_geojson(features, cover(features, lang="ar"))
    assert [row["properties"]["name"] for row in english["features"]] != [
        row["properties"]["name"] for row in arabic["features"]
    ]
    for row in (*english["features"], *arabic["features"]):
        del row["properties"]["name"]
    assert english == arabic


def test_the_same_features_give_the_same_bytes(features):
    assert geojson_bytes(features, cover(features)) == geojson_bytes(build(), cover(build()))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"type": "FeatureCollection", "features": [{}]}',
        b'{"features": [{"properties": {"id": "x"}, "geometry": null}]}',
        b'{"features": [{"properties": {}, "geometry": {"type": "Heap"}}]}',
    ],
)
def test_what_is_no_export_is_refused(content, tmp_path):
    with pytest.raises(InputError, match="is no export of this map"):
        read_back(content, tmp_path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_geojson(tmp_path / "nothing.geojson")


def test_an_unnamed_language_is_an_error(features):
    with pytest.raises(KeyError):
        to_geojson(features, replace(cover(features), lang="fr"))
