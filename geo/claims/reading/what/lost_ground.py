"""Ground that one body is told to have lost to another: "X lost Y to Z" is Z's taking of it."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.settings import HANDED, MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_LOSES = word_set(
    "فقد فقدت فقدوا خسر خسرت خسروا يخسر تخسر يفقد تفقد فقدان خساره خسارته خسارتها "
    "lost loses lose losing"
)
_TO = word_set("لصالح لمصلحه امام to")
_REACH = 14  # words from the verb over who lost what to "to"
_SITES = ("post", "crossing", "base", "area")


def lost_to(clause: Clause) -> Iterator[Trigger]:
    """As in "X lost the crossing to Z", told at the word before Z: ground, no men, is lost."""
    for place in range(clause.first, clause.last):
        if not may_be_lost(clause.word(place)):
            continue
        to = _marker(clause, place)
        if to is not None and _is_ground(clause, place, to):
            yield Trigger(Kind.CAPTURE, Hit("capture", PERFECT, to, to + 1), MAIN, HANDED, True)
            return


def may_be_lost(word: str) -> bool:
    """Whether a word may tell of a loss."""
    return word in _LOSES or (word[:1] in ("و", "ف") and word[1:] in _LOSES)


def _marker(clause: Clause, verb: int) -> int | None:
    """Where "to" stands before the one whose gain it is."""
    takers = {n.first for n in clause.names if not n.metonym and not n.head}
    for place in range(verb + 2, min(verb + _REACH, clause.last - 1)):
        behind = place + 1 + (clause.word(place + 1) == "the")
        if clause.word(place) in _TO and {behind, place + 1} & takers:
            return place
    return None


def _is_ground(clause: Clause, verb: int, to: int) -> bool:
    if any(verb < c.first < to and c.quantity.unit == "persons" for c in clause.counts):
        return False
    named = any(verb < s.first < to and s.place is not None for s in clause.spots)
    return named or any(verb < h.first < to for h in clause.cue(*_SITES))
