"""Decisions about claims: one entry each, refused where somebody else was quicker."""

from sqlalchemy import Connection, insert, select

from geo.errors import InputError
from geo.ledger.chain import Chain, entry_of
from geo.ledger.decisions import ACTIONS, Decision, Note
from geo.ledger.effects import Bench, effect_of
from geo.ledger.fold import DECISIONS, touched_by, undone
from geo.ledger.holding import as_expected, held_claim
from geo.ledger.records import Action, Held, Status, Writer
from geo.ledger.states import Past, refresh
from geo.ledger.tables import BODIES, ENTRIES
from geo.ledger.twins import first_article

_CLOSED = frozenset({Status.SPLIT, Status.JOINED, Status.UNMADE})


def decide(
    connection: Connection, claim: str, decision: Decision, writer: Writer, expected: int
) -> Held:
    """Write a decision down; see ``Ledger.decide``."""
    held = as_expected(connection, claim, expected)
    if held.status in _CLOSED and not isinstance(decision, Note):
        raise InputError(
            f"{claim} is {held.status}: other claims stand for it; undo that first, or decide "
            "about those."
        )
    article = held.claim.article
    standing = Past.of(connection, article).folded().claims[claim]
    effect = effect_of(
        Bench(connection, standing, held, first_article(connection, article).text), decision
    )
    if effect.bodies:
        connection.execute(insert(BODIES), list(effect.bodies))
    chain = Chain(connection)
    entry = chain.append(
        writer,
        ACTIONS[type(decision)],
        claim,
        article,
        before={"status": held.status.value, **effect.before},
        after=effect.after,
    )
    chain.flush()
    refresh(connection, article, entry.seq)
    return held_claim(connection, claim)


def undo(connection: Connection, seq: int, writer: Writer, expected: int) -> Held:
    """Take a decision back; see ``Ledger.undo``."""
    row = connection.execute(select(ENTRIES).where(ENTRIES.c.seq == seq)).first()
    if row is None:
        raise InputError(f"entry {seq} does not exist; the history of a claim lists its entries.")
    entry = entry_of(row)
    if entry.action not in DECISIONS and entry.action is not Action.UNDO:
        raise InputError(
            f"entry {seq} ({entry.action}) is no decision about a claim; withdraw or bring back "
            "the article instead."
        )
    if entry.seq in undone(Past.of(connection, entry.article).entries):
        told = f"entry {seq} was undone already; undo the undoing to restore it."
        raise InputError(told, "undone_already", entry=f"#{seq}")
    held = as_expected(connection, entry.subject, expected)
    chain = Chain(connection)
    done = chain.append(
        writer,
        Action.UNDO,
        entry.subject,
        entry.article,
        before={"status": held.status.value},
        after={"undoes": seq, "claims": [c for c in touched_by(entry) if c != entry.subject]},
    )
    chain.flush()
    refresh(connection, entry.article, done.seq)
    return held_claim(connection, entry.subject)
