"""The ledger: every question to it and every change of it, in one place.

Open one with ``geo.ledger.opening.open_ledger``. Each method is one transaction: it looks at one
consistent state, or changes everything it says or nothing. Who writes must have the rank for it.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from geo.claims.head import Head
from geo.claims.taught import Learned
from geo.errors import InputError
from geo.ledger import adding, dating, deciding, keeping, rereading, shelving, teaching
from geo.ledger.adding import Added, Prepared, Reads
from geo.ledger.decisions import Decision
from geo.ledger.engine import reading, writing
from geo.ledger.questions import Questions
from geo.ledger.records import Held, NotAllowedError, Person, Rank, Writer
from geo.ledger.replaying import rebuild
from geo.ledger.rereading import Reread


class Ledger(Questions):
    """A ledger that is open, to be asked and to be changed."""

    def add(
        self,
        data: bytes,
        file: str,
        who: Person,
        reads: Reads,
        *,
        head: Head | None = None,
        added: str | None = None,
        how: str = "file",
    ) -> Added:
        """Read an article and keep it with its claims; bytes that are held already change nothing.

        Raises:
            InputError: It is no article that can be read; see ``adding.prepare``.
        """
        _need(who, Rank.ANALYST, "add articles")
        ready = adding.prepare(data, file, reads, head=head, added=added, how=how)
        return self.add_all([ready], who)[0]

    def add_all(self, batch: Sequence[Prepared], who: Person, why: str = "") -> list[Added]:
        """Keep articles that were read, in one transaction."""
        with self._changing(who, Rank.ANALYST, "add articles") as connection:
            return adding.write(connection, batch, Writer(who.name, why))

    def decide(
        self, claim: str, decision: Decision, who: Person, why: str = "", *, expected: int
    ) -> Held:
        """Decide about a claim.

        Args:
            claim: Its id.
            decision: What is decided.
            who: The person.
            why: The reason; may be empty.
            expected: ``Held.version`` of the claim that the person looked at.

        Returns:
            The claim as it stands now.

        Raises:
            ConflictError: It was changed since; nothing was written.
            NotAllowedError: The person only reads.
            InputError: The claim does not exist, or the decision makes no sense.
        """
        with self._changing(who, Rank.ANALYST, "decide about claims") as connection:
            return deciding.decide(connection, claim, decision, Writer(who.name, why), expected)

    def undo(self, seq: int, who: Person, why: str = "", *, expected: int) -> Held:
        """Take a decision, or an undoing, back: one more entry.

        Args:
            seq: Number of the entry.
            who: The person.
            why: The reason; may be empty.
            expected: Version of the entry's claim that the person looked at.

        Raises:
            ConflictError: The claim was changed since; nothing was written.
            InputError: The entry is no decision, or was undone already.
        """
        with self._changing(who, Rank.ANALYST, "undo decisions") as connection:
            return deciding.undo(connection, seq, Writer(who.name, why), expected)

    def withdraw(self, article: str, who: Person, why: str = "", *, back: bool = False) -> None:
        """Take an article out of view with its claims, or bring it back; again changes nothing.

        Raises:
            InputError: The ledger holds no such article.
        """
        with self._changing(who, Rank.KEEPER, "withdraw articles") as connection:
            shelving.withdraw(connection, article, Writer(who.name, why), back=back)

    def leave_unknown(
        self, article: str, who: Person, why: str = "", *, back: bool = False
    ) -> None:
        """Decide that an article's day of publication stays unknown, or is asked for again.

        Again changes nothing.

        Raises:
            InputError: The ledger holds no such article.
        """
        with self._changing(who, Rank.ANALYST, "decide about articles") as connection:
            shelving.leave_unknown(connection, article, Writer(who.name, why), back=back)

    def reread(
        self, reads: Reads, who: Person, *, articles: frozenset[str] | None = None, why: str = ""
    ) -> Iterator[Reread]:
        """Read held articles again, one transaction each; ``None`` takes all.

        Yields:
            What changed, article by article.
        """
        _need(who, Rank.KEEPER, "read articles again")
        with reading(self.engine) as connection:
            found = rereading.old_articles(connection, articles)
        for old in found:
            yield self._again(old, reads, Writer(who.name, why), None)

    def describe(
        self, article: str, head: Head, who: Person, reads: Reads, why: str = ""
    ) -> Reread:
        """Say what the text does not: outlet, address, day of publication; it is read again.

        Raises:
            InputError: The ledger holds no such article.
        """
        _need(who, Rank.ANALYST, "describe articles")
        with reading(self.engine) as connection:
            found = rereading.old_articles(connection, frozenset({article}))
        if not found:
            raise InputError(f"{article!r} is no article of the ledger; right would be its id.")
        return self._again(found[0], reads, Writer(who.name, why), head)

    def date_beside(
        self, articles: Collection[str], who: Person, reads: Reads
    ) -> tuple[Reread, ...]:
        """Bound the days of these articles and their twins by each other; each is read again.

        Where an article does not tell its day and another carrier of the same report does
        (``geo.claims.beside``). What is known already is not said again, and a day that a person
        left unknown stays so.
        """
        _need(who, Rank.ANALYST, "describe articles")
        with reading(self.engine) as connection:
            heads = dating.heads_beside(connection, articles)
            found = rereading.old_articles(connection, frozenset(heads)) if heads else ()
        return tuple(
            self._again(
                old, reads, Writer(who.name, heads[old.article].published_words or ""),
                heads[old.article],
            )
            for old in found
        )  # fmt: skip

    def _again(self, old: rereading.Old, reads: Reads, writer: Writer, told: Head | None) -> Reread:
        fresh = rereading.read_again(old, reads, told)
        with writing(self.engine) as connection:
            return rereading.write_again(connection, old, fresh, writer, told)

    def teach(self, logs: Learned, who: Person) -> int:
        """Keep what the reader was taught; how many lessons were new."""
        with self._changing(who, Rank.ANALYST, "teach") as connection:
            return teaching.teach(connection, logs, who.name)

    def save_view(self, name: str, query: str | None, who: Person, why: str = "") -> None:
        """Save a view under a name; None drops the view of this name."""
        with self._changing(who, Rank.ANALYST, "save views") as connection:
            keeping.save_view(connection, name, query, Writer(who.name, why))

    def appoint(self, name: str, rank: Rank, who: Person, why: str = "") -> None:
        """Give a person a rank."""
        with self._changing(who, Rank.KEEPER, "give ranks") as connection:
            keeping.appoint(connection, name, rank, Writer(who.name, why))

    def rebuild(self, who: Person) -> None:
        """Compute the present again from the history, where ``verify`` found it out of step."""
        with self._changing(who, Rank.KEEPER, "rebuild the present") as connection:
            rebuild(connection)

    @contextmanager
    def _changing(self, who: Person, needed: Rank, what: str) -> Iterator[Connection]:
        _need(who, needed, what)
        with writing(self.engine) as connection:
            yield connection


def _need(who: Person, needed: Rank, what: str) -> None:
    if not who.rank.covers(needed):
        raise NotAllowedError(
            f"{who.name} may not {what}: the rank here is {who.rank}, right would be {needed}."
        )
