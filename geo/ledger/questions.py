"""Every question to the ledger. Each is one look at one consistent state, and changes nothing."""

from collections.abc import Collection, Iterable

from sqlalchemy import Engine, func, or_, select

from geo.claims.taught import Learned
from geo.ledger import holding, keeping, present, seeking, shelving, teaching
from geo.ledger.engine import reading
from geo.ledger.moments import Instant
from geo.ledger.present import Counts, Present
from geo.ledger.records import Entry, Held, Rank, Shelved
from geo.ledger.seeking import Found, Sought
from geo.ledger.setting import shown
from geo.ledger.tables import ARTICLES, ENTRIES


class Questions:
    """A ledger that is open, to be asked.

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
            return holding.held_claim(connection, claim, as_of)

    def history(self, claim: str) -> tuple[Entry, ...]:
        """Everything that concerned a claim, oldest first.

        Raises:
            InputError: The ledger holds no such claim.
        """
        with reading(self.engine) as connection:
            return holding.history_of(connection, claim)

    def queue(self, sought: Sought | None = None, *, limit: int = 50) -> tuple[Held, ...]:
        """What to review first: readings that disagree with a person, then doubt times weight."""
        with reading(self.engine) as connection:
            return seeking.queue(connection, sought or Sought(), limit)

    def waiting(self, sought: Sought | None = None, *, most: int = 10_000) -> int:
        """How many claims wait for review, of those that are looked for; ``most`` at the most."""
        with reading(self.engine) as connection:
            return seeking.waiting(connection, sought or Sought(), most)

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

    def learned(self) -> Learned:
        """What the reader was taught, in the order of teaching."""
        with reading(self.engine) as connection:
            return teaching.learned(connection)

    def views(self) -> dict[str, str]:
        """The saved views: query part of an address by name."""
        with reading(self.engine) as connection:
            return keeping.views(connection)

    def ranks(self) -> dict[str, Rank]:
        """Who has been given which rank."""
        with reading(self.engine) as connection:
            return keeping.ranks(connection)

    def holds(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of some article ids that the ledger holds."""
        with reading(self.engine) as connection:
            asked = select(ARTICLES.c.id).where(ARTICLES.c.id.in_(list(ids)))
            return frozenset(connection.execute(asked).scalars())

    def left_unknown(self, article: str) -> Entry | None:
        """Who left an article's day of publication unknown, and when; None where nobody did."""
        with reading(self.engine) as connection:
            return shelving.left_unknown(connection, article)
