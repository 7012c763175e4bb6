"""Wares that pass at a gate: traffic of a crossing, not somebody slipping over the line."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.wordset import word_set

_WARES = (
    "truck", "lorr", "tanker", "goods", "cargo", "صهريج", "صهاريج",
    "شاحن", "بضائع", "بضايع", "بضاع",
)  # fmt: skip
_SECRET = word_set(
    "تهريب مهربه المهربه سلاح اسلحه الاسلحه smuggled smuggling weapons arms missiles"
)


_KINDS_OF_WARE = ("ماد", "مواد", "شاحن", "بضاع", "بضاي", "سلع", "حمول", "صهريج", "قافل")


def is_ware(word: str) -> bool:
    """As in "no goods came in", in Arabic: what is not smuggled passes or does not pass a gate."""
    return word.startswith(_KINDS_OF_WARE)


def is_traffic(clause: Clause) -> bool:
    """As in "trucks passed at X crossing": wares at a named gate, and no armed body with them."""
    if not clause.sentence.glance & _WARES_GLANCE:
        return False
    spots = clause.spots or clause.sentence.spots
    if not any(is_gate(clause, s) for s in spots):
        return False
    words = clause.sentence.words[clause.first : clause.last]
    wares = any(w.removeprefix("و").removeprefix("ال").startswith(_WARES) for w in words)
    armed = any(not n.metonym for n in clause.names) or clause.cue("detainees", "arrest")
    return wares and not armed and not _SECRET.intersection(words)


_WARES_GLANCE = glance_for(stems=_WARES)


_GATE_TOWN_KM = 10.0


def is_gate(clause: Clause, spot: Spot) -> bool:
    """A crossing, or in English a town on the line, as in "400 lorries cross at Qaim daily"."""
    if spot.place is None:
        return False
    if spot.place.kind == "crossing":
        return True
    return not clause.sentence.arabic and spot.place.is_at_the_line(_GATE_TOWN_KM)


def carries_wares(clause: Clause) -> bool:
    """As in "the first Syrian truck entered Iraq": trade in Arabic news, whatever the gate."""
    if not clause.sentence.glance & _TRUCKS_GLANCE:
        return False
    words = clause.sentence.words[clause.first : clause.last]
    trucks = any(w.removeprefix("و").removeprefix("ال").startswith(_WARES[-4:]) for w in words)
    return clause.sentence.arabic and trucks and not _SECRET.intersection(words)


_TRUCKS_GLANCE = glance_for(stems=_WARES[-4:])
