"""Days of publication: filed on the eve of the stamp, behind names, of "this month"."""

import pytest

from geo.claims.documents import article_from_bytes

BODY = "Border guards closed the gate at Rabia, the ministry said."


def day_of(text: str) -> str | None:
    return article_from_bytes(text.encode(), "a.txt").published.edtf


@pytest.mark.parametrize(
    ("dateline", "day"), [("Nov. 3", "2017-11-03"), ("Nov. 4", "2017-11-04"), ("", "2017-11-04")]
)
def test_a_wire_filed_on_the_eve_of_its_stamp_is_of_that_day(dateline: str, day: str) -> None:
    lead = f"BAGHDAD, {dateline} (Agency) -- {BODY}" if dateline else BODY
    page = f"Guards close gate\n\nSource: Agency| 2017-11-04 01:17:32|Editor: A. Writer\n\n{lead}\n"
    assert day_of(page) == day


def test_names_before_the_day_and_its_change() -> None:
    stamp = "Sami Hassan and Omar Ali Saleh | 25.09.2023 - Update : 26.09.2023"
    page = f"Guards close gate\n\n{stamp}\n\n{BODY}\n"
    assert day_of(page) == "2023-09-25"


PAST = (
    "قتل جندي في هجوم على نقطة في السوسة يوم السبت الـ 22 من أيلول الجاري، فيما أصيب آخر أمس "
    "الأحد في الشحيل. ومنذ 19 آب 2018 قتل 30 جنديا في المنطقة."
)


def test_a_weekday_of_this_month_beside_yesterday_gives_the_day() -> None:
    assert day_of(PAST) == "2018-09-24"


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("ومنذ 19 آب 2018 قتل 30 جنديا في المنطقة.", ""),  # no fact bounds the year
        ("، فيما أصيب آخر أمس الأحد في الشحيل", ""),  # no weekday of its own
        ("قتل جندي في هجوم", "ستنطلق عملية"),  # yet to come
    ],
)
def test_and_no_day_without_them(was: str, now: str) -> None:
    assert was in PAST
    assert day_of(PAST.replace(was, now)) is None
