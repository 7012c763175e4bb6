"""A CSV with a header, its columns known by name: Who's On First, OCHA, or the user's own."""

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from gazetteer.place import GazetteerError, Place, PlaceKind
from gazetteer.sources.lines import read_lines
from gazetteer.sources.row import (
    Item,
    Refused,
    Row,
    UnfitError,
    country_of,
    inhabitants_of,
    point_of,
    settlement,
    sort_names,
    trust_by_size,
)
from gazetteer.wide import Trust

# Our cell, and the columns that may hold it: the first of them that is there and not empty.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "own id": ("id",),
    "geonames": ("geonames_id", "geonameid", "gn:id", "gn_id"),
    "wof": ("wof_id", "wof:id"),
    "pcode": ("pcode", "p_code", "adm4_pcode", "admin4pcode", "adm3_pcode", "admin3pcode"),
    "kind": ("kind", "placetype", "wof:placetype", "featuretype", "type"),
    "country": (
        "country", "country_code", "iso:country", "wof:country", "adm0_en", "admin0name_en",
    ),
    "governorate": ("governorate",),
    "names_ar": (
        "names_ar", "name_ar", "name:ar", "name:ara_x_preferred", "adm4_ar", "admin4name_ar",
        "adm3_ar", "admin3name_ar", "featurearabicname", "featurename_ar",
    ),
    "names_en": (
        "names_en", "name_en", "name:en", "wof:name", "name:eng_x_preferred", "adm4_en",
        "admin4name_en", "adm3_en", "admin3name_en", "featurename_en", "name",
    ),
    "names_ku": ("names_ku", "name_ku", "name:kur_x_preferred"),
    "more names": ("alt_names", "alternatenames", "alternate_names"),
    "weak": ("weak",),
    "lat": ("lat", "latitude", "geom:latitude", "point_y", "y"),
    "lng": ("lng", "lon", "long", "longitude", "geom:longitude", "point_x", "x"),
    "precision": ("precision_km",),
    "offset": ("frontier_offset_km",),
    "inhabitants": ("population", "wof:population"),
    "source": ("source",),
    "note": ("note",),
}  # fmt: skip
_SETTLED = frozenset(("locality", "neighbourhood", "populated place", "settlement", "place", "ppl"))
_LISTS = frozenset(("geonames", "wof", "pcode"))
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")


def header_of(path: Path) -> dict[str, list[str]]:
    """Our cells and the columns of this file that may hold each; empty where it has no header.

    Raises:
        GazetteerError: The file cannot be read.
    """
    first = next(iter(read_lines(path)), "")
    written = next(csv.reader([first], delimiter=_delimiter(first)), [])
    there = {column.strip().lower(): column for column in written}
    return {
        cell: [there[name] for name in names if name in there]
        for cell, names in COLUMNS.items()
        if any(name in there for name in names)
    }


def is_own(header: Mapping[str, list[str]]) -> bool:
    """Whether the columns are those of somebody's own list and not of a list of all places."""
    return "own id" in header and _LISTS.isdisjoint(header)


def read_table(path: Path, *, own: bool) -> Iterator[Item]:
    """The places of a CSV; the row numbers count the header as 1.

    Args:
        path: UTF-8, cells parted by comma, semicolon or tab, several names by ``|``.
        own: Its names count in running text by themselves.

    Raises:
        GazetteerError: It cannot be read, or has no column of names, latitudes or longitudes.
    """
    header = header_of(path)
    _check(header, path)
    delimiter = _delimiter(next(iter(read_lines(path))))
    rows = csv.reader(read_lines(path), delimiter=delimiter)
    columns = next(rows)
    try:
        for cells in rows:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(columns):
                given = delimiter.join(cells)[:60]
                yield Refused(rows.line_num, given, f"{len(columns)} cells, as the header has")
                continue
            row = dict(zip(columns, cells, strict=True))
            try:
                yield _row(rows.line_num, _Cells(row, header), own=own)
            except UnfitError as unfit:
                yield Refused(rows.line_num, unfit.value, unfit.right)
    except csv.Error as error:
        raise GazetteerError(
            f"{path.name}, row {rows.line_num} is no row of a CSV: {error}."
        ) from error


class _Cells:
    """The cells of a row, asked for by what they hold."""

    def __init__(self, row: Mapping[str, str], header: Mapping[str, list[str]]) -> None:
        self._row = row
        self._header = header

    def __getitem__(self, cell: str) -> str:
        given = (self._row[column].strip() for column in self._header.get(cell, ()))
        return next(filter(None, given), "")

    def names(self, cell: str) -> list[str]:
        """All names of all columns that may hold this cell."""
        cells = (self._row[column] for column in self._header.get(cell, ()))
        return [name for given in cells for name in re.split(r"[|;]", given) if name.strip()]


def _row(number: int, cells: _Cells, *, own: bool) -> Row:
    inhabitants = inhabitants_of(cells["inhabitants"])
    identity, source = _identity(cells, number)
    names = sort_names(
        [*cells.names("names_ar"), *cells.names("names_en"), *cells.names("more names")],
        cells.names("names_ku"),
    )
    listed = {*names.arabic, *names.latin, *names.kurdish}
    weak = tuple(" ".join(name.split()) for name in cells.names("weak"))
    if unlisted := [name for name in weak if name not in listed]:
        raise UnfitError(unlisted[0], "a weak name that is among the names of the same row")
    place = Place(
        id=identity,
        kind=_kind(cells["kind"], inhabitants),
        country=country_of(cells["country"]),
        governorate=cells["governorate"] or None,
        names_ar=names.arabic,
        names_en=names.latin,
        names_ku=names.kurdish,
        weak=weak,
        at=point_of(cells["lat"], cells["lng"]),
        precision_km=_kilometres(cells["precision"], default=2.0),
        frontier_offset_km=_kilometres(cells["offset"], default=None),
        source=source,
        note=cells["note"],
    )
    return Row(number, place, Trust.ITSELF if own else trust_by_size(inhabitants))


def _identity(cells: _Cells, number: int) -> tuple[str, str]:
    """An id that stays the same over imports, and the source with its own id."""
    for cell, prefix in (("geonames", "gn"), ("wof", "wof"), ("pcode", "p")):
        if given := cells[cell]:
            made = f"{prefix}_{given.lower()}"
            if not _ID.fullmatch(made):
                raise UnfitError(given, "an id of letters, digits and _")
            return made, f"{cell}:{given}"
    given = cells["own id"]
    if given and not _ID.fullmatch(given):
        made = f"own_{given.lower()}"
        if not _ID.fullmatch(made):
            raise UnfitError(given, "an id of lower-case letters, digits and _")
        given = made
    return given or f"own_row_{number}", cells["source"] or "own"


def _kind(cell: str, inhabitants: int) -> PlaceKind:
    if not cell or cell.lower() in _SETTLED:
        return settlement(inhabitants)
    if cell.lower() not in set(PlaceKind):
        raise UnfitError(cell, f"one of {', '.join(PlaceKind)}")
    return PlaceKind(cell.lower())


def _kilometres(cell: str, *, default: float | None) -> float | None:
    if not cell:
        return default
    try:
        value = float(cell)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 10_000:
        raise UnfitError(cell, "a number of kilometres of 0 or more")
    return value


def _check(header: Mapping[str, list[str]], path: Path) -> None:
    missing = [
        what
        for what, cells in {
            "names (name_ar, name_en)": ("names_ar", "names_en", "more names"),
            "latitudes (lat)": ("lat",),
            "longitudes (lon)": ("lng",),
        }.items()
        if not any(cell in header for cell in cells)
    ]
    if missing:
        raise GazetteerError(
            f"{path.name} has no column of {' and none of '.join(missing)} in its first row; right "
            "would be a header such as id,name_ar,name_en,lat,lon."
        )


def _delimiter(first: str) -> str:
    return max(",;\t", key=first.count)
