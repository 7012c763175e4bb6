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
