"""Where those who slip over a line were held before: the place that they fled, not their way."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import GROUND

_HELD_THERE = word_set("prison jail camp detention سجن السجن مخيم المخيم")
_THENCE = frozenset({"from", "من"})
_BEFORE = 3  # words from "from" over "the prison of" to its name


def without_whence_they_fled(clause: Clause, spots: list[Spot]) -> list[Spot]:
    """As in "fugitives from X prison slipped into Iraq": without X, where more is told of the way.

    That is another place, a country that they get into, or the border.
    """
    over = [s for s in spots if not _is_fled_from(clause, s)]
    goes_over = any(s.place is not None and s.place.kind in GROUND for s in spots)
    return over if over or goes_over or clause.cue("border") else spots


def _is_fled_from(clause: Clause, spot: Spot) -> bool:
    words = clause.sentence.words
    near = words[max(clause.first, spot.first - 1) : min(clause.last, spot.last + 1)]
    before = words[max(clause.first, spot.first - _BEFORE) : spot.first]
    return not _HELD_THERE.isdisjoint(near) and not _THENCE.isdisjoint(before)
