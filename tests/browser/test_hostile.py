"""Hostile text in a real browser: markup, script, bidi tricks and endless words stay text."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import LOCAL, served
from playwright.sync_api import Browser, Page
from visiting import PATIENCE_MS

from geo.atlas import load_atlas
from geo.board import build_board
from geo.layers.view import View
from geo.screen.map.sheet import sheet_bytes

pytestmark = pytest.mark.browser

MARKUP = "<img src=x onerror=pwn()>\"'&amp;<script>pwn()</script>\u202e{n}**b**:smile:"
ENDLESS = "ب" * 10_000
FILE = '"><img src=x onerror=pwn()>\u202e.txt'
WATCH = "window.pwned = 0; window.pwn = () => { window.pwned += 1; };"
ITS_MARK = """(id) => frontierMap.hits.find(
  (one) => one.at && one.rows?.some((row) => row.id === id))?.at"""
SEEN = """() => ({
  pwned: window.pwned,
  images: document.querySelectorAll("img[src='x']").length,
  wide: document.documentElement.scrollWidth - window.innerWidth,
})"""


def head(title: str, outlet: str, url: str) -> str:
    values = {"title": title, "outlet": outlet, "url": url, "published": "2020-03-05"}
    lines = (f"{name} = {json.dumps(value)}\n" for name, value in values.items())
    return f"+++\n{''.join(lines)}+++\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles that mean harm."""
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
    return folder


@pytest.fixture(scope="module")
def harmed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("harmed"), str(folder)) as address:
        yield address


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


def test_the_stand_alone_map(page: Page, folder: Path, tmp_path: Path) -> None:
    board = build_board(load_atlas([folder]))
    target = tmp_path / "map.html"
    target.write_bytes(sheet_bytes(board, View(), "ar"))
    page.goto(target.as_uri())
    page.wait_for_function("window.frontierPainted > 0")
    rows = page.locator("tr[data-claim]", has_text="onerror=pwn()")
    assert rows.count() > 0
    for row in rows.all():
        row.locator("button").click()
        assert "onerror=pwn()" in page.locator(".fl-card:visible").inner_text()
    unharmed(page)
    with page.expect_download():
        page.locator("#picture").click()
    unharmed(page)
