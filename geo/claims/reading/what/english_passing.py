"""English predicates said in passing: of what nobody told, might befall, or somebody else does."""

from collections.abc import Callable

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import near_before
from geo.claims.reading.text.settings import MAKES, Trigger
from geo.claims.reading.text.wordset import word_set

_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.INFILTRATION, Kind.OPERATION, Kind.CAPTURE})


def _is_noun(clause: Clause, hit: Hit) -> bool:
    """Whether a word is a noun, or may be one: "attack" behind "US"."""
    return hit.form == NOUN or any(
        h.first == hit.first and h.form == NOUN for h in clause.cue(hit.meaning)
    )


_SAYS = word_set("say said says specify specified reveal revealed disclose disclosed identify name")
_SAYS_NOT = word_set("not never without unclear unknown declined refused")
_ASKS = word_set("who what which when where why how whether if")
_SAY_REACH = 4  # words from "not" over "immediately say" to what is not said


def _not_said(clause: Clause, trigger: Trigger) -> bool:
    """As in "they did not say who was behind the attack", "it was unclear when X took Y"."""
    words = clause.sentence.words
    turns = [p for p in range(trigger.hit.first) if words[p] in ("but", "while", "though", ";")]
    begun = turns[-1] if turns else 0
    asks = [p for p in range(begun + 1, trigger.hit.first) if words[p] in _ASKS]
    for ask in asks:
        before = words[max(begun, ask - _SAY_REACH) : ask]
        unclear = bool({"unclear", "unknown"} & set(before))
        clear = "not" in before and "clear" in before
        if unclear or clear or (_SAYS_NOT & set(before) and _SAYS & set(before)):
            return True
    return False


_OPEN_TO = word_set("vulnerable prone exposed susceptible threat risk danger")
_OPEN_REACH = 4  # words from "vulnerable to" to what may befall


def _may_befall(clause: Clause, trigger: Trigger) -> bool:
    """As in "provinces that are vulnerable to attacks", "the threat of infiltration"."""
    hit = trigger.hit
    if trigger.kind not in _BLOWS or not _is_noun(clause, hit):
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
    """As in "the smugglers were ambushed and caught": how it was caught, no fight."""
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


_REACTS = word_set(
    "reaction reactions response responses responding retaliation reprisal revenge condemnation "
    "condemned condemning responsibility blame anger outrage details footage anniversary result "
    "consequence aftermath"
)
_REACT_REACH = 5  # words from "reaction to" to the attack
_OF_IT = word_set("to for of over at on the this that us its recent latest")


def _reacts_to(clause: Clause, trigger: Trigger) -> bool:
    """As in "reaction to the attack", "in response to the strike": what came of it, told before."""
    if trigger.kind not in (Kind.STRIKE, Kind.CLASH) or clause.sentence.number < 1:
        return False
    if not _is_noun(clause, trigger.hit) or trigger.hit.last - trigger.hit.first > 1:
        return False
    words = clause.sentence.words
    begun = max(clause.first, trigger.hit.first - _REACT_REACH)
    marks = [p for p in range(begun, trigger.hit.first) if words[p] in _REACTS]
    if not marks or words[marks[-1] + 1] not in ("to", "for", "of", "over"):
        return False
    return all(words[p] in _OF_IT for p in range(marks[-1] + 1, trigger.hit.first))


_RAISES = word_set("raise raises raised prompt prompts prompted spark sparks sparked fuel fuels")
_ASKED = word_set("questions question concern concerns fears doubts alarm worries speculation")


def _raises_questions(clause: Clause, trigger: Trigger) -> bool:
    """As in "the attack raises questions about X": an event told before, and what is made of it."""
    if trigger.kind not in _BLOWS or clause.sentence.number < 1:
        return False
    if not _is_noun(clause, trigger.hit):
        return False
    behind = clause.sentence.words[trigger.hit.last : trigger.hit.last + _RAISE_REACH]
    return bool(behind) and behind[0] in _RAISES and bool(_ASKED & set(behind))


def _brings_about(clause: Clause, trigger: Trigger) -> bool:
    """As in "the fighting has prompted Baghdad to fortify its line": a cause, told before."""
    if trigger.kind not in (*_BLOWS, Kind.OPERATION) or not _is_noun(clause, trigger.hit):
        return False
    words = clause.sentence.words
    verb = trigger.hit.last + (clause.word(trigger.hit.last) in ("has", "have"))
    behind = words[verb + 1 : min(clause.last, verb + 1 + _RAISE_REACH)]
    return clause.word(verb) in MAKES and "to" in behind


_RAISE_REACH = 5  # words from the event over "raises" to the questions
_MODALS = word_set("would could might")
_MODAL_REACH = 8  # words from a noun over what it is of to "would"


def _would_be(clause: Clause, trigger: Trigger) -> bool:
    """As in "the fall of X would open the road": what nobody has told to have happened."""
    words = clause.sentence.words
    noun = trigger.hit.form == NOUN or words[trigger.hit.first : trigger.hit.last] == ["control"]
    if trigger.kind not in (*_BLOWS, Kind.CONTROL) or not noun:
        return False
    near = range(trigger.hit.last, min(clause.last, trigger.hit.last + _MODAL_REACH))
    modal = next((p for p in near if words[p] in _MODALS), None)
    if modal is None or "," in words[trigger.hit.last : modal]:
        return False
    if words[modal + 1 : modal + 3] in (["be", "heard"], ["be", "seen"], ["be", "felt"]):
        return False  # "gunfire could be heard near X": it was
    return not any(h.verbal and trigger.hit.last <= h.first < modal for h in clause.sentence.cues)


def _meets_and_is_hit(clause: Clause, trigger: Trigger) -> bool:
    """As in "hit a meeting of ISIS leaders": who sat together were struck, no talks are told."""
    if trigger.kind is not Kind.COORDINATION or trigger.hit.form != NOUN:
        return False
    struck = near_before(clause, trigger.hit, "target", "strike", "clash", reach=4)
    return struck is not None and struck.verbal


_HAD = word_set("had has have was is were")


def _had_done(clause: Clause, trigger: Trigger) -> bool:
    """As in "arrested two men, one of whom had killed X": who it was that was caught."""
    words, first = clause.sentence.words, trigger.hit.first
    begun = max(clause.stretch.first, first - _DONE_REACH)
    whom = [p for p in range(begun, first) if words[p] in ("who", "whom")]
    if not whom or trigger.kind not in (*_BLOWS, Kind.CASUALTIES):
        return False
    told = _HAD & set(words[whom[-1] + 1 : first + 1])
    caught = clause.sentence.cue("arrest", first=clause.stretch.first, last=whom[-1])
    return bool(told) and any(h.verbal for h in caught)


_DONE_REACH = 6  # words from "who had" to the deed
_WARS = word_set("war conflict uprising revolution")


def _of_the_war(clause: Clause, trigger: Trigger) -> bool:
    """As in "the civil war has killed thousands": the toll of a whole war, no event's."""
    if trigger.kind is not Kind.CASUALTIES or clause.spots:
        return False
    words = clause.sentence.words
    begun = clause.stretch.first
    wars = [p for p in range(begun, trigger.hit.first) if words[p] in _WARS]
    return any(
        words[p - 1] in ("civil", "year", "long") or words[p - 1].endswith("'s")
        for p in wars
        if p > begun
    )


_MATTERS = word_set(
    "critical vital key essential crucial important necessary paramount priority needed required"
)
_MATTERS_REACH = 9  # words from a noun to how much it matters
_BUILT = frozenset({Kind.FORTIFICATION, Kind.POST, Kind.CROSSING_STATUS})


def _matters(clause: Clause, trigger: Trigger) -> bool:
    """As in "the transfer of prisoners is vital": what it is worth, not that it was done."""
    if trigger.kind in _BUILT or trigger.hit.form != NOUN:
        return False
    words = clause.sentence.words
    near = range(trigger.hit.last, min(clause.last - 1, trigger.hit.last + _MATTERS_REACH))
    place = next((p for p in near if words[p] in ("is", "are", "remains", "was")), None)
    return place is not None and bool(_MATTERS & set(words[place + 1 : place + 4]))


_ABLE = word_set("ability capability capacity capable inability")
_ABLE_REACH = 4  # words from "ability to" to the deed


def _could_do(clause: Clause, trigger: Trigger) -> bool:
    """As in "its ability to bring arms across the line": what somebody could do, not did."""
    words = clause.sentence.words
    near = range(max(clause.first, trigger.hit.first - _ABLE_REACH), trigger.hit.first)
    return trigger.kind in (*_BLOWS, Kind.TRANSFER) and any(
        words[p] in _ABLE and words[p + 1] in ("to", "of") for p in near
    )


only_where(_not_said, exactly=_SAYS_NOT)
only_where(_may_befall, exactly=_OPEN_TO)
only_where(_at_the_time, exactly=_TIMES)
only_where(_which_was_taken, exactly=("by",))
only_where(_things_left, exactly=("behind",))
only_where(_no_ground, exactly=_CARRIED | _HELPERS | {"belongs", "between"})
only_where(_could_do, exactly=_ABLE)
only_where(_reacts_to, exactly=_REACTS)
only_where(_raises_questions, exactly=_ASKED)
only_where(_brings_about, exactly=MAKES)
only_where(_would_be, exactly=_MODALS)
only_where(_of_the_war, exactly=_WARS)
only_where(_had_done, exactly=("who", "whom"))
only_where(_matters, exactly=_MATTERS)
IN_PASSING: tuple[Callable[[Clause, Trigger], bool], ...] = (
    _not_said, _may_befall, _at_the_time, _listed_as_hit, _which_was_taken, _things_left,
    _no_ground, _could_do, _then_caught, _who_they_were, _reacts_to, _raises_questions,
    _brings_about, _would_be, _meets_and_is_hit, _of_the_war, _had_done, _matters,
)  # fmt: skip
"""Whether an English predicate is only said in passing."""
