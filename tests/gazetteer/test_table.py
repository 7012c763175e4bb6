"""The places file is refused where it contradicts itself, in one sentence that says why."""

import csv
from pathlib import Path

import pytest

from gazetteer.index import load_gazetteer
from gazetteer.place import GazetteerError, LngLat, PlaceKind
from gazetteer.table import COLUMNS, read_places

PROVINCE = {
    "id": "anbar", "kind": "governorate", "country": "iraq", "names_ar": "الأنبار",
    "names_en": "Anbar", "source": "made up",
}  # fmt: skip
TOWN = {
    "id": "al_qaim", "kind": "town", "country": "iraq", "governorate": "anbar",
    "names_ar": "القائم|القايم", "names_en": "Al-Qaim", "weak": "القائم", "lng": "40.99",
    "lat": "34.39", "precision_km": "3", "source": "made up",
}  # fmt: skip


def written(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_row_becomes_a_place(tmp_path: Path) -> None:
    _, town = read_places(written(tmp_path / "places.csv", PROVINCE, TOWN))
    assert town.names_ar == ("القائم", "القايم")
    assert town.weak == ("القائم",)
    assert town.at == LngLat(40.99, 34.39)
    assert town.kind is PlaceKind.TOWN
    assert town.frontier_offset_km is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"id": "Al Qaim"}, "no id"),
        ({"id": "anbar"}, "taken"),
        ({"kind": "hamlet"}, "no kind of place"),
        ({"lng": "east"}, "right would be a number"),
        ({"lng": "nan"}, "right would be a number"),
        ({"lat": "134.39"}, "no point on the globe"),
        ({"lat": ""}, "right would be a number"),
        ({"precision_km": "-1"}, "0 or more"),
        ({"weak": "حصيبة"}, "not among the names"),
        ({"governorate": "anbar_province"}, "id of a governorate"),
        ({"covers": "al_qaim"}, "id of a governorate"),
        ({"country": "syria"}, "lies in syria"),
        ({"country": ""}, "no country"),
        ({"source": ""}, "no source"),
        ({"names_ar": "", "names_en": "", "weak": ""}, "neither an Arabic nor an English name"),
    ],
)
def test_a_contradiction_is_refused(tmp_path: Path, change: dict[str, str], says: str) -> None:
    path = written(tmp_path / "places.csv", PROVINCE, TOWN | change)
    with pytest.raises(GazetteerError, match=says) as caught:
        read_places(path)
    message = str(caught.value)
    assert "places.csv" in message
    assert "\n" not in message


def test_two_places_that_nothing_tells_apart_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "places.csv", PROVINCE, TOWN, TOWN | {"id": "qaim_again"})
    with pytest.raises(GazetteerError, match="one record is right"):
        load_gazetteer(path)


@pytest.mark.parametrize("content", [b"", b"id,kind\na,town\n", b"\xff\xfe\x00", b"id\x00"])
def test_another_kind_of_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "places.csv"
    path.write_bytes(content)
    with pytest.raises(GazetteerError, match=r"places\.csv"):
        read_places(path)


def test_a_row_of_another_length_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "places.csv", PROVINCE)
    path.write_text(path.read_text("utf-8") + "al_qaim,town,iraq\n", "utf-8")
    with pytest.raises(GazetteerError, match="row 3 has more or fewer cells"):
        read_places(path)


def test_a_missing_file_is_an_error_of_the_gazetteer(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="cannot be read"):
        read_places(tmp_path / "places.csv")


def test_word_files_are_checked(tmp_path: Path) -> None:
    path = written(tmp_path / "places.csv", PROVINCE)
    (tmp_path / "placewords.toml").write_text('[heads.before]\nhamlet = ["دوار"]\n', "utf-8")
    with pytest.raises(GazetteerError, match="'hamlet', which does not exist"):
        load_gazetteer(path)
    (tmp_path / "placewords.toml").write_text("[heads", "utf-8")
    with pytest.raises(GazetteerError, match=r"placewords\.toml is not TOML"):
        load_gazetteer(path)
