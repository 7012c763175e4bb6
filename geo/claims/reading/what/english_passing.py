"""English predicates said in passing: of what nobody told, might befall, or somebody else does."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import near_before
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.INFILTRATION, Kind.OPERATION, Kind.CAPTURE})


def in_passing(clause: Clause, trigger: Trigger) -> bool:
    """Whether an English predicate is only said in passing."""
    return any(rule(clause, trigger) for rule in _RULES)


_SAYS = word_set("say said says specify specified reveal revealed disclose disclosed identify name")
_SAYS_NOT = word_set("not never without unclear unknown declined refused")
_ASKS = word_set("who what which when where why how whether if")
_SAY_REACH = 4  # words from "not" over "immediately say" to what is not said


def _not_said(clause: Clause, trigger: Trigger) -> bool:
    """As in "they did not say who was behind the attack", "it was unclear when X took Y"."""
    words = clause.sentence.words
    begun = clause.stretch.first
    asks = [p for p in range(begun + 1, trigger.hit.first) if words[p] in _ASKS]
    for ask in asks:
        before = words[max(begun, ask - _SAY_REACH) : ask]
        unclear = bool({"unclear", "unknown"} & set(before))
        clear = "not" in before and "clear" in before
        if unclear or clear or (_SAYS_NOT & set(before) and _SAYS & set(before)):
            return True
    return False


_OPEN_TO = word_set("vulnerable prone exposed susceptible threat risk danger target targets")
_OPEN_REACH = 4  # words from "vulnerable to" to what may befall


def _may_befall(clause: Clause, trigger: Trigger) -> bool:
    """As in "provinces that are vulnerable to attacks", "the threat of infiltration"."""
    hit = trigger.hit
    noun = any(h.first == hit.first and h.form == NOUN for h in clause.cue(hit.meaning))
    if trigger.kind not in _BLOWS or not noun:
        return False
    words = clause.sentence.words
    near = range(max(clause.first, hit.first - _OPEN_REACH), hit.first)
    return any(words[p] in _OPEN_TO and words[p + 1] in ("to", "of") for p in near)


_TIMES = word_set("time day eve moment wake hour")
_TIME_REACH = 6  # words from "at the time of" to what happened then


def _at_the_time(clause: Clause, trigger: Trigger) -> bool:
    """As in "at the time of X being freed": when something else was so."""
    words = clause.sentence.words
    near = range(max(clause.first, trigger.hit.first - _TIME_REACH), trigger.hit.first)
    timed = any(words[p] in _TIMES and words[p + 1] == "of" for p in near)
    return timed and "," not in words[max(clause.first, trigger.hit.first - 3) : trigger.hit.first]


_TAKEN_REACH = 6  # words from "took control of" to a camp
_HIT_REACH = 14  # words from "destroyed" over a list to a headquarters


def _listed_as_hit(clause: Clause, trigger: Trigger) -> bool:
    """As in "destroyed vehicles, a depot and a command post": what was hit, nobody's presence."""
    if trigger.kind is not Kind.PRESENCE or trigger.hit.form != NOUN:
        return False
    if near_before(clause, trigger.hit, "capture", "take", "expel", reach=_TAKEN_REACH):
        return True
    struck = near_before(clause, trigger.hit, "target", "strike", reach=_HIT_REACH)
    if struck is None or not struck.verbal:
        return False
    between = [h for h in clause.cues_before(trigger.hit.first) if h.first >= struck.last]
    return not any(h.verbal and h.meaning not in ("target", "strike") for h in between)


def _which_was_taken(clause: Clause, trigger: Trigger) -> bool:
    """As in "areas once captured by X": which areas they are, nobody who is seized."""
    hit = trigger.hit
    by = trigger.rule == "captured men" and clause.word(hit.last) == "by"
    return by and hit.form == PERFECT


def _things_left(clause: Clause, trigger: Trigger) -> bool:
    """As in "weapons left behind by gunmen were seized": arms are found, nobody is."""
    if trigger.kind not in (Kind.ARREST, Kind.INFILTRATION):
        return False
    words = clause.sentence.words
    things = [h.last for h in clause.cue("goods") if h.first <= trigger.hit.first]
    left = any(words[p : p + 2] == ["left", "behind"] for p in things)
    passive = bool(_PASSIVE & set(words[trigger.hit.first : trigger.hit.last]))
    return bool(things) and left and (passive or trigger.kind is Kind.INFILTRATION)


_PASSIVE = word_set("was were been being")
_CARRIED = word_set("buses bus trucks truck vehicles vehicle convoy convoys cars lorries prisoners")
_HELPERS = word_set("governing ruling")
_BODIES = word_set("body bodies council party coalition authority authorities elite family class")
_SHARE_REACH = 7  # words from "split between" to those who share


def _no_ground(clause: Clause, trigger: Trigger) -> bool:
    """As in "buses guarded by X", "the governing body", "troops split between A and B"."""
    hit, words = trigger.hit, clause.sentence.words
    if trigger.kind is not Kind.CONTROL:
        return False
    if words[hit.last - 1] == "by" and words[hit.first - 1] in _CARRIED:
        return True
    if words[hit.first] in _HELPERS and words[hit.last : hit.last + 1]:
        return words[hit.last] in _BODIES
    if words[hit.first : hit.last] == ["belongs", "to"]:
        return not any(hit.last <= n.first <= hit.last + 2 for n in clause.names)
    shared = words[hit.last - 1] == "between"
    near = range(hit.last, hit.last + _SHARE_REACH)
    return shared and not any(n.first in near and not n.metonym for n in clause.names)


def _then_caught(clause: Clause, trigger: Trigger) -> bool:
    """As in "the group was ambushed and arrested": how it was caught, no fight."""
    ambushed = "ambush" in clause.word(trigger.hit.last - 1)
    if trigger.kind is not Kind.CLASH or not ambushed:
        return False
    near = range(trigger.hit.last, trigger.hit.last + _CAUGHT_REACH)
    return any(h.first in near and h.verbal for h in clause.sentence.cue("arrest"))


_CAUGHT_REACH = 25  # words from an ambush to the arrest that it was laid for


def _who_they_were(clause: Clause, trigger: Trigger) -> bool:
    """As in "the 13 arrested were Iraqis": who they are that were arrested before."""
    hit, words = trigger.hit, clause.sentence.words
    told = trigger.kind is Kind.ARREST and clause.word(hit.last) in ("were", "are", "was", "is")
    before = words[max(clause.first, hit.first - 3) : hit.first]
    return told and bool({"the", "those"} & set(before))


_ABLE = word_set("ability capability capacity capable inability")
_ABLE_REACH = 4  # words from "ability to" to the deed


def _could_do(clause: Clause, trigger: Trigger) -> bool:
    """As in "its ability to bring arms across the line": what somebody could do, not did."""
    words = clause.sentence.words
    near = range(max(clause.first, trigger.hit.first - _ABLE_REACH), trigger.hit.first)
    return trigger.kind in (*_BLOWS, Kind.TRANSFER) and any(
        words[p] in _ABLE and words[p + 1] in ("to", "of") for p in near
    )


_RULES = (
    _not_said, _may_befall, _at_the_time, _listed_as_hit, _which_was_taken, _things_left,
    _no_ground, _could_do, _then_caught, _who_they_were,
)  # fmt: skip
