"""English words of deeds that are said of things and of views, or of what comes of a deed."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_words import opening
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.nearby import word_of
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.by_kind import RulesByKind
from geo.claims.reading.what.english_things import (
    OVER,
    WHOSE,
    asked_about,
    goes_over,
    hit_by,
    is_a_gate,
    is_a_station,
    is_a_way,
    is_found,
    leaves_in_a_plight,
    lies_empty,
    one_of_its,
    slips_from_hands,
    talked_of,
    things_inland,
    things_were,
    until_destroyed,
)


def no_english_deed(clause: Clause, trigger: Trigger) -> bool:
    """Whether an English predicate is of a thing, a view or an outcome, and tells of no deed."""
    if clause.sentence.glance & _ONCE_GLANCE and _would_follow(clause):
        return True
    return _RULES.one_holds(clause, trigger)


_ONCE = word_set("once if when")
_ONCE_GLANCE = glance_for(exactly=_ONCE)


def _would_follow(clause: Clause) -> bool:
    """As in "once it falls, that is going to cut the road": what would come of it."""
    words = clause.sentence.words
    opens = opening(words)
    if words[opens] not in _ONCE:
        return False
    begun = range(opens + 2, min(clause.last, len(words) - 3))
    return any(
        words[p] in ("it", "that", "this", "it's", "that's", "which")
        and ("going" in words[p + 1 : p + 4] or "will" in words[p + 1 : p + 2])
        for p in begun
    )


_SHOWS = word_set(
    "underscore underscores underscored highlight highlights highlighted reflect reflects "
    "reflected "
    "illustrate illustrates illustrated signal signals signalled signaled demonstrate demonstrates "
    "demonstrated show shows showed prove proves proved suggest suggests suggested reveal reveals "
    "revealed expose exposes exposed heighten heightens heightened"
)
_SHOW_REACH = 7  # words from the event to what it shows
_EVENTS = ("strike", "clash", "operation", "kill", "capture", "arrest")


def _shows(clause: Clause, hit: Hit) -> bool:
    """As in "the raids on X underscore the tension": a comment on what is known."""
    near = range(hit.last, min(clause.last, hit.last + _SHOW_REACH))
    shown = next((p for p in near if clause.word(p) in _SHOWS), None)
    if shown is None or any(
        clause.word(p) in ("that", "which", ",") for p in range(hit.last, shown)
    ):
        return False
    return not any(hit.last <= h.first < shown and h.verbal for h in clause.cue(*_EVENTS))


only_where(_shows, exactly=_SHOWS)


_SETS_OFF = word_set("causing caused triggering triggered setting touching sparking")
_SET_REACH = 5


def _set_off(clause: Clause, hit: Hit) -> bool:
    """As in "hit a depot, causing a loud explosion": what came of the blow, no blow of its own."""
    if not word_of(clause, hit).startswith(("explo", "blast", "deton")):
        return False
    near = range(max(clause.stretch.first, hit.first - _SET_REACH), hit.first)
    return any(clause.word(p) in _SETS_OFF for p in near) and bool(
        any(h.first < hit.first for h in clause.sentence.cue("strike", "target"))
    )


only_where(_set_off, exactly=_SETS_OFF)


_SHARES = word_set("share most bulk brunt burden weight")
_SHARE_REACH = 5


def _ones_part(clause: Clause, hit: Hit) -> bool:
    """As in "bore the brunt of the battle against X": merit in a long war, no fight."""
    words = clause.sentence.words
    begun = max(clause.first, hit.first - _SHARE_REACH)
    near = words[begun : min(clause.last, hit.last + _SHARE_REACH)]
    return any(w in _SHARES and near[p + 1 : p + 3] == ["of", "the"] for p, w in enumerate(near))


only_where(_ones_part, exactly=_SHARES)


_DATES = word_set("after following since before")
_TOLLS = word_set("death deaths killing loss murder")
_DEATH_REACH = 12  # words from "after" over the death to how it came


def _how_they_fell(clause: Clause, hit: Hit) -> bool:
    """As in "days after the death of two men in an attack": what dates the rest."""
    words = clause.sentence.words
    near = words[max(clause.stretch.first, hit.first - _DEATH_REACH) : hit.first]
    dates = next((p for p, w in enumerate(near) if w in _DATES), None)
    if dates is None or not _TOLLS & set(near[dates : dates + 4]):
        return False
    return bool({"in", "by", "during"} & set(near[-3:]))


only_where(_how_they_fell, exactly=_TOLLS)


_FIGURES = word_set("time ticking demographic")
_MAKES = word_set(
    "make making makes build building assemble assembling store storing plant planting"
)


def _no_bomb(clause: Clause, hit: Hit) -> bool:
    """As in "the camp is a time bomb", "to make bombs": a figure of speech, or a ware."""
    before = clause.word(hit.first - 1)
    return word_of(clause, hit).startswith("bomb") and before in _FIGURES | _MAKES


only_where(_no_bomb, exactly=_FIGURES | _MAKES)


_ARMS = word_set(
    "weapons weapon arms ammunition rifles guns vehicles tanks equipment documents files keys "
    "explosives munitions armour armor drones cars trucks"
)


_ABOARD = word_set("on aboard by in inside")


def _of_arms(clause: Clause, hit: Hit) -> bool:
    """As in "the deserters handed in their rifles": things change hands, nobody does."""
    near = range(hit.last, min(clause.last, hit.last + WHOSE))
    held = clause.cue("detainees", "persons")
    given = next((p for p in near if clause.word(p) in _ARMS | _ABOARD), None)
    if given is None or clause.word(given) in _ABOARD:
        return False  # "brought into X on 12 trucks"
    return not any(hit.last <= h.first < given for h in held)


only_where(_of_arms, exactly=_ARMS)


def _is_left(clause: Clause, hit: Hit) -> bool:
    """As in "all that is left to X": nobody leaves."""
    left = word_of(clause, hit) == "left" and clause.word(hit.last) in ("to", "of", "for")
    return left and clause.word(hit.first - 1) in ("is", "are", "was", "were")


_EFFECTS = word_set("put puts contributed helped helps stopped ended reduced curbed halted limited")
_EFFECT_REACH = 4  # words from a wall to what it did


def _does_good(clause: Clause, hit: Hit) -> bool:
    """As in "the fence has put an end to smuggling": what a wall that is known did."""
    near = range(hit.last, min(clause.last, hit.last + _EFFECT_REACH))
    known = clause.word(hit.first - 1) in ("the", "this", "new", "border", "security", "concrete")
    return known and any(clause.word(p) in _EFFECTS for p in near)


only_where(_does_good, exactly=_EFFECTS)


_NO_GATES = word_set(
    "gap gaps loophole loopholes ranks file files chapter deal distance hole holes"
)


def _no_gate(clause: Clause, hit: Hit) -> bool:
    """As in "the wall closes gaps": what is shut is no gate."""
    near = range(hit.last, min(clause.last, hit.last + _GATE_REACH))
    return any(clause.word(p) in _NO_GATES for p in near)


only_where(_no_gate, exactly=_NO_GATES)


_GATE_REACH = 4
_VIES = word_set(
    "race races racing raced vie vies vied vying fight fights fighting fought battle battles "
    "battling battled struggle struggles struggling compete competing competed contest bid bids"
)
_VIE_REACH = 18  # words from "race" over whom it is against to "for control"


def _vied_for(clause: Clause, hit: Hit) -> bool:
    """As in "in a race with X for control of Y": what is sought, not held."""
    words = clause.sentence.words
    if clause.word(hit.first - 1) != "for" or not word_of(clause, hit).startswith("control"):
        return False
    return bool(_VIES & set(words[max(clause.stretch.first, hit.first - _VIE_REACH) : hit.first]))


only_where(_vied_for, exactly=_VIES)


def _of_a_plan(clause: Clause, hit: Hit) -> bool:
    """As in "the execution of the raids": carried out, and nobody is put to death."""
    if word_of(clause, hit) not in ("execution", "executions"):
        return False
    return clause.word(hit.last) == "of" and not any(
        hit.last < h.first <= hit.last + WHOSE for h in clause.cue("persons", "detainees")
    )


def _by_invitation(clause: Clause, hit: Hit) -> bool:
    """As in "we are in Iraq at its government's invitation": by what right, no news."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + _LEAVE_REACH)]
    return bool(_LEAVES & set(near)) and not clause.cue("border", "base")


_LEAVES = word_set("invitation request behest")
_LEAVE_REACH = 8
only_where(_by_invitation, exactly=_LEAVES)


def _tried_to_flee(clause: Clause, hit: Hit) -> bool:
    """As in "killed women who had tried to flee": who the victims were."""
    words = clause.sentence.words
    before = words[max(0, hit.first - 5) : hit.first]
    who = "who" in before and not _TRIED.isdisjoint(before)
    return who and any(h.first < hit.first for h in clause.sentence.cue("kill"))


_TRIED = frozenset({"tried", "attempted", "trying"})
only_where(_tried_to_flee, exactly=_TRIED)


def _in_a_sweep(clause: Clause, hit: Hit) -> bool:
    """As in "seized rifles in its sweep of X": arms found inland, and nothing came over."""
    if not word_of(clause, hit).startswith(("seiz", "confiscat")):
        return False
    behind = range(hit.last, min(clause.last, hit.last + WHOSE + 3))
    arms = any(clause.word(p) in _ARMS for p in behind)
    inland = any(clause.word(p) in _SWEEPS for p in range(clause.stretch.first, clause.last))
    told = clause.sentence.words[clause.stretch.first : clause.stretch.last]
    return arms and inland and not any(w.startswith(OVER) for w in told)


_SWEEPS = word_set("sweep sweeps operation operations raid raids search searches campaign")
only_where(_in_a_sweep, exactly=_SWEEPS)


_GROUND = word_set(
    "strip border territory territories ground control area areas region land town city village "
    "base foothold crossing stretch grip positions"
)
_LOST_REACH = 4  # words from "lose" to what is lost


def _loses_ground(clause: Clause, hit: Hit) -> bool:
    """As in "will lose the border strip": ground, and nobody who fell."""
    lost = clause.word(hit.first) in ("lose", "loses", "lost", "losing")
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _LOST_REACH)]
    return lost and not _GROUND.isdisjoint(behind) and not clause.counts


only_where(_loses_ground, exactly=_GROUND)


_BETTER = word_set("better closer greater more stronger tighter improved")


def _would_help(clause: Clause, hit: Hit) -> bool:
    """As in "better coordination would help": what is wished for."""
    wished = clause.word(hit.first - 1) in _BETTER
    return wished and "would" in clause.sentence.words[hit.last : clause.last]


only_where(_would_help, exactly=_BETTER)


_RULES = RulesByKind(
    {
        Kind.STRIKE: (_shows, _no_bomb, _how_they_fell, hit_by),
        Kind.PATROL: (goes_over,),
        Kind.PRESENCE: (_by_invitation, is_a_station, talked_of),
        Kind.INFILTRATION: (_in_a_sweep, things_inland, slips_from_hands),
        Kind.ARREST: (things_were,),
        Kind.OPERATION: (
            _shows,
            _is_left,
            is_a_way,
            lies_empty,
            is_a_gate,
            leaves_in_a_plight,
            asked_about,
        ),
        Kind.CLASH: (_shows, _how_they_fell, _set_off, _ones_part, is_found, until_destroyed),
        Kind.TRANSFER: (_of_arms, _is_left, _tried_to_flee),
        Kind.FORTIFICATION: (_does_good,),
        Kind.CROSSING_STATUS: (_no_gate,),
        Kind.CONTROL: (_vied_for, one_of_its),
        Kind.CASUALTIES: (_of_a_plan, _loses_ground),
        Kind.COORDINATION: (_would_help,),
    }
)
