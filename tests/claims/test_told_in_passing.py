"""What reports say in passing: it dates, explains or tells again, and claims nothing new."""

import pytest
from reading_helpers import read

PASSING = [
    ("clash", "أعلنت قسد السيطرة على بلدة السوسة بعد قتال دام أسبوعين."),
    ("clash", "The army retook Rawa's gate near Qaim after three days of fighting."),
    ("clash", "قتل راع وجرح آخر بانفجار لغم من مخلفات الحرب قرب الباغوز."),
    ("clash", "ما تزال أفكار داعش تجد صدى بين شبان القائم."),
    ("clash", "قال ناشطون إن رتلا مر قرب الباغوز ولم يشيروا إلى وقوع اشتباك."),
    ("clash", "Three explosive devices were found and defused near Baaj."),
    ("presence", "نفذ القصف بعد رصد تحركات لداعش قرب الباغوز."),
    ("presence", "زار قائد العمليات مقر اللواء في القائم واطلع على التدريب."),
    ("presence", "قتل قناصة قسد شابا قرب الشحيل."),
    ("presence", "هرعت سيارات الإسعاف إلى القائم."),
    ("presence", "The army took the T2 pumping station near Albu Kamal."),
    ("coordination", "الحوار مع دمشق ينبغي أن يشمل أهل القائم."),
    ("coordination", "تداولت صفحات التواصل الاجتماعي في القائم صورا قديمة."),
    ("coordination", "شكر الآمر تعاون الأهالي قرب ربيعة."),
    ("coordination", "الاتفاق حول سنجار لم ير النور."),
    ("operation", "دعا النائب بغداد إلى جدولة الانسحاب من القائم."),
    ("operation", "حاول المتسللون الوصول إلى ربيعة بحثا عن عمل."),
    ("operation", "وصلت التعزيزات إلى المكان بعد الهجوم قرب البعاج."),
    ("transfer", "الحياة طبيعية في سنوني بعد عودة العائلات."),
    ("transfer", "طالب الأهالي قرب القائم بإطلاق سراح أبنائهم."),
    ("post", "يفرض عناصر الحاجز قرب البوكمال إتاوات على السائقين."),
    ("patrol", "تعرضت دورية للحرس الثوري لانفجار عبوة قرب البوكمال."),
    ("patrol", "دورية للجيش تعرضت لكمين قرب البعاج."),
    ("control", "تحتفظ وحدات سنجار بمقرات في خانصور."),
    ("control", "فجر الخبراء العبوات قرب القائم تحت السيطرة."),
    ("capture", "تسلم جهاز الأمن الوطني 40 إرهابيا من قسد عبر منفذ ربيعة."),
    ("capture", "أبناء العشائر يمسكون الأرض قرب القائم."),
    ("crossing_status", "المنفذ سيسهم في تنشيط حركة التجارة في القائم."),
    ("force_size", "وصلت إلى البوكمال تعزيزات تضم عشرات العناصر."),
    ("infiltration", "اعتقلت قسد رجلا في الشدادي وضبطت أسلحة بحوزته."),
]

TOLD = [
    ("capture", "أعلنت قسد سيطرة مقاتليها على بلدة السوسة."),
    ("clash", "سيطرت قسد على السوسة بعد معارك مع داعش."),
    ("clash", "قال المرصد إن المعارك بين قسد وداعش ما تزال مستمرة قرب هجين."),
    ("clash", "فجر مسلحو داعش عبوة بدورية لقسد قرب الشدادي."),
    ("strike", "دمرت طائرات عراقية وكرا لداعش قرب الباغوز."),
    ("transfer", "أعلنت الوزارة نقل 90 عائلة من مخيم الهول إلى العراق."),
    ("arrest", "أسر مقاتلو العشائر عنصرين من داعش قرب الباغوز."),
    ("operation", "الفصيل تقدم نحو حميمة فجرا."),
    ("operation", "تتابع القوات العراقية عملياتها قرب البعاج."),
    ("infiltration", "عبر نحو ألف جندي من قوات الأسد الحدود إلى العراق."),
    ("presence", "ISIS sleeper cells remain active around Markada, a Hasakah-based activist said."),
    ("presence", "قال مصدر إن مقار حزب العمال في خانصور ما زالت قائمة."),
    ("coordination", "ينسق الجيش مع أبناء العشائر قرب القائم."),
    ("coordination", "التنسيق بين الجيش وأبناء العشائر قرب القائم متواصل."),
    ("coordination", "وقع الجانبان العراقي والسوري الاتفاق في القائم."),
]


@pytest.mark.parametrize(("kind", "text"), PASSING)
def test_what_is_said_in_passing_claims_nothing_of_the_kind(kind: str, text: str) -> None:
    assert kind not in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_what_is_told_beside_it_stays(kind: str, text: str) -> None:
    assert kind in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("strike", "نفذ التحالف غارتين قرب الباغوز. وقال المتحدث إن الغارات دمرت ثلاث عجلات."),
        ("strike", "Jets struck a depot near Hajin. The raids destroyed three vehicles there."),
        ("patrol", "سير الحرس دورية قرب ربيعة. وضمت الدورية ست عجلات."),
        ("operation", "بدأ الجيش عملية قرب البعاج. وعثرت القوة خلالها على عبوات."),
    ],
)
def test_what_is_told_again_of_a_known_event_is_one_claim(kind: str, text: str) -> None:
    assert [c.kind.value for c in read(text)].count(kind) == 1


def test_another_event_of_the_kind_in_another_town_is_another_claim() -> None:
    text = "قصفت طائرات التحالف هجين فجرا. وقصفت طائرات التحالف السوسة ظهرا."
    assert [c.kind.value for c in read(text)].count("strike") == 2


def test_what_follows_an_event_far_off_is_not_of_the_line() -> None:
    text = "قتل شرطيان بهجوم لداعش في الحويجة. وقال مصدر إن قوة وصلت لملاحقة المهاجمين."
    assert read(text) == ()


MORE_PASSING = [
    ("arrest", "فقدت داعش قدرتها على الإمساك بالأرض قرب البعاج."),
    ("casualties", "تظاهر أهالي مركدة ضد تردي الكهرباء."),
    ("capture", "القوات عازمة على استعادة كل شبر من الحدود."),
    ("capture", "أعادت بغداد دفعة ثانية تضم مئة عائلة من مخيم الهول."),
    ("infiltration", "بحث الجانبان في القائم مكافحة تهريب المخدرات."),
    ("infiltration", "فككت الشرطة شبكة لتهريب السلاح واعتقلت خمسة في القائم."),
    ("infiltration", "Rifles and phones were seized during a raid near Shaddadi."),
    ("arrest", "Rifles and phones were seized during a raid near Shaddadi."),
    ("operation", "وصل رئيس الأركان إلى سنجار لتفقد القطعات."),
    ("coordination", "رغم الاتفاق بين بغداد وأربيل ما تزال سنوني بلا شرطة."),
    ("coordination", "دعا القائممقام بغداد إلى تنفيذ الاتفاق حول سنجار."),
    ("patrol", "أوقفت دورية للأمن العام مهربين في الهري."),
    ("strike", "قال البنتاغون إن ضرباته جاءت ردا على هجمات صاروخية على قاعدة التنف."),
    ("presence", "There was no coordination over the deployment of guards near Rabia."),
    ("control", "Jets struck a depot run by Iran-backed militias near Albu Kamal."),
    ("clash", "The drugs found near Akashat were destroyed."),
]

MORE_TOLD = [
    ("casualties", "أعلنت كتائب حزب الله في بيان مقتل ثلاثة من رجالها قرب القائم."),
    ("capture", "أعلنت قسد سيطرتها الكاملة على بلدة الشعفة."),
    ("strike", "قتل تسعة حين أصابت غارة شاحنتين قرب البوكمال."),
    ("strike", "Raids hit two lorries near Albu Kamal."),
    ("presence", "يحتفظ حزب الله اللبناني بمخازن سلاح قرب البوكمال."),
    ("arrest", "أوقفت قسد خلية لداعش في الشدادي."),
    ("casualties", "مات عشرون طفلا عطشا في جبل سنجار."),
    ("patrol", "تواصل القوة الجوية العراقية طلعاتها الاستطلاعية فوق القائم."),
]


@pytest.mark.parametrize(("kind", "text"), MORE_PASSING)
def test_neither_do_wishes_wares_and_visits(kind: str, text: str) -> None:
    assert kind not in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(("kind", "text"), MORE_TOLD)
def test_what_a_statement_tells_stays(kind: str, text: str) -> None:
    assert kind in [c.kind.value for c in read(text)]


def test_the_dead_and_the_wounded_of_one_fight_are_one_claim() -> None:
    text = "تقاتلت قسد ومسلحو العشائر في الشعفة. وأدى القتال إلى مقتل مدني وجرح أربعة آخرين."
    assert [c.kind.value for c in read(text)].count("casualties") == 1


@pytest.mark.parametrize(
    "text",
    [
        "والغاية ألا يتسلل أحد عبر الحدود قرب ربيعة.",
        "يقف الحرس على الساتر قرب ربيعة كي لا يعبر أحد إلى العراق.",
    ],
)
def test_what_is_not_to_happen_is_not_told_to(text: str) -> None:
    assert "infiltration" not in [c.kind.value for c in read(text)]


@pytest.mark.parametrize(
    ("text", "kind", "side"),
    [
        ("قصف الطيران وكرا لداعش داخل الأراضي السورية غرب تل صفوك.", "strike", "syria"),
        ("Jets struck an ISIS den on the Syrian side near Tal Sufuk.", "strike", "syria"),
        ("Jets struck an ISIS den on the Iraqi side near Baghuz.", "strike", "iraq"),
        ("أربعون من مسلحي داعش فروا إلى داخل العراق.", "infiltration", "iraq"),
    ],
)
def test_the_land_told_is_the_side(text: str, kind: str, side: str) -> None:
    (told,) = (c for c in read(text) if c.kind == kind)
    assert told.where.side == side


def test_a_taking_that_its_own_fight_won_is_announced_by_whoever_took_it() -> None:
    told = read("أعلنت قسد السيطرة على الباغوز بعد معارك ضارية مع داعش دامت شهرا.")
    (taken,) = (c for c in told if c.kind == "capture")
    assert taken.attribution.speaker == "قسد"
    assert {a.id: a.role.value for a in taken.actors}["sdf"] == "actor"


def test_a_call_to_surrender_is_no_surrender() -> None:
    assert read("دعا القائد المسلحين إلى الاستسلام قرب الباغوز.") == ()
