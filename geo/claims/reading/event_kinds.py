"""The kinds of events, each with the module whose words claim it, in the order they are asked."""

from collections.abc import Callable, Iterator

from geo.claims.model import Kind
from geo.claims.reading.blows import clashes, strikes
from geo.claims.reading.clauses import Clause
from geo.claims.reading.custody import arrests, transfers
from geo.claims.reading.fallen import casualties
from geo.claims.reading.flights import flights
from geo.claims.reading.moves import operations, own_moves
from geo.claims.reading.over_the_line import crossing_over, infiltrations
from geo.claims.reading.settings import Trigger, simple
from geo.claims.reading.talks import coordinations

EVENTS: tuple[Callable[[Clause], Iterator[Trigger]], ...] = (
    coordinations,
    operations,
    own_moves,
    lambda c: simple(c, "encirclement", Kind.ENCIRCLEMENT),
    clashes,
    strikes,
    arrests,
    infiltrations,
    crossing_over,
    flights,
    transfers,
    casualties,
)
