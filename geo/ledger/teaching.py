"""What the reader was taught, as the history has it: names of places, of actors, and cue words."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TypeVar

from sqlalchemy import Connection

from gazetteer.fold import key_of
from gazetteer.taught import Entry as TaughtName
from gazetteer.taught import missing
from geo.claims.letters import plain_key
from geo.claims.taught import Learned, TaughtWord
from geo.ledger.chain import Chain, entries_of
from geo.ledger.plain import from_plain
from geo.ledger.records import Action, Writer

Lesson = TypeVar("Lesson", TaughtName, TaughtWord)


def learned(connection: Connection) -> Learned:
    """Everything that was taught, in the order of teaching."""
    return Learned(
        names=_lessons(connection, Action.TEACH, TaughtName),
        words=_lessons(connection, Action.TEACH_WORD, TaughtWord),
    )


def _lessons(connection: Connection, action: Action, kind: type[Lesson]) -> tuple[Lesson, ...]:
    return tuple(
        from_plain(kind, {**entry.after, "why": entry.why})
        for entry in entries_of(connection, action)
    )


def teach(connection: Connection, logs: Learned, who: str) -> int:
    """Write down the lessons that are not there yet; how many these were.

    ``logs`` are whole: a name that was taught, forgotten and taught again in one day is three
    entries. Each says what was taught of its name before, and why.
    """
    held = learned(connection)
    chain = Chain(connection)
    names = _add(chain, who, Action.TEACH, held.names, logs.names)
    words = _add(chain, who, Action.TEACH_WORD, held.words, logs.words)
    chain.flush()
    return names + words


def _key_of(one: TaughtName | TaughtWord) -> str:
    """Under which spellings are one to the reader."""
    return key_of(one.name) if isinstance(one, TaughtName) else plain_key(one.word)


def _add(
    chain: Chain, who: str, action: Action, held: Sequence[Lesson], log: Iterable[Lesson]
) -> int:
    """Add what is missing."""
    last = {_key_of(one): one for one in held}
    count = 0
    for one in missing(held, log):
        key, subject = _key_of(one), one.name if isinstance(one, TaughtName) else one.word
        before = _plain(last[key]) if key in last else {}
        chain.append(Writer(who, one.why), action, subject, "", before=before, after=_plain(one))
        last[key] = one
        count += 1
    return count


def _plain(one: TaughtName | TaughtWord) -> dict[str, object]:
    """A lesson without its reason: entries have a column of their own for it."""
    return {name: value for name, value in asdict(one).items() if name != "why"}
