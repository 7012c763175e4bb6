"""The Places page, top to bottom: a name in any spelling, what it may mean, and who names it."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st

from gazetteer.lookup import lookup
from geo.board import Board
from geo.errors import InputError
from geo.screen.board.inuse import open_board
from geo.screen.claim.sentences import label_of
from geo.screen.faults import fault_text
from geo.screen.header import draw_language, draw_missing, draw_problem
from geo.screen.links import MAP, map_query, page_at
from geo.screen.places.lessons import draw_alike, draw_lessons, may_teach
from geo.screen.places.placecard import Answer, card_html, place_label
from geo.screen.places.placemap import answers_command, draw_place_map, table_command
from geo.screen.places.placestate import (
    MOST_NAME,
    NAME,
    PlaceAsked,
    choose_place,
    restore_places,
    write_places,
)
from geo.screen.places.placetable import draw_place_filters, draw_place_table, listed
from geo.screen.session import language
from geo.screen.speech import speak
from geo.screen.theme import apply_style, is_dark
from geo.screen.words import Lang, Words, literal, load_words

STYLE = Path(__file__).with_name("places.css")
MOST_CLAIMS = 40


def places_page() -> None:
    """What we know of names, and where that knowledge comes from."""
    try:
        board = open_board()
    except InputError as error:
        st.error(fault_text(error, load_words()[language()]))
        return
    asked = restore_places(board)
    words = load_words()[asked.lang]
    apply_style(words)
    speak(words)
    st.html(STYLE)
    _head(words)
    draw_problem([asked.problem] if asked.problem else [], words)
    draw_missing(board, words)
    search, switch = st.columns([3.2, 1], gap="small", vertical_alignment="bottom")
    with search:
        st.text_input(
            words("place_search"),
            key=NAME,
            placeholder=words("place_search_hint"),
            max_chars=MOST_NAME,
            on_change=choose_place,
            args=(None,),
        )
    with switch:
        draw_language(words)
    answers = answers_of(board, asked.name)
    shown = _shown(board, asked, answers)
    with st.container(key="places"):
        left, right = st.columns([2.06, 1], gap="small")
    with left:
        if asked.name:
            _answers(board, asked.name, answers, shown, words)
        else:
            _table(board, asked, words)
    with right:
        _beside(board, asked, answers, shown, words)
    if shown:
        draw_naming(board, shown.place.id, words)
    draw_lessons(board, asked.name, [one.place for one in answers], words)
    write_places(asked, asked.place if shown and asked.place == shown.place.id else None)


def answers_of(board: Board, name: str) -> list[Answer]:
    """The places of a name, best first; where none has it, those spelled much like it."""
    if not name:
        return []
    found = lookup(name, board.gazetteer)
    given = found.candidates or found.suggestions
    return [Answer(one.place, one.score, one.reason, not found.candidates) for one in given]


def claims_naming(board: Board, place_id: str) -> list[str]:
    """Ids of the claims that name a place, in the order of the table."""
    return [
        id_
        for id_ in board.ids
        if any(place.id == place_id for place in board.claims[id_].where.places)
    ]


def _head(words: Words) -> None:
    other = load_words()[Lang.EN if words.rtl else Lang.AR]
    dark = "<i data-theme-dark hidden></i>" if is_dark() else ""
    st.html(
        f'{dark}<div class="fl-head" dir="{words.direction}" lang="{words.lang}">'
        f"<h1>{escape(words('places_title'))}</h1>"
        f'<span class="fl-other" lang="{other.lang}" dir="{other.direction}">'
        f"{escape(other('places_title'))}</span></div>"
        f'<p class="fl-quiet" dir="{words.direction}">{escape(words("places_quiet"))}</p>'
    )


def _shown(board: Board, asked: PlaceAsked, answers: Sequence[Answer]) -> Answer | None:
    """The place whose facts are shown: the chosen one, else the first that has the name."""
    chosen = next((one for one in answers if one.place.id == asked.place), None)
    if chosen is None and not asked.name and (place := board.gazetteer.get(asked.place)):
        return Answer(place)
    return chosen or (answers[0] if answers else None)


def _answers(
    board: Board, name: str, answers: Sequence[Answer], shown: Answer | None, words: Words
) -> None:
    """A card for each answer, the shown one whole; a suggestion may be taught at once."""
    if not answers:
        st.html(f'<p class="fl-empty" data-testid="unknown">{escape(words("places_unknown"))}</p>')
        return
    key = "places_alike" if answers[0].suggestion else "places_found"
    st.html(
        f'<p class="fl-section" data-testid="answers" dir="{words.direction}">'
        f"{escape(words(key, n=len(answers)))}</p>"
    )
    teaches = answers[0].suggestion and may_teach()
    for number, answer in enumerate(answers, start=1):
        id_, whole = answer.place.id, answer is shown
        others = [one.place for one in answers if one is not answer]
        with st.container(
            border=True, horizontal=True, vertical_alignment="center", key=f"place_card_{number}"
        ):
            st.html(card_html(board, answer, others, words, number=number, whole=whole))
            if not whole:
                st.button(
                    words("show_place"),
                    key=f"show_place_{number}",
                    on_click=choose_place,
                    args=(id_,),
                    type="tertiary",
                )
            if answer.suggestion and teaches:
                draw_alike(name, answer.place, words, number=number)


def _table(board: Board, asked: PlaceAsked, words: Words) -> None:
    places = listed(board, asked)
    total = sum(1 for _ in board.gazetteer.built_in)
    counted = words("places_counted", n=len(places), all=total)
    st.html(
        f'<p class="fl-section" data-testid="counted" dir="{words.direction}">{escape(counted)}</p>'
    )
    if further := len(board.gazetteer) - total:
        st.caption(words("places_further", n=further))
    draw_place_filters(board, asked, words)
    draw_place_table(board, places, _claim_counts(board), words)


def _beside(
    board: Board,
    asked: PlaceAsked,
    answers: Sequence[Answer],
    shown: Answer | None,
    words: Words,
) -> None:
    """The map, and under it the place that was chosen from the table."""
    chosen = shown.place if shown else None
    with st.container(key="places_map"):
        if asked.name:
            command = answers_command(answers, chosen.id if chosen else None, words, dark=is_dark())
        else:
            ids = {place.id for place in listed(board, asked)}
            command = table_command(ids, chosen, words, dark=is_dark())
        draw_place_map(board, command)
    if shown and not asked.name:
        with st.container(border=True, key="place_card_chosen"):
            st.html(card_html(board, shown, [], words, whole=True))


def draw_naming(board: Board, place_id: str, words: Words) -> None:
    """The claims that name a place; each line is an address of the map."""
    ids = claims_naming(board, place_id)
    place = board.gazetteer[place_id]
    title = f"{words('naming_claims')} · {place_label(place, words)} · {len(ids)}"
    st.html(
        f'<p class="fl-section" data-testid="naming" dir="{words.direction}">{escape(title)}</p>'
    )
    if not ids:
        st.caption(words("naming_none"))
        return
    st.caption(words("naming_help"))
    with st.container(key="naming", gap=None):
        for id_ in ids[:MOST_CLAIMS]:
            st.page_link(
                page_at(MAP),
                label=label_of(board, board.claims[id_], words),
                query_params=map_query(id_, words),
            )
    if len(ids) > MOST_CLAIMS:
        st.caption(literal(f"+ {len(ids) - MOST_CLAIMS}"))


def _claim_counts(board: Board) -> dict[str, int]:
    """How many claims name each place."""
    counts: dict[str, int] = {}
    for claim in board.claims.values():
        for id_ in {place.id for place in claim.where.places}:
            counts[id_] = counts.get(id_, 0) + 1
    return counts
