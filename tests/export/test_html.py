"""The map as one file: everything is inside, nothing can break out."""

import json
import re
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest

from geo.__main__ import main
from geo.board import Board
from geo.claims.issues import Relation
from geo.errors import InputError
from geo.export.html import POLICY, Sheet, SheetRow, html_bytes
from geo.layers.query import parse_query
from geo.layers.select import select
from geo.layers.view import View
from geo.screen.map import sheet as module
from geo.screen.map.sheet import sheet_bytes

HOSTILE = "</script><img src=x onerror=alert(1)>\u202e'\"&{n}"


def drawing(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="drawing">(.*?)</script>', page, re.S)
    assert found
    return dict(json.loads(found[1]))


@pytest.mark.parametrize("query", ["", "kind=patrol", "actor=isis&stance=asserted"])
def test_the_file_holds_exactly_what_the_view_shows(board: Board, query: str) -> None:
    view = parse_query(query)
    page = sheet_bytes(board, view, "en").decode()
    shown = list(board.features["id"][select(board.features, view)])
    assert re.findall(r'<tr data-claim="([^"]+)"', page) == shown
    assert re.findall(r'data-card="([^"]+)"', page) == shown
    files = drawing(page)["files"]
    assert isinstance(files, dict)
    assert json.loads(files["scene.json"])["claims"]["id"] == shown
    assert len(json.loads(files["tips.json"])) == len(shown)


def test_the_table_holds_speaker_and_quotation_and_the_notes_whose_words_they_are(
    board: Board,
) -> None:
    view = parse_query("kind=control")
    page = sheet_bytes(board, view, "en").decode()
    claims = [board.claims[id_] for id_ in board.shown(view)["id"]]
    table = page[page.index("<tbody>") : page.index("</tbody>")]
    for claim in claims:
        article = board.articles[claim.article]
        assert escape(article.text[claim.evidence.start : claim.evidence.end]) in table
        assert escape(claim.attribution.speaker or "the outlet itself") in table
    footer = page[page.index("<footer>") : page.index("</footer>")]
    for article in {claim.article: board.articles[claim.article] for claim in claims}.values():
        assert article.outlet
        assert escape(article.outlet) in footer
    assert f"Articles ({len({claim.article for claim in claims})}):" in footer
    assert "In our own digest" in footer
    silent = sheet_bytes(board, parse_query("kind=control&stance=condition"), "en").decode()
    assert "In our own digest" not in silent[silent.index("<footer>") :]


def test_pairs_that_contradict_stand_side_by_side_where_both_are_shown(board: Board) -> None:
    links = [
        link
        for issue in board.atlas.issues
        for link in issue.links
        if link.relation is Relation.CONTRADICT
    ]
    page = sheet_bytes(board, View(), "en").decode()
    found = re.findall(r'data-relation="contradict" data-claims="(\S+) (\S+)"', page)
    assert sorted(found) == sorted((link.first, link.second) for link in links)
    assert f"Where sources contradict each other · {len(links)}" in page
    denied = sheet_bytes(board, parse_query("stance=denied"), "en").decode()
    assert "fl-dispute" not in denied[denied.index("<body>") :].split("<footer>")[0]


def test_nothing_is_left_to_be_fetched(board: Board) -> None:
    page = sheet_bytes(board, parse_query("kind=control"), "ar").decode()
    assert f'content="{POLICY}"' in page
    assert not re.findall(r"<(?:script|img|iframe)[^>]*\ssrc=|<link", page)
    styles = "".join(re.findall(r"<style>(.*?)</style>", page, re.S))
    assert {url[:5] for url in re.findall(r"""url\(["']?([^"')]+)""", styles)} == {"data:"}
    assert styles.count("data:font/woff2") == 4


def test_hostile_text_stays_text() -> None:
    rows = (SheetRow(HOSTILE, (HOSTILE, HOSTILE), "<p>ours</p>"),)
    files = {"scene.json": json.dumps({"text": HOSTILE})}
    made = Sheet(
        lang="en", direction="ltr", title=HOSTILE, lines=(HOSTILE,), columns=(HOSTILE, "b"),
        rows=rows, notes=(HOSTILE,),
        words=dict.fromkeys(module.SHEET_WORDS, HOSTILE), strip_note=HOSTILE,
        drawing={"files": files, "commands": {}},
    )  # fmt: skip
    page = html_bytes(made).decode()
    assert "<img" not in page
    assert page.count("</script>") == len(re.findall(r"<script\b", page)) == 4
    assert drawing(page)["title"] == HOSTILE
    assert drawing(page)["strip"] == {"title": HOSTILE, "note": HOSTILE}


def test_the_strip_says_how_many_claims_it_cannot_show(board: Board) -> None:
    undated = int(board.features["undated"].sum())
    page = sheet_bytes(board, View(), "en").decode()
    assert f'<p class="fl-source">not on the strip, as undated: {undated} claims</p>' in page
    assert 'role="img" aria-label="Control and events along the frontier by time' in page
    dated = sheet_bytes(board, parse_query("from=2014-01-01"), "en").decode()
    assert "not on the strip, as undated" not in dated[dated.index("<body>") :]


def test_too_many_claims_are_refused_in_one_sentence(
    board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 5)
    with pytest.raises(InputError, match=rf"{len(board.claims)} claims.*at most 5: narrow it"):
        sheet_bytes(board, View(), "en")


def test_a_view_of_nothing_is_a_file_all_the_same(board: Board) -> None:
    page = sheet_bytes(board, parse_query("text=qqqq"), "en").decode()
    assert "<tr data-claim" not in page
    assert f"0 of {len(board.claims)} claims" in page
    assert "\u2068qqqq\u2069" in page


def test_the_command_line_writes_it_without_streamlit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "map.html"
    assert main(["export", "-o", str(target), "--kind", "patrol", "--lang", "ar"]) == 0
    assert "claims (kind=patrol)" in capsys.readouterr().err
    assert target.read_bytes().startswith(b"<!doctype html>")
    code = "import geo.cli.export, sys; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
