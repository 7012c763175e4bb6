"""Laws of the reader, on made-up text and on the practice corpus, and its score."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.model import Claim
from geo.claims.read import read_article
from geo.claims.wire import claim_to_json
from geo.home import HOME, SEEDS
from tests.claims.reading_helpers import HEADLINES, article, tools

SHARED = HOME.parent / "shared"
DIGESTS = find_articles([SEEDS / "articles"])
PRACTICE = HOME / "tests" / "corpus" / "dev"

_RUNNING = (
    "حررت القوات العراقية قضاء القائم من سيطرة داعش على الحدود مع سوريا قال مصدر أمني إن وأضاف أن "
    "“ ” « » : ، . 40 كم اليوم الأحد دوريات مشتركة لا يوجد نفى ناشطون قسد البوكمال مقتل عشرات عنصر "
    "Iraqi forces said that ISIS was driven out of Al-Qaim , and the SDF ' - ; 2018 \n \n\n"
)
WORDS = _RUNNING.split(" ")


def check_laws(claims: tuple[Claim, ...], text: str) -> None:
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        for span in (claim.evidence, *claim.also):
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert claim.rules
        assert claim.grade is not None
        assert claim.grade.reason


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=80))
def test_words_in_any_order_are_read_lawfully(words: list[str]) -> None:
    made = article(" ".join(words) + " نص")
    claims = read_article(made, *tools())
    check_laws(claims, made.text)
    assert read_article(made, *tools()) == claims


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=300))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    made = replace(article("نص"), text=text, zones=())
    assert read_article(made, *tools()) == ()
    whole = HEADLINES["ar"] + "\n\n" + text + "\nنص"
    data = whole.encode("utf-8", "ignore")
    document = article_from_bytes(data, "made.txt")
    check_laws(read_article(document, *tools()), document.text)


@pytest.mark.parametrize(
    "text",
    [
        "غارة على القائم استهدفت",
        "In the camp a young woman was found shot",
        "We are slow because of the civilians held",
        "Of the wall 400 km stand, the spokesman of the border guard told the",
    ],
)
def test_an_article_may_break_off_anywhere(text: str) -> None:
    for end in range(1, len(text) + 1):
        made = article_from_bytes(text[:end].encode(), "made.txt")
        check_laws(read_article(made, *tools()), made.text)


CUT = [line.split() for path in DIGESTS for line in read_document(path).text.splitlines()]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(CUT), st.integers(2, 60))
def test_a_line_may_break_off_after_any_word(line: list[str], count: int) -> None:
    made = article_from_bytes((" ".join(line[:count]) or "نص").encode(), "made.txt")
    check_laws(read_article(made, *tools()), made.text)


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.name[:3])
def test_digests_are_read_the_same_twice(path: Path) -> None:
    document = read_document(path)
    claims = read_article(document, *tools())
    assert len(claims) >= 10
    check_laws(claims, document.text)
    assert read_article(document, *tools()) == claims


def test_a_long_line_is_read_in_linear_time() -> None:
    sentence = "قال مصدر أمني إن القوات العراقية حررت القائم من سيطرة داعش، "

    def seconds(times: int) -> float:
        made = article(sentence * times)
        start = time.process_time()
        assert read_article(made, *tools())
        return time.process_time() - start

    seconds(50)
    assert seconds(2000) < 25 * max(seconds(200), 0.02)


def score(gold: Path, folder: Path, tmp_path: Path) -> dict[str, float]:
    lines = tmp_path / "claims.jsonl"
    with lines.open("w", encoding="utf-8") as file:
        for path in find_articles([folder]):
            document = read_document(path)
            for claim in read_article(document, *tools()):
                file.write(json.dumps(claim_to_json(claim, document), ensure_ascii=False) + "\n")
    scorer = SHARED / "gold" / "score.py"
    command = [sys.executable, scorer, gold, folder, lines, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


needs_scorer = pytest.mark.skipif(
    not (SHARED / "gold" / "score.py").exists(),
    reason="the scorer and the originals lie beside the checkout, in ../shared, and are not there",
)


@needs_scorer
def test_the_originals_and_their_digests_score(tmp_path: Path) -> None:
    original = score(SHARED / "gold" / "seeds_gold.yaml", SHARED / "articles", tmp_path)
    digest = score(HOME / "tests" / "gold" / "digests_gold.yaml", SEEDS / "articles", tmp_path)
    assert original["bad_spans"] == digest["bad_spans"] == 0
    assert original["f1"] >= 0.78
    assert digest["f1"] >= original["f1"] - 0.05


@needs_scorer
def test_the_practice_corpus_scores(tmp_path: Path) -> None:
    result = score(PRACTICE / "gold.yaml", PRACTICE, tmp_path)
    assert result["bad_spans"] == 0
    assert result["f1"] >= 0.70
