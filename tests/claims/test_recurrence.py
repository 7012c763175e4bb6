"""How often, in words."""

import pytest

from geo.claims.recurrence import find_recurrences


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("تسيّر القوة دوريات يوميًا", "daily"),
        ("وبشكل يومي تمر الشاحنات", "daily"),
        ("تخرج القوة في المساء", "in the evening"),
        ("تتسلل الخلايا ليلاً", "at night"),
        ("تعلن القوات بشكل متكرر عن", "repeatedly"),
        ("على مدار الساعة", "around the clock"),
        ("دوريات متناوبة", "in turns"),
        ("قصفت الموقع عدة مرات", "several times"),
        ("Patrols run daily along the berm", "daily"),
        ("They cross at night", "at night"),
        ("It was hit several times", "several times"),
        ("guards watch it around the clock", "around the clock"),
    ],
)
def test_golden(text: str, often: str) -> None:
    (found,) = find_recurrences(text)
    assert found.often == often
    assert text[found.span.start : found.span.end].strip()


@pytest.mark.parametrize("text", ["قتل ليلة أمس", "the daylight", "مساء الأحد", "أسبوع واحد"])
def test_no_habit(text: str) -> None:
    assert find_recurrences(text) == ()
