"""Whose deed, in which stance, in whose voice: plain sentences of border news, one rule a case."""

import pytest

from geo.claims.model import Record, Stance
from tests.claims.reading_helpers import assert_parts, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        (
            "قال متحدث باسم البيشمركة إنها أوقفت تقدم رتل من الحشد الشعبي كان متجهاً إلى خانصور.",
            "operation",
            {"peshmerga": "actor", "pmf": "against"},
        ),
        (
            "تسلّم جهاز المخابرات عبر منفذ ربيعة 30 موقوفاً كانوا محتجزين لدى قسد.",
            "transfer",
            {"iraqi_intel": "actor", "sdf": "with"},
        ),
        (
            "كان الحشد الشعبي قد تسلم مواقع البيشمركة في سنجار بعد انسحابها.",
            "capture",
            {"pmf": "actor", "peshmerga": "against"},
        ),
        (
            "نُصب كمين بالاشتراك مع لواء المشاة 72 لخلية من داعش قرب تل صفوك.",
            "operation",
            {"iraqi_army": "with"},
        ),
        (
            "وثق المرصد دخول 200 مقاتل من حركة النجباء إلى سوريا عبر معبر قرب الهري.",
            "operation",
            {"nujaba": "actor"},
        ),
        (
            "أعلنت كتائب الإمام علي مقتل أربعة من عناصرها، متهمة القوات الأميركية بقصف مقرها "
            "قرب عكاشات.",
            "strike",
            {"us_forces": "actor", "imam_ali_bde": "against"},
        ),
        (
            "اتهمت الإدارة الذاتية أربيل بإغلاق معبر سيمالكا.",
            "crossing_status",
            {"krg": "actor"},
        ),
        (
            "قالت مسؤولة إن إسرائيل هي من نفّذ الغارة قرب البوكمال.",
            "strike",
            {"israel": "actor"},
        ),
        (
            "هددت الفصائل بأنها ستواصل قصف القواعد الأمريكية في التنف.",
            "strike",
            {"us_forces": "against"},
        ),
        (
            "At least nine pro-Iranian fighters died in air raids on the outskirts of Albu Kamal.",
            "strike",
            {"iran_militias": "against", "unknown_air": "actor"},
        ),
        (
            "Behind the border guards, fighters of the Tribal Mobilization patrol the groves near "
            "al-Qaim.",
            "patrol",
            {"tribal_mob_iq": "actor"},
        ),
        (
            "Kataib Hezbollah said it was suspending attacks on U.S. troops in al-Qaim.",
            "clash",
            {"kataib_hezbollah": "actor", "us_forces": "against"},
        ),
    ],
)
def test_whose_deed_it_is(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


def test_who_stands_before_the_line_does_not_patrol_it() -> None:
    text = "Behind the border guards, fighters of the PMF patrol the groves near al-Qaim."
    assert "iraqi_border_guard" not in roles(only(read(text), "patrol"))


def test_who_accuses_did_not_do_it() -> None:
    text = "ردت مسؤولة في الإدارة الذاتية متهمة البيشمركة بحفر خندق قبالة ديريك."
    assert roles(only(read(text), "fortification")) == {"peshmerga": "actor"}


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("المتحدث قال إن القوات انتشرت، نافياً تسلل أي مسلح إلى ربيعة.", "infiltration", "denied"),
        ("وقال القائد إنه لم يحصل أي خرق للحدود منذ سنة.", "infiltration", "denied"),
        ("لا يُسمح بالمرور من منفذ القائم إلا للسوريين العائدين.", "crossing_status", "asserted"),
        ("وأعلن المحافظ أن افتتاح معبر ربيعة مرهون بموافقة دمشق.", "crossing_status", "condition"),
        (
            "توقعت مصادر أن تُسلَّم دفعة جديدة من الأسرى إلى بغداد عبر القائم.",
            "transfer",
            "planned",
        ),
        (
            "The gate at al-Qaim will be opened to travellers only after a scanner is installed.",
            "crossing_status",
            "condition",
        ),
        (
            "A defence official said further strikes would follow in Albu Kamal.",
            "strike",
            "planned",
        ),
        ("The strikes that hit al-Qaim will not be forgotten, he said.", "strike", "asserted"),
        ("The attack on al-Tanf will have consequences, he said.", "clash", "asserted"),
        (
            "Officials expect that a second group of detainees will be handed to Iraq.",
            "transfer",
            "planned",
        ),
        ("رجح مسؤول أن ينسحب الجيش من القائم.", "operation", "planned"),
    ],
)
def test_how_it_is_put(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance == Stance(stance)


@pytest.mark.parametrize(
    ("text", "speaker", "record"),
    [
        (
            "لكن ضابطاً في حرس الحدود، طلب عدم ذكر اسمه، قال إن المنفذ مغلق أمام المسافرين.",
            "ضابطاً في حرس الحدود",
            Record.ANONYMOUS,
        ),
        (
            "وقال قيادي في قسد، لم تورد الوكالة اسمه، إن قواته انسحبت من الهول.",
            "قيادي في قسد",
            Record.ANONYMOUS,
        ),
        (
            "ونُقل إلى البعاج وفق مصادر محلية نحو 200 من مقاتلي داعش.",
            "مصادر محلية",
            Record.ANONYMOUS,
        ),
        (
            "Omar al-Obeidi, who heads the ports authority, told reporters that about 90 trucks "
            "passed through the al-Qaim crossing.",
            "Omar al-Obeidi",
            Record.NAMED,
        ),
        (
            "وقال مراسلنا إن الغارات دمرت ثلاث شاحنات في البوكمال.",
            None,
            Record.OUTLET,
        ),
    ],
)
def test_in_whose_voice(text: str, speaker: str | None, record: Record) -> None:
    told = read(text)[0].attribution
    assert told.record is record
    said = told.speaker or ""
    assert said.startswith(speaker or "")
    assert len(said) <= len(speaker or "") + 30


def test_what_a_speaker_holds_is_told_by_the_outlet() -> None:
    text = (
        "Kataib Hezbollah, which has held posts along the border south of al-Qaim since 2017, "
        "said on Sunday that it was leaving them."
    )
    assert only(read(text), "control").attribution.record is Record.OUTLET


@pytest.mark.parametrize(
    "text",
    [
        "وشددت الهيئة على أن دماء الشهداء لن تذهب هدراً على الحدود.",
        "هبط عدد الموقوفين أثناء عبور الحدود من 900 شخص في 2021 إلى أقل من 100 هذا العام.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert read(text) == ()
