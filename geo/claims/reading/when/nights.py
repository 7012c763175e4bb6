"""Nights and hours that lean on the day of publication: "overnight", "last night", "at dawn"."""

from datetime import date, timedelta

from geo.claims.model import Basis, When
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Timed
from geo.claims.reading.text.wordset import word_set

_NIGHT = word_set("overnight")
_LAST_NIGHT = ("الليله الماضيه", "الليله الفايته")
_MIDNIGHT = ("منتصف ليل", "midnight on")
_NIGHT_OF = word_set("ليل ليله")
_IN_ENGLISH = word_set("overnight night")
_NIGHT_GLANCE = glance_for(
    [night.split()[0] for night in _LAST_NIGHT + _MIDNIGHT], exactly=_NIGHT_OF | _IN_ENGLISH
)
_HOURS = word_set("فجرا صباحا ظهرا عصرا مساء فجر صباح dawn noon")
_THIS = (["this", "morning"], ["this", "afternoon"], ["at", "noon"], ["at", "dawn"])
_HOUR_GLANCE = glance_for(exactly=_NIGHT | _HOURS | {last for _, last in _THIS})


def night_of(clause: Clause, dated: Timed | None, published: str | None) -> When | None:
    """The two days of a night, or the day of an hour that is told without a day; else None."""
    if dated is not None:
        return _dated_night(clause, dated, published)
    if not clause.sentence.glance & _HOUR_GLANCE:
        return None
    day = _exact(published)
    if day is None:
        return None
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if words[place] in _NIGHT:
            return _between(day - timedelta(1), day, clause.sentence.as_written(place, place + 1))
        if words[place : place + 2] in _THIS or (
            clause.sentence.arabic and words[place] in _HOURS and words[place].endswith("ا")
        ):
            size = 1 if clause.sentence.arabic else 2
            return _between(day, day, clause.sentence.as_written(place, place + size))
    return None


def _dated_night(clause: Clause, dated: Timed, published: str | None) -> When | None:
    if not clause.sentence.glance & _NIGHT_GLANCE:
        return None
    opens = _opening_of_night(clause, dated)
    told = " ".join(clause.sentence.words[opens : dated.last])
    written = clause.sentence.as_written(opens, dated.last)
    eve = _eve(clause, dated, published)
    if eve is not None:
        return _between(eve, eve, written)
    if any(night in told for night in _LAST_NIGHT):
        day = _exact(published)
        return _between(day - timedelta(1), day, written) if day is not None else None
    two = _night_of_two_days(clause, dated)
    if two is not None:
        return two
    if any(night in told for night in _MIDNIGHT):
        day = _exact(dated.date.start)
        return _between(day, day + timedelta(1), written) if day is not None else None
    return None


_OPENS_NIGHT = word_set("منتصف الليله midnight")


def _opening_of_night(clause: Clause, dated: Timed) -> int:
    """Where the night's words begin: "midnight" may stand before those that were read as a day."""
    before = max(0, dated.first - 1)
    return before if clause.sentence.words[before] in _OPENS_NIGHT else dated.first


_SHORTLY_BEFORE = word_set("قبل قبيل")


def _eve(clause: Clause, dated: Timed, published: str | None) -> date | None:
    """As in "shortly before midnight yesterday", "before last midnight", in Arabic: that day."""
    words = clause.sentence.words
    told = words[max(0, dated.first - 2) : dated.last]
    if "منتصف" not in told or _SHORTLY_BEFORE.isdisjoint(told[: told.index("منتصف")]):
        return None
    if any(night in " ".join(told) for night in _LAST_NIGHT):
        day = _exact(published)
        return day - timedelta(1) if day is not None else None
    return _exact(dated.date.start or dated.date.end)


_BETWEEN_DAYS = frozenset({"علي", "-", "/", "–", "to", "into"})


def _night_of_two_days(clause: Clause, dated: Timed) -> When | None:
    """As in "the night of Friday to Saturday": the night between two days that follow."""
    words = clause.sentence.words
    for one in clause.dates:
        first = one.first
        if first and words[first - 1] in _NIGHT_OF:
            first -= 1
        elif not (words[first] in _NIGHT_OF or _is_english_night(words, one)):
            continue
        for two in clause.dates:
            gap = words[one.last : two.first]
            if two.first < one.last or len(gap) > 1 or not _BETWEEN_DAYS.issuperset(gap):
                continue
            eve, day = _exact(one.date.start), _exact(two.date.start)
            if dated in (one, two) and eve and day and day - eve == timedelta(1):
                return _between(eve, day, clause.sentence.as_written(first, two.last))
    return None


def _is_english_night(words: list[str], date: Timed) -> bool:
    """As in "overnight Sunday into Monday", "on Sunday night into Monday"."""
    return not _IN_ENGLISH.isdisjoint(words[max(0, date.first - 1) : date.last + 1])


def _exact(edtf: str | None) -> date | None:
    try:
        return date.fromisoformat(edtf) if edtf and len(edtf) == len("2020-01-01") else None
    except ValueError:
        return None


def _between(first: date, last: date, words: str) -> When:
    within = first != last
    return When(first.isoformat(), last.isoformat(), within, None, Basis.RELATIVE, words)
