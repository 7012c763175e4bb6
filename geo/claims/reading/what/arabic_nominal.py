"""Arabic sentences without a verb that say who is where: "at the base of X are soldiers of Y"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.who.cast import MEN

_AT = word_set("في وفي داخل وداخل عند وعند")
_SITES = word_set("قاعده القاعده مدينه المدينه بلده البلده معسكر المعسكر مطار المطار")
_TROOPS = MEN | word_set("جنود قوات عسكريون مقاتلون مسلحون مستشارون خبراء وحدات فصايل مليشيات")
_MEN_REACH = 4  # words from the end of the ground's name to the men


def may_be_at(word: str) -> bool:
    """A first look: whether a word says where something is."""
    return word in _AT


def men_at(clause: Clause) -> Iterator[Trigger]:
    """As in "at the base of X are soldiers of Y": where stands first, and no verb in the clause."""
    sentence = clause.sentence
    if not sentence.arabic or clause.word(clause.first) not in _AT:
        return
    if any(h.verbal and clause.first < h.first < clause.last for h in sentence.cues):
        return
    if clause.first > 0 and sentence.words[clause.first - 1] not in _BREAKS:
        return
    end = _ground_end(clause)
    men = next((p for p in range(end, end + _MEN_REACH) if _are_men(clause, p)), None)
    if end == clause.first or men is None:
        return
    if any(n.first in (men, men + 1) and n.ids and not n.metonym for n in clause.names):
        hit = Hit("presence", NOUN, clause.first, clause.first + 1)
        yield Trigger(Kind.PRESENCE, hit, MAIN, "men are there", False)


_BREAKS = frozenset({"،", "؛", ".", ":"})


def _ground_end(clause: Clause) -> int:
    """Behind the name of the ground at the clause's head; its first word where there is none."""
    near = range(clause.first + 1, clause.first + _SITE_REACH)
    ends = [s.last for s in clause.spots if s.first in near]
    ends += [p + 1 for p in near if clause.word(p) in _SITES]
    return max(ends, default=clause.first)


_SITE_REACH = 4  # words from "at" over "the base of" to its name


def _are_men(clause: Clause, place: int) -> bool:
    word = clause.word(place)
    counted = any(c.first == place and c.quantity.unit == "persons" for c in clause.counts)
    return word in _TROOPS or bare(word) in _TROOPS or counted
