"""Sentences that change what a name means: matches, callings, titles, far namesakes."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.mentions import find_mentions


def named(text: str, gazetteer: Gazetteer) -> list[str]:
    return [mention.candidates[0] for mention in find_mentions(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("تعادل دهوك مع أربيل في الدوري", []),
        ("تعادل الفريقان في دهوك ضمن الدوري", ["dohuk"]),
        ("تعادل الفريقان في دهوك وأربيل", ["dohuk", "erbil_city"]),
        ("انتهت المباراة. دخل الجيش دهوك.", ["dohuk"]),
        ("Mosul fans sang after the match.", []),
        ("Fans sang in Mosul after the match.", ["mosul"]),
        ("The match ended. Police left Mosul.", ["mosul"]),
    ],
)
def test_a_club_is_no_place_and_its_town_is_one(
    text: str, found: list[str], gazetteer: Gazetteer
) -> None:
    assert named(text, gazetteer) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("غنت المطربة بغداد", []),
        ("غادرت المطربة بغداد", ["baghdad"]),
        ("بلدة اسمها سنجار", ["sinjar"]),
        ("Sinjar, a stray dog, slept.", []),
        ("Sinjar, a mountain town, slept.", ["sinjar"]),
        ('رست "الموصل" في الميناء', []),
        ('دخلوا مدينة "الموصل" ليلا', ["mosul"]),
        ('انفجار في "الموصل" ليلا', ["mosul"]),
        ("بلدة بغداد الأسترالية", []),
        ("Palmyra, Virginia, has a fair.", []),
        ("After strikes on Palmyra, Russia said nothing.", ["palmyra"]),
        ("شركة غاز البصرة", []),
        ("شركة في البصرة", ["basra"]),
        ("مركز الموصل للدراسات", []),
        ("مركز الموصل", ["mosul"]),
        ("جامعتا الموصل وتكريت", []),
    ],
)
def test_persons_titles_and_namesakes(text: str, found: list[str], gazetteer: Gazetteer) -> None:
    assert [one for one in named(text, gazetteer) if one != "russia"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("القائم: هدوء حذر", ["al_qaim"]),
        ("القائم – عاد الهدوء", ["al_qaim"]),
        ("الجزيرة: هدوء حذر", []),
        ("الميادين تشهد هدوءا", ["mayadin"]),
        ("لم يكن في حديثة أحد", ["haditha"]),
        ("اشترى معدات حديثة", []),
        ("Conoco and al-Shaddadi bases were hit.", ["conoco", "shaddadi_base"]),
    ],
)
def test_a_weak_name_by_its_place_in_the_sentence(
    text: str, found: list[str], gazetteer: Gazetteer
) -> None:
    assert named(text, gazetteer) == found


def test_a_region_beside_says_less_than_a_place_close_by(gazetteer: Gazetteer) -> None:
    from gazetteer.resolve import resolve_all

    text = "نزحت من القحطانية والجزيرة جنوب سنجار عائلات"
    assert resolve_all(text, gazetteer)[0].candidates[0].place.id == "qahtaniyah_iq"
