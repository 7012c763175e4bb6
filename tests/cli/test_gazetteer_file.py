"""Names taught and refused by a file, and taken back by it, as a user types it."""

import json
from pathlib import Path

import pytest

from geo.__main__ import main


@pytest.fixture(autouse=True)
def _store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "store"))
    monkeypatch.setenv("FRONTIER_LEDGER", str(tmp_path / "none.db"))


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    try:
        status = main(list(words))
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


def found(capsys: pytest.CaptureFixture[str], path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in said(capsys, "mentions", str(path))[1].splitlines()]


def test_a_file_is_learned_listed_used_and_unlearned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, lessons = tmp_path / "a.txt", tmp_path / "mine.csv"
    text.write_text("وصل الرتل إلى تل الزمبوع ثم إلى الميادين.\n", "utf-8")
    lessons.write_text("\ufeffname,place,why\nتل الزمبوع,rabia,map\nالميادين,,\n", "utf-8")
    assert found(capsys, text) == ["mayadin"]
    assert said(capsys, "gazetteer", "learn", str(lessons))[0] == 0
    assert found(capsys, text) == ["rabia"]
    listed = said(capsys, "gazetteer", "list")[1].splitlines()
    assert len(listed) == 2
    assert "تل الزمبوع: means rabia" in listed[0]
    assert listed[0].endswith("(map)")
    assert "الميادين: is never a place" in listed[1]
    assert said(capsys, "gazetteer", "unlearn", str(lessons))[0] == 0
    assert found(capsys, text) == ["mayadin"]
    assert said(capsys, "gazetteer", "list")[1] == ""
    assert said(capsys, "gazetteer", "unlearn", str(lessons))[0] == 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("name,place\nالزمبوعة,rabia\nتل كذا,nowhere\n", "row 3: 'nowhere' is no id"),
        ("name,place\nالزمبوعة,rabia\nالزمبوعه,baaj\n", "means something else in row 2"),
        ("name,place\nالزمبوعة,rabia\n12,\n", "row 3: '12' is no name"),
        ("name,place,why\nالزمبوعة,rabia," + "x" * 2001 + "\n", "no reason that can be kept"),
        ("name,where\nالزمبوعة,rabia\n", "has no such header"),
        ("name,place\n", "holds no name"),
    ],
)
def test_a_wrong_row_teaches_nothing(
    content: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lessons = tmp_path / "mine.csv"
    lessons.write_text(content, "utf-8")
    status, _, err = said(capsys, "gazetteer", "learn", str(lessons))
    assert status == 2
    assert told in err
    assert said(capsys, "gazetteer", "list")[1] == ""
