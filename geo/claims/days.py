"""Closed intervals of days, and the EDTF strings that stand for them.

The subset of EDTF (ISO 8601-2:2019) that this project writes: ``2018-08-08``, ``2018-08``,
``2018``, seasons ``2014-21`` to ``2014-24``, ``XXXX-03-26`` (year unknown), a trailing ``~`` or
``?``, intervals ``a/b`` with ``..`` or nothing for an open end, and one-of sets ``[a,b]``.
A ``~`` adds no days: nothing is padded.
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_ONE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?\Z")
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """A closed interval of days; None is an open end.

    Raises:
        ValueError: ``first`` lies after ``last``.
    """

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"an interval from {self.first} to {self.last} runs backwards")

    def overlaps(self, other: "Days") -> bool:
        """Whether at least one day lies in both."""
        return (self.first is None or other.last is None or self.first <= other.last) and (
            other.first is None or self.last is None or other.first <= self.last
        )

    def __contains__(self, day: date) -> bool:
        return self.overlaps(Days(day, day))


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> Days | None:
    """The days that an EDTF string of our subset allows, or None where its year is unknown.

    Winter (24) is December alone, as the year it is written with: no month is added.

    Raises:
        ValueError: The string is not of our subset, or names a day that does not exist.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        parts = [parse_edtf(part) for part in text[1:-1].split(",")]
        known = [part for part in parts if part is not None]
        return span_of(known) if known else None
    if "/" in text:
        start, end = text.split("/", 1)
        first = None if start in ("", "..") else parse_edtf(start)
        last = None if end in ("", "..") else parse_edtf(end)
        return Days(first.first if first else None, last.last if last else None)
    if text.startswith("XXXX"):
        return None
    match = _ONE.match(text)
    if match is None:
        raise ValueError(f"{text!r} is no date that we write: use YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or year == 0:
        raise ValueError(f"{text!r} has no usable year")
    if month is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    if day is not None:
        exact = date(year, month, day)
        return Days(exact, exact)
    low, high = _SEASON_MONTHS.get(month, (month, month))
    return Days(date(year, low, 1), date(year, high, calendar.monthrange(year, high)[1]))


def span_of(parts: Iterable[Days]) -> Days:
    """The smallest interval that holds all ``parts`` (at least one)."""
    parts = list(parts)
    firsts = [part.first for part in parts]
    lasts = [part.last for part in parts]
    return Days(
        None if None in firsts else min(day for day in firsts if day is not None),
        None if None in lasts else max(day for day in lasts if day is not None),
    )


def to_edtf(days: Days) -> str:
    """Write an interval as EDTF: one day, or ``first/last`` with ``..`` for an open end."""
    if days.first is not None and days.first == days.last:
        return days.first.isoformat()
    first = days.first.isoformat() if days.first else ".."
    last = days.last.isoformat() if days.last else ".."
    return f"{first}/{last}"
