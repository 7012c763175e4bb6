"""The ledger in use, beside the seeds: who writes in it, what reads for it, what the map gets.

Imports a database only where a ledger is opened: without one the map starts as before.
"""

import hashlib
import importlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from geo.atlas import Atlas, Holding, Reader, load_atlas, load_reader, read_all
from geo.claims.model import Article, Claim
from geo.claims.taught import NOTHING, Learned, taught_now
from geo.claims.twins import families
from geo.errors import InputError
from geo.home import HOME, SEEDS
from geo.ledger.records import Person, Rank
from geo.ledger.setting import EXPOSED_VARIABLE, USER_VARIABLE, has_ledger, ledger_address
from geo.names import all_lessons, all_words, user_name, user_store

if TYPE_CHECKING:
    from geo.ledger.ledger import Ledger
    from geo.ledger.moments import Instant
    from geo.ledger.records import Shelved

KEEPERS_VARIABLE = "FRONTIER_KEEPERS"


@dataclass(frozen=True, slots=True)
class LexiconReader:
    """The reader with its word lists, as the ledger asks for it."""

    reader: Reader
    version: str

    def claims(self, article: Article) -> tuple[Claim, ...]:
        """The claims of an article, in the order of its text."""
        return read_all([article], self.reader)


def reader_version(learned: Learned = NOTHING, seeds: Path = SEEDS) -> str:
    """Names a reader: a hash over its code, the word lists, the places and what was taught."""
    code = [*(HOME / "geo" / "claims").rglob("*.py"), *(HOME / "gazetteer").rglob("*.py")]
    facts = [path for path in seeds.iterdir() if path.suffix in (".toml", ".csv")]
    whole = hashlib.sha256()
    for path in sorted((*code, *facts)):
        whole.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    store = user_store()
    whole.update(repr(all_lessons(store, learned.names)).encode())
    whole.update(repr([(one.name, one.places) for one in store.imports()]).encode())
    if words := taught_now(all_words(learned.words)):
        whole.update(repr(words).encode())
    return whole.hexdigest()[:16]


def lexicon_reader(reader: Reader, learned: Learned = NOTHING) -> LexiconReader:
    """A reader that was loaded with what was taught, under its version."""
    return LexiconReader(reader, reader_version(learned))


def reads_for(learned: Learned) -> LexiconReader:
    """Load the reader with what was taught, under its version."""
    return lexicon_reader(load_reader(learned=learned), learned)


def open_ledger_in_use(*, create: bool = False) -> "Ledger | None":
    """The ledger of the settings; None where there is none and none is to be made.

    Raises:
        InputError: It cannot be opened; the message says why.
    """
    address = ledger_address()
    if not create and not has_ledger(address):
        return None
    opened: Ledger = importlib.import_module("geo.ledger.opening").open_ledger(address)
    return opened


def local_person(environment: Mapping[str, str] = os.environ) -> Person:
    """Who works at this machine without signing in: FRONTIER_USER, else the system's name.

    Whoever may start this program can write the file anyway, so he is its keeper. Where an app
    without sign-in is open to others, nobody knows who it is: a reader.
    """
    name = environment.get(USER_VARIABLE, "").strip() or user_name()
    return Person(name, Rank.READER if environment.get(EXPOSED_VARIABLE) else Rank.KEEPER)


def signed_in(
    name: str, ledger: "Ledger | None", environment: Mapping[str, str] = os.environ
) -> Person:
    """A person who signed in: the rank that the ledger gives him, a reader where it gives none.

    The names in FRONTIER_KEEPERS, parted by commas, are keepers: somebody must be the first.
    """
    keepers = {one.strip().lower() for one in environment.get(KEEPERS_VARIABLE, "").split(",")}
    if name.lower() in keepers:
        return Person(name, Rank.KEEPER)
    ranks = ledger.ranks() if ledger else {}
    return Person(name, ranks.get(name, Rank.READER))


def holding_of(ledger: "Ledger", held_by: "Instant" = None, *, most: int | None = None) -> Holding:
    """What the ledger brings to the map, now or as it stood by the end of a day (UTC).

    ``most`` claims at most, of the articles added last; how many are left out is told.
    """
    present = ledger.present(held_by, most=most)
    origins = origins_of(present.articles)
    return Holding(
        articles=tuple(
            replace(one.article, origin=origins.get(one.article.id)) for one in present.articles
        ),
        claims=present.claims,
        hidden=present.hidden,
        left_out=present.left_out,
        told=present.told,
        verdicts=present.verdicts,
    )


def origins_of(shelved: "Sequence[Shelved]") -> dict[str, str]:
    """Whose report an article is, for those whose text others carry too.

    That is the outlet of the family's earliest article: by publication, then by id.
    """
    by_id = {one.article.id: one.article for one in shelved}
    pairs = [(one.article.id, twin) for one in shelved for twin in one.twins if twin in by_id]
    family_of = families(pairs)
    first: dict[str, Article] = {}
    for id_, family in family_of.items():
        first[family] = min(first.get(family, by_id[id_]), by_id[id_], key=_age)
    return {id_: first[family].outlet or first[family].id for id_, family in family_of.items()}


def _age(article: Article) -> tuple[str, str]:
    return article.published.edtf or "~", article.id


def load_desk_atlas(
    extra: Sequence[Path] = (),
    *,
    added: date | None = None,
    held_by: "Instant" = None,
    most: int | None = None,
) -> Atlas:
    """The atlas of the seeds, the user's own files, and the ledger in use where there is one.

    ``most`` is how many claims of the ledger it may hold; see ``holding_of``.

    Raises:
        InputError: A file or the ledger cannot be used; the message says why.
    """
    ledger = open_ledger_in_use()
    try:
        learned = ledger.learned() if ledger else NOTHING
        holding = holding_of(ledger, held_by, most=most) if ledger else None
    finally:
        if ledger:
            ledger.close()
    reader = _reader(reader_version(learned), learned)
    return load_atlas(extra, added=added, holding=holding, learned=learned, reader=reader)


@lru_cache(maxsize=2)
def _reader(version: str, learned: Learned) -> Reader:
    """Loaded once a version: a decision changes what the ledger holds, not how texts are read."""
    del version
    return load_reader(learned=learned)


def ledger_faults() -> Iterator[str]:
    """What is wrong with the ledger in use, a sentence each; nothing where there is none."""
    address = ledger_address()
    if has_ledger(address):
        yield from importlib.import_module("geo.ledger.verifying").faults_at(address)


def desk_mark() -> str:
    """A text that changes whenever the ledger in use does; empty where there is none."""
    ledger = open_ledger_in_use()
    if ledger is None:
        return ""
    try:
        return f"{ledger.address}:{ledger.mark()}"
    finally:
        ledger.close()


def own_mark() -> str:
    """A text that changes whenever this process changes a ledger."""
    if not has_ledger(ledger_address()):
        return ""
    return str(importlib.import_module("geo.ledger.engine").changes_made())


def keep_digest(
    ledger: "Ledger", article: Article, who: Person, reads: LexiconReader, seeds: Path = SEEDS
) -> None:
    """Put an article of the seeds into the ledger, so that its claims can be decided about.

    Raises:
        InputError: The article is neither in the ledger nor in the seeds: it is to be added first.
    """
    if ledger.holds([article.id]):
        return
    path = seeds / "articles" / article.file
    data = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(data).hexdigest() != article.sha256:
        raise InputError(
            f"{article.file} is not in the ledger; `frontier add` keeps it, then decide about it."
        )
    ledger.add(data, article.file, who, reads, how="seed")
