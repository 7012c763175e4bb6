"""Which claims are worth comparing: of n claims on one topic, far fewer than n squared pairs.

Claims that share neither a party nor a place have nothing to say to each other. Of those that do,
all pairs of one time are compared, and across times each claim with the nearest before and after
it: a history is a chain, not a knot.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from geo.claims.likeness import Subject, agreement, disagreement, same_thing, topic_of
from geo.claims.model import Extent, Kind, Stance

Pair = tuple[Subject, Subject]
_Rows = npt.NDArray[np.bool_]
_NEVER, _FOREVER = 0, date.max.toordinal() + 1


def pairs_to_compare(subjects: Iterable[Subject]) -> Iterator[Pair]:
    """Pairs of claims on one topic, each once, in the order of the subjects."""
    topics: dict[Kind, list[Subject]] = defaultdict(list)
    for subject in subjects:
        topics[topic_of(subject.claim.kind)].append(subject)
    for topic in sorted(topics):
        table = _Table(topics[topic])
        for one, other in sorted(
            {pair for row in range(len(topics[topic])) for pair in table.pairs_of(row)}
        ):
            yield topics[topic][one], topics[topic][other]


class _Table:
    """The subjects of a topic in columns."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self.subjects = subjects
        (self.parties,) = _bits([subject.parties for subject in subjects])
        self.places, self.within = _bits(
            [subject.places for subject in subjects], [subject.within for subject in subjects]
        )
        extents = [subject.claim.where.extent for subject in subjects]
        self.anywhere = np.array([e in (Extent.FRONTIER, Extent.UNLOCATED) for e in extents])
        self.nobody = np.array([not subject.parties for subject in subjects])
        self.denied = np.array([s.claim.stance is Stance.DENIED for s in subjects])
        self.dated = np.array([subject.days is not None for subject in subjects])
        days = [subject.days for subject in subjects]
        self.first = np.array([d.first.toordinal() if d and d.first else _NEVER for d in days])
        self.last = np.array([d.last.toordinal() if d and d.last else _FOREVER for d in days])
        rows = np.arange(len(subjects))
        self.latest_first = np.lexsort((rows, -self.last))
        self.earliest_first = np.lexsort((rows, self.first))

    def pairs_of(self, row: int) -> Iterator[tuple[int, int]]:
        """The rows to compare with ``row``, as ascending pairs."""
        near = (self.parties & self.parties[row]) | (self.places & self.places[row]) != 0
        near |= self.nobody & (self.denied | self.nobody[row])
        if self.nobody[row] and self.denied[row]:
            near[:] = True  # it denies what anybody may have done
        near &= self._places_may_overlap(row)
        near[row] = False
        if not self.dated[row]:
            # Of what nobody dates, only a denial is worth setting beside the rest.
            found = near & (self.denied | self.denied[row] | ~self.dated)
            yield from (_ascending(row, int(other)) for other in np.flatnonzero(found))
            return
        near &= self.dated
        meets = near & (self.first <= self.last[row]) & (self.last >= self.first[row])
        yield from (_ascending(row, int(other)) for other in np.flatnonzero(meets))
        before, after = self.last < self.first[row], self.first > self.last[row]
        for rows, order in ((before, self.latest_first), (after, self.earliest_first)):
            if (other := self._first(row, near & rows, order, agreement)) is not None:
                yield _ascending(row, other)
            rivals = near & rows & self._rivals(row)
            if (other := self._first(row, rivals, order, disagreement)) is not None:
                yield _ascending(row, other)

    def _places_may_overlap(self, row: int) -> _Rows:
        if self.anywhere[row]:
            return np.ones(len(self.subjects), dtype=bool)
        held = (self.places & self.within[row]) | (self.within & self.places[row])
        may: _Rows = self.anywhere | (held != 0)
        return may

    def _rivals(self, row: int) -> _Rows:
        """Rows that may disagree with ``row``: denials; other holders, or doors, of one place."""
        if self.denied[row]:
            return ~self.denied
        if topic_of(self.subjects[row].claim.kind) in (Kind.CONTROL, Kind.CROSSING_STATUS):
            here: _Rows = self.denied | ((self.places & self.places[row]) != 0)
            return here
        return self.denied

    def _first(
        self,
        row: int,
        rows: _Rows,
        order: npt.NDArray[np.intp],
        test: Callable[[Subject, Subject], object],
    ) -> int | None:
        """The first of ``rows``, in ``order``, of the same thing as ``row`` that passes."""
        one = self.subjects[row]
        for other in order[rows[order]].tolist():
            pair = (one, self.subjects[other]) if row < other else (self.subjects[other], one)
            if same_thing(*pair) and test(*pair):
                return int(other)
        return None


def _ascending(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _bits(*columns: Sequence[frozenset[str]]) -> list[npt.NDArray[np.int64]]:
    """A bit for each id; past 63 ids bits are used again, which only lets more pairs through."""
    ids = sorted(frozenset[str]().union(*(each for column in columns for each in column)))
    bit = {id_: 1 << row % 63 for row, id_ in enumerate(ids)}
    return [
        np.array([sum({bit[id_] for id_ in each}) for each in column], dtype=np.int64)
        for column in columns
    ]
