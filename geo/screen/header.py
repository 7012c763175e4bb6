"""The head of the page: titles and counts; and the quiet line of what the map does not claim."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from geo.board import Board
from geo.layers.select import Tally
from geo.screen.board.board import ScreenBoard
from geo.screen.board.boards import BOARDS
from geo.screen.focus import keys_html
from geo.screen.map.ground import Unstated
from geo.screen.map.trays import ADRIFT, UNDATED
from geo.screen.session import ask
from geo.screen.theme import is_dark
from geo.screen.unbroken import markup
from geo.screen.words import Lang, Words, literal, load_words, ltr

# By count of the head: the tray that lists what it counts.
TRAY_OF = {"adrift": ADRIFT, "undated": UNDATED, "undated_out": UNDATED}


def draw_header(
    counts: Tally, clocks: str, words: Words, *, dated: bool, unstated: Unstated
) -> None:
    """Title in both scripts, counts that add up, and the days shown.

    ``dated``: a range or a day is asked for, and undated claims stand beside the shown.
    ``unstated``: those that state no stretch, where a filter by ground is on.
    """
    other = load_words()[Lang.EN if words.rtl else Lang.AR]
    shown = markup(words("claims_shown", n=f"{counts.shown:,}", all=f"{counts.total:,}"))
    parts = [f'<span data-testid="shown"><b>{shown}</b></span>']
    for key, number in (
        ("placed", counts.placed),
        ("adrift", counts.adrift),
        ("undated_out", counts.undated_out) if dated else ("undated", counts.undated),
        ("contradicted", counts.contradicted),
    ):
        alarm = ' class="fl-alarm"' if key == "contradicted" and number else ""
        help_ = f' title="{escape(words(f"{key}_help"))}"' if key.startswith("undated") else ""
        said = f"<b>{number:,}</b> {markup(words(key))}"
        if key == "contradicted" and number:
            said = _toggle(said, words)
        elif tray := TRAY_OF.get(key) if number else None:
            said = _goes(said, tray, words)
        parts.append(f'<span{alarm}{help_} data-testid="{key}">{said}</span>')
    dark = "<i data-theme-dark hidden></i>" if is_dark() else ""
    st.html(
        f'{dark}<div class="fl-head" dir="{words.direction}" lang="{words.lang}">'
        f"<h1>{markup(words('title'))}</h1>"
        f'<span class="fl-other" lang="{other.lang}" dir="{other.direction}">'
        f"{markup(other('title'))}</span>"
        f'<div class="fl-counts">{"".join(parts)}</div>{_copy(words)}{keys_html(words)}</div>'
        f'<p class="fl-quiet" dir="{words.direction}"><b data-testid="clocks">{markup(clocks)}</b>'
        f"{_moved(words)}{_unstated(unstated, words)}</p>"
    )


def _moved(words: Words) -> str:
    """Room for the day that the reader moves through, which static/app/headday.js fills."""
    return f'<b class="fl-moved" data-says="{escape(words("line_moving", day="{day}"))}"></b>'


def _unstated(unstated: Unstated, words: Words) -> str:
    """That claims without a stretch are among the shown or left out, and a press that turns it."""
    told = unstated.told(words)
    if told is None:
        return ""
    said, label, key = told
    return (
        f' <span data-testid="unstated">{markup(said)} '
        f'<button type="button" class="fl-toggle" data-presses="{key}">'
        f"{markup(label)}</button></span>"
    )


def _goes(said: str, tray: str, words: Words) -> str:
    """A count that static/app/focus.js listens to: a press leads to the tray that it counts."""
    return (
        f'<button type="button" class="fl-toggle" data-goes="{tray}" '
        f'title="{escape(words("tray_go"))}">{said}</button>'
    )


def _toggle(said: str, words: Words) -> str:
    """A count that static/app/focus.js listens to: a press turns its filter on and off."""
    return (
        f'<button type="button" class="fl-toggle" data-toggles="{ask("contradicted")}" '
        f'title="{escape(words("contradicted_toggle"))}">{said}</button>'
    )


def draw_not_claimed(words: Words) -> None:
    """What the map does not claim, under the map."""
    st.html(
        f'<p class="fl-quiet fl-under" dir="{words.direction}">{markup(words("not_claimed"))}</p>'
    )


def _copy(words: Words) -> str:
    """A button that static/app/focus.js listens to: the link holds the whole page."""
    return (
        f'<button type="button" class="fl-copy" data-copied="{escape(words("copied"))}">'
        f"{markup(words('copy_link'))}</button>"
    )


def draw_language(words: Words) -> None:
    """The switch between the two languages."""
    st.segmented_control(
        words("language"),
        [lang.value for lang in Lang],
        format_func=lambda lang: {"en": "English", "ar": "العربية"}[lang],
        key=ask("lang"),
        required=True,
        label_visibility="collapsed",
        width="stretch",
    )


def draw_problem(problems: Sequence[str], words: Words) -> None:
    """What could not be used of the address or the widgets, in one message, a paragraph each."""
    lines = [literal(one) for one in problems]
    if lines:
        why = lines[0] if len(lines) == 1 else "".join(f"\n\n{line}" for line in lines)
        st.warning(words("bad_address", why=why), icon="⚠️")


def draw_missing(board: ScreenBoard, words: Words) -> None:
    """What the ledger holds and the page does not show: claims too many to be drawn, or too new."""
    if count := board.atlas.left_out:
        st.info(words("left_out", n=f"{count:,}"))
    if BOARDS.behind(board) or BOARDS.passed(board):
        _await_newer(board, words)


@st.fragment(run_every=1.0)
def _await_newer(board: ScreenBoard, words: Words) -> None:
    """Say that newer entries are on their way, and show them as soon as they are there."""
    if not BOARDS.behind(board):
        st.rerun(scope="app")
    st.html(
        f'<p class="fl-quiet" role="status" dir="{words.direction}" data-testid="newer">'
        f"{markup(words('newer_coming'))}</p>"
    )


def draw_sources(board: Board, words: Words) -> None:
    """Where the line comes from, and under which licences."""
    line = board.frontier
    note = words(
        "frontier_note",
        source=ltr(f"{line.source} {line.version}".strip()),
        km=ltr(f"{line.length_km:.1f}"),
    )
    st.html(
        f'<p class="fl-source"><b>{markup(words("sources"))}.</b> <bdi>{markup(note)}</bdi> '
        f'<span class="fl-licence"><bdi>{markup(line.licence)}</bdi>. '
        f"{markup(words('attribution'))}</span></p>"
    )
