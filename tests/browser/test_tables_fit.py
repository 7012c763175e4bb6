"""Tables in a window of 1440 pixels: every column is in sight, and no cell or heading is cut.

They begin where their language does.
"""

import pandas as pd
import pytest
from visiting import Visit

from geo.board import Board
from geo.screen.articles import page as articles
from geo.screen.columns import PICK
from geo.screen.map import table
from geo.screen.places import placetable
from geo.screen.words import Lang, Words, load_words

pytestmark = pytest.mark.browser
PADDING = 8  # pixels on either side of a cell's text
LINES = 3  # of a row of the map's table
# The lines that a text takes in a column, broken as the table breaks it, and its widest word.
MEASURE = """([texts, room]) => {
  const grid = getComputedStyle(document.querySelector(".stDataFrameGlideDataEditor"));
  const pen = document.createElement("canvas").getContext("2d");
  const [size, family] = ["--gdg-base-font-style", "--gdg-font-family"].map(
    (name) => grid.getPropertyValue(name));
  pen.font = `${size} ${family}`;
  const long = (text) => pen.measureText(text).width;
  const lines = (text) => text.split("\\n").flatMap((line) => line.split(" ").reduce(
    (kept, word) => long(`${kept.at(-1)} ${word}`) <= room || kept.at(-1) === ""
      ? [...kept.slice(0, -1), `${kept.at(-1)} ${word}`.trim()] : [...kept, word], [""]));
  return texts.map((text) => [lines(text).length, Math.max(...lines(text).map(long))]);
}"""


# The headings in sight, as a screen reader hears them, the figures that have more digits than are
# shown, and how far the table is from its right end.
STANDING = """(table) => {
  const scroller = table.querySelector(".stDataFrameGlideDataEditor");
  const [heads, cells] = ["th", "td"].map((tag) =>
    [...table.querySelectorAll(tag)].map((one) => one.textContent));
  return [heads, cells.filter((cell) => /^\\d+\\.\\d\\d/.test(cell)),
    scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft];
}"""
TABLES = {"": table, "articles": articles, "places": placetable}
BEHIND = "place_source"  # stands outside the window, behind all that is told of a place


def framed(name: str, board: Board, words: Words) -> pd.DataFrame:
    if name == "":
        return table.table_frame(board.features, words)
    if name == "articles":
        return articles.article_frame(board, words)
    return placetable.place_frame(board, board.gazetteer.built_in, {}, words)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", TABLES)
def test_no_cell_of_a_table_is_cut(window: Visit, board: Board, name: str, lang: Lang) -> None:
    page, words = window.page, load_words()[lang]
    widths, formats = TABLES[name].WIDTHS, TABLES[name].FORMATS
    frame = framed(name, board, words)
    page.goto(f"{window.address}{name}?lang={lang}")
    grid = page.locator("[data-testid=stDataFrame]").first
    grid.wait_for()
    window.rest()
    box = grid.bounding_box()
    assert box is not None
    assert {*frame.columns} == {words(column) for column in widths}
    assert PICK + sum({**widths, BEHIND: 0}.values()) <= box["width"]
    heads, endless, away = grid.evaluate(STANDING)
    first = [*frame.columns][: len(heads)]
    assert heads == (first[::-1] if words.rtl else first)
    assert endless == []
    assert away <= 2 or not words.rtl
    cut = []
    for column, width in widths.items():
        told = frame[words(column)].dropna().drop_duplicates()
        texts = [words(column), *(formats.get(column, "%s") % cell for cell in told)]
        measured = page.evaluate(MEASURE, [texts, width - 2 * PADDING])
        for place, (text, (lines, widest)) in enumerate(zip(texts, measured, strict=True)):
            most = LINES if place and name == "" else 1
            if lines > most or widest > width - 2 * PADDING:
                cut.append((column, text, lines, widest, width))
    assert not cut, cut
