"""Names that are given, borne or heard: people called like places, and Kurdish spellings."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.kurdish import consonants
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A verb of naming gives the name to somebody; a place that it names stays one.
        ("سميت الطفلة سنجار بعد العودة", []),
        ("سمى القادة المدينة سنجار", ["sinjar"]),
        # A first name that is a town's, with a family or a calling behind.
        ("حضر ربيعة الشمري جلسة الصلح", []),
        ("زار بغداد أيوب، مدرب الفريق، أصدقاءه", []),
        ("وصلوا إلى بغداد أمس، رئيس الوفد أولهم", ["baghdad"]),
        ("في ربيعة الشمالي من الأحياء", ["rabia"]),
        # A quality, not a town, behind a verb of manner.
        ("عاملتهم بالرقة والصبر", []),
        ("اجتمعوا بالرقة أمس", ["raqqa_city"]),
        # A family name behind a title, in Kurdish.
        ("پارێزەر شنگالی قسەی کرد", []),
        # An outlet's crew; a title in capitals; what stands behind another name.
        ("صور طاقم الميادين التقرير", []),
        ('She read "Winter in Baghdad" in Sinjar.', ["sinjar"]),
        ('"We walked from Baghdad," she said.', ["baghdad"]),
        ("ريف تل تمر وأبو راسين", ["tal_tamr", "abu_rasin_zarkan"]),
    ],
)
def test_a_name_that_somebody_bears(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A station known as T2 was hit.", ["t2"]),
        ("وصلوا إلى القرية المسماة هجين", ["hajin"]),
        ("أغلق طريق حديثة - بيجي", ["haditha", "baiji"]),
        ("قصفت خشام فمراط ليلا", ["marrat"]),
        ("وقف في مدينة الثورة، أي الطبقة، طويلا", ["tabqa"]),
        ("قدم طلبه إلى مجلس محافظة ديالى", ["diyala"]),
        ("اعتقلوا تاجرا من آل الدوري في خانقين", ["khanaqin"]),
        ("سجل هدفا في الدوري لفريق خانقين", []),
    ],
)
def test_a_word_beside_makes_it_a_place(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert set(expected) <= set(ids(text, gazetteer))
    assert expected or not ids(text, gazetteer)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Li gundê Til Brakê şer çêbû.", ["tal_brak"]),
        ("Ew ji Tiltemirê çûn Hesekê.", ["tal_tamr", "hasakah_city"]),
        ("لە شارۆچکەی مەخموور تەقینەوە ڕوویدا", ["makhmur"]),
        # The same consonants without a word of place, and outside of Kurdish.
        ("Tiltemirk hat dîtin.", []),
        ("At the Til Brakes stand.", []),
    ],
)
def test_kurdish_spells_by_ear(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


def test_consonants_are_the_same_in_every_spelling() -> None:
    assert consonants("tall tamr") == consonants("til temir") == consonants("tiltemir")
    assert consonants("الصور") == consonants("سور")
