"""Days told in other words: Ramadan, weeks of a month, days in a row, what came years later."""
# ruff: noqa: E501 (a sentence stays on one line)

from datetime import date

import pytest

from geo.claims.dates import find_dates
from geo.claims.days import Days
from tests.claims.reading_helpers import only, read

WEDNESDAY = "2018-08-08"
STRIKE = "استهدفت طائرات التحالف رتلاً لتنظيم داعش في البوكمال"
RAID = "Coalition jets struck a convoy of ISIS in Al-Bukamal"


def told(text: str) -> list[tuple[str | None, str | None]]:
    day = date.fromisoformat(WEDNESDAY)
    return [(one.start, one.end) for one in find_dates(text, anchor=Days(day, day))]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("خلال شهر رمضان الماضي", "2018-05-16", "2018-06-14"),
        ("في رمضان المبارك", "2018-05-16", "2018-06-14"),
        ("during Ramadan", "2018-05-16", "2018-06-14"),
        ("over the holy month of Ramadan", "2018-05-16", "2018-06-14"),
        ("رمضان المقبل", "2019-05-06", "2019-06-03"),
        ("during the first week of July", "2018-07-01", "2018-07-07"),
        ("in the last week of May", "2018-05-25", "2018-05-31"),
        ("في الأسبوع الثاني من تموز", "2018-07-08", "2018-07-14"),
        ("الأسبوع الأخير من شهر أيار", "2018-05-25", "2018-05-31"),
        ("in the first week of this month", "2018-08-01", "2018-08-07"),
        ("خلال الأسبوع الأول من الشهر الماضي", "2018-07-01", "2018-07-07"),
        ("لليوم الثالث على التوالي", "2018-08-06", ".."),
        ("for the third consecutive day", "2018-08-06", ".."),
        ("for a second day running", "2018-08-07", ".."),
        ("للعام الرابع على التوالي", "2015", ".."),
        ("خلال الساعات الماضية", "2018-08-07", "2018-08-08"),
        ("over the past hours", "2018-08-07", "2018-08-08"),
        ("خلال أسبوعين", "2018-08-08", "2018-08-22"),
        ("في غضون ثلاثة أيام", "2018-08-08", "2018-08-11"),
    ],
)
def test_what_the_words_mean(words: str, start: str, end: str) -> None:
    assert told(words) == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "قال رمضان عبد الله إن",
        "بيان من رجب طيب أردوغان",
        "في شعبان البلدة",
        "اليوم الأول",
        "for the first day",
        "for the third time",
        "4 weeks in July",
    ],
)
def test_what_is_no_such_day(text: str) -> None:
    assert not {("2018-07-04", "2018-07-04")} & set(told(text))
    assert all(end != ".." and not str(start).startswith("2018-05") for start, end in told(text))


def dated(text: str, kind: str, stance: str | None = None) -> tuple[str | None, str | None]:
    claims = tuple(one for one in read(text, published=WEDNESDAY) if stance in (None, one.stance))
    when = only(claims, kind).when
    return when.start, when.end


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (f"{STRIKE} لليوم الثالث على التوالي.", "2018-08-06", WEDNESDAY),
        (f"{RAID} for the third straight day.", "2018-08-06", WEDNESDAY),
        (f"{STRIKE} هذا الأسبوع.", "2018-08-06", WEDNESDAY),
        (f"{RAID} earlier this week.", "2018-08-06", WEDNESDAY),
        (f"{RAID} earlier in the day.", WEDNESDAY, WEDNESDAY),
        (f"{RAID} overnight Sunday into Monday.", "2018-08-05", "2018-08-06"),
        (f"On 3 May 2018 the army took Al-Qaim. {RAID} later in the day.", "2018-05-03", "2018-05-03"),
        # how long a thing took is no day of it; another day in the clause is
        (f"{STRIKE} أمس، وقتلت العشرات خلال ساعتين.", "2018-08-07", "2018-08-07"),
    ],
)  # fmt: skip
def test_when_it_was(text: str, start: str, end: str) -> None:
    assert dated(text, "strike") == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The Rabia crossing will reopen on Sunday, an officer said, adding that all was set.", "2018-08-12", "2018-08-12"),
        ("سيعاد فتح معبر ربيعة يوم الأحد.", "2018-08-12", "2018-08-12"),
        ("سيفتتح معبر ربيعة خلال أسبوعين.", WEDNESDAY, "2018-08-22"),
        ("The Rabia crossing will reopen within two weeks.", WEDNESDAY, "2018-08-22"),
        ("قال مسؤول يوم الأحد إن معبر ربيعة سيعاد فتحه.", WEDNESDAY, ".."),
        ("An officer said on Sunday the Rabia crossing will reopen.", WEDNESDAY, ".."),
    ],
)  # fmt: skip
def test_what_is_to_come(text: str, start: str, end: str) -> None:
    assert dated(text, "crossing_status", "planned") == (start, end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("سيّر حرس الحدود دوريات على الشريط الحدودي مع سوريا خلال الأشهر الثلاثة الماضية.", "2018-05"),
        ("Border guards have patrolled the fence with Syria over the past three months.", "2018-05"),
        ("Border guards have patrolled the fence with Syria over the past two days.", "2018-08-06"),
    ],
)  # fmt: skip
def test_a_state_begins_where_its_months_or_days_are_counted_from(text: str, start: str) -> None:
    assert dated(text, "patrol") == (start, "..")


SEIZED = "سيطر تنظيم داعش على القائم في"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{SEIZED} عام 2014، ثم استعادتها القوات العراقية بعد ثلاث سنوات.", "2017"),
        (f"{SEIZED} عام 2014. واستعادتها القوات العراقية بعد ذلك بعامين.", "2016"),
        (f"{SEIZED} حزيران 2014، ثم استعادتها القوات العراقية بعد شهرين.", "2014-08"),
        ("ISIS seized Al-Qaim in 2014, and Iraqi forces recaptured it three years later.", "2017"),
        (
            "ISIS seized Al-Qaim in June 2014. Iraqi forces recaptured the town two years later.",
            "2016-06",
        ),
    ],
)
def test_what_came_so_long_after(text: str, start: str) -> None:
    captures = [one for one in read(text, published=WEDNESDAY) if one.kind == "capture"]
    assert (captures[-1].when.start, captures[-1].when.end) == (start, start)


def test_after_days_of_something_is_counted_from_no_day_told_before() -> None:
    text = f"{SEIZED} حزيران 2014. واستعادت القوات العراقية القضاء بعد ثلاثة أيام من المعارك."
    captures = [one for one in read(text, published=WEDNESDAY) if one.kind == "capture"]
    assert captures[-1].when.start is None


@pytest.mark.parametrize(
    ("text", "stance", "kind", "span"),
    [
        ("أغلق الجيش معبر ربيعة في عام 2014 ولم يفتح منذ ذلك الحين.", "denied", "crossing_status", ("2014", "..")),
        ("أغلق الجيش معبر ربيعة في 3 أيار 2016 ولم يفتح منذ ذلك اليوم.", "denied", "crossing_status", ("2016-05-03", "..")),
        (f"The army took Al-Qaim in June 2017. Since then {RAID[0].lower()}{RAID[1:]}.", "asserted", "strike", ("2017-06", WEDNESDAY)),
    ],
)  # fmt: skip
def test_since_then(text: str, stance: str, kind: str, span: tuple[str, str]) -> None:
    assert dated(text, kind, stance) == span
