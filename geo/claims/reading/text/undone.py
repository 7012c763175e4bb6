"""Arabic deeds told by a noun that nobody did: averted, meant, feared, or named for a time only."""

from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.wordset import word_set

FAILS = ("فشل", "يفشل", "تفشل", "اخفق", "يخفق", "تخفق", "عجز", "يعجز", "تعجز")
"""Beginnings of verbs of failing."""
_UNDONE = word_set(
    "منع دون عدم محاوله محاولات امكانيه احتمال ضروره اهميه قرار نيه خطه بهدف لغرض بغيه بعد قبل "
    "اجل رفض عقب اثر خلال فرص فرصه ضد خطر تسهيل حريه مخاوف"
)


def undone_before(clause: Clause, place: int, reach: int) -> bool:
    """As in "to prevent the entry of X", "after the sending of Y": said within ``reach`` words.

    Words before the clause do not count; "and", "by" and "for" may be written onto the word.
    """
    before = clause.sentence.words[max(clause.first, place - reach) : place]
    return any(w in _UNDONE or _bare(w) in _UNDONE for w in before)


def _bare(word: str) -> str:
    word = word.removeprefix("و")
    return word[1:] if word[:1] in ("ل", "ب") else word


REMOVES = ("ازال", "يزيل", "تزيل", "هدم", "يهدم", "جرف", "تجريف", "فكك", "تفكيك", "ردم")
"""Beginnings of verbs and nouns of taking away what is built."""


def removes(word: str) -> bool:
    """Whether an Arabic word says that something built is taken away."""
    core = bare(word)
    return any(w.startswith(REMOVES) for w in (word, core, core.removeprefix("س")))
