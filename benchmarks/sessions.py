"""Two analysts on one server: does one wait while the other's folder is read?"""

import os
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from benchmarks.paint import CHANGE_S, CHANGES, FIRST_S, WORD, browser_page, settle
from benchmarks.report import compare_times
from benchmarks.serving import free_port, running

MANY = 4_000  # articles: more than are read while it is measured
PLACES = ("القائم", "ربيعة", "سنجار", "البوكمال", "اليعربية", "هجين", "عكاشات", "الوليد", "التنف")
BODY = """خبر رقم {number} من الحدود

أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات قرب مدينة {place} في {day}/{month}/{year}.
"""


def write_articles(folder: Path) -> None:
    """Articles of one claim each, in many places and on many days."""
    folder.mkdir()
    for number in range(MANY):
        text = BODY.format(
            number=number,
            place=PLACES[number % len(PLACES)],
            day=number % 28 + 1,
            month=number // 28 % 12 + 1,
            year=2014 + number // 336,
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")


def run() -> None:
    print(f"load of this machine: {os.getloadavg()[0]:.1f} (figures count where it is below 1)")
    with tempfile.TemporaryDirectory() as folder, browser_page() as page:
        articles = Path(folder) / "articles"
        write_articles(articles)
        os.environ["FRONTIER_LEDGER"] = str(Path(folder) / "ledger.sqlite")
        port = free_port()
        with running(["-m", "geo", "app", "--port", str(port)], port) as address:
            page.goto(address)
            settle(page, FIRST_S)
            alone = click_to_map(page)
            browser = page.context.browser
            assert browser is not None
            other = browser.new_page()
            begin_reading(other, address, articles)
            beside = click_to_map(page)
            told = other.get_by_text(f"of {MANY}").inner_text()
            compare_times("click to map while a folder is read", beside, alone, "nothing else")
            print(f"  what the other window told at the end: {told.splitlines()[0]}")
            other.locator(".st-key-job_cancel button").click()
            other.get_by_text("Cancelled.").wait_for()


def click_to_map(page: Page) -> float:
    """Median seconds from a click on a filter to the map's last paint."""
    switch = page.locator(".st-key-ask_stances button", has_text=WORD)
    times = []
    for _ in range(CHANGES):
        switch.click()
        settle(page, CHANGE_S)
        times.append(page.evaluate("() => (probe.painted - probe.click) / 1000"))
    return statistics.median(times)


def begin_reading(page: Page, address: str, folder: Path) -> None:
    """Have a folder read in a window, and wait until it is under way."""
    page.goto(f"{address}/read")
    way = page.get_by_text("A folder", exact=True).first
    way.wait_for(state="attached")
    if not way.is_visible():  # the form makes room for an article of the ledger
        page.get_by_text("Read another article").click()
    way.click()
    page.locator(".st-key-intake_folder input").fill(str(folder))
    page.get_by_role("button", name="Read them").click()
    page.get_by_text(f"of {MANY}").wait_for()
