"""Words of deeds in either tongue that only go with another: watch, a body found, ground left."""

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT
from geo.claims.reading.text.glance import only_where
from geo.claims.reading.text.nearby import begins, word_of
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.untold import UntoldByKind

_AMBUSHES = ("كمين", "كماين", "ambush")
_JOINS = word_set("and or او")
_WATCH_REACH = 3  # words from "patrols" to "and ambushes"


def _kept_for_watch(clause: Clause, hit: Hit) -> bool:
    """As in "doubled its patrols and ambushes": laid for watch, and nobody was attacked."""
    word = word_of(clause, hit)
    joined = word.startswith("و") or clause.word(hit.first - 1) in _JOINS
    if not joined or not begins(word, _AMBUSHES):
        return False
    watch = clause.sentence.cue("patrol", first=hit.first - _WATCH_REACH, last=hit.first)
    return any(not h.verbal for h in watch)


def _finds_dead(clause: Clause, hit: Hit) -> bool:
    """As in "found the body of a man", in Arabic: told by the dead."""
    return any(h.first == hit.first for h in clause.cue("kill"))


_DRIVEN = word_set("driven expelled ousted chased evicted flushed forced")
_HELPERS = word_set("was were been being is are have has had and got them")


def _who_they_are(clause: Clause, hit: Hit) -> bool:
    """As in "men driven out of X have reached Y": from where those come of whom more is told."""
    first = hit.first
    if clause.sentence.arabic or clause.word(first) not in _DRIVEN:
        return False
    if first == clause.first or clause.word(first - 1) in _HELPERS:
        return False
    behind = range(hit.last, clause.last)
    told = any(
        h.verbal and h.first in behind and h.form != IMPERFECT for h in clause.cue(*_GOES_ON)
    )
    return told or any(clause.word(p) in _FINITE for p in behind)


_GOES_ON = (
    "operation",
    "cross",
    "capture",
    "clash",
    "presence",
    "kill",
    "transfer",
    "infiltration",
)
_FINITE = word_set("live lived lives have has are were was remain remained")
_LETS = ("منع", "يمنع", "تمنع", "رفض", "حظر")
_OPENING = ("فتح", "افتتاح", "اقامه", "انشاء", "نصب")
_LET_REACH = 14


def _not_let(clause: Clause, hit: Hit) -> bool:
    """As in "did not let X open an office", in Arabic: none was opened."""
    words = clause.sentence.words
    if not clause.sentence.arabic:
        return False
    near = range(max(clause.first, hit.first - 3), hit.last)
    opening = next((p for p in near if words[p].removeprefix("ب").startswith(_OPENING)), None)
    if opening is None:
        return False
    by = words[opening].startswith("ب")
    before = range(max(clause.first, opening - _LET_REACH), opening)
    if by:
        return any(words[p] == "لم" and words[p + 1].startswith(("تسمح", "يسمح")) for p in before)
    return words[opening - 1] == "من" and any(begins(words[p], _LETS) for p in before)


only_where(_kept_for_watch, stems=_AMBUSHES)
only_where(_who_they_are, exactly=_DRIVEN)
only_where(_not_let, stems=(*_LETS, "تسمح", "يسمح"))

BESIDE_THE_DEED: UntoldByKind = {
    Kind.CLASH: (_kept_for_watch,),
    Kind.OPERATION: (_finds_dead,),
    Kind.CAPTURE: (_who_they_are,),
    Kind.PRESENCE: (_not_let,),
    Kind.POST: (_not_let,),
}
"""Whether a predicate claims nothing because another word tells what was done."""
