"""Sentences of our own: deeds told by a light verb, comings of forces, mere mentions."""

import pytest

from tests.claims.reading_helpers import only, read, roles

TOLD = {
    "قامت إيران خلال السنوات الماضية بنشر ميليشياتها على طول الشريط الحدودي السوري.": "presence",
    "باشرت قوات الحدود صباح الأحد بوضع كتل كونكريتية على الحدود قرب ربيعة.": "fortification",
    "قال ضابط إن لواءً مدرعاً انتقل إلى معبر ربيعة.": "operation",
    "وأضافت المصادر أن المقاتلين كانوا قد وصلوا الخميس إلى مدينة القائم.": "operation",
    "منعت البيشمركة قوة من الجيش العراقي من بلوغ منفذ ربيعة.": "operation",
    "باشر لواء من حرس الحدود العراقي، صباح السبت، بمسك منفذ الوليد الحدودي.": "control",
    "ومنها معبر السكك في قرية الهري الذي تشرف عليه كتائب حزب الله.": "control",
}


@pytest.mark.parametrize("text", TOLD)
def test_a_deed_far_from_its_light_verb(text: str) -> None:
    assert [c.kind.value for c in read(text)] == [TOLD[text]]


def test_forces_driven_out_of_it() -> None:
    text = "وصل المسلحون أمس إلى بلدة القائم، وطردوا الجيش العراقي منها."
    claim = only(read(text), "capture")
    assert [p.id for p in claim.where.places] == ["al_qaim"]
    assert roles(claim)["iraqi_army"] == "against"


ONLY_SPOKEN_OF = (
    "وقال إن التعزيزات هدفها حماية الحدود السورية.",
    "وقال إن هذا الانتشار يعكس قلق بغداد من الحدود السورية.",
    "عملية التمشيط تأتي لملاحقة فلول داعش قرب الحدود السورية.",
    "محاولات التسلل عبر الحدود السورية تراجعت إلى النصف.",
    "باشرت السلطات العراقية صباح السبت التحقيق مع موظف في منفذ القائم.",
)


@pytest.mark.parametrize("text", ONLY_SPOKEN_OF)
def test_what_is_only_spoken_of_is_no_deed(text: str) -> None:
    kinds = {c.kind.value for c in read(text)}
    assert not kinds & {"operation", "presence", "crossing_status"}


CAST = {
    "ألقت قوات الحدود القبض على عشرة سوريين قرب ربيعة.": ("arrest", "civilians", "against"),
    "أحبطت قوات الحدود العراقية محاولة تهريب أسلحة من سوريا قرب ربيعة.": (
        "infiltration",
        "smugglers",
        "actor",
    ),
    "دارت اشتباكات بين البيشمركة وبين تنظيم داعش قرب ربيعة.": ("clash", "isis", "against"),
    "أغلق المنفذ الحدودي في القائم من قبل الجانب العراقي.": (
        "crossing_status",
        "iraqi_gov",
        "actor",
    ),
    "صد الحشد الشعبي هجوماً لعناصر داعش قرب القائم.": ("clash", "isis", "against"),
}


@pytest.mark.parametrize("text", CAST)
def test_who_has_which_part(text: str) -> None:
    kind, who, role = CAST[text]
    assert roles(only(read(text), kind)).get(who) == role


def test_several_hold_one_after_another_with_the_verb_said_once() -> None:
    text = "تسيطر قسد على الباغوز والجيش السوري على البوكمال والحشد على القائم."
    told = [([a.id for a in c.actors], [p.id for p in c.where.places]) for c in read(text)]
    assert told == [(["sdf"], ["baghuz"]), (["saa"], ["al_bukamal"]), (["pmf"], ["al_qaim"])]


FIGURES = {
    "قال مصدر إن ألف و200 مقاتل من داعش ينتشرون قرب البوكمال.": 1200,
    "قال مصدر إن 3 آلاف و500 عنصر من داعش ينتشرون قرب البوكمال.": 3500,
    "قال مصدر إن ألفين و50 مسلحاً من داعش ينتشرون قرب البوكمال.": 2050,
}


@pytest.mark.parametrize("text", FIGURES)
def test_digits_added_to_whole_thousands(text: str) -> None:
    (claim,) = read(text)
    assert [q.value for q in claim.quantities if q.unit == "persons"] == [FIGURES[text]]


def test_a_spokesman_whom_nobody_names_speaks_for_a_body() -> None:
    (claim,) = read("وقال المتحدث إن الجيش العراقي سيطر على القائم.")
    assert claim.attribution.record == "institutional"
