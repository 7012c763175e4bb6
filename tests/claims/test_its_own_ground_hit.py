"""Whose ground and men were hit, where he who speaks calls them his; and who an office is of."""

import pytest
from reading_helpers import assert_parts, only, read, roles

HIS = [
    (
        "أعلنت هيئة الحشد الشعبي أن طائرتين مسيرتين قصفتا أحد ألويتها قرب القائم.",
        {"unknown_air": "actor", "pmf": "against"},
    ),
    ("أعلنت قسد أن مسيرة تركية استهدفت نقطة تابعة لها في الشدادي.", {"sdf": "against"}),
    ("أعلنت كتائب حزب الله أن طائرة استهدفت مقرا لها قرب القائم.", {"kataib_hezbollah": "against"}),
    ("The PMF said two drones struck one of its brigades near Qaim.", {"pmf": "against"}),
]
OF_AN_OFFICE = [
    'وقال مصدر في المركز الإعلامي لـ"قسد" إن قواتنا تنفذ حملة تمشيط في السوسة.',
    "وقال مصدر في المركز الإعلامي لقسد إن قواتنا تنفذ حملة تمشيط في السوسة.",
]


@pytest.mark.parametrize(("text", "cast"), HIS)
def test_his_own_ground_is_hit(text: str, cast: dict[str, str]) -> None:
    assert_parts(text, "strike", cast)


def test_men_of_another_are_not_his() -> None:
    told = roles(only(read("أعلنت قسد أن طائرة استهدفت مقرا للحشد قرب القائم."), "strike"))
    assert told.get("sdf") is None
    assert told["pmf"] == "against"


@pytest.mark.parametrize("text", OF_AN_OFFICE)
def test_our_men_are_those_of_the_speakers_office(text: str) -> None:
    assert roles(only(read(text), "operation")) == {"sdf": "actor"}


def test_whom_he_told_is_no_body_of_his() -> None:
    told = only(read('وقال ضابط في حرس الحدود لـ"رووداو" إن داعش هاجم القائم.'), "clash")
    assert "رووداو" not in (told.attribution.speaker or "")
