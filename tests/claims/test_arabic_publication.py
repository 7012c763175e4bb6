"""The day of publication of Arabic articles: three of our own to each way of finding it."""

import pytest

from geo.claims.documents import article_from_bytes

FILLER = "وقالت القيادة إن قواتها تواصل انتشارها على طول الشريط الفاصل بين البلدين منذ أسابيع عدة."
TITLE = "حرس الحدود يضبط نفقا قرب المخفر"

WAYS = {
    "dateline": [
        (f"{TITLE}\n\nبغداد - 14 شباط 2019\n\n{FILLER}\n{FILLER}", "2019-02-14"),
        (f"{TITLE}\n\nتاريخ النشر: 3 نيسان 2021\n\n{FILLER}\n{FILLER}", "2021-04-03"),
        (f"أغلقت القوات المعبر اليوم الخميس 7 آذار 2019 أمام الشاحنات. {FILLER}", "2019-03-07"),
    ],
    "weekday": [
        (f"أوقفت القوات، اليوم الاثنين 3 حزيران، خلية. {FILLER} وكان ذلك بعد عام 2017 بقليل.",
         "2019-06-03"),
        (f"أعلنت القيادة، اليوم الثلاثاء 9 نيسان، كشف نفق. {FILLER} وكانت حررت البلدة عام 2017.",
         "2019-04-09"),
        (f"قصفت طائرات، اليوم الجمعة 12 تموز، موقعا. {FILLER} وكانت سيطرت عليه في أيلول 2018.",
         "2019-07-12"),
    ],
    "bounded": [
        (f"آخر تحديث: 2 أيار 2023\n\n{TITLE}\n\n{FILLER}\n{FILLER}", "../2023-05-02"),
        (f"آخر تحديث: 20 أيلول 2022\n\n{TITLE}\n\n{FILLER} وكان ذلك في 6 تموز 2021.",
         "2021-07-06/2022-09-20"),
        (f"آخر تحديث: 11 كانون الثاني 2020\n\n{TITLE}\n\n{FILLER}\n{FILLER}", "../2020-01-11"),
    ],
    "unknown": [
        (f"{TITLE}\n\n{FILLER}\n{FILLER}", None),
        (f"{FILLER} وقال المصدر ذلك أمس الأحد.", None),
        (f"{FILLER} وفتح المعبر في 5 آب الماضي.", None),
    ],
}  # fmt: skip
CASES = [(way, text, day) for way, cases in WAYS.items() for text, day in cases]


@pytest.mark.parametrize(("way", "text", "day"), CASES)
def test_a_way_of_finding_the_day(way: str, text: str, day: str | None) -> None:
    published = article_from_bytes(text.encode(), "made.txt").published
    assert (published.edtf, published.basis.value) == (day, way)
