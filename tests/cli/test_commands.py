"""The command line as a user types it: what comes out, and what bad input gets."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from geo.__main__ import main
from geo.claims.reading.whys import days_told

ARTICLE = (
    "بغداد - أعلنت وزارة الداخلية العراقية، الثلاثاء 3 آذار 2020، أن قوات حرس الحدود العراقية"
    " شرعت ببناء سياج أمني قرب قضاء القائم بطول 12 كيلومترا.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "fence.txt"
    path.write_text(ARTICLE, encoding="utf-8", newline="")
    return path


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of ``frontier WORDS``."""
    try:
        status = main(list(words))
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


def one_sentence(err: str) -> bool:
    """Whether standard error is a single line (argparse adds its usage before it)."""
    return "Traceback" not in err and err.strip().splitlines()[-1].startswith("frontier")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "--help")
    assert status == 0
    for name in ("read", "export", "place", "mentions", "km", "at", "check", "app"):
        assert f"    {name} " in out
        assert said(capsys, name, "--help")[0] == 0


def test_no_command_is_an_error_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = said(capsys)
    assert status == 2
    assert "COMMAND" in err


def test_read_prints_claims_whose_offsets_slice_the_file(
    capsys: pytest.CaptureFixture[str], article: Path
) -> None:
    status, out, err = said(capsys, "read", str(article))
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert (len(rows), err) == (1, "fence.txt: 1 claim\n")
    fence = [row for row in rows if row["kind"] == "fortification"]
    assert len(fence) == 1
    words = ARTICLE[fence[0]["evidence"]["start"] : fence[0]["evidence"]["end"]]
    assert "سياج" in words
    assert fence[0]["article"]["published"] == "2020-03-03"
    assert 340 < fence[0]["km"][0] < 400


def test_read_table_is_for_people(capsys: pytest.CaptureFixture[str], article: Path) -> None:
    status, out, _ = said(capsys, "read", "--format", "table", str(article))
    assert status == 0
    assert "fortification" in out
    assert not out.startswith("{")


def test_read_starts_without_the_heavy_libraries(article: Path) -> None:
    script = (
        "import sys\n"
        "from geo.__main__ import main\n"
        f"main(['read', {str(article)!r}])\n"
        "print(sorted({'geopandas', 'pandas', 'streamlit', 'folium'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["read", "nowhere.txt"], "nowhere.txt"),
        (["read", "--published", "2018-02-31", "nowhere.txt"], "2018-02-31"),
        (["export", "-o", "x.geojson", "--kind", "gossip"], "gossip"),
        (["export", "-o", "x.geojson", "--actor", "nobody_at_all"], "nobody_at_all"),
        (["export", "-o", "x.geojson", "--governorate", "atlantis"], "atlantis"),
        (["export", "-o", "x.geojson", "--km", "500:9000"], "9000"),
        (["export", "-o", "x.geojson", "--km", "20:10"], "km 20 to km 10"),
        (["export", "-o", "x.geojson", "--from", "2018-13-01"], "2018-13-01"),
        (["export", "-o", "x.geojson", "--from", "2019-01-01", "--to", "2018-01-01"], "2018-01-01"),
        (["export", "-o", "x.geojson", "--with", "no/such/folder"], "no/such/folder"),
        (["export", "-o", "x.docx"], "x.docx"),
        (["export", "-o", "no/such/folder/x.geojson"], "no/such/folder"),
        (["export", "-o", "x.geojson", "--view", "kind=gossip"], "gossip"),
        (["place", "zzzzqqqq", "--near", "qqqqzzzz"], "qqqqzzzz"),
        (["km", "40.9"], "40.9"),
        (["km", "400,34"], "400,34"),
        (["km", "34.40,40.96"], "40.96,34.4"),
        (["at", "9000"], "9000"),
        (["at", "north"], "north"),
        (["app", "--port", "70000"], "70000"),
        (["app", "--with", "no/such/folder"], "no/such/folder"),
    ],
)
def test_bad_input_gets_one_sentence_that_names_it(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    expected: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = said(capsys, *words)
    assert status == 2
    assert out == ""
    assert expected in err
    assert one_sentence(err)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b" \n\t\n", "white space"),
        (b"\x00\x01\x02\xff\xfe\x89PNG" * 40, "binary"),
    ],
)
def test_files_that_are_no_articles_are_refused_by_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes, expected: str
) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(data)
    status, out, err = said(capsys, "read", str(path))
    assert (status, out) == (2, "")
    assert "odd.txt" in err
    assert expected in err
    assert one_sentence(err)


def test_a_folder_without_articles_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    status, _, err = said(capsys, "read", str(tmp_path / "empty"))
    assert status == 2
    assert "empty" in err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_usual_encodings_are_read_alike(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "same.txt"
    path.write_bytes(ARTICLE.encode(encoding))
    status, out, _ = said(capsys, "read", str(path))
    assert status == 0
    assert [json.loads(line)["kind"] for line in out.splitlines()].count("fortification") == 1


def test_km_and_at_answer_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    point = said(capsys, "at", "370")[1].strip()
    status, out, _ = said(capsys, "km", point)
    assert status == 0
    assert out.startswith("km 370.0 of ")


def test_a_point_far_from_the_line_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "km", "44.4,33.3")
    assert status == 0
    assert "farther than the 90 km" in out


@pytest.mark.parametrize(
    "wrong", [["--kind", "gossip"], ["--side", "moon"], ["--view", "stance=loud"]]
)
def test_a_word_of_no_list_is_refused_before_anything_is_loaded(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, wrong: list[str]
) -> None:
    def load(*_: object, **__: object) -> None:
        pytest.fail("the data was loaded")

    monkeypatch.setattr("geo.cli.export.load_desk_atlas", load)
    status, _, err = said(capsys, "export", "-o", "x.geojson", *wrong)
    assert status == 2
    assert wrong[-1].split("=")[-1] in err


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (None, None, "no day told"),
        ("2018-03", "..", "since 2018-03, with no end"),
        (None, "..", "since a day that is not told, with no end"),
        ("2018-03", None, "since 2018-03, its end is not told"),
        (None, "2018-03-01", "until 2018-03-01"),
        ("2018-03-01", "2018-03-01", "2018-03-01"),
        ("2018-03-01", "2018-03-09", "2018-03-01 to 2018-03-09"),
    ],
)
def test_days_are_told_in_words(start: str | None, end: str | None, told: str) -> None:
    assert days_told(start, end) == told


def test_place_says_where_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("البوكمال", "ابو كمال", "Abu Kamal", "Albukamal"):
        status, out, _ = said(capsys, "place", "--json", name)
        best = json.loads(out.splitlines()[0])
        assert status == 0
        assert best["id"] == "al_bukamal"
        assert best["reason"]


def test_place_says_the_side_the_distance_and_who_names_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, _ = said(capsys, "place", "--json", "--claims", "Al-Qaim")
    best = json.loads(out.splitlines()[0])
    assert status == 0
    assert best["side"] == "iraq"
    assert best["offset_km"] < 3
    assert len(best["claims"]) > 5
    _, line, _ = said(capsys, "place", "--claims", "Al-Qaim")
    assert "iraq side" in line
    assert best["claims"][0] in line


def test_a_far_place_has_its_distance_and_no_kilometre(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, line, _ = said(capsys, "place", "Baghdad")
    assert " km off the line" in line
    assert ", km " not in line


def test_an_unknown_place_is_no_place(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "place", "xqzzyplugh")
    assert (status, out) == (2, "")
    assert "xqzzyplugh" in err


def test_mentions_gives_offsets_within_the_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("لا شيء هنا\nوصلت القوات إلى مدينة البوكمال\n", encoding="utf-8")
    status, out, _ = said(capsys, "mentions", "--lines", str(path))
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(row["line"], row["id"]) for row in rows] == [(2, "al_bukamal")]
    line = path.read_text(encoding="utf-8").splitlines()[1]
    assert line[rows[0]["start"] : rows[0]["end"]] == rows[0]["text"]


def test_check_finds_every_law_kept(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "check")
    assert status == 0
    assert out.count(": kept") >= 10


@pytest.mark.parametrize(("lang", "denied"), [("en", "Patrol, Denied: "), ("ar", "دورية، منفي: ")])
def test_a_globe_is_told_what_is_denied_in_the_words_of_the_map(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str, denied: str
) -> None:
    path = tmp_path / "claims.kml"
    view = ["--kind", "patrol", "--stance", "denied"]
    assert said(capsys, "export", "-o", str(path), *view, "--lang", lang)[0] == 0
    text = path.read_text("utf-8")
    assert text.count(f"<name>{denied}") == text.count("<Placemark ") > 0
    words = {"en": "A denial, said by: ", "ar": "نفيٌ، يقوله: "}
    assert text.count(words[lang]) == text.count("<Placemark ")


def test_the_table_of_operations_is_switched_off_by_an_option_and_by_a_setting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "launch.txt"
    path.write_text(
        "أعلن الجيش العراقي بدء عملية إرادة النصر على الحدود السورية.", encoding="utf-8"
    )

    def basis(*words: str) -> str:
        _, out, _ = said(capsys, "read", *words, str(path))
        return str(json.loads(out.splitlines()[0])["article"]["published_basis"]).split(":")[0]

    assert (basis(), basis("--no-operations")) == ("inferred", "unknown")
    monkeypatch.setenv("FRONTIER_OPERATIONS", "off")
    assert basis() == "unknown"
    assert "FRONTIER_OPERATIONS" in said(capsys, "read", "--help")[1]
