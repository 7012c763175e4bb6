"""Reasons in the reader's language."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator

import pytest

from gazetteer.lookup import lookup
from geo.claims.documents import article_from_bytes
from geo.claims.model import Claim, PublishedBasis
from geo.claims.operations import shipped_operations
from geo.claims.read import read_article
from geo.home import HOME, SEEDS
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.facts import fact_rows
from geo.screen.claim.reasons import is_reason, reason_html
from geo.screen.words import Lang, load_words

AR, EN = load_words()[Lang.AR], load_words()[Lang.EN]


def reasons_of(claims: Iterable[Claim]) -> set[str]:
    return {
        reason
        for claim in claims
        for reason in (
            *(place.reason for place in claim.where.places),
            *(actor.reason for actor in claim.actors),
            *((claim.grade.reason,) if claim.grade else ()),
        )
        if reason
    }


def left_in_english(reasons: set[str], board: ScreenBoard) -> set[str]:
    return {one for one in reasons if 'lang="en"' in reason_html(one, board.gazetteer, AR)}


def test_english_stays_as_it_is_and_safe(board: ScreenBoard) -> None:
    html = reason_html("a <b> & c", board.gazetteer, EN)
    assert html == '<bdi dir="ltr" lang="en">a &lt;b&gt; &amp; c</bdi>'


@pytest.mark.parametrize(
    ("reason", "holds"),
    [
        ("the only place of this name in our lists; it lies 12 km from the frontier", "12"),
        ("one of several of its name; the text names anbar", "الأنبار"),
        ("the only place of this name; Al-Bukamal is close and named too", "البوكمال"),
        ("a body speaks in its own name, but it speaks for the speaker's own side", "جانب القائل"),
        ("a crossing is named before or behind it", "معبر"),
        ("no later than the page's clock", "ساعة الصفحة"),
        ("Dawn of the Desert began 2018-05-01 (Reuters, 2 May 2018)", "2018-05-01"),
    ],
)
def test_known_clauses_are_arabic(board: ScreenBoard, reason: str, holds: str) -> None:
    html = reason_html(reason, board.gazetteer, AR)
    assert holds in html
    assert 'lang="en"' not in html


def test_who_dates_an_operation_is_told_in_arabic_alone(board: ScreenBoard) -> None:
    for one in shipped_operations():
        reason = f"{one.names_en[0]} began {one.begun} ({one.source})"
        html = reason_html(reason, board.gazetteer, AR)
        assert one.names_ar[0] in html
        assert not re.search("[A-Za-z]", re.sub("<[^>]+>", "", html)), html


def test_an_unknown_clause_stays_english_beside_known_ones(board: ScreenBoard) -> None:
    html = reason_html("the topic; <i>nobody knows</i>", board.gazetteer, AR)
    assert html.startswith("موضوع الحديث؛ ")
    assert '<bdi dir="ltr" lang="en">&lt;i&gt;nobody knows&lt;/i&gt;</bdi>' in html


def test_every_reason_of_the_seeds_is_arabic(board: ScreenBoard) -> None:
    reasons = reasons_of(board.claims.values())
    assert len(reasons) > 20
    assert not left_in_english(reasons, board)


def test_every_reason_of_the_practice_corpus_is_arabic(board: ScreenBoard) -> None:
    reader = board.atlas.reader
    articles = [
        article_from_bytes(path.read_bytes(), path.name)
        for path in sorted((HOME / "tests/corpus").rglob("*.txt"))
    ]
    assert len(articles) > 100
    reasons: set[str] = set()
    for article in articles:
        reasons |= reasons_of(read_article(article, reader.gazetteer, reader.lexicon))
    assert len(reasons) > 200
    assert not left_in_english(reasons, board)


def test_every_reason_of_an_actor_is_arabic(board: ScreenBoard) -> None:
    table = tomllib.loads((SEEDS / "actors.toml").read_text(encoding="utf-8"))
    reasons = {name["reason"] for name in table["ambiguous"]}
    assert len(reasons) > 15
    assert not left_in_english(reasons, board)


def test_what_a_look_up_says_is_arabic(board: ScreenBoard) -> None:
    for name in ("القائم", "Qahtaniyah", "Bukamall"):
        answer = lookup(name, board.gazetteer)
        assert answer.candidates or answer.suggestions
        for one in (*answer.candidates, *answer.suggestions):
            assert 'lang="en"' not in reason_html(one.reason, board.gazetteer, AR), one.reason


def test_notes_of_places_are_arabic(board: ScreenBoard) -> None:
    places = list(board.gazetteer.built_in)
    notes = {place.note for place in places if place.note}
    dated = [period for place in places for period in place.periods]
    notes |= {text for period in dated for text in (period.note, period.source) if text}
    assert len(notes) > 150
    for note in notes:
        html = reason_html(note, board.gazetteer, AR)
        assert 'lang="en"' not in html, note
        foreign = re.findall("[A-Za-z]{4,}", re.sub("<[^>]*>|&#x27;", "", html))
        assert set(foreign) <= {"GeoNames", "geonames", "Masram", "Marbaiyah"}, (note, foreign)


def test_a_reason_is_told_and_words_of_an_article_are_quoted(board: ScreenBoard) -> None:
    told = {
        article.published.basis: dict(fact_rows(board, claim, AR))[AR("published")]
        for claim in board.atlas.claims
        for article in [board.articles[claim.article]]
        if article.published.words
    }
    assert "ساعة الصفحة" in told[PublishedBasis.BOUNDED]
    assert "page&#x27;s clock" not in told[PublishedBasis.BOUNDED]
    assert is_reason("no later than the page's clock")
    assert not is_reason("May 27, 2018")


def test_a_grade_does_not_say_what_the_panel_under_it_denies(board: ScreenBoard) -> None:
    """It is given while one article is read: of other claims only the panel knows."""
    linked = [claim for claim in board.claims.values() if board.links(claim.id) and claim.grade]
    assert any(claim.grade.interest == "neutral" for claim in linked if claim.grade)
    for claim in linked:
        grade = dict(fact_rows(board, claim, EN))[EN("grade")]
        assert not re.search("confirm|contradict|agree", grade), grade


def test_every_reason_for_a_role_has_its_arabic() -> None:
    told = {
        reason
        for path in sorted((HOME / "geo/claims/reading/who").glob("*.py"))
        for reason in _reasons_written(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(told) > 50
    assert {one for one in told if not is_reason(one)} == set()


def _reasons_written(tree: ast.Module) -> Iterator[str]:
    """The texts beside a role: ``return Role.ACTOR, "agent"``, ``Cast(ids, role, "agent", 3)``."""
    named = {
        target.id: one.value
        for one in tree.body
        if isinstance(one, ast.Assign)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        beside: list[ast.expr] = []
        if isinstance(node, ast.Tuple) and "Role" in ast.dump(ast.Tuple(node.elts[:1])):
            beside = node.elts[1:2]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Cast":
            beside = node.args[2:3]
        for one in beside:
            value = named.get(one.id, one) if isinstance(one, ast.Name) else one
            parts = (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)
            for part in parts:
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    yield part.value
