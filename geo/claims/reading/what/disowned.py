"""Blows that somebody says he has no part in: "denied any role in the raid"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.settings import DISOWNED, MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_KINDS = {"strike": Kind.STRIKE, "clash": Kind.CLASH}
_BLOWS = tuple(_KINDS)
_PARTS = word_set(
    "دور صله صلت علاقه علاقت ضلوع مسووليه مسووليت تورط وقوف تنفيذ شن مشاركه مشاركت توجيه "
    "role involvement responsibility responsible part hand connection link links participation "
    "carrying conducting launching behind"
)
_WHOSE = ("", "ه", "ها", "هم", "نا")
_BEFORE = word_set("اي وجود ان تكون يكون له لها لهم any all having a being it was that")
_BEFORE_REACH = 4  # words before the word of a part
_REACH = 7  # words from the word of a part to the blow


def disowned(clause: Clause) -> Iterator[Trigger]:
    """As in "X denied its responsibility for the shelling": X says that it did not shell.

    Where no blow is named ("… was hit; X denied any role") it is the one that the sentence told.
    """
    stretch = clause.stretch
    if not (stretch.denies and stretch.bodies) or clause.first != stretch.first:
        return
    place = clause.first
    while place < clause.last and clause.word(place) in _BEFORE:
        place += 1
    if place - clause.first > _BEFORE_REACH or not may_be_disowned(clause.word(place)):
        return
    named = [h for h in clause.cue(*_BLOWS) if h.form == NOUN and 0 < h.first - place <= _REACH]
    hit = named[0] if named else None
    if hit is None:
        told = clause.sentence.cue(*_BLOWS, last=stretch.first)
        if not told or clause.last - place > 2:  # the word of a part and its full stop
            return
        strike = any(h.meaning == "strike" for h in told)  # "a raid on" is a fight's word too
        hit = Hit("strike" if strike else "clash", NOUN, place, place + 1)
    yield Trigger(_KINDS[hit.meaning], hit, MAIN, DISOWNED)


def may_be_disowned(word: str) -> bool:
    """Whether a word may tell of a part in something."""
    return any(word.endswith(tail) and word.removesuffix(tail) in _PARTS for tail in _WHOSE)
