"""Sentences written against the newest rules: what looks like their case and is another."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Iraqi army controls the town of Rabia taken by the PMF last week.", {"iraqi_army"}),
        ("The PMF holds posts near Al-Qaim built by the Iraqi army.", {"pmf"}),
    ],
)
def test_who_took_or_built_it_before_does_not_hold_it(text: str, who: set[str]) -> None:
    assert set(roles(only(read(text), "control"))) == who


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt near Rabia because there was no attack on the border guards.",
        "لم تقع إصابات في القائم ولا هجمات على نقاط حرس الحدود.",
        "There were no casualties in Rabia or clashes with ISIS.",
    ],
)
def test_a_blow_that_is_denied_beside_its_toll_is_denied(text: str) -> None:
    assert only(read(text), "clash").stance is Stance.DENIED


def test_the_fate_of_men_is_no_presence() -> None:
    assert not read("لا يزال مصير عناصر داعش في البوكمال مجهولاً.")


def test_a_command_is_known_by_its_short_name_too() -> None:
    claims = read("Joint Operations deployed units near Al-Qaim.")
    assert roles(only(claims, "presence")) == {"iraqi_joint_ops": "actor"}
