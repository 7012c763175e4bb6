"""Who is blamed for a blow, who says he has no part in it, and whom it befell."""

import pytest

from geo.claims.model import Claim, Kind, Record, Stance
from tests.claims.reading_helpers import assert_parts, only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        ("اتهمت قسد تركيا بقصف مقرها قرب ربيعة.", "strike", {"turkey": "actor", "sdf": "against"}),
        (
            "حملت هيئة الحشد الشعبي إسرائيل مسؤولية الغارة على مواقعها قرب القائم.",
            "strike",
            {"israel": "actor", "pmf": "against"},
        ),
        (
            "The PMF blamed the United States for an air raid on its post near Albukamal.",
            "strike",
            {"us_forces": "actor", "pmf": "against"},
        ),
        ("Turkey was blamed for an air strike near Rabia.", "strike", {"turkey": "actor"}),
        ("Residents of Albukamal blamed the attack on ISIS.", "clash", {"isis": "actor"}),
        (
            "A drone strike that the SDF blamed on Turkey hit a lorry near Yaarubiyah.",
            "strike",
            {"turkey": "actor", "sdf": None},
        ),
        (
            "The SDF was hit by a drone strike on its base near Shaddadi.",
            "strike",
            {"sdf": "against"},
        ),
        (
            "The PMF said nine men were killed in an attack on its base near Al-Qaim.",
            "casualties",
            {"pmf": "against"},
        ),
        (
            "كتائب الإمام علي تنتشر داخل سوريا، وقد تم استهدافها مرارا بالطيران.",
            "strike",
            {"imam_ali_bde": "against"},
        ),
    ],
)
def test_who_dealt_the_blow_and_whom_it_befell(
    text: str, kind: str, cast: dict[str, str | None]
) -> None:
    told = roles(only(read(text), kind))
    assert {one: told.get(one) for one in cast} == cast


def _denied(text: str) -> Claim:
    return next(c for c in read(text) if c.stance is Stance.DENIED)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قصفت طائرات مجهولة رتلا قرب القائم، ونفت واشنطن أي دور لها في الغارة.", "us_forces"),
        ("نفى التحالف الدولي مسؤوليته عن القصف على البوكمال.", "coalition"),
        ("قصفت طائرات رتلا قرب القائم، ونفت أنقرة تنفيذ القصف.", "turkey"),
        ("A raid hit trucks near Al-Qaim. Israel denied any part in the strike.", "israel"),
        ("A drone hit trucks near Al-Qaim; Ankara denied responsibility.", "turkey"),
    ],
)  # fmt: skip
def test_a_part_that_is_denied_is_a_claim(text: str, who: str) -> None:
    claim = _denied(text)
    assert (claim.kind, roles(claim)[who]) == (Kind.STRIKE, "actor")


def test_patrols_that_are_denied_are_no_part_in_a_blow() -> None:
    text = "نفى الجيش العراقي دوريات قرب القائم بعد القصف على البوكمال."
    assert Kind.STRIKE not in [c.kind for c in read(text) if c.stance is Stance.DENIED]


def test_whom_one_accuses_is_no_part_of_his_name() -> None:
    claim = only(read("اتهم الحشد الشعبي إسرائيل بقصف مقره في القائم."), "strike")
    assert claim.attribution.speaker == "الحشد الشعبي"


def test_thus_he_said() -> None:
    text = "لا توجد أي خروقات على الحدود مع سوريا، هكذا قال المتحدث باسم وزارة الداخلية."
    claim = only(read(text), "infiltration")
    assert claim.stance is Stance.DENIED
    assert claim.attribution.speaker == "المتحدث باسم وزارة الداخلية"


@pytest.mark.parametrize(
    "text",
    [
        "بلغ طول الجدار الكونكريتي على الحدود مع سوريا 400 كيلومتر.",
        "الجدار الكونكريتي على الحدود مع سوريا وصل إلى 400 كيلومتر.",
        "The concrete wall along the Syrian border has reached 400 km.",
    ],
)
def test_the_length_of_a_wall_is_none_of_the_border(text: str) -> None:
    (claim,) = read(text)
    assert claim.kind is Kind.FORTIFICATION
    assert claim.quantities[0].value == 400


def test_what_is_begun_has_taken_nothing_yet() -> None:
    (claim,) = read("باشرت قوات الحشد بتطهير القرى قرب القائم.")
    assert claim.kind is Kind.OPERATION


def test_a_deed_of_one_night_was_done_once() -> None:
    claim = only(read("انسحب مسلحو داعش من معبر التنف ليلا.", published="2016-05-20"), "operation")
    assert claim.when.recurrence is None
    assert str(claim.when.end) == "2016-05-20"


def test_seats_that_are_taken_are_ground() -> None:
    text = "انتزع الجيش العراقي أربعة مقرات من وحدات مقاومة سنجار في خانصور."
    (claim,) = read(text)
    assert claim.kind is Kind.CAPTURE
    assert_parts(text, "capture", {"iraqi_army": "actor", "ybs": "against"})


def test_and_had_opens_a_clause() -> None:
    text = "هذه القرى تسيطر عليها مليشيا تقاتل مع قوات النظام، وقد قصفها الطيران قرب البوكمال."
    assert only(read(text), "strike").stance is Stance.ASSERTED
    assert Kind.CLASH not in [c.kind for c in read(text)]


def test_on_is_no_ali() -> None:
    text = "نفى ضابط في الجيش العراقي يخدم على الحدود مع سوريا أن تكون هناك دوريات مشتركة."
    assert only(read(text), "patrol").attribution.record is Record.ANONYMOUS


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ("فقد النظام معبر التنف لصالح داعش.", {"isis": "actor", "saa": "against"}),
        ("خسر الجيش السوري معبر التنف أمام داعش.", {"isis": "actor", "saa": "against"}),
        ("The army lost the al-Tanf crossing to ISIS.", {"isis": "actor", "saa": "against"}),
        ("فقدت القوات العراقية السيطرة على القائم.", {"iraqi_forces": "against"}),
        ("أحكم داعش قبضته على التنف، آخر معبر كان يسيطر عليه النظام.", {"isis": "actor"}),
    ],
)
def test_ground_is_lost_to_whoever_takes_it(text: str, cast: dict[str, str]) -> None:
    assert roles(only(read(text, published="2015-05-22"), "capture")) == cast
    assert Kind.CASUALTIES not in [c.kind for c in read(text)]
