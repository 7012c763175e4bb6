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
BANDS, ROWS = 16, 4
ALIKE = 0.6
"""Share of common runs from which two texts are one report: a cut or a new head leaves more."""
_LEAST = 12  # runs; below lies a headline, and headlines are alike by chance
_READ = frozenset({ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.DATELINE})
_PRIME = np.uint64((1 << 61) - 1)
_RANDOM = np.random.default_rng(20180808)
_FACTORS = _RANDOM.integers(1, 1 << 31, size=BANDS * ROWS, dtype=np.uint64)
_SHIFTS = _RANDOM.integers(0, 1 << 61, size=BANDS * ROWS, dtype=np.uint64)

Runs = npt.NDArray[np.uint64]


def runs_of(article: Article) -> Runs:
    """The runs of an article's own text as sorted 29-bit hashes; boilerplate is left out."""
    text = "\n".join(
        article.text[zone.span.start : zone.span.end]
        for zone in article.zones
        if zone.kind in _READ
    )
    words = fold(text).key.split()
    found = {
        int.from_bytes(hashlib.blake2b(run.encode(), digest_size=4).digest()) >> 3
        for run in (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    }
    return np.array(sorted(found), dtype=np.uint64)


def bands_of(runs: Runs) -> tuple[str, ...]:
    """Keys of which two near-identical texts share at least one, as good as always; none if short.

    With 16 bands of 4, texts of share 0.6 meet with a chance of 0.90, of 0.8 of over 0.999.
    """
    if len(runs) < _LEAST:
        return ()
    minima = ((runs[:, None] * _FACTORS + _SHIFTS) % _PRIME).min(axis=0)
    return tuple(
        f"{band:02}-{hashlib.blake2b(part.tobytes(), digest_size=8).hexdigest()}"
        for band, part in enumerate(minima.reshape(BANDS, ROWS))
    )


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
