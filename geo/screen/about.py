"""The About page: how the map is made, what it does not claim, its figures and its sources."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from html import escape
from pathlib import Path

import streamlit as st

from geo.board import Board
from geo.home import HOME, SEEDS, STATIC
from geo.layers.select import tally
from geo.layers.view import View
from geo.screen.claim.reasons import reason_text
from geo.screen.focus import KEYS
from geo.screen.header import draw_missing
from geo.screen.pagestate import restore_page, write_page
from geo.screen.parts import begin_page, draw_title
from geo.screen.tables import read_vendored, table_with
from geo.screen.words import Lang, Words, isolate, ltr, script_of

STYLE = Path(__file__).with_name("about.css")
PAGE = "about"
METHOD = ("read", "place", "weigh", "show")
NOT_CLAIMED = ("truth", "blank", "border", "dates", "use")
LIMITS = ("rules", "digests", "grades", "offline")


def about_page() -> None:
    """All that a reader should know before relying on the map."""
    board = begin_page()
    if board is None:
        return
    asked = restore_page(PAGE, {})
    words = draw_title(asked, "about_title", "about_quiet", STYLE)
    draw_missing(board, words)
    parts = [
        _part(words("about_method"), _list(words, "method", METHOD, ordered=True)),
        _part(words("about_not"), _list(words, "not_claimed", NOT_CLAIMED)),
        _part(words("about_limits"), _list(words, "limit", LIMITS)),
        _part(words("about_figures"), _figures(board, words) + _scores(words)),
        _part(words("sources"), _sources(board, words)),
        _part(words("keys"), _keys(words)),
    ]
    st.html(
        f'<div class="fl-about" dir="{words.direction}" lang="{words.lang}">{"".join(parts)}</div>'
    )
    write_page(asked)


def figures(board: Board, words: Words) -> Iterator[tuple[str, str]]:
    """What can be counted on the data in use, each with its name."""
    counts = tally(board.sieve, View())
    reader = board.atlas.reader
    line = reader.frontier
    yield words("figure_length", dataset=isolate(line.source)), f"{line.length_km:.1f}"
    yield words("figure_places"), f"{len(list(reader.gazetteer)):,}"
    yield words("figure_actors"), f"{len(reader.lexicon.actors):,}"
    yield words("figure_articles"), f"{len(board.articles):,}"
    yield words("figure_claims"), f"{counts.total:,}"
    yield words("figure_placed"), f"{counts.placed:,} / {counts.adrift:,}"
    yield words("figure_undated"), f"{counts.undated:,}"
    yield words("figure_contradicted"), f"{counts.contradicted:,}"


def _part(title: str, inner: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{inner}</section>"


def _list(words: Words, table: str, keys: Iterable[str], *, ordered: bool = False) -> str:
    tag = "ol" if ordered else "ul"
    lines = "".join(f"<li>{escape(words.of(table, key))}</li>" for key in keys)
    return f"<{tag}>{lines}</{tag}>"


def _figures(board: Board, words: Words) -> str:
    rows = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{_each(value)}</dd></div>"
        for name, value in figures(board, words)
    )
    return f'<dl class="fl-figures" data-testid="figures">{rows}</dl>'


def _each(value: str) -> str:
    """One number or two, each kept whole; two stand in the order of the words that name them."""
    return " / ".join(escape(ltr(part)) for part in value.split(" / "))


def _scores(words: Words) -> str:
    """How well the reader reads, as the README has it; a test measures what stands there."""
    scored = table_with(HOME / "README.md", "recall")
    if scored is None:
        return ""
    head = [words.of("score", name) for name in scored.head]
    rows = [(words.of("scored", name), *map(ltr, values)) for name, *values in scored.rows]
    return f"<p>{escape(words('about_scores'))}</p>{_table(head, rows)}"


def _sources(board: Board, words: Words) -> str:
    """Every file of facts and every library that the browser is given."""
    seeds = table_with(SEEDS / "README.md", "licence")
    inner = f"<p>{escape(words('attribution'))}</p>"
    if seeds is not None:
        chosen = [seeds.head.index(name) for name in ("file", "source", "licence", "retrieved")]
        head = [words(f"source_{seeds.head[i]}") for i in chosen]
        said = partial(reason_text, places=board.gazetteer, words=words)
        rows = [[isolate(said(row[i])) for i in chosen] for row in seeds.rows]
        inner += f"<p>{escape(words('about_facts'))}</p>{_table(head, rows, english=True)}"
    vendored = read_vendored(STATIC / "vendor" / "manifest.json")
    if vendored:
        head = [words(f"vendored_{name}") for name in ("name", "version", "licence")]
        rows = [[isolate(one.name), one.version, one.licence] for one in vendored]
        inner += f"<p>{escape(words('about_vendored'))}</p>{_table(head, rows, english=True)}"
    return inner


def _table(head: Iterable[str], rows: Iterable[Iterable[str]], *, english: bool = False) -> str:
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    style = ' class="fl-many"' if english else ""
    body = "".join(
        "<tr>"
        + "".join(f"<td{_spoken(cell) if english else ''}>{_cell(cell)}</td>" for cell in row)
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="fl-tablebox" tabindex="0"><table{style}><thead><tr>{top}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _spoken(text: str) -> str:
    """The language of a cell that may be English on any page, as attributes."""
    return f' lang="{script_of(text, Lang.EN)[0]}" dir="auto"'


def _cell(text: str) -> str:
    """Its words; a file's name may go over to the next line before its ending."""
    return _ENDING.sub("<wbr>.", escape(text))


_ENDING = re.compile(r"\.(?=[a-z]{3,}\b)")


def _keys(words: Words) -> str:
    rows = "".join(
        f"<dt><kbd>{escape(key)}</kbd></dt><dd>{escape(words(name))}</dd>" for key, name in KEYS
    )
    return f'<dl class="fl-keylist">{rows}</dl><p>{escape(words("about_keys"))}</p>'
