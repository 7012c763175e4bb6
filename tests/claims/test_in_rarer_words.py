"""Deeds told in rarer words and forms, and the same words said of what is no force."""

import pytest
from reading_helpers import read

SAID = [
    ("clash", "هوجمت نقطة لحرس الحدود جنوب ربيعة ليلا."),
    ("clash", "بوغت رتل للجيش قرب البعاج بكمين."),
    ("operation", "دوهمت ثلاثة بيوت في البوكمال فجرا."),
    ("encirclement", "حوصر مقاتلو داعش في قرية قرب هجين من الجهات كلها."),
    ("capture", "استعدنا بلدة الشعفة من داعش بعد يومين، قال آمر الفوج."),
    ("strike", "تبنت كتائب حزب الله قصف قاعدة التنف بالصواريخ."),
    ("strike", "أحالت طائرة مجهولة شاحنة قرب الهري إلى رماد."),
    ("arrest", "عادت المفرزة من قرى البعاج بثلاثة معتقلين."),
    ("arrest", "اشتبه بهم الحرس قرب ربيعة فأوقفهم."),
    ("infiltration", "يسلك مهربو الوقود واديا قرب ربيعة نحو سوريا."),
    ("control", "قسد هي صاحبة السطوة في الشحيل."),
    ("presence", "تؤوي قرية الهري مئتي مقاتل من فصائل إيران."),
    ("operation", "ترك آخر جندي أمريكي قاعدة التنف."),
    ("fortification", "أكملت الكتيبة الهندسية لقيادة حرس الحدود 40 كيلومترا من الخندق قرب ربيعة."),
    ("post", "عشرون نقطة تفتيش أقيمت بين ربيعة وسنوني."),
    ("crossing_status", "المرور عبر معبر سيمالكا ميسر للطلاب هذا الأسبوع."),
    ("strike", "A drone took out a lorry near Baghuz, residents said."),
    ("arrest", "A financier of ISIS was seized at a wedding in Shaddadi by the SDF."),
    ("infiltration", "Traffickers ferry petrol over the Euphrates at Baghuz every night."),
    ("operation", "SDF fighters are edging forward in Hajin."),
    ("patrol", "Guards do their rounds along the berm near Rabia."),
    ("fortification", "Bulldozers gouged a trench into the plain near Rabia for the army."),
    ("coordination", "Iraqi generals sat down with Syrian officers at the Qaim crossing."),
    ("transfer", "Forty ISIS inmates got away from a prison in Shaddadi."),
]

NOT_SAID = [
    "حاصرت الثلوج عشرات العائلات في جبل سنجار.",
    "اجتاح الجراد حقول القمح قرب ربيعة.",
    "تسلل البرد إلى خيام النازحين في الهول.",
    "سيطر القلق على أهالي القائم بعد ارتفاع الأسعار.",
    "تبادل المرشحان في البوكمال هجوما إعلاميا حول الخدمات.",
    "أطلقت بلدية القائم حملة لتنظيف ضفة النهر.",
    "بدأت في ربيعة حملة لتطعيم الأطفال.",
    "تصدى حارس المرمى لضربة جزاء في مباراة سنجار.",
    "يؤدي في المسلسل دور ضابط يداهم وكرا قرب البوكمال.",
    "قصف الجيش الأوكراني مصفاة في العمق الروسي.",
    "قصفت الطائرات بلدات في جنوب لبنان.",
    "تحرر مزارعو ربيعة من ديونهم هذا الموسم.",
    "زار الوزير غرفة العمليات في القائم.",
    "من يدخل سنوني يرى صور الشهداء.",
    "Heavy snow cut the road to Sinjar.",
    "Villagers in Rabia are losing the battle against drought.",
    "The goalkeeper of Qaim stopped three attacks.",
    "Libyan forces captured two villages south of Benghazi.",
    "They waited on the northern approach to Qaim.",
]


STILL_SAID = [
    ("clash", "Gunmen on Saturday night attacked a checkpoint near Rabia."),
    ("clash", "هاجم داعش تحت جنح الظلام نقطة قرب البعاج."),
    ("clash", "قال ممثل المحافظة إن داعش هاجم نقطة قرب البعاج."),
    ("fortification", "أقام الحرس جدارا بطوله قرب ربيعة."),
    ("strike", "قصفت طائرات التحالف شاحنات قادمة من لبنان قرب البوكمال."),
    ("operation", "أطلق الجيش حملة لملاحقة داعش قرب البعاج."),
    ("arrest", "ألقت الشرطة القبض على لص في سوق القائم."),
    ("transfer", "عادت عشرون عائلة من الهول إلى سنجار."),
]


@pytest.mark.parametrize(("kind", "text"), [*SAID, *STILL_SAID])
def test_it_is_found_whichever_word_or_form_tells_it(kind: str, text: str) -> None:
    assert kind in [c.kind.value for c in read(text)]


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_is_no_deed_of_men_claims_nothing(text: str) -> None:
    assert [(c.kind.value, c.rules) for c in read(text)] == []


def test_a_man_who_is_seized_is_arrested_and_no_ground_is_taken() -> None:
    kinds = [c.kind.value for c in read("An emir was seized at his home in Hajin by the SDF.")]
    assert kinds == ["arrest"]


def test_who_lays_a_siege_strikes_nothing() -> None:
    kinds = [c.kind.value for c in read("ضربت قسد طوقا حول بلدة الشحيل.")]
    assert kinds == ["encirclement"]
