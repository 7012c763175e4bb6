"""The kinds of events, each with the module whose words claim it, in the order they are asked."""

from collections.abc import Callable, Iterator

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger, simple
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.blows import clashes, strikes
from geo.claims.reading.what.custody import arrests, transfers
from geo.claims.reading.what.fallen import casualties
from geo.claims.reading.what.flights import flights
from geo.claims.reading.what.moves import operations, own_moves
from geo.claims.reading.what.over_the_line import crossing_over, infiltrations
from geo.claims.reading.what.talks import coordinations

Rule = tuple[Callable[[Clause], Iterator[Trigger]], frozenset[str] | None]
"""A rule, and the meanings of cues without one of which it claims nothing."""

EVENTS: tuple[Rule, ...] = (
    (coordinations, word_set("coordination with")),
    (operations, word_set("operation")),
    (own_moves, word_set("transfer")),
    (lambda c: simple(c, "encirclement", Kind.ENCIRCLEMENT), word_set("encirclement")),
    (clashes, word_set("clash operation target")),
    (strikes, word_set("strike")),
    (arrests, word_set("arrest seize capture grab")),
    (infiltrations, word_set("infiltration")),
    (crossing_over, word_set("cross")),
    (flights, word_set("flee")),
    (transfers, word_set("transfer cross flee operation withdrawing")),
    (casualties, word_set("kill wound")),
)
