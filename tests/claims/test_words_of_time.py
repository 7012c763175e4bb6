"""The words that give a claim its time are the article's own, letter for letter."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest

from geo.claims.documents import find_articles, read_document
from geo.claims.read import explain_article, read_article
from geo.home import HOME
from tests.claims.reading_helpers import article, only, read, tools

STRIKE = "استهدفت طائرات التحالف رتلاً لتنظيم داعش في البوكمال"
RAID = "Coalition jets struck a convoy of ISIS in Al-Bukamal"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{STRIKE} أمس.", "أمس"),
        (f"{STRIKE} مساءَ أمس الأحد.", "مساءَ أمس الأحد"),
        (f"{STRIKE} خلال الـ48 ساعة الماضية.", "خلال الـ48 ساعة الماضية"),
        (f"{STRIKE} بعد منتصف ليل الأحد.", "بعد منتصف ليل الأحد"),
        (f"{STRIKE} الليلة الماضية.", "الليلة الماضية"),
        (f"{STRIKE} فجراً.", "فجراً"),
        (f"{RAID} on the 4th of this month.", "4th of this month"),
        (f"{RAID} overnight.", "overnight"),
        (f"{RAID} overnight Saturday into Sunday.", "overnight Saturday into Sunday"),
        (f"{RAID} this morning.", "this morning"),
        (f"{RAID} on 3 November, 2017.", "3 November, 2017"),
    ],
)
def test_the_words_stand_in_the_article(text: str, words: str) -> None:
    assert only(read(text), "strike").when.expression == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On 3 May 2019 the army retook Al-Bukamal. On the Same Day jets struck Hajin.", "Same Day"),
        ("استعاد الجيش البوكمال في 3 أيار 2019. واستهدفت الطائرات هجين في اليوم التالي.", "اليوم التالي"),
    ],
)  # fmt: skip
def test_so_do_those_that_lean_on_a_day_told_before(text: str, words: str) -> None:
    assert only(read(text), "strike").when.expression == words


def test_how_often_is_told_in_its_own_letters_too() -> None:
    patrol = only(read("تسيّر قوات الحدود دوريات يومياً على الشريط الحدودي مع سوريا."), "patrol")
    assert patrol.when.recurrence == "يومياً"


def test_what_is_explained_points_to_the_words() -> None:
    told = article(f"{STRIKE} مساء أمس الأحد.")
    (explained,) = explain_article(told, *tools())
    why = next(why for why in explained.whys if why.field == "time")
    assert why.span is not None
    assert told.text[why.span.start : why.span.end] == explained.claim.when.expression


def test_no_word_of_the_practice_corpus_is_respelt() -> None:
    folder = HOME / "tests" / "corpus" / "dev"
    told = 0
    for path in find_articles([folder])[:40]:
        one = read_document(path)
        for claim in read_article(one, *tools()):
            for words in (claim.when.expression, claim.when.recurrence):
                told += words is not None
                assert words is None or words in one.text, (path.name, words)
    assert told > 50
