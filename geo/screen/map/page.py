"""The map page, top to bottom."""

import streamlit as st

from geo.errors import InputError
from geo.layers.select import Mask, select, tally
from geo.layers.view import is_dated, without_span
from geo.screen.address import Asked, held_by_asked, read_asked, restore, write
from geo.screen.aside import tidy_aside
from geo.screen.board.board import ScreenBoard
from geo.screen.board.command import Scope, command_of
from geo.screen.board.inuse import open_board
from geo.screen.board.ordering import Rows
from geo.screen.claim.evidence import draw_evidence
from geo.screen.faults import fault_text
from geo.screen.focus import follow_choice
from geo.screen.header import (
    draw_header,
    draw_language,
    draw_missing,
    draw_not_claimed,
    draw_problem,
    draw_sources,
)
from geo.screen.map.clocks import clocks_sentence
from geo.screen.map.compare import changes_of, draw_changed, draw_compare
from geo.screen.map.filters import draw_filters, filters_on
from geo.screen.map.ground import unstated_of
from geo.screen.map.handover import draw_handover
from geo.screen.map.mapview import draw_map
from geo.screen.map.savedviews import draw_saved_views
from geo.screen.map.sorting import in_order
from geo.screen.map.strip import draw_strip
from geo.screen.map.table import draw_downloads, draw_link, draw_table
from geo.screen.map.trays import draw_trays
from geo.screen.pace import let_paint
from geo.screen.session import PLACE, keep_alive, language
from geo.screen.speech import speak
from geo.screen.theme import apply_style, is_dark
from geo.screen.words import Words, load_words


def map_page() -> None:
    """Everything that the articles claim, on one page."""
    try:
        board, asked, problems = _open_asked()
    except InputError as error:
        st.error(fault_text(error, load_words()[language()]))
        keep_alive()
        return
    words = load_words()[asked.lang]
    apply_style(words, "filters_and_pages", filters_on(asked.view))
    speak(words)
    tidy_aside()
    view = asked.view
    shown, counts = select(board.sieve, view), tally(board.sieve, view)
    rows = in_order(board, shown, words)
    scope = _scope(board, asked, shown)
    command = command_of(board, scope, words)
    unstated = unstated_of(board, view, shown)
    clocks = clocks_sentence(view, scope.day, words)
    with st.container(key="head"):  # lines come and go: what lies below would be made anew
        draw_header(counts, clocks, words, dated=is_dated(view), unstated=unstated)
        draw_changed(scope.changed, words)
        draw_problem(problems or ([asked.problem] if asked.problem else []), words)
        draw_missing(board, words)
    left, right = st.columns([1.85, 1], gap="small")
    # Map, strip, and then the forty filters with their counts: each is painted before the next.
    with left, st.container(key="mapbox"):
        draw_map(board, command)
        draw_not_claimed(words)
    let_paint()
    under = st.container(key="under")
    with under:
        draw_strip(board, command, counts.undated, words)
    let_paint()
    with right, st.container(key="evidence"):
        order = [board.ids[row] for row in rows]
        draw_evidence(board, asked.claim, shown, order, words, sought=view.text)
    with under:
        draw_compare(board, view, scope.day, scope.changed, words)
    with st.sidebar:
        draw_language(words)
        draw_filters(board, view, unstated, words)
        draw_saved_views(board, view, words)
    draw_below(board, asked, shown, rows, words)
    write(asked)
    follow_choice(asked.claim)


def _open_asked() -> tuple[ScreenBoard, Asked, list[str]]:
    """The board of the ledger's day that is asked for, all that is asked, and what was wrong."""
    held_by = held_by_asked()
    board = open_board(held_by)
    problems = restore(board)
    asked = read_asked(board.frontier.length_km)
    if asked.view.held_by != held_by:  # the page was left with a day, or comes back to one
        board = open_board(asked.view.held_by)
    return board, asked, problems


def draw_below(board: ScreenBoard, asked: Asked, shown: Mask, rows: Rows, words: Words) -> None:
    """Table, trays and downloads under the map; only what is open is made."""
    names = [words("table"), words("trays"), words("export")]
    table, trays, export = st.tabs(names, key="below", on_change="rerun")
    if table.open:
        with table:
            draw_table(board, rows, asked.claim, words)
    if trays.open:
        with trays:
            draw_trays(board, asked.view, shown, words)
    if export.open:
        with export:
            draw_downloads(board, asked, shown, words)
            draw_handover(board, asked.view, shown, words)
            draw_link(asked, words)
            draw_sources(board, words)


def _scope(board: ScreenBoard, asked: Asked, shown: Mask) -> Scope:
    view = asked.view
    ends = (view.km_from, view.km_to)
    low, high = ends[0] or 0.0, ends[1] or board.frontier.length_km
    day = view.state_day or board.last_evidence
    base = select(board.sieve, without_span(view))
    ids = {board.ids[row] for row in base.nonzero()[0]} if view.against else ()
    return Scope(
        shown=shown,
        base=base,
        day=day,
        known_by=view.known_by,
        km=None if ends == (None, None) else (low, high),
        days=(view.first, view.last),
        selected=asked.claim if asked.claim in board.row_of else None,
        dark=is_dark(),
        against=view.against,
        changed=changes_of(board, view, day, ids),
        one_day=view.on is not None,
        within=view.within,
        place=st.session_state.get(PLACE),
        actors=view.actors,
    )
