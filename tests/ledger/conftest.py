"""A ledger of its own for every test, on SQLite and on PostgreSQL."""

import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from tests.ledger.making import ANALYST, TEXT, LineReader
from tests.ledger.postgres import cluster


@pytest.fixture(scope="session")
def postgres():
    with cluster() as made:
        yield made


@contextmanager
def room_of_its_own():
    """A folder in memory where the machine has one: a ledger waits for the disk at every entry."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def room():
    with room_of_its_own() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, room):
    if request.param == "sqlite":
        return str(room / "ledger.sqlite")
    return request.getfixturevalue("postgres").fresh()


@pytest.fixture
def elsewhere(request, address, room):
    """A second address beside ``address``, where nothing is yet."""
    if "://" not in address:
        return str(room / "elsewhere.sqlite")
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
