"""What is filled in about a claim becomes the claim; what cannot be is one sentence."""

from dataclasses import replace

import pytest

from geo.board import Board
from geo.claims.model import Basis, Claim, Extent, Kind, Role, Span, Stance
from geo.errors import InputError
from geo.screen.claim.facts import fact_rows
from geo.screen.review.mending import Amount, draft_of, mended
from geo.screen.review.more import parts_of, word_starts
from geo.screen.words import Lang, load_words, plain


@pytest.fixture
def claim(board: Board) -> Claim:
    """A claim with actors, places, days and numbers."""
    return next(
        one
        for one in board.atlas.claims
        if one.actors and one.where.places and one.when.start and one.quantities
    )


def made(board: Board, claim: Claim, **changes: object) -> Claim:
    draft = replace(draft_of(claim), **changes)  # type: ignore[arg-type]
    return mended(claim, draft, board.actors, board.gazetteer)


def test_a_form_left_as_it_is_changes_no_claim(board: Board) -> None:
    for claim in board.atlas.claims:
        assert mended(claim, draft_of(claim), board.actors, board.gazetteer) is claim


def test_one_changed_field_leaves_the_others_with_their_reasons(board: Board, claim: Claim) -> None:
    assert made(board, claim, stance=Stance.DENIED) == replace(claim, stance=Stance.DENIED)
    assert made(board, claim, kind=Kind.POST) == replace(claim, kind=Kind.POST)


def test_actors_and_places_are_taken_over_or_made_from_the_lists(
    board: Board, claim: Claim
) -> None:
    roles = {**draft_of(claim).actors, Role.WITH: ("peshmerga",)}
    new = made(board, claim, actors=roles)
    assert {(one.role, one.id) for one in new.actors} == {
        *((one.role, one.id) for one in claim.actors), (Role.WITH, "peshmerga"),
    }  # fmt: skip
    assert set(claim.actors) <= set(new.actors)
    places = (*draft_of(claim).places, ("near", "rabia"))
    new = made(board, claim, places=places)
    assert new.where.places[:-1] == claim.where.places
    assert (new.where.places[-1].id, new.where.places[-1].role) == ("rabia", "near")
    assert new.where.places[-1].at == board.gazetteer["rabia"].at


@pytest.mark.parametrize(
    ("places", "extent"),
    [
        ((("at", "hajin"),), Extent.POINT),
        ((("from", "al_qaim"), ("to", "al_bukamal")), Extent.STRETCH),
        ((("at", "anbar"),), Extent.PROVINCE),
        ((("at", "frontier"),), Extent.FRONTIER),
        ((("at", "dez_desert"),), Extent.AREA),
        ((("within", "iraq"),), Extent.UNLOCATED),
    ],
)
def test_a_claim_without_a_place_reaches_as_far_as_the_places_that_a_person_gives(
    board: Board, places: tuple[tuple[str, str], ...], extent: Extent
) -> None:
    lost = next(
        one
        for one in board.atlas.claims
        if one.where.extent is Extent.UNLOCATED and draft_of(one).places != places
    )
    assert made(board, lost, places=places).where.extent is extent
    assert made(board, lost, kind=Kind.POST).where.extent is Extent.UNLOCATED
    told = made(board, lost, places=places, extent=Extent.AREA)
    assert told.where.extent is Extent.AREA


def test_days_that_a_person_gives_are_told_as_his_and_none_are_unknown(
    board: Board, claim: Claim
) -> None:
    when = made(board, claim, start="2019-05", end="..").when
    assert (when.start, when.end, when.basis) == ("2019-05", "..", Basis.PERSON)
    assert made(board, claim, start="", end="", as_of="2019-05").when.basis is Basis.PERSON
    when = made(board, claim, start="", end="", as_of="").when
    assert (when.start, when.end, when.basis) == (None, None, Basis.UNKNOWN)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (Lang.EN, "a person set it · the text: «last Tuesday»"),
        (Lang.AR, "حدّده شخص · في النص: «last Tuesday»"),
    ],
)
def test_the_card_says_that_a_person_set_the_day_and_keeps_the_words_as_the_text_s(
    board: Board, claim: Claim, lang: Lang, told: str
) -> None:
    read = replace(claim, when=replace(claim.when, expression="last Tuesday"))
    words = load_words()[lang]
    when = dict(fact_rows(board, made(board, read, start="2019-05"), words))[words("when")]
    assert told in plain(when)
    assert words.of("basis", "explicit") not in when


def test_numbers_are_read_and_empty_lines_left(board: Board, claim: Claim) -> None:
    amounts = (Amount("1,500", "", "", "km", "سياج"), Amount())
    [one] = made(board, claim, amounts=amounts).quantities
    assert (one.value, one.unit, one.of) == (1500, "km", "سياج")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"start": "yesterday"}, "yesterday"),
        ({"start": "2019-02-30"}, "2019-02-30"),
        ({"start": "2020", "end": "2019"}, "lies after"),
        ({"as_of": "soon"}, "soon"),
        ({"amounts": (Amount("many", unit="km", of="x"),)}, "no number"),
        ({"amounts": (Amount("inf", unit="km", of="x"),)}, "counted"),
        ({"amounts": (Amount("5", unit="km"),)}, "lacks a unit"),
        ({"speaker": "x" * 400}, "longer than"),
        ({"actors": {Role.ACTOR: ("nobody",)}}, "nobody"),
        ({"places": (("at", "nowhere"),)}, "nowhere"),
        ({"places": (("above", "rabia"),)}, "above"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    board: Board, claim: Claim, changes: dict[str, object], says: str
) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        made(board, claim, **changes)
    assert "\n" not in str(refusal.value)


def test_a_split_cuts_between_words_or_keeps_them_all(claim: Claim) -> None:
    text = "the army holds it"
    cuts = word_starts(text, Span(0, len(text)))
    assert [text[at:].split(maxsplit=1)[0] for at in cuts] == ["army", "holds", "it"]
    low, high = claim.evidence
    one, two = parts_of(claim, low + 3, [Kind.CONTROL, Kind.POST])
    assert (one.evidence, two.evidence) == (Span(low, low + 3), Span(low + 3, high))
    assert (one.kind, two.kind) == (Kind.CONTROL, Kind.POST)
    assert [part.evidence for part in parts_of(claim, None, [claim.kind] * 2)] == [(low, high)] * 2
