"""How a claim is put and when it was: futures, conditions told behind, habits that are over."""

import pytest

from tests.claims.reading_helpers import only, read

STANCES = [
    ("ستُستحدث نقاط حراسة جديدة في القائم.", "ar", "post", "planned"),
    ("ستقيم روسيا نقطة مراقبة في سيمالكا إذا وافقت الإدارة الذاتية.", "ar", "post", "condition"),
    ("وكان تنظيم داعش يسيطر على البوكمال.", "ar", "control", "ended"),
    ("وسيطر مقاتلو داعش الاثنين الماضي على معبر القائم.", "ar", "capture", "asserted"),
    ("الجيش العراقي أوقف الأسبوع الماضي 14 مهربا في ربيعة.", "ar", "arrest", "asserted"),
    ("Reports that the PMF has pulled out of Al-Qaim are baseless.", "en", "operation", "denied"),
    ("Clashes between the SDF and ISIS continue around Hajin.", "en", "clash", "ongoing"),
    ("More strikes will follow in Al-Bukamal.", "en", "strike", "planned"),
]


@pytest.mark.parametrize(("text", "lang", "kind", "stance"), STANCES)
def test_how_it_is_put(text: str, lang: str, kind: str, stance: str) -> None:
    assert only(read(text, lang=lang), kind).stance == stance


DAYS = [
    ("An overnight air strike hit Al-Hari.", "en", "strike", ("2019-05-05", "2019-05-06")),
    ("قصفت طائرات مجهولة البوكمال الليلة الماضية.", "ar", "strike", ("2019-05-05", "2019-05-06")),
    ("طرد الحشد الشعبي داعش من أم جريص فجرا.", "ar", "capture", ("2019-05-06", "2019-05-06")),
    ("The SDF has arrested ten men in Al-Baghuz since March 2019.", "en", "arrest",
     ("2019-03", "2019-05-06")),
    ("Iraqi and Syrian officers met in Al-Qaim on May 2, 2019.", "en", "coordination",
     ("2019-05-02", "2019-05-02")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lang", "kind", "days"), DAYS)
def test_when_it_was(text: str, lang: str, kind: str, days: tuple[str, str]) -> None:
    when = only(read(text, lang=lang), kind).when
    assert (when.start, when.end) == days


def test_a_toll_has_the_day_of_its_strike() -> None:
    claims = read(
        "The coalition bombed Al-Bukamal on May 3, 2019. Ten fighters were killed.", lang="en"
    )
    assert only(claims, "casualties").when.start == "2019-05-03"


def test_the_day_of_speaking_is_not_the_start_of_a_state() -> None:
    claim = only(read("قال ناشط، اليوم 6 أيار 2019، إن قسد تسيطر على الباغوز."), "control")
    assert (claim.when.start, claim.when.end) == (None, "..")
