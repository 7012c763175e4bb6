"""Men who cross near a town of the line, in English: over the line, though it is not named."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.hunted import HUNTED

_CROSSED = word_set("crossed crosses crossing cross")
_NEAR = word_set("near at around outside by south north east west southeast northeast")
AT_THE_LINE_KM = 10.0
"""How far from the line a place may lie of which "crossed near X" means "over the line"."""


def slips_over(clause: Clause, hit: Hit) -> bool:
    """As in "ISIS fighters crossed near X"; who is on the government's side moves on the ground."""
    words = clause.sentence.words
    if words[hit.first] not in _CROSSED or hit.last >= clause.last:
        return False
    bodies = {name.ids[0] for name in clause.names if name.ids and name.first < hit.first}
    return (
        words[hit.last] in _NEAR
        and bool(bodies & HUNTED)
        and any(
            spot.place is not None and spot.place.is_at_the_line(AT_THE_LINE_KM)
            for spot in clause.spots
            if spot.first > hit.last
        )
    )
