"""Time, areas and links on the map page in a real browser, with the network cut."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from visiting import Visit

from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("size", ["desk", "phone"])
LANGUAGES = pytest.mark.parametrize("lang", ["en", "ar"])

# Parts of a day in a field that something else lies over, or that are cut.
COVERED = """(field) => [...field.querySelectorAll("[role=spinbutton]")].filter((part) => {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const under = [left + 1, right - 1].map((x) => document.elementFromPoint(x, middle));
  return !under.every((found) => part.contains(found));
}).map((part) => part.textContent)"""


def asked(visit: Visit) -> dict[str, list[str]]:
    return parse_qs(urlsplit(visit.page.url).query)


def day_on_map(visit: Visit) -> str:
    return visit.frame.locator(".fl-time output").inner_text()


@BOTH
def test_play_runs_without_the_server_and_pause_asks_for_its_day(window: Visit, size: str) -> None:
    window.page.goto(window.address + "?valid-on=2017-10-26")
    window.wait_for_paint(0)
    sent: list[str] = []
    window.page.on("request", lambda one: sent.append(one.url))
    before, shown = window.painted(), window.shown_on_map()
    window.frame.locator(".fl-time [data-act=play]").click()
    window.frame.wait_for_function("window.frontierFrames > 12")
    window.frame.wait_for_function("window.frontierMap.day > window.frontierMap.command.day")
    assert window.painted() == before  # no command came from the server
    assert window.frame.evaluate("window.frontierMap.calm")
    window.frame.wait_for_function("window.frontierMap.bands.length > 0")
    assert window.frame.locator(".fl-legend .fl-code").count() > 0
    window.frame.locator(".fl-time [data-act=play]").click()
    window.wait_for_paint(before)
    assert sent == []
    day = day_on_map(window)
    assert day > "2017-10-26"
    assert asked(window)["valid-on"] == [day]
    assert window.agreed() != shown or day < "2017-11-01"
    assert not window.frame.evaluate("window.frontierMap.calm")


def test_play_from_all_times_moves_the_line_and_filters_nothing(window: Visit) -> None:
    window.page.goto(window.address + "?day=2017-10-26")
    window.wait_for_paint(0)
    shown = window.shown_on_map()
    window.frame.evaluate("window.frontierMap.player.toggle()")
    window.frame.wait_for_function("window.frontierMap.day > window.frontierMap.command.day")
    window.answered(lambda: window.frame.evaluate("window.frontierMap.player.toggle()"))
    day = day_on_map(window)
    assert asked(window) == {"day": [day]}
    assert window.agreed() == shown
    assert day in window.page.get_by_test_id("clocks").inner_text()
    # Stopped where it began: the server has nothing new to say.
    window.frame.evaluate("window.frontierMap.player.toggle()")
    window.frame.wait_for_function("window.frontierMap.calm")
    window.frame.evaluate(
        """() => {
          const { player, command } = window.frontierMap;
          player.go(command.day, true);
          player.toggle();
        }"""
    )
    window.frame.wait_for_function("!window.frontierMap.calm")
    assert day_on_map(window) == day
    window.rest()
    assert window.agreed() == shown


@LANGUAGES
def test_enter_takes_a_typed_day_which_is_in_sight_while_typed(window: Visit, lang: str) -> None:
    window.page.goto(window.address + f"?lang={lang}")
    window.wait_for_paint(0)
    window.answered(lambda: window.page.keyboard.press("j"))
    claim = asked(window)["claim"]
    field = window.page.locator(".st-key-ask_day [data-testid=stDateInputField]")
    parts = field.locator("[role=spinbutton]")
    for day in ("2018-09-15", "2017-08-08"):  # of the second the calendar is not open before
        parts.first.focus()
        window.page.keyboard.type(day.replace("-", ""))
        window.page.wait_for_timeout(200)  # its cross comes beside it
        assert field.evaluate(COVERED) == []
        before = window.painted()
        window.page.keyboard.press("Enter")
        window.wait_for_paint(before)
        assert asked(window)["day"] == [day]
        assert window.page.get_by_test_id("stDateInputCalendar").count() == 0
    assert asked(window)["claim"] == claim  # the key that closes a calendar closes nothing else
    window.page.keyboard.press("Tab")
    expect(field.get_by_test_id("stDateInputCalendarButton")).to_be_focused()


@LANGUAGES
def test_a_button_brings_the_whole_line_back(window: Visit, lang: str) -> None:
    window.page.goto(window.address + f"?lang={lang}")
    window.wait_for_paint(0)
    frame, place = window.frame, "[map.getZoom(), map.getCenter().lat, map.getCenter().lng]"
    first = frame.evaluate(place)
    button = frame.get_by_role("button", name=load_words()[Lang(lang)]("whole_line"), exact=True)
    assert button.get_attribute("title") == load_words()[Lang(lang)]("whole_line")
    away = "map.setView([31, 47], 11, {animate: false})"
    for back in (button.click, lambda: button.press("Enter"), lambda: button.press("Space")):
        frame.evaluate(away)
        back()
        assert frame.evaluate(place) == pytest.approx(first, abs=0.01)
    window.page.wait_for_function("location.search.includes('at=')")
    window.page.reload()
    window.wait_for_paint(0)
    assert window.frame.evaluate(place) == pytest.approx(first, abs=0.1)


def test_the_strip_follows_the_map_and_is_drawn_once_for_a_click(window: Visit) -> None:
    window.page.goto(window.address)
    window.wait_for_paint(0)
    painted = "window.stripPainted"
    window.page.wait_for_function(f"{painted} > 0")
    window.rest()
    before = window.page.evaluate(painted)
    pills = window.page.locator(".st-key-ask_kinds button")
    window.answered(pills.first.click)
    window.rest()
    assert window.page.evaluate(painted) == before + 1
    # What the map tells is enough: the server says nothing here.
    told = "{ ...window.frames[0].frontierMap.command, day: 736000 }"
    window.page.evaluate(
        f"dispatchEvent(new CustomEvent('frontier:command', {{ detail: {told} }}))"
    )
    window.page.wait_for_function(f"{painted} === {before + 2}")


def test_keys_step_from_claim_date_to_claim_date(window: Visit) -> None:
    window.page.goto(window.address + "?valid-on=2018-08-08")
    window.wait_for_paint(0)
    dated = window.frame.evaluate("window.frontierMap.scene.dated")
    here = window.frame.evaluate("window.frontierMap.command.day")
    window.answered(lambda: window.page.keyboard.press("h"))
    assert window.frame.evaluate("window.frontierMap.command.day") == dated[dated.index(here) - 1]
    window.answered(lambda: window.page.keyboard.press("l"))
    assert window.frame.evaluate("window.frontierMap.command.day") == here
    window.page.wait_for_function("location.search.includes('valid-on=2018-08-08')")


def test_comparing_two_days_keeps_the_maps_frame_and_its_place(window: Visit) -> None:
    window.page.goto(window.address + "?day=2019-09-30")
    window.wait_for_paint(0)
    window.frame.evaluate("window.mine = true; map.setView([34.4, 41], 9, {animate: false})")
    frame = window.frame
    day = window.page.locator(".st-key-ask_against [role=spinbutton]").first

    def compare() -> None:
        day.click()
        window.page.keyboard.type("20180808")
        window.page.keyboard.press("Enter")

    clear = window.page.get_by_role("button", name="Clear all filters")
    for act in (compare, clear.click):
        window.answered(act)
        assert window.page.get_by_test_id("changed").count() == int(act is compare)
        assert not frame.is_detached()
        place = "[window.mine, map.getZoom(), map.getCenter().lat, map.getCenter().lng]"
        assert frame.evaluate(place) == pytest.approx([True, 9, 34.4, 41], abs=0.01)


@LANGUAGES
def test_two_days_are_compared_in_kilometres(window: Visit, lang: str) -> None:
    window.page.goto(window.address + f"?day=2018-08-08&compare=2019-09-30&lang={lang}")
    window.wait_for_paint(0)
    legend = window.frame.locator(".fl-legend").text_content() or ""
    drawn = load_words()[Lang(lang)].tables["drawn"]
    assert all(text in legend for text in drawn.values())
    assert all(day in legend for day in ("2018-08-08", "2019-09-30"))
    table = window.page.get_by_test_id("changes")
    table.wait_for()
    window.rest()
    kms = [int(text.strip("\u2066\u2069")) for text in table.locator("td b").all_inner_texts()]
    assert sum(kms) > 50
    command = window.frame.evaluate("window.frontierMap.command")
    assert sum(to - start for _, start, to, _ in command["changed"]) == pytest.approx(
        sum(kms), abs=9
    )
    clocks = window.page.get_by_test_id("clocks").inner_text()
    assert "2018-08-08" in clocks
    assert "2019-09-30" in clocks
    head = window.page.get_by_test_id("changed").locator("a")
    told = [int(km) for km in re.findall(r"\d+", head.inner_text())]
    assert sum(told) == pytest.approx(sum(kms), abs=len(kms))
    apart = table.locator("tr", has_text=load_words()[Lang(lang)]("changed_somewhere"))
    within = [int(text.strip("\u2066\u2069")) for text in apart.locator("b").all_inner_texts()]
    assert sum(within) == pytest.approx(told[-1], abs=len(within))
    pages = len(window.page.context.pages)
    head.click()
    expect(table).to_be_in_viewport()
    assert len(window.page.context.pages) == pages


def test_an_area_drawn_on_the_map_filters_stands_in_the_address_and_goes_again(
    visit: Visit,
) -> None:
    everything, before = visit.shown_on_map(), visit.painted()
    visit.frame.locator(".fl-sketch button").first.click()
    corners = visit.frame.evaluate(
        """() => [[40.6, 34.1], [41.4, 34.1], [41.4, 34.8], [40.6, 34.8]].map(([lng, lat]) => {
          const spot = window.frontierMap.map.latLngToContainerPoint([lat, lng]);
          return [spot.x, spot.y];
        })"""
    )
    frame = visit.page.locator("iframe").bounding_box()
    assert frame is not None
    for x, y in corners:
        visit.page.mouse.click(frame["x"] + x, frame["y"] + y)
        visit.page.wait_for_timeout(60)
    visit.page.keyboard.press("Enter")
    visit.wait_for_paint(before)
    assert 0 < visit.agreed() < everything
    assert len(asked(visit)["within"][0].split(";")) == len(corners)
    visit.answered(visit.frame.locator(".fl-sketch button").nth(1).click)
    assert visit.agreed() == everything
    assert "within" not in asked(visit)


def test_a_reload_finds_filters_day_and_the_maps_place_again(visit: Visit) -> None:
    visit.answered(visit.page.locator(".st-key-ask_kinds button", has_text="Control").click)
    shown = visit.shown_on_map()
    visit.frame.locator(".leaflet-container").click(position={"x": 420, "y": 330})
    visit.frame.evaluate("window.map.setView([34.4, 41.1], 9, {animate: false})")
    visit.page.wait_for_function("location.search.includes('at=34.4')")
    visit.page.reload()
    visit.wait_for_paint(0)
    assert visit.agreed() == shown
    place = visit.frame.evaluate("[map.getZoom(), map.getCenter().lat, map.getCenter().lng]")
    assert place == pytest.approx([9, 34.4, 41.1], abs=0.02)
    assert asked(visit)["kind"] == ["control"]


def test_the_rule_of_the_strip_is_dragged_and_the_map_follows_at_once(window: Visit) -> None:
    window.page.goto(window.address + "?day=2018-08-08")
    window.wait_for_paint(0)
    strip = window.page.locator(".st-key-strip canvas").first
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    assert box is not None
    tag = window.page.evaluate(
        """() => {
          const find = (root) => [...root.querySelectorAll("*")].map((one) =>
            one.strip ?? one.shadowRoot?.strip ?? (one.shadowRoot && find(one.shadowRoot)))
            .find(Boolean);
          const strip = find(document);
          const [panel] = strip.plan.panels;
          const share = (strip.command.day - strip.days[0]) / (strip.days[1] - strip.days[0]);
          return [panel.x + share * panel.width, panel.y + panel.height - 8, strip.command.day];
        }"""
    )
    x, y, day = box["x"] + tag[0], box["y"] + tag[1], tag[2]
    before = window.painted()
    window.page.mouse.move(x, y)
    window.page.mouse.down()
    window.page.mouse.move(x + 60, y, steps=4)
    assert window.frame.evaluate("window.frontierMap.day") > day
    assert window.painted() == before
    window.page.mouse.up()
    window.wait_for_paint(before)
    assert asked(window)["day"] > ["2018-08-08"]


def test_the_link_is_copied_with_all_that_is_asked_for(window: Visit) -> None:
    window.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.page.goto(window.address + "?kind=patrol&at=34.4,41,8")
    window.wait_for_paint(0)
    window.page.locator(".fl-copy").click()
    read = "navigator.clipboard.readText()"
    window.page.wait_for_function(f"async () => (await {read}).includes('kind=patrol')")
    copied = window.page.evaluate(read)
    assert "at=34.4,41,8" in copied


def test_a_citation_is_copied_as_it_stands(window: Visit) -> None:
    window.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.page.goto(window.address)
    window.wait_for_paint(0)
    window.answered(lambda: window.page.keyboard.press("j"))
    cited = window.page.locator(".st-key-evidence .fl-citing")
    cited.locator(".fl-copy").click()
    read = "navigator.clipboard.readText()"
    window.page.wait_for_function(f"async () => (await {read}).includes('sha256')")
    assert window.page.evaluate(read) == cited.locator("pre").text_content()


def test_each_line_of_a_citation_runs_its_own_way(window: Visit) -> None:
    """Chromium turns an English line's brackets round where Arabic stands above in one text."""
    window.page.goto(window.address)
    window.wait_for_paint(0)
    window.answered(lambda: window.page.keyboard.press("j"))
    runs = """(cited) => [...cited.children].map(
      (line) => [line.textContent, getComputedStyle(line).direction])"""
    lines = dict(window.page.locator(".st-key-evidence .fl-cited").evaluate(runs))
    quoted = next(line for line in lines if line.startswith("«"))
    note = next(line for line in lines if line.startswith("(our digest"))
    assert (lines[quoted], lines[note]) == ("rtl", "ltr")
