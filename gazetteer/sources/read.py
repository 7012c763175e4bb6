"""Any file of places by its format, which the file itself tells where nobody says it."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from gazetteer.place import GazetteerError
from gazetteer.sources.geonames import CELLS, read_geonames
from gazetteer.sources.lines import read_lines
from gazetteer.sources.row import Item
from gazetteer.sources.table import header_of, is_own, read_table


class Format(StrEnum):
    """The formats that can be imported."""

    GEONAMES = "geonames"  # a country dump, tab-separated, without a header
    TABLE = "table"  # a list of all places with a header: Who's On First, OCHA
    OWN = "own"  # a list of one's own: its names count in running text by themselves


def format_of(path: Path) -> Format:
    """The format of a file, by its first line.

    Raises:
        GazetteerError: It cannot be read, or is of none of the formats.
    """
    first = next(iter(read_lines(path)), "")
    cells = first.rstrip("\r\n").split("\t")
    if len(cells) == CELLS and cells[0].isdigit():
        return Format.GEONAMES
    header = header_of(path)
    if not header:
        raise GazetteerError(
            f"{path.name} is no list of places that we know; right would be a GeoNames country "
            "dump, or a CSV with a header such as id,name_ar,name_en,lat,lon."
        )
    return Format.OWN if is_own(header) else Format.TABLE


def read_source(path: Path, form: Format, alternate_names: Path | None = None) -> Iterator[Item]:
    """The rows of a file of this format; ``alternate_names`` goes with a GeoNames dump alone.

    Raises:
        GazetteerError: The file cannot be read, or is not of the format.
    """
    if alternate_names is not None and form is not Format.GEONAMES:
        raise GazetteerError(
            f"{alternate_names.name} goes with a GeoNames dump, and {path.name} is none."
        )
    if form is Format.GEONAMES:
        return read_geonames(path, alternate_names)
    return read_table(path, own=form is Format.OWN)
