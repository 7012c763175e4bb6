"""Hands in Arabic: in whose a place is, into whose it fell, out of whose, by whose."""

import pytest

from geo.claims.model import Kind, Role, Stance
from tests.claims.reading_helpers import read

BRIGADES = {
    "لواء الطفوف": "liwa_tafuf",
    "الفرقة السابعة": "iraqi_army",
    "اللواء الثاني حرس الحدود": "iraqi_border_guard",
    "الفوج الثالث لحرس الحدود": "iraqi_border_guard",
    "اللواء 4 في قوات الحدود": "iraqi_border_guard",
    "اللواء الثاني من الشرطة الاتحادية": "federal_police",
}


@pytest.mark.parametrize(("name", "body"), BRIGADES.items())
def test_a_post_in_anybodys_hands_is_held(name, body):
    [claim] = read(f"المخفر قرب القائم ما زال بيد {name}.")
    assert (claim.kind, claim.stance) == (Kind.CONTROL, Stance.ONGOING)
    assert [(one.id, one.role) for one in claim.actors] == [(body, Role.ACTOR)]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("سقطت مدينة القائم بيد داعش.", Kind.CAPTURE, {"isis": Role.ACTOR}),
        ("سقط معبر القائم في أيدي داعش.", Kind.CAPTURE, {"isis": Role.ACTOR}),
        ("سقطت مدينة القائم من يد داعش.", Kind.CAPTURE, {"isis": Role.AGAINST}),
        (
            "استعاد الجيش العراقي مدينة القائم من قبضة داعش.",
            Kind.CAPTURE,
            {"iraqi_army": Role.ACTOR, "isis": Role.AGAINST},
        ),
        (
            "قتل جنديان قرب القائم بيد داعش.",
            Kind.CASUALTIES,
            {"isis": Role.ACTOR, "iraqi_army": Role.AGAINST},
        ),
    ],
)
def test_into_out_of_and_by_the_hands(text, kind, wanted):
    [claim] = read(text)
    assert claim.kind is kind
    assert {one.id: one.role for one in claim.actors} == wanted


@pytest.mark.parametrize("hands", ["بيد", "بأيدي", "في يد", "في أيدي", "في قبضة"])
@pytest.mark.parametrize("holder", ["الحشد الشعبي", "البيشمركة", "الفرقة السابعة", "قسد"])
def test_however_hands_are_said_and_whose_ever_they_are(hands, holder):
    [claim] = read(f"المعبر قرب القائم {hands} {holder}.")
    assert (claim.kind, claim.actors[0].role) == (Kind.CONTROL, Role.ACTOR)


@pytest.mark.parametrize(
    "text",
    [
        "القرار في يد الحشد الشعبي.",
        "القائم مدينة جميلة في قبضة الشتاء.",
        "سلم رسالة بيد ضابط قرب القائم.",
    ],
)
def test_hands_that_hold_no_ground(text):
    assert all(one.kind is not Kind.CONTROL for one in read(text))


def test_a_brigade_of_no_arm_keeps_its_own_name():
    [claim] = read("وانتشر اللواء 13 في الحشد الشعبي قرب القائم.")
    assert [one.id for one in claim.actors] == ["liwa_tafuf"]
