"""The app in a real browser, with the network cut."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from visiting import CUT_DAYS, Visit

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("size", ["desk", "phone"])

CANVAS_IS_DRAWN = """(canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  let drawn = 0;
  for (let i = 0; i < data.length; i += 64) {
    if (data[i + 3] < 40) continue;
    drawn += 1;
    colours.add((data[i] >> 4) * 256 + (data[i + 1] >> 4) * 16 + (data[i + 2] >> 4));
  }
  return [drawn, colours.size];
}"""

SHARE = """(legend) => {
  const map = document.querySelector(".leaflet-container");
  return (legend.offsetWidth * legend.offsetHeight) / (map.offsetWidth * map.offsetHeight);
}"""
MOST_LEGEND = 0.2  # of the map, as it opens; on a phone the reader opens it

MARK_IN_SIGHT = """() => {
  const passage = document.querySelector(".st-key-evidence .fl-passage");
  const parts = [passage, passage.querySelector("mark")];
  const [box, words] = parts.map((part) => part.getBoundingClientRect());
  return words.top >= box.top && words.top < box.bottom - 10;
}"""
A_MARK = """() => {
  const { hits } = window.frontierMap;
  const hit = hits.find((one) => one.rows?.length === 1 && one.at);
  const box = window.frontierMap.map.getContainer().getBoundingClientRect();
  return { x: hit.at[0] + box.x, y: hit.at[1] + box.y, ids: hit.ids() };
}"""


@BOTH
def test_opens_and_draws(visit: Visit, size: str) -> None:
    drawn, colours = visit.frame.locator(".fl-canvas >> nth=1").evaluate(CANVAS_IS_DRAWN)
    assert drawn > 400
    assert colours > 8
    assert visit.agreed() > 50
    strip = visit.page.locator(".st-key-strip canvas").first
    strip.scroll_into_view_if_needed()
    drawn, colours = strip.evaluate(CANVAS_IS_DRAWN)
    assert drawn > 400
    assert colours > 4
    legend = visit.frame.locator(".fl-legend-box")
    if size == "phone":
        legend.locator("summary").first.click()
    assert legend.locator("> details").evaluate("(list) => list.scrollHeight <= list.clientHeight")
    assert legend.locator(".fl-legend > .fl-entry").last.is_visible()
    assert legend.evaluate(SHARE) < MOST_LEGEND
    legend.locator(".fl-legend summary").last.click()
    assert legend.locator(".fl-kinds").is_visible()
    legend.locator("summary").first.click()
    visit.page.reload()  # it stays as the reader left it
    visit.wait_for_paint(0)
    assert not visit.frame.locator(".fl-legend").is_visible()
    visit.frame.locator(".fl-legend-box summary").first.click()
    assert visit.frame.locator(".fl-kinds").is_visible()


@BOTH
def test_nothing_is_wider_than_the_window(visit: Visit, size: str) -> None:
    wide, room = visit.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert wide <= room
    assert visit.page.evaluate(CUT_DAYS) == []


@BOTH
def test_a_mark_opens_its_evidence(visit: Visit, size: str) -> None:
    mark = visit.frame.evaluate(A_MARK)
    frame = visit.page.locator("iframe").bounding_box()
    assert frame is not None
    x, y = frame["x"] + mark["x"], frame["y"] + mark["y"]
    visit.answered(lambda: visit.page.mouse.click(x, y))
    visit.page.wait_for_selector("[data-testid=says]")
    marked = visit.page.locator(".fl-passage mark").first
    assert len(marked.inner_text()) > 5
    assert marked.evaluate("e => getComputedStyle(e).direction") == "rtl"
    visit.page.wait_for_function(MARK_IN_SIGHT)
    assert any(f"claim={id_}" in visit.page.url for id_ in mark["ids"])


def test_a_filter_changes_map_head_and_table_alike_and_keeps_the_maps_place(visit: Visit) -> None:
    everything = visit.shown_on_map()
    visit.frame.evaluate("window.map.setView([34.4, 41], 9, {animate: false})")
    visit.answered(visit.page.locator(".st-key-ask_kinds button", has_text="Patrol").click)
    assert 0 < visit.agreed() < everything
    assert "kind=patrol" in visit.page.url
    place = visit.frame.evaluate("[map.getZoom(), map.getCenter().lat, map.getCenter().lng]")
    assert place == pytest.approx([9, 34.4, 41], abs=0.01)


def test_the_download_holds_exactly_what_is_shown(visit: Visit, tmp_path: Path) -> None:
    visit.answered(visit.page.locator(".st-key-ask_kinds button", has_text="Control").click)
    visit.page.get_by_role("tab", name="Export").click()
    with visit.page.expect_download() as started:
        visit.page.locator(".st-key-download_geojson button").click()
    target = tmp_path / "shown.geojson"
    started.value.save_as(target)
    collection = json.loads(target.read_text(encoding="utf-8"))
    features = collection["features"]
    assert len(features) == visit.agreed()
    assert {feature["properties"]["kind"] for feature in features} == {"control"}
    assert collection["view"] == "kind=control"


def test_brushing_the_strip_asks_for_a_stretch_and_a_double_click_for_everything(
    visit: Visit,
) -> None:
    everything = visit.shown_on_map()
    box = visit.page.locator(".st-key-strip canvas").first.bounding_box()
    assert box is not None
    x, y = box["x"] + 150, box["y"] + 80

    def brush() -> None:
        visit.page.mouse.move(x, y)
        visit.page.mouse.down()
        visit.page.mouse.move(x, y + 25)
        visit.page.mouse.move(x + 2, y + 50)
        visit.page.mouse.up()

    visit.answered(brush)
    visit.page.wait_for_url(lambda url: "km=" in url)
    assert visit.agreed() < everything
    visit.answered(lambda: visit.page.mouse.dblclick(x, y))
    assert visit.agreed() == everything
    strip = visit.page.locator(".st-key-strip [role=group]")

    def press() -> None:
        for key in ("Delete", "ArrowDown", "Shift+ArrowDown"):
            strip.press(key)

    visit.answered(press)
    visit.page.wait_for_url(lambda url: "km=%3A110" in url or "km=0%3A110" in url)
    visit.answered(lambda: strip.press("Delete"))
    assert visit.agreed() == everything
    visit.answered(lambda: swipe(visit, (x, y), (x + 90, y + 20), rest_ms=0))
    asked = parse_qs(urlsplit(visit.page.url).query)
    assert set(asked) == {"from", "to"}  # a finger that does not rest first goes along the days
    visit.answered(lambda: swipe(visit, (x, y), (x, y + 60), rest_ms=500))
    assert "km" in parse_qs(urlsplit(visit.page.url).query)


def swipe(visit: Visit, start: tuple[float, float], end: tuple[float, float], rest_ms: int) -> None:
    """Put a finger down, let it rest, and draw it away."""
    fingers = visit.page.context.new_cdp_session(visit.page)

    def touch(kind: str, *at: tuple[float, float]) -> None:
        points = [{"x": x, "y": y} for x, y in at]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", start)
    visit.page.wait_for_timeout(rest_ms)
    for part in (0.3, 0.6, 1.0):
        touch(
            "touchMove",
            (start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])),
        )
    touch("touchEnd")


@BOTH
def test_a_copied_link_restores_the_page(window: Visit, size: str, address: str) -> None:
    window.page.goto(f"{address}?kind=patrol&lang=ar&km=300:400")
    window.page.wait_for_selector("text=الحدود العراقية السورية")
    window.wait_for_paint(0)
    assert window.frame.evaluate("document.documentElement.lang") == "ar"
    window.agreed()
    direction = "e => getComputedStyle(e).direction"
    assert window.page.locator("h1").first.evaluate(direction) == "rtl"


@pytest.mark.parametrize("theme", ["dark"])
def test_dark_follows_the_reader(visit: Visit, theme: str) -> None:
    visit.frame.wait_for_function("document.documentElement.dataset.theme === 'dark'")
    paper = visit.frame.evaluate("getComputedStyle(document.querySelector('.fl-panel')).color")
    assert paper == "rgb(239, 233, 221)"


def test_keys_reach_the_dock_and_the_steps(visit: Visit) -> None:
    visit.frame.locator(".fl-dock summary").press("Enter")
    several = visit.frame.locator(".fl-dock button", has=visit.frame.locator("b")).first
    several.press("Enter")  # a chip of several claims lists them
    listed = visit.frame.locator(".fl-menu button")
    assert listed.count() == int(several.locator("b").inner_text()) > 1
    visit.page.keyboard.press("ArrowDown")
    picked = listed.nth(1)
    assert picked.evaluate("one => one === document.activeElement")
    visit.answered(lambda: visit.page.keyboard.press("Enter"))
    assert f"claim={picked.get_attribute('data-claim')}" in visit.page.url
    visit.page.wait_for_selector("[data-testid=says]")
    first = visit.page.url
    # the focus is still in the map's frame
    visit.answered(lambda: visit.page.keyboard.press("j"))
    visit.page.wait_for_url(lambda url: url != first)


MARKS = """() => {
  const { hits, around, map } = window.frontierMap;
  const home = map.getContainer().getBoundingClientRect();
  const boxes = around.panels().filter((one) => one && !one.hidden)
    .map((one) => one.getBoundingClientRect());
  const marks = hits.filter((one) => one.rows && one.at)
    .map(({ at: [x, y], rows }) => [rows[0].id, Math.round(x), Math.round(y)]);
  const under = marks.filter(([, x, y]) => boxes.some(({ left, right, top, bottom }) =>
    x > left - home.left && x < right - home.left && y > top - home.top && y < bottom - home.top));
  return { marks: marks.map(String).sort(), under: under.length, panels: boxes.length };
}"""


@BOTH
def test_a_mark_of_several_claims_lists_them_and_a_choice_moves_no_mark(
    visit: Visit, size: str
) -> None:
    before = visit.frame.evaluate(MARKS)
    assert before["panels"] == 5  # dock, legend, day, tools, and the zoom
    assert before["under"] == 0
    mark = visit.frame.evaluate(A_MARK.replace("=== 1", "> 1"))
    frame = visit.page.locator(".st-key-mapbox iframe").bounding_box()
    assert frame is not None
    visit.page.mouse.click(frame["x"] + mark["x"], frame["y"] + mark["y"])
    listed = visit.frame.locator(".fl-menu button")
    assert listed.evaluate_all("all => all.map((one) => one.dataset.claim)") == mark["ids"]
    visit.answered(listed.last.click)
    assert f"claim={mark['ids'][-1]}" in visit.page.url
    assert visit.frame.evaluate(MARKS)["marks"] == before["marks"]


A_CROWD = """() => {
  const find = (root) => [...root.querySelectorAll("*")].map((one) =>
    one.strip ?? one.shadowRoot?.strip ?? (one.shadowRoot && find(one.shadowRoot))).find(Boolean);
  const hit = find(document).hits.find((one) => one.rows.length > 2);
  return { x: hit.left + 8, y: hit.top + 8, ids: hit.ids() };
}"""


@BOTH
def test_a_mark_of_the_strip_lists_its_claims_to_choose_from(visit: Visit, size: str) -> None:
    strip = visit.page.locator(".st-key-strip canvas").first
    strip.scroll_into_view_if_needed()
    box, crowd = strip.bounding_box(), strip.evaluate(A_CROWD)
    assert box is not None
    visit.page.mouse.click(box["x"] + crowd["x"], box["y"] + crowd["y"])
    listed = visit.page.locator(".st-key-strip .fl-menu button")
    listed.first.wait_for()
    assert listed.evaluate_all("all => all.map((one) => one.dataset.claim)") == crowd["ids"]
    visit.page.keyboard.press("ArrowDown")
    visit.answered(lambda: visit.page.keyboard.press("Enter"))
    assert f"claim={crowd['ids'][1]}" in visit.page.url
    visit.page.keyboard.press("Escape")
    assert not listed.first.is_visible()
    assert f"claim={crowd['ids'][1]}" in visit.page.url  # one press closes one thing


@BOTH
def test_the_count_of_contradictions_turns_its_filter_on_and_off(visit: Visit, size: str) -> None:
    everything = visit.agreed()
    count = visit.page.get_by_test_id("contradicted")
    told = int(count.locator("b").inner_text())
    assert 0 < told < everything
    visit.answered(count.locator("button").click)
    assert visit.agreed() == told
    assert parse_qs(urlsplit(visit.page.url).query) == {"contradicted": ["1"]}
    visit.answered(count.locator("button").click)
    assert visit.agreed() == everything


@BOTH
def test_a_count_of_the_head_leads_to_its_tray(visit: Visit, size: str) -> None:
    for count in ("undated", "adrift"):
        visit.page.get_by_test_id(count).locator("button").click()
        visit.page.wait_for_function(
            "(id) => { const tray = document.getElementById(id); if (!tray) return false;"
            "const { top } = tray.getBoundingClientRect();"
            "return document.activeElement === tray && top >= 36 && top < innerHeight; }",
            arg=f"tray-{count}",
        )


@BOTH
def test_claims_that_state_no_stretch_are_left_out_at_a_press_and_brought_back(
    window: Visit, size: str
) -> None:
    window.page.goto(f"{window.address}?km=340:390")
    window.wait_for_paint(0)
    everything = window.agreed()
    unstated = window.page.get_by_test_id("unstated")
    told = int(re.findall(r"\d+", unstated.inner_text())[0])
    window.answered(unstated.locator("button").click)
    assert window.agreed() == everything - told
    window.answered(unstated.locator("button").click)
    assert window.agreed() == everything


def test_keys_open_close_and_list_themselves(visit: Visit) -> None:
    visit.page.keyboard.press("?")
    assert visit.page.locator(".fl-keys dl").is_visible()
    visit.page.keyboard.press("Escape")
    assert not visit.page.locator(".fl-keys dl").is_visible()
    visit.page.keyboard.press("j")
    visit.page.wait_for_selector("[data-testid=says]")
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_selector("[data-testid=says]", state="detached")


@BOTH
def test_a_claim_of_the_trays_brings_its_evidence_into_view(visit: Visit, size: str) -> None:
    visit.page.get_by_role("tab", name="Trays").click()
    visit.page.locator("[class*=st-key-adrift_] button").first.click()
    visit.page.wait_for_selector("[data-testid=says]")
    visit.page.wait_for_function(
        "() => { const { top } = document.querySelector('.st-key-evidence')"
        ".getBoundingClientRect(); return top >= 36 && top < innerHeight / 2; }"
    )
