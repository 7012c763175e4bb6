"""The pages Read and Review: in sight, readable by everybody, on every screen."""

from collections.abc import Iterator

import pytest
from auditing import audit
from desks import CARD, HELD, LONG, at_rest, desk_of, fits, ledger_in, open_review
from playwright.sync_api import Page
from servers import SIZES
from visiting import sample

from geo.atlas import load_reader
from geo.desk import lexicon_reader
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """One for all of them: articles are added here, and nothing is decided."""
    with ledger_in(tmp_path_factory.mktemp("ledger")) as opened:
        yield opened


@pytest.fixture(scope="module")
def amal(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with desk_of(ledger, tmp_path_factory.mktemp("amal")) as address:
        yield address


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
