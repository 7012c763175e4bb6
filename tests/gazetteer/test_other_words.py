"""Words spelled like a place: with another letter, a family, who comes to a town."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كل من رأوه في القائم خافوا", ["al_qaim"]),
        ("كل من راوة خرجوا", ["rawa"]),
        ("لم تيأس أم الطفل", []),
        ("وصلوا إلى تياس", ["t4"]),
        ("هبطت في قاعدة تيأس", ["t4"]),  # its noun stands before it
        ("اشترى من أثرياء الحرب", []),
        ("خرجوا من إثريا", ["ithriya"]),
        ("أقرضه بفائدة عالية", []),
        ("وصلوا إلى رأس العين", ["ras_al_ayn"]),  # it is written with one
        ("وصلوا إلى راس العين", ["ras_al_ayn"]),
        ("عادوا إلى الانبار والأنبار", ["anbar", "anbar"]),
    ],
)
def test_a_hamza_makes_another_word(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت عن العبيدي قوله", []),
        ("بعد البغدادي تراجع التنظيم", []),
        ("بعيدا عن البغدادي بعشرة كيلومترات", ["baghdadi"]),
        ("التقى الوفد بالعبيدي", []),
        ("نزلوا بالعبيدي", ["al_ubaidi"]),
        ("وصل الدليمي والعبيدي إلى الرمادي", ["ramadi"]),
        ("قصفوا الكرابلة والعبيدي", ["karabilah", "al_ubaidi"]),
        ("من العبيدي إلى القائم", ["al_ubaidi", "al_qaim"]),
    ],
)
def test_a_family_is_no_town(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected
