"""Days that lean on one told before: "on the same day", "two days later", "since then"."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from geo.claims.datewords import Item, tag
from geo.claims.model import Basis, When
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.wordset import word_set

_DAY = word_set("day evening night morning afternoon")
_SAME = word_set("نفسه ذاته عينه نفسها ذاتها")
_LATER = {"before": -1, "earlier": -1, "prior": -1, "previously": -1, "later": 1, "after": 1}
_AT_THE_END = word_set("and but when as while that")
_A_COUNT = {
    "a": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_UNIT_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_MONTHS = word_set("month months year years")


_THAT_MONTH = word_set("نفسه ذاته عينه")


class Leaning(NamedTuple):
    """How far from the day told before, and the words that say so.

    ``of_month`` is the day in its month: "on the 7th of the same month". ``since``: from that
    day on. ``near``: such words lean on what was told just before alone.
    """

    days: int
    months: int
    words: str
    of_month: int | None = None
    since: bool = False
    near: bool = False


def leaning(clause: Clause) -> Leaning | None:
    """How a clause leans on the day told before it; None where nothing does."""
    if not clause.sentence.glance & _LEANS_GLANCE:
        return None
    words = clause.sentence.words
    opens = 0 <= clause.first - clause.stretch.first <= _OPENER and not clause.sentence.arabic
    for place in range(clause.stretch.first if opens else clause.first, clause.last - 1):
        day, size = _of_that_month(words, place)
        if day is not None:
            return Leaning(0, 0, clause.sentence.as_written(place, place + size), day)
        size = _since_then(words, place)
        if size:
            written = clause.sentence.as_written(place, place + size)
            return Leaning(0, 0, written, since=True, near=True)
        if clause.sentence.arabic:
            after = so_long_after(words, place)
            if after is not None:
                days, months, size = after
                written = clause.sentence.as_written(place, place + size)
                return Leaning(days, months, written, near=True)
            shift = _arabic(words, place)
            found = None if shift is None else (shift, 0, 2)
        else:
            found = _english(words, place)
        if found is not None:
            days, months, size = found
            return Leaning(days, months, clause.sentence.as_written(place, place + size))
    return None


_THEN = word_set("الحين الوقت اليوم التاريخ العام then")
_AFTER = {"بعد": 1, "وبعد": 1, "فبعد": 1, "بعدها": 1, "وبعدها": 1, "قبلها": -1, "بعده": 1}
_LEANS_GLANCE = glance_for(
    ["الشهر", "اليوم", "الليله", "month", "same", "following", "next"],
    _LATER,
    _THEN,
    ["منذيذ"],
    exactly=_AFTER,
)


def _since_then(words: list[str], place: int) -> int:
    """The number of words of "since then", "since that day"; 0 where there is nothing such."""
    one, two, three = [*words[place : place + 3], "", ""][:3]
    if one.removeprefix("و") in ("منذ", "مذ") and two == "ذلك" and three in _THEN:
        return 3
    if (one, two) in (("since", "then"), ("ever", "since")):
        return 2
    return 3 if (one, two) == ("since", "that") and three in _THAT_TIME else 0


_THAT_TIME = word_set("day time date year month")
_CLOSES = word_set("، , . ؛ : ! ؟ ) ( في قرب عبر علي من الي و فقط تقريبا خلال")


def so_long_after(words: list[str], place: int) -> tuple[int, int, int] | None:
    """As in "three years later" in Arabic: days, months, and the number of words taken.

    Not "three days after the raid", which names what it was after.
    """
    sign = _AFTER.get(words[place])
    if sign is None:
        return None
    at = place + 1
    led = words[place] not in ("بعد", "وبعد", "فبعد")
    if words[at : at + 1] == ["ذلك"]:
        at, led = at + 1, True
    told = words[at : at + _LONGEST_COUNT]
    if led and told:  # "after that by two years"
        told = [told[0].removeprefix("ب"), *told[1:]]
    tags, items = tag(told, range(len(told)), range(1, len(told) + 1))
    size = _COUNTS_UNITS.match(tags)
    if size is None:
        return None
    unit = str(items[size.end() - 1].value)
    count = _count_of(tags[: size.end()], items)
    at += items[size.end() - 1].end
    behind = words[at : at + 2]
    if behind[:1] == ["واحد"]:
        at, behind = at + 1, words[at + 1 : at + 3]
    names = behind[:1] in (["من"], ["علي"], ["عن"])
    if not led and names and behind[1:] != ["ذلك"]:
        return None
    if not led and behind and behind[0] not in _CLOSES and not behind[0].startswith("و"):
        return None
    count *= sign
    months = {"month": count, "year": 12 * count}.get(unit, 0)
    days = {"day": count, "week": 7 * count}.get(unit, 0)
    return (days, months, at - place) if days or months else None


_LONGEST_COUNT = 3  # words
_COUNTS_UNITS = re.compile("2|[#DN]?[Uy]")


def _count_of(tags: str, items: list[Item]) -> int:
    if tags == "2":
        return 2
    return int(items[0].value) if len(tags) > 1 else 1


def _of_that_month(words: list[str], place: int) -> tuple[int | None, int]:
    """The day in "on the 7th of the same month", and the number of words taken."""
    behind = words[place + 1 : place + 6]
    if behind[:2] == ["من", "الشهر"] and behind[2:3] != [] and behind[2] in _THAT_MONTH:
        return _day_in_words(words, place), 4
    size = behind[0] in ("st", "nd", "rd", "th") if behind else 0
    if behind[size:][:4] == ["of", "the", "same", "month"]:
        return _day_in_words(words, place), 5 + size
    return None, 0


def _day_in_words(words: list[str], place: int) -> int | None:
    """The day of a month that a numeral or an ordinal of up to three words gives, ending here."""
    told = words[max(0, place + 1 - _LONGEST_ORDINAL) : place + 1]
    tags, items = tag(told, range(len(told)), range(1, len(told) + 1))
    day = items[-1].value if items and tags[-1] in "DO" and items[-1].end == len(told) else None
    return day if isinstance(day, int) else None


_LONGEST_ORDINAL = 3  # words: "twenty - first"


def _english(words: list[str], place: int) -> tuple[int, int, int] | None:
    """Days, months and the number of words taken."""
    one, two = words[place : place + 2]
    if one == "same" and two in _DAY:
        return 0, 0, 2
    if one in ("following", "next") and two == "day":
        return 1, 0, 2
    three, *behind = [*words[place + 2 : place + 4], "", ""][:2]
    count = _A_COUNT.get(one) or (int(one) if one.isdecimal() and len(one) < _DIGITS else 0)
    if not count or three not in _LATER or _names_its_own(three, behind[0]):
        return None
    count *= _LATER[three]
    if two in _UNIT_DAYS:
        return count * _UNIT_DAYS[two], 0, 3
    if two in _MONTHS:
        return 0, count * (12 if two.startswith("year") else 1), 3
    return None


_DIGITS = 3
_OPENER = 4  # words of "A day earlier," before the clause that it dates


def _names_its_own(mark: str, behind: str) -> bool:
    """As in "the day before yesterday", "two days after the attack": not the day told before."""
    if behind in ("yesterday", "tomorrow"):
        return True
    return mark in ("before", "after") and behind[:1].isalpha() and behind not in _AT_THE_END


def _arabic(words: list[str], place: int) -> int | None:
    one, two = words[place : place + 2]
    if one not in ("اليوم", "الليله"):
        return None
    if two in _SAME:
        return 0
    if two in ("التالي", "التاليه"):
        return 1
    return -1 if two == "السابق" or words[place + 1 : place + 3] == ["الذي", "سبقه"] else None


def shifted(told: When, leans: Leaning, *, lasting: bool) -> When | None:
    """The day, month or year so far from one told before; None where that is no single one."""
    if told.start is None:
        return None
    if leans.of_month is not None:
        return _on_its_day(told, leans.of_month, leans.words, lasting=lasting)
    try:
        start = told.start if leans.since else _moved(told.start, leans)
    except (ValueError, OverflowError):
        return None
    if start is None:
        return None
    end = ".." if lasting or leans.since else start
    return replace(
        told, start=start, end=end, basis=Basis.RELATIVE, expression=leans.words, recurrence=None
    )


def _moved(start: str, leans: Leaning) -> str | None:
    """A day, month or year so far on; None where its words are too coarse to be moved so far."""
    if len(start) == _ISO_DAY:
        day = date.fromisoformat(start)
        return _of_month(day, leans.months) if leans.months else _of_day(day, leans.days)
    if not leans.months:
        return None
    if len(start) == _ISO_MONTH:
        return _of_month(date.fromisoformat(f"{start}-01"), leans.months)
    whole = len(start) == _ISO_YEAR and leans.months % 12 == 0
    return f"{int(start) + leans.months // 12:04d}" if whole else None


def _of_day(day: date, shift: int) -> str:
    return (day + timedelta(shift)).isoformat()


def _on_its_day(told: When, of_month: int, words: str, *, lasting: bool) -> When | None:
    """A day in the month of one told before, whose year may be unknown; None if it has none."""
    if len(told.start or "") != _ISO_DAY:
        return None
    start = f"{(told.start or '')[:_ISO_MONTH]}-{of_month:02d}"
    try:
        date.fromisoformat(start.replace("XXXX", _LEAP_YEAR))
    except ValueError:
        return None
    end = ".." if lasting else start
    return replace(
        told, start=start, end=end, basis=Basis.EXPLICIT, expression=words, recurrence=None
    )


_LEAP_YEAR = "2000"


def _of_month(day: date, shift: int) -> str:
    number = day.year * 12 + day.month - 1 + shift
    return date(number // 12, number % 12 + 1, 1).isoformat()[:7]


_ISO_DAY, _ISO_MONTH, _ISO_YEAR = 10, 7, 4  # characters
