"""Turns of phrase of both languages: which of them tell of a deed, of whom, and which tell none."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import assert_parts, only, read

TOLD = [
    # Who stands behind a deed did it; who goes on alert stays where he is.
    ("قال ضابط إن إيران تقف وراء قصف قاعدة التنف.", {"strike"}),
    ("دخلت القوات العراقية على الحدود السورية في حالة إنذار قصوى.", {"presence"}),
    ("لم تعرف هوية الطائرات التي نفذت الغارة على البوكمال.", set()),
    ("تعرضت البوكمال لغارات نفذتها طائرات مجهولة.", {"strike"}),
    # What is meant is not told, nor is what "and" joins to it.
    ("شددت قوات الحدود إجراءاتها لمنع التسلل وضبط المهربين على الحدود مع سوريا.", {"presence"}),
    ("شدد وزير الدفاع على ضبط الحدود مع سوريا.", set()),
    ("شدد الجيش الحصار على البوكمال.", {"encirclement"}),
    ("An offensive was launched to liberate Rawa.", {"operation"}),
    ("An operation has begun to retake Rawa.", {"operation"}),
    # How long a line is, by a verb that also says "reached".
    ("تبلغ الحدود العراقية السورية أكثر من 600 كيلومتر.", {"border_length"}),
    ("بلغت القوات الحدود السورية غرب القائم.", {"operation"}),
    ("تسلمت الفرقة السابعة الملف الأمني في قضاء القائم من الحشد الشعبي.", {"control"}),
    ("فتح معبر جديد باتجاه سوريا قرب القائم.", {"crossing_status"}),
    # English steps, views and outcomes.
    ("The move follows gains by ISIS in Deir ez-Zor near the border.", set()),
    ("Nobody is entering or leaving through al-Qaim crossing.", set()),
    ("No one has crossed at Al-Hari.", {"infiltration"}),
    ("The army chief arrived in Rabia to inspect the troops.", set()),
    ("Reporters tried to reach officials in Rabia near the border.", set()),
    ("Attacks like this on Rabia cannot be accepted.", set()),
    ("The war in Syria has killed 380,000 people.", set()),
    ("The prison break led to ten days of fighting in Hasakah city.", {"clash"}),
    ("At sunset some 40 of their vehicles left Rabia and took the road to the border.",
     {"operation"}),
    ("Sunni gunmen seize crossing between Iraq and Syria", {"capture"}),
    ("Security men got hold of a big store of weapons in a raid on arms traffickers in "
     "Albu Kamal, on the border with Iraq.", {"infiltration"}),
    ("The army laid an ambush near Rabia and seized three smugglers.", {"arrest"}),
    ("The guards drove off ISIS militants near Rabia.", {"clash"}),
    ("General Security closed all roads into the town of Al-Hari.", {"encirclement"}),
    ("All three border crossings between the two countries are in use.", {"crossing_status"}),
    ("Electronic cameras watch the whole border strip with Syria.", {"fortification"}),
    ("Iraq was making greater use of thermal cameras on the Syrian border.", {"fortification"}),
    ("There is a second line manned by army units and the PMF near the Syrian border.",
     {"presence"}),
    ("The army lost contact with Zumar.", {"coordination"}),
    ("ISIS lost ten fighters in Zumar.", {"casualties"}),
    ("ISIS has lost the town of Baghuz.", {"capture"}),
    ("The camp of al-Hol houses thousands of people.", set()),
    ("Iraqi troops are deployed at al-Hol camp, which houses families.", {"presence"}),
    ("The army pressed the attack on Rabia.", {"clash"}),
    ("Iraq called the attack on Rabia a crime.", {"clash"}),
    ("The minister did not rule out talks, and at dawn Turkish jets bombed Sinjar.", {"strike"}),
    ("The deserters handed in their rifles at al-Qaim.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), TOLD)
def test_a_turn_of_phrase_tells_its_deed_or_none(text: str, kinds: set[str]) -> None:
    assert {claim.kind.value for claim in read(text)} == kinds


CASTS = [
    ("هاجمت قوات لواء الطفوف، وهو فصيل تابع للحشد، مواقع داعش قرب القائم.", "clash",
     {"liwa_tafuf": "actor", "isis": "against", "pmf": None}),
    ("اتهمت دمشق التحالف الدولي بقصف مواقع الجيش في البوكمال.", "strike",
     {"coalition": "actor", "syrian_gov": None}),
    ("قتل ثلاثة جنود سقطوا في هجوم لداعش على البوكمال.", "casualties", {"isis": "actor"}),
    ("ألقت مفرزة من الاستخبارات القبض على ثلاثة سوريين حاولوا عبور الحدود في ربيعة.", "arrest",
     {"infiltrators": "against"}),
    ("ألقي القبض على ثلاثة تجار مخدرات في منفذ القائم.", "arrest", {"smugglers": "against"}),
    ("Officials said detainees were moved by the coalition from Hasakah to Iraq.", "transfer",
     {"coalition": "actor"}),
    ("14 infiltrators had been caught on the Syrian border.", "arrest",
     {"infiltrators": "against"}),
    ("The gate at Albukamal is controlled by the Nusra Front, al Qaeda's branch in Syria.",
     "control", {"nusra": "actor", "al_qaeda": None}),
    ("The gate at Albukamal is held by al-Qaeda's Syrian branch.", "control",
     {"al_qaeda": "actor"}),
    ("The army seized Rabia from ISIS on Tuesday.", "capture",
     {"iraqi_army": "actor", "isis": "against"}),
    ("The Daesh members were brought into Iraq on 12 trucks near al-Qaim.", "transfer",
     {"isis": "against"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "cast"), CASTS)
def test_whose_deed_a_turn_of_phrase_tells(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


@pytest.mark.parametrize(
    "text",
    [
        "فشل تنظيم داعش في السيطرة على منفذ الوليد.",
        "عجز داعش عن السيطرة على القائم.",
    ],
)
def test_who_fails_to_take_ground_has_not_taken_it(text: str) -> None:
    assert only(read(text), "capture").stance is Stance.DENIED


def test_a_day_between_commas_parts_no_clause() -> None:
    told = only(read("وصلت قوة من الجيش، يوم الأحد، إلى منفذ ربيعة."), "operation")
    assert [place.id for place in told.where.places] == ["rabia_crossing"]


@pytest.mark.parametrize("verb", ["took", "had taken", "lost"])
def test_a_town_that_men_under_arms_take_is_no_person(verb: str) -> None:
    told = read(f"The army {verb} Rabia.")
    assert [claim.kind for claim in told] == [Kind.CAPTURE]
    assert {place.id for place in told[0].where.places} == {"rabia"}


NOT_YET = [
    "يرجح أن يشن داعش هجوما على القائم.",
    "كادت قوات داعش أن تسيطر على الباغوز.",
    "لم يستبعد العبادي شن غارات داخل سوريا.",
    "هجوم محتمل لداعش على سنجار.",
    "تحسبا لضربات محتملة على البوكمال.",
    "Iraq demanded that Turkey withdraw its troops from Sinjar.",
    "Parliament called for the closure of the border with Syria.",
    "Abadi did not rule out strikes inside Syria.",
    "ISIS almost took Baghuz.",
    "The army is ready for a possible attack on Rabia.",
    "We will keep our troops at al-Tanf safe.",
]


@pytest.mark.parametrize("text", NOT_YET)
def test_what_may_come_or_is_wished_is_told_of_nobody(text: str) -> None:
    assert read(text) == ()


PLANNED = [
    ("عملية عسكرية مرتقبة في سنجار.", "operation"),
    ("An operation in Sinjar was being planned.", "operation"),
    ("A strike on Albu Kamal was planned.", "strike"),
]


@pytest.mark.parametrize(("text", "kind"), PLANNED)
def test_what_is_awaited_is_planned(text: str, kind: str) -> None:
    assert only(read(text), kind).stance is Stance.PLANNED


STANDING = [
    ("The Albu Kamal crossing in Deir al Zour is also in Islamic State hands.", "control", "isis"),
    ("The PKK has had fighters in Sinjar since 2014.", "presence", "pkk"),
    ("The US has a military base at al-Tanf.", "presence", "us_forces"),
    ("قام اللواء 25 بتأمين نقاط حدودية مهمة في قاطع الحسكة.", "post", "pmf_25"),
    ("قال عقيد إن مسلحي التنظيم دخلوا منفذ الوليد وسيطروا عليه كليا فجر اليوم.", "capture",
     "isis"),
    ("قوات الحدود تنتشر عند خط الصفر مع سورية، ولديها أسلحة ساندة وكاميرات حرارية.", "presence",
     "iraqi_border_guard"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "who"), STANDING)
def test_who_stands_or_holds_there(text: str, kind: str, who: str) -> None:
    assert_parts(text, kind, {who: "actor"})


def test_an_observation_post_that_aircraft_hit_is_no_patrol() -> None:
    told = read("قصفت طائرات أمريكية نقطة مراقبة للواء في الجانب السوري من الحدود.")
    assert [claim.kind for claim in told] == [Kind.STRIKE]


def test_an_attack_that_came_is_no_plan_where_it_was_drawn_up() -> None:
    assert only(read("The attack on Rabia was planned in Syria."), "clash").stance is (
        Stance.ASSERTED
    )
