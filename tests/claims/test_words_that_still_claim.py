"""What the vetoes of other senses must leave alone: the plain sense beside them."""

import pytest

from geo.claims.model import Stance
from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Troops left Al-Qaim in a convoy of 20 vehicles.", "operation"),
        ("وغادر آخر جندي أميركي قاعدة التنف أمس.", "operation"),
        ("استؤنفت حركة العابرين في معبر القائم.", "crossing_status"),
        ("أوقفت السلطات العراقية عبور المواطنين عبر منفذ ربيعة.", "crossing_status"),
        ("أعيد فتح معبر القائم أمام المواطنين صباح اليوم.", "crossing_status"),
        ("نفذت الطائرات الروسية 15 طلعة على مواقع داعش قرب البوكمال.", "strike"),
        ("Reports came in from Albu Kamal of heavy clashes.", "clash"),
    ],
)  # fmt: skip
def test_the_plain_sense_is_the_one_claim(text: str, kind: str) -> None:
    assert [c.kind.value for c in read(text)] == [kind]


def test_a_passage_that_is_stopped_is_a_gate_closed() -> None:
    claims = read("أوقفت السلطات العراقية عبور المواطنين عبر منفذ ربيعة.")
    assert only(claims, "crossing_status").subtype == "closed"


def test_a_condition_with_will_in_it_is_no_mere_thought() -> None:
    claims = read(
        "If the army advances on Rawa in May, the border guards will withdraw from Waleed."
    )
    assert only(claims, "operation").stance is Stance.CONDITION


def test_a_road_that_is_cut_to_a_body_s_men_rings_them() -> None:
    claims = read("قطعت قوات سوريا الديمقراطية الطريق على مسلحي داعش المتحصنين في الباغوز.")
    assert roles(only(claims, "encirclement")) == {"sdf": "actor", "isis": "against"}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("دخلت قوات كردية سورية بلدة اليعربية.", "saa"),
        ("Turkish backed forces entered the town of Rabia.", "turkey"),
    ],
)
def test_forces_that_are_told_otherwise_are_not_their_nation_s(text: str, nobody: str) -> None:
    assert nobody not in roles(only(read(text), "operation"))
