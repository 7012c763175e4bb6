"""Words by which something told before is given into another's hands: "handed it over"."""

from collections.abc import Sequence
from re import compile as pattern

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.nearby import begins
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_HANDED = pattern(r"[وف]?(?:سلم(?:ت|و|وا)?|تسليم)(?:ه|ها|هما)")
_HANDS = word_set("handed handing turned turning transferred signed")
_IT = {"it over": 3, "it to": 2}


def may_hand_over(word: str) -> bool:
    """A first look: whether a word says that something is handed over."""
    return word in _HANDS or _HANDED.fullmatch(word) is not None


def handed_until(words: Sequence[str], place: int) -> int | None:
    """Where "handed it over" ends that begins at ``place``; None where none does."""
    if not may_hand_over(words[place]):
        return None
    if words[place] not in _HANDS:
        return place + 1  # in Arabic "it" is a part of the word
    taken = _IT.get(" ".join(words[place + 1 : place + 3]))
    return None if taken is None else place + taken


_GIVES = ("سلم", "يسلم", "تسلم", "اعاد", "يعيد", "تعيد")


def right_behind_giver(clause: Clause, trigger: Trigger, giver: Named, name: Named) -> bool:
    """Whether "X handed Y a hundred men", in Arabic: Y right behind X, who stands at the verb."""
    hit = trigger.hit
    if not (clause.sentence.arabic and trigger.kind is Kind.TRANSFER and trigger.verbal):
        return False
    if not begins(clause.word(hit.first), _GIVES) or name.head or name.joiner:
        return False
    if giver.last == hit.first and name.first == hit.last:
        return True  # "X has handed Y a hundred men"
    return giver.first == hit.last and name.first == giver.last
