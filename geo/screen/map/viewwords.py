"""What is shown, in words: the counts, the two clocks, and every filter with its values."""

from collections.abc import Callable, Mapping

from geo.board import Board
from geo.claims.model import Article
from geo.layers.controls import CONTROLS, Control, Takes
from geo.layers.query import polygon_text
from geo.layers.select import tally
from geo.layers.view import View
from geo.screen.outlets import outlet_name
from geo.screen.titles import title_of
from geo.screen.words import Words, isolate, ltr

MOST_TITLE = 60  # characters of an article's name
TABLES = {
    "parts": "part",
    "kinds": "kind",
    "stances": "stance",
    "sides": "side",
    "records": "record",
    "precisions": "exactness",
}
CLOCKS = frozenset(
    {"day", "known_by", "held_by"}
)  # fields that choose no claims by themselves alone


def view_lines(board: Board, view: View, words: Words) -> tuple[str, ...]:
    """Lines of plain text, for the head of a picture or a printed page."""
    counts = tally(board.features, view)
    lines = [words("claims_shown", n=counts.shown, all=counts.total)]
    day = view.state_day or board.last_evidence
    if day is not None:
        line = words("line_as_of", day=ltr(day.isoformat()))
        if view.known_by:
            line += words("line_known_by", day=ltr(view.known_by.isoformat()))
        if view.held_by:
            line += words.comma + words("held_day", day=ltr(view.held_by.isoformat()))
        lines.append(line)
    filters = [
        f"{control.label_ar if words.rtl else control.label_en}: {asked}"
        for control in CONTROLS
        if control.field not in CLOCKS and (asked := _asked(board, view, control, words))
    ]
    lines.append(" · ".join(filters) if filters else words("no_filter"))
    return tuple(lines)


def _asked(board: Board, view: View, control: Control, words: Words) -> str:
    """What a control asks for, in words; empty where it asks for nothing."""
    value = getattr(view, control.field)
    if control.takes is Takes.KM:
        if view.km_from is None and view.km_to is None:
            return ""
        low = 0.0 if view.km_from is None else view.km_from
        high = board.frontier.length_km if view.km_to is None else view.km_to
        return ltr(f"{low:.0f}–{high:.0f}")
    if isinstance(value, bool):
        return words("yes") if value else ""
    if isinstance(value, frozenset):
        return words.comma.join(
            _name(board, control.field, item, words) for item in sorted(map(str, value))
        )
    if not value:
        return ""
    if control.takes is Takes.POLYGON:
        value = polygon_text(value)
    return isolate(str(value)) if control.takes is Takes.TEXT else ltr(str(value))


def _name(board: Board, field: str, item: str, words: Words) -> str:
    """One of the values of a control, as the reader knows it."""
    if field in TABLES:
        return words.of(TABLES[field], item)
    named = _NAMES.get(field)
    return named(board, item, words) if named else isolate(item)


def _actor(board: Board, id_: str, words: Words) -> str:
    return isolate(board.actor_names[id_][words.lang] if id_ in board.actors else id_)


def _place(board: Board, id_: str, words: Words) -> str:
    place = board.gazetteer.get(id_)
    return isolate(id_ if place is None else place.name_ar if words.rtl else place.name_en)


def article_name(article: Article) -> str:
    """An article among others, as several may be of one outlet: its title, cut where it is long."""
    return title_of(article, MOST_TITLE)


def _article(board: Board, id_: str, words: Words) -> str:
    del words
    article = board.articles.get(id_)
    return article_name(article) if article else isolate(id_)


def _outlet(board: Board, outlet: str, words: Words) -> str:
    del board
    return isolate(outlet_name(outlet, words))


_NAMES: Mapping[str, Callable[[Board, str, Words], str]] = {
    "actors": _actor,
    "governorates": _place,
    "articles": _article,
    "outlets": _outlet,
}
