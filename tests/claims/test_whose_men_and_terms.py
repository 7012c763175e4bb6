"""Men named by their people and by whose they are; states that come to terms with bodies."""

import pytest
from reading_helpers import assert_parts

CASTS = [
    (
        "Yezidi fighters of the YBS have bases north of Sinjar.",
        "presence",
        {"ybs": "actor", "ezidi_forces": None},
    ),
    (
        "Damascus and the SDF reached an agreement on the Yarubiyah crossing.",
        "coordination",
        {"syrian_gov": "actor", "sdf": "actor"},
    ),
    (
        "توصلت دمشق وقسد إلى اتفاق بشأن معبر اليعربية.",
        "coordination",
        {"syrian_gov": "actor", "sdf": "actor"},
    ),
    (
        "استولى عناصر البيشمركة (جيش إقليم كردستان) ووحدات حماية الشعب على منفذ اليعربية.",
        "capture",
        {"peshmerga": "actor", "ypg": "actor"},
    ),
    (
        "Turkey, which has fought the PKK for decades, last bombed Sinjar in December.",
        "strike",
        {"turkey": "actor"},
    ),
    (
        "PMF members use unofficial crossings near Abu Kamal to bring in weapons from Iraq.",
        "infiltration",
        {"pmf": "actor", "smugglers": None},
    ),
    ("ISIS raided Trebil on Monday.", "clash", {"isis": "actor"}),
    ("SDF forces raided a house in Hajin.", "operation", {"sdf": "actor"}),
    ("داهم داعش مقرا في القائم.", "clash", {"isis": "actor"}),
    ("The group's rivals say the PMF oversees the Qaim crossing.", "control", {"pmf": "actor"}),
]


@pytest.mark.parametrize(("text", "kind", "cast"), CASTS)
def test_parts(text: str, kind: str, cast: dict[str, str]) -> None:
    assert_parts(text, kind, cast)
