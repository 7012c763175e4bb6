"""A ledger of a million made-up claims: adding, opening, filtered views, beside two peers.

A tenth of them is added as any article is. The rest are copies of these rows under other ids, made
in the database, as ten times the waiting teaches nothing; then more articles are added to it all.
The peers get the same claims: the standard library's sqlite3 inserts them into one plain table
with the columns that a view filters by, geopandas reads them from a GeoPackage with a filter.
"""

import hashlib
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random

import geopandas
from shapely.geometry import Point
from sqlalchemy import select

from benchmarks.report import compare, compare_times, median_seconds
from benchmarks.synthetic import made_up_articles
from geo.atlas import load_reader
from geo.claims.documents import article_id
from geo.claims.model import Article, Claim, Kind, Side, Stance
from geo.ledger.adding import Prepared, prepared
from geo.ledger.decisions import Accept
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import Person, Rank
from geo.ledger.rows import body_of
from geo.ledger.seeking import Sought
from geo.ledger.tables import STATES

CLAIMS = 1_000_000
TENTH = 10
MORE = 8_000  # claims that are added to the full ledger
BATCH = 100  # articles in one transaction
WHO = Person("benchmark", Rank.KEEPER)
VIEWS = {
    "one kind, one year": Sought(
        kinds=frozenset({Kind.CONTROL}), first=date(2018, 1, 1), last=date(2018, 12, 31)
    ),
    "one actor": Sought(terms=frozenset({"actor:iraqi_army"})),
    "two kinds on one side, denied": Sought(
        kinds=frozenset({Kind.PATROL, Kind.STRIKE}),
        sides=frozenset({Side.IRAQ}),
        stances=frozenset({Stance.DENIED}),
    ),
    "a month, known by its end": Sought(
        first=date(2019, 5, 1), last=date(2019, 5, 31), known_by=date(2019, 5, 31)
    ),
    "one actor, one kind, one year": Sought(
        terms=frozenset({"actor:iraqi_army"}),
        kinds=frozenset({Kind.CONTROL}),
        first=date(2018, 1, 1),
        last=date(2018, 12, 31),
    ),
    "everything": Sought(),
}


def run(claims: int = CLAIMS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        address = str(Path(folder) / "ledger.sqlite")
        rate = fill(address, claims)
        plain = _plain(Path(folder) / "plain.sqlite", claims // TENTH)
        compare("adding to the ledger", rate, plain, "plain sqlite3 inserts", "claims/s")
        print(f"{Path(address).stat().st_size / claims:,.0f} bytes a claim on disk")
        full = add(address, MORE, 8)
        print(f"adding to a ledger of {claims:,} claims: {full:,.0f} claims/s")
        measure_opening(address)
        measure_views(address)
        _beside_package(address, Path(folder) / "claims.gpkg")
        measure_deciding(address)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory of this process: {peak:,.0f} MB")


def fill(address: str, claims: int) -> float:
    """Make a ledger of so many claims; claims a second of those that were added one by one."""
    rate = add(address, claims // TENTH, 7)
    _multiply(address)
    return rate


def _articles(claims: int, seed: int) -> Iterator[tuple[Article, bytes, list[Claim]]]:
    """Made-up articles under the ids that their bytes have."""
    reader = load_reader()
    for article, said in made_up_articles(reader, claims, Random(seed)):
        text = f"{article.text}\n{article.title}\n"
        data = text.encode()
        id_ = article_id(data)
        own = replace(article, id=id_, sha256=hashlib.sha256(data).hexdigest(), text=text)
        yield (
            own,
            data,
            [
                replace(claim, id=f"{id_}-{number}", article=id_)
                for number, claim in enumerate(said)
            ],
        )


def add(address: str, claims: int, seed: int) -> float:
    """Claims a second, counting the writing alone: how fast texts are read is another figure."""
    ledger = open_ledger(address)
    made = _articles(claims, seed)
    spent, busy, count = 0.0, 0.0, 0
    while batch := list(islice(made, BATCH)):
        ready: list[Prepared] = [prepared(a, data, said, "made up") for a, data, said in batch]
        start, begun = time.perf_counter(), time.process_time()
        ledger.add_all(ready, WHO)
        spent += time.perf_counter() - start
        busy += time.process_time() - begun
        count += sum(len(one.gave) for one in ready)
    ledger.close()
    print(f"adding: {count / spent:,.0f} claims/s, {count / busy:,.0f} a second of the processor")
    return count / spent


def _multiply(address: str) -> None:
    """Nine copies of every row under other ids; an article's id begins with a letter of its own."""
    connection = sqlite3.connect(address)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -500000")
    entries, states = (
        connection.execute(f"SELECT max({key}) FROM {table}").fetchone()[0]
        for key, table in (("seq", "entries"), ("number", "states"))
    )
    for copy in range(1, TENTH):
        letter = "ghijklmnopq"[copy]
        other = {
            name: f"'{letter}' || substr({name}, 2)"
            for name in ("article", "id", "sha256", "claim", "subject", "reading")
        }
        other |= {name: f"{name} + {copy * entries}" for name in ("seq", "since")}
        other |= {name: f"{name} + {copy * states}" for name in ("number", "state")}
        with connection:
            for table, where in _FIRST.items():
                names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
                values = ", ".join(other.get(name, f'"{name}"') for name in names)
                number = states if table in ("states", "terms") else entries
                first = (number,) if "?" in where else ()
                connection.execute(
                    f"INSERT INTO {table} SELECT {values} FROM {table}{where}", first
                )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


# The rows that were there at first: copies are not copied.
_HEX = " WHERE substr({}, 1, 1) < 'g'"
_FIRST = {
    "entries": " WHERE seq <= ?",
    "states": " WHERE number <= ?",
    "terms": " WHERE state <= ?",
    "articles": _HEX.format("id"),
    **{table: _HEX.format("article") for table in ("readings", "bodies", "shelf", "bands")},
}


def _plain(path: Path, claims: int) -> float:
    """What the standard library does with the same claims, in transactions of the same size."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE claims (id TEXT PRIMARY KEY, article TEXT, kind TEXT, stance TEXT, side TEXT,"
        " first TEXT, body TEXT)"
    )
    connection.execute("CREATE INDEX by_kind ON claims (kind, first, stance, side)")
    connection.execute("CREATE INDEX by_article ON claims (article)")
    made = _articles(claims, 7)
    spent, count = 0.0, 0
    while batch := list(islice(made, BATCH)):
        rows = [
            (c.id, c.article, c.kind, c.stance, c.where.side, c.when.start, body_of(c))
            for _, _, said in batch
            for c in said
        ]
        start = time.perf_counter()
        with connection:
            connection.executemany("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        spent += time.perf_counter() - start
        count += len(rows)
    connection.close()
    return count / spent


def _timed(work: Callable[[], object], *, runs: int = 5) -> str:
    """Wall time, and the processor's own, which load does not change: SQLite works in here."""
    busy = time.process_time()
    wall = median_seconds(work, runs=runs)
    busy = (time.process_time() - busy) / (runs + 1)
    return f"{wall * 1000:,.0f} ms ({busy * 1000:,.0f} ms of the processor)"


def measure_opening(address: str) -> None:
    """Opening the ledger, counting what it holds, and the first page of the queue."""

    def work() -> None:
        ledger = open_ledger(address)
        ledger.counts()
        ledger.queue(limit=20)
        ledger.close()

    print(f"opening, counting, and the first page of the queue: {_timed(work)}")


def measure_views(address: str) -> None:
    """Every filtered view: how many claims it has, and the first hundred."""
    ledger = open_ledger(address)
    for name, sought in VIEWS.items():
        told = _timed(lambda asked=sought: ledger.find(asked, limit=100))
        print(f"view, {name}: {told}, of {ledger.find(sought, limit=0).total:,}")
    ledger.close()


def _beside_package(address: str, package: Path) -> None:
    """One view beside geopandas, which reads the same claims from a GeoPackage."""
    ledger = open_ledger(address)
    _write_package(ledger, package)
    asked = VIEWS["one kind, one year"]
    where = "kind = 'control' AND first <= 737059 AND last >= 736695"
    compare_times(
        "one kind, one year",
        median_seconds(lambda: ledger.find(asked, limit=100)),
        median_seconds(lambda: geopandas.read_file(package, where=where, rows=slice(0, 100))),
        "geopandas reading a GeoPackage, first 100",
    )
    ledger.close()


def _write_package(ledger: Ledger, package: Path) -> None:
    """The columns of the present as a GeoPackage, without geometry to speak of."""
    names = ("claim", "article", "kind", "stance", "side", "first", "last", "known")
    with ledger.engine.connect() as connection:
        rows = connection.execute(select(*(STATES.c[name] for name in names))).all()
    frame = geopandas.GeoDataFrame(
        {name: [row[at] for row in rows] for at, name in enumerate(names)},
        geometry=[Point(41.0, 34.4)] * len(rows),
        crs="EPSG:4326",
    )
    frame.to_file(package, driver="GPKG")


def measure_deciding(address: str) -> None:
    """One decision in the full ledger, acknowledged."""
    ledger = open_ledger(address)
    # A copy's body names the claim that it is a copy of.
    asked = dict.fromkeys(one.claim.id for one in ledger.queue(limit=2_000))
    one = next(iter(asked))
    print(f"one claim looked up: {_timed(lambda: ledger.held(one))}")
    waiting = iter([ledger.held(claim) for claim in asked])

    def work() -> None:
        held = next(waiting)
        ledger.decide(held.claim.id, Accept(), WHO, expected=held.version)

    runs = min(50, len(asked) - 1)
    print(f"one decision, middle of {runs}: {_timed(work, runs=runs)}")
    ledger.close()
