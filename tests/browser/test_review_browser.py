"""Reading and reviewing in a real browser, with the network cut, on a ledger of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from auditing import audit
from conftest import LOCAL, SIZES, served
from playwright.sync_api import Browser, BrowserContext, Page
from visiting import sample

from geo.atlas import load_reader
from geo.desk import lexicon_reader
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Person, Rank, Status

pytestmark = pytest.mark.browser
PATIENCE = 90_000  # milliseconds: another process reads, on a machine that may be busy
CARD = "[data-testid=card]"
STATUS = "[data-testid=status]"
HELD = """دوريات على الشريط الحدودي

أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات جديدة على الشريط الحدودي قرب مدينة القائم.
وقال مصدر في اللواء إن الجيش العراقي يسيطر على معبر القائم الحدودي منذ سنة 2017.
وأضاف المصدر أن طائرات مجهولة قصفت مواقع قرب البوكمال فجر الأحد 2 حزيران 2019.
"""
LONG = HELD + "\nوكان الطقس في ذلك اليوم معتدلا.\n" * 40
PASTED = """سياج جديد قرب ربيعة

قال قائد حرس الحدود إن قواته أنجزت سياجا بطول 12 كيلومترا قرب ربيعة في 5 آذار 2020.
"""
HOSTILE = "<img src=x onerror=window.hurt=1> \u202e <script>window.hurt=1</script> **x** [a](b)"


@pytest.fixture
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of its own for each try: what one of them wrote would mislead the next."""
    opened = open_ledger(str(tmp_path_factory.mktemp("ledger") / "ledger.sqlite"))
    who = Person("Amal", Rank.ANALYST)
    opened.add(HELD.encode(), "held.txt", who, lexicon_reader(load_reader()))
    yield opened
    opened.close()


@pytest.fixture
def amal(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server at which Amal works."""
    folder = tmp_path_factory.mktemp("amal")
    with served(folder, FRONTIER_LEDGER=ledger.address, FRONTIER_USER="Amal") as address:
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


def test_a_pasted_text_is_marked_accepted_and_still_there_after_a_reload(
    amal: str, ledger: Ledger, page: Page
) -> None:
    page.goto(f"{amal}read")
    page.locator("textarea").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    page.get_by_text("1 new with 1 claims").wait_for()
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
    wait_for_status(page, Status.ACCEPTED)
    page.goto(f"{amal}?claim={claim}")
    page.get_by_test_id("says").wait_for()
    assert "12" in page.locator(".st-key-evidence").inner_text()


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


def test_the_verdicts_stay_in_sight_beside_a_long_article(
    amal: str, ledger: Ledger, page: Page
) -> None:
    who = Person("Amal", Rank.ANALYST)
    added = ledger.add(LONG.encode(), "long.txt", who, lexicon_reader(load_reader()))
    claim = next(one.claim.id for one in ledger.queue() if one.claim.article == added.article)
    open_review(page, amal, f"?claim={claim}")
    main = page.locator("[data-testid=stMain]")
    scrolled = main.evaluate("e => { e.scrollTop = 900; return e.scrollTop }")
    assert scrolled > 400
    accept = page.locator(".st-key-review_accept button").bounding_box()
    assert accept is not None
    assert 0 < accept["y"] < SIZES["desk"][1] - accept["height"]


def test_the_words_of_the_claim_in_hand_are_well_in_sight(
    amal: str, ledger: Ledger, page: Page
) -> None:
    who = Person("Amal", Rank.ANALYST)
    text = "وكان الطقس في ذلك اليوم معتدلا.\n\n" * 40 + HELD
    added = ledger.add(text.encode(), "late.txt", who, lexicon_reader(load_reader()))
    claim = next(one.claim.id for one in ledger.queue() if one.claim.article == added.article)
    open_review(page, amal, f"?claim={claim}")
    mark = page.locator(".fl-article mark.fl-open").first.bounding_box()
    assert mark is not None
    assert 60 < mark["y"] < SIZES["desk"][1] - mark["height"] - 100


@pytest.mark.parametrize("size", ["phone"])
def test_on_a_phone_the_claim_is_in_sight_again_after_a_form(
    amal: str, ledger: Ledger, page: Page, size: str
) -> None:
    who = Person("Amal", Rank.ANALYST)
    added = ledger.add(LONG.encode(), "long.txt", who, lexicon_reader(load_reader()))
    claim = next(one.claim.id for one in ledger.queue() if one.claim.article == added.article)
    open_review(page, amal, f"?claim={claim}")
    page.locator(".st-key-review_mend button").click()
    leave = page.get_by_role("button", name="Leave it")
    leave.click()
    leave.wait_for(state="detached")
    at_rest(page)
    card = page.locator(CARD).bounding_box()
    assert card is not None
    assert 0 < card["y"] < SIZES[size][1] / 2


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


def test_files_with_hostile_names_and_bad_files_are_told_in_sentences(
    amal: str, ledger: Ledger, page: Page
) -> None:
    page.goto(f"{amal}read")
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
    page.get_by_text("A folder", exact=True).first.click()
    page.locator(".st-key-intake_folder input").fill(str(tmp_path))
    page.get_by_role("button", name="Read them").click()
    page.get_by_text(f"of {many}").wait_for()
    page.locator(".st-key-job_cancel button").click()
    page.get_by_text("Cancelled.").wait_for()
    held = len(ledger.articles())
    page.wait_for_timeout(1500)
    assert len(ledger.articles()) == held < many


@pytest.mark.parametrize(
    ("name", "size", "lang", "theme"),
    sample(("read", "review"), ("desk", "phone"), ("en", "ar"), ("light", "dark")),
)
def test_the_pages_fit_and_can_be_read_by_everybody(
    amal: str, page: Page, name: str, size: str, lang: str, theme: str
) -> None:
    page.goto(f"{amal}{name}?lang={lang}")
    page.locator(CARD).wait_for()
    at_rest(page)
    page.wait_for_timeout(500)
    assert fits(page)
    assert page.locator(f".st-key-{name}_accept button").is_visible()
    direction = page.locator(CARD).evaluate("e => getComputedStyle(e).direction")
    assert direction == ("rtl" if lang == "ar" else "ltr")
    assert audit(page).faults == ()
    page.locator(f".st-key-{name}_more summary").click()
    page.locator(f".st-key-{name}_history summary").click()
    page.wait_for_timeout(500)
    assert audit(page).faults == ()
    at_rest(page)
    page.locator(f".st-key-{name}_mend button").click()
    page.locator(f".st-key-{name}_bench [data-testid=stForm]").first.wait_for()
    at_rest(page)
    assert fits(page)
    assert audit(page).faults == ()
