"""Usual ways to tell each kind of event, a plain sentence each: a claim of that kind is read.

``ways/`` holds one sentence a line behind its kind; what they have in common is that they say no
more than the one thing.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest
from reading_helpers import tools

from geo.claims.documents import article_from_bytes
from geo.claims.model import Kind
from geo.claims.read import read_articles

WAYS = Path(__file__).parent / "ways"
FEWEST = {Kind.POST: 2, Kind.PATROL: 7}


def ways(lang: str) -> list[tuple[str, str]]:
    with (WAYS / f"{lang}.tsv").open(encoding="utf-8", newline="") as file:
        return [(kind, text) for kind, text in csv.reader(file, delimiter="\t")]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_each_way_tells_its_kind(lang: str) -> None:
    told = ways(lang)
    articles = [
        article_from_bytes(text.encode(), f"{number}.txt", published="2021-10-15")
        for number, (_, text) in enumerate(told)
    ]
    read = read_articles(articles, *tools())
    missed = [
        (kind, text)
        for (kind, text), claims in zip(told, read, strict=True)
        if kind not in {claim.kind.value for claim in claims}
    ]
    assert missed == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_ways_are_many_and_of_most_kinds(lang: str) -> None:
    counts = Counter(kind for kind, _ in ways(lang))
    assert sum(counts.values()) > 200
    assert len(counts) >= 14
    assert all(count >= FEWEST.get(Kind(kind), 6) for kind, count in counts.items())
