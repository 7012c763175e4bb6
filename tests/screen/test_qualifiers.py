"""A claim's qualifier is told in the reader's language, and not twice."""

import pytest

from geo.claims.model import Extent, PlaceRef, Side, Where
from geo.claims.reading.where.shares import _SAID, _WHICH
from geo.screen.claim.qualifiers import qualifier_notes
from geo.screen.words import ISOLATE, LTR_ISOLATE, POP, Lang, load_words


def told(qualifier: str | None, role: str, lang: Lang) -> list[str]:
    where = Where(Extent.POINT, Side.IRAQ, (PlaceRef("rabia", "ربيعة", role),), qualifier=qualifier)
    bare = str.maketrans("", "", ISOLATE + LTR_ISOLATE + POP)
    return [note.translate(bare) for note in qualifier_notes(where, load_words()[lang])]


@pytest.mark.parametrize(
    ("qualifier", "role", "english", "arabic"),
    [
        (None, "at", [], []),
        ("near", "near", [], []),
        ("north-east of", "north_east", [], []),
        ("12 km north of", "north", ["12 km"], ["12 كم"]),
        ("most of", "at", ["most of it"], ["معظمه"]),
        ("40% of", "at", ["40% of it"], ["40% منه"]),
        ("last stretch", "at", ["the last section"], ["الجزء الأخير"]),
        ("in a person's own words", "at", ["in a person's own words"], ["in a person's own words"]),
    ],
)
def test_what_the_roles_do_not_say(
    qualifier: str | None, role: str, english: list[str], arabic: list[str]
) -> None:
    assert told(qualifier, role, Lang.EN) == english
    assert told(qualifier, role, Lang.AR) == arabic


@pytest.mark.parametrize("lang", tuple(Lang))
def test_every_share_and_section_that_is_read_has_words(lang: Lang) -> None:
    tables = load_words()[lang].tables
    assert tables["share"].keys() == _SAID.keys()
    assert tables["section"].keys() == set(_WHICH)
