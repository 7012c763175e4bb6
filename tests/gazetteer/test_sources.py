"""Importers: each format read, each bad row refused with its number and what would be right."""

import gzip
import zipfile
from pathlib import Path

import pytest

from gazetteer.place import GazetteerError, LngLat, PlaceKind
from gazetteer.sources.read import Format, format_of, read_source
from gazetteer.sources.row import Refused, Row
from gazetteer.wide import Trust


def dump_row(**cells: str) -> str:
    given = {
        "id": "900001", "name": "Tall Zafaran", "ascii": "Tall Zafaran", "more": "تل زعفران",
        "lat": "34.5", "lon": "41.1", "class": "P", "code": "PPL", "country": "IQ",
        "inhabitants": "0",
    } | cells  # fmt: skip
    row = [""] * 19
    places = {"id": 0, "name": 1, "ascii": 2, "more": 3, "lat": 4, "lon": 5, "class": 6, "code": 7,
              "country": 8, "inhabitants": 14}  # fmt: skip
    for cell, at in places.items():
        row[at] = given[cell]
    return "\t".join(row) + "\n"


def read(path: Path, form: Format | None = None) -> list[Row | Refused]:
    return list(read_source(path, form or format_of(path)))


def test_a_geonames_dump(tmp_path: Path) -> None:
    path = tmp_path / "IQ.txt"
    path.write_text(
        dump_row()
        + dump_row(id="900002", inhabitants="60000")
        + dump_row(id="900003", **{"class": "H", "code": "WAD"})
        + dump_row(id="900004", **{"class": "S", "code": "SCH"})
        + dump_row(id="900005", lat="95")
        + dump_row(id="x")
        + "one\ttwo\n",
        "utf-8",
    )
    assert format_of(path) is Format.GEONAMES
    first, second, third, *refused = read(path)
    assert isinstance(first, Row)
    assert (first.place.id, first.place.kind) == ("gn_900001", PlaceKind.VILLAGE)
    assert first.place.at == LngLat(41.1, 34.5)
    assert (first.place.name_ar, first.place.name_en) == ("تل زعفران", "Tall Zafaran")
    assert first.trust is Trust.COMPANY
    assert isinstance(second, Row)
    assert (second.place.kind, second.trust) == (PlaceKind.CITY, Trust.PLACE_WORD)
    assert isinstance(third, Row)
    assert third.place.kind is PlaceKind.WADI
    assert [(one.number, one.value) for one in refused if isinstance(one, Refused)] == [
        (5, "95"), (6, "x"), (7, "one\ttwo"),
    ]  # fmt: skip


def test_alternate_names_of_a_dump(tmp_path: Path) -> None:
    path, names = tmp_path / "IQ.txt", tmp_path / "alternateNames.txt"
    path.write_text(dump_row(more=""), "utf-8")
    names.write_text(
        "1\t900001\tar\tتل الزعفران\n2\t900001\tckb\tگردی زەعفەران\n3\t900001\tlink\thttp://x\n",
        "utf-8",
    )
    [row] = read_source(path, Format.GEONAMES, names)
    assert isinstance(row, Row)
    assert row.place.names_ar == ("تل الزعفران",)
    assert row.place.names_ku == ("گردی زەعفەران",)
    assert row.place.names_en == ("Tall Zafaran",)


@pytest.mark.parametrize(
    ("header", "line", "form", "identity"),
    [
        ("id,name_ar,name_en,lat,lon", "tal_x,تل,Tall X,34,41", Format.OWN, "tal_x"),
        ("wof_id,geonames_id,name_en,lat,lon", "7,,Tall X,34,41", Format.TABLE, "wof_7"),
        ("ADM3_PCODE;ADM3_EN;ADM3_AR;Y;X", "SY0101;Tall X;تل;34;41", Format.TABLE, "p_sy0101"),
        ("name,latitude,longitude", "Tall X,34,41", Format.TABLE, "own_row_2"),
    ],
)
def test_tables_by_the_names_of_their_columns(
    tmp_path: Path, header: str, line: str, form: Format, identity: str
) -> None:
    path = tmp_path / "places.csv"
    path.write_text(f"{header}\n{line}\n", "utf-8")
    assert format_of(path) is form
    [row] = read(path)
    assert isinstance(row, Row)
    assert row.place.id == identity
    assert row.place.name_en == "Tall X"
    assert row.place.at == LngLat(41.0, 34.0)
    assert row.trust is (Trust.ITSELF if form is Format.OWN else Trust.COMPANY)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("a,,,34,41", ""),
        ("a,تل,,north,41", "north"),
        ("a,تل,,nan,41", "nan"),
        ("a,تل,,34,181", "181"),
        ("a b,تل,,34,41", "a b"),
        ("a,123,456,34,41", "123 456"),
        ("a,تل", "a,تل"),
        ("a," + "ت" * 200 + ",,34,41", "ت" * 100),
    ],
)
def test_a_bad_row_is_refused_and_the_next_one_taken(tmp_path: Path, line: str, value: str) -> None:
    path = tmp_path / "places.csv"
    path.write_text(f"id,name_ar,name_en,lat,lon\n{line}\nb,تل الوعل,,34,41\n", "utf-8")
    refused, taken = read(path)
    assert isinstance(refused, Refused)
    assert (refused.number, refused.value) == (2, value)
    assert refused.right
    assert isinstance(taken, Row)


def test_packed_files_read_like_others(tmp_path: Path) -> None:
    text = "id,name_ar,lat,lon\nb,تل الوعل,34,41\n"
    plain, packed, archive = (tmp_path / name for name in ("p.csv", "p.csv.gz", "p.zip"))
    plain.write_text(text, "utf-8")
    packed.write_bytes(gzip.compress(text.encode()))
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("p.csv", text)
        file.writestr("readme.txt", "nothing")
    assert read(plain) == read(packed) == read(archive)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00x", b"just words\n", b"id,name_ar\na,b\n"])
@pytest.mark.parametrize("name", ["p.csv", "p.csv.gz", "p.zip"])
def test_what_is_no_list_of_places_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(GazetteerError, match=name) as caught:
        read(path)
    assert "\n" not in str(caught.value)
