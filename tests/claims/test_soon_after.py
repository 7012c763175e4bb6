"""Deeds that lean on the day told just before: "hours later", "after the raid", "before noon"."""

import pytest

from tests.claims.reading_helpers import only, read

# text, kind, first day, last day
LEANING = [
    ("هاجم داعش نقطة قرب عكاشات يوم 2 أيار 2019. ومشط الجيش العراقي وادي صواب بعد ساعتين.",
     "operation", "2019-05-02", "2019-05-02"),
    ("قصفت طائرات مجهولة البوكمال يوم 2 أيار 2019. وبعد القصف انسحب لواء فاطميون من مقراته.",
     "operation", "2019-05-02", "2019-05-02"),
    ("Iraqi forces took Karabilah on 2 May 2019. Men seized the Husaybah crossing before noon.",
     "capture", "2019-05-02", "2019-05-02"),
    # no word leans on the day before
    ("هاجم داعش نقطة قرب عكاشات يوم 2 أيار 2019. ومشط الجيش العراقي وادي صواب.",
     "operation", None, "2019-05-06"),
    # after what is told with a day of its own
    ("هاجم داعش نقطة قرب عكاشات يوم 2 أيار 2019. ومشط الجيش وادي صواب يوم 4 أيار 2019 بعد الهجوم.",
     "operation", "2019-05-04", "2019-05-04"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "first", "last"), LEANING)
def test_the_day_told_before(text: str, kind: str, first: str | None, last: str) -> None:
    when = [claim for claim in read(text) if claim.kind == kind][-1].when
    assert (when.start, when.end) == (first, last)


def test_a_day_told_long_before_is_not_leant_on() -> None:
    claim = only(
        read(
            "هاجم داعش نقطة قرب عكاشات يوم 2 أيار 2019. الجو حار هناك. والناس يشكون العطش. "
            "والماء قليل. ومشط الجيش العراقي وادي صواب بعد ساعتين."
        ),
        "operation",
    )
    assert claim.when.start is None
