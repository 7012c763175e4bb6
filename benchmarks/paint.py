"""From the click on a filter to the map painted, in Chromium: our page beside a plain rebuild."""

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benchmarks.report import compare_times
from benchmarks.serving import free_port, running, serve_page

COUNTS = (1_000, 10_000)
CHANGES = 5
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]
PROBE = Path(__file__).with_name("probe.js")
QUIET = 1_500  # ms without a drawing call, after which no more is expected
PATIENCE = 120_000  # ms
# Painted after the click, script at rest, and quiet since: what was asked for stands on the map.
SETTLED = f"""() => {{
  const probe = window.probe;
  const rest = document.querySelector('[data-test-script-state="notRunning"]');
  const since = performance.timeOrigin + performance.now() - Math.max(probe.drawn, probe.click);
  return rest && probe.painted > probe.click && probe.painted >= probe.drawn && since > {QUIET};
}}"""


def run() -> None:
    print(f"load of this machine: {os.getloadavg()[0]:.1f} (figures count where it is below 1)")
    print(f"from the command `frontier app` to the map painted: {time_opening():.1f} s")
    for count in COUNTS:
        ours, shown = time_changes("benchmarks.paint_ours", count)
        peer, also_shown = time_changes("benchmarks.paint_peer", count)
        print(f"{count:,} claims, 'asserted' on and off; shown: {shown} ours, {also_shown} peer")
        compare_times("  click to paint", ours, peer, "plain folium.GeoJson rebuild")


def time_changes(module: str, count: int) -> tuple[float, str]:
    """Median seconds from a click on "asserted" to the last paint, and the count then shown."""
    with serve_page(module, count) as address, browser_page() as page:
        page.goto(address)
        _settle(page)
        switch = page.locator(".st-key-ask_stances button", has_text="asserted")
        times = []
        for _ in range(CHANGES):
            switch.click()
            _settle(page)
            times.append(page.evaluate("() => (probe.painted - probe.click) / 1000"))
        return statistics.median(times), page.get_by_test_id("shown").inner_text()


def time_opening() -> float:
    """Seconds from the command to the first map, over the seeds, with the browser running."""
    with browser_page() as page:
        port = free_port()
        begun = time.time()
        with running(["-m", "geo", "app", "--port", str(port)], port) as address:
            page.goto(address)
            _settle(page)
            return float(page.evaluate("() => probe.painted / 1000")) - begun


@contextmanager
def browser_page() -> Iterator[Page]:
    """A page of a fresh browser, with the probe in all its frames."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.add_init_script(path=PROBE)
        yield page
        browser.close()


def _settle(page: Page) -> None:
    page.wait_for_function(SETTLED, timeout=PATIENCE, polling=100)
