"""From the click on a filter to the map painted, in Chromium: our page beside three peers."""

import os
import re
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright
from playwright.sync_api import TimeoutError as NotInTime

from benchmarks.report import compare_times
from benchmarks.serving import free_port, running, serve_page

COUNTS = (1_000, 10_000, 100_000)
CHANGES = 5
FIRST_S, CHANGE_S = 900, 60  # patience with a first paint, with the paint after a click
PEER_FIRST_S = 120  # patience with a peer's first paint
PLAYED_MS = 3_000
WORD = re.compile("asserted", re.IGNORECASE)
PEERS = {
    "benchmarks.paint_peer": "plain st_folium with folium.GeoJson",
    "benchmarks.paint_group": "feature_group_to_add with folium.GeoJson",
    "benchmarks.paint_deck": "st.pydeck_chart (no graphics card here)",
}
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",  # as where there is none: what is drawn is put together in memory
    "--enable-unsafe-swiftshader",  # WebGL for the peer that needs it
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]
PROBE = Path(__file__).with_name("probe.js")
QUIET = 1_500  # ms without a drawing call, after which no more is expected
# Painted after the click, script at rest, and quiet since: what was asked for stands on the map.
SETTLED = f"""() => {{
  const probe = window.probe;
  const rest = document.querySelector('[data-test-script-state="notRunning"]');
  const since = performance.timeOrigin + performance.now() - Math.max(probe.drawn, probe.click);
  const strip = probe.strip === 0 || probe.strip > probe.click;
  const painted = probe.painted > probe.click && probe.painted >= probe.drawn;
  return rest && strip && painted && since > {QUIET};
}}"""


def run() -> None:
    print(f"load of this machine: {os.getloadavg()[0]:.1f} (figures count where it is below 1)")
    print(f"from the command `frontier app` to the map painted: {time_opening():.1f} s")
    for count in COUNTS:
        ours = time_changes("benchmarks.paint_ours", count)
        if ours is None:
            print(f"{count:,} claims: our page was not painted in {FIRST_S} s")
            continue
        print(f"{count:,} claims, 'asserted' on and off; shown: {ours.shown}")
        print(
            f"  click to map {ours.map_s * 1000:,.0f} ms, to strip {ours.strip_s * 1000:,.0f} ms; ",
            end="",
        )
        print(f"play at {ours.frames:.0f} frames a second")
        for module, name in PEERS.items():
            peer = time_changes(module, count, PEER_FIRST_S)
            if peer is None:
                late = f"no paint within {CHANGE_S} s of a click (or {PEER_FIRST_S} s at first)"
                print(f"  {name}: {late}")
            else:
                compare_times("  click to map", ours.map_s, peer.map_s, name)


class Times(NamedTuple):
    """Median seconds from a click to the last paint, and frames a second while playing."""

    map_s: float
    strip_s: float
    frames: float
    shown: str


def time_changes(module: str, count: int, first_s: float = FIRST_S) -> Times | None:
    """Click "asserted" on and off; None where the page is not painted in reasonable time."""
    try:
        with serve_page(module, count) as address, browser_page() as page:
            page.goto(address)
            settle(page, first_s)
            switch = page.locator(".st-key-ask_stances button", has_text=WORD)
            maps, strips = [], []
            for _ in range(CHANGES):
                switch.click()
                settle(page, CHANGE_S)
                maps.append(page.evaluate("() => (probe.painted - probe.click) / 1000"))
                strips.append(page.evaluate("() => (probe.strip - probe.click) / 1000"))
            shown = page.get_by_test_id("shown").inner_text()
            frames = _frames(page) if module.endswith("ours") else 0.0
            return Times(statistics.median(maps), statistics.median(strips), frames, shown)
    except NotInTime:
        return None


def _frames(page: Page) -> float:
    """Frames a second that the browser gives while time plays, also those that look as before."""
    frame = next(one for one in page.frames if "streamlit_folium" in one.url)
    frame.locator(".fl-time [data-act=play]").click()
    page.wait_for_timeout(600)
    before, begun = frame.evaluate("window.frontierFrames ?? 0"), time.monotonic()
    page.wait_for_timeout(PLAYED_MS)
    after, ended = frame.evaluate("window.frontierFrames ?? 0"), time.monotonic()
    return float(after - before) / (ended - begun)


def time_opening() -> float:
    """Seconds from the command to the first map, over the seeds, with the browser running."""
    with browser_page() as page:
        port = free_port()
        begun = time.time()
        with running(["-m", "geo", "app", "--port", str(port)], port) as address:
            page.goto(address)
            settle(page, FIRST_S)
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


def settle(page: Page, patience_s: float) -> None:
    """Wait until what was asked for stands on the map, the script rests, and nothing is drawn."""
    page.wait_for_function(SETTLED, timeout=patience_s * 1000, polling=100)
