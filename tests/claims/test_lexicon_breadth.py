"""Golden sentences of the reader's words: every kind of claim, worded in both languages."""

import pytest

from geo.claims.documents import article_from_bytes
from geo.claims.model import Claim
from geo.claims.read import read_article
from tests.claims.reading_helpers import tools

LEADS = {
    "ar": "هذا خبر عن الحدود العراقية السورية.",
    "en": "This is news about the Iraqi-Syrian border.",
}

ARABIC = [
    ("capture", "asserted", "انتزعت قوات النظام قرية الغبرة من التنظيم."),
    ("capture", "asserted", "استعاد الجيش العراقي معبر الوليد من أيدي داعش."),
    ("capture", "asserted", "تمكنت الفصائل من الاستيلاء على معبر اليعربية."),
    (
        "capture",
        "asserted",
        "استكملت قطعات الجيش العراقي تحرير القائم ورفعت الراية العراقية فوق مبانيها.",
    ),
    ("control", "asserted", "الكلمة العليا في البوكمال للحرس الثوري."),
    ("control", "ongoing", "ما تزال قسد تسيطر على الباغوز."),
    ("control", "asserted", "يخضع معبر اليعربية لسلطة الإدارة الذاتية."),
    ("control", "asserted", "تهيمن الفصائل الموالية لإيران على الضفة الغربية للفرات في البوكمال."),
    ("control", "ongoing", "لا تزال هجين تحت سيطرة التنظيم."),
    ("presence", "asserted", "وصول تعزيزات عسكرية أمريكية إلى قاعدة حقل العمر."),
    ("presence", "asserted", "شوهدت أرتال للحشد الشعبي غرب القائم."),
    ("presence", "asserted", "استقدمت الميليشيات الإيرانية أرتالا من العراق نحو البوكمال."),
    ("presence", "asserted", "دفعت قيادة عمليات الجزيرة بتعزيزات إلى الحدود مع سوريا."),
    ("presence", "asserted", "نصبت كتائب حزب الله راجمات صواريخ في محيط البوكمال."),
    ("patrol", "asserted", "تجول دوريات للحشد الشعبي بين القائم وعكاشات."),
    ("patrol", "asserted", "شوهدت دورية أمريكية في محيط اليعربية."),
    ("patrol", "asserted", "سيرت القوات الأمريكية دورية في ريف المالكية قرب معبر سيمالكا."),
    ("patrol", "planned", "ستسير قوات الحدود دوريات مشتركة على الحدود مع سوريا."),
    ("post", "asserted", "أقامت الميليشيات الإيرانية نقطة عسكرية جديدة في الهري."),
    ("post", "asserted", "نصبت قسد حواجز طيارة في الباغوز."),
    ("post", "asserted", "استحدثت القوات الأمريكية نقطة مراقبة قرب اليعربية."),
    ("post", "planned", "ستقيم قوات الحدود نقاط مراقبة جديدة غرب القائم."),
    (
        "fortification",
        "asserted",
        "شيدت قوات الحدود جدارا كونكريتيا بين ربيعة وسنجار على الحدود مع سوريا.",
    ),
    ("fortification", "asserted", "تم نصب كاميرات حرارية على الشريط الحدودي مع سوريا."),
    ("fortification", "ongoing", "يواصل العراق بناء الجدار الخرساني على حدوده مع سوريا."),
    ("fortification", "planned", "يعتزم العراق حفر خندق على حدوده مع سوريا."),
    ("crossing_status", "asserted", "عاد منفذ القائم إلى العمل صباح اليوم."),
    ("crossing_status", "asserted", "أعيد فتح منفذ القائم الحدودي أمام المسافرين."),
    ("crossing_status", "asserted", "استأنف معبر البوكمال العمل بعد توقف."),
    ("crossing_status", "asserted", "أغلقت السلطات العراقية معبر ربيعة حتى إشعار آخر."),
    ("coordination", "asserted", "عقد ضباط من الجيش العراقي وقسد اجتماعا قرب معبر ربيعة."),
    (
        "coordination",
        "asserted",
        "بحث وزير الدفاع العراقي مع نظيره السوري تأمين الحدود بين البلدين.",
    ),
    ("coordination", "asserted", "تنسيق أمني عالي المستوى بين بغداد ودمشق على الحدود."),
    ("coordination", "asserted", "عقدت قيادات من الحشد الشعبي والجيش السوري اجتماعا في البوكمال."),
    ("coordination", "ongoing", "يجري الجانبان العراقي والسوري محادثات بشأن ضبط الحدود."),
    (
        "operation",
        "asserted",
        "شرعت قطعات قيادة عمليات الجزيرة بتفتيش صحراء القائم وصولا إلى الحدود السورية.",
    ),
    ("operation", "asserted", "نفذت قوة من جهاز مكافحة الإرهاب إنزالا جويا في صحراء عكاشات."),
    ("operation", "asserted", "انطلاق عملية أمنية واسعة غرب الأنبار لملاحقة فلول داعش."),
    ("operation", "asserted", "انكفأ مسلحو التنظيم إلى بلدة السوسة."),
    ("operation", "ongoing", "تواصل قسد حملتها الأمنية في الباغوز."),
    ("operation", "planned", "تستعد القوات العراقية لإطلاق عملية عسكرية غرب القائم."),
    ("encirclement", "asserted", "فرضت قسد طوقا أمنيا على بلدة السوسة."),
    ("encirclement", "asserted", "طوقت القوات العراقية مدينة القائم من ثلاث جهات."),
    ("encirclement", "asserted", "الجيش السوري يحاصر التنظيم داخل البوكمال."),
    ("encirclement", "ongoing", "لا يزال مسلحو داعش محاصرين في الباغوز."),
    ("clash", "asserted", "هاجم مسلحون من داعش نقطة لقوات الحدود قرب القائم."),
    ("clash", "asserted", "تعرضت دورية لقسد إلى هجوم بعبوة ناسفة قرب السوسة."),
    ("clash", "asserted", "اندلعت اشتباكات عنيفة بين قسد ومسلحي العشائر في هجين."),
    ("clash", "asserted", "ألقى مسلحون قنبلة يدوية على حاجز لقسد في هجين."),
    ("clash", "ongoing", "لا تزال الاشتباكات مستمرة بين قسد والعشائر في هجين."),
    ("strike", "asserted", "انهالت القذائف على بلدة الهري فجر اليوم."),
    ("strike", "asserted", "سقطت ثلاثة صواريخ على قاعدة التحالف في حقل العمر."),
    ("strike", "asserted", "أصاب صاروخ مبنى تستخدمه الميليشيات في البوكمال."),
    ("strike", "asserted", "قصفت طائرات مجهولة مواقع الميليشيات الإيرانية في البوكمال."),
    ("strike", "asserted", "نفذ طيران الجيش ضربة على مضافة لداعش في صحراء القائم."),
    ("strike", "denied", "نفى التحالف الدولي شن أي غارة على البوكمال."),
    ("arrest", "asserted", "أوقفت قوات حرس الحدود خمسة متسللين قرب ربيعة."),
    ("arrest", "asserted", "ألقت مفارز الاستخبارات القبض على ثلاثة إرهابيين في القائم."),
    ("arrest", "asserted", "اعتقلت قسد خلية من داعش في السوسة."),
    ("transfer", "asserted", "نقلت قسد دفعة جديدة من عائلات التنظيم إلى مخيم الهول."),
    ("transfer", "asserted", "هرب عدد من السجناء من سجن غويران."),
    ("transfer", "asserted", "وصلت 150 عائلة عراقية من مخيم الهول إلى مخيم الجدعة."),
    ("transfer", "asserted", "سلمت قسد العراق قياديين في التنظيم."),
    ("transfer", "planned", "سيتسلم العراق دفعة جديدة من المعتقلين من قسد."),
    ("infiltration", "asserted", "تسلل عشرون مسلحا من الأراضي السورية إلى قضاء البعاج."),
    ("infiltration", "asserted", "أحبطت قوات الحدود محاولة تسلل لعناصر داعش من سوريا."),
    ("infiltration", "asserted", "عبر مئات المقاتلين الحدود من العراق إلى سوريا."),
    ("infiltration", "asserted", "إحباط تهريب شحنة كبتاغون على الحدود مع سوريا."),
    ("infiltration", "asserted", "اجتاز ستة أشخاص الساتر الحدودي قادمين من سوريا."),
    ("casualties", "asserted", "استشهد جنديان وأصيب ثالث في القائم."),
    ("casualties", "asserted", "أسفرت الغارة عن سقوط ثمانية قتلى في صفوف الميليشيات بالبوكمال."),
    ("casualties", "asserted", "أردت قوات الحدود مهربا قتيلا قرب ربيعة."),
    ("force_size", "asserted", "يبلغ عدد مقاتلي داعش في صحراء القائم نحو 400 مقاتل."),
    ("force_size", "asserted", "يوجد قرابة ألف عنصر من داعش في البادية قرب الحدود العراقية."),
    ("force_size", "asserted", "تقدر أعداد الميليشيات في البوكمال بألفي مقاتل."),
    ("border_length", "asserted", "طول الشريط الحدودي مع سوريا في نينوى 280 كيلومترا."),
    ("border_length", "asserted", "تشترك الأنبار مع سوريا بحدود طولها 325 كيلومترا."),
    ("border_length", "asserted", "يبلغ طول الحدود العراقية السورية نحو 600 كيلومتر."),
    ("border_length", "asserted", "تمتد الحدود بين العراق وسوريا على مسافة 618 كيلومترا."),
]

ENGLISH = [
    ("capture", "asserted", "Iraqi forces recaptured the border town of al-Qaim from ISIS."),
    ("capture", "asserted", "Syrian army seizes Albu Kamal, state media say."),
    ("capture", "asserted", "The Syrian army drove ISIS out of Albu Kamal."),
    ("capture", "asserted", "The SDF announced it had liberated Baghuz."),
    ("capture", "asserted", "Iraqi forces regained control of the Walid crossing."),
    ("capture", "planned", "Iraqi forces will retake Qaim within days."),
    (
        "control",
        "asserted",
        "The Yaarubiyah crossing is in the hands of the Kurdish administration.",
    ),
    ("control", "asserted", "The SDF holds the eastern bank of the Euphrates opposite Albu Kamal."),
    ("control", "asserted", "Iran-backed militias control the Albu Kamal crossing."),
    ("control", "ongoing", "Hajin remains in ISIS hands."),
    ("presence", "asserted", "Iraq deployed two brigades along the border with Syria."),
    (
        "presence",
        "asserted",
        "Iran-backed militias set up a headquarters in the centre of Albu Kamal.",
    ),
    ("presence", "asserted", "ISIS cells are lying low in the villages around Baaj."),
    ("presence", "asserted", "ISIS sleeper cells operate in the desert near Akashat."),
    ("presence", "asserted", "A US military convoy arrived at the base in Shaddadi."),
    ("patrol", "asserted", "Coalition aircraft fly over Albu Kamal every day."),
    ("patrol", "asserted", "US forces conducted a patrol near the Semalka crossing."),
    ("patrol", "asserted", "Iraqi border guards patrol the frontier with Syria day and night."),
    ("patrol", "asserted", "A joint patrol of the SDF and the coalition toured Baghuz."),
    (
        "patrol",
        "planned",
        "Border guards will patrol the frontier with Syria jointly with the army.",
    ),
    ("post", "asserted", "The border guards opened six outposts on the frontier with Syria."),
    ("post", "asserted", "The SDF set up checkpoints in Hajin."),
    ("post", "asserted", "Iraqi border guards built 20 new posts on the Syrian border."),
    ("post", "asserted", "Militiamen erected a checkpoint near the Albu Kamal crossing."),
    ("fortification", "asserted", "Iraq built a concrete wall along its border with Syria."),
    (
        "fortification",
        "asserted",
        "Iraqi engineers strung barbed wire along the border with Syria.",
    ),
    (
        "fortification",
        "asserted",
        "Border forces installed thermal cameras on the frontier with Syria.",
    ),
    ("fortification", "ongoing", "Iraq is building a fence on the Syrian border."),
    ("fortification", "planned", "Iraq plans to dig a trench on the border with Syria."),
    ("crossing_status", "asserted", "The Rabia border crossing has been closed since 2014."),
    ("crossing_status", "asserted", "Traffic resumed at the Semalka crossing."),
    ("crossing_status", "asserted", "Trade resumed through the Albu Kamal crossing."),
    ("crossing_status", "asserted", "Iraq reopened the Qaim crossing with Syria."),
    ("crossing_status", "planned", "The Qaim crossing will open next week."),
    (
        "coordination",
        "asserted",
        "Iraqi and Syrian officials met in Qaim to discuss border security.",
    ),
    (
        "coordination",
        "asserted",
        "Iraq and Syria agreed to set up a joint operations room on the border.",
    ),
    (
        "coordination",
        "asserted",
        "The Iraqi interior minister held talks with his Syrian counterpart on border security.",
    ),
    (
        "coordination",
        "asserted",
        "Baghdad and Damascus reached an agreement on securing the border.",
    ),
    ("coordination", "asserted", "Iraqi and Syrian officers met at the Qaim crossing."),
    (
        "operation",
        "asserted",
        "Iraqi forces launched an operation to clear the desert west of Qaim.",
    ),
    ("operation", "asserted", "The SDF launched a security campaign in Hajin."),
    ("operation", "asserted", "US forces withdrew from the base in Qaim."),
    ("operation", "asserted", "American troops pulled out of their base near Qaim."),
    ("operation", "ongoing", "Iraqi forces are combing the desert west of Qaim."),
    ("operation", "planned", "The SDF is preparing to launch an offensive on Hajin."),
    ("encirclement", "asserted", "Iraqi forces surrounded Qaim from three sides."),
    ("encirclement", "asserted", "ISIS militants are besieged in Baghuz."),
    ("encirclement", "asserted", "The SDF cut ISIS supply lines to Hajin."),
    ("encirclement", "ongoing", "ISIS fighters are still besieged in Baghuz."),
    ("clash", "asserted", "Militants hurled a grenade at an SDF checkpoint in Hajin."),
    ("clash", "asserted", "ISIS attacked an Iraqi border post near Qaim."),
    ("clash", "asserted", "Gunmen on a motorcycle shot at an SDF checkpoint in Baghuz."),
    ("clash", "asserted", "Fierce clashes erupted between the SDF and tribal fighters in Hajin."),
    ("clash", "asserted", "ISIS gunmen ambushed a patrol of the border guards near Qaim."),
    ("strike", "asserted", "Shells fell on the town of al-Hari at dawn."),
    ("strike", "asserted", "Israel bombed an Iranian base in Albu Kamal."),
    ("strike", "asserted", "US airstrikes hit Kataib Hezbollah positions in Qaim."),
    ("strike", "asserted", "Unidentified drones targeted trucks near Albu Kamal."),
    ("strike", "denied", "The coalition denied carrying out any strike on Albu Kamal."),
    ("arrest", "asserted", "The SDF rounded up dozens of ISIS suspects in Hajin."),
    ("arrest", "asserted", "Iraqi intelligence arrested an ISIS leader in Qaim."),
    ("arrest", "asserted", "The SDF captured three ISIS members in Shaddadi."),
    ("arrest", "asserted", "An ISIS commander was taken into custody near Qaim."),
    ("arrest", "asserted", "Hundreds of ISIS fighters surrendered to the SDF in Baghuz."),
    ("transfer", "asserted", "The SDF handed over 50 ISIS detainees to Iraq."),
    ("transfer", "asserted", "Iraq repatriated 150 families from al-Hol camp."),
    ("transfer", "asserted", "Iraq received 24 ISIS prisoners from the SDF."),
    ("transfer", "asserted", "The SDF turned 40 ISIS detainees over to Iraq."),
    ("transfer", "planned", "Iraq will repatriate 100 families from al-Hol camp."),
    ("infiltration", "asserted", "ISIS fighters slipped across the border from Syria into Iraq."),
    ("infiltration", "asserted", "Ten gunmen crossed the border from Syria near Rabia."),
    ("infiltration", "asserted", "Iraqi border guards foiled an infiltration attempt from Syria."),
    ("infiltration", "asserted", "Weapons are smuggled from Iraq into Albu Kamal."),
    (
        "infiltration",
        "asserted",
        "Border guards seized 200,000 Captagon pills on the frontier with Syria.",
    ),
    ("casualties", "asserted", "The SDF lost 20 fighters in Hajin."),
    ("casualties", "asserted", "Two SDF fighters were killed in Hajin."),
    ("casualties", "asserted", "The SDF suffered heavy casualties in Hajin."),
    ("casualties", "asserted", "Three border guards lost their lives near Qaim."),
    ("casualties", "asserted", "Iraqi forces eliminated three ISIS members near Akashat."),
    ("force_size", "asserted", "The number of ISIS fighters near Qaim is estimated at 300."),
    ("force_size", "asserted", "There are about 400 ISIS fighters in the desert near Qaim."),
    ("force_size", "asserted", "The number of ISIS fighters in Hajin is put at 1,500."),
    ("force_size", "asserted", "An estimated 2,000 militiamen are in Albu Kamal."),
    (
        "border_length",
        "asserted",
        "Border forces have secured 250 kilometres of the border with Syria.",
    ),
    ("border_length", "asserted", "The Iraqi-Syrian border is 618 km long."),
    ("border_length", "asserted", "The border between Iraq and Syria is 600 kilometres long."),
    ("border_length", "asserted", "The border with Syria stretches for 605 kilometres."),
]


def read(lang: str, sentence: str) -> tuple[Claim, ...]:
    text = f"{LEADS[lang]}\n\n{sentence}\n"
    made = article_from_bytes(text.encode(), "made.txt", published="2021-05-12", operations=())
    return read_article(made, *tools())


@pytest.mark.parametrize(("kind", "stance", "sentence"), ARABIC)
def test_arabic_wordings(kind: str, stance: str, sentence: str) -> None:
    assert [(c.kind, c.stance) for c in read("ar", sentence)] == [(kind, stance)]


@pytest.mark.parametrize(("kind", "stance", "sentence"), ENGLISH)
def test_english_wordings(kind: str, stance: str, sentence: str) -> None:
    assert [(c.kind, c.stance) for c in read("en", sentence)] == [(kind, stance)]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_lead_alone_claims_nothing(lang: str) -> None:
    assert read(lang, "") == ()


def test_every_kind_is_worded_in_both_languages() -> None:
    assert {row[0] for row in ARABIC} == {row[0] for row in ENGLISH}
    assert len({row[0] for row in ARABIC}) == 18
