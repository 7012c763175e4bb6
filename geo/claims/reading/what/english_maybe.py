"""English words for what has not happened: future attacks, possible clashes, leave denied."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_EVENTS = frozenset(
    {Kind.CLASH, Kind.STRIKE, Kind.INFILTRATION, Kind.OPERATION, Kind.CAPTURE, Kind.ARREST}
)
_TO_COME = word_set("future possible potential imminent looming eventual hypothetical")
_LIKELY = word_set("possible likely expected feared inevitable imminent")
_BE = word_set("is are remain remains seem seems")
_LETS = word_set("allow let permit tolerate accept")
_NOT = word_set("not never won't cannot")
_VOWS = word_set("will would shall won't may might")
_REACH = 7  # words from "not allow" to what is not allowed


def only_maybe(clause: Clause, trigger: Trigger) -> bool:
    """As in "a base for future attacks", "will not allow the army to advance": no event."""
    if trigger.kind not in _EVENTS_OR_FEARED:
        return False
    if _is_feared(clause, trigger):
        return True
    return trigger.kind in _EVENTS and (
        _to_come(clause, trigger) or _not_allowed(clause, trigger) or _would_stop(clause, trigger)
    )


_EVENTS_OR_FEARED = _EVENTS | {Kind.TRANSFER, Kind.PRESENCE, Kind.CASUALTIES}
_FEARS = word_set("fear fears feared fearing afraid wary worried worries")
_WARNS = word_set("warned warns warn warning warnings")
_OF = word_set("of against")
_GROWTH = word_set(
    "growing rising increasing increased rise growth increase surge continued "
    "resurgence continuing recent new renewed ongoing presence spread"
)  # "warned of the growth of": it is there
_APART = word_set(
    "after before since following as while who which where when amid because over , ;"
)
_WOULD_BE = word_set("would could might may be being")
_FEAR_REACH = 9  # words from a fear over whose it is to what is feared


def _is_feared(clause: Clause, trigger: Trigger) -> bool:
    """As in "warned of attacks near X", "fearing that they would be hit": it may come."""
    hit = trigger.hit
    ahead = clause.sentence.words[max(0, hit.first - _FEAR_REACH) : hit.first]
    for place in range(len(ahead) - 1, -1, -1):
        behind = ahead[place + 1 :]
        warned = ahead[place] in _WARNS and not _OF.isdisjoint(behind[:1])
        if warned or ahead[place] in _FEARS:
            if hit.form == PERFECT and _WOULD_BE.isdisjoint(behind):
                return False  # "fled in fear, and was hit"
            return _APART.isdisjoint(behind) and not (warned and _GROWTH.intersection(behind))
    return False


_STOPS = word_set("prevent stop block deter thwart halt curb counter repel foil")
_WOULD = word_set("would will can could must should shall may might")


def _would_stop(clause: Clause, trigger: Trigger) -> bool:
    """As in "they would prevent any breach of the border": what nobody has tried."""
    hit = trigger.hit
    if trigger.kind not in (Kind.INFILTRATION, Kind.CLASH, Kind.STRIKE):
        return False
    near = range(max(clause.first + 1, hit.first - _STOPPED), hit.first)
    return any(clause.word(p) in _STOPS and clause.word(p - 1) in _WOULD for p in near)


_STOPPED = 4  # words from "prevent" to what is prevented
_DEEDS = frozenset({Kind.PRESENCE, Kind.OPERATION, Kind.PATROL, Kind.FORTIFICATION})
_WIDER = word_set("wider broader larger overall ongoing comprehensive effort efforts strategy plan")


def part_of_a_plan(clause: Clause, trigger: Trigger) -> bool:
    """As in "the raids are part of a wider plan": what is known is explained."""
    hit = trigger.hit
    if trigger.kind not in _DEEDS or trigger.verbal:
        return False
    for place in range(hit.last, hit.last + _REACH):
        joined = clause.word(place) in _BE | {"was", "were"} and clause.word(place + 1) == "part"
        if joined and clause.word(place + 2) == "of":
            return bool(_WIDER & {clause.word(p) for p in range(place + 3, place + 7)})
    return False


def _to_come(clause: Clause, trigger: Trigger) -> bool:
    hit = trigger.hit
    if hit.last - hit.first > 1:
        return False
    ahead = [clause.word(hit.first - 1), clause.word(hit.first - 2)]
    behind = [clause.word(hit.last), clause.word(hit.last + 1)]
    return bool(_TO_COME & set(ahead)) or (behind[0] in _BE and behind[1] in _LIKELY)


def _not_allowed(clause: Clause, trigger: Trigger) -> bool:
    """As in "we will not allow them to advance", "will never let X enter": a vow."""
    words = clause.sentence.words
    begun = max(clause.stretch.first, trigger.hit.first - _REACH)
    for place in range(begun, trigger.hit.first):
        if words[place] not in _LETS or not _NOT & set(words[max(0, place - 2) : place]):
            continue
        return bool(_VOWS & set(words[max(0, place - 4) : place]))
    return False


only_where(only_maybe, exactly=_WARNS | _FEARS | _TO_COME | _LIKELY | _LETS | _STOPS)
only_where(part_of_a_plan, exactly=_WIDER)
