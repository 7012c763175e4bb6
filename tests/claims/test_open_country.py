"""Ground without an edge beside a place, "in the desert south of X", is an area and no point."""

import pytest

from geo.claims.model import Extent
from tests.claims.reading_helpers import only, read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Small ISIS cells are still hiding in the desert south of Sinjar.", "presence"),
        ("A roadside bomb hit their vehicle in the desert west of Abu Kamal.", "clash"),
        ("انتشرت قوات الحشد في البادية جنوب البوكمال.", "presence"),
        ("شن الجيش حملة في الوديان غربي القائم.", "operation"),
    ],
)
def test_country_beside_a_place_is_an_area(text: str, kind: str) -> None:
    assert only(read(text), kind).where.extent is Extent.AREA


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The army advanced on Al-Bukamal from the desert.", "operation"),
        ("هاجم داعش القادم من البادية نقطة للجيش في البوكمال.", "clash"),
    ],
)
def test_where_men_come_from_is_no_part_of_the_place(text: str, kind: str) -> None:
    assert only(read(text), kind).where.extent is Extent.POINT
