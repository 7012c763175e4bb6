"""Hostile texts end in bounded time: no regular expression is worse than linear where it reads."""

import re
import time
from dataclasses import replace
from functools import cache

import pytest

from geo.atlas import Reader, load_reader, read_all
from geo.claims.documents import article_from_bytes
from geo.claims.model import Span, ZoneKind
from geo.claims.read import read_article
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.merge import merge
from tests.claims.attacks import Expression, attacks, expressions

SHORT, LONG = 4_000, 32_000
STEEPEST = 30  # eight times the text: eight times the work where linear, 64 times where quadratic
NOISE = 0.15  # seconds of processor time that a busy machine may add


@cache
def reader() -> Reader:
    return load_reader()


def is_linear(short: str, long: str) -> bool:
    """Whether reading the long text costs no more than its length; a doubt is measured again."""
    return any(seconds(long) < STEEPEST * seconds(short) + NOISE for _ in range(3))


def seconds(text: str) -> float:
    start = time.process_time()
    read_all([article_from_bytes(text.encode(), "a.txt")], reader())
    return time.process_time() - start


def test_the_expressions_of_all_modules_are_known() -> None:
    files = {one.file for one in expressions()}
    assert {"geo/claims/zones.py", "geo/claims/datelines.py", "gazetteer/borders.py"} <= files
    assert len(expressions()) > 70


@pytest.mark.parametrize("expression", expressions(), ids=lambda one: one.file)
def test_each_is_linear_from_where_it_begins(expression: Expression) -> None:
    pattern = re.compile(expression.text, expression.flags & ~re.LOCALE)
    for short, long in zip(attacks(expression, SHORT), attacks(expression, LONG), strict=True):
        times = []
        for text in (short, long):
            start = time.process_time()
            for _ in range(3):
                pattern.match(text)
            times.append(time.process_time() - start)
        assert times[1] < STEEPEST * times[0] + NOISE, long[:80]


def worst_texts(length: int) -> list[str]:
    """One text for each attack on any expression, each once."""
    found = {text[-60:] + text[:60]: text for one in expressions() for text in attacks(one, length)}
    return list(found.values())


def test_reading_is_linear_in_every_one_of_these_texts() -> None:
    for short, long in zip(worst_texts(SHORT), worst_texts(LONG), strict=True):
        assert is_linear(short, long), long[:80]


@pytest.mark.parametrize(
    "piece",
    [
        "«\u201c'(", "قال إن ", "“he said “", "\u202e\u2066\u202a", "7", "1,000,", "٣", "\u0640.",
        ". ", "و", "\n12\n", "\n9 مايو 2018 | آخر تحديث: 17:20\n",
        "a" * 3_001 + " ", "SDF's ", "\u064b", "\u200f", "\U0001f680",
    ],
)  # fmt: skip
def test_reading_is_linear_in_what_hostile_pages_hold(piece: str) -> None:
    texts = ["سيطر الجيش على القائم " + piece * (size // len(piece)) for size in (SHORT, LONG)]
    assert is_linear(*texts)


@pytest.mark.parametrize("piece", ["\n", " \n", "?\n", "؟ \n ", "؟\n- \n", "حوار\n"])
def test_reading_is_linear_behind_questions(piece: str) -> None:
    texts = ["أين الجيش؟\nومتى وصل؟\n" + piece * (size // len(piece)) for size in (SHORT, LONG)]
    assert is_linear(*texts)


def test_a_claim_told_thousands_of_times_costs_no_more_than_its_tellings() -> None:
    text = "أعلن الجيش العراقي أنه سيطر على قضاء القائم."
    article = article_from_bytes(text.encode(), "a.txt")
    (claim,) = read_article(article, reader().gazetteer, reader().lexicon)

    def merging(tellings: int) -> float:
        drafts = [
            Draft(
                replace(claim, evidence=Span(60 * n, 60 * n + 50)),
                *(ZoneKind.BODY, n, True, "سيطر"),
                stems=frozenset({"سيطر"}),
            )
            for n in range(tellings)
        ]
        start = time.process_time()
        (one,) = merge(drafts)
        assert len(one.claim.also) == tellings - 1
        return time.process_time() - start

    assert any(merging(8_000) < STEEPEST * merging(1_000) + NOISE for _ in range(3))
