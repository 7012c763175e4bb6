"""``frontier lexicon`` as a user types it."""

import json
from pathlib import Path

import pytest

from geo.__main__ import main

TEXT = "دكدكت صقور الفرات مواقع تنظيم داعش قرب مدينة القائم فجر الأحد 2 حزيران 2019.\n"


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    try:
        status = main(list(words))
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


def test_a_word_is_taught_used_listed_and_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "store"))
    text = tmp_path / "a.txt"
    text.write_text(TEXT, "utf-8")
    assert said(capsys, "read", str(text))[1] == ""
    assert said(capsys, "lexicon", "teach-cue", "دكدك يدكدك", "strike", "--verb")[0] == 0
    assert said(capsys, "lexicon", "teach-actor", "صقور الفرات", "iraqi_army")[0] == 0
    claim = json.loads(said(capsys, "read", str(text))[1])
    assert claim["kind"] == "strike"
    assert "iraqi_army" in {actor["id"] for actor in claim["actors"]}
    listed = said(capsys, "lexicon", "list")[1]
    assert "taught صقور الفرات: is iraqi_army" in listed
    assert said(capsys, "lexicon", "forget", "صقور الفرات")[0] == 0
    assert said(capsys, "lexicon", "forget", "دكدك يدكدك")[0] == 0
    assert said(capsys, "lexicon", "list")[1] == ""
    assert said(capsys, "read", str(text))[1] == ""


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("teach-actor", "x", "nobody"), "nobody"),
        (("teach-cue", "x", "love"), "love"),
        (("teach-cue", "x", "casualties"), "right would be kill, wound."),
        (("teach-cue", "x", "crossing_status"), "right would be open, close."),
        (("teach-cue", "x", "border_length"), "right would be capture, control, presence"),
        (("teach-cue", "ضرب", "strike", "--verb"), "perfect and imperfect"),
        (("forget", "قصف"), "no taught word"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    words: tuple[str, ...],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FRONTIER_GAZETTEER", str(tmp_path / "store"))
    status, out, err = said(capsys, "lexicon", *words)
    assert (status, out) == (2, "")
    assert says in err
    assert not (tmp_path / "store").exists()
