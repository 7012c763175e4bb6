"""Which days the map speaks of, in words: of the line, of what was known, and of the marks."""

from datetime import date

from geo.layers.view import View, is_dated
from geo.screen.words import Words, ltr


def clocks_sentence(view: View, day: date | None, words: Words) -> str:
    """The clocks and the marks, in plain sentences; ``day`` is the line's."""
    if day is None:
        line = words("line_undated")
    elif view.against is None:
        line = words("line_on", day=_iso(day))
    else:
        line = words("line_beside", day=_iso(day), other=_iso(view.against))
    known = words("known_day", day=_iso(view.known_by)) if view.known_by else words("known_all")
    if view.held_by:
        known += words.comma + words("held_day", day=_iso(view.held_by))
    open_start = f" {words('marks_by')}." if is_dated(view) else ""
    return f"{line}{words.comma}{known}. {_marks(view, words)}.{open_start}"


def _marks(view: View, words: Words) -> str:
    if view.on:
        return words("marks_on", day=_iso(view.on))
    if view.first and view.last:
        return words("marks_between", first=_iso(view.first), last=_iso(view.last))
    if view.first:
        return words("marks_since", day=_iso(view.first))
    if view.last:
        return words("marks_until", day=_iso(view.last))
    return words("marks_all")


def _iso(day: date) -> str:
    return ltr(day.isoformat())
