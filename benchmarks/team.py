"""Ten analysts at once on one ledger, reading and reviewing, each with connections of his own.

Every analyst is a process. He looks at the queue, opens a claim with its history, decides, looks
at a filtered view, and now and then adds an article. Two who decide about one claim at once is no
error: the second is told, and looks again.
"""

import multiprocessing
import statistics
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import NamedTuple

from geo.claims.model import Kind
from geo.errors import InputError
from geo.ledger.decisions import Accept, Mend, Note, Reject
from geo.ledger.ledger import Ledger
from geo.ledger.opening import open_ledger
from geo.ledger.records import ConflictError, Person, Rank
from geo.ledger.seeking import Sought
from geo.ledger.verifying import faults_at
from tests.ledger.making import LineReader, text_of, with_stance

ANALYSTS = 10
MINUTES = 5.0
ARTICLES = 400
PAUSE_S = 0.25  # what an analyst needs at the least between two things


class Team(NamedTuple):
    """What came of it: seconds of every request, conflicts told, errors, faults afterwards."""

    requests: list[float]
    conflicts: int
    errors: list[str]
    faults: list[str]

    @property
    def p95_s(self) -> float:
        """The 95th percentile of the requests, in seconds."""
        return statistics.quantiles(self.requests, n=20)[-1]


def work_together(address: str, analysts: int, minutes: float) -> Team:
    """Let analysts work on a ledger for some minutes, all at once."""
    ledger = open_ledger(address)
    reads = LineReader()
    for number in range(ARTICLES):
        ledger.add(text_of(number, 6), f"{number}.txt", Person("Amal", Rank.ANALYST), reads)
    ledger.close()
    # Forked, so that the time goes into work and not into starting ten interpreters.
    with multiprocessing.get_context("fork").Pool(analysts) as pool:
        todo = [(address, number, minutes * 60) for number in range(analysts)]
        done = pool.starmap(_analyst, todo, chunksize=1)
    return Team(
        requests=[seconds for one in done for seconds in one[0]],
        conflicts=sum(one[1] for one in done),
        errors=[error for one in done for error in one[2]],
        faults=list(faults_at(address)),
    )


def _analyst(address: str, number: int, seconds: float) -> tuple[list[float], int, list[str]]:
    chance, who = Random(number), Person(f"analyst {number}", Rank.ANALYST)
    requests: list[float] = []
    errors: list[str] = []
    conflicts = 0
    ledger = open_ledger(address)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        start = time.perf_counter()
        try:
            _one_thing(ledger, chance, who, number)
        except ConflictError:
            conflicts += 1
        except InputError as error:
            errors.append(str(error))
        requests.append(time.perf_counter() - start)
        time.sleep(chance.uniform(PAUSE_S, 4 * PAUSE_S))
    ledger.close()
    return requests, conflicts, errors


def _one_thing(ledger: Ledger, chance: Random, who: Person, number: int) -> None:
    """What an analyst does next, one request."""
    draw = chance.random()
    if draw < 0.4:
        held = chance.choice(ledger.queue(limit=20))
        ledger.history(held.claim.id)
        stance = chance.choice(list(type(held.claim.stance)))
        mend = Mend(with_stance(held.claim, stance))
        decision = Note("looked at") if stance is held.claim.stance else mend
        decision = chance.choice([Accept(), Reject(), decision])
        ledger.decide(held.claim.id, decision, who, "benchmark", expected=held.version)
    elif draw < 0.9:
        ledger.find(Sought(kinds=frozenset({chance.choice(list(Kind))})), limit=50)
    else:
        fresh = ARTICLES + number * 1_000_000 + chance.randrange(1_000_000)
        ledger.add(text_of(fresh, 6), f"{fresh}.txt", who, LineReader())


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report(work_together(str(Path(folder) / "ledger.sqlite"), ANALYSTS, MINUTES))


def report(done: Team) -> None:
    print(
        f"{ANALYSTS} analysts for {MINUTES:g} minutes: {len(done.requests):,} requests, median "
        f"{statistics.median(done.requests) * 1000:,.0f} ms, 95th percentile "
        f"{done.p95_s * 1000:,.0f} ms, {done.conflicts} conflicts told, {len(done.errors)} errors, "
        f"{len(done.faults)} faults"
    )
    for line in (*done.errors[:5], *done.faults[:5]):
        sys.stdout.write(f"    {line}\n")
