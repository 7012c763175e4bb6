"""Names that only point back ("the two sides", "our forces") beside any other name of an actor."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.atlas import load_reader
from geo.claims.documents import article_from_bytes
from geo.claims.read import read_article

READER = load_reader()
ACTORS = READER.lexicon.actors
POINTING = [wording for wording in ACTORS.wordings if not wording.candidates]
ARABIC = [name for one in POINTING for name in one.names_ar]
ENGLISH = [name for one in POINTING for name in one.names_en]
BODIES_AR = [name for one in ACTORS.values() for name in one.names_ar[:2]]
BODIES_EN = [name for one in ACTORS.values() for name in one.names_en[:2]]


def _read(text: str):
    article = article_from_bytes(text.encode(), "a.txt")
    return read_article(article, READER.gazetteer, READER.lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "The two sides and allied militias clashed near Al-Qaim.",
        "هاجم الطرفان والقوات الحليفة نقطة قرب البوكمال.",
    ],
)
def test_the_two_sides_and_their_allies_are_read(text: str) -> None:
    assert [claim.kind for claim in _read(text)] == ["clash"]


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(ARABIC),
    st.sampled_from(BODIES_AR),
    st.sampled_from(["و{1}", " مع {1}", " ضد {1}", " بدعم {1}", " التي يقودها {1}"]),
    st.sampled_from(["هاجم {} نقطة قرب البوكمال", "انسحب {} من القائم", "قال {} إن المعبر أغلق"]),
    st.booleans(),
)
def test_no_arabic_pair_of_names_stops_the_reading(points, body, joined, told, first) -> None:
    names = (points, body) if first else (body, points)
    claims = _read(told.format(("{0}" + joined).format(*names)) + ".")
    assert all(actor.id in ACTORS for claim in claims for actor in claim.actors)


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(ENGLISH),
    st.sampled_from(BODIES_EN),
    st.sampled_from([" and {1}", " backed by {1}", ", close to {1},", " against {1}", "-led {1}"]),
    st.sampled_from(["{} attacked a post near Al-Bukamal", "{} left Al-Qaim", "{} denied it"]),
    st.booleans(),
)
def test_no_english_pair_of_names_stops_the_reading(points, body, joined, told, first) -> None:
    names = (points, body) if first else (body, points)
    claims = _read(told.format(("{0}" + joined).format(*names)) + ".")
    assert all(actor.id in ACTORS for claim in claims for actor in claim.actors)
