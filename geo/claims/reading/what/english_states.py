"""English states of ground told by "to be": "the line is fully secured", "manned by police"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT
from geo.claims.reading.text.settings import GUARDED, MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_BE = word_set("is are was were been being remains remain")
_SAFE = word_set("secured secure controlled tightened")
_GUARDED = word_set(
    "secured protected guarded manned defended monitored patrolled watched covered garrisoned "
    "policed overseen staffed reinforced"
)
_STATES = _SAFE | _GUARDED | {"secures"}
_FORCES = word_set("police army guards troops soldiers militia militias fighters factions")
_LINE = word_set("border borders frontier strip line situation")
_SUBJECT = 10  # words from what is said to be secure to the verb
_BETWEEN = 4  # adverbs between "to be" and its participle
_AGENT = 7  # words from "by" to the force


def may_be_a_state(word: str) -> bool:
    """A first look: whether a word is a participle of securing or guarding."""
    return word in _STATES


def ground_states(clause: Clause) -> Iterator[Trigger]:
    """Ground that is said to be secured, or guarded by a force."""
    if clause.sentence.arabic or any(c.quantity.unit == "km" for c in clause.counts):
        return
    for place in range(clause.first, clause.last):
        word = clause.word(place)
        hit = Hit("secured", IMPERFECT, place, place + 1)
        if word not in _STATES:
            continue
        if _has_secured(clause, place):
            yield Trigger(Kind.CONTROL, hit, MAIN, "has secured", True)
        elif not _is_said(clause, place):
            continue
        elif word in _GUARDED and _by_force(clause, place):
            yield Trigger(Kind.PRESENCE, hit, MAIN, GUARDED, True)
        elif word in _SAFE and _of_line(clause, place):
            yield Trigger(Kind.CONTROL, hit, MAIN, "secured", True)


_HAS = word_set("has have had")
_OBJECT = 4  # words from "secured" to the line


def _has_secured(clause: Clause, place: int) -> bool:
    """As in "the brigade has lately secured the frontier": somebody, and the line right behind."""
    if clause.word(place) in ("secure", "secures"):
        return _secures(clause, place)
    if clause.word(place) != "secured":
        return False
    verb = place - 1
    while clause.word(verb).endswith("ly") or clause.word(verb) in ("now", "also", "already"):
        verb -= 1
    behind = clause.sentence.words[place + 1 : min(clause.last, place + 1 + _OBJECT)]
    doer = any(not n.metonym and n.last <= verb for n in clause.names)
    return (
        clause.word(verb) in _HAS and doer and bool({"border", "borders", "frontier"} & set(behind))
    )


def _secures(clause: Clause, place: int) -> bool:
    """As in "the brigade, together with X, secures this side of the border": it does so now."""
    before = clause.sentence.words[clause.first : place]
    behind = clause.sentence.words[place + 1 : min(clause.last, place + 1 + _OBJECT + 2)]
    doer = any(not n.metonym and n.last <= place for n in clause.names)
    does = doer and not _MAY & set(before[-3:])
    return does and bool(_LINE & set(behind))


_MAY = word_set("will would can could must should may might help to")


def _is_said(clause: Clause, place: int) -> bool:
    """Whether "to be" stands before, with nothing but adverbs between."""
    verb = place - 1
    while place - verb <= _BETWEEN and clause.word(verb).endswith("ly"):
        verb -= 1
    if clause.word(verb) in ("now", "also", "still", "already", "well", "not"):
        verb -= 1
    return clause.word(verb) in _BE and clause.word(verb - 1) not in ("to", "be", "will")


def _by_force(clause: Clause, place: int) -> bool:
    if clause.word(place + 1) != "by":
        return False
    if clause.word(place - 1) in ("was", "were") and clause.dates:
        return False  # "it was secured by X in 2017": taken then
    near = range(place + 2, place + 2 + _AGENT)
    if any(clause.word(p) in _FORCES for p in near):
        return True
    return any(n.first in near and not n.metonym for n in clause.names) or any(
        h.first in near for h in clause.cue("units", "persons", "institution")
    )


def _of_line(clause: Clause, place: int) -> bool:
    begun = max(clause.first, place - _SUBJECT)
    return bool(_LINE & set(clause.sentence.words[begun:place]))
