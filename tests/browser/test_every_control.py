"""Every control that a page shows, pressed once, one after another: nothing breaks on the way.

The controls are found on the page, not listed here, so that a new one is drilled from its first
day. A press may bring new controls; they are pressed too. What each control does is told by the
tests of its own page; here it must leave a page without error, inside the window, at rest.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NotInTime
from servers import served
from visiting import AT_REST, WHOLE, Visit, sample

from geo.atlas import load_reader
from geo.desk import lexicon_reader
from geo.ledger.opening import open_ledger
from geo.ledger.records import Person, Rank

pytestmark = pytest.mark.browser
PAGES = ("", "articles", "issues", "places", "read", "review")
WAYS = pytest.mark.parametrize(
    ("path", "lang", "size"), sample(PAGES, ("en", "ar"), ("desk", "phone"))
)
CONTROL = "[data-testid=stMain] :is(button, summary, [role=tab]) >> visible=true"
MOST = 200 if WHOLE else 10  # presses on one page
# What Streamlit and Leaflet draw that can be pressed, named by where it stands and what it says.
# Links go elsewhere and are told by other tests; a chosen segment cannot be pressed again.
NAMES = """() => {
  const pressed = (window.drilled ??= new Set());
  const every = [...document.querySelectorAll(
    'button, summary, [role=tab], label:has(input[type=checkbox])')];
  const kept = every.filter((one) => one.checkVisibility({ visibilityProperty: true })
    && !one.disabled && !one.closest(
      '[data-testid=stHeader], [data-testid=stToolbar], .st-key-ask_lang, a')
    && one.getBoundingClientRect().width > 0);
  const nameOf = (one) => {
    const box = one.closest('[class*=st-key-]');
    const key = box ? [...box.classList].find((name) => name.startsWith('st-key-')) : '';
    const says = (one.getAttribute('aria-label') ?? one.innerText).replace(/\\d+/g, '#');
    return `${key} ${one.tagName} ${one.getAttribute('role') ?? ''} ${says.slice(0, 60)}`;
  };
  const next = kept.find((one) => !pressed.has(nameOf(one)));
  document.querySelectorAll('[data-drill]').forEach((one) => one.removeAttribute('data-drill'));
  if (!next) return null;
  pressed.add(nameOf(next));
  next.setAttribute('data-drill', '');
  return nameOf(next);
}"""
HELD = """دوريات على الشريط الحدودي

أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات جديدة على الشريط الحدودي قرب مدينة القائم.
وقال مصدر في اللواء إن الجيش العراقي يسيطر على معبر القائم الحدودي منذ سنة 2017.
"""
BROKEN = "[data-testid=stException]"  # a sentence about a bad value is no fault


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with a ledger of its own: here claims are accepted, withdrawn and mended."""
    folder = tmp_path_factory.mktemp("drill")
    setting = str(folder / "ledger.sqlite")
    ledger = open_ledger(setting)
    ledger.add(
        HELD.encode(), "held.txt", Person("Amal", Rank.KEEPER), lexicon_reader(load_reader())
    )
    ledger.close()
    with served(folder, FRONTIER_LEDGER=setting, FRONTIER_USER="Amal") as address:
        yield address


@WAYS
def test_every_control_can_be_pressed(window: Visit, path: str, lang: str, size: str) -> None:
    page = window.page
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.goto(f"{window.address}{path}?lang={lang}")
    # The heading stands before the board is made; the controls come with it.
    page.locator(CONTROL).first.wait_for()
    rest(page)
    if size == "phone" and page.get_by_test_id("stExpandSidebarButton").is_visible():
        page.get_by_test_id("stExpandSidebarButton").click()
        rest(page)
    done: list[str] = []
    while len(done) < MOST and (name := page.evaluate(NAMES)) is not None:
        done.append(name)
        press(page)
        rest(page)
        assert page.locator(BROKEN).count() == 0, done
        wide, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert wide <= room, done
    assert len(done) >= 3, done


def press(page: Page) -> None:
    """Press the control that was found; one that a redraw has taken away is let go."""
    try:
        page.locator("[data-drill]").first.click(timeout=3_000)
    except NotInTime:
        page.keyboard.press("Escape")  # an open list or menu lies over it


def rest(page: Page) -> None:
    page.wait_for_function(AT_REST)
    page.wait_for_timeout(250)
