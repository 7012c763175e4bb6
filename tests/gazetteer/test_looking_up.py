"""Names typed alone: usual romanisations and Kurdish endings lead to the place."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.lookup import lookup


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Tall Tamr", "tal_tamr"),
        ("Tell Tamer", "tal_tamr"),
        ("Tall Abyad", "tal_abyad"),
        ("tel abyad", "tal_abyad"),
        ("Hecînê", "hajin"),
        ("Besîrayê", "busayrah"),
        ("Qamişloyê", "qamishli"),
    ],
)
def test_a_usual_spelling_leads_to_the_place(gazetteer: Gazetteer, typed: str, place: str) -> None:
    assert lookup(typed, gazetteer).candidates[0].place.id == place


def test_a_kurdish_ending_is_said(gazetteer: Gazetteer) -> None:
    assert "with a Kurdish ending" in lookup("Hecînê", gazetteer).candidates[0].reason
    assert "Kurdish" not in lookup("Hajin", gazetteer).candidates[0].reason


def test_a_name_of_three_letters_takes_no_ending(gazetteer: Gazetteer) -> None:
    assert lookup("Hit", gazetteer).candidates[0].place.id == "hit"
    assert lookup("Hitê", gazetteer).candidates == ()


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Al-Rutpa", "rutba"),
        ("Al Qiam", "al_qaim"),
        ("Hasekah", "hasakah"),
        ("Baghdaad", "baghdad"),
        ("Rammadi", "ramadi"),
        ("الرطبا", "rutba"),
        ("دير الزوور", "deir_ez_zor"),
        ("راوا", "rawa"),
        ("عانا", "anah"),
        ("الهوول", "hol"),
    ],
)
def test_a_misspelling_suggests_the_place_first(
    gazetteer: Gazetteer, typed: str, place: str
) -> None:
    found = lookup(typed, gazetteer)
    assert found.candidates == ()
    assert found.suggestions[0].place.id == place


@pytest.mark.parametrize("typed", ["qqqqqqq", "ظظظظظظ", "x", "ء"])
def test_what_is_like_no_name_suggests_nothing(gazetteer: Gazetteer, typed: str) -> None:
    assert lookup(typed, gazetteer) == ((), ())
