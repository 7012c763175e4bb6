"""Sentences of our own: whose deed a noun, a relative clause or a stronghold tells of."""

import pytest
from reading_helpers import only, read

from geo.claims.model import Role


def acting(text: str, kind: str) -> list[str]:
    lang = "en" if text.isascii() else "ar"
    return [a.id for a in only(read(text, lang=lang), kind).actors if a.role is Role.ACTOR]


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
