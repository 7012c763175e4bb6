"""What the reader asked to see: one frozen record for widgets, address, command line and tests."""

from dataclasses import dataclass
from datetime import date

from geo.claims.model import Kind, Record, Side, Stance


@dataclass(frozen=True, slots=True)
class View:
    """A filter over claims. Empty sets and None ask for everything.

    Attributes:
        first, last: A range of days; a claim is in it when its possible days overlap it.
        on: One day instead: claims that may hold on it. Excludes ``first`` and ``last``.
        known_by: Only articles published by this day (unknown: got by this day).
        km_from, km_to: A stretch of the frontier; claims whose chainage meets it.
        text: Folded words, all of which a claim's evidence, names or speaker must hold.
        contradicted: Only claims that another claim contradicts.
    """

    first: date | None = None
    last: date | None = None
    on: date | None = None
    known_by: date | None = None
    actors: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    stances: frozenset[Stance] = frozenset()
    sides: frozenset[Side] = frozenset()
    governorates: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    records: frozenset[Record] = frozenset()
    km_from: float | None = None
    km_to: float | None = None
    text: str = ""
    contradicted: bool = False
