"""An article cut for the page: nothing is lost, and every claim and name keeps its words."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from made import article, claim

from geo.claims.model import Span, Zone, ZoneKind
from geo.screen.articles.marking import READ, Gloss, glosses_of, paragraphs_of
from geo.screen.board.board import ScreenBoard

LETTERS = st.sampled_from("ab أب\n\r\u2028")


@st.composite
def cuttings(draw: st.DrawFn) -> tuple[str, list[Span], list[Span]]:
    text = draw(st.text(LETTERS, min_size=1, max_size=60))
    place = st.integers(0, len(text))

    def spans() -> list[Span]:
        pairs = draw(st.lists(st.tuples(place, place), max_size=6))
        return [Span(min(pair), max(pair)) for pair in pairs]

    return text, spans(), spans()


@given(cuttings())
def test_the_pieces_tile_the_text_and_hold_exactly_their_claims(
    cutting: tuple[str, list[Span], list[Span]],
) -> None:
    text, evidence, named = cutting
    made = article("a", text=text)
    claims = [claim(f"c{i}", evidence=span) for i, span in enumerate(evidence)]
    glosses = [Gloss(span) for span in named]
    pieces = [
        piece for paragraph in paragraphs_of(made, claims, glosses) for piece in paragraph.pieces
    ]
    assert "".join(text[p.span.start : p.span.end] for p in pieces) == text
    for piece in pieces:
        for position in range(piece.span.start, piece.span.end):
            inside = [i for i, span in enumerate(evidence) if span.start <= position < span.end]
            assert list(piece.claims) == inside
            glossed = [i for i, span in enumerate(named) if span.start <= position < span.end]
            assert piece.gloss == (glossed[0] if glossed else None)


def test_every_claim_of_the_articles_is_marked_where_it_stands(board: ScreenBoard) -> None:
    for one in board.articles.values():
        own = [item for item in board.atlas.claims if item.article == one.id]
        assert own
        marked: dict[int, str] = {}
        for paragraph in paragraphs_of(one, own, glosses_of(one, board.gazetteer)):
            for piece in paragraph.pieces:
                for index in piece.claims:
                    words = one.text[piece.span.start : piece.span.end]
                    marked[index] = marked.get(index, "") + words
        for index, item in enumerate(own):
            said = one.text[item.evidence.start : item.evidence.end]
            if not item.also:
                assert marked[index] == said


def test_names_of_the_furniture_are_not_explained(board: ScreenBoard) -> None:
    text = "القائم مدينة\nالقائم في مقال آخر\n"
    made = article("a", text=text)
    cut = text.index("\n") + 1
    related = Zone(ZoneKind.RELATED, Span(cut, len(text)))
    made = replace(made, zones=(Zone(ZoneKind.BODY, Span(0, cut)), related))
    found = glosses_of(made, board.gazetteer)
    assert [text[gloss.span.start : gloss.span.end] for gloss in found] == ["القائم"]
    assert found[0].span.end <= cut
    assert [place.id for place in found[0].places] == ["al_qaim"]
    zones = {paragraph.zone in READ for paragraph in paragraphs_of(made, [], found)}
    assert zones == {True, False}


def test_a_relative_date_is_dated_from_the_day_of_publication(board: ScreenBoard) -> None:
    made = article("a", published="2018-08-08", text="هاجم داعش النقطة أمس الثلاثاء.")
    (gloss,) = [gloss for gloss in glosses_of(made, board.gazetteer) if gloss.date]
    assert gloss.date is not None
    assert gloss.date.start == "2018-08-07"
