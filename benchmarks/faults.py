"""Full disks, flipped bits, cut files, cut connections: what is lost, and whether it is said.

The tests run each of these as a sample; ``kills`` is the drill of programs that are ended.
"""

import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from geo.ledger.engine import LedgerError
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.verifying import faults, faults_at
from tests.ledger.busy import busy, contents
from tests.ledger.making import ANALYST, LineReader, text_of
from tests.ledger.postgres import Cluster, cluster

DISKS = 20
SMALL_DISK = 1_200_000  # bytes; each next one has a little more
FLIPS = 1_000
CUTS = 100
ARTICLES = 600  # added while connections are cut
_EVERY_S = 0.02  # how often every connection is cut


class Drill(NamedTuple):
    """What came of it.

    Attributes:
        tries: How often something was broken, or tried while it was.
        said: Of these, how often it was said.
        kept: What had been acknowledged and is still there; unchanged copies, for spoilt files.
        wrong: Everything that should not be: what is missing, or went unseen.
    """

    tries: int
    said: int
    kept: int
    wrong: list[str]


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[None]:
    """A disk of this many bytes: a small tmpfs where we may mount one, else a limit on files."""
    folder.mkdir()
    if shutil.which("mount"):
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            try:
                yield
            finally:
                subprocess.run(["umount", str(folder)], check=True)
            return
    old, before = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size // 3, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, before)


def fill_disks(folder: Path, times: int) -> Drill:
    """Add articles until the disk is full; then see what the ledger on it holds."""
    said, kept, wrong = 0, 0, []
    for number in range(times):
        with small_disk(folder / f"disk{number}", SMALL_DISK + number * 50_000):
            address = str(folder / f"disk{number}" / "l.sqlite")
            ledger = open_ledger(address)
            acknowledged, told = add_until_refused(ledger)
            ledger.close()
            said += "no room on its disk" in told or "cannot be written" in told
            ledger = open_ledger(address)
            held = [one.article.id for one in ledger.articles()]
            wrong += _differences(acknowledged, held) + list(faults(ledger.engine))
            kept += len(acknowledged)
            ledger.close()
    return Drill(times, said, kept, wrong)


def add_until_refused(ledger: Ledger) -> tuple[list[str], str]:
    """Ids of the articles that were acknowledged, and the sentence that ended it."""
    acknowledged: list[str] = []
    for number in range(10_000):
        data = text_of(number) + b"x" * 20_000
        try:
            acknowledged.append(ledger.add(data, "x.txt", ANALYST, LineReader()).article)
        except LedgerError as error:
            return acknowledged, str(error)
    return acknowledged, "nothing was said"


def _differences(acknowledged: list[str], held: list[str]) -> list[str]:
    wrong = [f"{id_} was acknowledged and is missing" for id_ in set(acknowledged) - set(held)]
    return wrong + [f"{id_} was refused and is there" for id_ in set(held) - set(acknowledged)]


def flip_bits(whole: Path, times: int) -> Drill:
    """Flip one bit of a busy ledger: it is said, or every row is as it was.

    A bit where nothing is stored may go unseen, as nothing depends on it.
    """
    data, right = whole.read_bytes(), content_of(whole)
    chance, said, kept, wrong = random.Random(5), 0, 0, []
    for _ in range(times):
        at, bit = chance.randrange(len(data)), chance.randrange(8)
        spoilt = data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]
        with _beside(whole, spoilt) as path:
            if list(faults_at(str(path))):
                said += 1
            elif content_of(path) == right:
                kept += 1
            else:
                wrong.append(f"bit {bit} of byte {at} went unseen")
    return Drill(times, said, kept, wrong)


def cut_files(whole: Path, times: int) -> Drill:
    """Cut a busy ledger at some byte: it is said each time."""
    data, chance, said, wrong = whole.read_bytes(), random.Random(6), 0, []
    for _ in range(times):
        at = chance.randrange(len(data))
        with _beside(whole, data[:at]) as path:
            if any("it was cut" in one for one in faults_at(str(path))):
                said += 1
            else:
                wrong.append(f"cut at byte {at}, and not told")
    return Drill(times, said, 0, wrong)


@contextmanager
def _beside(whole: Path, data: bytes) -> Iterator[Path]:
    spoilt = whole.with_name("spoilt.sqlite")
    spoilt.write_bytes(data)
    yield spoilt
    for ending in ("", "-wal", "-shm"):
        spoilt.with_name(spoilt.name + ending).unlink(missing_ok=True)


def content_of(path: Path) -> dict[str, list[tuple]]:
    """Every row of a ledger in a file."""
    ledger = open_ledger(str(path))
    try:
        return contents(ledger)
    finally:
        ledger.close()


def cut_connections(server: Cluster, articles: int) -> Drill:
    """Add articles while every connection to PostgreSQL is cut again and again."""
    address = server.fresh()
    ledger = open_ledger(address)
    name = address.rpartition("/")[2]
    stop = threading.Event()

    def again_and_again() -> None:
        while not stop.is_set():
            server.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                f"WHERE datname = '{name}' AND pid <> pg_backend_pid()"
            )
            time.sleep(_EVERY_S)

    thread = threading.Thread(target=again_and_again)
    thread.start()
    acknowledged, said = [], 0
    try:
        for number in range(articles):
            try:
                done = ledger.add(text_of(number), "x.txt", ANALYST, LineReader())
                acknowledged.append(done.article)
            except LedgerError:
                said += 1
    finally:
        stop.set()
        thread.join()
    held = [one.article.id for one in ledger.articles()]
    # A commit may be written and its acknowledgement cut: it may be there, nothing may be missing.
    wrong = [f"{id_} was acknowledged and is missing" for id_ in set(acknowledged) - set(held)]
    wrong += list(faults(ledger.engine))
    ledger.close()
    return Drill(articles, said, len(acknowledged), wrong)


def run() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        disks = fill_disks(folder, DISKS)
        _tell(disks, f"{DISKS} full disks: {disks.said} said, {disks.kept} articles acknowledged")
        whole = folder / "whole.sqlite"
        ledger = open_ledger(str(whole))
        busy(ledger)
        ledger.close()
        bits = flip_bits(whole, FLIPS)
        _tell(bits, f"{FLIPS} flipped bits: {bits.said} said, {bits.kept} where nothing is stored")
        cuts = cut_files(whole, CUTS)
        _tell(cuts, f"{CUTS} cut files: {cuts.said} said")
    with cluster() as server:
        lost = cut_connections(server, ARTICLES)
        _tell(
            lost,
            f"{ARTICLES} articles to PostgreSQL, connections cut each {_EVERY_S * 1000:.0f} ms: "
            f"{lost.said} refused, {lost.kept} acknowledged",
        )


def _tell(drill: Drill, what: str) -> None:
    print(f"{what}, {len(drill.wrong)} missing or unseen")
    for fault in drill.wrong:
        sys.stdout.write(f"    {fault}\n")
