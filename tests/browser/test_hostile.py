"""Hostile text in a real browser: markup, script, bidi tricks and endless words stay text."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from servers import LOCAL, served
from visiting import PATIENCE_MS

from geo.atlas import load_atlas
from geo.board import Board, build_board
from geo.claims.actors import Actors
from geo.home import HOME
from geo.layers.view import View
from geo.screen.map.sheet import sheet_bytes

pytestmark = pytest.mark.browser

MARKUP = "<img src=x onerror=pwn()>\"'&amp;<script>pwn()</script>\u202e{n}**b**:smile:"
ENDLESS = "ب" * 10_000
MOST_TALL = 4_000  # dots of a picture, two a pixel
STORE = "FRONTIER_GAZETTEER"
FILE = '"><img src=x onerror=pwn()>\u202e.txt'
IN_TRAYS = [
    ("undated", "<img src=x onerror=pwn()>"),
    ("adrift", ENDLESS[:9]),
]
WATCH = "window.pwned = 0; window.pwn = () => { window.pwned += 1; };"
ITS_MARK = """(id) => frontierMap.hits.find(
  (one) => one.at && one.rows?.some((row) => row.id === id))?.at"""
# Text that runs out of its box: past the window's edge, or cut where nothing can be scrolled.
SEEN = """() => {
  const holder = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== "visible") return one;
    return document.documentElement;
  };
  const out = [];
  const root = document.querySelector("[data-testid=stMain]") ?? document.body;
  for (const element of root.querySelectorAll("*")) {
    if (![...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) continue;
    if (!element.checkVisibility()) continue;
    const box = holder(element);
    if (["auto", "scroll"].includes(getComputedStyle(box).overflowX) && box !== root) continue;
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.right > outer.right + 1 || inner.left < outer.left - 1)
      out.push(`${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`);
  }
  return {
    pwned: window.pwned,
    images: document.querySelectorAll("img[src='x']").length,
    wide: document.documentElement.scrollWidth - window.innerWidth,
    out,
  };
}"""


def head(title: str, outlet: str, url: str) -> str:
    values = {"title": title, "outlet": outlet, "url": url, "published": "2020-03-05"}
    lines = (f"{name} = {json.dumps(value)}\n" for name, value in values.items())
    return f"+++\n{''.join(lines)}+++\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that mean harm."""
    folder = tmp_path_factory.mktemp("harm")
    (folder / FILE).write_text(
        head(MARKUP, MARKUP, f"javascript:pwn()//{MARKUP}")
        + f"قال {MARKUP} إن الجيش العراقي سيطر في 3 آذار 2020 على مدينة القائم. ونفى المتحدث "
        f"باسم الجيش العراقي {MARKUP} أن يكون الجيش العراقي سيطر على مدينة القائم.\n\n"
        f"وقال مصدر أمني لوكالة {MARKUP} إن دوريات الجيش العراقي {MARKUP} قرب مدينة البوكمال.\n\n"
        f"اقرأ أيضا: {MARKUP}\n",
        encoding="utf-8",
    )
    (folder / "endless.txt").write_text(
        head(ENDLESS[:3000], ENDLESS[:3000], "https://example.org/" + "x" * 3000)
        + f"قال {ENDLESS} إن الجيش العراقي سيطر في 3 آذار 2020 على مدينة القائم {ENDLESS}.\n",
        encoding="utf-8",
    )
    (folder / "undated.txt").write_text(
        "أعلن الجيش العراقي أنه سيطر على مدينة القائم قرب الحدود السورية.\n\n"
        "أعلن الجيش العراقي أنه سيطر على مدينة تل الشر.\n\n"
        f"قال العقيد {ENDLESS[:200]} إن الجيش العراقي سيطر على الأراضي السورية.\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture(scope="module")
def harmed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    names = tmp_path_factory.mktemp("names")
    with served(
        tmp_path_factory.mktemp("harmed"), str(folder), **{STORE: str(harmful(names))}
    ) as address:
        yield address


def harmful(folder: Path) -> Path:
    """A store with a place of one's own whose name means harm."""
    rows = [
        ("id", "name_ar", "name_en", "lat", "lon", "kind", "country"),
        ("harm_markup", "تل الشر", MARKUP, 34.45, 41.0, "town", "syria"),
    ]
    listed, store = folder / "harm.csv", folder / "store"
    with listed.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    command = [sys.executable, "-m", "geo", "gazetteer", "import", str(listed)]
    subprocess.run(command, cwd=HOME, env=os.environ | {STORE: str(store)}, check=True)
    return store


@pytest.fixture(scope="module")
def claims(folder: Path) -> dict[str, list[str]]:
    """Claim ids of the harmful articles, by file."""
    atlas = load_atlas([folder])
    found: dict[str, list[str]] = {}
    for claim in atlas.claims:
        found.setdefault(atlas.articles[claim.article].file, []).append(claim.id)
    return {name: found[name] for name in (FILE, "endless.txt")}


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["desk", "phone"])
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = request.param
    context = chromium.new_context(viewport={"width": width, "height": height})
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(WATCH)
    page = context.new_page()
    wrong: list[str] = []
    page.on("dialog", lambda dialog: wrong.append(dialog.message) or dialog.dismiss())
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request",
        lambda one: (
            wrong.append(one.url)
            if one.url.startswith("http") and one.url.split("/")[2].split(":")[0] not in LOCAL
            else None
        ),
    )
    yield page
    context.close()
    assert wrong == []


def unharmed(page: Page) -> None:
    page.wait_for_timeout(500)
    for frame in page.frames:
        if frame.url.startswith(("http", "file")):
            seen = frame.evaluate(SEEN)
            assert (seen["pwned"], seen["images"]) == (0, 0), frame.url
            assert seen["out"] == [], frame.url
    assert page.evaluate(SEEN)["wide"] <= 0


def open_map(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_function("window.frames[0]?.frontierPainted")


@pytest.mark.parametrize("file", [FILE, "endless.txt"], ids=["markup", "endless"])
def test_evidence_table_trays_tooltips_and_exports(
    page: Page, harmed: str, claims: dict[str, list[str]], file: str
) -> None:
    open_map(page, f"{harmed}?claim={claims[file][0]}&kind=capture")
    page.get_by_test_id("says").wait_for()
    if file == FILE:
        evidence = page.locator(".st-key-evidence").inner_text()
        assert "<img src=x onerror=pwn()>" in evidence
        assert "\u202e" not in evidence  # or the day would be read backwards
        assert "2020" in page.locator(".fl-passage").first.inner_text()
    unharmed(page)
    frame = next(one for one in page.frames if "streamlit_folium" in one.url)
    spot = frame.evaluate(ITS_MARK, claims[file][0])
    page.locator(".st-key-mapbox iframe").scroll_into_view_if_needed()
    box = page.locator(".st-key-mapbox iframe").bounding_box()
    if spot and box:
        page.mouse.move(box["x"] + spot[0], box["y"] + spot[1])
        frame.locator(".fl-tip").first.wait_for()
    unharmed(page)
    for tab in ("Table", "Trays", "Export"):
        page.get_by_role("tab", name=tab).click()
        if tab == "Trays":
            for tray, part in IN_TRAYS:
                kept = page.locator(f"[class*=st-key-{tray}_] button")
                kept.filter(has_text=part).first.wait_for()
        unharmed(page)


@pytest.mark.parametrize("path", ["articles", "issues", "places?name=<img src=x onerror=pwn()>"])
def test_the_other_pages(page: Page, harmed: str, claims: dict[str, list[str]], path: str) -> None:
    for file in claims if path == "articles" else [FILE]:
        asked = f"?claim={claims[file][0]}" if path == "articles" else ""
        page.goto(f"{harmed}{path}{asked}")
        page.wait_for_selector(".fl-head h1")
        page.wait_for_function(
            "document.querySelector('[data-test-script-state=\"notRunning\"]') !== null"
        )
        if path == "articles":
            page.locator(".fl-claimbox").wait_for()
        if path == "articles" and file == FILE:
            shown = page.locator(".fl-article").inner_text()
            assert "<script>pwn()</script>" in shown
            assert "\u202e" not in shown
            assert page.locator(".fl-quietpart[data-zone=related]").count() == 1
        unharmed(page)


def renamed(board: Board) -> Board:
    """The same board with actors whose names mean harm and have no end."""
    atlas, reader = board.atlas, board.atlas.reader
    name = f"{MARKUP} {ENDLESS[:1000]}"
    actors = [replace(one, name_en=name, name_ar=name) for one in reader.lexicon.actors.values()]
    known = Actors(tuple(actors), reader.lexicon.actors.wordings)
    told = replace(reader, lexicon=replace(reader.lexicon, actors=known))
    return Board(replace(atlas, reader=told), board.features)


def test_the_stand_alone_map_its_legend_and_its_picture(
    page: Page, folder: Path, tmp_path: Path
) -> None:
    board = renamed(build_board(load_atlas([folder])))
    target = tmp_path / "map.html"
    harm = frozenset(one.id for one in board.articles.values() if (folder / one.file).exists())
    target.write_bytes(sheet_bytes(board, View(articles=harm), "ar"))
    page.goto(target.as_uri())
    page.wait_for_function("window.frontierPainted > 0")
    rows = page.locator("tr[data-claim]", has_text="onerror=pwn()")
    assert rows.count() > 0
    for row in rows.all():
        row.locator("button").click()
        assert "onerror=pwn()" in page.locator(".fl-card:visible").inner_text()
    legend = page.locator(".fl-legend-box")
    if not legend.locator(".fl-legend").is_visible():
        legend.locator("summary").first.click()
    assert "<img src=x onerror=pwn()>" in legend.inner_text()
    assert ENDLESS[:9] in legend.inner_text()
    assert legend.evaluate(
        "(box) => box.offsetHeight < document.querySelector('#map').offsetHeight"
    )
    unharmed(page)
    with page.expect_download() as given:
        page.locator("#picture").click()
    tall = int.from_bytes(given.value.path().read_bytes()[20:24])  # as a PNG's head tells it
    assert 0 < tall < MOST_TALL
    unharmed(page)
