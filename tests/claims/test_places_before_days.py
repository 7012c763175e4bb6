"""A place with a day right behind it: "in X tonight" names X as "in X yesterday" does."""

import pytest

from tests.claims.reading_helpers import read

DAYS = ("اليوم", "الليلة الماضية", "الجمعة", "الأربعاء الماضي", "الأسبوع الماضي", "أمس")


def places(text: str) -> list[str]:
    return [place.id for claim in read(text) for place in claim.where.places]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    ("name", "place"), [("هجين", "hajin"), ("القائم", "al_qaim"), ("السوسة", "susah")]
)
def test_a_day_behind_it_describes_no_place(name: str, place: str, day: str) -> None:
    assert places(f"استهدفت طائرات التحالف رتلاً لتنظيم داعش في {name} {day}.") == [place]


@pytest.mark.parametrize(
    "text",
    [
        "قال ضابط إن سيارة جديدة من طراز هجين انفجرت قرب الحدود السورية.",
        "وقال إن في القائمة الطويلة أسماء قتلى سقطوا قرب الحدود السورية.",
    ],
)
def test_ordinary_words_stay_words(text: str) -> None:
    assert {"hajin", "al_qaim"}.isdisjoint(places(text))
