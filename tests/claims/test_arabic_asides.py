"""Arabic sentences of our own: words that look like a claim and tell of something else."""

import pytest

from tests.claims.reading_helpers import only, read, roles

NO_CLAIM = {
    "قال المصدر إن الموقوفين كانت بحوزتهم بنادق وذخيرة قرب القائم.": "control",
    "عثر حرس الحدود قرب القائم على صاعق تفجير وثلاث بنادق لداعش.": "clash",
    "قال العقيد سالم إن قرى القائم هي الأكثر تعرضا لتسلل عناصر داعش.": "clash",
    "قال النقيب إن العملية جزء من نشاط كبير تبذله القوات العراقية قرب القائم.": "presence",
    "كان القيادي في داعش يشرف على جمع الأموال قبل اعتقاله في القائم.": "presence",
    "قال المتحدث إن المنطقة خاضعة لتخفيف التصعيد قرب التنف وفق الروس.": "control",
    "يعتبر الحرس الثوري معبر البوكمال جسرا بريا نحو البحر.": "infiltration",
    "قال قائد حرس الحدود إن قواته جاهزة لأي تسلل من سوريا.": "infiltration",
    "قال المصدر إن دخول الفصيل إلى سوريا لا يزال قيد التحقيق.": "operation",
    "ونشر المرصد تسجيلا يظهر فيه مقاتلون من قسد قرب الباغوز.": "presence",
    "وأضافت أن القضية باتت تقلق سكان القائم.": "casualties",
    "يرابط جنود الجيش العراقي قرب القائم في مهمة تستهدف حماية السكان.": "clash",
    "أسفرت حملة الحشد الشعبي قرب القائم عن تدمير ثلاثة أنفاق لداعش.": "fortification",
    "قال النائب إن التهديدات القادمة من الحدود السورية تراجعت كثيرا.": "operation",
    "عثر الجيش العراقي قرب القائم على أسلحة تعود لداعش.": "transfer",
    "تحتل مدينة البوكمال موقعا مهما على الحدود.": "control",
    "دخلت الشحنة العسكرية قرب معبر القائم بحماية الحرس الثوري.": "crossing_status",
    "دعت وزارة الدفاع العراقية إلى ضبط القائم ومنع تسللهم من سوريا.": "infiltration",
    "قصفت طائرات مجهولة مواقع ومستودعات أسلحة للميليشيات الإيرانية في البوكمال.": "presence",
    "قال مدير المشفى إن عدد القتلى مرشح للارتفاع في البوكمال.": "casualties",
    "وصل عدد من عناصر الحشد الشعبي إلى معبر ربيعة.": "transfer",
    "روى القصة ياسر العلواني من سكان القائم.": "arrest",
}


@pytest.mark.parametrize("text", NO_CLAIM)
def test_a_word_that_tells_of_something_else(text: str) -> None:
    assert all(c.kind != NO_CLAIM[text] for c in read(text))


CLAIMS = {
    "وقعت مناطق غرب الأنبار في حوزة داعش.": "control",
    "وقع تفجير استهدف رتلا لقسد قرب الباغوز.": "clash",
    "القوات العراقية مسيطرة بشكل كامل على الشريط الحدودي.": "control",
    "قال المحافظ إن الحدود مع سوريا مؤمنة بالكامل.": "control",
    "ردت قوات حرس الحدود على الهجوم قرب القائم.": "clash",
}


@pytest.mark.parametrize("text", CLAIMS)
def test_the_same_words_where_they_do_claim(text: str) -> None:
    assert any(c.kind == CLAIMS[text] for c in read(text))


def test_a_state_of_alert_is_no_condition() -> None:
    claims = read("القوات العراقية في حالة تأهب قصوى قرب القائم.")
    assert only(claims, "presence").stance == "asserted"


def test_in_case_of_is_a_condition() -> None:
    claims = read("قال الناطق إن الجيش العراقي سيغلق معبر القائم في حالة وقوع هجوم.")
    assert only(claims, "crossing_status").stance == "condition"


def test_bodies_that_meet_in_the_field_link_up() -> None:
    claim = only(
        read("والتقت مجموعات قسد، الجمعة، مع قوات الحشد الشعبي قرب معبر ربيعة."), "operation"
    )
    assert roles(claim) == {"sdf": "actor", "pmf": "with"}


def test_leaders_who_meet_talk() -> None:
    claims = read("التقى قائد قسد مع رئيس هيئة الحشد الشعبي في ربيعة.")
    assert [c.kind.value for c in claims] == ["coordination"]


def test_allies_under_one_verb_all_act() -> None:
    claims = read("قوات النظام السوري وميليشيا الحشد الشعبي وضعت أسلاكا شائكة قرب البوكمال.")
    assert roles(only(claims, "fortification")) == {"saa": "actor", "pmf": "actor"}


def test_the_object_of_a_preposition_is_no_subject() -> None:
    claims = read("وكان طيران التحالف أغار على قوات النظام السوري قرب معبر التنف.")
    assert roles(only(claims, "strike")) == {"coalition": "actor", "saa": "against"}


def test_what_is_told_before_a_participle_of_speech_is_the_outlets() -> None:
    claims = read("قصف طيران التحالف مقرا للحشد الشعبي في البوكمال، مدعيا أنه مستودع سلاح.")
    assert only(claims, "strike").attribution.record == "outlet"


def test_who_speaks_already_goes_on() -> None:
    text = "قال العميد حسن الجبوري إننا نطمئن مواطنينا بأن الحدود مع سوريا مؤمنة بالكامل."
    assert only(read(text), "control").attribution.record == "named"


def test_what_is_lacking_is_denied() -> None:
    claims = read("أكد قائد حرس الحدود انعدام حالات التسلل عبر الحدود مع سوريا.")
    assert only(claims, "infiltration").stance == "denied"


ABSENT = [
    "قوات النظام السوري تغيب تماما عن معبر البوكمال.",
    "قال الشيخ إن غياب القوات السورية عن المناطق الحدودية مستمر.",
    "ينعدم في معبر البوكمال وجود قوات النظام السوري.",
]


@pytest.mark.parametrize("text", ABSENT)
def test_a_force_that_is_missing_is_a_denied_presence(text: str) -> None:
    claim = only(read(text), "presence")
    assert claim.stance == "denied"
    assert roles(claim) == {"saa": "actor"}


def test_whose_aircraft_they_are_thought_to_be_is_no_target() -> None:
    text = "شنت طائرات مجهولة يعتقد أنها تابعة للتحالف غارات على مواقع الحشد الشعبي في البوكمال."
    assert roles(only(read(text), "strike")) == {"unknown_air": "actor", "pmf": "against"}


def test_an_agency_may_quote_before_its_verb() -> None:
    claims = read("وكالة سانا نقلت عن مصدر عسكري قوله إن الجيش السوري سيطر على الباغوز.")
    assert only(claims, "capture").attribution.record == "anonymous"


def test_an_advance_and_the_taking_it_came_to_are_two() -> None:
    claims = read("وتقدمت قسد من جهة الدشيشة لتنتزع قرية الباغوز من يد داعش.")
    assert {c.kind.value for c in claims} == {"operation", "capture"}
    assert only(claims, "capture").stance == "asserted"


def test_a_far_town_of_a_near_province_is_far() -> None:
    assert read("قتل 13 مدنيا في قصف جوي وسط الفلوجة ثاني مدن الأنبار.") == ()


HELD = [
    "تستولي ميليشيات إيرانية على معبر البوكمال بشكل كامل.",
    "والطريق المؤدي إلى معبر ربيعة في يد الجيش السوري الحر.",
]


@pytest.mark.parametrize("text", HELD)
def test_who_has_it_holds_it(text: str) -> None:
    assert [c.kind.value for c in read(text)] == ["control"]


def test_seeking_to_coordinate_is_a_plan() -> None:
    claims = read("النظام السوري يسعى للتنسيق مع بغداد لضبط الحدود.")
    assert only(claims, "coordination").stance == "planned"


def test_an_attack_to_retake_a_town_is_a_campaign() -> None:
    claims = read("شنت القوات العراقية صباح اليوم هجوما لاستعادة راوة.")
    assert [c.kind.value for c in claims] == ["operation"]


def test_a_headline_that_announces_is_its_subjects() -> None:
    claims = read("جهاز الأمن الوطني العراقي يعلن القبض على إرهابي تسلل من سوريا قرب القائم.")
    assert only(claims, "arrest").attribution.record == "institutional"


def test_a_quotation_right_behind_the_verb_is_the_speakers() -> None:
    text = 'قال العميد حسن الجبوري إن الجيش في القائم. وأضاف "قصفت قواتنا مواقع داعش قرب الباغوز".'
    assert only(read(text), "strike").attribution.record == "named"


def test_trucks_that_enter_are_traffic() -> None:
    claims = read("دخلت أول شاحنة سورية إلى الأراضي العراقية عبر معبر القائم.")
    assert [c.kind.value for c in claims] == ["crossing_status"]


def test_what_an_opening_means_is_no_news_of_it() -> None:
    assert read("قال المحافظ إن افتتاح المنفذ خطوة جيدة للتجارة في القائم.") == ()


def test_those_among_whom_somebody_was_taken_do_nothing() -> None:
    claim = only(read("اعتقل الجيش العراقي 18 سوريا بينهم مدنيون قرب القائم."), "arrest")
    assert roles(claim) == {"iraqi_army": "actor", "civilians": "against"}
