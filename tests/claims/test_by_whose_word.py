"""Who acts where the words say "we", where an army crosses, and before Damascus fell."""

import pytest
from reading_helpers import assert_parts, only, read, roles

CAST = [
    (
        "قال ناطق باسم التحالف الدولي: «لم نقصف أي موقع قرب القائم في تلك الليلة».",
        "strike",
        {"coalition": "actor"},
    ),
    (
        "صرح متحدث باسم قوات سوريا الديمقراطية بأننا اعتقلنا ثمانية من عناصر داعش قرب هجين.",
        "arrest",
        {"sdf": "actor", "isis": "against"},
    ),
    (
        "قال شاهد إن قرابة مئتي جندي سوري اجتازوا الحدود من جهة ربيعة.",
        "operation",
        {"saa": "actor"},
    ),
    (
        "ذكرت قسد أنها فقدت خمسة مقاتلين في معارك مع داعش قرب الباغوز.",
        "casualties",
        {"isis": "actor", "sdf": "against"},
    ),
    (
        "The SDF said it lost five fighters in clashes with ISIS near Baghouz.",
        "casualties",
        {"isis": "actor", "sdf": "against"},
    ),
    ("أغلق محتجون معبر ربيعة يوم الأحد.", "crossing_status", {"civilians": "actor"}),
    ("يتولى أبناء القبائل حراسة الحدود قرب عكاشات.", "patrol", {"tribal_forces": "actor"}),
    ("قصفت مروحيات أباتشي أمريكية موقعا قرب البوكمال.", "strike", {"us_forces": "actor"}),
    (
        "Turkish Bayraktar drones bombed a post near Sinjar.",
        "strike",
        {"turkey": "actor"},
    ),
    (
        "Gunmen believed to be ISIS members attacked a post near Rabia.",
        "clash",
        {"isis": "actor"},
    ),
    ("تعرضت قاعدة التنف الأمريكية لقصف بالصواريخ.", "strike", {"us_forces": "against"}),
    ("قصفت الدفاعات الجوية العراقية موقعا قرب القائم.", "strike", {"iraqi_forces": "actor"}),
    (
        "أطلقت الجندرمة التركية النار على نازحين قرب القامشلي.",
        "clash",
        {"turkey": "actor", "displaced": "against"},
    ),
    (
        "أعلنت القيادة المركزية الأمريكية تنفيذ غارة قتلت أميرا في داعش قرب البوكمال.",
        "strike",
        {"us_forces": "actor"},
    ),
    (
        "استشهد جندي من الجيش العراقي في اشتباك مع عناصر داعش قرب القائم.",
        "casualties",
        {"isis": "actor", "iraqi_army": "against"},
    ),
    (
        "استشهد جندي من الجيش العراقي في اشتباك مع عناصر داعش قرب القائم.",
        "clash",
        {"iraqi_army": "actor", "isis": "against"},
    ),
    (
        "Syrian security forces seized a shipment of rifles near Albu Kamal.",
        "infiltration",
        {"smugglers": "actor"},
    ),
    (
        "The border guards said they had foiled an attempt to smuggle pills near Rabia.",
        "infiltration",
        {"smugglers": "actor", "iraqi_border_guard": "against"},
    ),
    ("Border guards shot down a drone near Qaim.", "strike", {"iraqi_border_guard": "actor"}),
]


@pytest.mark.parametrize(("text", "kind", "cast"), CAST)
def test_whose_deed_it_is(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


def test_nobody_s_aircraft_is_not_said_to_shoot_itself_down() -> None:
    told = only(read("A drone was shot down over Qaim on Monday."), "strike")
    assert "actor" not in roles(told).values()


BEFORE_AND_AFTER = [
    ("استعاد الجيش السوري مدينة البوكمال في 19 تشرين الثاني 2017.", "capture", "saa"),
    ("أقام الجيش السوري نقطة قرب البوكمال في 3 شباط 2025.", "post", "syrian_army_new"),
    ("The Syrian army captured Albu Kamal on November 19, 2017.", "capture", "saa"),
]


@pytest.mark.parametrize(("text", "kind", "body"), BEFORE_AND_AFTER)
def test_what_was_over_before_the_fall_was_done_by_the_army_of_then(
    text: str, kind: str, body: str
) -> None:
    assert body in roles(only(read(text, published="2025-04-02"), kind))


@pytest.mark.parametrize("number", ["ستمئة", "ستة آلاف", "ستين"])
def test_six_hundred_is_no_verb_of_the_future(number: str) -> None:
    told = only(read(f"دخل نحو {number} جندي عراقي الأراضي السورية قرب ربيعة."), "operation")
    assert told.stance == "asserted"


def test_the_gate_of_semalka_is_no_verb_of_the_future() -> None:
    told = only(read("معبر سيمالكا أغلق أمام المسافرين يوم الأحد."), "crossing_status")
    assert told.stance == "asserted"


def test_lorries_of_an_army_column_say_nothing_of_the_gate() -> None:
    kinds = {claim.kind for claim in read("دخل رتل أمريكي من 30 شاحنة من معبر الوليد.")}
    assert kinds == {"operation"}
