"""The records of the ledger: who writes, what was entered, and a claim as it is held."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from geo.claims.model import Article, Claim
from geo.errors import InputError

LONGEST_VIEW_NAME = 100  # characters of a saved view's name

NOW = 2**62
"""An ``until`` that has not come: the row holds now."""


class Rank(StrEnum):
    """What a person may do: a reader looks, an analyst adds and decides, a keeper does it all."""

    READER = "reader"
    ANALYST = "analyst"
    KEEPER = "keeper"

    def covers(self, needed: "Rank") -> bool:
        """Whether this rank may do what ``needed`` may."""
        ranks = list(Rank)
        return ranks.index(self) >= ranks.index(needed)


@dataclass(frozen=True, slots=True)
class Person:
    """Who writes; every entry carries the name."""

    name: str
    rank: Rank


class Writer(NamedTuple):
    """Who writes one change, and the reason given."""

    who: str
    why: str = ""


class Action(StrEnum):
    """What an entry did."""

    ADD = "add"
    REREAD = "reread"
    WITHDRAW = "withdraw"
    BRING_BACK = "bring_back"
    LEAVE_UNKNOWN = "leave_unknown"  # the day of publication
    ASK_AGAIN = "ask_again"
    ACCEPT = "accept"
    REJECT = "reject"
    MEND = "mend"
    SPLIT = "split"
    JOIN = "join"
    REGRADE = "regrade"
    RELATE = "relate"
    NOTE = "note"
    UNDO = "undo"
    TEACH = "teach"
    TEACH_WORD = "teach_word"
    SAVE_VIEW = "save_view"
    DROP_VIEW = "drop_view"
    APPOINT = "appoint"


class Status(StrEnum):
    """How a claim stands. Unreviewed and accepted claims are shown, the others are not."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SPLIT = "split"  # its parts stand for it
    JOINED = "joined"  # another claim has taken it in
    GONE = "gone"  # a newer reading does not give it, and nobody had held on to it
    DOUBLED = "doubled"  # a claim that a person holds stands for the same words
    UNMADE = "unmade"  # the split that made it was undone


SHOWN = frozenset({Status.UNREVIEWED, Status.ACCEPTED})
MENDED = "mended"  # the verdict on an accepted claim that people changed


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history, which is only ever added to.

    Attributes:
        seq: Its number, from 1, without gaps.
        at: When, UTC; never before the entry before it.
        who: The person's name.
        action: What was done.
        subject: Id of the claim or article, or the view, taught name or word, or person.
        article: Id of the article that it concerns; empty where none.
        before: What held before, as plain JSON; empty where nothing did.
        after: What holds after.
        why: The reason given; may be empty.
        hash: Of this entry and, through the hash before, of all before it.
    """

    seq: int
    at: datetime
    who: str
    action: Action
    subject: str
    article: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    why: str
    hash: str


@dataclass(frozen=True, slots=True)
class Held:
    """A claim as the ledger holds it at one time.

    Attributes:
        claim: With everything that people mended.
        version: Changes whenever the claim's standing does; give it back when you decide.
        status: How it stands.
        withdrawn: Its article is out of view.
        lost: The newest reading of its article does not give it; a person held on to it.
        proposed: The newest reading where it differs from what a person decided on.
        doubt: 0 to 1, how unsure the reading is.
        weight: 0 to 1, how much hangs on it.
        mended: People changed what was read, beyond its grade.
    """

    claim: Claim
    version: int
    status: Status
    withdrawn: bool = False
    lost: bool = False
    proposed: Claim | None = None
    doubt: float = 0.0
    weight: float = 0.0
    mended: bool = False

    @property
    def verdict(self) -> str:
        """How it stands in one word: the status, or ``mended`` where it was accepted so."""
        return MENDED if self.mended and self.status is Status.ACCEPTED else self.status.value

    @property
    def shown(self) -> bool:
        """Whether map, table and export hold it."""
        return self.status in SHOWN and not self.withdrawn


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article in the ledger: when and how it came, and whether it is out of view."""

    article: Article
    at: datetime
    who: str
    how: str
    reader: str
    withdrawn: bool = False
    twins: tuple[str, ...] = ()


class NotAllowedError(InputError):
    """The person's rank does not cover what he asked for."""


class ConflictError(InputError):
    """Somebody else has changed the claim since it was looked at; nothing was written.

    Attributes:
        held: The claim as it stands now.
        since: What was entered for it in the meantime, oldest first.
    """

    def __init__(self, message: str, held: Held, since: tuple[Entry, ...]) -> None:
        super().__init__(message)
        self.held = held
        self.since = since
