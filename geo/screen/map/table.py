"""The table and the downloads: the rows of the map, for keyboards, screen readers and files."""

import math
from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st
from geopandas import GeoDataFrame

from geo.board import Board
from geo.export.cover import Cover
from geo.export.csv_ import csv_bytes
from geo.export.geojson import geojson_bytes
from geo.export.kml import kml_bytes
from geo.layers.placed import UNSTATED
from geo.layers.select import Mask
from geo.screen.address import Asked, permalink
from geo.screen.board.ordering import Rows
from geo.screen.claim.guide import draw_nothing
from geo.screen.claim.told import teller
from geo.screen.columns import THREE_LINES, Follows, draw_rows, height_of
from geo.screen.cutting import within
from geo.screen.map.sorting import draw_sorting, press_heading, sorted_by
from geo.screen.outlets import outlet_name
from geo.screen.session import choose
from geo.screen.unbroken import markup
from geo.screen.words import Words, file_name, ltr, unturned

WIDTHS = {  # pixels of a column; with the column that picks, as wide as a window of 1440 leaves
    "col_kind": 100, "col_stance": 98, "col_who": 134, "col_where": 124, "col_side": 72,
    "col_km": 42, "col_km_to": 50, "col_days": 102, "col_record": 89, "col_article": 149,
    "col_quote": 120,
}  # fmt: skip
FORMATS = {"col_km": "%.0f", "col_km_to": "%.0f"}
MOST = {"who": 36, "where": 42, "quote": 40}  # characters that three lines hold
HEIGHT = 567  # pixels at most
MOST_ROWS = 1_000  # at once in the browser
Writer = Callable[[GeoDataFrame, Cover], bytes]


def draw_table(board: Board, rows: Rows, chosen: str | None, words: Words) -> None:
    """These claims, each in a row; picking a row does what clicking its mark does."""
    if not len(rows):
        draw_nothing(board, words("nothing_shown"), "clear_to_list", words)
        return
    with st.container(horizontal=True, vertical_alignment="center", key="table_head"):
        draw_sorting(words)
        page = board.features.iloc[_page(rows, words)]
        st.caption(words("table_help"), width="stretch")
    draw_rows(
        table_frame(page, words),
        list(page["id"]),
        choose,
        words,
        key="table",
        widths=WIDTHS,
        formats=FORMATS,
        most=HEIGHT,
        row=THREE_LINES,
        follows=Follows(chosen, partial(choose, None), sorted_by(), press_heading),
    )
    if height_of(len(page), THREE_LINES) > HEIGHT:
        st.html(_printed(len(rows), words))


def _printed(count: int, words: Words) -> str:
    """What only paper says: a sheet holds the rows in sight, not those to scroll to."""
    told = words("table_printed", n=HEIGHT // THREE_LINES, all=f"{count:,}")
    return f'<p class="fl-quiet fl-printed" dir="{words.direction}">{markup(told)}</p>'


def _page(rows: Rows, words: Words) -> Rows:
    """All rows; of more than the browser should hold, those of the page that is asked for."""
    if len(rows) <= MOST_ROWS:
        return rows
    pages = math.ceil(len(rows) / MOST_ROWS)
    st.session_state["table_page"] = min(pages, st.session_state.get("table_page", 1))
    page = st.number_input(words("page_of", all=pages), 1, pages, key="table_page", width=140)
    return rows[MOST_ROWS * (page - 1) : MOST_ROWS * page]


def table_frame(rows: GeoDataFrame, words: Words) -> pd.DataFrame:
    """Rows of the features in the reader's language; figures and days as they are.

    A claim of which no stretch is stated has no kilometres, and says so beside its places. A
    contradiction stands below the stance, the last day below the first. Names and
    words that three lines do not hold are cut between two of them.
    """
    lang = words.lang.value

    def joined(column: str) -> pd.Series:
        return rows[f"{column}_{lang}"].map(words.comma.join)

    def short(texts: pd.Series, most: int) -> pd.Series:
        return texts.map(lambda text: within(text, most))

    def named(column: str, table: str) -> pd.Series:
        return rows[column].map(lambda value: words.of(table, value))

    contradicted = rows["contradicted"].map(
        {True: words.comma + words("col_contradicted"), False: ""}
    )
    # A number would read as measured: the whole line is only the room in which it lies.
    unstated = rows["precision"].isin(UNSTATED)
    untold = f" ({words('km_unstated')})"
    return pd.DataFrame(
        {
            words("col_kind"): named("kind", "kind"),
            words("col_stance"): named("stance", "stance") + contradicted,
            words("col_who"): short(joined("actors"), MOST["who"]),
            words("col_where"): short(joined("places"), MOST["where"])
            + unstated.map({True: untold, False: ""}),
            words("col_side"): named("side", "side"),
            words("col_km"): rows["km_from"].mask(unstated),
            words("col_km_to"): rows["km_to"].mask(unstated),
            words("col_days"): [
                _days(first, last, words)
                for first, last in zip(
                    rows["first_day"].fillna(""), rows["last_day"].fillna(""), strict=True
                )
            ],
            words("col_record"): named("record", "record"),
            words("col_article"): rows["outlet"]
            .map(lambda outlet: unturned(outlet_name(outlet, words)), na_action="ignore")
            .fillna(rows["file"].map(file_name)),
            words("col_quote"): short(rows["quote"].map(unturned), MOST["quote"]),
        }
    )


def _days(first: str, last: str, words: Words) -> str:
    """First day and last, of which one or both may be missing (empty).

    An open dash would read as "until" from right to left: in Arabic words stand in its place.
    """
    if first == last:
        return first
    ends = {
        name: ltr(day) if words.rtl else day for name, day in (("first", first), ("last", last))
    }
    if first and last:
        return words("col_days_both", **ends)
    return words("col_days_since" if first else "col_days_until", **ends)


def draw_downloads(board: Board, asked: Asked, shown: Mask, words: Words) -> None:
    """Files with exactly the shown claims, built when asked for."""
    st.caption(words("download_help", n=f"{int(shown.sum()):,}"))
    with st.container(horizontal=True):
        for ending, writer, mime in (
            ("geojson", geojson_bytes, "application/geo+json"),
            ("csv", csv_bytes, "text/csv"),
            ("kml", kml_bytes, "application/vnd.google-earth.kml+xml"),
        ):
            st.download_button(
                words(f"download_{ending}"),
                data=partial(_file, writer, board, asked, shown, words),
                file_name=f"frontier-claims.{ending}",
                mime=mime,
                on_click="ignore",
                icon=":material/download:",
                key=f"download_{ending}",
            )


def draw_link(asked: Asked, words: Words) -> None:
    """The address of this view; where the map stands only the head's button adds."""
    query = permalink(asked)
    st.caption(words("link"))
    home = (st.context.url or "").rstrip("/")
    address = f"{home}/?{query}" if query else f"{home}/"
    st.code(address, language=None, wrap_lines=True)


def _file(writer: Writer, board: Board, asked: Asked, shown: Mask, words: Words) -> bytes:
    return writer(
        board.features.loc[shown], board.cover(asked.view, asked.lang.value, teller(board, words))
    )
