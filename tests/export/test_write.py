import json
import os

import pytest
from made import GAZETTEER, SECTIONS, article, claim, lay
from test_geojson import cover

from geo.errors import InputError
from geo.export import write as module
from geo.export.geojson import geojson_bytes
from geo.export.write import FORMATS, format_of, write
from geo.layers.features import build_features
from geo.layers.placed import Traced


@pytest.fixture(scope="module")
def features():
    return build_features(
        [article()],
        Traced((lay(claim("c", "isis")),), ()),
        gazetteer=GAZETTEER,
        sections=SECTIONS,
    )


@pytest.mark.parametrize("name", ["map.geojson", "map.GEOJSON", "map.csv", "خريطة.csv"])
def test_the_ending_chooses_the_format(features, tmp_path, name):
    path = tmp_path / name
    content = format_of(path)(features, cover(features))
    write(path, content)
    assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_a_file_of_that_name_is_replaced(features, tmp_path):
    path = tmp_path / "map.geojson"
    path.write_text("old")
    write(path, geojson_bytes(features, cover(features)))
    assert json.loads(path.read_bytes())["type"] == "FeatureCollection"


@pytest.mark.parametrize("name", ["map", "map.shp", "map.geojson.txt", ".geojson"])
def test_an_unknown_ending_is_refused(tmp_path, name):
    with pytest.raises(InputError, match=r"use \.geojson or \.csv or \.kml"):
        format_of(tmp_path / name)


def test_an_ending_that_the_caller_writes_is_his(tmp_path):
    assert format_of(tmp_path / "map.HTML", beside=[".html"]) is None
    with pytest.raises(InputError, match=r"use \.geojson or \.csv or \.kml or \.html"):
        format_of(tmp_path / "map.shp", beside=[".html"])


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"map\.csv cannot be written \(No such file"):
        write(tmp_path / "missing" / "map.csv", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_that_name_is_refused(tmp_path):
    (tmp_path / "map.csv").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write(tmp_path / "map.csv", b"x")
    assert [found.name for found in tmp_path.iterdir()] == ["map.csv"]


def test_a_disk_that_fills_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "map.geojson"
    path.write_text("old")

    def full(part, content):
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.Path, "write_bytes", full)
    with pytest.raises(InputError, match="No space left"):
        write(path, b"new")
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["map.geojson"]


def test_the_formats():
    assert list(FORMATS) == [".geojson", ".csv", ".kml"]
    assert FORMATS[".geojson"] is geojson_bytes
