"""``frontier gazetteer`` as a user types it."""

import json
from pathlib import Path

import pytest

from geo.__main__ import main

OWN = "id,name_ar,name_en,lat,lon\ntal_z,تل الزعفرانة,Tal Zafrana,34.9,41.1\nbad,تل,,north,41\n"


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "store"
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(folder))
    return folder


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    try:
        status = main(list(words))
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


def test_import_list_use_and_forget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, report = tmp_path / "mine.csv", tmp_path / "refused.csv"
    path.write_text(OWN, "utf-8")
    status, _, err = said(capsys, "gazetteer", "import", str(path), "--report", str(report))
    assert status == 0
    assert "1 places imported as 'mine', 1 rows refused" in err
    assert "3,north,a latitude of -90 to 90 degrees" in report.read_text("utf-8")
    status, out, _ = said(capsys, "gazetteer", "list")
    assert (status, "import mine: 1 places" in out) == (0, True)
    status, out, _ = said(capsys, "place", "--json", "تل الزعفرانه")
    assert json.loads(out)["id"] == "tal_z"
    assert said(capsys, "gazetteer", "forget-import", "mine")[0] == 0
    assert said(capsys, "place", "تل الزعفرانه")[0] == 2


def test_teach_refuse_and_forget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "a.txt"
    text.write_text("وصلوا إلى الزمبوعة.\n", "utf-8")
    assert said(capsys, "mentions", str(text))[1] == ""
    assert said(capsys, "gazetteer", "teach", "الزمبوعة", "al_bukamal")[0] == 0
    assert json.loads(said(capsys, "mentions", str(text))[1])["id"] == "al_bukamal"
    assert said(capsys, "gazetteer", "refuse", "الزمبوعة")[0] == 0
    assert said(capsys, "mentions", str(text))[1] == ""
    out = said(capsys, "gazetteer", "list")[1]
    assert "taught الزمبوعة: is never a place" in out
    assert said(capsys, "gazetteer", "forget", "الزمبوعة")[0] == 0
    assert "taught" not in said(capsys, "gazetteer", "list")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("import", "no-such-file.csv"),
        ("import", "."),
        ("teach", "الزمبوعة", "no_such_place"),
        ("teach", "", "al_qaim"),
        ("refuse", "123"),
        ("forget", "الزمبوعة"),
        ("forget-import", "../x"),
    ],
)
def test_bad_input_gets_one_sentence_and_changes_nothing(
    words: tuple[str, ...], store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = said(capsys, "gazetteer", *words)
    assert (status, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert err.startswith("frontier: ")
    assert not store.exists()


def test_a_file_without_any_place_changes_nothing(
    tmp_path: Path, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("id,name_ar,lat,lon\nbad,تل,north,41\n", "utf-8")
    status, _, err = said(capsys, "gazetteer", "import", str(path))
    assert status == 2
    assert "nothing was changed" in err
    assert not store.exists()


@pytest.mark.parametrize("name", ["../up", "a/b", "", ".hidden"])
def test_the_name_of_an_import_is_a_plain_word(
    name: str, tmp_path: Path, store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(OWN, "utf-8")
    status, _, err = said(capsys, "gazetteer", "import", str(path), f"--name={name}")
    assert (status == 2 and "no name for an import" in err) or (not name and status == 0)
    assert [one.name for one in tmp_path.rglob("about.json")] == ([] if name else ["about.json"])
