"""What a person waits for at every step looks up rows and never goes through all of them.

A database that has no statistics chooses by the form of its indexes alone, so that a small ledger
is asked in the way of a large one.
"""

import pytest
from sqlalchemy import event

from geo.ledger.decisions import Accept, Note
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.seeking import Sought
from geo.ledger.tables import METADATA
from tests.ledger.making import ANALYST, KEEPER, TEXT, LineReader

TABLES = tuple(f"SCAN {name}" for name in METADATA.tables)
ALL_THAT_HOLDS = ("(until=?)", "(action=?)", "(until=? AND shown=?)")


@pytest.fixture
def ledger(room):
    opened = open_ledger(str(room / "ledger.sqlite"))
    yield opened
    opened.close()


@pytest.fixture
def plans(ledger: Ledger):
    """The steps of every statement that the test runs, each with its statement."""
    found: list[tuple[str, str]] = []

    def keep(connection, cursor, statement, parameters, context, many):
        if many or not statement.lstrip().startswith(("SELECT", "UPDATE", "WITH")):
            return
        asked = connection.connection.cursor().execute(
            f"EXPLAIN QUERY PLAN {statement}", parameters
        )
        found.extend((row[3], statement) for row in asked)

    event.listen(ledger.engine, "before_cursor_execute", keep)
    return found


def wide(plans: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The steps that go through a whole table, or through all that holds now.

    The end of the history is a scan that stops at once, as its statement says.
    """
    return [
        (step, statement)
        for step, statement in plans
        if step.endswith(ALL_THAT_HOLDS) or (step.startswith(TABLES) and "LIMIT" not in statement)
    ]


def test_a_decision_and_all_around_it_is_looked_up(ledger, article, plans):
    one, two = ledger.present().claims[:2]
    plans.clear()
    held = ledger.held(one.id)
    ledger.decide(one.id, Accept(), ANALYST, expected=held.version)
    noted = ledger.held(two.id)
    done = ledger.decide(two.id, Note("seen"), ANALYST, expected=noted.version)
    seq = ledger.history(two.id)[-1].seq
    ledger.undo(seq, ANALYST, expected=done.version)
    ledger.withdraw(article, KEEPER)
    ledger.withdraw(article, KEEPER, back=True)
    ledger.articles(only={article})
    ledger.find_article(article)
    assert len(plans) > 30
    assert wide(plans) == []


def test_adding_is_looked_up(ledger, article, plans):
    ledger.add((TEXT + "More.\n").encode(), "more.txt", ANALYST, LineReader())
    assert len(plans) >= 3
    assert wide(plans) == []


def test_a_view_of_one_actor_reads_no_claim_but_those_that_it_shows(ledger, article, plans):
    known = frozenset({"actor:nobody"})
    ledger.find(Sought(terms=known), limit=10)
    tables = [step for step, _ in plans if "states" in step and "PRIMARY KEY" not in step]
    assert tables == []
    assert wide(plans) == []
