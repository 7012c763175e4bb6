import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from made import GAZETTEER, SECTIONS, article, claim, drop, lay
from test_geojson import WORDS, cover

from geo.export.csv_ import POINT, csv_bytes
from geo.layers.columns import EXPORTED
from geo.layers.features import build_features
from geo.layers.placed import Traced


def rows(placed, adrift=(), text="Somebody said it.", verdicts=None, url=None, **more):
    features = build_features(
        [replace(article("a", text=text), url=url)],
        Traced(tuple(placed), tuple(adrift)),
        gazetteer=GAZETTEER,
        sections=SECTIONS,
        verdicts=verdicts,
    )
    content = csv_bytes(features, cover(features, **more))
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_row_for_every_feature_under_the_declared_names():
    placed = lay(claim("p", "isis", "with:saa", as_of="2018-08-08", end=".."), (30.0, 30.0))
    first, second = rows([placed], [drop(claim("q", "saa"))])
    assert list(first) == ["name", *(column.name for column in EXPORTED), *POINT]
    assert (first["id"], second["id"]) == ("p", "q")
    assert first["actors"] == "isis | saa"
    assert (first["lon"], first["lat"]) == ("41.0", "34.4")
    assert (second["lon"], second["lat"]) == ("", "")
    assert (first["km_from"], second["km_from"]) == ("30.0", "")
    assert (first["fact"], first["undated"], second["undated"]) == ("true", "false", "true")
    assert first["last_day"] == ""


def test_what_people_decided_and_the_address_are_there():
    placed = lay(claim("p", "isis", as_of="2018-08-08"), (30.0, 30.0))
    verdicts = {"p": "mended"}
    first, second = rows(
        [placed], [drop(claim("q", "saa"))], verdicts=verdicts, url="https://a.b/c"
    )
    assert (first["review"], second["review"]) == ("mended", "unreviewed")
    assert first["url"] == second["url"] == "https://a.b/c"
    assert rows([placed])[0]["url"] == ""


def test_the_name_follows_the_language():
    item = lay(claim("p", "isis"))
    assert rows([item])[0]["name"] == "ISIS · Al-Qaim"
    assert rows([item], lang="ar")[0]["name"] == "اسم isis · القائم"


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", " =1", '=HYPERLINK("x")'],
)
def test_no_cell_is_a_formula(words):
    (row,) = rows([lay(claim("p", "isis", evidence=(0, len(words))))], text=words)
    assert row["quote"] == "'" + words


@given(text=WORDS)
@settings(max_examples=60)
def test_any_words_stay_in_their_cell(text):
    (row,) = rows([lay(claim("p", "isis", evidence=(0, len(text))))], text=text)
    assert row["quote"].removeprefix("'") == text.removeprefix("'")
    assert not row["quote"].lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert row["kind"] == "control"
