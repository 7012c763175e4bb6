"""The kinds of events, each with the module whose words claim it, in the order they are asked."""

from collections.abc import Callable, Iterator

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger, simple
from geo.claims.reading.what.blows import clashes, strikes
from geo.claims.reading.what.custody import arrests, transfers
from geo.claims.reading.what.fallen import casualties
from geo.claims.reading.what.flights import flights
from geo.claims.reading.what.moves import operations, own_moves
from geo.claims.reading.what.over_the_line import crossing_over, infiltrations
from geo.claims.reading.what.talks import coordinations

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
