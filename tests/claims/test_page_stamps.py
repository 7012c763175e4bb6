"""Where a page says on which day its article appeared, and how it writes that day."""

import pytest

from geo.claims.documents import article_from_bytes
from geo.claims.model import Article, ZoneKind

ARABIC = (
    "قوات الحدود تضبط مهربين غربي الأنبار",
    "كانت الشحنة مخبأة في شاحنة قادمة من سوريا إلى محافظة الأنبار.",
    "قالت قيادة قوات الحدود إن دورية ضبطت شاحنة محملة بالمخدرات قرب منفذ القائم في الأنبار.\n"
    "وأضافت القيادة أن السائق أحيل إلى القضاء وأن التحقيق مستمر مع شركائه في المنطقة.",
)
ENGLISH = (
    "Border guards seize smugglers in western Anbar",
    "The load was hidden in a lorry that had come from Syria.",
    "The border guard command said that a patrol seized a lorry near the Qaim crossing in Anbar.\n"
    "It added that the driver was handed to a court and that an inquiry goes on.",
)
STAMPS = [
    *((ARABIC, stamp) for stamp in (
        "نشر في: 09-05-2018 الساعة 10:30", "الأربعاء ٩ مايو ٢٠١٨ - ١٠:٣٠", "09-أيار-2018",
        "2018/05/09 10:30:22 ص", "الأربعاء 09/مايو/2018 - 02:20 م", "9 أيار/مايو 2018",
        "تاريخ النشر: 9th, May 2018 GMT", "تم النشر في: 09 مايو ,2018: 10:30 ص GST",
        "كتب: سامي العلي | 9 مايو 2018", "الرئيسية / أمن / 9 مايو، 2018", "09 ماي 2018",
        "سامي العلي - بغداد - 9/5/2018", "10:30:15 09-05-2018 | Arabic. News. Cn",
        "23 شعبان 1439هـ - 9 مايو 2018م", "2018-05-09T10:30:00+03:00", "مايو 9, 2018",
        "9 أيار، 2018      لا توجد تعليقات      1٬204 مشاهدة", "/ 2018:05:09.21:32 حجم الخط",
        "عدد القراءات 1502 - تاريخ النشر 2018/05/09", "نشر في: 9 مايو ,2018: 12:05 م GST",
        "9 مايو 2018 دقيقة واحدة",
    )),
    *((ENGLISH, stamp) for stamp in (
        "Published on May 9, 2018", "9 May, 2018", "May 9th, 2018", "By Karim Hassan | 2018-05-09",
        "By DAILY STAFF • May 9, 2018", "By Dan Marsh | May 9, 2018 | Border Notes",
        "By Karim Hassan, May 9, 2018", "Wed 9 May 2018 10.30 BST", "Issued on: 09/05/2018 - 10:30",
        "May 9, 2018 at 10:30 a.m. EDT", "Karim Hassan / Baghdad / 9 May 2018", "Date: 2018-05-09",
        "Syria   09-05-2018", "15:52-9 May 2018 AD ـ 23 Sha'ban 1439 AH",
        "9 May 2018 | 23 Dhu al-Qadah 1439",
        "May 9, 20181:15 PM GMT+3Updated 2 years ago", "May 9, 2018 | No Comments | 120 Views",
        "First Published: May 9, 2018 12:12 PM | Last Updated: May 10",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("page", "stamp"), STAMPS)
def test_a_stamp_under_the_headline_or_under_the_summary(
    page: tuple[str, str, str], stamp: str
) -> None:
    headline, summary, body = page
    for above in (headline, f"{headline}\n\n{summary}"):
        article = article_from_bytes(f"{above}\n{stamp}\n\n{body}\n".encode(), "page.txt")
        assert article.published.edtf == "2018-05-09"
        assert zone_of(article, stamp) is not ZoneKind.BODY


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("مايو 2018", None),
        ("أيار/مايو 2018 (أ ف ب)", None),
        ("آخر تحديث: 9 مايو 2018", "../2018-05-09"),
    ],
)
def test_what_is_no_day_of_the_article(stamp: str, edtf: str | None) -> None:
    headline, summary, body = ARABIC
    article = article_from_bytes(f"{headline}\n\n{summary}\n{stamp}\n\n{body}".encode(), "page.txt")
    assert article.published.edtf == edtf


@pytest.mark.parametrize(
    "opening",
    [
        "دمشق 9 مايو 2018 (شينخوا) ",
        "بغداد / 9 أيار 2018 / ",
        "بغداد 9 أيار/مايو 2018 - ",
        "2018/05/09 الأنبار – ",
    ],
)
def test_a_day_before_the_first_words_of_a_report(opening: str) -> None:
    headline, summary, body = ARABIC
    article = article_from_bytes(f"{headline}\n\n{summary}\n\n{opening}{body}".encode(), "page.txt")
    assert article.published.edtf == "2018-05-09"


def test_no_dateline_without_a_mark_behind_it() -> None:
    headline, _, body = ARABIC
    text = f"{headline}\n\nسوريا 9 أيار 2018 كانت هادئة، كما قال سكانها لمراسلنا في البلدة. {body}"
    assert ZoneKind.DATELINE not in {
        z.kind for z in article_from_bytes(text.encode(), "p.txt").zones
    }


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("اليوم (9 أيار 2018)", "2018-05-09"),
        ("أمس، في التاسع من أيار/مايو 2018،", "2018-05-10"),
    ],
)
def test_a_day_that_the_text_calls_today_or_yesterday(told: str, edtf: str) -> None:
    text = f"قالت القيادة {told} إن دورية ضبطت شاحنة محملة بالمخدرات قرب منفذ القائم."
    assert article_from_bytes(text.encode(), "page.txt").published.edtf == edtf


def test_figures_in_american_order_where_only_that_fits_the_weekday() -> None:
    headline, summary, body = ENGLISH
    told = body.replace("said that", "said on Thursday that")
    page = f"{headline}\n\n{summary}\n02/12/2026\n\n{told}"
    assert article_from_bytes(page.encode(), "page.txt").published.edtf == "2026-02-12"
    page = page.replace("Thursday", "Wednesday")
    assert article_from_bytes(page.encode(), "page.txt").published.edtf == "2026-12-02"


def test_the_day_of_the_page_that_a_text_was_taken_from() -> None:
    headline, summary, body = ARABIC
    taken = "خبر منقول عن موقع آخر تحت عنوان مشابه بتاريخ ٩ أيار ٢٠١٨."
    article = article_from_bytes(f"{headline}\n\n{taken}\n\n{summary}\n{body}".encode(), "page.txt")
    assert article.published.edtf == "2018-05-09"


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("A lorry at Qaim, Wednesday, May 9, 2018. (AP Photo)", "2018-05-09"),
        ("A lorry at Qaim, May 9, 2018. (AP Photo)", None),
        ("— Border Media Cell (@bordercell) May 9, 2018", "2018-05-09"),
    ],
)
def test_a_picture_and_a_post_on_the_weekday_of_the_text(line: str, edtf: str | None) -> None:
    headline, _, body = ENGLISH
    told = body.replace("said that", "said on Wednesday that")
    article = article_from_bytes(f"{headline}\n\n{line}\n\n{told}\n".encode(), "page.txt")
    assert article.published.edtf == edtf
    other = told.replace("Wednesday", "Monday")
    article = article_from_bytes(f"{headline}\n\n{line}\n\n{other}\n".encode(), "page.txt")
    assert article.published.edtf is None


def test_a_stamp_at_the_foot_that_says_so() -> None:
    headline, summary, body = ENGLISH
    for foot, edtf in (
        ("Published in The Post, May 9th, 2018", "2018-05-09"),
        ("May 9, 2018", "../2018-05-09"),
    ):
        article = article_from_bytes(
            f"{headline}\n\n{summary}\n{body}\n\n{foot}".encode(), "page.txt"
        )
        assert article.published.edtf == edtf


def test_a_line_that_ends_in_a_day_is_a_picture() -> None:
    headline, _, body = ARABIC
    shown = "مقاتلون من الحشد الشعبي في مدينة راوة - 17 تشرين الثاني 2017"
    article = article_from_bytes(f"{headline}\n\n{shown}\n\n{body}".encode(), "page.txt")
    assert zone_of(article, shown) is ZoneKind.CREDIT


def zone_of(article: Article, words: str) -> ZoneKind:
    """The zone in which these words of an article stand."""
    at = article.text.index(words)
    return next(zone.kind for zone in article.zones if zone.span.start <= at < zone.span.end)


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("12:33 GMT 09.05.2018 (تم التحديث: 09:10 GMT 10.05.2018)", "2018-05-09"),
        ("سامي العلي | 09.05.2018 - محدث : 10.05.2018", "2018-05-09"),
        ("الخميس, 10 مايو 2018 | آخر تحديث 17:20", "../2018-05-10"),
        ("10 مايو 2018 | آخر تحديث: 17:20 (توقيت القدس)", "2018-05-10"),
    ],
)
def test_a_day_and_the_day_of_a_change(line: str, edtf: str) -> None:
    headline, summary, body = ARABIC
    article = article_from_bytes(f"{headline}\n\n{line}\n\n{summary}\n{body}".encode(), "page.txt")
    assert article.published.edtf == edtf


def test_a_day_at_the_foot_on_the_weekday_of_the_text() -> None:
    headline, summary, body = ARABIC
    told = body.replace("قالت قيادة", "قالت، اليوم الأربعاء، قيادة")
    article = article_from_bytes(
        f"{headline}\n\n{summary}\n{told}\n\nفي مايو 9, 2018\n".encode(), "page.txt"
    )
    assert article.published.edtf == "2018-05-09"


def test_a_labelled_day_among_the_menus_above_the_headline() -> None:
    headline, summary, body = ENGLISH
    menus = "Report | Iraq | Economy\nrss\nCategory: Iraq\nDate: 2018-05-09T19:33:48+0000"
    page = f"{menus}\n\n{headline}\n\n{summary}\n{body}"
    assert article_from_bytes(page.encode(), "page.txt").published.edtf == "2018-05-09"


MENU = "الرئيسية   العراق   أمن   سياسة   اقتصاد   رياضة   بث مباشر"


@pytest.mark.parametrize("clock", ["الأربعاء 12 أيار 2021   بغداد 31°", "12 مايو 2021   31°C"])
@pytest.mark.parametrize("menu", ["", MENU])
def test_a_clock_above_the_headline_is_not_the_day(menu: str, clock: str) -> None:
    headline, _, body = ARABIC
    head = f"{menu}\n{clock}\n\n{headline}\n\n"
    dated = article_from_bytes(f"{head}9 أيار 2018 | 16:20\n\n{body}".encode(), "page.txt")
    assert (dated.published.edtf, dated.page_clock) == ("2018-05-09", "2021-05-12")
    undated = article_from_bytes(f"{head}{body}".encode(), "page.txt")
    assert undated.published.edtf == "../2021-05-12"


def test_a_file_picture_is_no_opening_of_the_text() -> None:
    headline, _, body = ENGLISH
    shown = "FILE - Border guards on patrol by the village of Baghuz, Syria, March 20, 2018."
    page = f"{headline}\n\n{shown}\n\nBAGHDAD — {body}"
    article = article_from_bytes(page.encode(), "page.txt")
    assert zone_of(article, shown) is ZoneKind.CREDIT
    assert zone_of(article, "BAGHDAD") is ZoneKind.DATELINE
    assert article.published.edtf is None
