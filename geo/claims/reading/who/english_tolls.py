"""English tolls told with the fight in which they fell: who fought, who dealt the blow."""

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.english_parts import DIED, is_passive

_BOTH = word_set("clashes clash fighting battle battles firefight skirmish skirmishes gunfight")
_DIED = DIED | {"dead"}
_REACH = 8  # words from the toll to the fight
_FROM = word_set("by from with")


def beside_toll(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "soldiers were killed in an attack by X", "in clashes with X": X acts, or is fought."""
    if trigger.kind not in (Kind.CLASH, Kind.CASUALTIES):
        return found
    toll = _toll(clause)
    fight = _fight(clause, toll) if toll is not None else None
    if toll is None or fight is None:
        return found
    both = bool(_BOTH & set(clause.sentence.words[fight.first : fight.last]))
    return [_put(clause, trigger, one, toll, fight, both=both) for one in found]


def _toll(clause: Clause) -> Hit | None:
    return next(
        (
            h
            for h in clause.cue("kill", "wound")
            if is_passive(clause, h) or clause.word(h.first) in _DIED
        ),
        None,
    )


def _fight(clause: Clause, toll: Hit) -> Hit | None:
    near = range(toll.last, toll.last + _REACH)
    return next((h for h in clause.cue("clash") if h.first in near and not h.verbal), None)


def _put(clause: Clause, trigger: Trigger, one: Cast, toll: Hit, fight: Hit, *, both: bool) -> Cast:
    if one.first < 0:
        return one
    if one.first < toll.first:
        fought = both and trigger.kind is Kind.CLASH
        return one._replace(role=Role.ACTOR if fought else Role.AGAINST)
    dealt = toll.last <= one.first <= fight.first
    led = _FROM & {clause.word(fight.last - 1), clause.word(fight.last)}
    behind = 0 <= one.first - fight.last <= 2 and bool(led)
    if not (dealt or behind):
        return one
    fought = both and trigger.kind is Kind.CLASH
    return one._replace(role=Role.AGAINST if fought else Role.ACTOR)


def comes_under(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "came under attack from X": X acts."""
    hit = trigger.hit
    if trigger.kind not in (Kind.CLASH, Kind.STRIKE):
        return found
    if "under" not in clause.sentence.words[max(clause.first, hit.first - 2) : hit.last]:
        return found
    return [
        one._replace(role=Role.ACTOR)
        if one.first > hit.first and clause.word(one.first - 1) in ("by", "from")
        else one
        for one in found
    ]
