"""Two crossings are called Al-Walid: the places named beside it tell which, a country does not."""

import pytest

from gazetteer.index import load_gazetteer
from gazetteer.resolve import resolve_all
from geo.home import SEEDS


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("دخل رتل للتحالف من معبر الوليد إلى قواعده في ريف الحسكة.", "walid_hasakah_crossing"),
        ("The al-Walid and Semalka crossings were closed.", "walid_hasakah_crossing"),
        ("هاجم مسلحون منفذ الوليد في محافظة الأنبار.", "walid_crossing"),
        ("استمر إغلاق منفذ الوليد مع سوريا قبالة التنف.", "walid_crossing"),
        ("The al-Walid crossing with Syria was shut.", "walid_crossing"),
        ("انتشرت الدوريات من فيشخابور إلى الوليد.", "walid_crossing"),
        ("يمتد الخندق من منفذ الوليد إلى فيشخابور.", "walid_crossing"),
        ("The berm runs from the Walid crossing to Rabia.", "walid_crossing"),
        ("Cameras will watch the border from Semalka to al-Walid.", "walid_crossing"),
    ],
)
def test_which_of_the_two_is_meant(text: str, gate: str) -> None:
    found = resolve_all(text, load_gazetteer(SEEDS / "places.csv"))
    named = [one.candidates[0].place.id for one in found]
    assert [one for one in named if one.startswith("walid")] == [gate]
