"""The blow that a toll comes of: who dealt it killed, and whom it was aimed at fell."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.model import Kind, Role
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import Cast

_IN_A_BLOW = word_set(
    "in after during following by with amid from of at near as when before since despite where "
    "while"
)
_BETWEEN = frozenset({"between", "بين"})
_KINDS = {"strike": Kind.STRIKE, "clash": Kind.CLASH}


def blow_told_of(clause: Clause, trigger: Trigger) -> Trigger | None:
    """As in "an attack of X on Y killed two", "the raid on Y led to two deaths": the raid.

    None where the toll has another subject, or none.
    """
    if trigger.kind is not Kind.CASUALTIES:
        return None
    blow = _blow(clause, trigger)
    return None if blow is None else Trigger(_KINDS[blow.meaning], blow, MAIN, "attack")


def fought_each_other(clause: Clause, toll: Trigger, blow: Trigger, name: Named) -> bool:
    """As in "clashes between X and Y killed two": neither is said to have killed."""
    if name.first >= toll.hit.first:
        return False
    return not _BETWEEN.isdisjoint(clause.sentence.words[blow.hit.first : blow.hit.last + 1])


def _blow(clause: Clause, trigger: Trigger) -> Hit | None:
    """The blow that is the subject of a toll."""
    hit = trigger.hit
    blows = (h for h in clause.cue(*_KINDS) if not h.verbal and h.last <= hit.first)
    blow = next(blows, None)
    if blow is None:
        return None
    subject = _led(clause, hit, blow) if clause.sentence.arabic else _kills(clause, trigger, blow)
    return blow if subject else None


_MEN_ALONE = word_set("soldier soldiers troops guards policemen")
_BLOWS = frozenset({Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE})


def are_its_men(clause: Clause, trigger: Trigger, name: Named, found: Sequence[Cast]) -> bool:
    """As in "the attack on a post of X killed two soldiers": of X, and of nobody else."""
    if clause.sentence.arabic or trigger.kind not in _BLOWS or name.first < trigger.hit.last:
        return False
    alone = _MEN_ALONE.issuperset(clause.sentence.words[name.first : name.last])
    return alone and any(one.role is Role.AGAINST for one in found)


def _led(clause: Clause, toll: Hit, blow: Hit) -> bool:
    """Whether a verb of outcome stands right before the blow, or between it and the toll."""
    led = [h for h in clause.cue("lead_to") if h.first < toll.first]
    opens = not any(n.last <= blow.first for n in clause.names)
    return opens and any(h.last == blow.first or h.first >= blow.last for h in led)


def _kills(clause: Clause, trigger: Trigger, blow: Hit) -> bool:
    """Whether the blow opens the clause and no verb stands between it and that of the toll."""
    opening = clause.sentence.words[clause.first : blow.first]
    verbs = (h for h in clause.cues_before(trigger.hit.first) if h.first >= blow.last and h.verbal)
    return trigger.verbal and _IN_A_BLOW.isdisjoint(opening) and next(verbs, None) is None
