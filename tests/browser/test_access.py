"""Every page read by axe-core, in both languages, by day and by night: no grave fault."""

import hashlib
import json
from collections.abc import Iterator

import pytest
from auditing import AXE, EXCUSED, audit
from playwright.sync_api import Browser, BrowserContext
from visiting import CUT_DAYS, PATIENCE_MS, sample

from geo.home import HOME

pytestmark = pytest.mark.browser
PAGES = {
    "map": "",
    "map with a claim": "?stance=denied&claim={claim}",
    "articles": "articles?claim={claim}",
    "issues": "issues",
    "places": "places",
    "a name": "places?name=القائم",
    "read": "read",
    "review": "review",
    "about": "about",
}
AT_REST = """() => document.querySelector('[data-test-script-state="notRunning"]')
  && !document.querySelector('[data-testid=stSkeleton]')
  && (!document.querySelector('iframe') || window.frames[0]?.frontierPainted)"""
FAULTY = """<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>
<p style="color:#999;background:#fff">pale words that nobody can read</p><button></button>
<img src="data:,"></main></html>"""


@pytest.fixture
def context(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    callspec = getattr(request.node, "callspec", None)
    theme = callspec.params.get("theme", "light") if callspec else "light"
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, color_scheme=theme)
    context.set_default_timeout(PATIENCE_MS)
    yield context
    context.close()


@pytest.mark.parametrize(
    ("name", "lang", "theme"), sample(tuple(PAGES), ("en", "ar"), ("light", "dark"))
)
def test_no_page_has_a_grave_fault(
    context: BrowserContext, address: str, denied: str, name: str, lang: str, theme: str
) -> None:
    path = PAGES[name].format(claim=denied)
    page = context.new_page()
    page.goto(f"{address}{path}{'&' if '?' in path else '?'}lang={lang}")
    page.wait_for_function(AT_REST)
    page.wait_for_timeout(700)
    if "claim" in path:
        page.wait_for_selector("[data-testid=says], .fl-claimbox")
    assert page.evaluate(CUT_DAYS) == []
    parts = [page, *(frame for frame in page.frames if "streamlit_folium" in frame.url)]
    for part in parts:
        found = audit(part)
        assert found.faults == (), part.url
        assert "color-contrast" in found.passes or part is not page
    page.close()


def test_the_audit_sees_what_is_wrong(context: BrowserContext) -> None:
    page = context.new_page()
    page.set_content(FAULTY)
    assert {"color-contrast", "button-name", "image-alt"} <= {
        fault.rule for fault in audit(page).faults
    }


def test_every_excuse_has_its_reason_and_its_element(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(address)
    page.wait_for_function(AT_REST)
    for selector, reason in EXCUSED.items():
        assert len(reason) > 20
        assert page.locator(selector).count() > 0, f"{selector} is gone: take the excuse back"


def test_axe_is_the_one_that_was_vetted() -> None:
    folder = HOME / "tests" / "browser" / "vendor"
    (package,) = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["packages"]
    assert (package["name"], package["licence"]) == ("axe-core", "MPL-2.0")
    assert AXE.relative_to(folder).as_posix() in package["files"]
    for name, recorded in package["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == recorded
    assert package["version"] in AXE.read_text(encoding="utf-8")[:200]
