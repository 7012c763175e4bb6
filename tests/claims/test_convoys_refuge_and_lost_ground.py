"""Convoys, people who take refuge, ground that is lost, deeds that are feared: what is no deed."""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "دخلت قافلة تضم 40 شاحنة محملة بأسلحة من العراق إلى قواعد التحالف في الحسكة.",
            Kind.OPERATION,
            {"coalition": "actor"},
        ),
        (
            "دخلت قافلة أسلحة لميليشيات إيرانية من العراق إلى البوكمال.",
            Kind.INFILTRATION,
            {"iran_militias": "actor"},
        ),
        (
            "نقل التحالف 50 معتقلا من الحسكة إلى العراق في رتل عسكري.",
            Kind.TRANSFER,
            {"coalition": "actor"},
        ),
        (
            "Smugglers continue to move people and captagon through the gaps on the border with "
            "Syria.",
            Kind.INFILTRATION,
            {"smugglers": "actor"},
        ),
        (
            "حزب العمال الكردستاني ما زال يستخدم سنجار ممرا إلى سوريا.",
            Kind.INFILTRATION,
            {"pkk": "actor"},
        ),
    ],
)
def test_what_a_convoy_or_a_passage_is(text: str, kind: Kind, who: dict[str, str]) -> None:
    assert [(c.kind, roles(c)) for c in read(text)] == [(kind, who)]


@pytest.mark.parametrize(
    "text",
    [
        "ولجأ آلاف الإيزيديين إلى جبل سنجار.",
        "وأفرغت الشاحنة حمولتها في مستودعات داخل البوكمال.",
        "The SDF will probably lose the border strip near Baghuz within months.",
        "كثرة اللاعبين على الشريط الحدودي مع سوريا تنذر بصدامات مقبلة.",
        "Better coordination between Baghdad and the SDF would help.",
    ],
)
def test_no_deed_of_a_force_is_told(text: str) -> None:
    assert not read(text)


def test_soldiers_who_take_refuge_move() -> None:
    assert only(read("ولجأ ألفا جندي سوري إلى القائم."), "operation").stance is Stance.ASSERTED


def test_a_town_that_is_written_like_a_verb() -> None:
    claims = read("ينشط تنظيم داعش بين تدمر والحدود العراقية.")
    assert [(c.kind, roles(c)) for c in claims] == [(Kind.PRESENCE, {"isis": "actor"})]


def test_who_is_relieved_and_who_takes_his_place() -> None:
    text = "انسحبت قوات الحشد الشعبي من مواقعها قرب سنجار لتحل محلها قوات الجيش العراقي."
    left, came = only(read(text), "operation"), only(read(text), "presence")
    assert roles(left) == {"pmf": "actor"}
    assert roles(came) == {"iraqi_army": "actor"}


@pytest.mark.parametrize(
    "text",
    [
        "The PMF's 13th brigade repelled an infiltration attempt by ISIS militants from Syria "
        "toward Al-Qaim.",
        "أحبط لواء الطفوف في الحشد الشعبي محاولة تسلل لعناصر داعش من سوريا قرب القائم.",
    ],
)
def test_a_militia_that_foils_a_crossing_is_crossed_against(text: str) -> None:
    claim = only(read(text), "infiltration")
    assert roles(claim) == {"liwa_tafuf": "against", "isis": "actor"}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("وقال المتحدث باسم الحشد الشعبي إن قواته لم تعبر الحدود مع سوريا.", Stance.DENIED),
        ("وقال المتحدث باسم الحشد الشعبي إن قواته عبرت الحدود مع سوريا.", Stance.ASSERTED),
    ],
)
def test_the_speakers_own_force_moves_over_the_line(text: str, stance: Stance) -> None:
    claims = read(text)
    assert [(c.kind, c.stance, roles(c)) for c in claims] == [
        (Kind.OPERATION, stance, {"pmf": "actor"})
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقالت إن مقاتلي داعش قتلوا 40 من المهاجمين قرب البوكمال.", {"isis": "actor"}),
        ("قبل أسبوعين أعدم التنظيم تسعة من شبابنا في الكرابلة قرب القائم.", {"isis": "actor"}),
        ("سقط سبعة من البيشمركة في ربيعة.", {"peshmerga": "against"}),
    ],
)
def test_who_killed_and_who_fell(text: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), "casualties")) == who


def test_who_fights_beside_another_fights() -> None:
    text = "وحدات حماية الشعب قاتلت إلى جانب البيشمركة انطلاقا من اليعربية المقابلة لربيعة."
    assert roles(only(read(text), "clash")) == {"ypg": "actor", "peshmerga": "with"}


def test_of_men_who_escaped_some_were_caught_again() -> None:
    text = (
        "Syria's interior ministry said 120 prisoners escaped from the jail in Shaddadi and 81 of "
        "them were later recaptured."
    )
    assert {c.kind for c in read(text)} == {Kind.TRANSFER, Kind.ARREST}


def test_a_town_that_was_in_somebodys_hands() -> None:
    claim = only(read("القائم كانت تحت سيطرة داعش حتى الشهر الماضي."), "control")
    assert (claim.stance, roles(claim)) == (Stance.ENDED, {"isis": "actor"})


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "PMF brigades maintain positions along the road to Umm Jaris near the Syrian border.",
            "presence",
            {"pmf": "actor"},
        ),
        ("The Syrian army keeps a handful of posts near Al-Bukamal.", "post", {"saa": "actor"}),
        (
            "باشرت وزارة الداخلية بنصب كاميرات حرارية على الحدود مع سوريا غربي الأنبار.",
            "fortification",
            {"iraqi_gov": "actor"},
        ),
        (
            "ستنتقل إدارة معبر اليعربية إلى الحكومة السورية.",
            "capture",
            {"syrian_gov": "actor"},
        ),
    ],
)
def test_who_keeps_builds_and_takes_over(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "Yaarubiyah is held by the SDF with US support.",
            "control",
            {"sdf": "actor", "us_forces": "supported_by"},
        ),
        (
            "Iran-backed militias dominate Al-Bukamal.",
            "control",
            {"iran_militias": "actor", "iran": "supported_by"},
        ),
        (
            "Eleven militiamen died in a coalition raid near Tanf.",
            "casualties",
            {"coalition": "actor", "iran_militias": "against"},
        ),
    ],
)
def test_who_stands_behind_and_who_struck(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), kind)) == who


def test_a_post_that_is_removed_is_no_more() -> None:
    claim = only(read("أزالت الميليشيات الإيرانية حاجزا كان لها على مدخل البوكمال."), "post")
    assert (claim.stance, roles(claim)) == (Stance.ENDED, {"iran_militias": "actor"})


def test_the_control_of_the_border_is_no_seizure() -> None:
    text = (
        "بحث وزير الداخلية العراقي مع نظيره السوري ملف ضبط الحدود ومكافحة تهريب المخدرات في القائم."
    )
    assert [c.kind for c in read(text)] == [Kind.COORDINATION]
