"""English sentences that say where a force is by the verb "to be": "the fighters were in Syria"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, PERFECT
from geo.claims.reading.text.settings import MAIN, ORDERED, Trigger
from geo.claims.reading.text.wordset import word_set

_BE = word_set("is are was were")
_BETWEEN = word_set("now still currently already also just present both not longer no")
_WHERE = word_set("in on at inside near along around")
_IN_FORCE = word_set("force strength numbers position")
_MEN = word_set(
    "fighters troops forces soldiers militants we they units militiamen gunmen brigade brigades "
    "battalion battalions regiment regiments division guards snipers"
)
_SUBJECT = 4  # words from who is there to the verb
_GROUND = 4  # words from the preposition to the place


def may_be_there(word: str) -> bool:
    """A first look: whether a word is one of "to be", or of "to have", as in "has no men in X"."""
    return word in _BE or word in _HAVE


def stands_there(clause: Clause) -> Iterator[Trigger]:
    """As in "the fighters were in Syria", "we are now on the border"."""
    if clause.sentence.arabic or clause.cue("presence"):
        return
    words = clause.sentence.words
    for place in range(clause.first + 1, clause.last - 1):
        if not may_be_there(words[place]):
            continue
        if _is_told_there(clause, place):
            hit = Hit("presence", IMPERFECT, place, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "there are men", True)
            return
        if words[place] not in _BE:
            continue
        where = place + 1
        while where < clause.last and words[where] in _BETWEEN:
            where += 1
        if words[where : where + 1] == ["in"] and clause.word(where + 1) in _IN_FORCE:
            where += 2  # "are in force on this stretch"
        if where >= clause.last or words[where] not in _WHERE:
            continue
        if _somebody(clause, place) and _ground(clause, where):
            hit = Hit("presence", IMPERFECT, place, place + 1)
            yield Trigger(Kind.PRESENCE, hit, MAIN, "is there", True)
            return


_HAVE = word_set("has have had")
_MEN_REACH = 10  # words from "there are" to the force


_HURT = word_set("casualties wounded dead killed injured injuries deaths victims losses")
_DEALINGS = word_set("coordination contact contacts cooperation agreement deal talks understanding")
_NO_MEN = _HURT | _DEALINGS
_HURT_REACH = 5  # words from "there are" to who is hurt


def _is_told_there(clause: Clause, verb: int) -> bool:
    """As in "there are no troops in X", "the army has no men in X": a force, and where it is."""
    words = clause.sentence.words
    there = words[verb] in _BE and words[verb - 1] == "there"
    none = words[verb] in _HAVE and words[verb + 1] == "no"
    if not (there or none) or not _NO_MEN.isdisjoint(words[verb : verb + _HURT_REACH]):
        return False
    ends = [n.last for n in clause.names if not n.metonym and verb < n.first <= verb + _MEN_REACH]
    ends += [
        p + 1 for p in range(verb + 1, min(clause.last, verb + _MEN_REACH)) if words[p] in _MEN
    ]
    return any(
        words[where] in _WHERE and _ground(clause, where)
        for end in ends
        for where in range(end, min(end + 3, clause.last - 1))
    )


def _somebody(clause: Clause, verb: int) -> bool:
    near = range(max(clause.first, verb - _SUBJECT), verb)
    named = any(not n.metonym and n.last in (verb, verb - 1) for n in clause.names)
    return named or any(clause.word(p) in _MEN for p in near if p >= verb - 2)


def _ground(clause: Clause, preposition: int) -> bool:
    words = clause.sentence.words
    near = words[preposition + 1 : preposition + _GROUND]
    if "side" in near:  # "on the other side of the border"
        near = words[preposition + 1 : preposition + _GROUND + 3]
    reach = 2 if "side" not in near else _GROUND + 2
    spot = any(0 < s.first - preposition <= reach for s in clause.spots)
    return spot or bool({"border", "frontier"} & set(near if "side" in near else near[:3]))


_ARRIVES = word_set("arrive arrives arrived arriving")
_ORDERS = word_set(
    "order orders ordered ordering instruct instructed instructing directed directing"
)
_SENT_TO = word_set(
    "reinforce deploy redeploy report head move secure guard join mobilize mobilise"
)
_ORDER_REACH = 14  # words from the order to what the men are to do
_FORCE_REACH = 5  # words from the force to its verb


def may_be_sent(word: str) -> bool:
    """A first look: whether a word says that men arrive, or what they are sent to do."""
    return word in _ARRIVES or word in _SENT_TO


def arrives_or_is_sent(clause: Clause) -> Iterator[Trigger]:
    """As in "units have been arriving at the border", "ordered its units to reinforce X"."""
    if clause.sentence.arabic:
        return
    for place in range(clause.first + 1, clause.last - 1):
        word = clause.word(place)
        arrives = word in _ARRIVES and clause.word(place + 1) in _WHERE
        arrives = arrives and _force_before(clause, place) and not clause.cue("goods")
        sent = word in _SENT_TO and clause.word(place - 1) == "to" and _is_ordered(clause, place)
        more = word in _ARRIVES and _more_men(clause, place)
        arrives = arrives or more
        if (arrives or sent) and (more or _ground_behind(clause, place)):
            form = PERFECT if word == "arrived" else IMPERFECT
            hit = Hit("presence", form, place, place + 1)
            rule = "arrives" if arrives else ORDERED
            yield Trigger(Kind.PRESENCE, hit, MAIN, rule, True)
            return


_MORE = word_set("reinforcements")


def _more_men(clause: Clause, verb: int) -> bool:
    """As in "said that reinforcements had arrived from Y": where is told before."""
    near = clause.sentence.words[max(clause.first, verb - 4) : verb]
    return bool(_MORE & set(near)) and "no" not in near


def _force_before(clause: Clause, verb: int) -> bool:
    near = range(max(clause.first, verb - _FORCE_REACH), verb)
    named = any(not n.metonym and n.last - 1 in near for n in clause.names)
    return named or any(h.first in near for h in clause.cue("units"))


def _is_ordered(clause: Clause, verb: int) -> bool:
    near = range(max(clause.first, verb - _ORDER_REACH), verb)
    return any(clause.word(p) in _ORDERS for p in near)


def _ground_behind(clause: Clause, verb: int) -> bool:
    near = range(verb + 1, verb + 9)
    return any(s.first in near for s in clause.spots) or any(
        h.first in near for h in clause.cue("border", "crossing", "base")
    )
