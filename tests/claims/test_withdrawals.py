"""Withdrawals, told and denied, and men who try to slip over, told by what befell them."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نفى مصدر في الحشد الشعبي انسحاب مقاتليه من البوكمال.", "pmf"),
        ("A Popular Mobilization source denied that its fighters had withdrawn from Rabia.", "pmf"),
        ("نفى قيادي في قسد سحب قواتها من الباغوز.", "sdf"),
    ],
)
def test_a_denied_withdrawal_is_the_forces_own(text: str, who: str) -> None:
    claim = only(read(text), "operation")
    assert (claim.stance, claim.subtype) == (Stance.DENIED, "withdrawal")
    assert roles(claim) == {who: "actor"}


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("The SDF withdrew from Baghuz on Monday.", "withdrawal"),
        ("The army pulled out of Rabia.", "withdrawal"),
        ("أكد مصدر انسحاب الجنود من البوكمال.", "withdrawal"),
        ("بدأت القوات الأمريكية الانسحاب من قاعدة التنف.", "withdrawal"),
        ("The army advanced on Baghuz.", None),
        ("تقدمت قوات النظام نحو البوكمال.", None),
        ("أطلق الحشد الشعبي عملية تفتيش غرب القائم.", None),
    ],
)
def test_a_withdrawal_is_told_from_other_operations(text: str, subtype: str | None) -> None:
    assert only(read(text), "operation").subtype == subtype


@pytest.mark.parametrize(
    "text",
    [
        "قتلت قوات حرس الحدود أربعة من عناصر داعش حاولوا التسلل من سوريا غرب القائم.",
        "قتلت قوات حرس الحدود عنصرين من داعش كانا يحاولان التسلل من سوريا غرب القائم.",
        "قتلت قوات حرس الحدود أربعة من عناصر داعش تسللوا من سوريا غرب القائم.",
    ],
)
def test_who_is_killed_slipping_over_slips_over(text: str) -> None:
    claims = read(text)
    assert roles(only(claims, "infiltration"))["isis"] == "actor"
    assert roles(only(claims, "casualties"))["isis"] == "against"


def test_whose_slipping_over_is_foiled_does_not_act_for_the_guards() -> None:
    claim = only(read("أحبط حرس الحدود تسلل عناصر داعش قرب القائم."), "infiltration")
    assert roles(claim)["iraqi_border_guard"] == "against"


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Iraqi forces compelled the militants to retreat from Al-Qaim.", None),
        ("The militants were forced to retreat from Al-Qaim.", "withdrawal"),
        ("The army forced ISIS to withdraw from Rabia.", None),
    ],
)
def test_who_makes_others_leave_withdraws_nothing(text: str, subtype: str | None) -> None:
    assert only(read(text), "operation").subtype == subtype
