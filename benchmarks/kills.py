"""kill -9 at random moments of adding and deciding: nothing that was acknowledged is lost.

A child process works on a ledger and reports each change once it is acknowledged; the parent ends
it without warning, again and again, and then looks for everything that was reported.
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from geo.ledger.decisions import Accept, Mend, Reject
from geo.ledger.opening import open_ledger
from geo.ledger.verifying import faults_at
from tests.ledger.making import ANALYST, LineReader, text_of, with_stance

KILLS = 200
MOST_CHANGES = 6  # that a child has acknowledged when its time comes
LONGEST_S = 0.05  # and how much later: somewhere within the next change or two
_EACH = 10_000  # articles that one child may add


class Drill(NamedTuple):
    """What came of it: kills, changes acknowledged, and everything that was wrong."""

    kills: int
    added: int
    decided: int
    wrong: list[str]


def drill(address: str, kills: int, *, seed: int = 1) -> Drill:
    """Kill ``kills`` writers of a ledger, one after the other, and look what is left."""
    chance = random.Random(seed)
    open_ledger(address).close()
    said: list[str] = []
    for number in range(kills):
        said += _killed(address, number, chance)
    added = [line.split()[1] for line in said if line.startswith("add ")]
    decided = [line.split()[1:] for line in said if line.startswith("decide ")]
    wrong = list(faults_at(address))
    ledger = open_ledger(address)
    held = {one.article.id for one in ledger.articles()}
    wrong += [f"article {id_} was acknowledged and is missing" for id_ in added if id_ not in held]
    for claim, version, who in decided:
        entries = {entry.seq: entry for entry in ledger.history(claim)}
        if int(version) not in entries or entries[int(version)].who != who:
            wrong.append(f"a decision on {claim} was acknowledged and is missing")
    # The work goes on where it was: what a killed writer left does not stop the next.
    if not ledger.add(text_of(-1), "last.txt", ANALYST, LineReader()).new:
        wrong.append("the last article was there before")
    ledger.close()
    return Drill(kills, len(added), len(decided), wrong)


def _killed(address: str, number: int, chance: random.Random) -> list[str]:
    """What a child had acknowledged before it was killed, at a moment that chance chooses."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _work(address, number, writer)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        said = [pipe.readline() for _ in range(chance.randint(0, MOST_CHANGES))]
        time.sleep(chance.uniform(0.0, LONGEST_S))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += pipe.readlines()
    # A line that the kill cut was acknowledged to nobody.
    return [line for line in said if line.endswith("\n")]


def _work(address: str, number: int, writer: int) -> None:
    ledger = open_ledger(address)
    reads = LineReader()
    for article in range(number * _EACH, (number + 1) * _EACH):
        done = ledger.add(text_of(article), f"{article}.txt", ANALYST, reads)
        os.write(writer, f"add {done.article}\n".encode())
        claim = ledger.queue(limit=1)[0]
        decisions = (Accept(), Reject(), Mend(with_stance(claim.claim, _other(claim.claim.stance))))
        new = ledger.decide(claim.claim.id, decisions[article % 3], ANALYST, expected=claim.version)
        os.write(writer, f"decide {claim.claim.id} {new.version} {ANALYST.name}\n".encode())


def _other(stance):
    return next(one for one in type(stance) if one is not stance)


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        done = drill(str(Path(folder) / "ledger.sqlite"), KILLS)
        print(
            f"kill -9 at {done.kills} random moments: {done.added} articles and {done.decided} "
            f"decisions acknowledged, {len(done.wrong)} faults, {time.perf_counter() - start:.0f} s"
        )
        for fault in done.wrong:
            sys.stdout.write(f"    {fault}\n")
