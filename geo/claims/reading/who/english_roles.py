"""Roles that the form of an English clause settles once its names are read."""

from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.english_parts import is_passive
from geo.claims.reading.who.english_tolls import beside_toll, comes_under
from geo.claims.reading.who.hunted import HUNTED


def settled_english(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "clashes between X and Y": of two who fight each other one acts."""
    if clause.sentence.arabic:
        return found
    found = comes_under(clause, trigger, beside_toll(clause, trigger, found))
    found = _used_by(trigger, found)
    if trigger.kind is not Kind.CLASH:
        return found
    struck = [p for p in found if p.role is Role.AGAINST and p.first >= 0]
    if len(struck) < 2 or any(p.role is Role.ACTOR for p in found):
        return found
    if not any("between" in clause.word(n) for n in range(clause.first, struck[0].first)):
        return found
    acting = next((p for p in struck if p.ids[0] not in HUNTED), struck[0])
    return [p._replace(role=Role.ACTOR) if p is acting else p for p in found]


def _used_by(trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "destroyed boats used by X to cross": X crosses, and nobody told of before."""
    if trigger.kind is not Kind.INFILTRATION:
        return found
    agents = [p for p in found if p.reason == "agent" and p.role is Role.ACTOR]
    if not agents or agents[0].first < trigger.hit.first:
        return found
    return [p for p in found if p.role is not Role.ACTOR or p.first >= trigger.hit.first]


_UNDER = (["came", "under"], ["come", "under"], ["coming", "under"], ["comes", "under"])
_NAMELESS = frozenset({Kind.TRANSFER, Kind.ARREST})


def leaves_out_author(clause: Clause, trigger: Trigger) -> bool:
    """As in "were handed over", "who came under fire": by nobody that acted before."""
    words = clause.sentence.words
    if not clause.sentence.arabic and words[trigger.hit.first : trigger.hit.first + 2] in _UNDER:
        return True
    return trigger.kind in _NAMELESS and trigger.verbal and is_passive(clause, trigger.hit)


_IT = frozenset({"it", "they", "we"})
_BEFORE_VERB = frozenset({"has", "have", "had", "will", "would", "not", "also", "never"})


def it_shuts(clause: Clause, trigger: Trigger, found: list[Cast]) -> list[Cast]:
    """As in "Baghdad denied that it had closed the crossing": the speaker itself."""
    if found or trigger.kind is not Kind.CROSSING_STATUS or not trigger.verbal:
        return found
    place = trigger.hit.first - 1
    while place >= clause.first and clause.word(place) in _BEFORE_VERB:
        place -= 1
    opens = place == clause.stretch.first and clause.word(place) in _IT
    if not (opens and clause.stretch.bodies):
        return found
    return [Cast(clause.stretch.bodies[:1], Role.ACTOR, "the speaker's own", place)]
