"""Plain news that a veto of restatements, moods, other fronts or wishes must let pass."""

import pytest
from reading_helpers import only, read, roles

TOLD = [
    ("arrest", "أكد محمد شياع السوداني اعتقال قيادي في داعش قرب القائم."),
    ("casualties", "أصيب جندي سوري في ساقه اليمنى برصاص قناص من داعش قرب البوكمال."),
    ("casualties", "اندلع قتال مع داعش قرب القائم. وأرسلت القيادة طائرات من بغداد. وقتل جنديان."),
    ("strike", "أشعل القصف حرائق في محيط البوكمال."),
    ("casualties", "مقتل شمس الدين الحسن القيادي في داعش قرب هجين."),
    ("infiltration", "Large quantities of drugs were seized in al-Qaim."),
    ("operation", "The SDF launched the Jazeera Storm offensive against ISIS near Baghuz."),
    ("infiltration", "تسلل شخصان من سوريا إلى الأنبار وبحوزتهما مخدرات."),
    (
        "capture",
        "The army did not say if it lost men, but the SDF said it captured Baghuz.",
    ),
    ("presence", "في ريف البوكمال انتشرت الميليشيات الإيرانية في القرى والبلدات."),
    ("coordination", "الاتفاق بين البلدين دخل حيز التنفيذ في معبر القائم."),
    ("operation", "The Syrian army approaches al-Bukamal."),
    ("operation", "بدأت حملة لإزالة الألغام قرب سنجار."),
    ("transfer", "وصلت دفعة من صواريخ إيرانية إلى البوكمال."),
]

UNTOLD = [
    ("clash", "The announcement came at a press conference in al-Qaim."),
    ("capture", "أعلن الجيش إحباط محاولة داعش السيطرة على البوكمال."),
    ("strike", "A fire gutted a warehouse in Qaim."),
    ("infiltration", "The weapons were handed over to the army in Sinjar."),
    ("arrest", "أوقفت وزارة الكهرباء شبكة التوزيع في القائم."),
    ("patrol", "Rumours made the rounds in Qaim."),
    ("coordination", "نوقش في البرلمان العراقي ملف أمن الحدود."),
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_it_is_told(kind: str, text: str) -> None:
    assert kind in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(("kind", "text"), UNTOLD)
def test_it_is_not_told(kind: str, text: str) -> None:
    assert kind not in [c.kind.value for c in read(text)]


def test_who_attacked_goes_on_to_take() -> None:
    told = read("هاجم داعش البوكمال. وسيطر على حي الجمعيات فيها.")
    assert roles(only(told, "capture"))["isis"] == "actor"


def test_two_days_are_two_blows() -> None:
    text = "قصفت إسرائيل شاحنة في البوكمال يوم الجمعة. وبعد الغارة قصفت يوم الأحد مستودعا."
    assert [c.kind.value for c in read(text)].count("strike") == 2


def test_what_is_hit_lies_where_it_lies_though_fired_from_over_the_line() -> None:
    assert only(read("Shells fired from inside Syria hit al-Qaim."), "strike").where.side == "iraq"


def test_a_day_behind_another_event_is_that_events_own() -> None:
    text = "يوم الاثنين قصفت إسرائيل شاحنة في البوكمال بعد يوم من هجوم وقع الأحد."
    assert only(read(text), "strike").when.start == "2019-05-06"


def test_who_goes_on_to_say_is_the_speaker() -> None:
    told = read("وتابع قائد عمليات الأنبار أن القوات فتشت قرى غرب القائم.")
    assert only(told, "operation").attribution.record == "institutional"
