"""Arabic claims that people flee their homes: told by the verb, its noun, or "driven out"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT
from geo.claims.reading.text.nearby import bare
from geo.claims.reading.text.settings import DISPLACED, MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set

_FLEES = word_set("نزح نزحت نزحوا ينزح تنزح ينزحون شردت شرد هجرت هجر هجروا تشرد")
_FLIGHT = word_set("نزوح النزوح تهجير التهجير تشريد نزوحا تهجيرا")
_JOINED = ("", "و", "ف", "ب", "ل", "وب")
_WORDS = frozenset(joined + word for joined in _JOINED for word in _FLEES | _FLIGHT)
_PEOPLE = (
    "عايل", "عوايل", "اسر", "اسره", "سكان", "اهال", "مدني", "مواطن", "نازح", "شخص", "الاف", "مءات",
    "ميات", "عشرات", "الف", "ابناء", "قرويين", "رعاه", "فرد", "افراد",
)  # fmt: skip
_PEOPLE_REACH = 9  # words from the flight to who flees
_NO_NEWS = word_set("مخيم مخيمات منع لمنع دون خشيه مخاوف احتمال تجنب لتجنب سنوات ازمه ملف موجات")


def may_flee(word: str) -> bool:
    """A first look: whether a word says that people flee or are driven out."""
    return word in _WORDS


def displaced(clause: Clause) -> Iterator[Trigger]:
    """As in "200 families fled X", "caused the displacement of people": where folk live changes."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        word = words[place].lstrip("وف")
        noun = word.removeprefix("ب") in _FLIGHT
        if not (noun or word in _FLEES) or not _of_people(clause, place):
            continue
        if noun and _NO_NEWS.intersection(words[max(clause.first, place - 3) : place]):
            continue
        form = NOUN if noun else IMPERFECT if word[0] in "يت" else PERFECT
        hit = Hit("transfer", form, place, place + 1)
        where = MAIN if not noun else setting(clause, hit)
        yield Trigger(Kind.TRANSFER, hit, where, DISPLACED, not noun)
        return


def _of_people(clause: Clause, place: int) -> bool:
    near = range(max(clause.first, place - 4), min(clause.last, place + _PEOPLE_REACH))
    told = [bare(clause.sentence.words[p]).removeprefix("ل") for p in near if p != place]
    counted = any(c.first in near and c.quantity.unit == "persons" for c in clause.counts)
    return counted or any(w.startswith(_PEOPLE) for w in told)
