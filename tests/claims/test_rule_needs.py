"""First looks that spare work pass over nothing: rules by their cues, cuts by their words."""

import geo.claims.read
from geo.atlas import load_reader
from geo.claims.documents import find_articles, read_document
from geo.claims.model import Article
from geo.claims.read import read_article
from geo.claims.reading.text import clauses
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.what.triggers import RULES, triggers
from geo.home import HOME, SEEDS


def test_no_rule_claims_without_a_cue_that_it_needs(monkeypatch) -> None:
    asked = 0

    def check(clause: Clause):
        nonlocal asked
        for number, (rule, needs) in enumerate(RULES):
            if needs is not None and needs.isdisjoint(clause.meanings):
                asked += 1
                claimed = list(rule(clause))
                assert not claimed, (number, rule.__name__, needs, claimed)
        return triggers(clause)

    monkeypatch.setattr(geo.claims.read, "triggers", check)
    reader = load_reader()
    for article in _articles():
        read_article(article, reader.gazetteer, reader.lexicon)
    assert asked > 10_000


def test_no_clause_begins_at_a_word_that_is_passed_over(monkeypatch) -> None:
    reader = load_reader()
    told = [read_article(one, reader.gazetteer, reader.lexicon) for one in _articles()]
    monkeypatch.setattr(clauses, "_may_cut", lambda word: True)
    asked = [read_article(one, reader.gazetteer, reader.lexicon) for one in _articles()]
    assert told == asked
    assert sum(map(len, told)) > 500


def _articles() -> list[Article]:
    return [
        read_document(path)
        for path in find_articles([HOME / "tests/corpus/dev", SEEDS / "articles"])
    ]
