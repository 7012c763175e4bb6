"""Speakers of Damascus stand for the state of the article's day; who takes over the border's strip.

Sentences of our own.
"""

import pytest

from tests.claims.reading_helpers import read

BEFORE, AFTER = "2018-01-12", "2026-01-12"
SAID = [
    ("قال الجيش السوري إن قواته انتشرت في البوكمال.", "saa", "syrian_army_new"),
    ("قالت الحكومة السورية إن قواتها انتشرت في البوكمال.", "syrian_gov", "syrian_gov_new"),
]


@pytest.mark.parametrize(("text", "then", "now"), SAID)
def test_his_forces_are_those_of_the_state_of_the_day(text: str, then: str, now: str) -> None:
    for published, body in ((BEFORE, then), (AFTER, now)):
        (claim,) = read(text, published=published)
        assert [actor.id for actor in claim.actors] == [body]


def test_a_speaker_of_the_fallen_stays_of_the_fallen() -> None:
    (claim,) = read("قال جيش النظام السابق إن قواته انتشرت في البوكمال.", published=AFTER)
    assert [actor.id for actor in claim.actors] == ["saa"]


TAKEN_OVER = [
    "تسلم الجيش السوري الشريط الحدودي مع العراق من قسد.",
    "قالت وزارة الدفاع إن وحداتها تسلمت كامل الشريط الحدودي مع العراق من قسد.",
]


@pytest.mark.parametrize("text", TAKEN_OVER)
def test_the_strip_that_is_taken_over_is_captured(text: str) -> None:
    (claim,) = read(text)
    assert claim.kind == "capture"
    assert ("sdf", "against") in [(actor.id, actor.role) for actor in claim.actors]


def test_men_taken_over_at_the_strip_are_no_ground() -> None:
    (claim,) = read("تسلمت القوات العراقية معتقلين عند الشريط الحدودي من قسد.")
    assert claim.kind == "transfer"


PLANNED = [
    ("سيفتح يوم الأحد المقبل", "2026-01-18", "2026-01-18"),
    ("سيفتح اعتبارا من الأحد المقبل", "2026-01-18", ".."),
]


@pytest.mark.parametrize(("words", "start", "end"), PLANNED)
def test_a_plan_for_a_named_weekday_stands_at_that_day(words: str, start: str, end: str) -> None:
    (claim,) = read(f"قال قائممقام القائم إن معبر القائم {words}.", published=AFTER)
    assert (claim.stance, claim.when.start, claim.when.end) == ("planned", start, end)
