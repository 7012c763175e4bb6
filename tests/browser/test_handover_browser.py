"""What is handed over: the picture, and the map as one file, opened with the network cut."""

import re
import struct
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest
from auditing import audit
from playwright.sync_api import Browser, Page
from visiting import Visit, sample

from geo.board import Board
from geo.layers.query import parse_query
from geo.layers.select import select
from geo.screen.map.sheet import build_sheet, sheet_bytes
from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
LANGUAGES = pytest.mark.parametrize("lang", list(Lang))
SIZES = pytest.mark.parametrize("size", [(1440, 900), (390, 844)], ids=["desk", "phone"])
A_MARK = """() => {
  const hit = frontierMap.hits.find((one) => one.rows?.length === 1 && one.at);
  const box = frontierMap.map.getContainer().getBoundingClientRect();
  return { x: hit.at[0] + box.x, y: hit.at[1] + box.y, ids: hit.rows.map((row) => row.id) };
}"""
# Cells that lie beyond the paper or whose words lie beyond them.
CELLS_CUT = """() => [...document.querySelectorAll("th, td")].filter((cell) => {
  const { left, right, width } = cell.getBoundingClientRect();
  const beyond = left < 0 || right > document.documentElement.clientWidth;
  return beyond || width < 30 || cell.scrollWidth > cell.clientWidth + 1;
}).map((cell) => cell.textContent)"""
COLOURS = """(url) => new Promise((done) => { const image = new Image(); image.onload = () => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const ctx = canvas.getContext("2d"); ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set();
  for (let i = 0; i < data.length; i += 40)
    found.add((data[i] >> 5) * 64 + (data[i + 1] >> 5) * 8 + (data[i + 2] >> 5));
  done(found.size); }; image.src = url; })"""

# Whether a picture holds the tag of the chosen day, which only the strip has: one long row of red.
A_TAG = """(url) => new Promise((done) => { const image = new Image(); image.onload = () => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const ctx = canvas.getContext("2d"); ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  let [row, longest] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    row = data[i] === 179 && data[i + 1] === 38 && data[i + 2] === 30 ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  done(longest >= 80); }; image.src = url; })"""
# Red, green and blue by day of the strip's ground, and of the tag and rule of the chosen day.
PANEL, DAY = (241, 236, 225), (179, 38, 30)
STRIP = """() => { const [below, above] = document.getElementById("strip").children;
  const inks = (canvas) => canvas.getContext("2d")
    .getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean);
  return { inked: inks(below) && inks(above), day: above.toDataURL(), wide: below.clientWidth };
}"""


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def share_of(pdf: bytes, colour: tuple[int, int, int]) -> float:
    """How much of a PDF's first page has exactly a colour (red, green, blue)."""
    pixels = pypdfium2.PdfDocument(pdf)[0].render(rev_byteorder=True).to_numpy()[..., :3]
    return float((pixels == colour).all(axis=-1).mean())


@contextmanager
def opened(
    chromium: Browser, path: Path, size: tuple[int, int] = (1440, 900), theme: str = "light"
) -> Iterator[Page]:
    """The file in a window of its own; at the end nothing asked for and nothing wrong."""
    wrong: list[str] = []
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if theme == "dark" else "light",
        offline=True,
    )
    page = context.new_page()
    page.on("request", lambda one: wrong.append(one.url))
    page.on("pageerror", lambda one: wrong.append(str(one)))
    page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)
    page.goto(path.as_uri())
    page.wait_for_function("window.frontierPainted > 0")
    yield page
    context.close()
    assert [one for one in wrong if not one.startswith(("data:", "blob:"))] == [path.as_uri()]


@pytest.mark.parametrize(("size", "lang"), sample(("desk", "phone"), ("en", "ar")))
def test_the_picture_of_the_map_is_fine_and_whole(
    window: Visit, size: str, lang: str, tmp_path: Path
) -> None:
    page = window.page
    page.goto(f"{window.address}?lang={lang}&kind=control")
    window.wait_for_paint(0)
    words = load_words()[Lang(lang)]
    page.get_by_role("tab", name=words("export")).click()
    before = window.frame.evaluate("[devicePixelRatio, map.getZoom(), L.Browser.retina]")
    with page.expect_download() as started:
        page.get_by_role("button", name=words("download_picture")).click()
    target = tmp_path / "map.png"
    started.value.save_as(target)
    wide, tall = size_of(target.read_bytes())
    frame = page.locator(".st-key-mapbox iframe").bounding_box()
    assert frame is not None
    assert wide >= 2 * (frame["width"] - 4)
    assert tall >= 2 * (frame["height"] + 100)
    assert window.frame.evaluate("[devicePixelRatio, map.getZoom(), L.Browser.retina]") == before
    data = "data:image/png;base64," + b64encode(target.read_bytes()).decode()
    assert page.evaluate(COLOURS, data) > 20
    assert page.evaluate(A_TAG, data), "the strip is not in the picture"


@LANGUAGES
@SIZES
def test_the_file_opens_without_network_and_tells_its_claims(
    chromium: Browser, board: Board, tmp_path: Path, lang: Lang, size: tuple[int, int]
) -> None:
    view = parse_query("kind=control&kind=patrol")
    count = int(select(board.features, view).sum())
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, view, lang.value))
    words = load_words()[lang]
    with opened(chromium, path, size) as page:
        root = page.locator("html")
        assert root.get_attribute("dir") == words.direction
        assert root.get_attribute("data-shown") == str(count)
        rows = page.locator("tr[data-claim]")
        assert rows.count() == count
        assert page.locator(".fl-card:visible").count() == 0
        rows.nth(3).locator("button").click()
        card = page.locator(".fl-card:visible")
        assert card.count() == 1
        assert card.get_attribute("data-card") == rows.nth(3).get_attribute("data-claim")
        assert len(card.locator("mark").inner_text()) > 5
        page.locator("#map").scroll_into_view_if_needed()
        spot = page.evaluate(A_MARK)
        page.mouse.click(spot["x"], spot["y"])
        page.wait_for_function(
            "(ids) => ids.includes(document.querySelector('.fl-card:not([hidden])').dataset.card)",
            arg=spot["ids"],
        )
        assert page.locator("#map .fl-tool:visible").count() == 0
        day = page.evaluate("frontierMap.day")
        page.locator("#map [data-act=earlier]").click()
        page.wait_for_function("(day) => frontierMap.day < day", arg=day)
        page.keyboard.press("j")  # a key of the app means nothing here, and breaks nothing
        wide, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert wide <= room
        legend = page.locator(".fl-legend-box").text_content()
        assert legend is not None
        assert words.of("kind", "patrol") in legend
        assert audit(page).faults == ()


@LANGUAGES
@SIZES
def test_the_file_holds_the_strip_and_its_day_moves_with_the_maps(
    chromium: Browser, board: Board, tmp_path: Path, lang: Lang, size: tuple[int, int]
) -> None:
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, parse_query("kind=control"), lang.value))
    with opened(chromium, path, size, "dark") as page:
        page.wait_for_function("() => document.querySelector('#strip canvas').style.width")
        before = page.evaluate(STRIP)
        assert before["inked"]
        assert before["wide"] == page.locator("#strip").evaluate("(box) => box.clientWidth")
        page.locator("#map [data-act=earlier]").click()
        page.wait_for_timeout(1000)
        assert page.evaluate(STRIP)["day"] != before["day"]
        page.emulate_media(media="print")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        page.wait_for_timeout(300)
        assert page.locator("#strip canvas").first.evaluate("(c) => c.width") == 2 * 718


@LANGUAGES
def test_the_strip_is_on_paper_and_its_day_goes_on_moving_afterwards(
    chromium: Browser, board: Board, tmp_path: Path, lang: Lang
) -> None:
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, parse_query("kind=control"), lang.value))
    with opened(chromium, path) as page:
        page.wait_for_function("() => document.querySelector('#strip canvas').style.width")
        before = page.evaluate(STRIP)["day"]
        paper = page.pdf(format="A4")
        assert share_of(paper, PANEL) > 0.05
        assert share_of(paper, DAY) > 0.0005
        page.locator("#map [data-act=earlier]").click()
        page.wait_for_function(f"(before) => ({STRIP})().day !== before", arg=before)


def test_the_file_prints_map_table_and_sources(
    chromium: Browser, board: Board, tmp_path: Path
) -> None:
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, parse_query("kind=patrol"), "en"))
    with opened(chromium, path, theme="dark") as page:
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        paper = page.locator("#paper canvas")
        assert paper.is_visible()
        box = paper.bounding_box()
        assert box is not None
        assert box["y"] < 200  # right under the title: the map on the screen takes no room
        assert page.locator("tr[data-claim]").first.is_visible()
        assert "ODbL" in page.locator("footer").inner_text()
        for hidden in (".fl-tools", ".fl-evidence", ".leaflet-container"):
            assert not page.locator(hidden).is_visible()
        light = "(c) => c.getContext('2d').getImageData(2, 2, 1, 1).data[0]"
        assert paper.evaluate(light) > 200
        assert len(page.pdf()) > 30_000


@LANGUAGES
@pytest.mark.parametrize("wide", [700, 1030], ids=["portrait", "landscape"])
def test_every_column_is_on_the_sheet_of_paper(
    chromium: Browser, board: Board, tmp_path: Path, lang: Lang, wide: int
) -> None:
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, parse_query(""), lang.value))
    with opened(chromium, path, (wide, 900)) as page:  # A4 or Letter between its margins
        page.emulate_media(media="print")
        head = page.locator("thead th")
        assert head.last.inner_text() == load_words()[lang]("sheet_quote")
        assert page.locator("tbody tr").first.locator("th, td").count() == head.count()
        assert page.evaluate(CELLS_CUT) == []


@LANGUAGES
def test_on_a_phone_a_row_is_a_card_with_all_its_words_in_sight(
    chromium: Browser, board: Board, tmp_path: Path, lang: Lang
) -> None:
    path = tmp_path / "map.html"
    path.write_bytes(sheet_bytes(board, parse_query("kind=patrol"), lang.value))
    with opened(chromium, path, (390, 844)) as page:
        box = page.locator(".fl-tablebox")
        assert box.evaluate("(box) => box.scrollWidth <= box.clientWidth")
        cell = page.locator("tbody td:last-child").first
        row = page.locator("tbody tr").first
        own, whole = cell.bounding_box(), row.bounding_box()
        assert own is not None
        assert whole is not None
        assert own["width"] > 0.9 * (whole["width"] - 24)
        words = load_words()[lang]
        head = "(cell) => getComputedStyle(cell, '::before').content"
        assert words("sheet_stance") in page.locator("tbody td").first.evaluate(head)


def test_the_command_of_the_file_is_that_of_the_app(board: Board, visit: Visit) -> None:
    """Every field that the app's map is told is told to the map that stands alone."""
    view = parse_query("kind=patrol")
    shown = Board(board.atlas, board.features[select(board.features, view)])
    sheet = build_sheet(board, shown, view, load_words()[Lang.EN])
    app = visit.frame.evaluate("Object.keys(frontierMap.command)")
    for_the_strip = {"scene"}  # where the strip beside the app's map finds its claims
    assert set(sheet.drawing["commands"]["light"]) == set(app) - for_the_strip


@pytest.mark.parametrize("theme", ["dark"])
def test_a_page_prints_by_day_and_without_its_furniture(visit: Visit, theme: str) -> None:
    page = visit.page
    page.locator(".st-key-evidence_first button").click()
    page.get_by_test_id("says").wait_for()
    page.wait_for_timeout(500)
    page.emulate_media(media="print", color_scheme="dark")
    for furniture in ("stHeader", "stSidebar"):
        assert not page.get_by_test_id(furniture).is_visible()
    style = "(e, name) => getComputedStyle(e)[name]"
    assert page.locator(".stApp").evaluate(style, "backgroundColor") == "rgb(255, 255, 255)"
    assert page.get_by_test_id("says").evaluate(style, "color") == "rgb(0, 0, 0)"
    panel = "(e) => e.scrollHeight - e.clientHeight"
    assert page.locator(".st-key-evidence").first.evaluate(panel) <= 1
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert "@page" in "".join(page.locator("style").all_text_contents())
    sheet = 718  # pixels: A4 within its margins
    box = page.locator(".st-key-mapbox iframe").bounding_box()
    assert box is not None
    assert 0 < box["width"] <= sheet + 1
    for wide in (".st-key-strip", "[data-testid=stDataFrame]"):
        assert 0 < float(page.locator(wide).evaluate(style, "zoom")) < 1


def test_paper_has_no_buttons_says_how_many_rows_and_opens_the_legend(visit: Visit) -> None:
    page = visit.page
    page.emulate_media(media="print")
    told = page.locator(".fl-printed")
    assert re.search(r"8 of 1\d\d rows", told.inner_text())
    assert not page.locator(".st-key-table_head").is_visible()
    for furniture in (".fl-time button", ".leaflet-control-zoom", ".fl-sketch"):
        assert not visit.frame.locator(furniture).first.is_visible()
    assert visit.frame.locator(".fl-legend details .fl-entry").first.is_visible()
    legend = visit.frame.locator(".fl-legend-box")
    assert legend.evaluate("(e) => e.getBoundingClientRect().top") >= 0
    page.emulate_media(media="screen")
    assert not told.is_visible()
