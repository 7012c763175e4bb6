"""Large lists of places: import, start-up, matching and memory, with made-up names.

The names are made of the syllables of our own, so that they look like names and mean nothing.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.report import median_seconds
from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.mentions import find_mentions
from gazetteer.store import VARIABLE, Store
from geo.claims.documents import find_articles, read_document
from geo.home import HOME, SEEDS
from geo.names import load_names

SIZES = (33_000, 1_000_000)
CHARACTERS = 1_000_000
RUNS = 3
_CHILD = (
    "import resource, sys, time; from geo.__main__ import main; start = time.perf_counter(); "
    "main(sys.argv[1:]); sys.stdout.write('%f %d' % (time.perf_counter() - start, "
    "resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
)


def run() -> None:
    gazetteer = load_gazetteer(SEEDS / "places.csv")
    articles = [read_document(path).text for path in find_articles([SEEDS / "articles"])]
    text = "\n\n".join(articles * (1 + CHARACTERS // sum(map(len, articles))))[:CHARACTERS]
    print(f"without a list: {_rate(text, gazetteer)}")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "list.csv"
            path.write_text("".join(_made_up(size, gazetteer)), encoding="utf-8")
            os.environ[VARIABLE] = str(Path(folder) / "store")
            seconds, memory = _measured("gazetteer", "import", str(path), "--format", "table")
            print(f"{size:,} names: imported in {seconds:.1f} s, {memory:.0f} MB at most; ", end="")
            article = Path(folder) / "a.txt"
            article.write_text(text[:100_000], encoding="utf-8")
            _, memory = _measured("mentions", str(article))
            print(f"{_started()}; ", end="")
            names = load_names(store=Store(Path(folder) / "store"))
            print(f"{_rate(text, names)}, `frontier mentions` {memory:.0f} MB at most")
            del os.environ[VARIABLE]


def _rate(text: str, gazetteer: Gazetteer) -> str:
    find_mentions(text, gazetteer)
    start, worked = time.perf_counter(), time.process_time()
    for _ in range(RUNS):
        find_mentions(text, gazetteer)
    clock = RUNS * len(text) / (time.perf_counter() - start) / 1e6
    processor = RUNS * len(text) / (time.process_time() - worked) / 1e6
    return f"{clock:.2f} million characters/s, {processor:.2f} by processor time"


def _started() -> str:
    """How long `frontier place` takes by the clock, and by processor time on a busy machine."""
    command = [sys.executable, "-m", "geo", "place", "البوكمال"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    clock = median_seconds(
        lambda: subprocess.run(command, check=True, capture_output=True, cwd=HOME), runs=RUNS
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return f"`frontier place` in {clock:.2f} s, {worked / (RUNS + 1):.2f} s of processor time"


def _measured(*words: str) -> tuple[float, float]:
    """Seconds, and the most memory in MB, of a command in a process of its own."""
    command = [sys.executable, "-c", _CHILD, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HOME)
    seconds, kilobytes = done.stdout.rpartition("}")[2].split()[-2:]
    return float(seconds), int(kilobytes) / 1024


def _made_up(size: int, gazetteer: Gazetteer) -> Iterator[str]:
    """Rows of a list: names by the chance of letters after letters, points in the borderlands."""
    chance = random.Random(1)
    following = defaultdict(list)
    for place in gazetteer.built_in:
        for name in place.names_ar:
            marked = f"^^{name}$"
            for at in range(len(marked) - 2):
                following[marked[at : at + 2]].append(marked[at + 2])
    yield "geonames_id,name_ar,country,lat,lon\n"
    known = set()
    while len(known) < size:
        name = "^^"
        while not name.endswith("$") and len(name) < 32:
            name += chance.choice(following[name[-2:]])
        clean = name.strip("^$ ")
        if len(clean) > 3 and clean not in known:
            known.add(clean)
            lat, lng = chance.uniform(33.4, 36.4), chance.uniform(41.8, 43.8)
            yield f"{len(known)},{clean},IQ,{lat:.4f},{lng:.4f}\n"


if __name__ == "__main__":
    run()
