"""Goods, money, devices and places that are told beside deeds and claim nothing themselves."""

import pytest

from tests.claims.reading_helpers import only, read, roles

NO_CLAIM = [
    ("coordination", "ضبط الجيش بنادق وأجهزة اتصال كانت مع متسللين قرب ربيعة."),
    ("coordination", "عثر الجيش على خرائط ومعدات اتصال وهواتف قرب القائم."),
    ("coordination", "The army seized rifles and communication devices near Rabia."),
    ("coordination", 'Clerks at Rabia are working "with great patience", he said.'),
    ("coordination", "Guards at Rabia work with pride, the officer said."),
    ("infiltration", "The gate at Rabia is to bring in state revenues and more trade."),
    ("operation", "The pumps near Al-Bukamal were put into operation by the militias."),
    ("operation", "The crossing at Rabia is back in operation."),
    ("presence", "Rabia, on the Iraqi side, sits opposite the al-Yarubiyah crossing."),
    ("crossing_status", "US soldiers stop Turkish convoy from reaching the Semalka crossing."),
    ("capture", "شيعت النجف قتلى الحشد الذين سقطوا في القائم."),
]


@pytest.mark.parametrize(("kind", "text"), NO_CLAIM)
def test_what_is_told_beside_claims_nothing(kind: str, text: str) -> None:
    assert kind not in {claim.kind for claim in read(text)}


def test_what_is_seized_with_men_is_no_claim_beside_theirs() -> None:
    text = "أحبط حرس الحدود تسلل أربعة من داعش قرب سنجار، وضبط معهم بنادق وأجهزة اتصال."
    assert [claim.kind.value for claim in read(text)] == ["infiltration"]


STILL = [
    ("coordination", "The guards are working with great care with the SDF near Rabia."),
    ("coordination", "أجرت بغداد اتصالات مع دمشق بشأن الحدود."),
    ("infiltration", "Smugglers bring in money and weapons from Syria near Rabia."),
    ("operation", "The army launched an operation near Rabia."),
    ("presence", "Iraqi soldiers stand opposite the al-Tanf crossing."),
    ("crossing_status", "Iraq stopped trucks from crossing at Rabia."),
    ("capture", "سقطت هجين بيد قسد."),
]


@pytest.mark.parametrize(("kind", "text"), STILL)
def test_the_deed_itself_still_claims(kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


TOLLS = [
    ("The casualties of the US air strikes near Al-Bukamal rose to nine.", {"us_forces": "actor"}),
    ("Dozens mourned the victims of Turkish raids near Sinjar.", {"turkey": "actor"}),
    ("ارتفع عدد ضحايا الغارات الأميركية قرب البوكمال إلى تسعة.", {"us_forces": "actor"}),
    ("شيعت النجف قتلى الحشد الذين سقطوا في القائم.", {"pmf": "against"}),
    ("شيعت النجف قتلى الحشد الذين سقطوا في القائم بغارة أمريكية.",
     {"pmf": "against", "us_forces": "actor"}),
    ("The PMF fighters who fell in Al-Qaim were buried in Najaf.", {"pmf": "against"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cast"), TOLLS)
def test_whose_blow_it_was_and_who_fell(text: str, cast: dict[str, str]) -> None:
    assert roles(only(read(text), "casualties")) == cast


def test_who_falls_back_is_not_dead() -> None:
    assert "casualties" not in {c.kind for c in read("ISIS men who fell back to Hajin regrouped.")}


def test_one_body_tells_its_infiltration_once() -> None:
    text = (
        "Iraqi border guards said on Monday they had foiled an infiltration by ISIS men near "
        "Rabia.\n\nThe border guards foiled the infiltration near Rabia, the statement said."
    )
    claim = only(read(text), "infiltration")
    assert len(claim.also) == 1
    assert claim.attribution.record == "institutional"


def test_two_guards_are_men_whom_nobody_names() -> None:
    claim = only(read("On Monday two border guards said ISIS captured Hajin."), "capture")
    assert claim.attribution.record == "anonymous"
