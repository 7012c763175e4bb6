"""Every construction of wires and agencies finds every place: none is lost by how it is put.

A share of all places whose name counts by itself is put into each sentence. What a few of them are
besides (an adjective, a namesake) may cost one of thirty, never the sentence.
"""

from collections.abc import Iterator

import pytest

from gazetteer.index import Gazetteer, load_gazetteer
from gazetteer.place import Place, PlaceKind
from gazetteer.resolve import resolve_all
from gazetteer.spelling import Strength
from geo.home import SEEDS

ARABIC = """
({X}) وصلت وحدة من الشرطة ليلا.
• {X}: أربع إصابات
📍 {X}: أربع إصابات
وفي {X}، أوقفت الشرطة اثنين.
أحياء {X} الشرقية من دون ماء.
افتتاح عيادة في {X} وأخرى في هيت.
عاجل | {X}: اشتباكات
بريف {X} الغربي وقع لغم.
ليلة باردة على أبواب {X}.
{X} التي تبعد عن الحدود ساعة بلا ماء.
شُيّعت المعلمة في مسقط رأسها {X}.
"""
ENGLISH = """
East of {X}, a farmer was wounded.
In {X}, a teacher was shot.
The officer added that {X} fell at noon.
A witness confirmed that {X} residents had left.
{X}, meanwhile, stayed calm.
{X}, which lies on the river, stayed calm.
{X}, home to many farmers, stayed calm.
{X}, under siege for a month, fell.
{X}, a stronghold of the rebels, fell.
{X} Mayor Salim Hadi resigned.
{X} families went home.
The {X}-based council said no.
Residents of Hawija and {X} said the shelling went on.
The body was taken to his native {X}.
"""
SORANI = """
لە گوندێکی سەر بە {X} شەڕ بوو.
ناوەندی {X} داخرا.
تەقینەوەی {X} دوو کەسی کوشت.
لە بەندیخانەی {X} ئاگر کەوتەوە.
دوێنێ دەستگیر کرا و برایە {X}.
"""
KURMANJI = """
Niştecihên {X} li malê ne.
Navenda {X} hat girtin.
Teqîna {X} du kes kuştin.
Av ji sibê ve gihîştiye {X}.
"""
_KINDS = frozenset((PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE))
_COUNTRIES = frozenset(("iraq", "syria"))
_ONE_IN = 9


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(SEEDS / "places.csv")


def sentences(block: str) -> list[str]:
    return block.strip().splitlines()


def strong(name: str, place: Place, gazetteer: Gazetteer) -> bool:
    """Whether a name is this place's alone and counts by itself."""
    found = resolve_all(f"in {name}" if name.isascii() else name, gazetteer)
    kept = [mention for mention, _ in found if mention.text == name]
    return any(
        mention.strength is Strength.STRONG and mention.candidates == (place.id,)
        for mention in kept
    )


def samples(names: str, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """Every ninth settlement's first name of this kind, with its id."""
    settled = [
        place
        for place in gazetteer.built_in
        if place.kind in _KINDS and place.country in _COUNTRIES
    ]
    for place in settled[::_ONE_IN]:
        spelled = names_of(place, names)
        if spelled and strong(spelled[0], place, gazetteer):
            yield spelled[0], place.id


def names_of(place: Place, names: str) -> tuple[str, ...]:
    if names == "ar":
        return place.names_ar
    if names == "en":
        return place.names_en
    arabic = names == "so"
    return tuple(name for name in place.names_ku if (name[0] > "\u0600") is arabic)


@pytest.mark.parametrize(
    ("names", "block"),
    [("ar", ARABIC), ("en", ENGLISH), ("so", SORANI), ("km", KURMANJI)],
)
def test_no_usual_construction_loses_the_place(
    names: str, block: str, gazetteer: Gazetteer
) -> None:
    put = list(samples(names, gazetteer))
    assert len(put) >= 20
    for sentence in sentences(block):
        lost = [
            name
            for name, place in put
            if place
            not in {
                mention.candidates[0]
                for mention, _ in resolve_all(sentence.replace("{X}", name), gazetteer)
            }
        ]
        assert len(lost) <= len(put) / 30, (sentence, lost)
