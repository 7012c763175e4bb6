"""Signing in through OpenID Connect in a real browser: whose name a write carries, and what each
rank may do. The provider is ours, on loopback; the code flow is Streamlit's and Authlib's own.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import CARD, at_rest
from playwright.sync_api import Page, expect
from provider import CLIENT, SECRET, provider
from servers import free_port, served

from geo.ledger.ledger import Ledger
from geo.ledger.records import Action, Person, Rank, Status

pytestmark = pytest.mark.browser

KEEPER = Person("karim@example.org", Rank.KEEPER)
ACCOUNTS = {
    "lina": {"sub": "1", "email": "lina@example.org", "email_verified": True},
    "amal": {"sub": "2", "email": "Amal@Example.org", "email_verified": True, "name": "Karim"},
    "karim": {"sub": "3", "email": "karim@example.org", "email_verified": True},
    "thief": {"sub": "4", "email": "karim@example.org", "email_verified": False},
}


@pytest.fixture
def team(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server of a team: Karim keeps it, Amal is its analyst, everybody else reads."""
    ledger.appoint("amal@example.org", Rank.ANALYST, KEEPER)
    home = tmp_path_factory.mktemp("team")
    port = free_port()
    with provider(ACCOUNTS) as one:
        _write_secrets(home, port, one.issuer)
        settings = {
            "HOME": str(home),
            "FRONTIER_LEDGER": ledger.address,
            "FRONTIER_KEEPERS": "karim@example.org",
            "FRONTIER_USER": "whoever started it",
        }
        with served(home, port=port, **settings) as address:
            yield address
        # What is secret stays out of what the server says.
        said = (home / "log").read_text()
        assert SECRET not in said
        assert "a long random text" not in said


def _write_secrets(home: Path, port: int, issuer: str) -> None:
    (home / ".streamlit").mkdir()
    (home / ".streamlit" / "secrets.toml").write_text(
        f"""[auth]
redirect_uri = "http://127.0.0.1:{port}/oauth2callback"
cookie_secret = "a long random text that nobody else knows"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
""",
        encoding="utf-8",
    )


def sign_in(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}review")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(address)
    page.goto(f"{address}review")
    page.locator(CARD).wait_for()
    at_rest(page)


def sign_out(page: Page, address: str) -> None:
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(address)


def test_who_signs_in_writes_under_his_name_and_within_his_rank(
    team: str, ledger: Ledger, page: Page
) -> None:
    page.goto(f"{team}review")
    page.locator(CARD).wait_for()
    at_rest(page)
    accept = page.get_by_role("button", name="Accept")
    expect(accept).to_have_count(0)
    before = ledger.mark()

    sign_in(page, team, "lina")
    expect(page.locator(".st-key-person")).to_contain_text("lina@example.org")
    expect(accept).to_have_count(0)
    sign_out(page, team)

    sign_in(page, team, "amal")
    expect(page.locator(".st-key-person")).to_contain_text("amal@example.org")
    claim = str(page.locator(CARD).get_attribute("data-claim"))
    assert ledger.mark() == before
    accept.first.click()
    page.wait_for_function("id => document.querySelector('[data-claim=\"' + id + '\"]') === null",
                           arg=claim)  # fmt: skip
    written = ledger.history(claim)[-1]
    assert (written.action, written.who) == (Action.ACCEPT, "amal@example.org")
    page.goto(f"{team}articles?claim={claim}")
    page.locator(".st-key-article").wait_for()
    at_rest(page)
    expect(page.locator(".st-key-withdraw")).to_have_count(0)
    page.goto(f"{team}review")
    sign_out(page, team)

    sign_in(page, team, "thief")
    expect(page.locator(".st-key-person")).not_to_contain_text("karim@example.org")
    expect(accept).to_have_count(0)
    sign_out(page, team)

    sign_in(page, team, "karim")
    page.goto(f"{team}articles?claim={claim}")
    page.locator(".st-key-withdraw button").first.click()
    page.get_by_label("Why").last.fill("twice")
    page.locator(".st-key-withdraw_now button").click()
    page.locator(".st-key-withdrawn").wait_for()
    written = ledger.history(claim)[-1]
    assert (written.action, written.who, written.why) == (
        Action.WITHDRAW, "karim@example.org", "twice",
    )  # fmt: skip
    assert ledger.held(claim).status is Status.ACCEPTED
