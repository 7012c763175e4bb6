"""Ground that is given into other hands, who is accused, what is only decided or talked of."""

import pytest
from reading_helpers import assert_parts, only, read, roles

GIVEN = [
    ("سلم التحالف الدولي قاعدة القائم إلى الجيش العراقي.", "coalition", "iraqi_army", "asserted"),
    ("أعلنت قسد تسليم منفذ ربيعة للحكومة العراقية.", "sdf", "iraqi_gov", "asserted"),
    ("ستسلم البيشمركة مخافر ربيعة إلى حرس الحدود خلال أسبوع.", "peshmerga", None, "planned"),
]


@pytest.mark.parametrize(("text", "giver", "receiver", "stance"), GIVEN)
def test_a_post_that_one_gives_to_another_is_a_transfer(
    text: str, giver: str, receiver: str | None, stance: str
) -> None:
    told = only(read(text), "transfer")
    assert told.stance == stance
    assert roles(told)[giver] == "actor"
    assert receiver is None or roles(told)[receiver] == "with"


def test_what_is_refused_is_not_given() -> None:
    assert [c for c in read("رفضت قسد تسليم معبر اليعربية إلى دمشق.") if c.kind == "transfer"] == []


ACCUSED = [
    (
        "اتهم الحشد الشعبي القوات الأمريكية بقصف مقره قرب القائم.",
        "strike",
        {"us_forces": "actor", "pmf": "against"},
    ),
    (
        "اتهمت قسد فصائل موالية لإيران بالوقوف وراء الهجوم على نقاطها في البوكمال.",
        "clash",
        {"iran_militias": "actor", "sdf": "against"},
    ),
    ("واتهم ناشطون قسد باعتقال عشرة شبان قرب الباغوز.", "arrest", {"sdf": "actor"}),
]


@pytest.mark.parametrize(("text", "kind", "cast"), ACCUSED)
def test_who_is_accused_did_it(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


STANCES = [
    ("قررت وزارة الداخلية العراقية بناء جدار على الحدود مع سوريا.", "fortification", "planned"),
    ("ناقش الطرفان العراقي والسوري إعادة فتح معبر التنف.", "crossing_status", "planned"),
    ("بحث الجانبان العراقي والسوري إعادة فتح معبر التنف.", "coordination", "asserted"),
    ("بنت وزارة الداخلية العراقية جدارا على الحدود مع سوريا.", "fortification", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "stance"), STANCES)
def test_what_is_decided_or_talked_of_has_not_been_done(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance == stance


def test_soldiers_who_flee_cross_the_line() -> None:
    told = only(read("Hundreds of Syrian soldiers fled into Iraq near Rabia."), "infiltration")
    assert roles(told) == {"saa": "actor"}


def test_men_who_are_stopped_say_nothing_of_a_gate() -> None:
    found = read("Border guards stopped four Syrians crossing near Rabia.")
    assert "crossing_status" not in {claim.kind for claim in found}


def test_guards_who_stop_men_from_syria_are_those_of_iraq() -> None:
    told = only(read("اعترض حرس الحدود مجموعة حاولت التسلل من سوريا."), "infiltration")
    assert roles(told)["iraqi_border_guard"] == "against"


def test_reinforcements_that_cross_say_nothing_of_the_gate() -> None:
    found = read("عبرت تعزيزات لحزب الله العراقي الحدود إلى سوريا من معبر القائم.")
    assert "crossing_status" not in {claim.kind for claim in found}


NOT_SO = [
    ("قال مصدر متهما قسد بقصف بلدة الباغوز.", "strike", "sdf", "actor"),
    ("اشتبك تنظيم القاعدة والقوات الأمريكية قرب القائم.", "clash", "al_qaeda", "actor"),
    ("قال ناطق باسم قسد: قصفنا الطيران التركي قرب القامشلي.", "strike", "turkey", "actor"),
    ("An air strike brought a house down in Albu Kamal.", "strike", "unknown_air", "actor"),
    (
        "قال مصدر يحمل رتبة عقيد في الجيش العراقي إن داعش هاجم نقطة قرب القائم.",
        "clash",
        "isis",
        "actor",
    ),
]


@pytest.mark.parametrize(("text", "kind", "body", "role"), NOT_SO)
def test_what_only_looks_like_it(text: str, kind: str, body: str, role: str) -> None:
    assert roles(only(read(text), kind)).get(body) == role


def test_prisoners_who_are_received_are_handed_over_by_one_and_say_nothing_of_the_gate() -> None:
    found = read("استقبلت بغداد دفعة من 60 إرهابيا سلمتهم قسد عبر منفذ ربيعة.")
    assert {claim.kind for claim in found} == {"transfer"}
    assert roles(found[0]) == {"iraqi_gov": "actor", "sdf": "with", "isis": "against"}


def test_what_was_received_is_not_going_on() -> None:
    told = only(read("تسلم العراق 60 إرهابيا من قسد عبر منفذ ربيعة."), "transfer")
    assert told.stance == "asserted"


def test_one_of_the_displaced_counts_as_they_do() -> None:
    told = only(read("أعاد العراق 600 نازح من مخيم الهول."), "transfer")
    assert roles(told) == {"iraqi_gov": "actor", "displaced": "against"}


ENGLISH = [
    ("A convoy of 60 US trucks entered Syria near Walid.", "operation", {"us_forces": "actor"}),
    (
        "Turkey's defence ministry said its forces had killed five PKK members in Sinjar.",
        "casualties",
        {"turkey": "actor", "pkk": "against"},
    ),
    (
        "The SDF arrested a smuggler trying to bring families out of al-Hol camp.",
        "arrest",
        {"sdf": "actor", "smugglers": "against"},
    ),
    ("The PMF said its fighters had been killed near Qaim.", "casualties", {"pmf": "against"}),
]


@pytest.mark.parametrize(("text", "kind", "cast"), ENGLISH)
def test_whose_deed_it_is_in_english(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)


STILL = [
    ("سيباشر حرس الحدود نصب أبراج قرب القائم.", "fortification", "planned"),
    ("سيتيح الاتفاق فتح معبر القائم قريبا.", "crossing_status", "planned"),
    ("عبرت الشاحنات معبر القائم لتعزيز التبادل التجاري.", "crossing_status", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "stance"), STILL)
def test_what_begins_like_it_is_something_else(text: str, kind: str, stance: str) -> None:
    assert only(read(text), kind).stance == stance


def test_whose_drone_was_shot_down_is_told_or_nobody_s() -> None:
    nobodys = only(read("أسقط حرس الحدود العراقي طائرة مسيرة قرب القائم."), "strike")
    assert roles(nobodys) == {"iraqi_border_guard": "actor", "unknown_air": "against"}
    theirs = only(read("أسقط الجيش العراقي طائرة مسيرة تركية قرب سنجار."), "strike")
    assert roles(theirs) == {"iraqi_army": "actor", "turkey": "against"}


def test_what_is_received_of_somebody_is_not_given_to_him() -> None:
    found = read("تسلم الجيش العراقي مقرا للحشد الشعبي في القائم.")
    assert "transfer" not in {claim.kind for claim in found}


def test_lorries_of_which_somebody_told_us_are_no_army_s() -> None:
    found = read("Residents told us trucks had crossed at Walid.")
    assert all("us_forces" not in roles(claim) for claim in found)
