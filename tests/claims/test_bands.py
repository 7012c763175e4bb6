"""How surely a field was got, and why: bands and the rules behind a claim."""

from pathlib import Path

import pytest

from geo.__main__ import main
from geo.claims.read import explain_article, read_article
from tests.claims.reading_helpers import article, only, read, tools

TEXT = "سيطر الجيش العراقي على قرية أم جريص في 3 أيار 2019، بحسب مصدر عسكري."


def test_what_stands_in_the_words_is_of_band_a() -> None:
    bands = only(read(TEXT), "capture").bands
    assert bands is not None
    assert (bands.record, bands.places, bands.side, bands.stance) == ("A", "A", "A", "A")


def test_what_is_taken_from_the_context_is_not() -> None:
    claims = read("أفادت قيادة عمليات الأنبار بأنها سيطرت على أم جريص.\n\nوقتل عشرة مسلحين.")
    capture, toll = only(claims, "capture").bands, only(claims, "casualties").bands
    assert capture is not None
    assert toll is not None
    assert toll.actors == "C"
    assert toll.places > capture.places


def test_explaining_changes_no_claim() -> None:
    made = article(TEXT)
    explained = explain_article(made, *tools())
    assert tuple(one.claim for one in explained) == read_article(made, *tools())


def test_each_rule_shows_the_words_that_it_took() -> None:
    made = article(TEXT)
    one = next(e for e in explain_article(made, *tools()) if e.claim.kind == "capture")
    words = {why.field: made.text[why.span.start : why.span.end] for why in one.whys if why.span}
    assert words["kind"].startswith("سيطر")
    assert words["actor iraqi_army"] == "الجيش العراقي"
    assert words["place umm_jaris"] == "أم جريص"
    assert words["speaker"] == "مصدر عسكري"
    assert "3 أيار 2019" in words["time"]


def test_rules_and_fields_agree_after_merging() -> None:
    made = article(f"الجيش العراقي يسيطر على أم جريص\n\n{TEXT} وأسفرت المعركة عن مقتل 5 مسلحين.")
    for claim, whys in explain_article(made, *tools()):
        told = [why.field for why in whys if why.field.startswith(("actor", "place"))]
        fields = [f"actor {a.id}" for a in claim.actors] + [
            f"place {p.id}" for p in claim.where.places
        ]
        assert sorted(told) == sorted(fields)


@pytest.mark.parametrize("option", [[], ["--format", "table"]])
def test_the_command_explains(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{TEXT}\n", encoding="utf-8")
    assert main(["read", "--explain", *option, str(path)]) == 0
    out = capsys.readouterr().out
    assert "capture, asserted" in out
    assert "«الجيش العراقي»" in out
    assert "grade" in out
