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
    ("operation", "تراجع إنتاج القمح في القامشلي هذا الموسم."),
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
    ("presence", "يحاول الجيش منع وصول قوات قسد إلى البوكمال."),
    ("presence", "ننتظر وصول قوات إلى ربيعة."),
    ("presence", "وصول فرق طبية إلى ربيعة."),
    ("presence", "وصول فرق الدفاع المدني إلى ربيعة."),
    ("arrest", "أعادت السفارة العراقية 40 سجينا من البوكمال."),
    ("arrest", "أعادت قسد 12 عائلة من الفارين إلى الهول."),
    ("force_size", "About 400 children are still inside Baghuz."),
    ("operation", "فجر داعش سيارة مفخخة قرب الجسر في البوكمال."),
    ("control", "خضعت العائلات في الهول لتفتيش عناصر تابعين لقسد."),
    ("presence", "No reinforcements arrived in Hajin."),
    ("capture", "He will take over the post of SDF commander in Hasakah."),
    ("control", "He has held the post of governor in Hasakah."),
    ("operation", "The vaccination is on the third day of a campaign in Qamishli."),
    ("infiltration", "Pilgrims entered the country at Rabia from Syria."),
    ("operation", "تراجعت وتيرة العمليات قرب القائم هذا الشهر."),
    ("arrest", "استعادت القوات بلدة هجين من 40 من الفارين."),
    ("transfer", "A bomb hit the prison in Shaddadi, and dozens of guards escaped unhurt."),
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
    ("operation", "قال إن الحشد الشعبي انسحب من البعاج."),
    ("operation", "الحشد الشعبي تقدم نحو البوكمال."),
    ("operation", "انسحبت حركة النجباء من البوكمال."),
    ("operation", "بعد الكمين انسحب المسلحون من هجين."),
    ("capture", "سيطر الجيش السوري على اليعربية."),
    ("capture", "سيطرت قسد على سيارتين وعلى قرية الباغوز."),
    ("strike", "هاجم طيران التحالف مواقع داعش في هجين."),
    ("strike", "Coalition aircraft attacked ISIS positions in Hajin."),
    ("strike", "A drone hit the base at Tanf near Jordan's border."),
    ("clash", "ISIS attacked an SDF post in Shaddadi, 60 km from Turkey's border."),
    ("strike", "Turkish drones struck an SDF car in Qamishli near Turkey's border."),
    ("coordination", "اجتمع قادة قسد مع وفد من الحكومة السورية في القامشلي، وفق صحيفة كردية."),
    ("coordination", "Iraqi and Syrian officials met in Rabia on trade through Qaim."),
    ("strike", "بعد هجوم داعش قرب هجين استهدفت طائرات التحالف مواقع التنظيم."),
    ("transfer", "The detainees were received by Iraqi officials at Rabia."),
    ("arrest", "A driver who refused inspection was arrested in Rabia."),
    ("arrest", "بعد رفضه التوقف اعتقلت الشرطة سائقا في ربيعة."),
    ("operation", "شهد سهل نينوى قرب ربيعة عملية أمنية للجيش."),
    ("clash", "وصلت تعزيزات بعد هجوم داعش على نقطة في ربيعة."),
    ("casualties", "أسفر الهجوم الذي تعرضت له نقطة الحشد في البوكمال عن مقتل ثلاثة."),
    ("clash", "أسفر الهجوم الذي تعرضت له نقطة الحشد في البوكمال عن مقتل ثلاثة."),
    ("strike", "The group was able to strike Tanf on Monday."),
    ("capture", "استعادت القوات ثلاث قرى قرب هجين من عناصر داعش الفارين."),
    ("clash", "فجر انتحاري نفسه قرب جسر البوكمال."),
    ("coordination", "اتهمت أنقرة قسد بالتنسيق مع دمشق في القامشلي."),
    ("clash", "ISIS, not the tribes, claimed responsibility for an attack on a post in Shaddadi."),
    ("crossing_status", "توقف مسافرون عند منفذ ربيعة بعد إغلاقه."),
    ("control", "يخضع سوق هجين لقوات العشائر."),
    ("capture", "استعادت القوات بلدة هجين من 40 من الفارين."),
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


def test_a_closure_that_is_explained_is_not_told_twice() -> None:
    claims = read("The Rabia crossing was shut on Sunday. The closure was due to fighting.")
    assert [c.kind.value for c in claims].count("crossing_status") == 1


def test_a_raid_and_its_aim_are_one_event() -> None:
    claims = read("نفذ التحالف إنزالا جويا في الشعفة استهدف قياديا في داعش.")
    assert [c.kind.value for c in claims] == ["operation"]


def test_reinforcements_that_arrive_are_told_once() -> None:
    claims = read("وصلت إلى قاعدة التنف تعزيزات أمريكية.")
    assert [c.kind.value for c in claims] == ["presence"]


def test_whoever_is_suspected_to_be_of_a_band_takes_nobody() -> None:
    claims = read("اعتقلت الأسايش تسعة يشتبه بانتمائهم إلى داعش في الهول.")
    cast = {(a.id, a.role.value) for c in claims for a in c.actors}
    assert {("asayish", "actor"), ("isis", "against")} <= cast


def test_the_speaker_of_a_trailing_statement_is_not_arrested() -> None:
    claims = read("اعتقل تسعة أشخاص في الهول، وفق بيان صادر عن الأسايش.")
    assert "arrest" in [c.kind.value for c in claims]
    assert all((a.id, a.role.value) != ("asayish", "against") for c in claims for a in c.actors)


def test_its_own_aircraft_struck() -> None:
    claims = read("The coalition said its jets had hit a depot in Hajin.")
    assert ("coalition", "actor") in {(a.id, a.role.value) for c in claims for a in c.actors}
