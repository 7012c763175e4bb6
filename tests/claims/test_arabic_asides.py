"""Arabic sentences of our own: words that look like a claim and tell of something else."""

import pytest
from reading_helpers import only, read, roles

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
