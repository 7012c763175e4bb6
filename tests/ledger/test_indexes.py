"""At a million claims a question must be answered from an index: which one SQLite says it takes."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import event

from geo.claims.model import Kind, Stance
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.seeking import Sought
from tests.ledger.making import ANALYST, TEXT, LineReader


@pytest.fixture
def ledger(tmp_path):
    opened = open_ledger(str(tmp_path / "ledger.sqlite"))
    opened.add(TEXT.encode(), "day.txt", ANALYST, LineReader())
    yield opened
    opened.close()


def plan(ledger: Ledger, ask: Callable[[], object]) -> str:
    """How SQLite goes about every question that ``ask`` puts to the states."""
    asked: list[tuple[str, object]] = []

    def heard(_connection, _cursor, statement, parameters, _context, _many) -> None:
        asked.append((statement, parameters))

    event.listen(ledger.engine, "before_cursor_execute", heard)
    try:
        ask()
    finally:
        event.remove(ledger.engine, "before_cursor_execute", heard)
    with ledger.engine.connect() as connection:
        return "\n".join(
            str(row[3])
            for statement, parameters in asked
            if "FROM states" in statement
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        )


def test_one_claim_is_found_by_its_id(ledger):
    claim = ledger.queue(limit=1)[0].claim.id
    taken = plan(ledger, lambda: ledger.held(claim))
    assert "states_claim (claim=?" in taken
    assert "until=?" not in taken


def test_an_actor_is_found_by_its_name(ledger):
    taken = plan(ledger, lambda: ledger.find(Sought(terms=frozenset({"actor:iraqi_army"}))))
    assert "PRIMARY KEY (term=?)" in taken
    assert "until=?" not in taken


@pytest.mark.parametrize("known_by", [None, date(2019, 5, 31)])
def test_a_range_of_days_reads_one_index_alone(ledger, known_by):
    sought = Sought(first=date(2019, 5, 1), last=date(2019, 5, 31), known_by=known_by)
    taken = plan(ledger, lambda: ledger.find(sought))
    assert "COVERING INDEX states_days (until=? AND shown=? AND last>?)" in taken


def test_a_kind_reads_one_index_alone(ledger):
    sought = Sought(kinds=frozenset({Kind.CONTROL}), stances=frozenset({Stance.DENIED}))
    taken = plan(ledger, lambda: ledger.find(sought))
    assert "COVERING INDEX states_view (until=? AND shown=? AND kind=?" in taken
