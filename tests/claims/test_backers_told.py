"""Sentences of our own: who only lends a hand, and deeds that "with" stands before."""

import pytest

from tests.claims.reading_helpers import read, roles


def cast_of(text: str, kind: str) -> dict[str, str]:
    return roles(next(c for c in read(text) if c.kind == kind))


BACKED = [
    (
        "Maghawir al-Thawra, trained by US forces, holds the Tanf garrison.",
        "control",
        {"syr_opp_tanf": "actor", "us_forces": "supported_by"},
    ),
    (
        "The SDF, armed and advised by the US-led coalition, control Baghuz.",
        "control",
        {"sdf": "actor", "coalition": "supported_by"},
    ),
    (
        "اشتبك الجيش العراقي مع عناصر داعش قرب القائم في معركة شاركت فيها طائرات التحالف الدولي.",
        "clash",
        {"iraqi_army": "actor", "isis": "against", "coalition": "supported_by"},
    ),
    (
        "استعاد الجيش العراقي معبر القائم من داعش في هجوم ساندته طائرات التحالف الدولي.",
        "capture",
        {"iraqi_army": "actor", "isis": "against", "coalition": "supported_by"},
    ),
    (
        "سيطرت قسد على الباغوز في عملية أسندتها طائرات التحالف الدولي.",
        "capture",
        {"sdf": "actor", "coalition": "supported_by"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "parts"), BACKED)
def test_who_trains_arms_or_takes_part_backs(text: str, kind: str, parts: dict[str, str]) -> None:
    assert cast_of(text, kind) == parts


def test_a_post_run_by_somebody_is_his() -> None:
    text = "A checkpoint manned by the Iraqi army stands near Rabia."
    assert cast_of(text, "post") == {"iraqi_army": "actor"}


DEEDS = [
    ("جاء ذلك مع انسحاب قوات سوريا الديمقراطية من الباغوز.", "operation", "sdf"),
    ("تزامن ذلك مع تسلم الجيش العراقي قاعدة القائم.", "capture", "iraqi_army"),
    ("The news came with the withdrawal of the SDF from Baghuz.", "operation", "sdf"),
    ("It coincided with the pullback of the Iraqi army from Rabia.", "operation", "iraqi_army"),
]


@pytest.mark.parametrize(("text", "kind", "body"), DEEDS)
def test_with_before_a_deed_leaves_its_doer_the_doer(text: str, kind: str, body: str) -> None:
    assert cast_of(text, kind)[body] == "actor"


def test_with_before_a_name_still_tells_the_partner() -> None:
    text = "ينسق الجيش العراقي مع قوات سوريا الديمقراطية على الحدود."
    assert cast_of(text, "coordination") == {"iraqi_army": "actor", "sdf": "with"}
