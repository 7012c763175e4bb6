"""The kinds of events, each with the module whose words claim it, in the order they are asked."""

from geo.claims.model import Kind
from geo.claims.reading.text.settings import simple
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.asked import Rule
from geo.claims.reading.what.blows import clashes, strikes
from geo.claims.reading.what.custody import arrests, may_take_again, transfers
from geo.claims.reading.what.fallen import casualties
from geo.claims.reading.what.flights import flights
from geo.claims.reading.what.moves import operations, own_moves
from geo.claims.reading.what.over_the_line import crossing_over, infiltrations, may_be_crossed
from geo.claims.reading.what.talks import coordinations

EVENTS: tuple[Rule, ...] = (
    Rule(coordinations, word_set("coordination truce with")),
    Rule(operations, word_set("operation")),
    Rule(own_moves, word_set("transfer")),
    Rule(lambda c: simple(c, "encirclement", Kind.ENCIRCLEMENT), word_set("encirclement")),
    Rule(clashes, word_set("clash operation target")),
    Rule(strikes, word_set("strike")),
    Rule(arrests, word_set("arrest seize capture grab transfer control"), may_take_again),
    Rule(infiltrations, word_set("infiltration")),
    Rule(crossing_over, word_set("cross"), may_be_crossed),
    Rule(flights, word_set("flee")),
    Rule(transfers, word_set("transfer cross flee operation withdrawing")),
    Rule(casualties, word_set("kill wound")),
)
