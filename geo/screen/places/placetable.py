"""The whole gazetteer as a table, with its counts by kind and country."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import pandas as pd
import streamlit as st

from gazetteer.place import Place, PlaceKind
from geo.board import Board
from geo.screen.claim.reasons import reason_text
from geo.screen.columns import draw_rows
from geo.screen.places.placecard import country_name, on_line
from geo.screen.places.placestate import COUNTRIES, KINDS, PlaceAsked, choose_place
from geo.screen.words import Words, isolate, literal, ltr

HEIGHT = 560  # pixels at most
WIDTHS = {  # pixels; with the column that picks, as wide as a window of 1440 leaves
    "col_name_en": 192, "col_name_ar": 154, "place_kind": 90, "lies_in": 190, "col_km": 42,
    "col_km_to": 50, "col_offset": 69, "col_precision": 46, "col_claims": 58,
    "place_source": 250,  # behind them all
}  # fmt: skip
FORMATS = {
    "col_km": "%.0f", "col_km_to": "%.0f", "col_offset": "%.1f", "col_precision": "%.4g",
    "col_claims": "%d",
}  # fmt: skip
KEY = "places_table"


def listed(board: Board, asked: PlaceAsked) -> list[Place]:
    """The hand-kept places of the kinds and countries asked for, the nearest to the line first."""
    places = [
        place
        for place in board.gazetteer.built_in
        if (not asked.kinds or place.kind.value in asked.kinds)
        and (not asked.countries or place.country in asked.countries)
    ]
    return sorted(places, key=_distance)


def _distance(place: Place) -> tuple[float, str]:
    offset = place.frontier_offset_km
    return math.inf if offset is None else offset, place.id


def draw_place_filters(board: Board, asked: PlaceAsked, words: Words) -> None:
    """Kinds and countries, each with how many places the other filter leaves it."""
    places = list(board.gazetteer.built_in)
    kinds = Counter(
        place.kind.value
        for place in places
        if not asked.countries or place.country in asked.countries
    )
    countries = Counter(
        place.country for place in places if not asked.kinds or place.kind.value in asked.kinds
    )
    order = [kind.value for kind in PlaceKind if any(place.kind is kind for place in places)]
    everywhere = Counter(place.country for place in places)
    _pills(words("place_kind"), KINDS, order, kinds, lambda kind: words.of("place_kind", kind))
    _pills(
        words("place_country"),
        COUNTRIES,
        [country for country, _ in everywhere.most_common()],
        countries,
        lambda country: country_name(board, country, words),
    )


def _pills(
    label: str,
    key: str,
    options: Iterable[str],
    counts: Mapping[str, int],
    name: Callable[[str], str],
) -> None:
    st.pills(
        label,
        list(options),
        selection_mode="multi",
        key=key,
        format_func=lambda option: f"{literal(isolate(name(option)))} {ltr(str(counts[option]))}",
    )


def draw_place_table(
    board: Board, places: Sequence[Place], claims: Mapping[str, int], words: Words
) -> None:
    """Every listed place in a row; picking a row shows the place."""
    st.caption(words("place_table_help"))
    draw_rows(
        place_frame(board, places, claims, words),
        [place.id for place in places],
        choose_place,
        words,
        key=KEY,
        widths=WIDTHS,
        formats=FORMATS,
        most=HEIGHT,
    )


def place_frame(
    board: Board, places: Sequence[Place], claims: Mapping[str, int], words: Words
) -> pd.DataFrame:
    """The places in the reader's language; figures as they are."""
    stands = [on_line(board, place) for place in places]
    spans = [one.km if one else None for one in stands]
    names = [
        (words("col_name_en"), [place.name_en for place in places]),
        (words("col_name_ar"), [place.name_ar for place in places]),
    ]
    cells = dict(reversed(names) if words.rtl else names) | {
        words("place_kind"): [words.of("place_kind", place.kind.value) for place in places],
        words("lies_in"): [_lies_in(board, place, words) for place in places],
        words("col_km"): [km[0] if km else None for km in spans],
        words("col_km_to"): [km[1] if km and km[0] != km[1] else None for km in spans],
        words("col_offset"): [one.offset_km if one else None for one in stands],
        words("col_precision"): [place.precision_km for place in places],
        words("col_claims"): [claims.get(place.id, 0) for place in places],
        words("place_source"): [
            reason_text(place.source, board.gazetteer, words) for place in places
        ],
    }
    return pd.DataFrame(cells)


def _lies_in(board: Board, place: Place, words: Words) -> str:
    """The governorate, where there is one, and the country."""
    holder = board.gazetteer.get(place.governorate)
    name = (holder.name_ar if words.rtl else holder.name_en) if holder else ""
    return words.comma.join(filter(None, (name, country_name(board, place.country, words))))
