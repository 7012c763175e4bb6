"""A figure of kilometres is the wall's where a wall is told, the border's where the border is."""

import pytest

from geo.claims.model import Kind
from tests.claims.reading_helpers import read


def kinds(text: str) -> set[Kind]:
    return {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "دشن الوزير جدارا أمنيا جديدا بطول 45 كيلومترا على الحدود العراقية السورية.",
        "أقيم ساتر ترابي بطول 30 كم على الحدود مع سوريا.",
        "The fence on the border with Syria is 45 km long.",
    ],
)
def test_the_length_of_works_is_not_the_borders(text: str) -> None:
    assert kinds(text) == {Kind.FORTIFICATION}


@pytest.mark.parametrize(
    "text",
    [
        "يبلغ طول الحدود العراقية السورية 605 كيلومترات.",
        "أقيم ساتر ترابي على الحدود التي يبلغ طولها 605 كيلومترات مع سوريا.",
    ],
)
def test_the_length_of_the_border_is(text: str) -> None:
    assert Kind.BORDER_LENGTH in kinds(text)
