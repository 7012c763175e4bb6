"""A file of lessons: a name a row, with the place that it means, or with none if never one."""

import csv
import io
from pathlib import Path
from typing import NamedTuple

from gazetteer.fold import key_of
from gazetteer.place import GazetteerError
from gazetteer.taught import fault_of_name, fault_of_reason, one_line

_HEADER = "a CSV in UTF-8 whose header names the columns name, place and, if you like, why"
_MOST_BYTES = 20_000_000


class LessonRow(NamedTuple):
    """A row of the file.

    Attributes:
        number: Its line, the header's being 1.
        name: The name as written.
        place: Id of the place that it means; empty where it is never a place.
        why: The reason; may be empty.
    """

    number: int
    name: str
    place: str
    why: str


def read_lessons(path: Path) -> tuple[LessonRow, ...]:
    """The rows of a file, in order; a name that stands twice with one meaning counts once.

    Raises:
        GazetteerError: It cannot be read, holds no row, or a row is none that can be taught.
    """
    rows: dict[str, LessonRow] = {}
    for row in _rows(path):
        if fault := fault_of_name(row.name) or fault_of_reason(row.why):
            raise GazetteerError(f"{path.name}, row {row.number}: {fault}")
        first = rows.setdefault(key_of(row.name), row)
        if first.place != row.place:
            raise GazetteerError(
                f"{path.name}, row {row.number}: {row.name!r} means something else in row "
                f"{first.number}; right would be one meaning a name."
            )
    if not rows:
        raise GazetteerError(f"{path.name} holds no name; right would be {_HEADER}.")
    return tuple(rows.values())


def _rows(path: Path) -> list[LessonRow]:
    reader = csv.DictReader(io.StringIO(_text(path), newline=""))
    try:
        if not {"name", "place"} <= set(reader.fieldnames or ()):
            raise GazetteerError(f"{path.name} has no such header; right would be {_HEADER}.")
        return [
            LessonRow(
                reader.line_num,
                (row["name"] or "").strip(),
                (row["place"] or "").strip(),
                one_line(row.get("why") or ""),
            )
            for row in reader
        ]
    except csv.Error as error:
        raise GazetteerError(f"{path.name}: {error}; right would be {_HEADER}.") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise GazetteerError(f"{path.name} is no list of names: it has more than 20 MB.")
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise GazetteerError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise GazetteerError(f"{path.name} is not in UTF-8; right would be {_HEADER}.") from error
