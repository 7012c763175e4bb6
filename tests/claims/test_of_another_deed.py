"""Words that are part of another deed or of none, and plain ways of telling one."""

import pytest
from reading_helpers import only, read, roles

NOTHING_OF_THE_KIND = [
    ("أخلت ميليشيا الحرس الثوري ثلاثة مستودعات للسلاح في البوكمال.", "presence"),
    ("تنوي الميليشيات إخلاء كامل المربع الأمني في البوكمال.", "control"),
    ("ولا صحة لسقوط نقاط حدودية قرب القائم بيد الإرهابيين.", "post"),
    ("سيعقد اجتماع مع الجانب السوري في منفذ القائم لفتح مركز تنسيق مشترك.", "crossing_status"),
    ("خمسة صواريخ أطلقت صوب قاعدة خراب الجير، سقط اثنان منها في محيطها.", "casualties"),
    ("رجح المدير ارتفاع الحصيلة في هجين لوجود جرحى بحالات خطرة.", "casualties"),
    ("القتال في سنجار قد يدفع العائلات إلى النزوح.", "transfer"),
    ("قال شاهد نخشى أن ينفجر الوضع في القائم في أية لحظة.", "clash"),
    ("نفى القيادي وجود أي تحرك لقواته نحو الحدود قرب القائم.", "presence"),
    ("دعا النائب إلى إرسال لواء من الجيش إلى القائم.", "presence"),
    ("تتقاسم الإمساك بالشريط الحدودي قوات النظام وقسد.", "arrest"),
    ("تمكن كمين لمفارز اللواء الثالث من إلقاء القبض على ثلاثة مهربين في ربيعة.", "clash"),
    ("The trucks had been cleared by customs at Rabia.", "capture"),
    ("He was not cleared to brief the media at Al-Qaim.", "capture"),
    ("The vehicles were caught in al-Hari by the raid.", "arrest"),
    ("There were conflicting accounts of how many of them were killed in Al-Hari.", "casualties"),
    ("The measure sent the price of sugar up in Al-Bukamal.", "presence"),
    ("Sinjar is home to some two million Yazidis.", "presence"),
    ("He said so during his visit to the Border Guards headquarters in Nineveh.", "presence"),
    ("Hezbollah left Al-Bukamal, fearing that it would be targeted by airstrikes.", "strike"),
    ("The coalition has not claimed responsibility for the attack in Al-Bukamal.", "clash"),
    ("The Al-Qaim crossing has remained open throughout the fighting.", "clash"),
    ("Iraq will prosecute all of the transferred detainees in Rabia.", "transfer"),
]


@pytest.mark.parametrize(("text", "kind"), NOTHING_OF_THE_KIND)
def test_what_belongs_to_another_deed_is_no_claim(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


TOLD = [
    ("تتدفق حبوب الكبتاغون عبر القائم باتجاه الرطبة.", "infiltration"),
    ("تم إحلال قوة من حرس الحدود محل الحشد الشعبي في البعاج.", "presence"),
    ("خلايا التنظيم عادت لتنشط ليلا في القرى المحاذية للحدود العراقية.", "presence"),
    ("تم اعتقال أربعين شابا من هجين، اقتيدوا إلى سجن في حقل العمر.", "arrest"),
    ("تم اعتقال أربعين شابا من هجين، اقتيدوا إلى سجن في حقل العمر.", "transfer"),
    ("نحو ألف سجين تمكنوا من الهرب من سجن الشدادي.", "transfer"),
    ("المعتقلون نقلوا برا بحافلات عبر معبر ربيعة.", "transfer"),
    ("انتقل مخيم الهول إلى عهدة وزارة الداخلية السورية.", "capture"),
    ("ازدادت المخافر الحدودية قرب القائم من سبعة وستين إلى ثلاثة وتسعين مخفرا.", "post"),
    ("قوات الحدود في البلدين تتبادل المعلومات بشكل يومي على الحدود.", "coordination"),
    ("فر 120 معتقلا من سجن الشدادي، وقالت الوزارة إنها أوقفت 81 منهم.", "arrest"),
    ("The base at Tanf is home to about 200 American troops.", "presence"),
    ("The army cleared the town of Rawa.", "capture"),
    ("Four Katyusha rockets came down on a base near Al-Qaim.", "strike"),
    ("Mortars land on the outskirts of Rabia most nights.", "strike"),
    ("The Border Guard fields three brigades between Rabia and Walid.", "presence"),
    ("Militias have carved out a fiefdom around Al-Bukamal.", "control"),
    ("Baghdad maintains a quiet channel to the SDF.", "coordination"),
    ("The Iraqi army bolted from Rabia in June.", "operation"),
]


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_plain_ways_of_telling_it(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value in ("asserted", "ongoing")


DENIED = [
    ("The coalition conducted no strike in Al-Hari on Tuesday.", "strike"),
    ("The army deployed no troops along the border.", "presence"),
    ("The raid killed nobody in Al-Qaim.", "casualties"),
    ("Border guards have built no wall in Sinjar.", "fortification"),
    ("There is no communication with the groups beyond the border.", "coordination"),
    ("ونفت قوات سوريا الديمقراطية إطلاق أي سجين من سجن الشدادي.", "transfer"),
]


@pytest.mark.parametrize(("text", "kind"), DENIED)
def test_what_is_done_to_none_is_denied(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value == "denied"


def test_no_fewer_than_is_some() -> None:
    claim = only(read("The army deployed no fewer than 200 troops along the border."), "presence")
    assert claim.stance.value == "asserted"


def test_nor_joins_two_who_did_not() -> None:
    text = "Neither American forces nor the coalition conducted the strike in Al-Hari on Tuesday."
    claim = only(read(text), "strike")
    assert roles(claim) == {"us_forces": "actor", "coalition": "actor"}
    assert claim.stance.value == "denied"


def test_who_laid_the_ambush_did_it() -> None:
    text = "قتل تسعة من عناصر قسد في كمين نصبه أبناء العشائر على طريق السوسة."
    cast = {"tribal_forces": "actor", "sdf": "against"}
    assert [roles(only(read(text), kind)) for kind in ("clash", "casualties")] == [cast, cast]


def test_each_holds_his_line() -> None:
    text = "حرس الحدود يمسك الخط الأول والجيش يمسك الخط الثاني قرب القائم."
    held = [roles(claim) for claim in read(text) if claim.kind == "control"]
    assert held == [{"iraqi_border_guard": "actor"}, {"iraqi_army": "actor"}]


def test_two_who_hold_together_are_one_claim() -> None:
    claim = only(read("الجيش والحشد يمسكان الحدود قرب القائم."), "control")
    assert set(roles(claim)) == {"iraqi_army", "pmf"}


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ("تمكن مسلحون من مهاجمة حاجز قرب التنف.", {"gunmen": "actor"}),
        (
            "تمكن تنظيم داعش من اختراق دفاعات قسد قرب هجين.",
            {"isis": "actor", "sdf": "against"},
        ),
        (
            "حاول عناصر التنظيم مهاجمة نقطة للجيش قرب القائم.",
            {"isis": "actor", "iraqi_army": "against"},
        ),
        (
            "تمكن الجيش من مهاجمة مسلحين قرب القائم.",
            {"iraqi_army": "actor", "gunmen": "against"},
        ),
    ],
)
def test_who_managed_to_attack_did_it(text: str, cast: dict[str, str]) -> None:
    assert roles(only(read(text), "clash")) == cast


PLAINLY_TOLD = [
    ("أسندت القوات العراقية المهاجمين بنيران الهاون من داخل ربيعة.", "strike"),
    ("وأضاف أن فوجا إضافيا من الجيش أرسل إلى ربيعة.", "presence"),
    ("قوات خاصة وأسلحة ثقيلة في طريقها إلى الجبهة قرب هجين.", "presence"),
    ("الطيران المسير يجوب الشريط الحدودي قرب القائم.", "patrol"),
    ("يسلك عناصر من داعش الدروب ذاتها للدخول إلى العراق قرب القائم.", "infiltration"),
    ("حزب العمال لديه أكثر من ألف مسلح في سنجار.", "force_size"),
    ("We count seven Peshmerga checkpoints between Rabia and Sinjar.", "post"),
    ("A row of trucks rolled through the new terminal at Qaim.", "crossing_status"),
]


@pytest.mark.parametrize(("text", "kind"), PLAINLY_TOLD)
def test_more_plain_ways(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value in ("asserted", "ongoing")


def test_what_could_be_moved_is_planned() -> None:
    text = "Up to 7,000 detainees in Hasakah could ultimately be transferred to Iraq."
    assert only(read(text), "transfer").stance.value == "planned"


def test_an_operation_of_moving_is_the_moving() -> None:
    kinds = [claim.kind.value for claim in read("بدأت عملية نقل المعتقلين من الحسكة أمس.")]
    assert kinds == ["transfer"]


NO_FORCE_THERE = [
    ("Matt Roberts is a photographer based in Sinjar.", "presence"),
    ("The hospital in Rabia is still a shell.", "strike"),
    ("Villagers left Al-Hari in anticipation of new strikes.", "strike"),
    ("Police want to determine whether they fled from Al-Shaddadi prison.", "transfer"),
]


@pytest.mark.parametrize(("text", "kind"), NO_FORCE_THERE)
def test_what_is_asked_awaited_or_left_over(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The strike killed two guards in Al-Qaim, which the army denied.",
        "The SDF said two guards were killed in Al-Qaim, a claim that Damascus denied.",
        "The militia said two guards were killed in Al-Qaim, a charge the army rejected.",
    ],
)
def test_what_somebody_denies_in_an_aside_is_denied_by_him(text: str) -> None:
    told = [claim for claim in read(text) if claim.kind == "casualties"]
    assert [claim.stance.value for claim in told] == ["asserted", "denied"]
    said, denied = told
    assert said.attribution != denied.attribution
    assert denied.evidence.start == said.evidence.start < said.evidence.end < denied.evidence.end


WHERE_OR_FOR_WHOM = [
    ("The group rushed its members to the areas of clashes in Shaddadi.", "clash"),
    ("They will chase the militants in Sinjar wherever they hide.", "presence"),
    ("At Tanf are rebels whom the Americans train and advise.", "presence"),
    ("The group's cells in Sinjar keep staging hit-and-run attacks.", "presence"),
    ("Guards prevented dozens of people from Sinjar from going into Syria.", "operation"),
    ("A tribal force took the Yaarubiyah crossing over peacefully.", "infiltration"),
    ("The force handed over to Iraq 130 men whom they had been holding in Hajin.", "control"),
]


@pytest.mark.parametrize(("text", "kind"), WHERE_OR_FOR_WHOM)
def test_where_and_for_whom_is_no_claim_of_its_own(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("لا تزال القوات الأميركية تحتفظ بنحو ألفي جندي في التنف.", "ongoing"),
        ("داعش ما زال يحتفظ بمضافات في وادي صواب.", "ongoing"),
        ("بخروج الجنود الأميركيين من قاعدتهم قرب القائم، لم يعد للتحالف أي وجود فيها.", "ended"),
    ],
)
def test_who_keeps_men_is_there(text: str, stance: str) -> None:
    claim = only(read(text), "presence")
    assert claim.stance.value == stance


def test_who_keeps_a_pocket_holds_it() -> None:
    assert [c.kind.value for c in read("يحتفظ التنظيم بجيب في هجين.")] == ["control"]


def test_flights_of_aircraft_are_one_patrol() -> None:
    text = "رصد المرصد تحليقا مكثفا لطائرات استطلاع في أجواء مدينة هجين."
    assert only(read(text), "patrol").stance.value == "asserted"


def test_who_stands_behind_the_others_is_there() -> None:
    text = "تقف خلف حرس الحدود على الحدود قطعات الجيش والحشد الشعبي."
    assert set(roles(only(read(text), "presence"))) == {"iraqi_army", "pmf"}


@pytest.mark.parametrize("text", ["لا نزال نسيطر على القائم.", "ما زلنا نسيطر على القائم."])
def test_we_still_hold_it(text: str) -> None:
    assert only(read(text), "control").stance.value == "ongoing"


MORE_OF_ANOTHER = [
    ("حفرت الفصائل أنفاقا تصل الهري بمعسكرات داخل العراق.", "infiltration"),
    ("ويرد الجيش بالمدفعية على أي محاولة عبور قرب البوكمال.", "infiltration"),
    ("كانوا ينقلون أجهزة اتصال قادمة من العراق قرب البوكمال.", "coordination"),
    ("تنقل الشبكة عائلات مخيم الهول إلى العراق لقاء ثلاثة آلاف دولار للعائلة.", "coordination"),
    ("وتهدف العملية قرب القائم إلى قطع الطريق على تسلل الإرهابيين.", "encirclement"),
    ("وقد يفضي ذلك إلى احتكاك بين الطرفين قرب القائم.", "clash"),
    ("ويستبعد الأستاذ أن يستعيد معبر القائم عافيته.", "capture"),
    ("بسط مقاتلو داعش سيطرتهم ليل الخميس على منفذ الوليد الحدودي.", "control"),
    ("وقالت الداخلية إنها أمسكت بـ81 من الفارين في الشدادي.", "control"),
    ("شن مقاتلو العشائر هجوما على ثلاث نقاط تابعة لقسد في هجين.", "operation"),
    ("The administration denied having sent the crowd to Semalka.", "presence"),
    ("Smuggling used to run through Rabia, but that route died in 2021.", "casualties"),
    ("Behind the ditch at Rabia are coils of wire, a patrol road and a tower.", "patrol"),
    ("Militants sweep through Iraq's western frontier.", "patrol"),
    ("The Yarubiyah crossing was struck from the UN's list in January.", "strike"),
]


@pytest.mark.parametrize(("text", "kind"), MORE_OF_ANOTHER)
def test_more_that_belongs_to_another_deed(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


MORE_TOLD = [
    ("احبط اللواء خلال الاسبوع الماضي محاولتين لتهريب المواشي قرب ام جريص.", "infiltration"),
    ("عناصر التنظيم شوهدوا في بادية الميادين مرتين هذا الأسبوع.", "presence"),
    ("شن مقاتلو العشائر هجوما على ثلاث نقاط تابعة لقسد في هجين.", "clash"),
    ("بسط مقاتلو داعش سيطرتهم ليل الخميس على منفذ الوليد الحدودي.", "capture"),
    ("The detainees were trucked through the Qaim crossing under heavy guard.", "transfer"),
    ("Iraqi troops have thickened their positions north of Qaim.", "presence"),
    ("Damascus says it recaptured most of the prisoners in Shaddadi.", "arrest"),
]


@pytest.mark.parametrize(("text", "kind"), MORE_TOLD)
def test_still_more_plain_ways(text: str, kind: str) -> None:
    assert only(read(text), kind).stance.value in ("asserted", "ongoing")


def test_two_who_did_not_agree_yet() -> None:
    text = "الطرفان لم يتفقا بعد على نشر قوة مشتركة قرب ربيعة."
    assert only(read(text), "coordination").stance.value == "denied"


@pytest.mark.parametrize("aside", ["which was denied by the army", "a claim denied by the army"])
def test_denied_by_somebody_in_an_aside(aside: str) -> None:
    told = read(f"The raid killed two guards in Al-Qaim, {aside}.")
    assert ("casualties", "denied") in {(c.kind.value, c.stance.value) for c in told}


KNOWN_OR_SHOWN = [
    ("Nobody was hurt in that attack, the mayor of Sinjar said.", "clash"),
    ("The gates at Rabia were shut and its employees sent home.", "transfer"),
    ("تداول ناشطون مقاطع قالوا إنها تظهر خروج رتل أمريكي من قاعدة الشدادي.", "presence"),
]


@pytest.mark.parametrize(("text", "kind"), KNOWN_OR_SHOWN)
def test_what_is_known_or_shown_is_not_told_again(text: str, kind: str) -> None:
    assert kind not in {claim.kind.value for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "There was no damage to the facilities and no injuries to the Peshmerga at Sinjar.",
        "There were no injuries to the Peshmerga at Sinjar.",
    ],
)
def test_no_injuries_to_them_is_a_denied_toll(text: str) -> None:
    claim = only(read(text), "casualties")
    assert claim.stance.value == "denied"
    assert roles(claim) == {"peshmerga": "against"}
