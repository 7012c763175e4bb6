"""Words that claim dead and wounded."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins, near_before, word_of
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.what.loses_ground import loses_ground


def casualties(clause: Clause) -> Iterator[Trigger]:
    """Dead and wounded."""
    for hit in clause.cue("kill", "wound"):
        told = bool(clause.counts or clause.names or clause.cue("persons", "negation"))
        told = told or "no" in clause.sentence.words[max(clause.first, hit.first - _NO) : hit.first]
        if not clause.sentence.arabic and hit.form == NOUN and not told:
            continue
        if _known_dead(clause, hit) or (clause.sentence.arabic and loses_ground(clause, hit)):
            continue
        if _decrees(clause, hit) or _honours(clause, hit):
            continue
        if "خسا" in word_of(clause, hit) and hit.last - hit.first == 1 and not _loses(clause, hit):
            continue
        yield Trigger(Kind.CASUALTIES, hit, setting(clause, hit), hit.meaning, hit.verbal)


_NO = 6  # words from "no" over who they were to "among the casualties"


def _known_dead(clause: Clause, hit: Hit) -> bool:
    """As in "most of the dead are X": the dead are known, no figure and no deed is told."""
    noun = hit.form == NOUN and hit.last - hit.first == 1 and hit.head.endswith("ال")
    among = clause.word(hit.first - 1).lstrip("و") in _AMONG
    return clause.sentence.arabic and noun and not (clause.counts or among)


_DECREES = ("قضي", "يقضي", "تقضي", "قضت")


def _decrees(clause: Clause, hit: Hit) -> bool:
    """As in "the orders say that …": the verb that kills with "on" decrees with "by"."""
    if not (clause.sentence.arabic and begins(word_of(clause, hit), _DECREES)):
        return False
    behind = clause.word(hit.last)
    papers = any(h.first == hit.last for h in clause.cue("coordination", "agree", "planned"))
    return papers or behind.startswith("ب") or behind == "ان"


def _honours(clause: Clause, hit: Hit) -> bool:
    """As in "glory to the martyrs", "the blood of our martyrs": no death is told."""
    word = word_of(clause, hit)
    noun = hit.form == NOUN and hit.last - hit.first == 1
    known = hit.head.endswith("ال") or hit.head == "لل" or bool(hit.tail)
    if not (clause.sentence.arabic and noun and known and "شهد" in word):
        return False
    return not (clause.counts or near_before(clause, hit, "lead_to", "run", reach=4))


_AMONG = frozenset({"احد", "بين", "عدد", "حصيله"})


_OF_MEN = frozenset({"بشريه", "البشريه", "صفوف", "الارواح", "ارواح", "فادحه", "كبيره"})


def _loses(clause: Clause, hit: Hit) -> bool:
    """Whether losses are told of men, or told to have been inflicted."""
    behind = set(clause.sentence.words[hit.last : hit.last + 4])
    inflicted = near_before(clause, hit, "lead_to", "kill", "negation", "manage", reach=4)
    return bool(_OF_MEN & behind) or inflicted is not None or bool(clause.counts)
