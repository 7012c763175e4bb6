"""Events that are told not to have come about: "did not happen", "was called off"."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PHRASE
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.tenses import COMES_ABOUT
from geo.claims.reading.text.wordset import word_set

_REACH = 8  # words from an event over where and when to what became of it
_NEVER = frozenset({("did", "not"), ("has", "not"), ("have", "not"), ("had", "not")})
_NEVER_ALONE = word_set("never didn't")
_HAPPENS = word_set("happen happened occur occurred materialise materialised materialize")
_TAKES = word_set("take took taken")
_BE = word_set("was were been is are be")
_DROPPED = word_set("cancelled canceled scrapped aborted shelved abandoned")
_CANCELS = word_set("الغيت الغي الغاء بالغاء والغيت والغي الغت")
_CANCEL_REACH = 4  # words from "cancelled" over "the plan of" to the works


def never_happened(clause: Clause, trigger: Trigger) -> bool:
    """As in "the strike did not happen", "the attack never took place"."""
    if trigger.verbal or trigger.hit.form not in (NOUN, PHRASE):
        return False
    words, last = clause.sentence.words, trigger.hit.last
    for place in range(last, min(clause.last - 1, last + _REACH)):
        if clause.sentence.arabic:
            if words[place] == "لم" and words[place + 1] in COMES_ABOUT:
                return True
            continue
        verb = place + 2 if tuple(words[place : place + 2]) in _NEVER else place + 1
        if verb == place + 1 and words[place] not in _NEVER_ALONE:
            continue
        takes = clause.word(verb) in _TAKES and clause.word(verb + 1) == "place"
        return takes or clause.word(verb) in _HAPPENS
    return False


def called_off(clause: Clause, trigger: Trigger) -> bool:
    """As in "the raid was called off", "the plan for a wall was shelved"."""
    if not clause.sentence.glance & _OFF_GLANCE:
        return False
    words, hit = clause.sentence.words, trigger.hit
    if clause.sentence.arabic:
        near = words[max(clause.first, hit.first - _CANCEL_REACH) : hit.first]
        return not trigger.verbal and any(word in _CANCELS for word in near)
    if hit.form not in (NOUN, PHRASE):
        return False
    for place in range(hit.last, min(clause.last - 1, hit.last + _REACH)):
        if words[place] in _BE:
            off = words[place + 1] == "called" and clause.word(place + 2) == "off"
            return off or words[place + 1] in _DROPPED
    return False


_OFF_GLANCE = glance_for(exactly=_CANCELS | _DROPPED | {"off"})
