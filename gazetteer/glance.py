"""First looks at all stretches of a text at once: which of them may be places of a large list."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gazetteer.around import Found
from gazetteer.hashes import Stretches
from gazetteer.index import Gazetteer

# Two names of one list are no further apart than this.
_LIST = 14


def untaken(every: Stretches, whole: list[Found]) -> NDArray[np.bool_]:
    """Which stretches no built-in spelling covers: a first look at the search itself."""
    if not whole:
        return np.ones(every.starts.size, dtype=bool)
    starts = np.array([one.start for one in whole])
    ends = np.array([one.end for one in whole])
    last = np.searchsorted(starts, every.ends) - 1
    inside = np.maximum(last, 0)
    covered = (starts[inside] <= every.starts) & (every.ends <= ends[inside])
    return ~(covered & (last >= 0))


class Cues(NamedTuple):
    """For each word of a text whether it makes a place of the name behind it, or before it."""

    behind: NDArray[np.bool_]
    before: NDArray[np.bool_]


def cues_among(every: Stretches, gazetteer: Gazetteer) -> Cues:
    """The cues of a text, from all of its stretches; one word is added, which is none."""
    found = every.words_among(*gazetteer.place_cues)
    return Cues(*(np.concatenate((cues, [False])) for cues in found))


def hopeful(
    some: Stretches, codes: NDArray[np.uint32], meant: list[Found], cues: Cues
) -> NDArray[np.bool_]:
    """Which stretches of a text have a word beside them that may make them places: a first look.

    ``codes`` are the code points of the text.
    """
    beside = _beside(meant, codes.size + 1)
    ahead = codes[np.maximum(some.starts - 1, 0)]
    glued = (ahead == ord("ب")) | (ahead == ord("ل"))
    return np.asarray(
        cues.behind[some.firsts - 1] | cues.before[some.lasts + 1] | glued
        | beside[some.starts] | beside[some.ends]
    )  # fmt: skip


def _beside(meant: list[Found], size: int) -> NDArray[np.bool_]:
    """For each place of a text whether a name that is meant stands close by."""
    starts = np.array([one.start for one in meant], dtype=np.int64)
    ends = np.array([one.end for one in meant], dtype=np.int64)
    edges = np.zeros(size + 1, dtype=np.int32)
    np.add.at(edges, np.concatenate((ends, np.maximum(0, starts - _LIST))), 1)
    np.add.at(edges, np.concatenate((np.minimum(ends + _LIST, size), starts + 1)), -1)
    return np.cumsum(edges[:-1]) > 0
