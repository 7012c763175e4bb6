"""The ledger: every question to it and every change of it, in one place.

Open one with ``geo.ledger.opening.open_ledger``. Each method is one transaction: it looks at one
consistent state, or changes everything it says or nothing. Who writes must have the rank for it.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, func, or_, select

from gazetteer.taught import Entry as Lesson
from geo.claims.head import Head
from geo.errors import InputError
from geo.ledger import adding, deciding, keeping, present, rereading, seeking
from geo.ledger.adding import Added, Prepared, Reads
from geo.ledger.chain import Chain
from geo.ledger.deciding import Writer
from geo.ledger.decisions import Decision
from geo.ledger.effects import clean_note
from geo.ledger.engine import reading, writing
from geo.ledger.present import Counts, Instant, Present
from geo.ledger.records import NOW, Action, Entry, Held, NotAllowedError, Person, Rank, Shelved
from geo.ledger.replaying import rebuild
from geo.ledger.rereading import Reread
from geo.ledger.seeking import Found, Sought
from geo.ledger.setting import shown
from geo.ledger.states import refresh
from geo.ledger.tables import ARTICLES, ENTRIES, SHELF


class Ledger:
    """A ledger that is open.

    Attributes:
        address: A file, or a database's URL.
        engine: Its connections; for this package alone.
    """

    def __init__(self, address: str, engine: Engine) -> None:
        self.address = address
        self.engine = engine

    @property
    def address_shown(self) -> str:
        """The address as it may be printed: without a password."""
        return shown(self.address)

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()

    def mark(self) -> int:
        """A number that changes with every entry: for whoever keeps what was read from here."""
        with reading(self.engine) as connection:
            return int(connection.execute(select(func.max(ENTRIES.c.seq))).scalar() or 0)

    # --- Questions -----------------------------------------------------------------------------

    def present(self, as_of: Instant = None, *, most: int | None = None) -> Present:
        """Articles and claims in view now, or at the end of a day (UTC), or at an instant.

        Where these are more claims than ``most``: of the articles that were added last.
        """
        with reading(self.engine) as connection:
            return present.present(connection, as_of, most)

    def articles(
        self,
        *,
        only: Collection[str] | None = None,
        newest: int | None = None,
        withdrawn: bool | None = None,
    ) -> tuple[Shelved, ...]:
        """All articles by id, those out of view too; or some, or the newest, newest first."""
        with reading(self.engine) as connection:
            return present.shelved(connection, only=only, newest=newest, withdrawn=withdrawn)

    def held(self, claim: str, as_of: Instant = None) -> Held:
        """One claim as it stands now, or stood.

        Raises:
            InputError: The ledger holds no such claim.
        """
        with reading(self.engine) as connection:
            return present.held_claim(connection, claim, as_of)

    def history(self, claim: str) -> tuple[Entry, ...]:
        """Everything that concerned a claim, oldest first.

        Raises:
            InputError: The ledger holds no such claim.
        """
        with reading(self.engine) as connection:
            return present.history_of(connection, claim)

    def queue(self, sought: Sought | None = None, *, limit: int = 50) -> tuple[Held, ...]:
        """What to review first: readings that disagree with a person, then doubt times weight."""
        with reading(self.engine) as connection:
            return seeking.queue(connection, sought or Sought(), limit)

    def find(self, sought: Sought, *, limit: int = 100, offset: int = 0) -> Found:
        """The claims looked for: how many, and some of them."""
        with reading(self.engine) as connection:
            return seeking.find(connection, sought, limit, offset)

    def find_article(self, name: str) -> tuple[str, ...]:
        """Ids of the articles with this id, hash or file name."""
        with reading(self.engine) as connection:
            columns = (ARTICLES.c.id, ARTICLES.c.sha256, ARTICLES.c.file)
            asked = select(ARTICLES.c.id).where(or_(*(one == name for one in columns)))
            return tuple(connection.execute(asked.order_by(ARTICLES.c.id)).scalars())

    def counts(self) -> Counts:
        """How much the ledger holds."""
        with reading(self.engine) as connection:
            return present.counts(connection)

    def lessons(self) -> tuple[Lesson, ...]:
        """The names taught to the gazetteer, in the order of teaching."""
        with reading(self.engine) as connection:
            return keeping.lessons(connection)

    def views(self) -> dict[str, str]:
        """The saved views: query part of an address by name."""
        with reading(self.engine) as connection:
            return keeping.views(connection)

    def ranks(self) -> dict[str, Rank]:
        """Who has been given which rank."""
        with reading(self.engine) as connection:
            return keeping.ranks(connection)

    # --- Changes -------------------------------------------------------------------------------

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

    def add_all(self, batch: Sequence[Prepared], who: Person) -> list[Added]:
        """Keep articles that were read, in one transaction."""
        with self._changing(who, Rank.ANALYST, "add articles") as connection:
            return adding.write(connection, batch, who.name)

    def holds(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of some article ids that the ledger holds."""
        with reading(self.engine) as connection:
            asked = select(ARTICLES.c.id).where(ARTICLES.c.id.in_(list(ids)))
            return frozenset(connection.execute(asked).scalars())

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
            asked = select(SHELF).where(SHELF.c.article == article, SHELF.c.until == NOW)
            row = connection.execute(asked).first()
            if row is None:
                raise InputError(f"{article!r} is no article of the ledger; right would be its id.")
            if bool(row.withdrawn) is not back:
                return
            chain = Chain(connection)
            action = Action.BRING_BACK if back else Action.WITHDRAW
            entry = chain.append(
                who.name,
                action,
                article,
                article,
                before={"withdrawn": back},
                after={"withdrawn": not back},
                why=clean_note(why),
            )
            chain.flush()
            refresh(connection, article, entry.seq)

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

    def _again(self, old: rereading.Old, reads: Reads, writer: Writer, told: Head | None) -> Reread:
        fresh = rereading.read_again(old, reads, told)
        with writing(self.engine) as connection:
            return rereading.write_again(connection, old, fresh, writer, told)

    def teach(self, lessons: Iterable[Lesson], who: Person) -> int:
        """Keep what the gazetteer was taught; how many lessons were new."""
        with self._changing(who, Rank.ANALYST, "teach names") as connection:
            return keeping.teach(connection, lessons, who.name)

    def save_view(self, name: str, query: str | None, who: Person) -> None:
        """Save a view under a name; None drops the view of this name."""
        with self._changing(who, Rank.ANALYST, "save views") as connection:
            keeping.save_view(connection, name, query, who.name)

    def appoint(self, name: str, rank: Rank, who: Person) -> None:
        """Give a person a rank."""
        with self._changing(who, Rank.KEEPER, "give ranks") as connection:
            keeping.appoint(connection, name, rank, who.name)

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
