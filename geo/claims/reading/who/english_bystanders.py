"""English names that stand beside a deed without a part in it: asides, adjectives, other deeds.

As in "X, an ally of Y, took Z", "the Y-held town", "attended by Y", "in support of Y".
"""

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_clauses import PAST
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_HELD = word_set("held controlled occupied run ruled dominated administered")


def _says_whose_town(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the ISIS-held town of X": whose ground it is, in another's deed."""
    behind = clause.sentence.words[name.last : name.last + 2]
    ground = trigger.kind in (Kind.CONTROL, Kind.CAPTURE)
    return behind[:1] == ["-"] and behind[-1] in _HELD and not ground


_OPENS_ASIDE = word_set("a an the another one formerly once part head leader known long")
_ASIDE_REACH = 14  # words of an aside


def _in_an_apposition(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X, an umbrella of Y's factions, claimed it": Y only tells what X is."""
    words = clause.sentence.words
    near = range(name.first - 1, max(clause.first, name.first - _ASIDE_REACH), -1)
    comma = next((p for p in near if words[p] == ","), None)
    if (
        comma is None
        or name.first - comma < _FAR_IN
        or "," not in words[name.last : trigger.hit.first]
    ):
        return False
    told = any(n.last in (comma, comma - 1) for n in clause.names)  # "X (short name), an …"
    opening = words[comma + 1]
    return told and (opening in _OPENS_ASIDE or opening.endswith("'s"))


_FAR_IN = 3  # words from a comma over "a" and what X is to the other's name
_RELATIVES = frozenset({"that", "who", "which"})


def _in_a_relative(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "the forces that led the fight on Y began to leave": Y is in another deed of theirs."""
    words = clause.sentence.words
    if trigger.hit.first < name.last:
        return False
    first = next((n for n in clause.names if n.last < name.first), None)
    if first is None or _RELATIVES.isdisjoint(words[first.last : first.last + 1]):
        return False
    between = words[first.last + 1 : name.first]
    behind = words[name.last : trigger.hit.first]
    finite = any(w.endswith("ed") or w in PAST for w in between)
    again = trigger.hit.first - name.last >= 1 and not {"and", ","} & set(behind)
    return finite and again


_OTHERS = word_set("attended visited witnessed affiliated vacated abandoned")


def _of_another_deed(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "at a ceremony attended by Y": what else is told of it."""
    words = clause.sentence.words
    place = name.first - 1
    while place > clause.first and words[place] in ("the", "some", "both"):
        place -= 1
    blow = trigger.kind in (Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES)
    by = words[place] == "by" and words[place - 1] in _OTHERS and place > trigger.hit.first
    return by and not blow


def _is_aided(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "shelled Z in support of Y": Y is helped, and is no enemy."""
    words = clause.sentence.words
    place = name.first - 1
    while place > clause.first and words[place] in ("the", "its", "their", "partner"):
        place -= 1
    return words[place - 2 : place + 1] in (
        ["in", "support", "of"],
        ["in", "aid", "of"],
        ["on", "behalf", "of"],
    )


def _under_a_deal(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X and Z signed a deal under which Y is to leave": Y has not signed it."""
    words = clause.sentence.words
    if trigger.kind is not Kind.COORDINATION or name.first < trigger.hit.last:
        return False
    between = words[trigger.hit.last : name.first]
    return any(between[p : p + 2] == ["under", "which"] for p in range(len(between)))


def _before_in_which(clause: Clause, trigger: Trigger, name: Named) -> bool:
    """As in "X took the town after a fight in which men of Y fell": X did not fall in it."""
    if trigger.kind is not Kind.CASUALTIES:
        return False
    behind = clause.sentence.words[name.last : trigger.hit.first]
    return any(behind[p : p + 2] == ["in", "which"] for p in range(len(behind)))


STANDS_BY = (_in_an_apposition, _in_a_relative)
"""Whether an English name is told of somebody or something else than the deed."""
STANDS_BY_WORDS = (
    _before_in_which,
    _says_whose_town,
    _of_another_deed,
    _is_aided,
    _under_a_deal,
)
"""The same, by words of which ``STANDS_BY_GLANCE`` tells whether one stands in a sentence."""
STANDS_BY_GLANCE = glance_for(exactly=_HELD | _OTHERS | {"which", "support", "aid", "behalf"})
