"""The About page: its figures are those of the data, and every licence stands on it."""

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.export.cover import ATTRIBUTION
from geo.home import HOME, SEEDS, STATIC
from geo.screen.about import figures
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.reasons import reason_text
from geo.screen.tables import read_tables, read_vendored, table_with
from geo.screen.words import Lang, isolate, load_words, ltr

Open = Callable[..., AppTest]


@pytest.mark.parametrize("lang", list(Lang))
def test_figures_scores_and_licences_stand_on_the_page(
    open_page: Open, board: ScreenBoard, lang: Lang
) -> None:
    app = open_page("about", lang=lang.value)
    assert not app.exception
    page = "\n".join(element.proto.body for element in app.get("html")).replace("<wbr>", "")
    words = load_words()[lang]
    shown = dict(figures(board, words))
    assert len(shown) == 8
    for name, value in shown.items():
        each = " / ".join(escape(ltr(part)) for part in value.split(" / "))
        assert f"<dt>{escape(name)}</dt><dd>{each}</dd>" in page
    assert escape(words("attribution")) in page
    assert shown[words("figure_claims")] == str(len(board.claims))
    scored = table_with(HOME / "README.md", "recall")
    assert scored is not None
    for name, recall, *_ in scored.rows:
        assert escape(words.of("scored", name)) in page
        assert f">{ltr(recall)}<" in page
    seeds = table_with(SEEDS / "README.md", "licence")
    assert seeds is not None
    licence = seeds.head.index("licence")
    for row in seeds.rows:
        assert escape(isolate(row[0])) in page
        told = reason_text(row[licence], board.gazetteer, words)
        assert escape(isolate(told)) in page
        versions = r"[A-Z]*\d[\d.]*"
        assert re.findall(versions, row[licence]) == re.findall(versions, told)
    for one in read_vendored(STATIC / "vendor" / "manifest.json"):
        assert escape(isolate(one.name)) in page


def test_of_our_own_words_about_a_file_none_is_english_on_an_arabic_page(
    board: ScreenBoard,
) -> None:
    seeds = table_with(SEEDS / "README.md", "licence")
    assert seeds is not None
    cells = [row[seeds.head.index(name)] for row in seeds.rows for name in ("source", "licence")]
    ours = {part for cell in cells for part in cell.split("; ") if re.match("[a-z]", part)}
    assert len(ours) > 9
    arabic = load_words()[Lang.AR]
    left = {one for one in ours if reason_text(one, board.gazetteer, arabic) == one}
    assert left == set()


def test_the_screen_credits_what_the_files_credit() -> None:
    """The sentence of the exports, and every licence and owner of it in Arabic too."""
    words = load_words()
    assert words[Lang.EN]("attribution") == ATTRIBUTION
    credited = re.findall(r"© \w+ \w+|ODbL 1\.0|GeoNames|CC BY 4\.0", ATTRIBUTION)
    assert len(credited) == 4
    assert all(one in words[Lang.AR]("attribution") for one in credited)


def test_every_scored_text_has_its_name_in_both_languages() -> None:
    scored = table_with(HOME / "README.md", "recall")
    assert scored is not None
    names = {row[0] for row in scored.rows}
    for words in load_words().values():
        assert names <= words.tables["scored"].keys()
        assert set(scored.head) <= words.tables["score"].keys()


def test_tables_are_read_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("x\n| a | b |\n|---|:-:|\n| `1` | 2 |\n\n| c |\n|---|\n| 3 |\n", "utf-8")
    first, second = read_tables(path)
    assert (first.head, first.rows) == (("a", "b"), (("1", "2"),))
    assert second.rows == (("3",),)
    assert read_tables(tmp_path / "missing.md") == []
    assert read_vendored(tmp_path / "missing.json") == []
