"""CSV for spreadsheets: UTF-8 with a byte order mark, no cell that a spreadsheet would run."""

import csv
import io
import math
from typing import Any

from geopandas import GeoDataFrame

from geo.export.cover import Cover
from geo.layers.columns import EXPORTED

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
POINT = ("lon", "lat")  # inside the geometry; empty where adrift. The GeoJSON has all of it


def csv_bytes(features: GeoDataFrame, cover: Cover) -> bytes:
    """One row a feature under the names of the declared columns; lists are joined by `` | ``.

    ``name`` comes first, in the cover's language. A text that a spreadsheet would take for a
    formula gets an apostrophe before it.
    """
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(["name", *(column.name for column in EXPORTED), *POINT])
    columns = [features[column.name].tolist() for column in EXPORTED]
    names = features[f"name_{cover.lang}"].tolist()
    for name, *cells, geometry in zip(names, *columns, features.geometry, strict=True):
        writer.writerow([_cell(cell) for cell in (name, *cells)] + _located(geometry))
    return table.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> str | int | float:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return "" if math.isnan(value) else value
    text = " | ".join(value) if isinstance(value, tuple) else value or ""
    return f"'{text}" if text.lstrip(" ").startswith(_RUNS) else text


def _located(geometry: Any) -> list[str | float]:
    if geometry is None:
        return ["", ""]
    point = geometry.representative_point()
    return [round(point.x, 6), round(point.y, 6)]
