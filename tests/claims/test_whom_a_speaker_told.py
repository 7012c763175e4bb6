"""Whom a speaker told: an outlet that hears him is no outlet that quotes him.

Sentences of our own.
"""

import pytest

from geo.claims.likeness import origin_of
from tests.claims.reading_helpers import article, read

TOLD = [
    ("قال مصدر أمني لوكالة نهرين إن الجيش انسحب من ربيعة.", "مصدر أمني", "وكالة نهرين"),
    ("أكدت مصادر أمنية للسومرية نيوز أن الجيش انسحب من ربيعة.", "مصادر أمنية", "السومرية نيوز"),
    (
        "وقالت المتحدثة باسم قسد للسومرية إن الجيش انسحب من ربيعة.",
        "المتحدثة باسم قسد",
        "السومرية",
    ),
    (
        "أوضح العقيد كريم جاسم في مقابلة خاصة مع راديو الفرات أن الجيش انسحب من ربيعة.",
        "العقيد كريم جاسم",
        "راديو الفرات",
    ),
    (
        "قال العقيد كريم جاسم في حديث إلى «الشروق» إن الجيش انسحب من ربيعة.",
        "العقيد كريم جاسم",
        "الشروق",
    ),
    (
        "قال العقيد كريم جاسم، في تصريح لـ«الشروق»، إن الجيش انسحب من ربيعة.",
        "العقيد كريم جاسم",
        "الشروق",
    ),
    ("قال ضابط في الشرطة لـ(بريد النهر) إن الجيش انسحب من ربيعة.", "ضابط في الشرطة", "بريد النهر"),
    ("الحمداني قال لرويترز إن الجيش انسحب من ربيعة.", "الحمداني", "رويترز"),
    ("أبلغ مصدر أمني موقع باسنيوز بأن الجيش انسحب من ربيعة.", "مصدر أمني", "موقع باسنيوز"),
    ("أخبر موقع عين الوادي مصدر أمني أن الجيش انسحب من ربيعة.", "مصدر أمني", "موقع عين الوادي"),
    ("الجيش انسحب من ربيعة، كما قال مصدر أمني لوكالة رويترز.", "مصدر أمني", "وكالة رويترز"),
    ("الجيش انسحب من ربيعة، بحسب مصدر أمني تحدث لقناة الحدث.", "مصدر أمني", "قناة الحدث"),
    ("قال الحمداني للصحفيين إن الجيش انسحب من ربيعة.", "الحمداني", "الصحفيين"),
    ("قال مصدر أمني لمراسلنا إن الجيش انسحب من ربيعة.", "مصدر أمني", "مراسلنا"),
    ("A border guard told Reuters that the army left Rabia.", "A border guard", "Reuters"),
    ("The army left Rabia, Colonel Karim Jasim told AFP.", "Colonel Karim Jasim", "AFP"),
    (
        "The army left Rabia, Colonel Karim Jasim said in an interview with Al Jazeera.",
        "Colonel Karim Jasim",
        "Al Jazeera",
    ),
    (
        "In remarks to Kurdistan 24, Colonel Karim Jasim said the army left Rabia.",
        "Colonel Karim Jasim",
        "Kurdistan 24",
    ),
    (
        "A border guard, speaking to reporters in Baghdad, said the army left Rabia.",
        "A border guard",
        "reporters",
    ),
    (
        "A border guard told the newspaper Al-Nahrain that the army left Rabia.",
        "A border guard",
        "the newspaper Al-Nahrain",
    ),
    ("Two officers told The Daily Post the army left Rabia.", "Two officers", "The Daily Post"),
    ("A border guard told the daily that the army left Rabia.", "A border guard", "the daily"),
]


@pytest.mark.parametrize(("text", "speaker", "heard"), TOLD)
def test_an_outlet_that_hears_is_whom_he_told(text: str, speaker: str, heard: str) -> None:
    (claim,) = read(text)
    said = claim.attribution
    assert (said.speaker, said.told_to, said.via) == (speaker, heard, None)


NOBODY = [
    "A border guard told lawmakers that the army left Rabia.",
    "The minister told Prime Minister Adel Karim that the army left Rabia.",
    "A spokesman, speaking for the ministry, said the army left Rabia.",
    "Reuters was told by a border guard that the army left Rabia.",
    "قال مراسل لوكالة رويترز إن الجيش انسحب من ربيعة.",
    "الجيش انسحب من ربيعة، وفقا لموقع عين الوادي.",
    "نقلت وكالة رويترز عن مصدر أمني قوله إن الجيش انسحب من ربيعة.",
    "قال مصدر أمني إن الجيش انسحب من ربيعة.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_hears_where_no_outlet_is_spoken_to(text: str) -> None:
    claims = read(text)
    assert claims
    assert {claim.attribution.told_to for claim in claims} == {None}


INFORMED = [
    ("أبلغت دمشق بغداد بأن معبر القائم مغلق.", "دمشق"),
    ("أبلغ الحشد الشعبي الحكومة العراقية بأن معبر القائم مغلق.", "الحشد الشعبي"),
    ("أبلغ المتحدث باسم الوزارة كريم جاسم الصحفيين أن معبر القائم مغلق.",
     "المتحدث باسم الوزارة كريم جاسم"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), INFORMED)
def test_who_is_informed_is_no_part_of_who_speaks(text: str, speaker: str) -> None:
    (claim,) = read(text)
    assert claim.attribution.speaker == speaker


def test_he_goes_on_to_the_outlet_that_heard_him() -> None:
    claims = read("Colonel Karim Jasim told Rudaw the army left Rabia. He added it holds Sinjar.")
    assert [claim.attribution.told_to for claim in claims] == ["Rudaw", "Rudaw"]


SURNAMES = [
    ("الحمداني قال إن الجيش انسحب من ربيعة.", "الحمداني"),
    ("التطورات أكدت أن الجيش انسحب من ربيعة.", None),
    ("بعدها قال إن الجيش انسحب من ربيعة.", None),
    ("الواقع أكد أن الجيش انسحب من ربيعة.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SURNAMES)
def test_a_surname_alone_speaks_before_its_verb(text: str, speaker: str | None) -> None:
    (claim,) = read(text)
    assert claim.attribution.speaker == speaker


ORIGINS = [
    ("A security source told Reuters that the army left Rabia.", True),
    ("A security source told the agency that the army left Rabia.", False),
    ("قال مصدر أمني لوكالة رويترز إن الجيش انسحب من ربيعة.", True),
    ("قال مصدر أمني لمراسلنا إن الجيش انسحب من ربيعة.", False),
]


@pytest.mark.parametrize(("text", "named"), ORIGINS)
def test_unnamed_sources_are_told_apart_by_the_outlet_they_spoke_to(text: str, named: bool) -> None:
    (claim,) = read(text)
    heard = str(claim.attribution.told_to).casefold()
    assert (heard in origin_of(claim, article(text))) == named
