"""The day of an article in lines with bars, beside a channel's number, and beside a quoted post."""

import pytest

from geo.claims.dates import find_dates
from geo.claims.documents import article_from_bytes
from geo.claims.model import Article, ZoneKind


def read(text: str) -> Article:
    return article_from_bytes(text.encode(), "a.txt")


def kinds(article: Article) -> dict[ZoneKind, str]:
    told: dict[ZoneKind, str] = {}
    for zone in article.zones:
        told.setdefault(zone.kind, article.text[zone.span.start : zone.span.end].strip())
    return told


PAGE = """مباشر
أقسام
  • جولة الوزير في المحافظات الجنوبية ونتائجها
  • صور

اللواء الخامس ينهي جولة تفتيش على امتداد الساتر قرب ربيعة

تاريخ النشر: 14.02.2023 | 09:05 GMT | أخبار العراق والمنطقة

أنهى اللواء الخامس اليوم الثلاثاء جولة تفتيش على امتداد الساتر قرب ربيعة.

"""


def test_a_stamp_between_bars_is_no_menu_and_bullets_are_no_headline() -> None:
    article = read(PAGE)
    assert article.published.edtf == "2023-02-14"
    told = kinds(article)
    assert told[ZoneKind.TITLE].startswith("اللواء الخامس")
    assert told[ZoneKind.DATELINE].startswith("تاريخ النشر")
    assert "جولة الوزير" in told[ZoneKind.BREADCRUMB]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Channel 24   March 17, 2019 09:14 PM", "2019-03-17"),
        ("24 March 17 2019", "2019-03-17"),
        ("on 24 March 2019", "2019-03-24"),
    ],
)
def test_a_figure_before_an_american_date_is_no_day(text: str, day: str) -> None:
    assert [date.start for date in find_dates(text)] == [day]


POST = """Guards stop a dozen cars near Rabia

Border guards stopped a dozen cars near Rabia, a local official said on {}.

Our men are at their posts, day and night.
— Border Command (@bordercommand) January 19, 2026

No shots were fired, the official said.
"""


@pytest.mark.parametrize(
    ("weekday", "day"),
    [("Monday", "2026-01-19"), ("Tuesday", "2026-01-20"), ("Thursday", None)],
)
def test_a_quoted_post_is_of_the_day_or_of_the_day_before(weekday: str, day: str | None) -> None:
    assert read(POST.format(weekday)).published.edtf == day
