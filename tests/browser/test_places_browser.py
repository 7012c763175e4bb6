"""The Places page in a real browser, with the network cut."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import TimeoutError  # noqa: A004
from visiting import Visit

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("size", ["desk", "phone"])
SPELLINGS = ["البوكمال", "أبو كمال", "Al-Bukamal", "albu kamal"]


def open_places(visit: Visit, query: str = "") -> None:
    visit.page.goto(f"{visit.address}places{query}")
    visit.page.wait_for_selector("[data-testid=counted], [data-testid=answers]")
    visit.wait_for_paint(0)


def search(visit: Visit, name: str) -> None:
    box = visit.page.locator(".st-key-ask_place_name input")
    # The address is written last: then the answer stands on the page. A word typed while the
    # page is still being drawn may be lost on a busy machine, as a person would see and type again.
    for patience_ms in (10_000, 20_000):
        box.fill(name)
        box.press("Enter")
        try:
            visit.page.wait_for_function(
                "(name) => new URLSearchParams(location.search).get('name') === name",
                arg=name,
                timeout=patience_ms,
            )
            break
        except TimeoutError:
            continue
    assert "name=" in visit.page.url
    visit.page.wait_for_selector("[data-testid=answers]")
    visit.page.wait_for_timeout(300)


@BOTH
def test_four_spellings_are_one_place(window: Visit, size: str) -> None:
    open_places(window)
    for name in SPELLINGS:
        search(window, name)
        cards = window.page.locator("[data-testid=place]")
        assert cards.count() == 1, name
        assert cards.first.get_attribute("data-place") == "al_bukamal"
        assert window.frame.evaluate("document.documentElement.dataset.points") == "1"
    drawn = window.frame.evaluate(
        """() => {
          const canvas = document.querySelector(".fl-canvas");
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return data.filter((value, i) => i % 4 === 3 && value > 40).length;
        }"""
    )
    assert drawn > 800
    wide, room = window.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert wide <= room


def test_the_map_page_is_found_again_as_it_was_left(visit: Visit) -> None:
    visit.answered(visit.page.locator(".st-key-ask_kinds button", has_text="Patrol").click)
    shown = visit.shown_on_map()
    visit.page.get_by_role("link", name="Places").click()
    visit.page.wait_for_selector("[data-testid=counted]")
    search(visit, "القائم")
    assert "name=" in visit.page.url
    assert "kind=" not in visit.page.url
    visit.page.get_by_role("link", name="Map", exact=True).click()
    visit.page.wait_for_selector("[data-testid=shown]")
    visit.wait_for_paint(0)
    assert "kind=patrol" in visit.page.url
    assert visit.agreed() == shown
    visit.page.get_by_role("link", name="Places").click()
    visit.page.wait_for_selector("[data-testid=place]")
    assert visit.page.locator(".st-key-ask_place_name input").input_value() == "القائم"


def test_a_claim_that_names_the_place_opens_on_the_map_in_the_same_language(window: Visit) -> None:
    open_places(window, "?name=القائم&lang=ar")
    link = window.page.locator(".st-key-naming a").first
    address = str(link.get_attribute("href"))
    link.click()
    window.page.wait_for_selector("[data-testid=says]")
    assert parse_qs(urlsplit(address).query)["claim"][0] in window.page.url
    assert "lang=ar" in window.page.url


def test_a_click_on_a_number_shows_that_place(window: Visit) -> None:
    open_places(window, "?name=دير الزور")
    cards = window.page.locator("[data-testid=place]")
    assert cards.count() > 1
    second = str(cards.nth(1).get_attribute("data-place"))
    spot = window.frame.evaluate(
        "(id) => window.frontierMap.hits.find((one) => one.place.id === id)", second
    )
    frame = window.page.locator(".st-key-places_map iframe").bounding_box()
    assert frame is not None
    window.page.mouse.click(frame["x"] + spot["x"], frame["y"] + spot["y"])
    window.page.wait_for_function(f"location.search.includes('place={second}')")


def test_a_taught_name_counts_at_once_and_can_be_taken_back(window: Visit) -> None:
    open_places(window, "?name=Bukammaal")
    assert window.page.locator(".fl-tag.fl-alarm").count() > 0
    window.page.locator(".st-key-lessons summary").click()
    window.page.locator(".st-key-teach_means button").click()
    window.page.wait_for_selector("[data-testid=lesson]", state="attached")
    assert window.page.locator(".fl-tag.fl-alarm").count() == 0
    assert window.page.locator("[data-testid=place]").count() == 1
    back = window.page.locator("[class*=st-key-forget_] button")
    if not back.is_visible():
        window.page.locator(".st-key-lessons summary").click()
    back.click()
    window.page.wait_for_selector(".fl-tag.fl-alarm")
    window.page.wait_for_selector("[data-testid=lesson]", state="detached")
