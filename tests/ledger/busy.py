"""A ledger with a history of every sort, and every row of a ledger, to be compared."""

from dataclasses import replace

from sqlalchemy import select

from gazetteer.taught import Entry as Lesson
from gazetteer.taught import Lesson as LessonKind
from geo.claims.model import Stance
from geo.claims.taught import Learned, TaughtWord, WordLesson
from geo.ledger import tables
from geo.ledger.decisions import Mend, Note, Reject
from geo.ledger.engine import reading
from geo.ledger.ledger import Ledger
from geo.ledger.records import Rank
from tests.ledger.making import ANALYST, KEEPER, OTHER, PAGE, LineReader, text_of, with_stance

DAY = "2026-11-26"


def busy(ledger: Ledger) -> None:
    """A history of every sort of entry but a restore."""
    reads = LineReader()
    for number in range(6):
        ledger.add(text_of(number), f"{number}.txt", ANALYST, reads)
    ledger.add(
        b"\xff\xfec\x00o\x00n\x00t\x00r\x00o\x00l\x00:\x00 \x00x\x00y\x00",
        "wide.txt",
        ANALYST,
        reads,
    )
    ledger.add(PAGE.encode(), "page.html", ANALYST, reads)
    one, two, three = (ledger.held(c.id) for c in ledger.present().claims[:3])
    ledger.decide(
        one.claim.id, Mend(with_stance(one.claim, Stance.DENIED)), ANALYST, expected=one.version
    )
    done = ledger.decide(two.claim.id, Reject(), OTHER, "not said", expected=two.version)
    ledger.undo(done.version, OTHER, expected=done.version)
    ledger.decide(three.claim.id, Note("look\u2028here"), OTHER, expected=three.version)
    ledger.withdraw(three.claim.article, KEEPER, "twice")
    ledger.save_view("المعابر", "kind=crossing_status", ANALYST)
    ledger.teach(
        Learned(
            names=(Lesson(LessonKind.MEANS, "Qaem", "al_qaim", DAY, "Amal", "a local spelling"),),
            words=(TaughtWord(WordLesson.CUE, "walkabout", "patrol", "nouns", DAY, "Amal", "x"),),
        ),
        ANALYST,
    )
    ledger.appoint("omar@example.org", Rank.ANALYST, KEEPER)
    list(ledger.reread(LineReader("2", change=lambda c: replace(c, subtype="new")), KEEPER))


def contents(ledger: Ledger) -> dict[str, list[tuple]]:
    """Every row of every table but the numbers that nothing hangs on."""
    found = {}
    with reading(ledger.engine) as connection:
        for table in (*tables.KEPT, tables.SHELF, tables.STATES, tables.BANDS, tables.TWINS):
            columns = [c for c in table.c if c.name != "number"]
            rows = [tuple(row) for row in connection.execute(select(*columns))]
            found[table.name] = sorted(rows, key=repr)
        terms = select(tables.STATES.c.claim, tables.STATES.c.since, tables.TERMS.c.term).join(
            tables.TERMS, tables.TERMS.c.state == tables.STATES.c.number
        )
        found["terms"] = sorted(tuple(row) for row in connection.execute(terms))
    return found
