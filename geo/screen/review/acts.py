"""Decisions as the page's buttons make them: what was written, refused, or overtaken is told."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

import streamlit as st

from geo.board import Board
from geo.errors import InputError
from geo.ledger.decisions import Decision, Mend
from geo.ledger.ledger import Ledger
from geo.ledger.records import ConflictError, Entry, Held, Person
from geo.screen.words import Words

_PROBLEM, _CONFLICT, _DONE = "review_problem", "review_conflict", "review_done"
MOST_DONE = 100  # own decisions that the undo key goes back over


@dataclass(frozen=True, slots=True)
class Work:
    """What the parts of a bench work with: ledger, the article's board, person, language.

    ``key`` is the name of the page, and begins the keys of its widgets.
    """

    ledger: Ledger
    board: Board
    who: Person
    words: Words
    key: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people on one claim: what this one wanted, and what the other made of it first.

    Attributes:
        seen: The claim as this person saw it.
        decision: What he decided; nothing of it was written.
        why: His reason.
        now: The claim as it stands.
        since: What was entered meanwhile.
    """

    seen: Held
    decision: Decision
    why: str
    now: Held
    since: tuple[Entry, ...]


def try_decide(
    ledger: Ledger, who: Person, held: Held, decision: Decision, *, why: str = ""
) -> bool:
    """Decide about a claim as it was seen; whether it was written."""
    claim = held.claim.id
    try:
        now = ledger.decide(claim, decision, who, why, expected=held.version)
    except ConflictError as error:
        st.session_state[_CONFLICT] = Conflict(held, decision, why, error.held, error.since)
        return False
    except InputError as error:
        st.session_state[_PROBLEM] = error
        return False
    done = st.session_state.setdefault(_DONE, [])
    done.append((now.version, claim))
    del done[:-MOST_DONE]
    return True


def decide_and(work: Work, held: Held, decision: Decision, then: Callable[[], None]) -> None:
    """A button's decision; ``then`` is called where it was written."""
    if try_decide(work.ledger, work.who, held, decision):
        then()


def try_undo(work: Work, seq: int, held: Held) -> None:
    """Take an entry of a claim back."""
    try:
        work.ledger.undo(seq, work.who, expected=held.version)
    except InputError as error:
        st.session_state[_PROBLEM] = error


def last_done() -> tuple[int, str] | None:
    """Entry and claim of this session's last decision that was not undone."""
    done = st.session_state.get(_DONE)
    return done[-1] if done else None


def undo_last(ledger: Ledger, who: Person, then: Callable[[str], None]) -> None:
    """Take this session's last decision back and go to its claim."""
    done = st.session_state.get(_DONE)
    if not done:
        return
    seq, claim = done.pop()
    try:
        ledger.undo(seq, who, expected=ledger.held(claim).version)
    except InputError as error:
        st.session_state[_PROBLEM] = error
    then(claim)


def take_problem() -> InputError | None:
    """What went wrong since the page was last drawn."""
    problem: InputError | None = st.session_state.pop(_PROBLEM, None)
    return problem


def open_conflict() -> Conflict | None:
    """The conflict that waits for this person's word."""
    conflict: Conflict | None = st.session_state.get(_CONFLICT)
    return conflict


def close_conflict() -> None:
    """Leave the other's version as it is."""
    st.session_state.pop(_CONFLICT, None)


def insist(ledger: Ledger, conflict: Conflict, who: Person) -> None:
    """Write the decision over what the other made of the claim; both stay in the history."""
    close_conflict()
    try_decide(ledger, who, conflict.now, over_theirs(conflict), why=conflict.why)


def over_theirs(conflict: Conflict) -> Decision:
    """The decision as it goes on top of the other's: fields that only he changed stay his."""
    decision = conflict.decision
    if not isinstance(decision, Mend):
        return decision
    seen, mine = conflict.seen.claim, decision.claim
    own = {
        field.name: getattr(mine, field.name)
        for field in fields(mine)
        if getattr(mine, field.name) != getattr(seen, field.name)
    }
    return Mend(replace(conflict.now.claim, **own))
