"""Names of large lists in running text: with a head noun, or in company; never ordinary words."""

import pytest

from gazetteer.fold import key_of
from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.listed import listed_places
from gazetteer.lookup import lookup
from gazetteer.place import LngLat, Place, PlaceKind
from gazetteer.resolve import resolve_all
from gazetteer.wide import Trust
from gazetteer.widebuild import Builder
from gazetteer.widekeys import keys_of
from geo.home import SEEDS


def place(
    identity: str, arabic: str, english: str, lng: float, lat: float, *, governorate: str
) -> Place:
    return Place(
        id=identity,
        kind=PlaceKind.VILLAGE,
        country="iraq" if governorate in {"anbar", "nineveh", "basra"} else "syria",
        governorate=governorate,
        names_ar=(arabic,),
        names_en=(english,),
        at=LngLat(lng, lat),
        source="own",
    )


VILLAGES = (
    place("near_qaim", "الوعلة", "Al Wa'lah", 41.1, 34.35, governorate="anbar"),
    place("far_wala", "الوعلة", "Al Wa'lah", 47.6, 30.4, governorate="basra"),
    place("naimiya", "زعفرانيات", "Zafraniyat", 41.0, 34.3, governorate="anbar"),
    place("border", "الحدود", "Hudud", 41.0, 34.4, governorate="anbar"),
    place("ahmad", "محمد", "Muhammad", 41.0, 34.4, governorate="anbar"),
    place("safe", "آمنة", "Aminah", 47.5, 30.5, governorate="basra"),
    place("twin", "القائم", "Al Qaim", 41.0, 34.39, governorate="anbar"),
)


@pytest.fixture(scope="module")
def names() -> Gazetteer:
    builder = Builder()
    for village in VILLAGES:
        builder.add(village, keys_of(village), Trust.COMPANY)
    return load_gazetteer(SEEDS / "places.csv", layers=(builder.done(),))


def ids(text: str, names: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دخلت القوات قرية زعفرانيات صباحا.", ["naimiya"]),
        ("دخلت القوات زعفرانيات صباحا.", []),
        ("انفجار قرب زعفرانيات صباحا.", []),
        ("انفجار قرب زعفرانيات في قضاء القائم.", ["naimiya", "al_qaim"]),
        ("انفجار قرب زعفرانيات وآخر في البصرة.", ["basra"]),
        ("اشتباكات في الوعلة غرب محافظة الأنبار.", ["near_qaim", "west_anbar"]),
        ("وصل الوفد إلى القائم والوعلة.", ["al_qaim", "near_qaim"]),
        ("انتشروا قرب الحدود في قضاء القائم.", ["al_qaim"]),
        ("قال محمد من القائم العراقية.", ["al_qaim"]),
        ("أقاموا في قرية آمنة مع أسرهم.", []),
        ("A bomb went off near Zafraniyat, in the Qaim district.", ["naimiya", "al_qaim"]),
        ("He bought zafraniyat near the town of Qaim.", ["al_qaim"]),
    ],
)
def test_a_listed_name_needs_a_head_noun_or_company(
    text: str, expected: list[str], names: Gazetteer
) -> None:
    found = [one for one in ids(text, names) if one != "qaim_district"]
    assert [one.replace("qaim_district", "al_qaim") for one in found] == expected


def test_the_built_in_place_comes_first(names: Gazetteer) -> None:
    assert "twin" not in [one.place.id for one in lookup("القائم", names).candidates]
    assert "al_qaim" in [one.place.id for one in lookup("القائم", names).candidates]


def test_every_listed_place_can_be_asked_for(names: Gazetteer) -> None:
    assert listed_places(names, "الحدود") == ["border"]
    assert {one.place.id for one in lookup("الوعلة", names).candidates} == {"near_qaim", "far_wala"}
    assert lookup("al-Zafraniyat", names).candidates[0].place.id == "naimiya"
    near_miss = lookup("زعفرانياتت", names)
    assert near_miss.candidates == ()
    assert near_miss.suggestions[0].place.id == "naimiya"


def test_lists_take_nothing_from_what_is_built_in(names: Gazetteer, gazetteer: Gazetteer) -> None:
    assert names["al_qaim"] == gazetteer["al_qaim"]
    assert names["near_qaim"] == VILLAGES[0]
    assert names.get("nobody") is None
    assert len(names) == len(gazetteer) + len(VILLAGES)
    assert len(list(names)) == len(names)


def test_seeds_hold_five_hundred_places_each_once(gazetteer: Gazetteer) -> None:
    places = list(gazetteer)
    assert len(places) >= 500
    assert len({place.id for place in places}) == len(places)
    towns = [place for place in places if place.id.startswith("gn_")]
    assert len(towns) >= 150
    for town in towns:
        assert town.at is not None
        assert town.country in {"iraq", "syria"}
        assert town.source == f"geonames:{town.id.removeprefix('gn_')}"
        assert town.source not in {place.source for place in gazetteer.built_in}


@pytest.mark.parametrize(
    "word", ["المدينة", "الحدود", "كبيرة", "الثورة", "النصر", "الشعب", "حسن", "March", "New"]
)
def test_ordinary_words_are_known_as_such(word: str, gazetteer: Gazetteer) -> None:
    assert key_of(word) in gazetteer.everyday


@pytest.mark.parametrize("word", ["البوكمال", "سنجار", "السماوة", "Manbij", "الزعفرانيات"])
def test_names_are_not_ordinary_words(word: str, gazetteer: Gazetteer) -> None:
    assert key_of(word) not in gazetteer.everyday
