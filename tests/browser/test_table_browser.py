"""The table of claims under mouse and keys: one stays at it, and the evidence comes there."""

from urllib.parse import parse_qs, urlsplit

import pytest
from visiting import Visit

from geo.screen.columns import HEAD, PICK, THREE_LINES
from geo.screen.words import Lang, load_words

pytestmark = pytest.mark.browser
LANGUAGES = pytest.mark.parametrize("lang", ["en", "ar"])
SCROLLED = "() => Math.round(document.querySelector('[data-testid=stMain]').scrollTop)"
DOWN = "() => { document.querySelector('[data-testid=stMain]').scrollTop = 9999; }"
IN_SIGHT = """() => {
  const panel = document.querySelector(".st-key-evidence").getBoundingClientRect();
  return panel.top >= 36 && panel.bottom <= innerHeight && panel.height > 200;
}"""
IN_PANEL = "() => document.activeElement.matches('.st-key-evidence')"
IN_TABLE = "() => document.activeElement.closest('[data-testid=stDataFrame]') !== null"


def opened(visit: Visit, lang: str) -> None:
    visit.page.goto(f"{visit.address}?lang={lang}")
    visit.wait_for_paint(0)
    visit.page.evaluate(DOWN)
    visit.rest()


def claim_of(visit: Visit) -> str | None:
    return parse_qs(urlsplit(visit.page.url).query).get("claim", [None])[0]


def press_row(visit: Visit, row: int, x: float) -> None:
    box = visit.page.locator("[data-testid=stDataFrame] canvas").first.bounding_box()
    assert box is not None
    visit.page.mouse.click(box["x"] + x, box["y"] + HEAD + THREE_LINES * (row + 0.5))


@LANGUAGES
def test_a_row_picked_by_mouse_moves_nothing_and_its_evidence_comes_beside_the_table(
    window: Visit, lang: str
) -> None:
    opened(window, lang)
    page, before = window.page, window.page.evaluate(SCROLLED)
    assert before > 300
    for row, x in ((0, 520), (1, PICK / 2)):
        old = claim_of(window)
        window.answered(lambda row=row, x=x: press_row(window, row, x))  # type: ignore[misc]
        assert claim_of(window) not in (None, old)
        assert page.evaluate(SCROLLED) == before
        page.wait_for_function(IN_SIGHT)
    page.evaluate("() => { document.querySelector('[data-testid=stMain]').scrollTop = 0; }")
    page.wait_for_function("() => document.documentElement.dataset.evidence === undefined")
    page.wait_for_function(IN_SIGHT)


@LANGUAGES
def test_enter_on_a_row_that_is_chosen_already_goes_to_its_evidence_and_esc_comes_back(
    window: Visit, lang: str
) -> None:
    opened(window, lang)
    page = window.page
    window.answered(lambda: press_row(window, 1, 520))
    chosen = claim_of(window)
    page.keyboard.press("Enter")
    page.wait_for_function(IN_PANEL)
    window.answered(lambda: page.keyboard.press("Escape"))
    page.wait_for_function(IN_TABLE)
    assert claim_of(window) is None
    window.answered(lambda: page.keyboard.press("Enter"))  # the same row, which was closed
    page.wait_for_function(IN_PANEL)
    assert claim_of(window) == chosen
    window.answered(lambda: page.keyboard.press("Escape"))
    page.wait_for_function(IN_TABLE)
    page.keyboard.press("ArrowDown")
    window.answered(lambda: page.keyboard.press("Enter"))
    assert claim_of(window) not in (None, chosen)


def test_the_keys_go_on_as_a_heading_sorts(window: Visit) -> None:
    opened(window, "en")
    page = window.page
    grid = page.locator("[data-testid=stDataFrame]").first
    box = grid.locator("canvas").first.bounding_box()
    assert box is not None
    first = grid.locator("tbody td").first
    page.mouse.click(box["x"] + PICK + 40, box["y"] + HEAD / 2)
    kinds = sorted(load_words()[Lang.EN].tables["kind"].values())
    page.wait_for_function(
        "([cell, kind]) => cell.textContent === kind", arg=[first.element_handle(), kinds[0]]
    )
    before = page.evaluate(SCROLLED)
    seen = []
    for _ in range(5):
        window.answered(lambda: page.keyboard.press("j"))
        picked = grid.locator("tr[aria-selected=true] td").first
        picked.wait_for(state="attached")
        seen.append(picked.text_content() or "")
    assert seen == sorted(seen)
    assert seen[0] == kinds[0]
    assert page.evaluate(SCROLLED) <= before


def test_a_copied_address_brings_the_order_back(window: Visit) -> None:
    page = window.page
    page.goto(f"{window.address}?sort=-kind")
    first = page.locator("[data-testid=stDataFrame] tbody td").first
    kinds = sorted(load_words()[Lang.EN].tables["kind"].values())
    page.wait_for_function("cell => cell.textContent === 'Transfer'", arg=first.element_handle())
    assert kinds[-1] == "Transfer"
    page.goto(f"{window.address}?sort=wrong")
    page.get_by_text("wrong").first.wait_for()
    window.rest()
    assert "sort" not in parse_qs(urlsplit(page.url).query)
