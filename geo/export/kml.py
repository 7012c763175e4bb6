"""KML 2.2 for globes with a time slider: a placemark a claim, its days as a time span.

What is adrift stands in a folder of its own, without geometry.
"""

import math
import re
from html import escape
from typing import Any
from xml.etree import ElementTree as ET

from geopandas import GeoDataFrame
from shapely.geometry.base import BaseGeometry

from geo.export.cover import ATTRIBUTION, Cover, Told
from geo.layers.columns import EXPORTED
from geo.layers.query import to_query

SPACE = "http://www.opengis.net/kml/2.2"
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TITLES = {"en": "Iraq-Syria frontier: claims", "ar": "الحدود العراقية السورية: ادعاءات"}
FOLDERS = {"en": ("On the line", "Adrift"), "ar": ("على الخط", "بلا موضع")}


def kml_bytes(features: GeoDataFrame, cover: Cover) -> bytes:
    """Every row as a placemark with all exported columns as extended data, UTF-8.

    ``name`` and ``description`` are in the cover's language and say how the claim is meant: a globe
    may show them alone. A description is read as HTML, so its text is escaped. A day that is
    unknown or open is left out of the span. Characters that XML cannot hold are dropped.
    """
    root = ET.Element("kml", xmlns=SPACE)
    document = _child(root, "Document")
    _child(document, "name", TITLES[cover.lang])
    asked = to_query(cover.view) or "everything"
    _child(document, "description", f"{asked}. {cover.dataset}. {ATTRIBUTION}")
    placed, adrift = (_child(document, "Folder") for _ in range(2))
    for folder, name in zip((placed, adrift), FOLDERS[cover.lang], strict=True):
        _child(folder, "name", name)
    columns = [column.name for column in EXPORTED]
    for row in features.to_dict("records"):
        _placemark(adrift if row["geometry"] is None else placed, row, columns, cover)
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _placemark(folder: ET.Element, row: dict[str, Any], columns: list[str], cover: Cover) -> None:
    mark = _child(folder, "Placemark", id=f"c{row['id']}")
    told = cover.told(row["id"]) if cover.told else Told(f"{row['kind']}, {row['stance']}", ())
    name = row[f"name_{cover.lang}"]
    _child(mark, "name", f"{told.heading}: {name}" if name else told.heading)
    lines = (*told.lines, f"«{row['quote']}» {row['outlet'] or row['file']}")
    _child(mark, "description", "<br>".join(map(escape, (told.heading, *lines))))
    if row["first_day"] or row["last_day"]:
        span = _child(mark, "TimeSpan")
        for tag, day in (("begin", row["first_day"]), ("end", row["last_day"])):
            if day:
                _child(span, tag, day)
    data = _child(mark, "ExtendedData")
    for name in columns:
        if text := _text(row[name]):
            _child(_child(data, "Data", name=name), "value", text)
    if row["geometry"] is not None:
        _geometry(mark, row["geometry"])


def _geometry(parent: ET.Element, shape: BaseGeometry) -> None:
    """A point, a line, a polygon, or several of them; longitude first."""
    if hasattr(shape, "geoms"):
        several = _child(parent, "MultiGeometry")
        for part in shape.geoms:
            _geometry(several, part)
    elif shape.geom_type == "Polygon":
        polygon = _child(parent, "Polygon")
        tags = ["outerBoundaryIs"] + ["innerBoundaryIs"] * len(shape.interiors)
        for tag, ring in zip(tags, (shape.exterior, *shape.interiors), strict=True):
            _path(_child(_child(polygon, tag), "LinearRing"), ring)
    else:
        _path(_child(parent, "Point" if shape.geom_type == "Point" else "LineString"), shape)


def _path(parent: ET.Element, shape: BaseGeometry) -> None:
    _child(parent, "coordinates", " ".join(f"{x:.6f},{y:.6f}" for x, y in shape.coords))


def _child(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = None if text is None else _clean(text)
    return child


def _text(value: Any) -> str:
    """A cell as text; empty where there is nothing to say."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:g}"
    if isinstance(value, tuple):
        return " | ".join(value)
    return "" if value is None else str(value)


def _clean(text: str) -> str:
    """Text without the characters that no XML file may hold."""
    return _FORBIDDEN.sub("", text)
