"""Gates called after towns, and whence men fled who slipped over the line."""

import pytest
from reading_helpers import only, read

GATES = [
    ("أغلق العراق معابر القائم وربيعة.", {"qaim_crossing", "rabia_crossing"}),
    ("معبرا القائم وربيعة مفتوحان.", {"qaim_crossing", "rabia_crossing"}),
    ("The crossings with Syria, Rabia and Qaim, are still closed.", {"rabia", "al_qaim"}),
]
FLED = [
    ("تسلل فارون من سجن غويران إلى العراق.", {"frontier"}),
    ("Fugitives from Shaddadi prison slipped into Iraq.", {"iraq_territory", "frontier"}),
]


@pytest.mark.parametrize(("text", "gates"), GATES)
def test_towns_and_gates_in_one_list(text: str, gates: set[str]) -> None:
    told = only(read(text), "crossing_status").where.places
    assert {place.id for place in told} == gates


@pytest.mark.parametrize(("text", "places"), FLED)
def test_whence_they_fled_is_not_where_they_crossed(text: str, places: set[str]) -> None:
    told = only(read(text), "infiltration").where.places
    assert {place.id for place in told} <= places


def test_a_camp_alone_is_where_it_was() -> None:
    told = only(read("تسلل مسلحون من مخيم الهول ليلا."), "infiltration")
    assert {place.id for place in told.where.places} == {"hol_camp"}
