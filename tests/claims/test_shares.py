"""How much of a place a claim is about stands in its record: most of, a third of, 40% of."""

import pytest

from geo.claims.wire import claim_to_json
from tests.claims.reading_helpers import article, read

SHARES = [
    ("en", "control", "ISIS controls most of the desert near Qaim.", "most of, near"),
    ("en", "control", "The group controls many of the villages near Hajin.", "many of, near"),
    ("en", "control", "ISIS controls about a third of the border with Syria.", "a third of"),
    ("en", "capture", "ISIS captured large parts of the countryside of Hajin.", "large parts of"),
    ("en", "control", "The rebels control all of the crossings on the Iraqi border.", "all of"),
    ("en", "control", "ISIS controls 40% of the border with Iraq.", "40% of"),
    ("ar", "control", "تسيطر قسد على معظم مناطق ريف البوكمال.", "most of"),
    ("ar", "control", "يسيطر داعش على العديد من القرى قرب هجين.", "many of, near"),
    ("ar", "control", "يسيطر داعش على ثلث الحدود مع العراق.", "a third of"),
    ("ar", "control", "تسيطر القوات العراقية على كامل الشريط الحدودي مع سوريا.", "all of"),
]


@pytest.mark.parametrize(("lang", "kind", "text", "share"), SHARES)
def test_a_share_stands_in_the_record(lang: str, kind: str, text: str, share: str) -> None:
    found = [claim for claim in read(text, lang=lang) if claim.kind == kind]
    assert [claim.where.qualifier for claim in found] == [share]
    record = claim_to_json(found[0], article(text, lang=lang))
    assert record["place"]["qualifier"] == share


@pytest.mark.parametrize(
    "text",
    [
        "Most of the fighters near Qaim hold the border with Syria.",
        "ISIS controls the desert near Qaim.",
        "The Border Guard said half an hour later that it holds the border with Syria.",
    ],
)
def test_men_and_hours_are_no_share_of_ground(text: str) -> None:
    assert {claim.where.qualifier for claim in read(text, lang="en")} <= {None, "near"}
