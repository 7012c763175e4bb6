"""Whose words they are, what a denial is of, and by whose hand a deed was done."""

import pytest

from tests.claims.expected import Wanted, assert_told
from tests.claims.reading_helpers import assert_parts, only, read


@pytest.mark.parametrize(
    ("text", "record", "speaker"),
    [
        ("قال الضابط إن الجيش أغلق معبر ربيعة.", "anonymous", "الضابط"),
        ("قال الضابط سامر الدليمي إن الجيش أغلق معبر ربيعة.", "named", "الضابط سامر الدليمي"),
        ("قال نازحون إن الجيش أغلق معبر ربيعة.", "collective", "نازحون"),
        ("وأفاد مراسل سانا في المنطقة بأن الجيش أغلق معبر ربيعة.", "outlet", None),
        ("وقال ناشط من أبناء المدينة لـ«زمان» إن الجيش أغلق معبر ربيعة.", "anonymous",
         "ناشط من أبناء المدينة"),
        ("One of them said the army had closed the crossing at Rabia.", "anonymous", "One of them"),
        ("SMC said the army had closed the crossing at Rabia.", "institutional", "SMC"),
    ],
)  # fmt: skip
def test_on_what_record(text: str, record: str, speaker: str | None) -> None:
    attribution = only(read(text), "crossing_status").attribution
    assert (attribution.record.value, attribution.speaker) == (record, speaker)


def test_a_headline_about_a_statement_makes_none_of_the_article() -> None:
    text = "Guards shut the gate at Rabia: statement\n\nThe army holds the town of Hajin today."
    assert only(read(text), "control").attribution.record == "outlet"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "نفت السفارة ما تداولته مواقع التواصل بشأن غلق منفذ القائم.",
            (("crossing_status", {"stance": "denied"}),),
        ),
        (
            "نفت القيادة ما انتشر على الشبكات من أن الجيش انسحب من القائم.",
            (("operation", {"stance": "denied", "record": "institutional"}),),
        ),
        (
            "نفى قائد العمليات الأنباء بشأن انسحاب القوات من القائم.",
            (("operation", {"stance": "denied"}),),
        ),
        (
            "The officer denied reports about the killing of two soldiers in Rabia.",
            (("casualties", {"stance": "denied"}),),
        ),
        (
            "The campaign in Hajin did not witness any clashes, the source added.",
            (("clash", {"stance": "denied"}),),
        ),
        (
            "Gunmen whose identity is not known attacked a post near Qaim.",
            (("clash", {"stance": "asserted"}),),
        ),
    ],
)
def test_what_is_denied(text: str, wanted: Wanted) -> None:
    assert_told(read(text), wanted)


@pytest.mark.parametrize(
    ("text", "kind", "cast"),
    [
        ("Baghuz was struck by warplanes of the coalition.", "strike", {"coalition": "actor"}),
        ("Ten men were killed by gunmen of ISIS in Baghuz.", "casualties", {"isis": "actor"}),
        ("Clashes with gunmen of ISIS erupted near Baghuz.", "clash", {"isis": "against"}),
    ],
)
def test_by_men_or_aircraft_of_a_force_it_is_the_forces_deed(
    text: str, kind: str, cast: dict[str, str]
) -> None:
    assert_parts(text, kind, cast)


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Later the army sent reinforcements from Mosul to Sinjar.", "presence", ["sinjar"]),
        (
            "هاجم داعش ربيعة. وانسحب مسلحوه من مركز الناحية (120 كلم غربي الموصل).",
            "operation",
            ["rabia"],
        ),
        ("حاول شبان اجتياز الحدود من جهة منفذ الفاو.", "infiltration", ["faw_sinjar"]),
    ],
)
def test_where_it_was(text: str, kind: str, places: list[str]) -> None:
    assert [place.id for place in only(read(text), kind).where.places] == places
