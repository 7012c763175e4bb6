"""The lines of a page that say on which day its article appeared, or on which it was copied."""

import re

from geo.claims import furniture
from geo.claims.almanac import HIJRI, MONTHS, WEEKDAYS
from geo.claims.pagelines import LONG, Line
from geo.claims.tokens import tokens, with_proclitics

_MACHINE_STAMP = re.compile(
    r"\W*(?:date|time|التاريخ|الوقت|تاريخ)\W{0,3}\d{4}[-/]\d\d?[-/]\d\d? \d\d?:\d\d:\d\d\W*\Z"
)
"""A label, a day in the order of machines and a time to the second: when a page was copied."""

_TO_THE_SECOND = re.compile(r"(?<!\d)\d\d?:\d\d:\d\d(?!\d)")
_SHOWN_BY_A_SCRIPT = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} \d\d 20\d\d \d\d:\d\d:\d\d gmt"
)
"""As the language of web pages writes the reader's own time."""

_CLOCK = """
يوم عام سنه الساعه ساعه بتوقيت توقيت بغداد دمشق غرينتش جرينتش م ص ه مساء صباحا ظهرا
في at am pm t z gmt utc edt est ist ast st nd rd th on the of a m p local time
"""
# Months of several words in Latin letters would make the "al" in them a word of a clock.
_CLOCK_WORDS = with_proclitics(
    dict.fromkeys(
        " ".join((_CLOCK, *(m for m in MONTHS if "-" not in m), *WEEKDAYS)).split(), True
    ),
)


_HIJRI = re.compile(r"(?<!\d)\d{1,2} ([a-z][a-z' -]{3,20}) 1[34]\d\d(?: ?ah)?(?!\w)")
_JOINTS = re.compile(r"[' -]")
_HIJRI_MONTHS = frozenset(_JOINTS.sub("", name) for name in HIJRI)


def without_counters(key: str) -> str:
    """A line without how often its page was read, and without the same day in the Hijri year.

    The latter in Latin letters, whatever joins the parts of its month; in Arabic ones the words
    are those of a clock already.
    """
    return _HIJRI.sub(_left_of_hijri, furniture.COUNTERS.sub(" ", key))


def _left_of_hijri(told: re.Match[str]) -> str:
    return " " if _JOINTS.sub("", told[1]) in _HIJRI_MONTHS else told[0]


def is_date_line(key: str, *, spare: int = 0) -> bool:
    """Whether a line's words are a date and at most ``spare`` others (it must have a number)."""
    words = list(tokens(without_counters(key)))
    others = sum(t.word.isalpha() and t.word not in _CLOCK_WORDS for t in words)
    named = any(t.word in _CLOCK_WORDS and len(t.word) > 2 for t in words)
    digits = [t.word for t in words if t.word.isdigit()]
    numeric = len(digits) >= 3 and max(map(len, digits)) == 4
    return others <= spare and bool(digits) and (named or numeric) and len(words) <= 24


_NAMED = 8  # words of names, offices and sections beside the day, in its own line or a writer's


def is_stamp(key: str, *, under_title: bool) -> bool:
    """Whether a short line is the article's own date, and not much else."""
    if furniture.STAMPED.match(key):
        return is_date_line(key, spare=_NAMED if tells_day(key) else 4)
    return is_date_line(key, spare=3 if under_title else 0)


_DAY_OF_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d(?!\d?:\d\d))")
_DAY = re.compile(r"(?<![\d:.])(?:0?[1-9]|[12]\d|3[01])(?![\d:])|20\d\d:\d\d:\d\d")


def tells_day(key: str) -> bool:
    """Whether a date line has a year and a day, as a caption's "May 2017" has not."""
    return bool(_DAY_OF_YEAR.search(key) and _DAY.search(key))


_TAKEN = re.compile(rf"(?:{'|'.join(MONTHS)})(?: \d{{1,2}} ?,)? ?,? ?20\d\d\W*\Z")
_SHOWN = 25  # characters of what a picture shows; behind fewer the day is that of a report
_TOLD = 5  # words of a caption beside its day


def tells_when_taken(line: Line) -> bool:
    """As in "Troops on the road to Rawa, 17 November 2017": a line of its own that ends in a day.

    It is what a picture shows; a sentence of the article ends in a full stop.
    """
    if line.finished or line.words > 2 * LONG or is_date_line(line.key, spare=_TOLD):
        return False
    return ends_when_taken(line.key)


def ends_when_taken(key: str) -> bool:
    """Whether words end in a day, and tell more than a day."""
    taken = _TAKEN.search(key)
    return taken is not None and taken.start() > _SHOWN


def is_dated_byline(line: Line) -> bool:
    """As in "By Karim Hassan | May 9, 2018": who wrote it, and on which day."""
    if line.words > LONG or line.finished or not furniture.BYLINE.match(line.key):
        return False
    return is_date_line(line.key, spare=_NAMED) and tells_day(line.key)


_TRAIL = re.compile(r"\s[/>\"›]\s|[›>]")


def is_dated_trail(key: str) -> bool:
    """As in "Home / Security / 9 May 2018": an article's trail that ends in its day."""
    *path, last = _TRAIL.split(key)
    if len(path) < 2 or not furniture.HOME.match(key):
        return False
    return is_date_line(last) and tells_day(last) and not any(day in last for day in WEEKDAYS)


def clock_of(key: str) -> bool:
    """Whether a line tells when the page was copied or changed, or the day and how warm it is."""
    if _MACHINE_STAMP.match(key) or _SHOWN_BY_A_SCRIPT.search(key):
        return True
    if _TO_THE_SECOND.search(key) and is_date_line(key) and any(day in key for day in WEEKDAYS):
        return True  # no article tells its weekday and the second
    cool = furniture.WEATHER.sub(" ", key)
    if cool != key and is_date_line(cool, spare=4):
        return True
    return bool(furniture.UPDATED.search(key)) and is_date_line(key, spare=4)


def is_counted_stamp(key: str) -> bool:
    """As in "Readers 1502 - published 9 May 2018": the article's day behind a counter."""
    bare = without_counters(key).strip(" -–|,،")
    stamped = bare != key and bool(furniture.STAMPED.match(bare))
    return stamped and is_stamp(bare, under_title=False) and tells_day(bare)


def changed_on_its_day(key: str) -> bool:
    """As in "9 May 2018 | last update: 17:20", without a weekday: a day, and an hour of the same.

    With its weekday it is how a page's own clock is written.
    """
    change = furniture.UPDATED.search(key)
    if change is None or tells_day(key[change.end() :]):
        return False
    first = key[: change.start()]
    return is_date_line(first) and tells_day(first) and not any(day in first for day in WEEKDAYS)


_SO_LONG_AGO = re.compile(
    r"\W*(?:\d+|an?|one) (?:min|minute|hour|day|week|month|year)s? ago|\W*(?:منذ|قبل) "
)


def told_before_a_change(key: str) -> bool:
    """As in "9 May 2018 (updated: 10 May 2018)": the day, and after it that of a change."""
    change = furniture.UPDATED.search(key)
    if change is None:
        return False
    behind = key[change.end() :]
    stamped = bool(furniture.STAMPED.match(key)) or bool(_SO_LONG_AGO.match(behind))
    if not tells_day(behind) and not stamped:
        return False  # "14 March | last update 17:20" is the day of the change
    first = key[: change.start()].rstrip(" -|")
    beside_names = is_date_line(first.rpartition("|")[2]) and len(first.split()) <= LONG
    return (is_date_line(first, spare=4) or beside_names) and tells_day(first)
