"""A passage that runs on is cut to the words near its predicate, and only then."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.claims.model import Claim
from geo.claims.read import read_article
from tests.claims.reading_helpers import article, only, tools

FILLERS = {
    "ar": ("الطريق", "الرملي", "القديمة", "الخالية", "الطويل", "أسواق", "بيوت", "حجارة", "وأشجار"),
    "en": ("dusty", "houses", "old", "and", "empty", "long", "trees"),
}
TOLD = {"ar": "سيطر الجيش العراقي على ربيعة", "en": "The Iraqi army captured Rabia"}
PREDICATE = {"ar": "سيطر", "en": "captured"}
AT_MOST = 80 + 80 + max(map(len, PREDICATE.values())) + 2


def passage(text: str, lang: str) -> tuple[str, str, Claim]:
    made = article(text, lang=lang)
    claim = only(read_article(made, *tools()), "capture")
    return made.text, made.text[claim.evidence.start : claim.evidence.end], claim


@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from(["ar", "en"]))
def test_a_passage_holds_its_predicate_in_whole_words_and_within_reach(
    data: st.DataObject, lang: str
) -> None:
    behind = data.draw(st.lists(st.sampled_from(FILLERS[lang]), max_size=60))
    text, told, claim = passage(f"{' '.join([TOLD[lang], *behind])}.", lang)
    assert PREDICATE[lang] in told
    assert len(told) <= max(100, AT_MOST)
    assert text[claim.evidence.start - 1].isspace()
    assert not text[claim.evidence.end].isalnum()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_short_passage_stays_whole(lang: str) -> None:
    assert passage(f"{TOLD[lang]}.", lang)[1] == TOLD[lang]


def test_an_arabic_passage_ends_before_what_is_joined_to_it() -> None:
    told = passage(
        "سيطر الجيش العراقي على قرية أم جريص القريبة من الشريط الحدودي في أقصى غرب محافظة نينوى "
        "على امتداد الطريق الرملي الواصل إلى القرى الصغيرة المهجورة قرب محطات الوقود القديمة "
        "ومخازن الحبوب الخالية من أهلها.",
        "ar",
    )[1]
    assert told.startswith("سيطر الجيش العراقي على قرية أم جريص")
    assert "محطات" not in told


def test_what_stands_far_before_a_predicate_is_no_part_of_its_passage() -> None:
    told = passage(
        "في الوقت الذي ما زالت فيه الأسواق القديمة على ضفة النهر خالية من الباعة والمشترين منذ "
        "أسابيع طويلة بسبب البرد الشديد سيطر الجيش العراقي على قرية أم جريص.",
        "ar",
    )[1]
    assert "الأسواق" not in told
    assert told.endswith("سيطر الجيش العراقي على قرية أم جريص")


def test_no_passage_ends_with_a_word_that_leads_on() -> None:
    told = passage(
        "The Iraqi army captured Rabia near the border of Nineveh province along the old dusty "
        "road of the dry valley with stores of empty houses of old stones on the way to hills.",
        "en",
    )[1]
    assert told.split()[-1] not in ("of", "the", "with", "to")
    assert 80 <= len(told) <= AT_MOST
