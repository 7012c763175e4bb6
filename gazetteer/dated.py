"""The file of periods: one row a time in which a place was closed, emptied, named otherwise."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from gazetteer.period import Period, State
from gazetteer.place import GazetteerError, Place

COLUMNS = ("place", "state", "start", "end", "name", "source", "note")


def with_periods(places: Iterable[Place], path: Path) -> tuple[Place, ...]:
    """The same places with what a CSV of ``COLUMNS`` says of their times, in its order.

    Raises:
        GazetteerError: The file cannot be read, a row contradicts itself, or names a place or a
            name that is not there; the message names file, row, value and what would be right.
    """
    known = {place.id: place for place in places}
    found: defaultdict[str, list[Period]] = defaultdict(list)
    for number, row in enumerate(_rows(path), start=2):
        where = f"{path.name}, row {number}"
        place = known.get(row["place"])
        if place is None:
            raise GazetteerError(
                f"{where}: {row['place']!r} is no place; right would be an id of places.csv."
            )
        found[place.id].append(_period(row, place, where))
    return tuple(
        replace(place, periods=tuple(found[place.id])) if place.id in found else place
        for place in known.values()
    )


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise GazetteerError(f"{path.name}: right would be the columns {COLUMNS}.")
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GazetteerError(f"{path.name} cannot be read as CSV in UTF-8: {error}.") from error
    if any(None in row or None in row.values() for row in rows):
        raise GazetteerError(f"{path.name}: right would be {len(COLUMNS)} cells in every row.")
    return rows


def _period(row: Mapping[str, str], place: Place, where: str) -> Period:
    if row["state"] not in set(State):
        raise GazetteerError(
            f"{where}: {row['state']!r} is no state of a place; right would be one of "
            f"{', '.join(State)}."
        )
    period = Period(
        State(row["state"]), row["start"], row["end"], row["name"], row["source"], row["note"]
    )
    if period.name and period.name not in place.names_ar:
        raise GazetteerError(
            f"{where}: {period.name!r} is not among the Arabic names of {place.id!r} in places.csv."
        )
    try:
        return period.checked()
    except ValueError as error:
        raise GazetteerError(f"{where}: {error}.") from error
