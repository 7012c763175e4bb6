"""Deeds that are named and not done, things that are found, other business; and what is told."""

import pytest
from reading_helpers import read

UNTOLD = [
    ("clash", "تسلم الجيش السوري معبر البوكمال من دون أي قتال."),
    ("clash", "Tribesmen took Hajin without a fight."),
    ("clash", "لم تعلن أي جماعة مسؤوليتها عن هجوم البصيرة حتى الآن."),
    ("clash", "No group has claimed the attack near Shaddadi."),
    ("clash", "قال ضابط قرب التنف إن رجاله لا يرغبون في قتال الجيش."),
    ("clash", "اعترف الموقوف في القائم بمشاركته في هجمات عدة."),
    ("strike", "عثرت مفرزة في صحراء القائم على كدس فيه صواريخ وعبوات."),
    ("clash", "ضبط الحرس عبوة قرب ربيعة وتم تفجيرها تحت السيطرة."),
    ("strike", "The guns at Qaim can strike targets deep inside Syria."),
    ("operation", "وادي حوران يصعب الوصول إليه شتاء، قال دليل من القائم."),
    ("operation", "تراجعت أسعار القمح في القامشلي هذا الموسم."),
    ("operation", "Some 300 families have reached camps near Qamishli."),
    ("arrest", "قتل مطلوب قرب سنجار بعد رفضه الاستسلام."),
    ("casualties", "قال مسؤول أممي في الهول إن النساء يجب أن يعاملن كضحايا."),
    ("casualties", "The army in Qaim did not give a casualty figure."),
    ("capture", "استولى المهاجمون قرب هجين على سيارتين وذخائر."),
    ("transfer", "The minister, born in Qamishli, has been received by Arab leaders."),
    ("crossing_status", "صادر الجمارك حمولة عند منفذ القائم وأوقفوا سائقها."),
    ("crossing_status", "دعا أهالي القائم إلى إعادة إعمار الجسور."),
    ("coordination", "أعدم داعش شابا في القائم بتهمة التعاون مع الجيش."),
    ("coordination", "أبدى أهالي سنوني تعاونا مع الجنود وقدموا لهم الماء."),
    ("coordination", "Coalition jets hit an ISIS operations room in Baghuz."),
    ("force_size", "يبلغ عدد سكان القائم مئة ألف نسمة."),
    ("force_size", "نقل السجناء إلى العراق مستمر عبر ربيعة، وعددهم تجاوز ألفين."),
    ("presence", "Arms were found in the Qaim house where the two men were hiding."),
    ("post", "The militants had held the post near Rabia for two years."),
    ("infiltration", "A regiment was brought in to hold the road near Rabia."),
    ("infiltration", "بحث وزيرا العراق وسوريا أمن الحدود ومكافحة تهريب السلاح."),
    ("coordination", "التقى وزير المالية العراقي نظيره الألماني وبحثا ملف الاستثمار."),
    ("casualties", "قتل جنديان وأصيب أربعة بهجوم على حاجز في قضاء الحويجة بكركوك."),
    ("clash", "The two sides traded fire across Lebanon's eastern border."),
]

TOLD = [
    ("clash", "بلا توقف هاجم داعش نقطة قرب البعاج."),
    ("clash", "ISIS claimed responsibility for the attack on a post near Shaddadi."),
    ("strike", "سقطت صواريخ على قاعدة التنف."),
    ("operation", "تراجعت قسد من هجين."),
    ("capture", "استولى داعش على آلية بعد أن سيطر على بلدة هجين."),
    ("capture", "هاجم مسلحو العشائر مقرات قسد في ذيبان وسيطروا على بعضها."),
    ("capture", "The Syrian army took over the site near the Omar oil field."),
    ("capture", "The ministry said the army would take over the Yaarubiyah crossing."),
    ("control", "تخضع بلدتا الشحيل وذيبان لقوات العشائر."),
    ("control", "The gunmen had held the village near Rabia for a year."),
    ("presence", "وصول كتيبتين من حرس الحدود إلى منفذ ربيعة."),
    ("presence", "ما زالت اليبشة تحتفظ بمقارها في خانصور."),
    ("presence", "The guards have reinforced their posts at Qaim with 90 soldiers."),
    ("presence", "The commander said reinforcements had arrived from Hasakah in Hajin."),
    ("presence", "Sharpshooters and snipers remain in Baghuz."),
    ("presence", "مختبئون من داعش يختبئون في نفق حفر قرب البعاج."),
    ("operation", "دخل رتل للجيش السوري بلدة اليعربية."),
    ("operation", "بدأ الجيش هجوما لطرد داعش من القائم."),
    ("operation", "Two helicopters landed near Hajin at night."),
    ("operation", "نسف داعش الجسر في الرمانة."),
    ("operation", "Police and soldiers are on the second day of a sweep near Rabia."),
    ("force_size", "The number of soldiers at Tanf stands at about 200."),
    ("force_size", "قال إن داعش ينشط قرب البعاج، وإن عدده لا يزيد على ثلاثين."),
    ("force_size", "تتوقع قسد مواجهة قرابة ألف مسلح في هجين."),
    ("infiltration", "He said smuggling from Syria into Anbar had fallen by half."),
    ("infiltration", "رصد ناشطون دخول شاحنات محملة بالسلاح من العراق إلى البوكمال."),
    ("infiltration", "Guards foiled a bid to bring 150,000 pills from Syria into Anbar, he said."),
    ("transfer", "Inmates seized a wing of the prison in Shaddadi and scores escaped."),
    ("arrest", "استعادت الأسايش 40 من الفارين قرب الهول."),
    ("arrest", "The detainees had been captured near Baghuz in raids, he said."),
    ("arrest", "احتجز الحرس شاحنة في ربيعة وأوقف سائقها."),
    ("coordination", "Iraqi and Syrian border officials met at Rabia."),
    ("coordination", "توصلت قسد ودمشق إلى هدنة في ريف البوكمال."),
    ("post", "أنشؤوا حاجزا جديدا قرب الهري."),
    ("strike", "American jets, believed to be F-16s, struck a convoy near Qaim."),
    ("strike", "ردت مدفعية الجيش بالقذائف على محاولة عبور قرب الباغوز."),
    ("casualties", "قتلت البيشمركة تسعة من داعش في ربيعة، وأصيب ثلاثة من البيشمركة."),
]


@pytest.mark.parametrize(("kind", "text"), UNTOLD)
def test_nobody_did_it(kind: str, text: str) -> None:
    assert kind not in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_it_is_told(kind: str, text: str) -> None:
    assert kind in [c.kind.value for c in read(text)]


def test_the_toll_of_each_side_stands_apart() -> None:
    claims = read("قتلت البيشمركة تسعة من داعش في ربيعة، وأصيب ثلاثة من البيشمركة.")
    assert [c.kind.value for c in claims].count("casualties") == 2
