"""Golden sentences for what news says in its own way: hidden words, hunts, orders, deadlines."""

import pytest

from tests.claims.reading_helpers import only, read, roles

FOUND = [
    ("presence", "استنـ.ـفار عسكـ.ـري للحشـ.ـد الشعبي في البوكمال."),
    ("presence", "فرضت القوات العراقية إجراءات مشددة على الحدود مع سوريا."),
    ("presence", "شكلت وزارة الداخلية العراقية ثلاثة أفواج جديدة لتأمين الحدود مع سوريا."),
    ("presence", "خلايا داعش التي بدأت تنشط قرب البوكمال تقلق السكان."),
    ("presence", "أعلن الحشد الشعبي انتشار عناصره قرب القائم مزودين بكاميرات حرارية لتعزيز الأمن."),
    ("post", "مخافر الجيش السوري، التي يبلغ عددها أربعين مخفرا، تمتد على الحدود مع العراق."),
    ("post", "كل نقطة للحشد تقابلها نقطة لقوات النظام على الحدود السورية العراقية."),
    ("fortification", "قيادة الحدود العراقية لديها أجهزة وأبراج مراقبة على الحدود مع سوريا."),
    ("fortification", "عزز العراق الحدود مع سوريا بوسائل مراقبة حديثة."),
    ("control", "أكد الضابط استمرار سيطرة الجيش العراقي على منفذ الوليد."),
    ("capture", "أعلنت قسد القضاء على آخر جيوب داعش في الباغوز."),
    ("operation", "أمهلت القوات العراقية البيشمركة يومين لترك مواقعها في فيشخابور."),
    ("operation", "نصبت قوة من الجيش العراقي كمينا لمهربين غرب سنجار."),
    ("clash", "اندلاع مواجهات بين البيشمركة وداعش في ربيعة."),
    ("clash", "شنت خلايا داعش قبل الفجر هجوما على نقطة للحشد غرب القائم."),
    ("coordination", "أمرت القوات الروسية قوات النظام بترميم نقاطها على الحدود مع العراق."),
    ("infiltration", "رصدت تحركات لأشخاص يحاولون اجتياز الشريط الحدودي بين العراق وسوريا."),
    ("infiltration", "عمليات التهريب التي تديرها كتائب حزب الله عبر الحدود السورية العراقية."),
    ("transfer", "المعتقلون نقلوا إلى سجن في بغداد بعد وصولهم من الحدود السورية."),
    ("strike", "صاروخان سقطا على مقر للواء 19 في القائم."),
]  # fmt: skip

NOTHING = [
    ("casualties", "تملك قيادة الحدود أبراجا وأجهزة حديثة على الحدود مع سوريا."),
    ("casualties", "قرب القائم، جل القتلى من جنسيات عربية."),
    ("capture", "أجبرت القوة العراقية المهاجمين على الفرار قرب الحدود مع سوريا."),
    ("operation", "وصل الخلاف على معبر القائم إلى حد تبادل الاتهامات."),
    ("presence", "يضم مخيم الهول آلاف العائلات قرب الحدود العراقية."),
    ("presence", "يهدف هذا الانتشار إلى دعم حرس الحدود في القائم."),
    ("presence", "انتشر مقطع مصور من البوكمال على مواقع التواصل."),
    ("strike", "شنت القوات العراقية هجوما بريا على تل صفوك."),
    ("control", "التهريب الذي تديره فصائل عراقية عبر الحدود السورية."),
]


@pytest.mark.parametrize(("kind", "text"), FOUND)
def test_worded_as_news_words_it(kind: str, text: str) -> None:
    assert kind in [claim.kind for claim in read(text)]


@pytest.mark.parametrize(("kind", "text"), NOTHING)
def test_what_only_looks_like_a_claim(kind: str, text: str) -> None:
    assert kind not in [claim.kind for claim in read(text)]


def test_dots_hidden_in_a_word_leave_its_place() -> None:
    text = "نصبت الميلـ.ـيشيات الإيرانية حـ.ـاجزا في بلدة الهري."
    claim = only(read(text), "post")
    assert roles(claim) == {"iran_militias": "actor"}


def test_who_is_caught_crossing_is_one_claim() -> None:
    text = "اعتقل حرس الحدود العراقي ستة سوريين تسللوا من سوريا قرب سنجار."
    claims = read(text)
    assert [claim.kind for claim in claims] == ["arrest"]


def test_a_foiled_load_and_an_arrest_are_two() -> None:
    text = "أحبط حرس الحدود العراقي تهريب أسلحة عبر الحدود السورية واعتقل مهربين اثنين."
    assert {claim.kind for claim in read(text)} == {"infiltration", "arrest"}


def test_a_source_that_tells_the_lead_again_adds_no_claim() -> None:
    text = (
        "أعلنت السلطات العراقية اعتقال تسعة سوريين قرب سنجار.\n"
        "وقالت خلية الإعلام الأمني إن الجيش العراقي اعتقل تسعة سوريين قرب سنجار.\n"
    )
    assert only(read(text), "arrest").also


def test_other_figures_are_another_claim() -> None:
    text = (
        "أعلنت السلطات العراقية اعتقال تسعة سوريين قرب سنجار.\n"
        "وقالت خلية الإعلام الأمني إن الجيش العراقي اعتقل عشرين سوريا قرب سنجار.\n"
    )
    assert [claim.kind for claim in read(text)].count("arrest") == 2


LEXICON = [
    ("presence", "عاود عناصر التنظيم الظهور في ريف البوكمال."),
    ("presence", "زج الجيش العراقي بقوات جديدة قرب ربيعة."),
    ("presence", "القطعات العراقية متأهبة على الحدود مع سوريا."),
    ("infiltration", "تنشط قرب القائم تجارة المخدرات بين العراق وسوريا."),
    ("infiltration", "يستغل عناصر داعش نفقا قرب البعاج للتسلل إلى سوريا."),
    ("fortification", "بلغت نسبة إنجاز الجدار الخرساني مع سوريا النصف."),
    ("transfer", "أفرجت قسد عن أربعين معتقلا قرب معبر اليعربية."),
    ("casualties", "خسرت قسد ثلاثة من مقاتليها قرب الباغوز."),
    ("arrest", "وقع مهرب بيد حرس الحدود العراقي قرب القائم."),
]


@pytest.mark.parametrize(("kind", "text"), LEXICON)
def test_words_of_a_bank_of_our_own(kind: str, text: str) -> None:
    assert kind in [claim.kind for claim in read(text)]


def test_led_to_deaths_is_told_as_done() -> None:
    text = "قصفت طائرات مجهولة رتلا للحرس الثوري قرب البوكمال ما أدى لمقتل سبعة عناصر."
    assert only(read(text), "casualties").stance == "asserted"


def test_nationals_among_the_dead_are_victims() -> None:
    text = "مقتل تسعة مسلحين قرب البوكمال بينهم ضباط من الحرس الثوري."
    assert roles(only(read(text), "casualties"))["irgc"] == "against"


def test_the_owner_of_a_pocket_loses_it() -> None:
    text = "سيطرت قسد على آخر جيب لتنظيم داعش في الباغوز."
    assert roles(only(read(text), "capture")) == {"sdf": "actor", "isis": "against"}


CAMP_AND_WARD = [
    ("force_size", "غادرت 90 عائلة تضم 320 شخصا مخيم الهول إلى العراق."),
    ("presence", "يضم سجن الشدادي آلاف المعتقلين قرب الحدود العراقية."),
    ("transfer", "نقل الجرحى من البوكمال إلى مشفى الميادين."),
    ("infiltration", "تهدف خطة الحشد الشعبي إلى تأمين الحدود مع سوريا ومنع محاولات التسلل."),
]


@pytest.mark.parametrize(("kind", "text"), CAMP_AND_WARD)
def test_camps_wards_and_aims_claim_nothing(kind: str, text: str) -> None:
    assert kind not in [claim.kind for claim in read(text)]
