"""The clauses of a sentence, and how far a denial that opens it reaches."""

from collections.abc import Iterable, Iterator

from geo.claims.reading.text.clauses import Clause, clauses
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import Stretch


def clause_by_clause(
    sentence: Sentence, stretches: Iterable[Stretch]
) -> Iterator[tuple[Clause, bool]]:
    """The clauses of a sentence, speaker by speaker, and whether each of them is denied."""
    for stretch in stretches:
        denying = stretch.denies
        for clause in clauses(sentence, stretch):
            if clause.first > stretch.first and _turns(clause):
                denying = False
            yield clause, denying and not _tells_of_the_deed(clause)


_WHICH = frozenset({"الذي", "التي"})
_DEEDS = ("strike", "clash", "operation", "arrest")


def _tells_of_the_deed(clause: Clause) -> bool:
    """As in "denied losses in the raid that hit X", in Arabic: a known raid took place."""
    words = clause.sentence.words
    if words[clause.first] not in _WHICH:
        return False
    return any(
        h.last == clause.first and h.form == NOUN and words[h.first].startswith("ال")
        for h in clause.sentence.cue(*_DEEDS)
    )


def _turns(clause: Clause) -> bool:
    """Whether a clause leaves the scope of a denial."""
    word = clause.sentence.words[clause.first]
    if word == "وان" and clause.word(clause.first + 1) in ("تكون", "يكون", "يكونوا"):
        return False  # "denied … and that it had been"
    return word in ("وان", "بل", "انما", "وانما", "لكن", "ولكن", "but", "مضيفا", "موكدا") or bool(
        clause.cue("negation_end")
    )
