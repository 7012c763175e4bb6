"""English aims: what is meant to be done, or to be kept out, and is not told to have happened."""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import EVENTS, Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import glance_for, only_where
from geo.claims.reading.text.settings import Trigger, on_a_mission
from geo.claims.reading.text.wordset import word_set


def is_aim(clause: Clause, trigger: Trigger) -> bool:
    """Whether an English predicate is what something aims at; works to come are claims."""
    look = clause.sentence.glance
    if look & _AIM_GLANCE and _aimed_at(clause, trigger):
        return True
    if look & _SAKE_GLANCE and _for_the_sake_of(clause, trigger):
        return True
    return trigger.kind not in _BUILT and _joins_aim(clause)


_AIMS = word_set("aims aim aimed objective objectives goal goals purpose mission")
_AIM_GLANCE = glance_for(exactly=_AIMS)
_BUILT = frozenset({Kind.FORTIFICATION, Kind.POST})


def _aimed_at(clause: Clause, trigger: Trigger) -> bool:
    """As in "the move aims to tighten control": an aim, unless it is a wall or a post to come."""
    if trigger.kind in _BUILT:
        return False
    before = clause.sentence.words[max(clause.first, trigger.hit.first - 11) : trigger.hit.first]
    if "to" not in before:
        return False
    if on_a_mission(clause, trigger.hit) or _force_aims(clause, trigger):
        return False
    return bool(_AIMS & set(before[: len(before) - before[::-1].index("to")]))


_HE_AIMS = word_set("aims aim aimed")


def _force_aims(clause: Clause, trigger: Trigger) -> bool:
    """As in "the army aims to take X": what a force, not a move of its, means to do is a plan."""
    words, first = clause.sentence.words, trigger.hit.first
    if words[first - 1] != "to" or words[first - 2] not in _HE_AIMS:
        return False
    return any(n.last == first - 2 and not n.metonym for n in clause.names)


_INFINITIVES = word_set(
    "prevent improve maintain strengthen enhance raise bolster curb deter protect secure tighten "
    "stop block ensure boost thwart deny combat fight pursue monitor track stem halt limit reduce "
    "support restore preserve guard cut help keep put"
)
_SUCH = word_set("this these those such the that recent latest")
_EFFORTS = word_set("efforts steps measures moves attempts initiatives")


def _for_the_sake_of(clause: Clause, trigger: Trigger) -> bool:
    """As in "this wall aims to", "these efforts to build", "… to secure it and prevent X"."""
    words = clause.sentence.words
    hit = trigger.hit
    before = words[max(clause.first, hit.first - 5) : hit.first]
    marks = [p for p, w in enumerate(before) if w in _EFFORTS and before[p - 1 : p] != []]
    if any(before[p - 1] in _SUCH and "to" in before[p:] for p in marks):
        return True
    known = bool(_SUCH & set(words[max(clause.first, hit.first - 3) : hit.first]))
    aims = words[hit.last : hit.last + 4]
    if known and hit.form == NOUN and _AIM_VERBS & set(aims[:1] + aims[1:2] * ("," not in aims)):
        return True
    return hit.form == NOUN and hit.meaning != "coordination" and _is_topic(clause, hit.first)


_TOPIC_REACH = 12
_TALKS = word_set("discuss discussed discussing discusses")


def _is_topic(clause: Clause, place: int) -> bool:
    """As in "met to discuss fortifying the border": what the talks are about."""
    words = clause.sentence.words
    begun = max(clause.stretch.first, place - _TOPIC_REACH)
    return words[place].endswith("ing") and bool(_TALKS & set(words[begun:place]))


_AIM_VERBS = word_set("aim aims aimed seeks seek")
_SAKE_GLANCE = glance_for(exactly=_EFFORTS | _AIM_VERBS | _TALKS)


def _joins_aim(clause: Clause) -> bool:
    """As in "to secure X and prevent Y", cut before "and": the second aim of two."""
    words = clause.sentence.words
    if words[clause.first] != "and" or clause.word(clause.first + 1) not in _INFINITIVES:
        return False
    before = words[max(clause.stretch.first, clause.first - _FAR_AIM) : clause.first]
    return "to" in before or any(w in _AIM_VERBS for w in before) or "help" in before


_FAR_AIM = 16  # words between the "to" of an aim and what "and" joins to it


_KEEPS_OUT = word_set(
    "prevent prevents preventing stop stops stopping deter deterring avoid avoiding against curb "
    "bar halting"
)


def kept_out(clause: Clause, trigger: Trigger) -> bool:
    """As in "to prevent ISIS from infiltrating": what is meant to be kept out has not come in."""
    if trigger.kind is not Kind.INFILTRATION:
        return False
    words = clause.sentence.words
    first = trigger.hit.first
    done = [h.first for h in clause.cues_before(first) if h.verbal and h.meaning in EVENTS]
    near = [p for p in range(max(1, first - 16), first) if words[p] in _KEEPS_OUT]
    near = [p for p in near if p >= first - 8 or not any(p < d for d in done)]
    return any(_is_aim(words, p) for p in near)


_BARE = word_set("prevent stop deter curb bar avoid block")


def _is_aim(words: list[str], place: int) -> bool:
    """Whether a verb of keeping out is an aim or a call, nothing that was done."""
    before = words[max(0, place - 8) : place]
    return (
        before[-1:] == ["to"]
        or before[-2:] in (["aim", "of"], ["goal", "of"], ["purpose", "of"])
        or bool(_CALLS & set(before))
        or words[place] in ("avoid", "against")
        or (words[place] in _BARE and before[-1:] in (["and"], ["or"], [","], ["help"]))
    )


_CALLS = word_set("called urged asked ordered told to aimed meant")

only_where(kept_out, exactly=_KEEPS_OUT)
