"""What date expressions say, before any day of speaking is known."""

from dataclasses import dataclass

from geo.claims.model import Span


@dataclass(frozen=True, slots=True)
class Point:
    """A day, month, year or the like, as the words put it; None where they are silent.

    Attributes:
        weekday: 0 (Monday) to 6.
        part: ``e``, ``m`` or ``l``: early, mid, late; ``h`` and ``i``: first and second half;
            ``j``, ``k``, ``o`` and ``q``: the quarters of a year.
        towards: -1 the last before, 0 the current, 1 the next after the day of speaking.
        unit: hour, day, week, month, year or period that ``shift`` counts.
        shift: Whole units from the day of speaking; None with a ``unit``: a stretch that reaches
            up to that day (or from it, where ``towards`` is 1).
        year_shift: "of last year": years from that of the day of speaking.
        hijri: ``month`` and ``year`` are of the Hijri calendar.
        said: The date was also called today (0) or yesterday (-1).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    part: str | None = None
    towards: int | None = None
    unit: str | None = None
    shift: int | None = None
    year_shift: int | None = None
    hijri: bool = False
    said: int | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that say when.

    Attributes:
        span: In the text.
        rule: Name of the pattern that took the words.
        kind: day, weekday, month, year, season, part, range, since, until, before, after, ago,
            past, coming, current or earlier.
        first: What the words name, or where they begin.
        last: Where a range ends, else None.
        explicit: A calendar date, not one that leans on the day of speaking alone.
    """

    span: Span
    rule: str
    kind: str
    first: Point
    last: Point | None = None
    explicit: bool = False
