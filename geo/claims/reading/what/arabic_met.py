"""Arabic meetings told in passing: "during a meeting that brought him together with X"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_MEETING = word_set(
    "لقاء اجتماع لقائه لقايه اللقاء الاجتماع مباحثات المباحثات جلسه محادثات المحادثات"
)
_BROUGHT = ("جمع", "اجر", "عقد", "تم")
_RELATIVES = frozenset({"الذي", "التي"})
_BROUGHT_REACH = 4  # words from a meeting to the verb that says who met


def may_meet(word: str) -> bool:
    """A first look: whether a word is a noun of meeting, or goes on from one ("that was held")."""
    return _is_meeting(word) or word in _RELATIVES


def _is_meeting(word: str) -> bool:
    return word.removeprefix("ب") in _MEETING


def met(clause: Clause) -> Iterator[Trigger]:
    """As in "in talks that he held with X", "the meeting that was held between X and Y"."""
    if not clause.sentence.arabic or not clause.names:
        return
    words = clause.sentence.words
    begun = clause.first - (words[clause.first] in _RELATIVES)  # its noun stands before "that"
    for place in range(max(clause.stretch.first, begun), clause.last):
        if not _is_meeting(words[place]):
            continue
        near = range(place + 1, min(clause.last, place + _BROUGHT_REACH))
        verb = next((p for p in near if words[p].startswith(_BROUGHT)), None)
        if verb is None or not _names_parties(clause, verb):
            continue
        at = max(place, clause.first)
        yield Trigger(Kind.COORDINATION, Hit("coordination", NOUN, at, at + 1), MAIN, "met", True)
        return


_WAS = word_set("تم تمت جري جرت يتم")
_TALKED = word_set("بحث مناقشه التباحث استعراض تباحث التطرق")
_TALK_REACH = 5  # words from "was" to "discussed"
_TOPICS = ("حدود", "امن", "تعاون", "تنسيق", "معبر", "منفذ", "منافذ", "معابر", "مخيم", "ارهاب")


def may_be_talked(word: str) -> bool:
    """A first look: whether a word is a verb that says that something was done."""
    return word.removeprefix("و") in _WAS


def talked(clause: Clause) -> Iterator[Trigger]:
    """As in "ways to secure the border were discussed": talks, by a verb that names nobody."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        near = range(place + 1, min(clause.last, place + _TALK_REACH))
        noun = next((p for p in near if words[p] in _TALKED), None)
        if words[place].removeprefix("و") not in _WAS or noun is None:
            continue
        topic = (w.lstrip("ولب").removeprefix("ال") for w in words[noun + 1 : clause.last])
        if any(w.startswith(_TOPICS) for w in topic):
            hit = Hit("coordination", NOUN, noun, noun + 1)
            yield Trigger(Kind.COORDINATION, hit, MAIN, "talked", True)
            return


def _names_parties(clause: Clause, verb: int) -> bool:
    """Whether "with" or "between" and somebody's name follow the verb."""
    near = range(verb, min(clause.last, verb + 5))
    mark = next((p for p in near if clause.word(p) in ("مع", "بين")), None)
    return mark is not None and any(0 < n.first - mark <= 6 for n in clause.names)
