"""Two days side by side: which kilometres are said to have changed hands, from whom to whom."""

from collections.abc import Collection
from datetime import date

import streamlit as st

from geo.board import Board
from geo.layers.changes import Change, Held, Total, backed, changes, lengths, totals
from geo.layers.tenure import Condition
from geo.layers.view import View
from geo.screen.unbroken import markup
from geo.screen.words import Words, isolate, ltr


def changes_of(
    board: Board, view: View, day: date | None, claims: Collection[str]
) -> tuple[Change, ...]:
    """What changed from the earlier of the two days to the later, as these claims tell it."""
    if view.against is None or day is None:
        return ()
    early, late = sorted((view.against, day))
    states = (backed(board.state(one, view.known_by), claims) for one in (early, late))
    return changes(*states)


def draw_changed(found: tuple[Change, ...], words: Words) -> None:
    """How much changed, in one line that leads to the list; nothing where nothing did."""
    if not found:
        return
    length = lengths(found)
    said = [
        words(name, km=ltr(whole_km(km)))
        for name, km in (
            ("changed_stated", length.stated_km),
            ("changed_within", length.within_km),
        )
        if km > 0
    ]
    st.html(
        f'<p class="fl-quiet" dir="{words.direction}" lang="{words.lang}" data-testid="changed">'
        f'<a href="#{LIST}">{markup(words("changed_sum", km=words.comma.join(said)))}</a></p>'
    )


def draw_compare(
    board: Board, view: View, day: date | None, found: tuple[Change, ...], words: Words
) -> None:
    """The list of kilometres, by side; nothing where no second day is asked for."""
    if view.against is None or day is None:
        return
    early, late = (ltr(one.isoformat()) for one in sorted((view.against, day)))
    rows = "".join(_row(board, total, words) for total in totals(found))
    title = markup(words("changed", first=early, last=late))
    head = "".join(f"<th>{markup(words(name))}</th>" for name in ("changed_side", *_COLUMNS))
    body = (
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        if rows
        else f'<p class="fl-source">{markup(words("changed_nothing"))}</p>'
    )
    st.html(
        f'<section class="fl-changes" id="{LIST}" dir="{words.direction}" lang="{words.lang}" '
        f'data-testid="changes"><p class="fl-section">{title}</p>{body}</section>'
    )


LIST = "changes"  # where the line at the head leads to
_COLUMNS = ("changed_from", "changed_to", "changed_km", "changed_where")


def _row(board: Board, total: Total, words: Words) -> str:
    spans = words.comma.join(ltr(f"{low:.0f}–{high:.0f}") for low, high in total.spans)
    cells = (
        markup(words.of("side", total.side.value)),
        _held(board, total.before, words),
        _held(board, total.after, words),
        _length(total, words),
        markup(spans),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _length(total: Total, words: Words) -> str:
    """What is not told more exactly than by province changed at most somewhere in so many km."""
    km = f"<b>{markup(ltr(whole_km(total.km)))}</b>"
    return f"<small>{markup(words('changed_somewhere'))}</small> {km}" if total.somewhere else km


def whole_km(km: float) -> str:
    """Kilometres without decimals; what changed is never said to be none."""
    return f"{km:.0f}" if km >= 0.5 else "<1"


def _held(board: Board, held: Held, words: Words) -> str:
    condition = markup(words.of("condition", held.condition.value))
    if held.condition is Condition.UNKNOWN:
        return f"<i>{condition}</i>"
    names = words("and").join(
        isolate(board.actor_names[id_][words.lang] if id_ in board.actors else id_)
        for id_ in held.holders
    )
    note = "" if held.condition is Condition.HELD else f" <small>{condition}</small>"
    return f"{markup(names)}{note}"
