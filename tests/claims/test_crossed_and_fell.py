"""Who crosses past the guards, who fell to whose fire, and who has no part in a deed."""
# ruff: noqa: E501 (a sentence stays on one line)

from typing import Any

import pytest
from reading_helpers import only, read, roles

PARTS: list[tuple[str, str, dict[str, str]]] = [
    ("clash", "هاجم التنظيم قوات سوريا الديمقراطية في هجين.", {"isis": "actor", "sdf": "against"}),
    (
        "strike",
        "قصف الجيش العراقي بالمدفعية مواقع داعش قرب القائم بعد غارات جوية للتحالف.",
        {"iraqi_army": "actor", "isis": "against"},
    ),
    (
        "casualties",
        "Two men were killed in shelling of SDF positions near Qamishli.",
        {"sdf": "against"},
    ),
    (
        "casualties",
        "قتل ضابط من الجيش العراقي عنصرا من داعش قرب القائم.",
        {"iraqi_army": "actor", "isis": "against"},
    ),
    (
        "clash",
        "Iraqi forces clashed with ISIS with support from the PMF near Rabia.",
        {"iraqi_forces": "actor", "isis": "against", "pmf": "supported_by"},
    ),
    (
        "clash",
        "هاجم مسلحون بحسب مصادر محلية نقطة لقوات سوريا الديمقراطية في الباغوز.",
        {"gunmen": "actor", "sdf": "against"},
    ),
    (
        "infiltration",
        "قال المتحدث إن حرس الحدود رصد بالكاميرات مجموعة إرهابية تسللت إلى الأراضي العراقية شمال القائم.",
        {"isis": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "infiltration",
        "دخل مئات من عناصر حرس الحدود السوري إلى القائم بأسلحتهم.",
        {"syrian_border_guard": "actor"},
    ),
    ("infiltration", "عبر نحو ألف جندي من قوات النظام الحدود إلى القائم.", {"saa": "actor"}),
    (
        "infiltration",
        "تحول الشريط إلى ممر يدخل منه مئات من مقاتلي المليشيات الإيرانية إلى سوريا قرب البوكمال.",
        {"iran_militias": "actor"},
    ),
    (
        "infiltration",
        "أحبط حرس الحدود تسلل ثلاثة أشخاص من سوريا قرب سنوني.",
        {"infiltrators": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "infiltration",
        "Border guards stopped five people from crossing the border near Rabia.",
        {"infiltrators": "actor", "iraqi_border_guard": "against"},
    ),
    (
        "infiltration",
        "قال النقيب إن العصابة حاولت إدخال شحنة حبوب مخدرة عبر الحدود قرب القائم.",
        {"smugglers": "actor"},
    ),
    (
        "infiltration",
        "Border guards foiled an attempt to smuggle 30,000 pills from Syria near Rabia.",
        {"smugglers": "actor", "iraqi_border_guard": "against"},
    ),
    ("infiltration", "تراجع تهريب المخدرات عبر الحدود قرب القائم.", {}),
    (
        "casualties",
        "وقالت المصادر إن ستة من مقاتلي البيشمركة قتلوا هناك بنيران التنظيم قرب ربيعة.",
        {"isis": "actor", "peshmerga": "against"},
    ),
    (
        "casualties",
        "قتل جندي عراقي برصاص مسلحي وحدات مقاومة سنجار في سنوني.",
        {"ybs": "actor", "iraqi_army": "against"},
    ),
    (
        "casualties",
        "One policeman was killed by a sniper from the YBS in Sinuni.",
        {"ybs": "actor"},
    ),
    (
        "casualties",
        "نعت كتائب حزب الله أربعة من مقاتليها سقطوا قرب القائم.",
        {"kataib_hezbollah": "against"},
    ),
    (
        "casualties",
        "Clashes broke out between SDF fighters and tribal gunmen in Diban. Three civilians were wounded.",
        {"civilians": "against"},
    ),
    (
        "casualties",
        "اندلعت اشتباكات بين الدفاع الوطني والأسايش في القامشلي. وأسفرت الاشتباكات عن مقتل خمسة أشخاص.",
        {},
    ),
    (
        "casualties",
        "اندلعت اشتباكات بين الجيش العراقي ووحدات مقاومة سنجار في سنوني. وقتل جندي وأصيب ثلاثة.",
        {"iraqi_army": "against"},
    ),
    (
        "casualties",
        "شنت الطائرات العراقية غارة على اجتماع لتنظيم داعش قرب هجين قتل فيها عشرون قياديا.",
        {"iraqi_air_force": "actor", "isis": "against"},
    ),
    (
        "casualties",
        "قتل عنصر من اللواء الخامس والأربعين في الحشد الشعبي قرب القائم.",
        {"pmf_45": "against"},
    ),
    (
        "presence",
        "تنوي القوات العراقية دخول مناطق سورية تختبئ فيها قيادات من داعش قرب الهري.",
        {"isis": "actor"},
    ),
    (
        "strike",
        "قصفت مدفعية قسد مواقع داعش في الباغوز مع الحرص على سلامة من بقي من المدنيين.",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "operation",
        "التقت القوات العراقية، يساندها الحشد الشعبي، بالجيش السوري قرب القائم.",
        {"iraqi_forces": "actor", "pmf": "supported_by", "saa": "with"},
    ),
    (
        "arrest",
        "لا يزال خمسة من عناصر داعش رهن الاحتجاز لدى قسد في الحسكة.",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "coordination",
        "تُنسق العمليات على جانبي الحدود بين قسد والجيش العراقي منعا لأي خطأ قد يستغله داعش.",
        {"sdf": "actor", "iraqi_army": "with"},
    ),
]


@pytest.mark.parametrize(("kind", "text", "parts"), PARTS)
def test_parts(kind: str, text: str, parts: dict[str, Any]) -> None:
    assert roles(only(read(text), kind)) == parts


def test_ground_taken_over_from_somebody() -> None:
    text = "دخل رتل للجيش السوري اليعربية وتسلم إدارة المعبر من الأسايش."
    assert roles(only(read(text), "capture")) == {"saa": "actor", "asayish": "against"}


def test_an_unknown_place_takes_nobody() -> None:
    text = "اعتقلت قسد رجلين في الباغوز واقتادتهما إلى جهة مجهولة."
    assert all("unknown" not in roles(c) for c in read(text) if c.kind == "arrest")


@pytest.mark.parametrize(
    "text",
    ["شنت طائرات غارة على اجتماع لداعش قرب هجين.", "Iraqi jets struck an ISIS meeting near Hajin."],
)
def test_a_meeting_that_is_bombed_is_no_coordination(text: str) -> None:
    assert [c.kind for c in read(text)] == ["strike"]


def test_caught_on_the_way_between_the_two_countries() -> None:
    text = (
        "أعيد فتح معبر البوكمال قبل عام. وتعلن القوات العراقية أنها قبضت على عناصر من داعش وهم يحاولون "
        "العبور بين البلدين."
    )
    where = only(read(text), "arrest").where
    assert ([p.id for p in where.places], where.side) == (["frontier"], "both")


def test_the_side_of_the_border_that_somebody_holds() -> None:
    text = "وما زال الجانب الخاضع لنظام الأسد من الحدود ممرا يدخل منه آلاف من عناصر المليشيات الإيرانية."
    assert only(read(text), "infiltration").where.side == "syria"
