"""First looks that spare work pass over nothing: rules by cues, cuts by words, dates by tags."""

from functools import reduce
from operator import or_

from hypothesis import given
from hypothesis import strategies as st

import geo.claims.read
from gazetteer.byword import ByWord
from geo.atlas import Reader, load_reader
from geo.claims import dategrammar
from geo.claims.dategrammar import find_expressions
from geo.claims.documents import find_articles, read_document
from geo.claims.model import Article
from geo.claims.phrases import Phrases
from geo.claims.read import read_article
from geo.claims.reading.text import clauses, scene
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance, glance_for
from geo.claims.reading.text.laying_out import lay_out
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


def test_rules_that_a_glance_spares_would_tell_nothing(monkeypatch) -> None:
    reader = load_reader()
    articles = [*_articles(), *map(read_document, find_articles([HOME / "tests/corpus/ordinary"]))]
    told = [read_article(one, reader.gazetteer, reader.lexicon) for one in articles]
    spared = _count_spared(articles, reader)
    monkeypatch.setattr(scene, "glance", lambda _: -1)
    monkeypatch.setattr(Phrases, "glance", lambda *_: -1)
    asked = [read_article(one, reader.gazetteer, reader.lexicon) for one in articles]
    assert told == asked
    assert spared > 0.8  # of what could be asked: else the glances are of no use


def _count_spared(articles: list[Article], reader: Reader) -> float:
    """The share of glances that a sentence lacks, as a mean over all sentences."""
    laid = lay_out(articles, reader.gazetteer, reader.lexicon.cues, reader.lexicon.names)
    looks = [sentence.glance for page in laid for sentence in page]
    bits = reduce(or_, looks).bit_count()
    return 1 - sum(look.bit_count() for look in looks) / len(looks) / bits


LETTERS = st.text("ابتثجحخدوفلكهي", min_size=1, max_size=12)


@given(LETTERS, st.text("وفبلكا", max_size=5), st.lists(LETTERS, max_size=5))
def test_a_glance_sees_a_word_whatever_is_joined_before_it(word, joined, others) -> None:
    bit = glance_for([word])
    assert glance([*others, joined + word]) & bit
    exact = glance_for(exactly=[word])
    assert bool(glance([*others, joined + word]) & exact) == (word in {*others, joined + word})


@given(LETTERS, st.text("وفبلكا", max_size=5), LETTERS)
def test_a_glance_sees_a_stem_whatever_stands_around_it(stem, joined, ending) -> None:
    bit = glance_for(stems=[stem])
    assert glance([joined + stem + ending]) & bit
    assert not glance(["zzz"]) & bit
