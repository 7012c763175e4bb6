"""Reviewing in a real browser: by keyboard, by joining, by two analysts at once."""

from pathlib import Path

import pytest
from desks import CARD, PATIENCE, at_rest, claim_in_hand, open_review, wait_for_status
from playwright.sync_api import Browser, Page
from servers import served

from geo.ledger.ledger import Ledger
from geo.ledger.records import Status

pytestmark = pytest.mark.browser


def test_the_queue_by_keyboard_alone(amal: str, ledger: Ledger, page: Page) -> None:
    first = open_review(page, amal)
    page.keyboard.press("a")
    page.wait_for_function(
        "(id) => document.querySelector('[data-testid=card]')?.dataset.claim !== id", arg=first
    )
    at_rest(page)
    assert ledger.held(first).status is Status.ACCEPTED
    second = claim_in_hand(page)
    page.keyboard.press("x")
    page.wait_for_function(
        "(id) => document.querySelector('[data-testid=card]')?.dataset.claim !== id", arg=second
    )
    at_rest(page)
    assert ledger.held(second).status is Status.REJECTED
    page.keyboard.press("u")
    page.locator(f"{CARD}[data-claim='{second}']").wait_for()
    at_rest(page)
    assert ledger.held(second).status is Status.UNREVIEWED
    page.keyboard.press("k")
    page.locator(f"{CARD}[data-claim='{first}']").wait_for()
    at_rest(page)
    page.keyboard.press("u")
    wait_for_status(page, Status.UNREVIEWED)
    page.keyboard.press("m")
    page.locator(".st-key-review_bench [data-testid=stForm]").wait_for()


def test_two_claims_are_joined_by_one_press_after_the_choice(
    amal: str, ledger: Ledger, page: Page
) -> None:
    claim = open_review(page, amal, "?kind=strike&lang=en")
    page.locator(".st-key-review_more summary").click()
    at_rest(page)
    page.get_by_text("Join", exact=True).first.click()
    at_rest(page)
    button = page.locator(".st-key-review_more [data-testid=stFormSubmitButton] button")
    button.scroll_into_view_if_needed()
    at_rest(page)
    page.locator(".st-key-review_more [data-testid=stMultiSelect] input").click()
    page.locator("[role=option]", has_text="control").click()  # too long for its line
    at_rest(page)
    button.click(delay=300)  # what is pressed stays where it is, else the click misses
    page.locator(".fl-status-mended").wait_for(timeout=PATIENCE / 3)
    assert ledger.held(claim).claim.also


def test_two_analysts_on_one_claim(
    amal: str, ledger: Ledger, page: Page, tmp_path: Path, chromium: Browser
) -> None:
    claim = open_review(page, amal)
    with served(tmp_path, FRONTIER_LEDGER=ledger.address, FRONTIER_USER="Omar") as omars:
        context = chromium.new_context()
        context.set_default_timeout(PATIENCE)
        other = context.new_page()
        open_review(other, omars, f"?claim={claim}")
        other.locator(".st-key-review_reject button").click()
        other.wait_for_function(
            "(id) => document.querySelector('[data-testid=card]')?.dataset.claim !== id", arg=claim
        )
        context.close()
    page.locator(".st-key-review_accept button").click()
    told = page.get_by_test_id("conflict")
    told.wait_for()
    assert "Omar" in told.inner_text()
    assert ledger.held(claim).status is Status.REJECTED
    page.locator(".st-key-conflict_mine button").click()
    told.wait_for(state="detached")
    at_rest(page)
    assert ledger.held(claim).status is Status.ACCEPTED
    assert [entry.who for entry in ledger.history(claim)][-2:] == ["Omar", "Amal"]
