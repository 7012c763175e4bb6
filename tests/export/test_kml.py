import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from made import GAZETTEER, SECTIONS, article, claim, drop, lay
from shapely import Point, box
from shapely.geometry import LineString, MultiLineString
from test_geojson import WORDS, cover

from geo.export.cover import Told
from geo.export.kml import SPACE, kml_bytes
from geo.layers.features import build_features
from geo.layers.placed import Traced
from geo.layers.query import parse_query
from geo.layers.select import select

NS = {"k": SPACE}


def written(placed, adrift=(), text="Somebody said it.", **more):
    features = build_features(
        [article("a", text=text)],
        Traced(tuple(placed), tuple(adrift)),
        gazetteer=GAZETTEER,
        sections=SECTIONS,
    )
    return ET.fromstring(kml_bytes(features, cover(features, **more)))


def data(mark, name):
    return mark.findtext(f"k:ExtendedData/k:Data[@name='{name}']/k:value", namespaces=NS)


def test_days_are_time_spans_and_the_open_end_is_left_out():
    closed = lay(claim("p", "isis", start="2018-08-04", end="2018-08-08"))
    opened = lay(claim("q", "isis", start="2018-08-04", end=".."))
    undated = lay(claim("r", "isis"))
    spans = {
        mark.get("id"): [mark.findtext(f"k:TimeSpan/k:{tag}", None, NS) for tag in ("begin", "end")]
        for mark in written([closed, opened, undated]).iterfind(".//k:Placemark", NS)
    }
    assert spans == {
        "cp": ["2018-08-04", "2018-08-08"],
        "cq": ["2018-08-04", None],
        "cr": [None, None],
    }


def test_what_is_adrift_has_a_folder_and_no_geometry():
    root = written([lay(claim("p", "isis"))], [drop(claim("q", "saa"))], lang="ar")
    on_line, adrift = root.findall("k:Document/k:Folder", NS)
    assert [mark.get("id") for mark in on_line.iterfind("k:Placemark", NS)] == ["cp"]
    assert [mark.get("id") for mark in adrift.iterfind("k:Placemark", NS)] == ["cq"]
    assert adrift.findtext("k:name", None, NS) == "بلا موضع"
    assert not re.search("[A-Za-z]", root.findtext("k:Document/k:name", None, NS))
    assert data(adrift.find("k:Placemark", NS), "adrift") == "no_place"
    assert adrift.find(".//k:coordinates", NS) is None


@pytest.mark.parametrize(
    ("shape", "path", "count"),
    [
        (Point(41, 34), "k:Point", 1),
        (LineString([(41, 34), (41.5, 34.5)]), "k:LineString", 1),
        (MultiLineString([[(41, 34), (42, 35)], [(40, 33), (41, 34)]]), "k:MultiGeometry", 2),
        (box(41, 34, 42, 35).difference(box(41.2, 34.2, 41.4, 34.4)), "k:Polygon", 2),
    ],
    ids=["point", "line", "lines", "hole"],
)
def test_every_shape_is_written_longitude_first(shape, path, count):
    laid = replace(lay(claim("p", "isis")), geometry=shape)
    mark = written([laid]).find(".//k:Placemark", NS)
    found = mark.find(path, NS)
    assert found is not None
    paths = [one.text for one in found.iter(f"{{{SPACE}}}coordinates")]
    assert len(paths) == count
    assert re.match(r"4[0-2]\.\d{6},3[3-5]\.\d{6}", paths[0])


@given(text=WORDS)
@settings(max_examples=60)
def test_any_words_stay_text(text):
    root = written([lay(claim("p", "isis", evidence=(0, len(text))))], text=text)
    (mark,) = root.iterfind(".//k:Placemark", NS)
    kept = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
    assert (data(mark, "quote") or "") == kept.replace("\r\n", "\n").replace("\r", "\n")


def test_a_globe_that_shows_name_and_description_alone_says_how_the_claim_is_meant():
    denied = lay(claim("p", "isis", kind="patrol", stance="denied"))
    told = Told("Patrol, Denied", ("They deny <patrols>.", "Published: 2018."))
    root = written([denied], text="<b>Patrols</b> & more", told=lambda _: told)
    mark = root.find(".//k:Placemark", NS)
    assert mark.findtext("k:name", None, NS).startswith("Patrol, Denied: ISIS")
    assert mark.findtext("k:description", None, NS).startswith(
        "Patrol, Denied<br>They deny &lt;patrols&gt;.<br>Published: 2018.<br>«&lt;b&gt;Patro"
    )


def test_without_words_of_a_language_kind_and_stance_stand_as_they_are():
    (mark,) = written([lay(claim("p", "isis", stance="planned"))]).iterfind(".//k:Placemark", NS)
    assert mark.findtext("k:name", None, NS).startswith("control, planned: ")


def test_it_holds_what_the_view_shows(board):
    view = parse_query("kind=patrol")
    shown = board.features[select(board.features, view)]
    root = ET.fromstring(kml_bytes(shown, board.cover(view)))
    marks = root.findall(".//k:Placemark", NS)
    assert [data(mark, "id") for mark in marks] == sorted(
        shown["id"], key=lambda id_: shown.set_index("id").loc[id_, "adrift"] is not None
    )
    assert len(root.findall(".//k:TimeSpan", NS)) == (~shown["undated"]).sum()
    assert "kind=patrol" in root.findtext("k:Document/k:description", None, NS)
