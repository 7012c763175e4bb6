"""Reading new articles in a real browser: pasted, from files, from a folder."""

from pathlib import Path

import pytest
from desks import HELD, at_rest, claim_in_hand, fits, wait_for_status
from playwright.sync_api import Page

from geo.ledger.ledger import Ledger
from geo.ledger.records import Status

pytestmark = pytest.mark.browser
PASTED = """سياج جديد قرب ربيعة

قال قائد حرس الحدود إن قواته أنجزت سياجا بطول 12 كيلومترا قرب ربيعة في 5 آذار 2020.

The weather was fine.
"""
HOSTILE = "<img src=x onerror=window.hurt=1> \u202e <script>window.hurt=1</script> **x** [a](b)"


def unfold(page: Page) -> None:
    """The ways in, which make room for the article that stands below them."""
    page.get_by_text("Read another article").click()


def test_a_pasted_text_is_marked_accepted_and_still_there_after_a_reload(
    amal: str, ledger: Ledger, page: Page
) -> None:
    page.goto(f"{amal}read")
    unfold(page)
    page.locator("textarea").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    page.get_by_text("1 new with 1 claim").wait_for()
    page.locator(".fl-article mark", has_text="سياجا").first.wait_for()
    at_rest(page)
    claim = claim_in_hand(page)
    assert page.locator(".fl-article mark.fl-open").count() >= 1  # the claim in hand, in the text
    page.locator(".st-key-read_accept button").click()
    wait_for_status(page, Status.ACCEPTED)
    assert ledger.held(claim).status is Status.ACCEPTED
    assert ledger.history(claim)[-1].who == "Amal"
    page.reload()
    page.locator(".fl-article mark", has_text="سياجا").first.wait_for()
    assert not page.locator("textarea").is_visible()  # the form makes room for what is read
    wait_for_status(page, Status.ACCEPTED)
    page.goto(f"{amal}articles?claim={claim}&lang=ar")
    fine = page.locator(".fl-para", has_text="The weather")
    fine.wait_for()
    sides = fine.evaluate("e => [getComputedStyle(e).direction, getComputedStyle(e).textAlign]")
    assert sides == ["ltr", "start"]  # English, on an Arabic page
    page.goto(f"{amal}?claim={claim}&lang=en")
    page.get_by_test_id("says").wait_for()
    assert "12" in page.locator(".st-key-evidence").inner_text()


def test_files_with_hostile_names_and_bad_files_are_told_in_sentences(
    amal: str, ledger: Ledger, page: Page
) -> None:
    page.goto(f"{amal}read")
    unfold(page)
    page.get_by_role("radio", name="Files").or_(page.get_by_text("Files", exact=True)).first.click()
    chooser = page.locator("input[type=file]")
    chooser.wait_for(state="attached")
    text = f"{HOSTILE}\n\nسيطر الجيش العراقي على معبر القائم {HOSTILE} في 5 آذار 2021.\n"
    chooser.set_input_files(
        [
            {"name": f"{HOSTILE}/../../x.txt", "mimeType": "text/plain", "buffer": text.encode()},
            {"name": "none.txt", "mimeType": "text/plain", "buffer": b" \n"},
            {"name": "torn.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 torn"},
            {"name": "zip.docx", "mimeType": "application/zip", "buffer": b"PK\x03\x04torn"},
        ]
    )
    page.get_by_text("torn.pdf").first.wait_for()
    at_rest(page)
    page.get_by_role("button", name="Read them").click()
    page.get_by_text("3 that could not be read").wait_for()
    alerts = page.locator("[data-testid=stAlert]").all_inner_texts()
    for name, says in (("none.txt", "is empty"), ("torn.pdf", "damaged"), ("zip.docx", "damaged")):
        assert any(name in one and says in one for one in alerts), alerts
    assert not any("Traceback" in one for one in alerts)
    page.locator(".fl-article mark").first.wait_for()
    assert page.evaluate("window.hurt") is None
    assert page.locator("img[src=x]").count() == 0
    assert fits(page)
    named = [one.article.file for one in ledger.articles()]
    assert not any("/" in name or ".." in name for name in named)


def test_reading_a_folder_shows_progress_and_is_cancelled(
    amal: str, ledger: Ledger, page: Page, tmp_path: Path
) -> None:
    many = 6_000  # more than any machine reads before the button is pressed
    for number in range(many):
        (tmp_path / f"{number}.txt").write_text(f"{HELD}رقم {number}\n", encoding="utf-8")
    page.goto(f"{amal}read")
    unfold(page)
    page.get_by_text("A folder", exact=True).first.click()
    page.locator(".st-key-intake_folder input").fill(str(tmp_path))
    page.get_by_role("button", name="Read them").click()
    page.get_by_text(f"of {many}").wait_for()
    page.locator(".st-key-job_cancel button").click()
    page.get_by_text("Cancelled.").wait_for()
    held = len(ledger.articles())
    page.wait_for_timeout(1500)
    assert len(ledger.articles()) == held < many
