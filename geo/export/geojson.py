"""GeoJSON by RFC 7946: WGS 84, right-hand rule, ISO dates, null geometry for what is adrift."""

import json
import math
from pathlib import Path
from typing import Any

import pandas as pd
from geopandas import GeoDataFrame
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from geo.errors import InputError
from geo.export.cover import ATTRIBUTION, LICENCE, Cover
from geo.export.holdings import state_to_json
from geo.layers.columns import EXPORTED, Column, Holds
from geo.layers.query import to_query


def to_geojson(features: GeoDataFrame, cover: Cover) -> dict[str, Any]:
    """The rows of ``features`` as a FeatureCollection of plain JSON values.

    Every declared column is a property, and ``name`` is ``name_en`` or ``name_ar`` by the cover's
    language. Foreign members of the collection tell the view, the counts, the dataset, the
    attribution and the state of the line. Coordinates stand as in the frame: six decimals.
    """
    columns = [(column, features[column.name].tolist()) for column in EXPORTED]
    names = features[f"name_{cover.lang}"].tolist()
    rows = []
    for row, geometry in enumerate(features.geometry):
        properties = {"name": names[row]}
        properties.update((column.name, _plain(values[row])) for column, values in columns)
        rows.append(
            {
                "type": "Feature",
                "id": properties["id"],
                "geometry": None if geometry is None else mapping(geometry),
                "properties": properties,
            }
        )
    known_by = cover.view.known_by
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if features.geometry.notna().any():
        collection["bbox"] = [round(float(edge), 6) for edge in features.total_bounds]
    return collection | {
        "view": to_query(cover.view),
        "known_by": known_by.isoformat() if known_by else None,
        "counts": cover.tally._asdict(),
        "frontier": {"dataset": cover.dataset, "length_km": round(cover.length_km, 1)},
        "attribution": ATTRIBUTION,
        "licence": LICENCE,
        "state": state_to_json(cover.state) if cover.state else None,
        "features": rows,
    }


def geojson_bytes(features: GeoDataFrame, cover: Cover) -> bytes:
    """The collection as UTF-8, one feature a line, so that two exports can be compared."""
    collection = to_geojson(features, cover)
    rows = ",\n".join(_dump(row) for row in collection.pop("features"))
    return f'{_dump(collection)[:-1]}, "features": [\n{rows}\n]}}\n'.encode()


def read_geojson(path: Path) -> GeoDataFrame:
    """Read back an export: the exported columns and ``geometry``, as ``build_features`` has them.

    Raises:
        InputError: The file is missing, is no JSON, or was not written by ``to_geojson``.
    """
    try:
        rows = json.loads(path.read_bytes())["features"]
        properties = [row["properties"] for row in rows]
        geometries = [shape(row["geometry"]) if row["geometry"] else None for row in rows]
        columns = {
            column.name: pd.Series(
                [_kept(column, row[column.name]) for row in properties], dtype=column.holds.dtype
            )
            for column in EXPORTED
        }
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError, ShapelyError) as error:
        raise InputError(f"{path} is no export of this map: use a .geojson it wrote") from error
    return GeoDataFrame(columns, geometry=geometries, crs="EPSG:4326")


def _plain(value: Any) -> Any:
    """A cell of the frame as a JSON value."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def _kept(column: Column, value: Any) -> Any:
    """A JSON value as a cell of the frame."""
    return tuple(value) if column.holds is Holds.LIST else value


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
