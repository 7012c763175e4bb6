"""First looks that spare work pass over nothing: rules by cues, cuts by words, dates by tags."""

import geo.claims.read
from gazetteer.byword import ByWord
from geo.atlas import load_reader
from geo.claims import dategrammar
from geo.claims.dategrammar import find_expressions
from geo.claims.documents import find_articles, read_document
from geo.claims.model import Article
from geo.claims.read import read_article
from geo.claims.reading.text import clauses
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.what.asked import Asked
from geo.claims.reading.what.triggers import RULES, triggers
from geo.home import HOME, SEEDS


def test_no_rule_claims_without_a_cue_or_word_that_it_needs(monkeypatch) -> None:
    passed_over = 0
    asked = Asked(RULES)

    def check(clauses: list[Clause]):
        nonlocal passed_over
        for clause in clauses:
            called = asked.at(clause)
            for number, rule in enumerate(RULES):
                if rule not in called:
                    passed_over += 1
                    claimed = list(rule.ask(clause))
                    assert not claimed, (number, rule, claimed)
        return triggers(clauses)

    monkeypatch.setattr(geo.claims.read, "triggers", check)
    reader = load_reader()
    for article in _articles():
        read_article(article, reader.gazetteer, reader.lexicon)
    assert passed_over > 30_000


def test_no_clause_begins_at_a_word_that_is_passed_over(monkeypatch) -> None:
    reader = load_reader()
    told = [read_article(one, reader.gazetteer, reader.lexicon) for one in _articles()]
    monkeypatch.setattr(clauses, "_MAY_CUT_AT", ByWord(lambda _: True))
    asked = [read_article(one, reader.gazetteer, reader.lexicon) for one in _articles()]
    assert told == asked
    assert sum(map(len, told)) > 500


def test_no_date_is_passed_over_for_want_of_a_tag(monkeypatch) -> None:
    texts = [article.text for article in _articles()]
    told = [find_expressions(text) for text in texts]
    always = [(name, (), pattern, maker) for name, _, pattern, maker in dategrammar._RULES]
    monkeypatch.setattr(dategrammar, "_RULES", always)
    assert [find_expressions(text) for text in texts] == told
    assert sum(map(len, told)) > 300


def _articles() -> list[Article]:
    return [
        read_document(path)
        for path in find_articles([HOME / "tests/corpus/dev", SEEDS / "articles"])
    ]
