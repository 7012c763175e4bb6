"""How much of a place is meant: "most of", "many of", "a third of", "40% of"."""

from itertools import pairwise

from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_KINDS = frozenset(
    {
        Kind.CONTROL, Kind.CAPTURE, Kind.PRESENCE, Kind.ENCIRCLEMENT, Kind.FORTIFICATION,
        Kind.PATROL, Kind.POST, Kind.CROSSING_STATUS, Kind.OPERATION, Kind.BORDER_LENGTH,
    }
)  # fmt: skip
_SAID = {
    "all of": "all entire whole كل جميع كافه كامل بكامل كاملا",
    "most of": "most majority much bulk معظم اغلب اغلبيه غالبيه جل اكثر",
    "many of": "many numerous العديد عديد كثير الكثير",
    "several of": "several عده",
    "some of": "some بعض",
    "large parts of": "swathes swaths",
    "half of": "half نصف",
    "a third of": "third ثلث",
    "two thirds of": "thirds ثلثي ثلثا ثلثين",
    "a quarter of": "quarter ربع",
    "three quarters of": "quarters",
    "parts of": "part parts portion portions stretches اجزاء جزء اقسام",
}
_SHARES = {word: share for share, words in _SAID.items() for word in words.split()}
_SAY = frozenset(joined + word for word in _SHARES for joined in ("", "و", "ب", "وب"))
_SHARE_GLANCE = glance_for(exactly=_SAY)
_FRACTIONS = word_set("third thirds quarter quarters half part much bulk")  # only with "of"
_LARGE = word_set("large big vast wide huge significant كبيره واسعه شاسعه")
_REACH = 5  # words from "most" to the ground that it is most of
_GROUND = ("area", "border", "crossing", "barrier", "post", "base")
_OTHERS = ("persons", "units", "detainees", "kill", "wound")


def share_of(clause: Clause, trigger: Trigger) -> str | None:
    """How much of the ground a claim is about, in plain English words; None where all is silent."""
    if trigger.kind not in _KINDS:
        return None
    percents = [c for c in clause.counts if c.quantity.unit == "percent"]
    if not percents and not clause.sentence.glance & _SHARE_GLANCE:
        return None
    ground = {s.first for s in clause.spots} | {h.first for h in clause.cue(*_GROUND)}
    if not ground:
        return None
    others = {h.first for h in clause.cue(*_OTHERS)} - ground
    for count in percents:
        value = count.quantity.value
        if isinstance(value, int | float) and _before_ground(count.last, ground, others):
            return f"{value:g}% of"
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if words[place] not in _SAY:
            continue
        share = _share(clause, place)
        if share is not None and _before_ground(place + 1, ground, others):
            return share
    return None


_SECTIONS = word_set("stretch section segment sector strip leg")
_WHICH = word_set(
    "last final remaining first northern southern western eastern central northernmost "
    "southernmost northwestern northeastern southwestern southeastern"
)
_ARABIC_SECTIONS = word_set("المقطع القسم الجزء الشطر الشريط القاطع المسافه")
_ARABIC_WHICH = {
    "last": word_set("الاخير الاخيره المتبقي المتبقيه"),
    "northern": word_set("الشمالي"),
    "southern": word_set("الجنوبي"),
    "western": word_set("الغربي"),
    "eastern": word_set("الشرقي"),
}


def section_of(clause: Clause) -> str | None:
    """As in "the last stretch of the border", "its northern section": which part of a line."""
    if not clause.sentence.glance & _SECTION_GLANCE:
        return None
    words = clause.sentence.words
    for first, two in pairwise(words[clause.first : clause.last]):
        if two in _SECTIONS and first in _WHICH:
            return f"{first} {two}"
        if first in _ARABIC_SECTIONS:
            for which, said in _ARABIC_WHICH.items():
                if two in said:
                    return f"{which} section"
    return None


_SECTION_GLANCE = glance_for(_SECTIONS, _ARABIC_SECTIONS)


def _share(clause: Clause, place: int) -> str | None:
    word = clause.word(place)
    share = _SHARES.get(word) or _SHARES.get(word.removeprefix("و").removeprefix("ب"))
    if share is None:
        return None
    if word in _FRACTIONS and clause.word(place + 1) != "of":
        return None
    near = {clause.word(place - 1), clause.word(place + 1)}
    return "large parts of" if share == "parts of" and _LARGE & near else share


def _before_ground(place: int, ground: set[int], others: set[int]) -> bool:
    """Whether ground is what stands next behind, and no men before it."""
    behind = range(place, place + _REACH)
    first = next((p for p in behind if p in ground), None)
    return first is not None and not any(p in others for p in range(place, first))
