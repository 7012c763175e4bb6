"""Kurdish names behind a noun with its ezafe: what the noun is decides."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kongreya Kobanê hate lidarxistin, dîsa.", []),
        ("Xelkê Kobanê hate vê derê, dîsa.", ["kobani"]),
        ("Ew vegeriya Kobanê û ma.", ["kobani"]),
        ("Keça wî Kobanê deh salî ye, êdî.", []),
        ("Rêxistina Mafên Mirovan a Efrînê daxuyanî da.", []),
        ("Gundê mezin ê Kobanê vala bû.", ["kobani"]),
        ("Sendîkaya Karkerên Kobanê civiya, dîsa.", []),
        ("Îro hêzan Kobanê azad kir, dîsa.", ["kobani"]),
        ("Rojek Rêber Kobanê dît, dîsa.", []),
        ("Li Rimêlanê û Kobanê şer heye, dîsa.", ["rmelan", "kobani"]),
        ("مۆزیکی مووسڵ خۆشە", []),
        ("دۆشاوی مووسڵ دەفرۆشن", []),
        ("گەڕانەوەی خەڵکی مووسڵ", ["mosul"]),
        ("هێرشەکە دوای گرتنی مووسڵ بوو", ["mosul"]),
    ],
)
def test_what_a_name_owns_decides(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected
