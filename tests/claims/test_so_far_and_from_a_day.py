"""Times that end at the day of speaking, gates shut on a day, and the stamps of machines."""

import pytest
from reading_helpers import only, read

from geo.claims.documents import article_from_bytes

PUBLISHED = "2019-05-06"
TIMES = [
    ("No infiltration was recorded at Rabia this year.", "infiltration", "2019-01-01", PUBLISHED),
    ("لم تسجل أي حالة تسلل في القائم خلال هذا العام.", "infiltration", "2019-01-01", PUBLISHED),
    ("Earlier this month, warplanes bombed Abu Kamal.", "strike", "2019-05-01", PUBLISHED),
    ("Warplanes bombed Abu Kamal in April.", "strike", "2019-04", "2019-04"),
    ("Iraq closed the Rabia crossing on Sunday.", "crossing_status", "2019-05-05", ".."),
    ("أغلق العراق معبر ربيعة أمس الأحد.", "crossing_status", "2019-05-05", ".."),
]


@pytest.mark.parametrize(("text", "kind", "start", "end"), TIMES)
def test_when(text: str, kind: str, start: str, end: str) -> None:
    told = only(read(text), kind).when
    assert (told.start, told.end) == (start, end)


def test_a_stamp_of_machines_agrees_with_the_weekday() -> None:
    page = (
        "2025-11-21T19:48:12+00:00\nوكالة\n\nأعلن المرصد، مساء اليوم الجمعة، أن داعش هاجم القائم.\n"
    )
    article = article_from_bytes(page.encode(), "page.txt")
    assert article.published.edtf == "2025-11-21"
    assert article.page_clock == "2025-11-21"


def test_a_stamp_of_machines_alone_is_a_clock_and_no_day_of_publication() -> None:
    page = "2025-11-21T19:48:12Z\nوكالة\n\nأعلن المرصد أن داعش هاجم القائم في وقت سابق من الشهر.\n"
    article = article_from_bytes(page.encode(), "page.txt")
    assert article.published.edtf != "2025-11-21"
    assert article.page_clock == "2025-11-21"


def test_lines_of_a_menu_are_not_a_wrapped_paragraph() -> None:
    page = (
        "الأخبار | رياضة | فنون | صحافة المواطن | بحث\n"
        "مقاتلون يطردون داعش من منفذ يصل العراق بسوريا\n"
        "كتب: الوكالة الأربعاء 01-10-2014 19:22 بغداد\n"
        "أرسل لصديق طباعة\n\n"
        "هاجم داعش القائم يوم الأربعاء وقتل جنديين في البلدة بعد قتال دام يوما كاملا هناك.\n"
    )
    first = article_from_bytes(page.encode(), "page.txt").zones[0]
    assert first.kind == "breadcrumb"
    assert page[first.span.start : first.span.end].strip().endswith("بحث")
