"""Every control of every page, worked in a real browser: something changes, and nothing breaks."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, expect
from visiting import Visit, sample

from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
WAYS = pytest.mark.parametrize(("lang", "size"), sample(("en", "ar"), ("desk", "phone")))
GROUPS = ("kinds", "actors", "parts", "stances", "sides")
PAGES = {
    "articles": ".fl-article mark",
    "issues": "[data-testid=pair]",
    "places": "[data-testid=counted]",
    "about": ".fl-figures",
}


def opened(visit: Visit, lang: str, query: str = "") -> None:
    visit.page.goto(f"{visit.address}?lang={lang}{query}")
    visit.wait_for_paint(0)
    open_sidebar(visit)


def open_sidebar(visit: Visit) -> None:
    """On a phone the filters and the pages stand behind a button."""
    button = visit.page.get_by_test_id("stExpandSidebarButton")
    if button.is_visible():
        button.click()
        visit.page.wait_for_timeout(500)


def query_of(visit: Visit) -> dict[str, list[str]]:
    return parse_qs(urlsplit(visit.page.url).query)


def worked(visit: Visit, control: Locator) -> None:
    """Press a control and wait until the map has answered; map and head count alike."""
    visit.answered(control.click)
    visit.agreed()


@WAYS
def test_every_group_of_filters_narrows_and_widens(window: Visit, lang: str, size: str) -> None:
    opened(window, lang)
    everything = window.shown_on_map()
    for group in GROUPS:
        option = window.page.locator(f".st-key-ask_{group} button[data-variant=pills]").first
        count = int(re.findall(r"\d+", option.inner_text())[-1])
        worked(window, option)
        assert window.shown_on_map() == count < everything, group
        assert len(query_of(window)) == (2 if lang == "ar" else 1)
        worked(window, window.page.locator(f".st-key-ask_{group} button[data-variant=pills]").first)
        assert window.shown_on_map() == everything


PILLS = """() => { // where they stand, wherever the list of filters is scrolled to
  const filters = document.querySelector("[data-testid=stSidebar]");
  const pills = [...filters.querySelectorAll("button[data-variant=pills]")];
  const top = pills[0].getBoundingClientRect().y;
  return pills.map((one) => {
    const { x, y, width } = one.getBoundingClientRect();
    return [x, y - top, width].map(Math.round).join();
  });
}"""


@WAYS
def test_no_option_moves_when_another_filter_changes_the_counts(
    window: Visit, lang: str, size: str
) -> None:
    opened(window, lang)
    pills = window.page.locator("[data-testid=stSidebar] button[data-variant=pills]")
    before, said = window.page.evaluate(PILLS), pills.all_inner_texts()
    worked(window, window.page.locator(".st-key-ask_kinds button").nth(3))
    assert window.page.evaluate(PILLS) == before
    assert pills.all_inner_texts() != said


@WAYS
def test_words_switches_stretch_and_clearing(window: Visit, lang: str, size: str) -> None:
    opened(window, lang)
    page = window.page
    everything = window.shown_on_map()
    box = page.locator(".st-key-ask_text input")

    def ask() -> None:
        box.fill("ابو كمال")
        box.press("Enter")

    window.answered(ask)
    assert 0 < window.agreed() < everything
    assert query_of(window)["text"] == ["ابو كمال"]
    worked(window, page.locator(".st-key-clear button"))
    assert window.shown_on_map() == everything
    worked(window, page.locator(".st-key-ask_contradicted label").first)
    assert 0 < window.shown_on_map() < everything
    worked(window, page.locator(".st-key-clear button"))
    thumb = page.locator(".st-key-ask_km input, .st-key-ask_km [role=slider]").first
    thumb.focus()
    presses = 12
    for _ in range(presses):  # faster than the server answers: none is lost
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
    page.wait_for_url(lambda url: f"km={presses}%3A" in url)
    page.wait_for_timeout(600)
    assert window.agreed() <= everything


@WAYS
def test_the_other_language_shows_the_same_claims(window: Visit, lang: str, size: str) -> None:
    opened(window, lang, "&kind=control&kind=patrol")
    filters = window.page.get_by_test_id("stSidebar").bounding_box()
    assert filters is not None
    width = window.page.evaluate("window.innerWidth")
    begins = filters["x"] if lang == "en" else width - filters["x"] - filters["width"]
    assert abs(begins) < 2  # the filters stand where reading begins
    shown = window.shown_on_map()
    other = {"en": "العربية", "ar": "English"}[lang]
    window.answered(window.page.locator(".st-key-ask_lang button", has_text=other).click)
    assert window.agreed() == shown
    words = load_words()[Lang.EN if lang == "ar" else Lang.AR]
    assert window.page.locator("h1").first.inner_text() == words("title")


@WAYS
def test_a_reload_restores_the_map(window: Visit, lang: str, size: str) -> None:
    opened(window, lang, "&kind=control&side=syria")
    shown = window.shown_on_map()
    asked = query_of(window)
    window.page.reload()
    window.wait_for_paint(0)
    assert window.agreed() == shown
    assert query_of(window) == asked


@WAYS
def test_every_page_is_reached_from_the_navigation(window: Visit, lang: str, size: str) -> None:
    page = window.page
    page.goto(f"{window.address}?lang={lang}")
    window.wait_for_paint(0)
    words = load_words()[Lang(lang)]
    for path, sign in PAGES.items():
        link = page.get_by_role("link", name=words(f"{path}_title"), exact=True)
        open_sidebar(window)
        link.first.click()
        page.locator(sign).first.wait_for()
        page.wait_for_timeout(300)
        assert urlsplit(page.url).path == f"/{path}"
        assert page.locator("h1").first.inner_text() == words(f"{path}_title")
        assert page.title() == f"{words(f'{path}_title')} · {words('title')}"
        assert page.locator("[data-testid=stException]").count() == 0
        wide, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert wide <= room


@WAYS
def test_a_row_of_the_articles_opens_that_article(window: Visit, lang: str, size: str) -> None:
    page = window.page
    page.goto(f"{window.address}articles?lang={lang}")
    page.locator(".fl-article mark").first.wait_for()
    window.rest()
    grid = page.locator("[data-testid=stDataFrame]").first
    heads = grid.locator("th").all_text_contents()
    assert load_words()[Lang(lang)]("col_title") == heads[-1 if lang == "ar" else 0]
    canvas = grid.locator("canvas").first
    canvas.focus()
    page.keyboard.press("ArrowDown")
    first = grid.locator("td").nth(2 * len(heads) - 1 if lang == "ar" else len(heads))
    expect(grid.locator("td[aria-selected=true]")).to_have_text(first.text_content() or "?")
    box = canvas.bounding_box()
    assert box is not None
    for row, x in ((1, box["width"] / 2), (3, 18)):  # a cell, and the box before the row
        before = page.get_by_test_id("article-head").inner_text()
        page.mouse.click(box["x"] + x, box["y"] + 33 * (row + 1.5))
        page.wait_for_function(
            "(old) => document.querySelector('[data-testid=article-head]').innerText !== old",
            arg=before,
        )
        window.rest()
    assert page.locator(".fl-article mark").count() > 3


@pytest.mark.parametrize(("lang", "key"), [("en", "Enter"), ("ar", "Space")])
def test_a_key_on_a_row_opens_its_claim(window: Visit, lang: str, key: str) -> None:
    opened(window, lang)
    page = window.page
    grid = page.locator("[data-testid=stDataFrame]").first
    grid.locator("canvas").first.focus()
    page.keyboard.press("ArrowDown")
    window.rest()
    page.keyboard.press(key)
    page.get_by_test_id("says").wait_for()
    window.rest()
    assert page.locator(".gdg-style input, .gdg-style textarea").count() == 0  # no box of a cell
    (first,) = query_of(window)["claim"]
    grid.locator("canvas").first.focus()
    page.keyboard.press("ArrowDown")
    window.rest()
    page.keyboard.press(key)
    page.wait_for_function("(old) => !location.search.includes(old)", arg=first)
    page.keyboard.press("?")
    words = load_words()[Lang(lang)]
    assert page.locator(".fl-keys").get_by_text(words("table_key_pick")).is_visible()


@pytest.mark.parametrize(("lang", "size"), [("ar", "phone")])
def test_the_menu_closes_on_the_page_that_it_leads_to(window: Visit, lang: str, size: str) -> None:
    page, words = window.page, load_words()[Lang(lang)]
    opened(window, lang)
    closed = page.get_by_test_id("stExpandSidebarButton")
    assert not closed.is_visible()
    page.get_by_role("link", name=words("issues_title"), exact=True).first.click()
    page.locator(PAGES["issues"]).first.wait_for()
    window.rest()
    assert closed.is_visible()
    open_sidebar(window)
    page.goto(f"{window.address}places?lang={lang}")  # the menu was left open
    page.locator(PAGES["places"]).first.wait_for()
    window.rest()
    assert closed.is_visible()
