"""Days that lean on one told before: "on the same day", "the day before", "two days later"."""

from dataclasses import replace
from datetime import date, timedelta

from geo.claims.model import Basis, When
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.wordset import word_set

_DAY = word_set("day evening night morning afternoon")
_SAME = word_set("نفسه ذاته عينه نفسها ذاتها")
_LATER = {"before": -1, "earlier": -1, "later": 1, "after": 1}
_ONE_BY_ONE = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def leaning(clause: Clause) -> tuple[int, str] | None:
    """Days from the day told before, with the words that say so; None where nothing leans on it."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1):
        shift = _arabic(words, place) if clause.sentence.arabic else _english(words, place)
        if shift is not None:
            counted = words[place + 1] in ("day", "days") and words[place + 2] in _LATER
            return shift, " ".join(words[place : place + (3 if counted else 2)])
    return None


def _english(words: list[str], place: int) -> int | None:
    one, two = words[place : place + 2]
    three = words[place + 2] if place + 2 < len(words) else ""
    if one == "same" and two in _DAY:
        return 0
    if one in ("following", "next") and two == "day":
        return 1
    if one in _ONE_BY_ONE and two in ("day", "days") and three in _LATER:
        named = words[place + 3 : place + 4] in (["yesterday"], ["tomorrow"])
        return None if named else _LATER[three] * _ONE_BY_ONE[one]
    return None


def _arabic(words: list[str], place: int) -> int | None:
    one, two = words[place : place + 2]
    if one not in ("اليوم", "الليله"):
        return None
    if two in _SAME:
        return 0
    if two in ("التالي", "التاليه"):
        return 1
    return -1 if two == "السابق" or words[place + 1 : place + 3] == ["الذي", "سبقه"] else None


def shifted(told: When, shift: int, words: str, *, lasting: bool) -> When | None:
    """The day so many days from a day told before; None where that is no single day."""
    if told.start is None or told.start != told.end or len(told.start) != _ISO_DAY:
        return None
    try:
        day = (date.fromisoformat(told.start) + timedelta(shift)).isoformat()
    except (ValueError, OverflowError):
        return None
    end = ".." if lasting else day
    return replace(
        told, start=day, end=end, basis=Basis.RELATIVE, expression=words, recurrence=None
    )


_ISO_DAY = 10  # characters
