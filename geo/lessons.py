"""Teaching the reader names and words: kept on this machine, and in the history of the ledger."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from gazetteer.taught import Entry as TaughtName
from geo.claims.taught import NOTHING, Learned, TaughtWord
from geo.desk import local_person, open_ledger_in_use
from geo.ledger.records import NotAllowedError, Person, Rank
from geo.names import all_lessons, all_words, keep_lesson, learned_here, user_store

if TYPE_CHECKING:
    from geo.ledger.ledger import Ledger


def teach(lesson: TaughtName | TaughtWord, who: Person, ledger: "Ledger | None") -> None:
    """Keep a lesson of a person: in the log here, and in the ledger's history where there is one.

    Raises:
        NotAllowedError: The person only reads.
        InputError: The lesson is none; or the ledger cannot be written: it counts all the same
            then, and is written with the next.
    """
    teach_all((lesson,), who, ledger)


def teach_all(
    lessons: Sequence[TaughtName | TaughtWord], who: Person, ledger: "Ledger | None"
) -> None:
    """Keep many lessons of a person, in order; see ``teach``."""
    if not who.rank.covers(Rank.ANALYST):
        raise NotAllowedError(f"{who.name} may not teach: the rank here is {who.rank}.")
    for lesson in lessons:
        keep_lesson(replace(lesson, by=who.name))
    if ledger is not None:
        ledger.teach(learned_here(), who)


def teach_in_use(*lessons: TaughtName | TaughtWord) -> None:
    """Keep lessons of whoever works at this machine; see ``teach``."""
    ledger = open_ledger_in_use()
    try:
        teach_all(lessons, local_person(), ledger)
    finally:
        if ledger:
            ledger.close()


def learned_in_use() -> Learned:
    """Everything that counts here: what the ledger in use keeps, and what was taught here since.

    Raises:
        InputError: The ledger or a log cannot be read.
    """
    ledger = open_ledger_in_use()
    try:
        return all_learned(ledger)
    finally:
        if ledger:
            ledger.close()


def all_learned(ledger: "Ledger | None") -> Learned:
    """Everything that counts beside this ledger; see ``learned_in_use``."""
    kept = ledger.learned() if ledger else NOTHING
    return Learned(all_lessons(user_store(), kept.names), all_words(kept.words))
