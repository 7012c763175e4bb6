"""The pages Articles and Issues in a real browser, with the network cut."""

from urllib.parse import parse_qs, urlsplit

import pytest
from visiting import Visit, sample

from geo.board import Board

pytestmark = pytest.mark.browser
WAYS = pytest.mark.parametrize(("lang", "size"), sample(("en", "ar"), ("desk", "phone")))
IN_VIEW = """(e) => { const { top, bottom } = e.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight + 1; }"""


def claim_of(url: str) -> str:
    return parse_qs(urlsplit(url).query)["claim"][0]


def fits(visit: Visit) -> bool:
    wide, room = visit.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    return bool(wide <= room)


@WAYS
def test_a_mark_tells_its_claim_and_leads_to_it_on_the_map_and_back(
    window: Visit, size: str, lang: str
) -> None:
    page = window.page
    page.goto(f"{window.address}articles?lang={lang}")
    marks = page.locator(".fl-article mark[role=button]")
    marks.first.wait_for()
    assert marks.first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert page.locator(".fl-article .fl-quietpart summary").count() == 1
    assert page.locator(".fl-article .fl-notes li").count() > 5
    assert fits(window)
    marks.nth(2).click()
    said = page.locator(".fl-boxed.fl-chosen .fl-says").inner_text()
    assert len(said) > 20
    page.wait_for_url(lambda url: "claim=" in url)
    claim = claim_of(page.url)
    assert page.locator(".fl-boxed.fl-chosen").get_attribute("data-id") == claim
    page.locator(".fl-boxed.fl-chosen .fl-way").click()
    page.wait_for_selector("[data-testid=says]")
    window.wait_for_paint(0)
    assert claim_of(page.url) == claim
    assert page.get_by_test_id("says").inner_text() == said
    page.locator(".st-key-evidence [data-testid=stPageLink] a").first.click()
    opened = page.locator(".fl-boxed.fl-chosen")
    opened.wait_for()
    assert opened.get_attribute("data-id") == claim
    page.wait_for_timeout(300)
    assert page.locator("mark.fl-open").first.evaluate(IN_VIEW)


def test_the_map_keeps_its_day_and_filters_on_the_way_to_an_article_and_back(
    window: Visit, board: Board
) -> None:
    claim = next(one.id for one in board.claims.values() if one.kind == "control")
    page = window.page
    page.goto(f"{window.address}?day=2018-08-15&kind=control&claim={claim}")
    page.wait_for_selector("[data-testid=says]")
    window.wait_for_paint(0)
    told = page.get_by_test_id("clocks").inner_text(), window.shown_at_head()
    page.locator(".st-key-evidence [data-testid=stPageLink] a").first.click()
    page.locator(".fl-boxed.fl-chosen .fl-way").click()
    page.wait_for_selector("[data-testid=says]")
    window.wait_for_paint(0)
    asked = parse_qs(urlsplit(page.url).query)
    assert (asked["day"], asked["kind"], asked["claim"]) == (["2018-08-15"], ["control"], [claim])
    assert (page.get_by_test_id("clocks").inner_text(), window.shown_at_head()) == told
    assert "2018-08-15" in told[0]


def test_a_mark_opens_and_closes_by_keyboard(window: Visit) -> None:
    page = window.page
    page.goto(f"{window.address}articles")
    mark = page.locator(".fl-article mark[role=button]").first
    mark.wait_for()
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".fl-claimbox")
    assert mark.get_attribute("aria-expanded") == "true"
    page.wait_for_url(lambda url: "claim=" in url)
    page.keyboard.press("Enter")
    page.wait_for_selector(".fl-claimbox", state="detached")
    page.wait_for_url(lambda url: "claim=" not in url)


def test_a_reload_restores_article_and_claim(window: Visit) -> None:
    page = window.page
    page.goto(f"{window.address}articles?lang=ar")
    page.locator(".fl-article mark[role=button]").nth(4).click()
    page.wait_for_url(lambda url: "claim=" in url)
    said = page.locator(".fl-boxed.fl-chosen .fl-says").inner_text()
    page.reload()
    page.locator(".fl-boxed.fl-chosen .fl-says").wait_for()
    assert page.locator(".fl-boxed.fl-chosen .fl-says").inner_text() == said


@WAYS
def test_issues_can_be_narrowed_and_lead_to_the_map(window: Visit, size: str, lang: str) -> None:
    page = window.page
    page.goto(f"{window.address}issues?lang={lang}")
    pairs = page.get_by_test_id("pair")
    pairs.first.wait_for()
    everything = pairs.count()
    assert fits(window)
    page.locator(".st-key-ask_issues_relation button").first.click()
    page.wait_for_url(lambda url: "relation=contradict" in url)
    page.wait_for_function(
        "(n) => document.querySelectorAll('[data-testid=pair]').length < n", arg=everything
    )
    assert {pair.get_attribute("data-relation") for pair in pairs.all()} == {"contradict"}
    claim = str(pairs.first.get_attribute("data-claims")).split()[0]
    page.locator(".st-key-pair_0_0 [data-testid=stPageLink] a").first.click()
    page.wait_for_selector("[data-testid=says]")
    assert claim_of(page.url) == claim
    assert ("lang=ar" in page.url) == (lang == "ar")
