"""Names that the endings beside them, or their own last letter, make ordinary nouns."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A dual with its adjective is a pair of things.
        ("قسم الأرض إلى نصيبين متساويين", []),
        ("وصلت الشاحنات إلى نصيبين أمس", ["nusaybin"]),
        # An accusative has its noun before it or its adjective behind it.
        ("حطموا تمثالا أثريا في الليل", []),
        ("اصطدمت ب عامودا خشبيا", []),
        ("وصلوا إلى إثريا مساء", ["ithriya"]),
        # "His home" and "his talk", unless the writer has one letter for both.
        ("قال في حديثه إن القافلة وصلت", []),
        ("خرجوا من مدينة حديثه مساء", ["haditha"]),
        ("وصل الى حديثه", ["haditha"]),
        ("غادر مسكنه في سيارة", []),
        ("دخلوا قضاء حديثه برفقة قوة", ["haditha_district"]),
        ("وصلت باحثة السويدية الأصل", []),
        # A common word is a place where things happen, also behind a glued preposition.
        ("تفجير بالميادين", ["mayadin"]),
        ("يرغب بالميادين الخضراء", []),
        ("خط النفط بين حديثة وبيجي", ["haditha", "baiji"]),
        # A name of descent is somebody's behind what a person does.
        ("استقبل الشدادي ضيوفه", []),
        ("قصفت الطائرات الشدادي", ["shaddadi"]),
        # A short respelling that no list holds needs a word of place.
        ("Samara wrote a letter.", []),
        ("He drove to Samara.", ["samarra"]),
    ],
)
def test_endings_make_nouns_of_names(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected
