"""From a match of a date pattern to what its words say; each maker serves one kind of words.

A maker gives the kind, the point (or where a stretch begins), the point where it ends or None,
and whether it is a calendar date; None where the words are no date after all.
"""

import calendar
import re
from dataclasses import replace

from geo.claims.almanac import HOMOGRAPHS
from geo.claims.datewords import Item
from geo.claims.expressions import Point
from geo.claims.tokens import is_arabic

_TOWARDS = {"L": -1, "C": 0, "c": 0, "X": 1}
_COUNTED = re.compile(
    "كم$|كلم|كيلو|متر|عنصر|مقاتل|شخص|ارهابي|جندي|مدني|عايله|دولار|km|kilomet|meter|metre|people|"
    "fighter|troops|soldier|famil|dollar|member|militant|men$|pounds|posts"
)
_LOOSE = frozenset(
    ("من", "الي", "حتي", "بين", "بعد", "قبل", "of", "to", "on", "at", "from", "after")
)
"""Before "مارس" or "may" these do not show that a month is meant; "in" does."""


class Words:
    """One match of a pattern: values of its groups, by name."""

    def __init__(self, match: re.Match[str], items: list[Item]) -> None:
        self.match, self.items = match, items

    def item(self, *names: str) -> Item | None:
        """The token of the first of these groups that took one."""
        groups = self.match.re.groupindex
        for name in names:
            if name in groups and self.match.start(name) >= 0:
                return self.items[self.match.start(name)]
        return None

    def number(self, *names: str) -> int | None:
        """Its value: a day, month, weekday or year."""
        item = self.item(*names)
        return int(item.value) if item else None

    def tag(self, *names: str) -> str | None:
        """Its tag."""
        groups = self.match.re.groupindex
        found = (self.match[name] for name in names if name in groups and self.match[name])
        return next(found, None)

    def towards(self, *names: str) -> int | None:
        """Its tag as a direction: -1 last, 0 this, 1 next."""
        found = self.tag(*names)
        return _TOWARDS[found] if found else None


Made = tuple[str, Point, Point | None, bool] | None


def _calendar(words: Words, **known: int | str | None) -> Point:
    """The year, or the direction, that follows a month, day or season."""
    told: dict[str, int | str | None] = {
        "year": words.number("year"),
        "year_shift": words.towards("zrel", "lrel"),
        "towards": words.towards("rel", "pre"),
    }
    return Point(**told | known)  # type: ignore[arg-type]


def day(words: Words) -> Made:
    """A day of a month, or a stretch of days."""
    month, twin = words.number("month"), words.number("twin", "twin2")
    if twin not in (None, month) or (month or 0) > 12:
        return None
    unit = words.item("of")
    if unit is not None and unit.value != "month":
        return None  # "4 weeks in July"
    point = _calendar(
        words,
        day=words.number("day"),
        month=month,
        weekday=words.number("weekday"),
        said=words.number("said"),
    )
    last = words.number("to")
    if last is None:
        return "day", point, None, True
    return "range", point, replace(point, day=last), True


def month_first(words: Words) -> Made:
    """Read "August 8"; in Arabic only with the year, for a count may follow the month there."""
    item = words.item("month")
    if item and is_arabic(item.word) and words.tag("year") is None:
        return None
    return day(words)


def numeric(words: Words) -> Made:
    """Day before month, unless that is impossible."""
    year, first, second = (words.number(name) for name in ("year", "a", "b"))
    if first is None or second is None or min(first, second) > 12:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    weekday, said = words.number("weekday"), words.number("said")
    return "day", Point(year, month, day, weekday, said=said), None, True


def hijri(words: Words) -> Made:
    """A day or month of the Hijri calendar."""
    year = words.number("hyear")
    if year is not None and not 1343 <= year <= 1500:
        return None
    if year is None and words.number("day") is None and not _is_hijri_month(words):
        return None
    towards = words.towards("rel", "pre")
    point = Point(year, words.number("hmonth"), words.number("day"), hijri=True, towards=towards)
    return ("day" if point.day else "month"), point, None, True


_DURING = frozenset(("في", "خلال", "طوال", "طيله", "during", "in", "over", "throughout"))


def _is_hijri_month(words: Words) -> bool:
    """Whether a name of a Hijri month alone is the month: "in Ramadan", "the month of Safar"."""
    label, month, led = words.item("label"), words.item("hmonth"), words.item("in")
    if label is not None:
        return label.value == "month"
    if led is not None and led.word.removeprefix("و") not in _DURING:
        return False
    return month is not None and month.word not in HOMOGRAPHS


def week_of(words: Words) -> Made:
    """Read "the first week of July", "the last week of May", "the second week of this month"."""
    unit, nth = words.item("unit", "unit2"), words.item("nth", "nth2")
    whole = words.item("whole", "whole2")
    if unit is None or nth is None or unit.value != "week":
        return None
    month = words.number("month")
    if month is not None and words.tag("nth", "nth2") == "L":
        first = calendar.monthrange(_NO_LEAP_YEAR, month)[1] - 6
    else:
        first = 7 * int(nth.value) - 6
    if not 1 <= first <= _LAST_WEEK:
        return None
    if month is not None:
        point = _calendar(words, month=month, day=first)
    elif whole is not None and whole.value == "month":
        point = Point(day=first, unit="month", shift=words.towards("rel", "pre"))
    else:
        return None
    return "range", point, replace(point, day=first + 6), month is not None


_NO_LEAP_YEAR = 2001
_LAST_WEEK = 25  # the latest day on which a week of a month begins


def month(words: Words) -> Made:
    """A month, a part of it, or two months."""
    month, twin = words.number("month"), words.number("twin", "twin2")
    part = words.tag("part")
    point = _calendar(words, month=month, part=part)
    if twin is not None and twin != month:
        return "range", point, replace(point, month=twin), True
    return ("part" if part else "month"), point, None, True


def month_alone(words: Words) -> Made:
    """A month after a preposition, its year unsaid."""
    item = words.item("month")
    before = words.items[words.match.start() - 1].word.removeprefix("و")
    if item and item.word in HOMOGRAPHS and words.tag("label") is None and before in _LOOSE:
        return None
    return month(words)


def season(words: Words) -> Made:
    """A season."""
    return "season", _calendar(words, season=words.number("season")), None, True


def year(words: Words) -> Made:
    """A year, a part of it, or a stretch of years."""
    part, last = words.tag("part"), words.number("to")
    point = _calendar(words, part=part)
    if last is not None:
        return "range", point, replace(point, year=last), True
    return ("part" if part else "year"), point, None, point.year is not None


def bare_year(words: Words) -> Made:
    """A year alone after a preposition, unless it counts something."""
    before = words.items[words.match.start() - 1].word
    after = words.items[words.match.end() :][:1]
    counted = after and _COUNTED.match(after[0].word)
    if counted or before.lstrip("وف") in ("of", "on", "from", "at", "من", "ل"):
        return None
    return year(words)


def of_month(words: Words) -> Made:
    """Read "the 4th of this month"."""
    unit, day, of = words.item("unit"), words.item("day"), words.item("of")
    if unit is None or unit.value != "month" or day is None or (of and of.word in ("in", "في")):
        return None
    point = Point(day=int(day.value), unit="month", shift=words.towards("rel", "pre"))
    return "day", point, None, True


def part_of(words: Words) -> Made:
    """Read "early this month", "the end of the year"."""
    unit = words.item("unit")
    if unit is None or unit.value not in ("month", "year"):
        return None
    shift = words.towards("rel", "pre") or 0
    return "part", Point(part=words.tag("part"), unit=str(unit.value), shift=shift), None, False


def weekday(words: Words) -> Made:
    """A weekday, or today with its weekday."""
    said = words.item("said")
    point = Point(weekday=words.number("weekday"), towards=words.towards("rel", "pre"))
    if said is not None:
        return "day", replace(point, unit="day", shift=int(said.value)), None, False
    return "weekday", point, None, False


_WEEK = 7


def weekdays(words: Words) -> Made:
    """Read "Monday and Tuesday", two days in a row; others are two dates."""
    first, last = words.number("weekday"), words.number("to")
    if first is None or last is None or (first + 1) % _WEEK != last:
        return None
    towards = words.towards("rel")
    return (
        "range",
        Point(weekday=first, towards=towards),
        Point(weekday=last, towards=towards),
        False,
    )


def weekend(_: Words) -> Made:
    """Read "over the weekend": Saturday and Sunday."""
    return "range", Point(weekday=5), Point(weekday=6), False


def today(words: Words) -> Made:
    """Today, yesterday, tomorrow, last night."""
    said = words.item("said")
    shift = int(said.value) if said else (-1 if words.tag("night") else 0)
    return "day", Point(unit="day", shift=shift), None, False


def ago(words: Words) -> Made:
    """Read "two days ago", "since a week"."""
    unit = words.item("unit")
    count = words.item("count")
    if unit is None:
        return None
    name = "day" if words.tag("unit") == "d" else str(unit.value)
    if words.tag("unit") == "2":
        return "ago", Point(unit=name, shift=-2), None, False
    plural = words.tag("count") == "K" or (count is None and _is_plural(unit.word))
    shift = None if plural else -(int(count.value) if count else 1)
    return "ago", Point(unit=name, shift=shift, towards=-1), None, False


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word.lstrip("ولب") in _PLURALS


_PLURALS = frozenset(["ايام", "ساعات", "اسابيع", "اشهر", "شهور", "اعوام", "سنوات", "سنين"])


def period(words: Words) -> Made:
    """Read "the past months", up to now; "last month" is the whole month before this one."""
    unit = words.item("unit")
    towards = words.towards("rel", "pre")
    if unit is None or towards is None:
        return None
    name = "day" if words.tag("unit") == "d" else str(unit.value)
    many = words.tag("count") or words.tag("unit") == "P" or _is_plural(unit.word)
    if not many:
        kind = {"week": "range", "hour": "past"}.get(name, name)
        return kind, Point(unit=name, shift=towards), None, False
    if towards == 0:
        return None
    count = words.item("count")
    if towards < 0 and count and words.tag("count") in ("#", "D", "N", "O") and count.value:
        shift = -int(count.value)
        return "past", Point(unit=name, shift=shift, towards=-1), None, False
    if towards < 0 and unit.word.endswith("ين"):
        return "past", Point(unit=name, shift=-2, towards=-1), None, False
    return ("past" if towards < 0 else "coming"), Point(unit=name, towards=towards), None, False


def since_part(_: Words) -> Made:
    """Read "since dawn": since the day of speaking."""
    return "since", Point(unit="day", shift=0), None, False


def lasting(words: Words) -> Made:
    """Read "for the fourth year", "for over three years": up to the day of speaking."""
    return _stretch(words, "past", -1)


def within(words: Words) -> Made:
    """Read "within two weeks": from the day of speaking on, if that is told of what is to come."""
    lead = words.item("lead")
    if lead is None or (lead.word.lstrip("وف") not in _WITHIN):
        return None
    both = words.item("unit2")
    if both is not None:
        return "coming", Point(unit=str(both.value), shift=2, towards=1), None, False
    return _stretch(words, "coming", 1)


_WITHIN = frozenset(("within", "خلال", "غضون"))


def running(words: Words) -> Made:
    """Read "for the third day in a row": since the first of them."""
    unit, count = words.item("unit"), words.item("count")
    if unit is None or count is None or int(count.value) < 2:
        return None
    if is_arabic(unit.word) and not unit.word.lstrip("وف").startswith("لل"):
        return None
    name = "day" if words.tag("unit") in ("T", "d", "p") else str(unit.value)
    return "since", Point(unit=name, shift=1 - int(count.value)), None, False


def _stretch(words: Words, kind: str, towards: int) -> Made:
    unit, count = words.item("unit"), words.item("count")
    if unit is None or count is None or not count.value:
        return None
    name = "day" if words.tag("unit") == "d" else str(unit.value)
    return kind, Point(unit=name, shift=towards * int(count.value), towards=towards), None, False


def earlier(words: Words) -> Made:
    """Read "earlier", with no day."""
    return "earlier", Point(unit="period", towards=-1), None, False
