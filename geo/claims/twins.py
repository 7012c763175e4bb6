"""Near-identical texts: the same agency report through two outlets, found by its word runs.

MinHash over runs of five folded words (Broder 1997): the share of equal minima estimates the share
of runs that two texts have in common. Bands of minima make likely pairs; the runs themselves
decide. No order of adding matters: a pair is one, or is not, by its two texts alone.
"""

import hashlib
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from gazetteer.fold import fold
from geo.claims.model import Article, ZoneKind

RUN = 5  # words
BANDS, ROWS = 20, 6
ALIKE = 0.7
"""Share of common runs from which two texts are one report: a new head or a dropped line leaves
more. What cuts a third of the text away is a report of its own."""
_LEAST = 12  # runs; below lies a headline, and headlines are alike by chance
_READ = frozenset({ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.DATELINE})
_SEEDS = np.random.default_rng(20180808).integers(
    0, np.iinfo(np.uint64).max, size=BANDS * ROWS, dtype=np.uint64
)

Runs = npt.NDArray[np.uint64]


def runs_of(article: Article) -> Runs:
    """The runs of an article's own text as sorted 64-bit hashes; boilerplate is left out."""
    text = "\n".join(
        article.text[zone.span.start : zone.span.end]
        for zone in article.zones
        if zone.kind in _READ
    )
    words = fold(text).key.split()
    found = {
        int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest())
        for run in (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    }
    return np.array(sorted(found), dtype=np.uint64)


def bands_of(runs: Runs) -> tuple[str, ...]:
    """Keys of which two near-identical texts share at least one; none if the text is short.

    With 20 bands of 6, texts of share 0.7 meet with a chance of 0.92, of 0.8 of 0.998, and texts
    of share 0.1 once in 50,000 pairs.
    """
    if len(runs) < _LEAST:
        return ()
    minima = _mixed(runs[:, None] ^ _SEEDS).min(axis=0)
    return tuple(
        f"{band:02}-{hashlib.blake2b(part.tobytes(), digest_size=6).hexdigest()}"
        for band, part in enumerate(minima.reshape(BANDS, ROWS))
    )


def _mixed(keys: Runs) -> Runs:
    """Each seed's own order of all runs: the finaliser of SplitMix64 (Steele and others 2014)."""
    keys = (keys ^ (keys >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    keys = (keys ^ (keys >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Runs = keys ^ (keys >> np.uint64(31))
    return mixed


def share(one: Runs, other: Runs) -> float:
    """The share of runs that two texts have in common, 0 to 1."""
    common = len(np.intersect1d(one, other, assume_unique=True))
    every = len(one) + len(other) - common
    return common / every if every else 0.0


def families(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For every article that has a twin, the least id among all that hang together with it."""
    root: dict[str, str] = {}

    def find(id_: str) -> str:
        root.setdefault(id_, id_)
        while root[id_] != id_:
            root[id_] = root[root[id_]]
            id_ = root[id_]
        return id_

    for pair in pairs:
        low, high = sorted(map(find, pair))
        root[high] = low
    return {id_: find(id_) for id_ in root}
