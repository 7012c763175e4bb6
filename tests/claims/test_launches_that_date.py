"""A launch that is the news dates its article by the table; one told in passing does not."""

import pytest

from geo.claims.documents import article_from_bytes
from geo.claims.model import Article, PublishedBasis
from geo.claims.operations import VARIABLE, operations_in_use, shipped_operations
from geo.errors import InputError

LAUNCH = "أعلن الجيش العراقي بدء عملية إرادة النصر في الصحراء المحاذية لسوريا."
MORE = "وقال ضابط إن قطعات من حرس الحدود تشارك فيها."


def article(text: str) -> Article:
    return article_from_bytes(text.encode(), "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        LAUNCH,
        f"{LAUNCH} {MORE}",
        f"{LAUNCH} وقال ضابط أمس السبت إن قوات أخرى ستشارك.",  # it was a Sunday
        "أعلنت القيادة انطلاق معركة إرادة النصر في نينوى والأنبار، وسيطرت القوات على قرى حدودية.",
        "انطلقت عملية إرادة النصر قرب الحدود السورية.",
        "The Iraqi army announced the start of Operation Will of Victory along the Syrian border.",
        "Operation Will of Victory has begun along the Syrian border, the command said.",
    ],
)
def test_the_launch_is_the_news(text: str) -> None:
    published = article(text).published
    assert (published.edtf, published.basis) == ("2019-07-07", PublishedBasis.INFERRED)


@pytest.mark.parametrize(
    "text",
    [
        f"{MORE} {LAUNCH}",
        "اعتقل الجيش خمسة من داعش قرب الحدود بعد انطلاق عملية إرادة النصر.",
        "أعلنت القيادة نتائج عملية إرادة النصر قرب الحدود السورية.",
        "أعلن الجيش انطلاق المرحلة الثالثة من عملية إرادة النصر قرب الحدود السورية.",
        "وكانت القوات أطلقت عملية إرادة النصر قرب الحدود السورية.",
        "ستنطلق عملية إرادة النصر قرب الحدود السورية.",
        "Troops, which had launched Operation Will of Victory, arrested five near the border.",
        "Troops arrested five since the launch of Operation Will of Victory near the border.",
        f"{LAUNCH} وقال ضابط أمس الاثنين إن قوات أخرى ستشارك.",
    ],
)
def test_what_is_told_in_passing_dates_nothing(text: str) -> None:
    assert article(text).published.basis is PublishedBasis.UNKNOWN


@pytest.mark.parametrize("setting", ["off", "no", "0", " OFF "])
def test_the_setting_switches_it_off(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv(VARIABLE, setting)
    assert article(LAUNCH).published.basis is PublishedBasis.UNKNOWN


def test_the_setting_is_on_or_off() -> None:
    assert operations_in_use({}) == operations_in_use({VARIABLE: "on"}) == shipped_operations()
    with pytest.raises(InputError, match="right would be on or off"):
        operations_in_use({VARIABLE: "perhaps"})
