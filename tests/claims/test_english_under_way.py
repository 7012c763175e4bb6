"""English holds told by their holder, fights and campaigns under way, and helping verbs."""

import pytest

from tests.claims.reading_helpers import only, read, roles


def test_the_holder_behind_by_holds_alone() -> None:
    text = "The SDF is heading to Dashisha, which is controlled by the Daesh terrorist group."
    told = only(read(text), "control")
    assert roles(told) == {"isis": "actor"}


def test_a_word_of_a_name_is_no_holder() -> None:
    told = only(read("Albu Kamal was also an Islamic State stronghold."), "control")
    assert [actor.id for actor in told.actors] == ["isis"]
    assert "isis" not in roles(only(read("Qaim is now in government hands."), "control"))


def test_who_is_ringed_is_not_who_rings() -> None:
    told = only(read("ISIS has been surrounded in Baghuz by the SDF."), "encirclement")
    assert roles(told) == {"sdf": "actor", "isis": "against"}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("operation", "The operation to free the hamlets east of Hajin is underway."),
        ("clash", "The army and the guards are combatting ISIS near Rabia."),
        ("clash", "Albu Kamal has been the target of attacks on militia positions."),
    ],
)
def test_what_goes_on(kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


def test_a_helping_verb_has_no_base() -> None:
    helped = read("Jets have recently targeted bases of the PMF in Albu Kamal.")
    assert "presence" not in {claim.kind for claim in helped}
    assert "presence" in {claim.kind for claim in read("The PMF have a base in Albu Kamal.")}


def test_whose_border_areas_they_are_is_said_in_passing() -> None:
    told = read("Iraqi jets were bombing ISIS-controlled border areas near Hajin.")
    assert "control" not in {claim.kind for claim in told}
