"""What is done and by whom: plain sentences, by the verbs and voices usual in news of the line."""

import pytest

from tests.claims.reading_helpers import only, read, roles

_DEEDS = {
    "control": [
        "تسيطر قوات سوريا الديمقراطية على بلدة هجين.",
        "يخضع معبر القائم لسيطرة كتائب حزب الله.",
        "بلدة الباغوز تحت سيطرة قسد منذ عام 2019.",
        "يقع معبر البوكمال تحت نفوذ الحرس الثوري الإيراني.",
        "لا تزال البوكمال في قبضة تنظيم داعش.",
        "تمسك قوات حرس الحدود الشريط الحدودي من القائم إلى الوليد.",
        "ينتهي نفوذ قسد عند ضفة الفرات قبالة البوكمال.",
        "Iranian-backed groups hold the west bank from Albu Kamal to Mayadin, the SDF the east.",
    ],
    "presence": [
        "تتمركز قوات أمريكية في قاعدة التنف.",
        "تنتشر فصائل عراقية على الجانب السوري من الحدود قرب البوكمال.",
        "أرسل الجيش العراقي تعزيزات إلى الحدود السورية في قضاء القائم.",
        "دفعت وزارة الدفاع السورية بتعزيزات عسكرية إلى البوكمال.",
        "وصلت قوة من الحشد الشعبي إلى ناحية ربيعة لتعزيز الحدود.",
        "اتخذ لواء فاطميون من منازل المدنيين في البوكمال مقرات له.",
        "تحتفظ القوات الأمريكية بقاعدة في التنف.",
        "نشرت قيادة العمليات ألف مقاتل على الحدود في ربيعة.",
        "يختبئ عناصر داعش في بادية البوكمال.",
        "أعاد حزب الله اللبناني انتشاره في محيط البوكمال.",
        "كثف الحشد من وجوده على الحدود قرب القائم.",
        "Hundreds of PMF fighters are stationed along the border near Qaim.",
        "The U.S. keeps about 200 troops at Tanf.",
        "Iraq sent reinforcements to the border with Syria.",
        "Kataib Hezbollah has a base near Qaim.",
        "ISIS cells remain active in the desert near Albu Kamal.",
    ],
    "patrol": [
        "نفذ الجيش العراقي دوريات على الحدود مع سوريا قرب سنجار.",
        "سيرت القوات الأمريكية دورية مشتركة مع قسد في ريف اليعربية.",
        "تجوب دوريات الحشد الشعبي الشريط الحدودي في القائم ليل نهار.",
        "جرى تسيير دورية لقوات التحالف قرب الباغوز.",
        "تحلق طائرات استطلاع تابعة للتحالف فوق البوكمال.",
        "The coalition and the SDF conducted a joint patrol near Yaarubiyah.",
        "Iraqi border guards patrol the berm day and night near Qaim.",
    ],
    "post": [
        "أقامت الفرقة الرابعة حاجزا عند مدخل البوكمال.",
        "أنشأت قوات الحدود عشرين مخفرا بين القائم وعكاشات.",
        "تم استحداث نقاط مراقبة جديدة على الحدود في ربيعة.",
        "ثبت الحشد نقاطا عسكرية جديدة على الساتر الحدودي قرب تل صفوك.",
        "أزال حرس الحدود نقطة تفتيش قرب القائم.",
        "Iraq has built 40 posts along its border with Syria.",
        "The militia set up a checkpoint at the entrance to Albu Kamal.",
    ],
    "fortification": [
        "باشر العراق ببناء جدار خرساني على الحدود مع سوريا.",
        "اكتمل حفر الخندق على طول الشريط الحدودي في نينوى.",
        "نصبت كاميرات حرارية وأبراج مراقبة على الحدود في القائم.",
        "حفر الحرس الثوري أنفاقا قرب البوكمال.",
        "رفعت قوات الحدود ساترا ترابيا بارتفاع ثلاثة أمتار قرب ربيعة.",
        "أعلن عن مد أسلاك شائكة على الحدود في سنجار.",
        "Iraq has begun building a concrete wall along the Syrian border.",
        "Border guards installed thermal cameras near Rabia.",
        "A trench three metres deep was dug between Qaim and Akashat.",
    ],
    "crossing_status": [
        "أعادت السلطات العراقية فتح معبر القائم أمام المسافرين.",
        "أغلقت إدارة معبر البوكمال المعبر أمام حركة الشاحنات.",
        "افتتح معبر القائم – البوكمال رسميا اليوم.",
        "استؤنفت حركة التبادل التجاري عبر منفذ القائم.",
        "توقفت حركة المسافرين في منفذ ربيعة الحدودي.",
        "دخلت 150 شاحنة من سوريا عبر منفذ القائم.",
        "لا يزال معبر اليعربية مغلقا.",
        "The SDF has shut eleven ferry landings on the Euphrates near Albu Kamal since January.",
        "The Rabia crossing remains closed.",
        "Iraq reopened the Qaim crossing to travellers.",
        "Traffic through the Walid crossing has stopped.",
        "The Semalka crossing was closed on Tuesday.",
    ],
    "coordination": [
        "بحث رئيس الأركان العراقي مع نظيره السوري ضبط الحدود.",
        "اتفق العراق وسوريا على تشكيل لجنة أمنية مشتركة لضبط الحدود.",
        "زار وفد عراقي دمشق لبحث ملف الحدود المشتركة.",
        "التقى مستشار الأمن القومي قاسم الأعرجي الرئيس السوري أحمد الشرع لبحث أمن الحدود.",
        "يوجد تنسيق بين الحشد الشعبي والجيش السوري على الحدود.",
        "وقعت بغداد ودمشق مذكرة تفاهم بشأن الحدود.",
        "Iraq and Syria signed a memorandum on border security.",
        "A delegation from Damascus visited Baghdad to discuss the border.",
        "The PMF coordinates with the Syrian army along the border.",
        "There is no coordination between Iraq and the SDF.",
    ],
    "operation": [
        "أطلقت القوات العراقية عملية لتطهير وادي حوران قرب الحدود السورية في القائم.",
        "انطلقت عملية عسكرية لملاحقة خلايا داعش في بادية البوكمال.",
        "انسحبت القوات الأمريكية من قاعدة التنف.",
        "تقدمت قوات النظام نحو مدينة البوكمال من جهة الجنوب.",
        "دخلت قوات الحشد الشعبي مدينة القائم.",
        "أخلت الميليشيات الإيرانية مقراتها في البوكمال.",
        "داهمت قوات قسد قرية الباغوز بحثا عن خلايا التنظيم.",
        "شن الحشد حملة تفتيش في صحراء القائم.",
        "التقت القوات العراقية والسورية عند الحدود قرب التنف.",
        "Iraqi troops launched a sweep of the desert near Rutba and Qaim.",
        "The Syrian army pushed towards Albu Kamal.",
        "U.S. troops pulled out of Tanf.",
        "PMF units advanced to the Syrian border near Baaj.",
        "The Fourth Division has left its posts in Albu Kamal.",
    ],
    "capture": [
        "حررت القوات العراقية قضاء القائم من داعش.",
        "استعاد الجيش السوري مدينة البوكمال.",
        "سيطر تنظيم الدولة على معبر الوليد الحدودي.",
        "سقطت مدينة البوكمال بيد تنظيم داعش.",
        "انتزعت قسد السيطرة على بلدة هجين.",
        "تسلم الجيش السوري معبر اليعربية من قسد.",
        "أعلن تحرير ناحية ربيعة بالكامل.",
        "Iraqi forces retook Qaim from ISIS.",
        "Albu Kamal fell to ISIS.",
        "The SDF seized the last ISIS pocket in Baghouz.",
        "Syrian troops recaptured Albu Kamal.",
    ],
    "encirclement": [
        "تحاصر قسد مسلحي داعش في الباغوز.",
        "طوقت القوات العراقية قضاء القائم من ثلاث جهات.",
        "فرض النظام حصارا على البوكمال.",
        "The SDF surrounded ISIS militants in Baghouz.",
        "Qaim is besieged from three sides by Iraqi forces.",
    ],
    "clash": [
        "اندلعت اشتباكات بين قسد وداعش في الباغوز.",
        "هاجم مسلحو داعش نقطة لحرس الحدود غرب القائم.",
        "صد الحشد الشعبي هجوما لداعش قرب القائم.",
        "تعرضت دورية للجيش العراقي لإطلاق نار من الجانب السوري قرب ربيعة.",
        "انفجرت عبوة ناسفة بعجلة لحرس الحدود قرب القائم.",
        "Gunmen opened fire on a border guard patrol near Qaim.",
        "The PMF repelled an ISIS attack near Qaim.",
        "Fighting erupted between the SDF and tribal fighters in Baghouz.",
    ],
    "strike": [
        "قصفت طائرات مجهولة مواقع للميليشيات الإيرانية في البوكمال.",
        "شن التحالف غارة على رتل لداعش قرب البوكمال.",
        "استهدفت مسيرة شاحنة أسلحة بعد عبورها من القائم إلى البوكمال.",
        "تعرضت قاعدة التنف لهجوم بطائرات مسيرة.",
        "نفذت طائرات إف 16 العراقية ضربات داخل الأراضي السورية.",
        "سقطت صواريخ على قاعدة خراب الجير.",
        "دمرت غارة إسرائيلية مستودعا للذخيرة في البوكمال.",
        "Unidentified drones hit a convoy of trucks near Albu Kamal overnight.",
        "An Israeli air raid killed seven militiamen near Albu Kamal.",
        "Rockets landed near the Conoco base.",
        "The base at Tanf came under drone attack.",
    ],
    "arrest": [
        "ألقى حرس الحدود القبض على ثلاثة متسللين قرب ربيعة.",
        "اعتقلت قسد قياديا في داعش بمخيم الهول.",
        "ضبط خمسة مهربين لدى محاولتهم عبور الحدود في القائم.",
        "تم توقيف متهمين بالإرهاب في ناحية ربيعة.",
        (
            "Six suspected ISIS members slipped in near Rabia, two of whom were later caught "
            "by the Asayish."
        ),
        "Iraqi border guards detained three infiltrators near Rabia.",
        "Two smugglers were arrested near Qaim.",
    ],
    "infiltration": [
        "تسلل عشرات من عناصر داعش من سوريا إلى العراق.",
        "أحبط حرس الحدود محاولة تهريب أسلحة عبر الحدود في القائم.",
        "تهرب الميليشيات النفط عبر معابر غير شرعية في البوكمال.",
        "انخفضت عمليات التسلل عبر الحدود السورية.",
        "دخلت قافلة أسلحة إيرانية من العراق إلى البوكمال.",
        "اجتاز مسلحون الحدود من سوريا باتجاه سنجار.",
        "Small bands of militants still cross the desert at night near Qaim.",
        "Smugglers bring captagon across the border near Qaim.",
        "ISIS fighters crossed into Iraq from Syria.",
        "Iraqi forces foiled an attempt to smuggle weapons across the border.",
        "A shipment of Iranian weapons crossed from Qaim into Syria.",
    ],
    "transfer": [
        "سلمت قسد 50 عنصرا عراقيا من داعش إلى بغداد.",
        "تسلم العراق 150 معتقلا من قوات سوريا الديمقراطية.",
        "نقلت 160 عائلة من مخيم الهول إلى مخيم الجدعة.",
        "غادرت دفعة جديدة من العراقيين مخيم الهول إلى العراق.",
        "هرب عشرات من عناصر داعش من سجن الصناعة في الحسكة.",
        "The SDF handed 50 Iraqi ISIS detainees to Baghdad.",
        "Iraq repatriated 160 families from al-Hol camp.",
        "Iraq received 150 detainees from the SDF.",
        "Dozens of ISIS prisoners escaped from a jail in Hasakah.",
    ],
    "border_length": [
        "يبلغ طول الحدود العراقية السورية 618 كيلومترا.",
        "تمتد الحدود بين البلدين لمسافة 600 كم.",
        "تم تأمين 350 كيلومترا من الحدود مع سوريا.",
        "The border between Iraq and Syria is 600 kilometres long.",
        "Iraq has secured 350 km of its border with Syria.",
    ],
    "casualties": [
        "قتل خمسة من حرس الحدود في هجوم لداعش غرب القائم.",
        "أسفرت الغارة على البوكمال عن مقتل 12 عنصرا من الحشد.",
        "سقط قتلى وجرحى من الميليشيات جراء القصف على البوكمال.",
        "استشهد ضابط وأصيب جنديان بانفجار قرب ربيعة.",
        "خسر التنظيم 30 من مقاتليه في معارك الباغوز.",
        "Five border guards were killed in an ISIS attack near Qaim.",
        "The strike killed 12 PMF fighters near Albu Kamal.",
        "At least nine militiamen died when drones hit their base near Albu Kamal.",
    ],
    "force_size": [
        "يبلغ عدد عناصر داعش في البادية الحدودية نحو ألف مقاتل.",
        "يتراوح عدد القوات الأمريكية في التنف بين 150 و200 جندي.",
        "Some 2,000 ISIS fighters remain in the desert along the border.",
        "The border guard has 10,000 men along the Syrian frontier.",
    ],
}

_WHO = [
    (
        "سيطرت قسد بدعم من التحالف الدولي على هجين.",
        "capture",
        {"sdf": "actor", "coalition": "supported_by"},
    ),
    (
        "سيطرت قوات النظام مدعومة بالطيران الروسي على البوكمال.",
        "capture",
        {"saa": "actor", "russia": "supported_by"},
    ),
    (
        "حرر الجيش العراقي والحشد الشعبي القائم من داعش.",
        "capture",
        {"iraqi_army": "actor", "pmf": "actor", "isis": "against"},
    ),
    (
        "طرد الجيش السوري تنظيم داعش من البوكمال.",
        "capture",
        {"saa": "actor", "isis": "against"},
    ),
    (
        "انتزعت قسد بلدة هجين من قبضة داعش.",
        "capture",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "خسر تنظيم داعش بلدة هجين لصالح قسد.",
        "capture",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "قتل خمسة من عناصر الحشد الشعبي في غارة أمريكية قرب البوكمال.",
        "casualties",
        {"us_forces": "actor", "pmf": "against"},
    ),
    (
        "قتل 12 من داعش بقصف للتحالف الدولي في الباغوز.",
        "casualties",
        {"coalition": "actor", "isis": "against"},
    ),
    (
        "اشتبك حرس الحدود العراقي مع مهربين قرب القائم.",
        "clash",
        {"iraqi_border_guard": "actor", "smugglers": "against"},
    ),
    (
        "دارت اشتباكات بين قسد وداعش في الباغوز.",
        "clash",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "تعرض حرس الحدود لهجوم من داعش قرب القائم.",
        "clash",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "هاجم داعش مواقع للجيش السوري قرب البوكمال.",
        "clash",
        {"isis": "actor", "saa": "against"},
    ),
    (
        "استهدفت طائرة مسيرة إسرائيلية شاحنة للحرس الثوري في البوكمال.",
        "strike",
        {"israel": "actor", "irgc": "against"},
    ),
    (
        "قصف التحالف مواقع كتائب حزب الله قرب القائم.",
        "strike",
        {"coalition": "actor", "kataib_hezbollah": "against"},
    ),
    (
        "تعرضت مواقع الحشد قرب القائم لقصف أمريكي.",
        "strike",
        {"us_forces": "actor", "pmf": "against"},
    ),
    (
        "اعتقل الأسايش ثلاثة من داعش في الهول.",
        "arrest",
        {"asayish": "actor", "isis": "against"},
    ),
    (
        "ألقي القبض على قيادي في داعش من قبل الحشد الشعبي في القائم.",
        "arrest",
        {"pmf": "actor", "isis": "against"},
    ),
    (
        "سلمت قسد العراق 50 من عناصر داعش.",
        "transfer",
        {"sdf": "actor", "iraqi_gov": "with", "isis": "against"},
    ),
    (
        "تسلم العراق من قسد 50 معتقلا من داعش.",
        "transfer",
        {"iraqi_gov": "actor", "sdf": "with", "isis": "against"},
    ),
    (
        "نسق الحشد الشعبي مع الجيش السوري على الحدود.",
        "coordination",
        {"pmf": "actor", "saa": "with"},
    ),
    (
        "اتفقت قسد مع الحكومة السورية على إدارة معبر سيمالكا.",
        "coordination",
        {"sdf": "actor", "syrian_gov": "with"},
    ),
    (
        "سير التحالف وقسد دورية مشتركة في اليعربية.",
        "patrol",
        {"coalition": "actor", "sdf": "with"},
    ),
    (
        "سير الجيش الأمريكي دورية برفقة قسد في اليعربية.",
        "patrol",
        {"us_forces": "actor", "sdf": "with"},
    ),
    (
        "حاصرت قسد داعش في الباغوز.",
        "encirclement",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "أطلق الجيش العراقي عملية ضد داعش في صحراء القائم.",
        "operation",
        {"iraqi_army": "actor", "isis": "against"},
    ),
    (
        "صد الجيش العراقي هجوما لداعش قرب القائم.",
        "clash",
        {"isis": "against", "iraqi_army": "actor"},
    ),
    (
        "قتل التحالف الدولي قياديا في داعش قرب هجين.",
        "casualties",
        {"coalition": "actor", "isis": "against"},
    ),
    (
        "استشهد جنديان من الجيش العراقي بهجوم لداعش قرب القائم.",
        "casualties",
        {"isis": "actor", "iraqi_army": "against"},
    ),
    (
        "The SDF, backed by coalition air strikes, captured Hajin from ISIS.",
        "capture",
        {"sdf": "actor", "coalition": "supported_by", "isis": "against"},
    ),
    (
        "Five PMF fighters were killed in a U.S. air strike near Albu Kamal.",
        "casualties",
        {"us_forces": "actor", "pmf": "against"},
    ),
    (
        "An Israeli drone hit an IRGC truck in Albu Kamal.",
        "strike",
        {"israel": "actor", "irgc": "against"},
    ),
    (
        "Coalition jets bombed Kataib Hezbollah positions near Qaim.",
        "strike",
        {"coalition": "actor", "kataib_hezbollah": "against"},
    ),
    (
        "ISIS attacked a border guard post near Qaim.",
        "clash",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "Border guards clashed with smugglers near Qaim.",
        "clash",
        {"iraqi_border_guard": "actor", "smugglers": "against"},
    ),
    (
        "The SDF handed Iraq 50 ISIS detainees.",
        "transfer",
        {"sdf": "actor", "iraqi_gov": "with", "isis": "against"},
    ),
    (
        "Iraq received 50 ISIS detainees from the SDF.",
        "transfer",
        {"iraqi_gov": "actor", "sdf": "with", "isis": "against"},
    ),
    (
        "The Asayish arrested three ISIS suspects in al-Hol.",
        "arrest",
        {"asayish": "actor", "isis": "against"},
    ),
    (
        "The PMF coordinated with the Syrian army along the border.",
        "coordination",
        {"pmf": "actor", "saa": "with"},
    ),
    (
        "The coalition and the SDF ran a joint patrol near Yaarubiyah.",
        "patrol",
        {"coalition": "actor", "sdf": "with"},
    ),
    (
        "Iran-backed militias entered Albu Kamal.",
        "operation",
        {"iran_militias": "actor", "iran": "supported_by"},
    ),
    (
        "The Iraqi army launched an operation against ISIS in the Qaim desert.",
        "operation",
        {"iraqi_army": "actor", "isis": "against"},
    ),
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind in _DEEDS for text in _DEEDS[kind]]
)
def test_what_is_told(kind: str, text: str) -> None:
    assert only(read(text), kind).where.places != ()


@pytest.mark.parametrize(("text", "kind", "cast"), _WHO)
def test_who_does_it_and_to_whom(text: str, kind: str, cast: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == cast
