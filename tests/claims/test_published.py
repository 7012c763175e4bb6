"""The day of publication: what fixes it, what only bounds it, what has no say."""
# ruff: noqa: E501 (a sentence stays on one line)

from datetime import date
from pathlib import Path

import pytest

from geo.claims.documents import article_from_bytes
from geo.claims.model import Article, PublishedBasis, Span
from geo.claims.operations import find_operations, load_operations, shipped_operations
from geo.errors import InputError
from geo.home import SEEDS

FILLER = "وقالت القيادة إن قواتها تواصل انتشارها على طول الشريط الفاصل بين البلدين منذ أسابيع عدة."


def article(text: str, **known: object) -> Article:
    return article_from_bytes(text.encode(), "a.txt", **known)  # type: ignore[arg-type]


def solved(text: str, **known: object) -> tuple[str | None, str]:
    published = article(text, **known).published
    return published.edtf, published.basis.value


GOLDEN = [
    # the only year in which 8 August is a Wednesday after 2017
    (f"أوقفت القوات، اليوم الأربعاء 8 آب، خلية. {FILLER} وكانت سيطرت على البلدة في تشرين الثاني 2017.",
     "2018-08-08", "weekday"),
    # yesterday, and the day after it
    (f"ضبط الحرس نفقاً أمس الثلاثاء 7 آب 2018 قرب المخفر. {FILLER}", "2018-08-08", "dateline"),
    (f"ضبط الحرس نفقاً اليوم الأربعاء 8 آب 2018 قرب المخفر. {FILLER}", "2018-08-08", "dateline"),
    # a dated line under the title
    (f"الحرس يضبط نفقاً قرب الشريط الحدودي\n\nنشر في: 12 أيار 2021\n\n{FILLER}\n{FILLER}", "2021-05-12", "dateline"),
    (f"Guards find a tunnel near the fence\n\nPublished: May 12, 2021\n\n{FILLER}\n{FILLER}", "2021-05-12", "dateline"),
    ("Guards find a tunnel near the fence\n\nBAGHDAD, May 12, 2021 (Reuters) - Border guards found a tunnel "
     "under the fence close to the old crossing and blew it up, the ministry said.", "2021-05-12", "dateline"),
    # the day with which a report opens
    (f"كشف الحرس، السبت 19 آذار 2022، عن نفق قرب المخفر. {FILLER} وكان كشف آخر في شباط 2022.", "2022-03-19", "dateline"),
    (f"Who guards the old fence, 27 December 2020\n\n{FILLER}\n{FILLER}", "2020-12-27", "dateline"),
    (f"الحرس يضبط نفقاً قرب الشريط الحدودي\n\nحوار – الأحد 29 حزيران 2025\n\n{FILLER}\n{FILLER}", "2025-06-29", "dateline"),
    # but not a day after which something else is told
    (f"كشف الحرس، السبت 19 آذار 2022، عن نفق قرب المخفر. {FILLER} وكان كشف آخر في أيار 2022.", "2022-03-19/..", "bounded"),
    # a day told to the day as past bounds it, and nothing more; one that is to come does not
    (f"استعادت القوات البلدة في 3 تشرين الثاني 2017. {FILLER} وقال مصدر أمس السبت ذلك.", "2017-11-03/..", "bounded"),
    (f"Troops retook the town on 3 November 2017. {FILLER}", "2017-11-03/..", "bounded"),
    (f"سيفتتح المعبر في 1 كانون الأول 2019. {FILLER}", None, "unknown"),
    (f"The gate is scheduled to open on 1 December 2019. {FILLER}", None, "unknown"),
    # behind a day the label of its change makes the page's clock of it, as before it
    (f"الأحد 17 نوفمبر 2024  آخر تحديث 10:35\n\nالحرس يضبط نفقاً قرب الشريط\n\nضبط الحرس، اليوم السبت، نفقاً قرب المخفر. {FILLER}",
     "../2024-11-17", "bounded"),
    (f"Sunday 17 November 2024 last updated 10:35\n\nGuards find a tunnel near the fence\n\n{FILLER}\n{FILLER}", "../2024-11-17", "bounded"),
    # a page's clock only bounds
    (f"آخر تحديث: الأحد 17 تشرين الثاني 2024\n\nالحرس يضبط نفقاً قرب الشريط\n\n{FILLER}\n{FILLER}",
     "../2024-11-17", "bounded"),
    # a machine's stamp, to the second, is when the page was copied
    (f"Guards find a tunnel near the fence\n\nDate:2024-11-17 08:15:42\n\n{FILLER}\n{FILLER}",
     "../2024-11-17", "bounded"),
    (f"Updated: November 17, 2024\n\nGuards find a tunnel\n\n{FILLER}\n{FILLER}", "../2024-11-17", "bounded"),
    (f"آخر تحديث: 17 تشرين الثاني 2024\n\nالحرس يضبط نفقاً\n\n{FILLER} وكان ذلك في 5 أيار 2023.",
     "2023-05-05/2024-11-17", "bounded"),
    # a page's date is the day where the text calls its weekday its own, and bounds it else
    (f"آخر تحديث: 17 تشرين الثاني 2024\n\nالحرس يضبط نفقاً\n\nضبط الحرس، اليوم الأحد، نفقاً قرب المخفر. {FILLER}",
     "2024-11-17", "weekday"),
    (f"آخر تحديث: 17 تشرين الثاني 2024\n\nالحرس يضبط نفقاً\n\nضبط الحرس، اليوم السبت، نفقاً قرب المخفر. {FILLER}",
     "../2024-11-17", "bounded"),
    # but a clock above the text, which bears its own weekday, is the page's
    (f"آخر تحديث: الأحد 17 تشرين الثاني 2024\n\nالحرس يضبط نفقاً\n\nضبط الحرس، اليوم الأحد، نفقاً قرب المخفر. {FILLER}",
     "../2024-11-17", "bounded"),
    # the year in which the page's rights are kept chooses among several that fit
    (f"أوقفت القوات، اليوم الأربعاء 8 آب، خلية. {FILLER}\n\nجميع الحقوق محفوظة © 2018", "2018-08-08", "weekday"),
    (f"أوقفت القوات، اليوم الأربعاء 8 آب، خلية. {FILLER}", None, "unknown"),
    # a past event says nothing of how long ago it was
    (f"{FILLER} وأعيد فتح المعبر في أيلول 2019.", None, "unknown"),
    # nothing to go by
    (FILLER, None, "unknown"),
    (f"{FILLER} وذلك في 26 آذار الماضي، بحسب مصدر قال ذلك أمس السبت.", None, "unknown"),
    # the day before yesterday with its date, and the day after tomorrow of it
    (f"أعلنت القيادة، أول من أمس الجمعة، التاسع من حزيران 2017، كشف نفق قرب المخفر. {FILLER}", "2017-06-11", "dateline"),
    # the lead's day with its weekday, and "today" of another: the next one
    (f"كشف الحرس، السبت 14 حزيران 2025، عن نفق قرب المخفر. {FILLER} وقال متحدث، اليوم الاثنين، إن البحث مستمر.",
     "2025-06-16", "weekday"),
    # a stamp under which the lead's weekday was none is the page's
    ("Guards find a tunnel near the fence\n\nLast modified: 14 March 2021 09:31 UTC\n\nBorder guards found a tunnel close to "
     "the old crossing, the ministry said in a statement on Wednesday, January 23, without saying more about it.", "../2021-03-14", "bounded"),
    # what a script shows, or a weekday to the second, is the reader's own time
    (f"Sat Nov 02 2024 11:15:08 GMT+0300 | Search | About\n\nGuards find a tunnel near the fence\n\n{FILLER}\n{FILLER}",
     "../2024-11-02", "bounded"),
    (f"Wednesday, 8 May 2024   06:12:44 PM\n\nالحرس يضبط نفقاً قرب الشريط\n\n{FILLER}\n{FILLER}", "../2024-05-08", "bounded"),
    # a day in a menu, whose weekday the text calls its own; a byline's day, changed so long ago
    (f"الرئيسية  |  أمن  |  الاثنين 15 تموز 2024 - 11:42  |  حجم الخط\n\nالحرس يضبط نفقاً قرب الشريط\n\n"
     f"ضبط الحرس، اليوم الاثنين، نفقاً قرب المخفر. {FILLER}", "2024-07-15", "weekday"),
    (f"Guards find a tunnel near the fence\nOmar Jassim - Baghdad | 16 Feb 2026, 18:05 | Updated 2 hours ago\n\n{FILLER}\n{FILLER}",
     "2026-02-16", "dateline"),
    # the dateline of the text goes before a day above its title
    (f"Border News\nBaghdad 12 °C  Basra 19 °C\nTuesday 9 September 2025\n\nGuards find a tunnel near the fence\n\n"
     f"Baghdad – INA, 13 February 2025\n{FILLER}\n{FILLER}", "2025-02-13", "dateline"),
    # teasers have no say
    (f"{FILLER}\n{FILLER}\n\nشاهد أيضاً\n\nخبر آخر اليوم السبت 3 آب 2019 عن شأن آخر", None, "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "edtf", "basis"), GOLDEN)
def test_golden(text: str, edtf: str | None, basis: str) -> None:
    assert solved(text, operations=()) == (edtf, basis)


CLOCKED = f"الأحد , مايو 27 2018\n\nالحرس يضبط نفقاً قرب الشريط الحدودي\n\n%s\n\n{FILLER}\n{FILLER}"


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("قبل ثلاث سنوات", "2015"),
        ("قبل شهرين", "2018-03"),
        ("قبل ثلاثة أيام", "../2018-05-27"),
        ("وكان الحرس ضبط نفقاً آخر قبل ثلاث سنوات.", "../2018-05-27"),
    ],
)
def test_how_old_the_page_calls_it_at_its_clock(line: str, edtf: str) -> None:
    assert solved(CLOCKED % line, operations=()) == (edtf, "bounded")


def test_how_old_it_is_called_says_nothing_without_a_clock() -> None:
    page = (CLOCKED % "قبل ثلاث سنوات").partition("\n\n")[2]
    assert solved(page, operations=()) == (None, "unknown")


def test_given_goes_first() -> None:
    assert solved(GOLDEN[1][0], published="2018-08") == ("2018-08", "given")


def test_a_clock_is_kept_and_is_never_the_day() -> None:
    text = f"الأحد , مايو 27 2018\nالحرس يضبط نفقاً قرب الشريط الحدودي\n\n{FILLER}\n{FILLER}"
    read = article(text, operations=())
    assert read.page_clock == "2018-05-27"
    assert read.published.edtf == "../2018-05-27"


def test_a_stamp_against_the_weekday_of_the_text_is_dropped() -> None:
    text = f"الحرس يضبط نفقاً\n\nنشر في: 17 تشرين الثاني 2024\n\nقال مسؤول اليوم السبت إن نفقاً ضبط. {FILLER}"
    assert solved(text, operations=())[0] != "2024-11-17"


def test_address() -> None:
    head = '+++\nurl = "https://example.org/2017/10/28/359832"\n+++\n'
    assert solved(head + FILLER, operations=()) == ("2017-10-28", "dateline")
    month = '+++\nurl = "https://example.org/2021/05/story"\n+++\n'
    assert solved(month + FILLER, operations=()) == ("2021-05", "bounded")


def test_added_bounds_the_candidates() -> None:
    text = f"أوقفت القوات، اليوم الأربعاء 8 آب، خلية. {FILLER} وكان ذلك بعد عام 2017."
    assert solved(text, operations=(), added="2018-09-01")[0] == "2018-08-08"


def test_operation_fixes_an_undated_week() -> None:
    text = f"وأعلن الجيش يوم الأحد الماضي انطلاق عملية إرادة النصر في الصحراء. {FILLER}"
    assert solved(text) == ("2019-07-08/2019-07-14", "inferred")
    assert solved(text, operations=()) == (None, "unknown")
    words = article(text).published.words
    assert words is not None
    assert "Will of Victory" in words
    assert "2019-07-07" in words


def test_operation_and_weekday_fix_the_day() -> None:
    text = (
        f"انطلقت فجر الخميس عمليات تحرير القائم من محاور عدة. {FILLER} وقال مسؤول اليوم السبت ذلك."
    )
    assert solved(text) == ("2017-10-28", "inferred")


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الجيش يوم الأحد الماضي انطلاق المرحلة الثانية من عملية إرادة النصر.",
        "أعلن الجيش يوم الاثنين الماضي انطلاق عملية إرادة النصر في الصحراء.",
        "وقال ضابط يوم الأحد الماضي إن عملية إرادة النصر ناجحة.",
        "بدأت أمس عملية إرادة النصر.",
    ],
    ids=["a later phase", "another weekday", "no beginning", "no weekday"],
)
def test_what_an_operation_does_not_fix(text: str) -> None:
    assert article(f"{text} {FILLER}").published.basis is PublishedBasis.UNKNOWN


def test_the_shipped_table() -> None:
    table = shipped_operations()
    assert len(table) >= 40
    assert len({row.id for row in table}) == len(table)
    for row in table:
        assert row.names_ar
        assert row.names_en
        assert row.source
        assert date(2011, 1, 1) < row.begun < date(2026, 12, 31)
        assert row.ended is None or row.begun <= row.ended


def test_its_places_are_in_the_gazetteer() -> None:
    lines = (SEEDS / "places.csv").read_text(encoding="utf-8").splitlines()
    known = {line.split(",")[0] for line in lines}
    assert {place for row in shipped_operations() for place in row.places} <= known


def test_every_operation_is_found_by_each_of_its_names() -> None:
    for row in shipped_operations():
        for name in (*row.names_ar, *row.names_en):
            text = f"x {name} y"
            assert row in find_operations(text, Span(0, len(text)), shipped_operations()), name


@pytest.mark.parametrize(
    "toml",
    [
        "[a]\nnames_ar = []",
        '[a]\nnames_ar=["x"]\nnames_en=["x"]\nfrom=2019-01-02\nto=2019-01-01\nsource="s"',
        "=",
        "[a]\nfrom=1",
    ],
)
def test_a_bad_table_is_refused(tmp_path: Path, toml: str) -> None:
    path = tmp_path / "operations.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(InputError, match=r"operations\.toml"):
        load_operations(path)
