"""What an analyst sits at in a browser test: a ledger, a server of her own, a window on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from servers import LOCAL, SIZES, served

from geo.atlas import load_reader
from geo.desk import lexicon_reader
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Person, Rank, Status

PATIENCE = 90_000  # milliseconds: another process reads, on a machine that may be busy
CARD = "[data-testid=card]"
STATUS = "[data-testid=status]"
HELD = """دوريات على الشريط الحدودي

أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات جديدة على الشريط الحدودي قرب مدينة القائم.
وقال مصدر في اللواء إن الجيش العراقي يسيطر على معبر القائم الحدودي منذ سنة 2017.
وأضاف المصدر أن طائرات مجهولة قصفت مواقع قرب البوكمال فجر الأحد 2 حزيران 2019.
"""
LONG = HELD + "\nوكان الطقس في ذلك اليوم معتدلا.\n" * 40


@contextmanager
def ledger_in(folder: Path) -> Iterator[Ledger]:
    """A ledger with one article."""
    opened = open_ledger(str(folder / "ledger.sqlite"))
    who = Person("Amal", Rank.ANALYST)
    opened.add(HELD.encode(), "held.txt", who, lexicon_reader(load_reader()))
    yield opened
    opened.close()


@contextmanager
def desk_of(ledger: Ledger, folder: Path) -> Iterator[str]:
    """The server at which Amal works with that ledger."""
    with served(folder, FRONTIER_LEDGER=ledger.address, FRONTIER_USER="Amal") as address:
        yield address


@pytest.fixture
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of its own for each try: what one of them wrote would mislead the next."""
    with ledger_in(tmp_path_factory.mktemp("ledger")) as opened:
        yield opened


@pytest.fixture
def amal(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server at which Amal works."""
    with desk_of(ledger, tmp_path_factory.mktemp("amal")) as address:
        yield address


@pytest.fixture
def page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A window that asks for nothing foreign and meets no fault of a script."""
    callspec = getattr(request.node, "callspec", None)
    asked = callspec.params if callspec else {}
    width, height = SIZES[asked.get("size", "desk")]
    context: BrowserContext = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=asked.get("theme", "light")
    )
    context.set_default_timeout(PATIENCE)
    window = context.new_page()
    foreign: list[str] = []
    errors: list[str] = []
    window.on(
        "request",
        lambda one: None if any(f"//{host}" in one.url for host in LOCAL) or "://" not in one.url
        else foreign.append(one.url),
    )  # fmt: skip
    window.on("pageerror", lambda one: errors.append(str(one)))
    yield window
    context.close()
    assert foreign == []
    assert errors == []


def claim_in_hand(page: Page) -> str:
    return str(page.locator(CARD).get_attribute("data-claim"))


def at_rest(page: Page) -> None:
    """Wait until the page has come to rest, and its keys are listened to."""
    page.wait_for_function(
        "document.querySelector('[data-test-script-state=\"notRunning\"]') !== null"
    )
    page.wait_for_timeout(600)


def open_review(page: Page, address: str, query: str = "") -> str:
    page.goto(f"{address}review{query}")
    page.locator(CARD).wait_for()
    at_rest(page)
    return claim_in_hand(page)


def fits(page: Page) -> bool:
    wide, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    return bool(wide <= room)


def wait_for_status(page: Page, status: Status) -> None:
    page.locator(f".fl-status-{status.value}").wait_for()
