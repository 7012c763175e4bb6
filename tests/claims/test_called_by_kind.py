"""Sentences of our own: places that a clause calls by what they are, and sides of the line."""

import pytest

from tests.claims.reading_helpers import read

CALLED = [
    (
        "دخلت قسد الباغوز من جهة السوسة والبوكمال. وقتل ثلاثة عناصر من داعش في البلدة.",
        "casualties",
        "al_bukamal",
    ),
    (
        "American planes are over Mount Sinjar. Peshmerga hold Rabia. "
        "US jets struck two trucks south of the mountain.",
        "strike",
        "sinjar_mountain",
    ),
    (
        "The wall does not reach Akashat yet. The army runs two checkpoints in the town.",
        "post",
        "akashat",
    ),
]


@pytest.mark.parametrize(("text", "kind", "place"), CALLED)
def test_it_is_the_one_of_that_kind_named_last(text: str, kind: str, place: str) -> None:
    claims = read(text)
    told = next(c for c in claims if c.kind == kind)
    assert [p.id for p in told.where.places] == [place]


def test_a_place_of_that_kind_in_the_same_sentence_goes_before() -> None:
    text = "The base is near Al-Qaim. SDF men hold half of Hajin; they expect to seize the town."
    taken = next(c for c in read(text, lang="en") if c.kind == "capture")
    assert [p.id for p in taken.where.places] == ["hajin"]


SIDES = [
    "عزز الجيش العراقي انتشاره على الحدود السورية المحاذية لمنطقة الحسكة.",
    "نشر الحشد الشعبي تعزيزات على الحدود مع سوريا تحسبا لما يجري في الأراضي السورية.",
]


@pytest.mark.parametrize("text", SIDES)
def test_who_stands_along_the_line_is_on_his_own_side(text: str) -> None:
    told = next(c for c in read(text) if c.kind == "presence")
    assert told.where.side == "iraq"
