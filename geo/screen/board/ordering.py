"""In which order the claims stand: in the table, and for the keys that go on and back."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from geo.layers.placed import UNSTATED
from geo.screen.outlets import outlet_name
from geo.screen.words import Words

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

Rows = npt.NDArray[np.int64]
AS_TOLD = ""  # the order of the features: article by article, as each tells it
DOWN = "-"  # before the name of a column: the last ones first
Key = Callable[["GeoDataFrame", Words], "list[pd.Series]"]


def _named(column: str, table: str) -> Key:
    return lambda rows, words: [rows[column].map(lambda value: words.of(table, value))]


def _joined(column: str) -> Key:
    return lambda rows, words: [
        rows[f"{column}_{words.lang.value}"].map(lambda names: words.comma.join(names) or None)
    ]


def _km(column: str) -> Key:
    return lambda rows, _: [rows[column].mask(rows["precision"].isin(UNSTATED))]


def _days(rows: "GeoDataFrame", _: Words) -> list[pd.Series]:
    return [rows[name].mask(rows["undated"]) for name in ("first_ordinal", "last_ordinal")]


KEYS: Mapping[str, Key] = {
    "col_kind": _named("kind", "kind"),
    "col_stance": _named("stance", "stance"),
    "col_who": _joined("actors"),
    "col_where": _joined("places"),
    "col_side": _named("side", "side"),
    "col_km": _km("km_from"),
    "col_km_to": _km("km_to"),
    "col_days": _days,
    "col_record": _named("record", "record"),
    "col_article": lambda rows, words: [
        rows["outlet"]
        .map(lambda outlet: outlet_name(outlet, words), na_action="ignore")
        .fillna(rows["file"])
    ],
    "col_quote": lambda rows, _: [rows["quote"]],
}
"""By heading of the table: what a claim is sorted by, in the reader's language."""

ORDERS = (AS_TOLD, *(f"{way}{name}" for name in KEYS for way in ("", DOWN)))
"""Every order that can be asked for."""

BY_NAME = {order.replace("col_", ""): order for order in ORDERS}
"""Every order by its name in the address: "days", "-days"."""

NAMES = {order: name for name, order in BY_NAME.items()}


def ordered(features: "GeoDataFrame", order: str, words: Words) -> Rows:
    """Positions of the rows in an order; what is not told of a claim puts it last."""
    places = np.arange(len(features))
    if order == AS_TOLD:
        return places
    keys = KEYS[order.removeprefix(DOWN)](features, words)
    frame = pd.DataFrame({str(place): key.to_numpy() for place, key in enumerate(keys)})
    up = not order.startswith(DOWN)
    found = frame.sort_values(list(frame), ascending=up, kind="stable", na_position="last")
    rows: Rows = found.index.to_numpy()
    return rows
