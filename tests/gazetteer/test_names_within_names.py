"""A name that begins inside another of the same place, and two villages of one name."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def best(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    "text",
    [
        "Rockets fell near Ain al-Asad air base late on Tuesday.",
        "Drones were shot down over Ain Al Asad Air Base.",
        "Troops at Ein al-Asad base saw nothing.",
        "A convoy left al-Asad air base.",
    ],
)
def test_a_base_whose_shorter_name_ends_in_another_of_its_own(
    text: str, gazetteer: Gazetteer
) -> None:
    assert best(text, gazetteer) == ["ain_al_asad"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قطع الطريق الواصل إلى الحدود مروراً بحديثة.", "haditha"),
        ("مرت القافلة بالمنصورة قبل الفجر.", "mansurah"),
    ],
)
def test_what_a_way_goes_through_is_a_place(text: str, place: str, gazetteer: Gazetteer) -> None:
    assert best(text, gazetteer) == [place]


def test_conduct_of_men_is_no_town(gazetteer: Gazetteer) -> None:
    assert best("انتقد الأهالي سلوك عناصر الحاجز.", gazetteer) == []
    assert best("اشتبك عناصر من قسد قرب سلوك.", gazetteer) == ["suluk"]


def test_al_kishkiyah_lies_among_the_towns_it_is_named_with(gazetteer: Gazetteer) -> None:
    towns = [gazetteer[name].at for name in ("gharanij", "kishkiyah", "abu_hamam")]
    assert all(at is not None for at in towns)
    south, between, north = (at.lat for at in towns if at)
    assert south < between < north
    assert gazetteer["kashmah_bukamal"].at is not None
    assert best("معارك في الكشمة قرب هجين", gazetteer)[0] == "kashmah_bukamal"
