"""Write an export: the file appears whole or not at all."""

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from geopandas import GeoDataFrame

from geo.errors import InputError
from geo.export.cover import Cover
from geo.export.csv_ import csv_bytes
from geo.export.geojson import geojson_bytes
from geo.export.kml import kml_bytes

Format = Callable[[GeoDataFrame, Cover], bytes]

FORMATS: Mapping[str, Format] = {
    ".geojson": geojson_bytes,
    ".csv": csv_bytes,
    ".kml": kml_bytes,
}
"""The formats by the ending of the file's name."""


def format_of(path: Path, beside: Collection[str] = ()) -> Format | None:
    """The format that the ending of ``path`` asks for, in any case.

    Args:
        path: The file to write.
        beside: Endings that the caller writes himself: they give None.

    Raises:
        InputError: No format has this ending.
    """
    ending = path.suffix.lower()
    if ending in beside:
        return None
    try:
        return FORMATS[ending]
    except KeyError:
        right = " or ".join((*FORMATS, *beside))
        raise InputError(f"{path.name!r} has no ending that we write: use {right}") from None


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, replacing a file of that name in one step.

    Raises:
        InputError: The file cannot be written; nothing is left behind.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written ({error.strerror}): name a file in a folder of yours"
        ) from error
    finally:
        part.unlink(missing_ok=True)
