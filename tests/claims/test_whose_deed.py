"""Sentences of our own: whose deed a noun, a relative clause or a stronghold tells of."""

import pytest

from geo.claims.model import Role
from tests.claims.reading_helpers import only, read, roles


def acting(text: str, kind: str) -> list[str]:
    return [a.id for a in only(read(text), kind).actors if a.role is Role.ACTOR]


DEEDS = [
    ("نفى الحشد الشعبي دخول الجيش السوري إلى القائم.", "operation", "saa"),
    ("أكدت قوات سوريا الديمقراطية انسحاب تنظيم داعش من الباغوز.", "operation", "isis"),
    ("دخلت القوات النظامية العراقية القائم.", "operation", "iraqi_forces"),
    ("دخلت القوات النظامية السورية البوكمال.", "operation", "saa"),
    ("تسيطر قوات حماية الشعب الكردية على معبر اليعربية.", "control", "ypg"),
    ("يسيطر عناصر الجيش السوري الحر على معبر البوكمال.", "control", "nsa_opposition"),
    ("The SDF are fighting ISIS militants, who still hold the town of Hajin.", "control", "isis"),
]


@pytest.mark.parametrize(("text", "kind", "body"), DEEDS)
def test_the_one_named_with_the_deed_does_it(text: str, kind: str, body: str) -> None:
    assert acting(text, kind) == [body]


def test_a_brigade_behind_a_preposition_is_the_brigade_of_its_number() -> None:
    claim = only(read("قصفت طائرة مسيرة مقرا للواء 45 في القائم."), "strike")
    assert ("pmf_45", Role.AGAINST) in [(a.id, a.role) for a in claim.actors]


def test_who_is_fought_together_has_no_hand_in_the_coordination() -> None:
    claim = only(
        read("ينسق الجيش العراقي مع قوات سوريا الديمقراطية على الحدود ضد تنظيم داعش."),
        "coordination",
    )
    assert {(a.id, a.role) for a in claim.actors} == {
        ("iraqi_army", Role.ACTOR),
        ("sdf", Role.WITH),
        ("isis", Role.AGAINST),
    }


def test_an_operation_to_free_a_town_is_against_the_enemy_of_the_article() -> None:
    text = "يتحصن تنظيم داعش في القائم. أطلق الجيش العراقي عملية لتحرير القائم."
    claim = next(c for c in read(text) if c.kind == "operation")
    assert ("isis", Role.AGAINST) in [(a.id, a.role) for a in claim.actors]


def cast_of(text: str, kind: str) -> dict[str, str]:
    return roles(next(c for c in read(text) if c.kind == kind))


def test_the_forces_let_in_enter_and_the_governments_that_talked_of_it_do_not() -> None:
    text = (
        "فتحت المحادثات بين حكومتي البلدين الباب للسماح بدخول قطعات من الجيش العراقي إلى البوكمال."
    )
    assert cast_of(text, "operation")["iraqi_army"] == "actor"
    assert "iraqi_army" not in cast_of(text, "coordination")


def test_the_force_right_before_a_participle_stands_there() -> None:
    text = (
        "التقت قوات سوريا الديمقراطية مع فصائل الحشد الشعبي العراقية "
        "والمتمركزة منذ الربيع قرب تل صفوك."
    )
    assert cast_of(text, "presence") == {"pmf": "actor"}


def test_ground_that_is_spoken_of_is_held_by_the_one_named_last() -> None:
    text = "أطلق الجيش العراقي عملية لطرد تنظيم داعش من القرى التي يسيطر عليها في ريف البوكمال."
    assert cast_of(text, "control") == {"isis": "actor"}


def test_who_is_pursued_does_not_pursue() -> None:
    text = "قوة كبيرة من الحشد الشعبي، المنضوي في القوات العراقية، تلاحق مسلحي داعش قرب القائم."
    assert cast_of(text, "operation") == {"pmf": "actor", "isis": "against"}


def test_two_countries_as_ground_are_no_parties_beside_those_who_work_there() -> None:
    text = (
        "هناك تنسيق بين القوات العراقية وقوات سوريا الديمقراطية "
        "في تعقب عناصر داعش بين العراق وسوريا."
    )
    assert cast_of(text, "coordination") == {
        "iraqi_forces": "actor",
        "sdf": "with",
        "isis": "against",
    }


def test_a_country_entered_is_ground() -> None:
    text = "أكد رئيس هيئة الحشد الشعبي أن قوات الحشد تعمل في القائم ولم تدخل سوريا."
    assert "syrian_gov" not in cast_of(text, "operation")


def test_an_attack_undergone_befalls_the_one_named_before() -> None:
    text = "حاول عدد من عناصر داعش التسلل إلى سنجار، إلا أنهم تعرضوا لهجوم."
    assert cast_of(text, "clash")["isis"] == "against"


def test_whose_side_of_the_line_an_aside_tells_opens_no_gate() -> None:
    text = "على الجانب الذي يسيطر عليه الجيش السوري، ما زال معبر البوكمال مفتوحا أمام الشاحنات."
    assert "saa" not in cast_of(text, "crossing_status")
