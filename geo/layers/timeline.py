"""The state of the line over all days, as the blocks that the strip draws."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from geo.claims.model import Article, Side
from geo.layers.placed import Placed
from geo.layers.spells import DAY
from geo.layers.state import Cell, Weighed, weigh
from geo.layers.tenure import Condition


class Block(NamedTuple):
    """A stretch of one side over days.

    Attributes:
        last: The last day; None is open: it only ages.
        evidence_day: The last day in it that somebody vouches for.
        unstated: The claims speak of the side, not of a stretch: it spans the whole line.
        sure: The day from which it has certainly begun; None where nobody knows.
        wide: The claims speak of a governorate, and do not tell where in it.
    """

    side: Side
    km_from: float
    km_to: float
    first: date
    last: date | None
    condition: Condition
    holders: tuple[str, ...]
    claims: tuple[str, ...]
    evidence_day: date
    unstated: bool
    sure: date | None
    wide: bool


def timeline(
    placed: Iterable[Placed],
    articles: Iterable[Article],
    *,
    length_km: float,
    known_by: date | None = None,
    camps: Mapping[str, str] | None = None,
    disputed: Mapping[str, frozenset[str]] | None = None,
) -> tuple[Block, ...]:
    """All blocks by the arguments of ``geo.layers.state.weigh``: see ``blocks_of``."""
    weighed = weigh(
        placed, articles, length_km=length_km, known_by=known_by, camps=camps, disputed=disputed
    )
    return blocks_of(weighed)


def blocks_of(weighed: Weighed) -> tuple[Block, ...]:
    """All blocks, by side, km and day; where there is no information there is no block.

    On every day the blocks that hold it are the holdings of ``weighed.on(day)``.
    """
    blocks = [block for cell in weighed.unstated for block in _over_time(cell, unstated=True)]
    growing: dict[tuple[object, ...], Block] = {}
    for cell in weighed.cells:
        beside = {(cell.side, *block[3:]): block for block in _over_time(cell, unstated=False)}
        blocks.extend(block for key, block in growing.items() if key not in beside)
        growing = {
            key: block._replace(km_from=growing[key].km_from) if key in growing else block
            for key, block in beside.items()
        }
    blocks.extend(growing.values())
    return tuple(
        sorted(blocks, key=lambda block: (block.side, block.unstated, *block[1:4], block.claims))
    )


def change_days(blocks: Iterable[Block]) -> tuple[date, ...]:
    """The days on which the state of the line changes, ascending."""
    blocks = tuple(blocks)
    begun = {block.first for block in blocks}
    return tuple(sorted(begun.union(block.last + DAY for block in blocks if block.last)))


def _over_time(cell: Cell, *, unstated: bool) -> Iterator[Block]:
    """The blocks of one cell: one for each run of days on which the same is said."""
    pending: Block | None = None
    for day, said in cell.tenure.over_time():
        if pending is not None and said is not None and said[:3] == pending[5:8]:
            continue
        if pending is not None:
            last = day - DAY
            yield pending._replace(last=last, evidence_day=min(last, pending.evidence_day))
        pending = said and Block(
            side=cell.side,
            km_from=cell.km_from,
            km_to=cell.km_to,
            first=day,
            last=None,
            condition=said.condition,
            holders=said.holders,
            claims=said.claims,
            evidence_day=said.stated,
            unstated=unstated,
            sure=None if said.sure == date.max else max(day, said.sure),
            wide=said.wide,
        )
    if pending is not None:
        yield pending
