"""A ledger of its own for every test, on SQLite and on PostgreSQL."""

import pytest

from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from tests.ledger.making import ANALYST, TEXT, LineReader
from tests.ledger.postgres import cluster


@pytest.fixture(scope="session")
def postgres():
    with cluster() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    if request.param == "sqlite":
        return str(tmp_path / "ledger.sqlite")
    return request.getfixturevalue("postgres").fresh()


@pytest.fixture
def ledger(address):
    opened = open_ledger(address)
    yield opened
    opened.close()


@pytest.fixture
def article(ledger: Ledger) -> str:
    """A ledger with one article of three claims; the article's id."""
    return ledger.add(TEXT.encode(), "day.txt", ANALYST, LineReader()).article
