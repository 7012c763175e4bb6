"""An article's day of publication, bounded by other articles that carry the same report.

An agency's report runs through the outlets within a day: where one of them says its day, another
that does not is of the day before, the same day or the day after, of those the ones that its own
words allow ("yesterday, Sunday"). A reprint of later years still tells of these days: its "today"
is the report's.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from geo.claims.days import Days, parse_edtf, to_edtf
from geo.claims.model import Article, Published, PublishedBasis
from geo.claims.published import date_article
from geo.claims.wraps import unwrapped

_TOLD = frozenset({PublishedBasis.GIVEN, PublishedBasis.DATELINE, PublishedBasis.WEEKDAY})
_RUNS_ON = timedelta(1)
"""How far apart outlets print one report; with neighbours on both sides three days at most."""


def bounded_beside(article: Article, twins: Iterable[Article]) -> Published | None:
    """When an article appeared, as far as other carriers of its report tell; else None.

    Args:
        article: One whose own text does not tell its day.
        twins: Articles of the same report (``geo.claims.twins``). Those whose own day is not
            exactly told have no say, so that no bound is made of bounds.

    Returns:
        Days with basis ``bounded`` and words that name the first carrier; None where the day
        of ``article`` is told, no carrier tells its own, carriers differ by more than their
        printing apart explains, or its own words and clock allow none of the days.
    """
    if not is_silent(article):
        return None
    carriers = sorted((day, twin.file) for twin in twins if (day := told_day(twin)) is not None)
    if not carriers or carriers[-1][0] - carriers[0][0] > 2 * _RUNS_ON:
        return None
    first, last = carriers[-1][0] - _RUNS_ON, carriers[0][0] + _RUNS_ON
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    fitting = _allowed(article, days)
    if not fitting:
        return None
    words = f"the same report as {carriers[0][1]} of {carriers[0][0].isoformat()}"
    return Published(to_edtf(Days(fitting[0], fitting[-1])), PublishedBasis.BOUNDED, words)


def is_silent(article: Article) -> bool:
    """Whether an article's own text does not tell when it appeared."""
    return article.published.basis not in _TOLD


def told_day(article: Article) -> date | None:
    """The one day that an article tells as its own."""
    if article.published.basis not in _TOLD or article.published.edtf is None:
        return None
    days = parse_edtf(article.published.edtf)
    return days.first if days is not None and days.first == days.last else None


def _allowed(article: Article, days: Iterable[date]) -> list[date]:
    """Those of ``days`` that the article's bounds, clock and weekdays allow."""
    own = parse_edtf(article.published.edtf) if article.published.edtf else None
    latest = date.fromisoformat(article.added) if article.added else None
    weekdays = date_article(unwrapped(article.text), article.zones).weekdays
    return [
        day
        for day in days
        if (own is None or day in own)
        and (latest is None or day <= latest)
        and (not weekdays or day.weekday() in weekdays)
    ]
