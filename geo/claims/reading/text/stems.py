"""What two passages have in common: the beginnings of their full words."""

from bisect import bisect_left

from gazetteer.byword import ByWord
from geo.claims.model import Span
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_LENGTH = 4  # letters of a word that are compared
_EMPTY = word_set(
    "من الي علي عن مع في ان انه انها التي الذي الذين هذا هذه ذلك تلك كما قد لقد بعد قبل منذ حتي "
    "تم يتم بين عند كل اي ما لم لن لا هو هي هم كان كانت وقد بشكل خلال اليوم امس او ثم بها فيها "
    "the a an of in on at to and or by with from was were is are has have had that which it its "
    "their his for as be been this these after before also"
)


def stems_of(clause: Clause, span: Span) -> frozenset[str]:
    """The stems of the full words of a passage of this clause."""
    sentence = clause.sentence
    first = bisect_left(sentence.starts, span.start)
    last = bisect_left(sentence.starts, span.end)
    stems = _ARABIC if sentence.arabic else _OTHERS
    return frozenset(map(stems.__getitem__, sentence.words[first:last])) - _NONE


_NONE = frozenset({""})  # what empty words and marks give


def _is_full(word: str) -> bool:
    return word[0].isalnum() and word not in _EMPTY


def _other_stem(word: str) -> str:
    return word[: _LENGTH + 1] if _is_full(word) else ""


def _arabic_stem(word: str) -> str:
    if len(word) <= _LENGTH or not _is_full(word):
        return _other_stem(word)
    bare = word[1:] if word[0] in "وف" else word
    for head in ("ال", "بال", "لل", "ب", "ل"):
        if bare.startswith(head) and len(bare) - len(head) >= 3:
            return bare[len(head) :][:_LENGTH]
    return bare[:_LENGTH]


_ARABIC, _OTHERS = ByWord(_arabic_stem), ByWord(_other_stem)


def likeness(one: frozenset[str], two: frozenset[str]) -> float:
    """The share of the shorter passage's stems that the other has too, from 0 to 1."""
    shorter = min(len(one), len(two))
    return len(one & two) / shorter if shorter else 0.0
