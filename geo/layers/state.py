"""The state of the line on a day: who is said to hold which stretch of which side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from geo.claims.model import Article, Side
from geo.layers.evidence import Laid, lay_evidence
from geo.layers.placed import Placed
from geo.layers.spells import Fight, Hold, Spell
from geo.layers.tenure import Condition, Tenure


@dataclass(frozen=True, slots=True)
class Holding:
    """A stretch of one side on a day.

    Attributes:
        holders: Actor ids, ascending; several names of one camp may stand under ``held``.
        claims: Ids of the claims behind it, ascending.
        since: The first day of the oldest of them.
        evidence_day: The last day, up to the day asked for, that somebody vouches for.
        age_days: From ``evidence_day`` to the day asked for.
        certain: At least one of the claims has certainly begun by the day asked for.
        wide: The claims speak of a governorate, and do not tell where in it.
    """

    side: Side
    km_from: float
    km_to: float
    condition: Condition = Condition.UNKNOWN
    holders: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    since: date | None = None
    evidence_day: date | None = None
    age_days: int | None = None
    certain: bool = True
    wide: bool = False


@dataclass(frozen=True, slots=True)
class LineState:
    """The line on a day. ``iraq`` and ``syria`` each cover 0 to ``length_km`` exactly once.

    ``unstated`` is what is said of a side without saying of which stretch: whole-side holdings,
    one for each camp that is said to hold somewhere, since a side has room for all of them.
    """

    day: date
    known_by: date | None
    length_km: float
    iraq: tuple[Holding, ...]
    syria: tuple[Holding, ...]
    unstated: tuple[Holding, ...]


class Cell(NamedTuple):
    """A piece of one side, along which the evidence is the same."""

    side: Side
    km_from: float
    km_to: float
    tenure: Tenure


@dataclass(frozen=True, slots=True)
class Weighed:
    """All the evidence as known by a day, weighed once for every day that may be asked for.

    Attributes:
        cells: Of each side from 0 to ``length_km`` without a gap; the Iraqi side first.
        unstated: Whole sides, one for each camp that is said to hold somewhere.
    """

    length_km: float
    known_by: date | None
    cells: tuple[Cell, ...]
    unstated: tuple[Cell, ...]

    def on(self, day: date) -> LineState:
        """The line on ``day``."""
        held = [_holding(day, cell) for cell in self.cells]
        whole = (_holding(day, cell) for cell in self.unstated)
        return LineState(
            day=day,
            known_by=self.known_by,
            length_km=self.length_km,
            iraq=_joined(holding for holding in held if holding.side is Side.IRAQ),
            syria=_joined(holding for holding in held if holding.side is Side.SYRIA),
            unstated=tuple(item for item in whole if item.condition is not Condition.UNKNOWN),
        )


def weigh(
    placed: Iterable[Placed],
    articles: Iterable[Article],
    *,
    length_km: float,
    known_by: date | None = None,
    camps: Mapping[str, str] | None = None,
    disputed: Mapping[str, frozenset[str]] | None = None,
) -> Weighed:
    """Weigh what is said about holding the line, as known by ``known_by`` (None: as known now).

    Args:
        placed: Claims laid on the line, of any kind and in any order.
        articles: At least those of the claims.
        length_km: Length of the line, km.
        known_by: Only articles published by this day count (unknown: got by it).
        camps: The camp of an actor (``geo.claims.camps``).
        disputed: The claims that contradict a claim (``geo.claims.issues.contradicting``).
    """
    laid = lay_evidence(
        placed, articles, length_km=length_km, known_by=known_by, camps=camps, disputed=disputed
    )
    cells: list[Cell] = []
    unstated: list[Cell] = []
    for side in (Side.IRAQ, Side.SYRIA):
        here = [item for item in laid if item.side is side]
        cells.extend(_cut(side, [item for item in here if not item.unstated], length_km))
        apart: dict[object, list[Spell]] = {}
        for item in here:
            if item.unstated:
                apart.setdefault(_who(item.spell), []).append(item.spell)
        unstated.extend(Cell(side, 0.0, length_km, Tenure.of(each)) for each in apart.values())
    return Weighed(length_km, known_by, tuple(cells), tuple(unstated))


def state_on(
    day: date,
    placed: Iterable[Placed],
    articles: Iterable[Article],
    *,
    length_km: float,
    known_by: date | None = None,
    camps: Mapping[str, str] | None = None,
    disputed: Mapping[str, frozenset[str]] | None = None,
) -> LineState:
    """The line on one day, by the arguments of ``weigh``; who asks for many days weighs once."""
    weighed = weigh(
        placed, articles, length_km=length_km, known_by=known_by, camps=camps, disputed=disputed
    )
    return weighed.on(day)


def _cut(side: Side, laid: Sequence[Laid], length_km: float) -> Iterator[Cell]:
    """Cut a side where any evidence begins or ends."""
    begins: dict[float, list[int]] = defaultdict(list)
    ends: dict[float, list[int]] = defaultdict(list)
    for row, item in enumerate(laid):
        begins[item.km_from].append(row)
        ends[item.km_to].append(row)
    over: set[int] = set()
    for low, high in pairwise(sorted({0.0, length_km, *begins, *ends})):
        over.difference_update(ends[low])
        over.update(begins[low])
        yield Cell(side, low, high, Tenure.of([laid[row].spell for row in sorted(over)]))


def _who(spell: Spell) -> object:
    if isinstance(spell, Hold) and spell.group is not None:
        return spell.group
    return spell.captor_camps if isinstance(spell, Fight) else spell.camps


def _holding(day: date, cell: Cell) -> Holding:
    said = cell.tenure.on(day)
    if said is None:
        return Holding(cell.side, cell.km_from, cell.km_to)
    evidence = min(day, said.stated)
    return Holding(
        side=cell.side,
        km_from=cell.km_from,
        km_to=cell.km_to,
        condition=said.condition,
        holders=said.holders,
        claims=said.claims,
        since=said.since,
        evidence_day=evidence,
        age_days=(day - evidence).days,
        certain=said.sure <= day,
        wide=said.wide,
    )


def _joined(holdings: Iterable[Holding]) -> tuple[Holding, ...]:
    """Like neighbours are one."""
    joined: list[Holding] = []
    for found in holdings:
        if joined and replace(found, km_from=joined[-1].km_from) == replace(
            joined[-1], km_to=found.km_to
        ):
            joined[-1] = replace(joined[-1], km_to=found.km_to)
        else:
            joined.append(found)
    return tuple(joined)
