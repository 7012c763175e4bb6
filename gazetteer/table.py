"""The places file: one row a place, checked as it is read."""

import csv
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from gazetteer.place import GazetteerError, LngLat, Place, PlaceKind

COLUMNS = (
    "id", "kind", "country", "governorate", "names_ar", "names_en", "names_ku", "weak",
    "lng", "lat", "precision_km", "frontier_offset_km", "covers", "source", "note",
)  # fmt: skip

_ID = re.compile(r"[a-z][a-z0-9_]*")


def read_places(path: Path) -> tuple[Place, ...]:
    """Read a CSV of places: UTF-8, a header of ``COLUMNS``, several names parted by ``|``.

    Raises:
        GazetteerError: The file cannot be read, or a row contradicts itself or another one; the
            message names file, row, value and what would be right.
    """
    places: dict[str, Place] = {}
    for number, row in _rows(path):
        place = _place(row, f"{path.name}, row {number}")
        if place.id in places:
            raise GazetteerError(
                f"{path.name}, row {number}: the id {place.id!r} is taken by an earlier row; "
                "every place needs one of its own."
            )
        places[place.id] = place
    for place in places.values():
        _check_links(place, places, path)
    return tuple(places.values())


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise GazetteerError(
                    f"{path.name} has the columns {', '.join(reader.fieldnames or ()) or 'none'}; "
                    f"right would be {', '.join(COLUMNS)}."
                )
            for row in reader:
                number = reader.line_num
                if None in row or None in row.values():
                    raise GazetteerError(
                        f"{path.name}, row {number} has more or fewer cells than its header; "
                        f"right would be {len(COLUMNS)}."
                    )
                yield number, {column: cell.strip() for column, cell in row.items()}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GazetteerError(f"{path.name} cannot be read as CSV in UTF-8: {error}.") from error


def _place(row: Mapping[str, str], where: str) -> Place:
    if not _ID.fullmatch(row["id"]):
        raise GazetteerError(
            f"{where}: {row['id']!r} is no id; right would be lower-case letters, digits and _."
        )
    if row["kind"] not in set(PlaceKind):
        raise GazetteerError(
            f"{where}: {row['kind']!r} is no kind of place; right would be one of "
            f"{', '.join(PlaceKind)}."
        )
    arabic, english, kurdish = (_names(row[f"names_{tongue}"]) for tongue in ("ar", "en", "ku"))
    listed = {*arabic, *english, *kurdish}
    weak = _names(row["weak"])
    if not arabic and not english:
        raise GazetteerError(f"{where}: {row['id']!r} has neither an Arabic nor an English name.")
    if unlisted := [name for name in weak if name not in listed]:
        raise GazetteerError(
            f"{where}: {unlisted[0]!r} is called weak, but is not among the names of {row['id']!r}."
        )
    if not row["country"]:
        raise GazetteerError(f"{where}: {row['id']!r} has no country.")
    if not row["source"]:
        raise GazetteerError(f"{where}: {row['id']!r} has no source.")
    return Place(
        id=row["id"],
        kind=PlaceKind(row["kind"]),
        country=row["country"],
        governorate=row["governorate"] or None,
        names_ar=arabic,
        names_en=english,
        names_ku=kurdish,
        weak=weak,
        at=_point(row, where),
        precision_km=_kilometres(row, "precision_km", where),
        frontier_offset_km=_kilometres(row, "frontier_offset_km", where),
        covers=_names(row["covers"]),
        source=row["source"],
        note=row["note"],
    )


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split("|") if name.strip())


def _point(row: Mapping[str, str], where: str) -> LngLat | None:
    if not row["lng"] and not row["lat"]:
        return None
    lng, lat = _number(row["lng"], "lng", where), _number(row["lat"], "lat", where)
    if not (-180 <= lng <= 180 and -90 <= lat <= 90):
        raise GazetteerError(
            f"{where}: {lng}, {lat} is no point on the globe; right would be a longitude of "
            "-180 to 180 and a latitude of -90 to 90."
        )
    return LngLat(lng, lat)


def _kilometres(row: Mapping[str, str], column: str, where: str) -> float | None:
    if not row[column]:
        return None
    value = _number(row[column], column, where)
    if value < 0:
        raise GazetteerError(f"{where}: {column} is {value}; right would be 0 or more kilometres.")
    return value


def _number(cell: str, column: str, where: str) -> float:
    try:
        value = float(cell)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise GazetteerError(f"{where}: {column} is {cell!r}; right would be a number.")
    return value


def _check_links(place: Place, places: Mapping[str, Place], path: Path) -> None:
    """Governorates named in a row must be rows themselves, and lie in the same country."""
    named = [("governorate", place.governorate)] if place.governorate else []
    named += [("covers", covered) for covered in place.covers]
    for column, other_id in named:
        other = places.get(str(other_id))
        if other is None or other.kind is not PlaceKind.GOVERNORATE:
            raise GazetteerError(
                f"{path.name}: {column} of {place.id!r} names {other_id!r}; right would be the id "
                "of a governorate of the same file."
            )
        if place.country not in {"both", other.country}:
            raise GazetteerError(
                f"{path.name}: {place.id!r} lies in {place.country}, but its {column} "
                f"{other.id!r} in {other.country}."
            )
