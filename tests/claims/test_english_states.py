"""English states and parts: what currently is, what ended, what nobody saw, who is meant."""

import pytest

from tests.claims.reading_helpers import only, read, roles


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("Sinjar is currently under the control of the YBS.", "control", "asserted"),
        ("Sinjar is still under the control of the YBS.", "control", "ongoing"),
        ("Al-Bukamal was controlled by ISIS until November 2017.", "control", "ended"),
        ("No direct contact between the Iraqi army and the SDF was reported at Rabia.",
         "coordination", "denied"),
        ("A barrier is being built along the border with Syria.", "fortification", "ongoing"),
    ],
)  # fmt: skip
def test_stances_of_states(text: str, kind: str, stance: str) -> None:
    assert only(read(text, lang="en"), kind).stance == stance


@pytest.mark.parametrize(
    "text", ["The fighters were in Syria.", "Our troops are now on the border with Syria."]
)
def test_who_is_somewhere(text: str) -> None:
    assert [claim.kind.value for claim in read(text, lang="en")] == ["presence"]


def test_being_in_talks_is_no_presence() -> None:
    text = "The SDF are in talks with the Iraqi army about the border."
    assert "presence" not in {claim.kind.value for claim in read(text, lang="en")}


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (
            "Syrian rebels seized the border post of Al-Bukamal. The Syrian army gave no comment.",
            "capture",
            {"syr_opposition": "actor", "saa": "against"},
        ),
        (
            "Iraqi forces dug trenches near Rabia and set up cameras obtained from the coalition.",
            "fortification",
            {"iraqi_forces": "actor"},
        ),
        (
            "The Iraqi army launched an offensive at Rawa. ISIS has held it since 2014.",
            "operation",
            {"iraqi_army": "actor", "isis": "against"},
        ),
    ],
)
def test_parts_that_the_article_gives(text: str, kind: str, told: dict[str, str]) -> None:
    assert roles(only(read(text, lang="en"), kind)) == told


def test_the_troops_are_never_the_enemys() -> None:
    text = "ISIS attacked the Iraqi army near Rabia. The troops launched an operation in the area."
    operation = only(read(text, lang="en"), "operation")
    assert "isis" not in {i for i, role in roles(operation).items() if role == "actor"}
