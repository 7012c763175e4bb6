"""What date expressions mean for a given day of speaking, as EDTF.

``find_expressions`` reads the words once; ``resolve`` dates them for a day of publication, which
may be known to an interval only: an end that comes out the same for its first and its last day is
exact, otherwise the date lies within. Early, mid and late are days 1 to 10, 11 to 20 and 21 on
(of a year: its thirds); weeks run from Monday to Sunday; a year that the words leave out is that
of the nearest such day past. Nothing is padded: what the words leave open stays None.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from geo.claims.dategrammar import find_expressions
from geo.claims.days import Days, parse_edtf
from geo.claims.expressions import Expression, Point
from geo.claims.model import Basis, Span
from geo.claims.spelt import Spelt

LONGEST_ANCHOR = 31
"""Days. A day of publication that is known less closely dates nothing that leans on it."""
_SOON = timedelta(31)
_STALE = timedelta(300)

Ends = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression with its dates.

    Attributes:
        span: Its words in the text.
        start: EDTF, None where unknown; of a year that is unknown ``XXXX-03-26``.
        end: EDTF, None where unknown, ``..`` where open.
        kind: See ``Expression``.
        basis: Explicit for calendar dates, relative for what leans on the day of speaking.
        rule: Name of the pattern that found it.
        within: What is dated fell somewhere between ``start`` and ``end``.
        needs_anchor: Its dates are unknown, or lack the year, for want of a day of publication.
    """

    span: Span
    start: str | None
    end: str | None
    kind: str
    basis: Basis
    rule: str
    within: bool = False
    needs_anchor: bool = False


def find_dates(
    text: str, *, anchor: Days | None = None, spelt: Spelt | None = None
) -> tuple[DateMention, ...]:
    """All date expressions of ``text``, dated for a publication on ``anchor``.

    ``spelt`` is the text as ``spell`` gives it, where it was spelt before.
    """
    return tuple(resolve(expression, anchor) for expression in find_expressions(text, spelt))


def resolve(expression: Expression, anchor: Days | None) -> DateMention:
    """Date one expression for a publication on some day of ``anchor`` (None: unknown)."""
    days = _anchor_days(anchor)
    results = [_ends(expression, day) for day in days]
    (start, end), other = results[0], results[-1]
    within = expression.kind in ("part", "past", "coming", "earlier", "before")
    within = within or (expression.kind == "month" and expression.first.hijri)
    if (start, end) != other:
        end = other[1]
        within = True
    basis = Basis.EXPLICIT if expression.explicit else Basis.RELATIVE
    lacking = (start is None and end in (None, "..")) or "XXXX" in f"{start}{end}"
    return DateMention(
        expression.span, start, end, expression.kind, basis, expression.rule, within, lacking
    )


def _anchor_days(anchor: Days | None) -> tuple[date | None, ...]:
    if anchor is None or anchor.first is None or anchor.last is None:
        return (None,)
    if (anchor.last - anchor.first).days > LONGEST_ANCHOR:
        return (None,)
    return tuple(dict.fromkeys((anchor.first, anchor.last)))


def _ends(expression: Expression, day: date | None) -> Ends:
    if expression.rule == "weekend":
        return _weekend(day)
    if expression.kind in ("past", "coming") and expression.first.shift is not None:
        return _lasting(expression.first, day)
    start, end = _point(expression.first, day, ago=expression.kind == "ago")
    if expression.last is not None:
        end = _point(expression.last, day, ago=False)[1]
        start, end = _ordered(start, end)
    if expression.kind in ("since", "after"):
        return start, ".." if start else None
    if expression.kind in ("until", "before"):
        return None, _last_day(end) if expression.first.part in ("l", "i", "q") else end
    return start, end


def _weekend(day: date | None) -> Ends:
    """The Saturday and Sunday last begun, as far as they have passed on ``day``."""
    if day is None:
        return None, None
    saturday = day - timedelta((day.weekday() - 5) % 7)
    return saturday.isoformat(), min(saturday + timedelta(1), day).isoformat()


def _lasting(point: Point, day: date | None) -> Ends:
    """So many hours, days, weeks, months or years up to the day of speaking, or from it on."""
    if day is None or point.shift is None:
        return None, None
    try:
        if point.unit in ("month", "year"):
            months = (
                day.year * 12 + day.month - 1 + point.shift * (12 if point.unit == "year" else 1)
            )
            last = calendar.monthrange(months // 12, months % 12 + 1)[1]
            start = date(months // 12, months % 12 + 1, min(day.day, last))
        else:
            hours = {"hour": 1, "week": 168}.get(point.unit or "", 24)
            start = day + timedelta(hours=point.shift * hours)
    except (OverflowError, ValueError):
        return None, day.isoformat()
    begun, ended = min(start, day), max(start, day)
    return begun.isoformat(), ended.isoformat()


def _last_day(end: str | None) -> str | None:
    """The end of a year or month to the day, for what is to come before it."""
    days = parse_edtf(end) if end and "XXXX" not in end and end != ".." else None
    return days.last.isoformat() if days and days.last else end


def _ordered(start: str | None, end: str | None) -> Ends:
    """Ends of a range that were guessed apart: one that runs backwards began a year ago.

    Of two weekdays it began a week ago.
    """
    if start and end and "XXXX" not in start + end and end != "..":
        first, last = parse_edtf(start), parse_edtf(end)
        if first and last and first.first and last.last and first.first > last.last:
            if first.first - last.last < timedelta(days=7):
                return (first.first - timedelta(days=7)).isoformat(), end
            return f"{int(start[:4]) - 1}{start[4:]}", end
    return start, end


def _point(point: Point, day: date | None, *, ago: bool) -> Ends:
    if point.hijri:
        return _hijri(point, day)
    if point.unit is not None:
        return _counted(point, day, ago=ago) if day is not None else (None, None)
    if point.month is None and point.season is None and point.year is None:
        return _weekday(point, day)
    return _written(point, _year(point, day))


def _weekday(point: Point, day: date | None) -> Ends:
    if day is None or point.weekday is None:
        return _of_year(point, day)
    back = (day.weekday() - point.weekday) % 7
    if point.towards == -1:
        back = back or 7
    elif point.towards == 1:
        back -= 7
    return _shifted(day, -back)


def _of_year(point: Point, day: date | None) -> Ends:
    if day is None or point.year_shift is None:
        return None, None
    return _written(point, day.year + point.year_shift)


def _written(point: Point, year: int | None) -> Ends:
    """A calendar date of a year, or of an unknown one."""
    name = f"{year:04d}" if year is not None else "XXXX"
    if point.season is not None:
        return f"{name}-{point.season}", f"{name}-{point.season}"
    if point.month is None:
        if point.part is None or year is None:
            return name, name
        low, high = _MONTHS_OF_PART[point.part]
        return f"{name}-{low:02d}", f"{name}-{high:02d}"
    month = f"{name}-{point.month:02d}"
    length = calendar.monthrange(2000 if year is None else year, point.month)[1]
    if point.day is not None:
        return _same(f"{month}-{point.day:02d}") if point.day <= length else (None, None)
    if point.part is not None:
        low, high = _days_of_part(point.part, length)
        return f"{month}-{low:02d}", f"{month}-{high:02d}"
    return _same(month)


_MONTHS_OF_PART = {
    "e": (1, 4), "m": (5, 8), "l": (9, 12), "h": (1, 6), "i": (7, 12),
    "j": (1, 3), "k": (4, 6), "o": (7, 9), "q": (10, 12),
}  # fmt: skip


def _days_of_part(part: str, length: int) -> tuple[int, int]:
    parts = {"e": (1, 10), "m": (11, 20), "l": (21, length), "h": (1, 15), "i": (16, length)}
    return parts.get(part, (1, length))  # a month has no quarters


def _year(point: Point, day: date | None) -> int | None:
    """The year of a month, day or season: written, of "last year", or the nearest that fits."""
    if point.year is not None or day is None:
        return point.year
    if point.year_shift is not None or point.towards == 0:
        return day.year + (point.year_shift or 0)
    return _nearest(point, day)


def _nearest(point: Point, day: date) -> int | None:
    begins = {y: _begin(point, y) for y in range(day.year - 8, day.year + 9)}
    known = {y: first for y, first in begins.items() if first is not None}
    if point.weekday is not None and point.day is not None:
        known = {y: d for y, d in known.items() if d.weekday() == point.weekday} or known
    past = max((y for y, d in known.items() if d <= day), default=None)
    future = min((y for y, d in known.items() if d > day), default=None)
    if point.towards == 1 or past is None:
        return future
    if point.towards == -1 and point.day is None and _current(point, known[past], day):
        return past - 1
    if point.towards is None and future is not None and point.day is not None:
        soon = known[future] - day <= _SOON and day - known[past] > _STALE
        return future if soon else past
    return past


def _current(point: Point, begin: date, day: date) -> bool:
    """Whether ``day`` lies in the month or season itself, so that "last" means the one before."""
    months = 1 if point.season is None else 3
    return (day.year - begin.year) * 12 + day.month - begin.month < months


def _begin(point: Point, year: int) -> date | None:
    month = point.month or {21: 3, 22: 6, 23: 9, 24: 12}[point.season or 24]
    low = _days_of_part(point.part, 30)[0] if point.part else 1
    try:
        return date(year, month, point.day or low)
    except ValueError:
        return None


def _counted(point: Point, day: date, *, ago: bool) -> Ends:
    """Whole units before or after the day of speaking, or a stretch up to it or from it."""
    if point.shift is None:
        return _around(point, day, ago=ago)
    try:
        if point.unit in ("month", "year"):
            return _whole(point, day, point.shift)
        if point.unit == "hour":
            hours = timedelta(hours=point.shift)
            return _shifted(day, point.shift // 24)[0], (day + hours).isoformat()
        days = timedelta(point.shift * (7 if point.unit == "week" else 1))
        if point.unit == "week" and not ago:
            monday = day - timedelta(day.weekday()) + days
            return monday.isoformat(), (monday + timedelta(6)).isoformat()
        return _same((day + days).isoformat())
    except (OverflowError, ValueError):
        return None, None


def _around(point: Point, day: date, *, ago: bool) -> Ends:
    """As in "in the coming days", "in the past hours": nobody tells how many."""
    hours = point.unit == "hour"
    if point.towards == 1:
        return day.isoformat(), _shifted(day, 1)[0] if hours else ".."
    return _shifted(day, -1)[0] if hours and not ago else None, day.isoformat()


def _whole(point: Point, day: date, shift: int) -> Ends:
    """A month or year, counted from that of ``day``; it must lie in the calendar."""
    months = day.year * 12 + day.month - 1 + shift * (12 if point.unit == "year" else 1)
    year = date(months // 12, 1, 1).year
    if point.unit == "year":
        return _written(Point(part=point.part), year)
    return _written(Point(month=months % 12 + 1, day=point.day, part=point.part), year)


def _hijri(point: Point, day: date | None) -> Ends:
    """Umm al-Qura days; a month is the stretch of days that it covers."""
    month = point.month or 1
    years = [point.year] if point.year else _hijri_years(day)
    spans = [(y, _hijri_span(y, month, point.day)) for y in years]
    found = [span for _, span in spans if span]
    if point.year is None and day is not None and point.towards == 1:
        found = [span for span in found if span[0] > day][:1]
    elif point.year is None and day is not None:
        over = 1 if point.towards == -1 and point.day is None else 0
        found = [span for span in found if span[over] <= day]
    if not found:
        return None, None
    first, last = found[-1]
    return first.isoformat(), last.isoformat()


def _hijri_years(day: date | None) -> list[int]:
    if day is None:
        return []
    about = int((day.year - 622) * 33 / 32)
    return list(range(about - 1, about + 3))


@cache
def _hijri_span(year: int, month: int, day: int | None) -> tuple[date, date] | None:
    # Imported here: most articles name no Hijri date, and start-up is kept short.
    from hijridate import Hijri  # noqa: PLC0415

    try:
        first = Hijri(year, month, day or 1)
        length = first.month_length()
        begin = first.to_gregorian()
    except (ValueError, OverflowError):
        return None
    start = date(begin.year, begin.month, begin.day)
    return start, start if day else start + timedelta(length - 1)


def _shifted(day: date, days: int) -> Ends:
    return _same((day + timedelta(days)).isoformat())


def _same(text: str) -> Ends:
    return text, text
