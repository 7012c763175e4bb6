"""Names that a user has taught: a log that is only added to, and what it says at its end."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from gazetteer.appending import append_line
from gazetteer.fold import key_of
from gazetteer.place import GazetteerError

LONGEST = 100  # characters of a name
LONGEST_WHY = 2_000  # and of a reason


Line = TypeVar("Line")


class Lesson(StrEnum):
    """What is taught of a name."""

    MEANS = "means"  # this spelling is that place
    NEVER = "never"  # this word is never a place
    FORGET = "forget"  # neither any longer


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log.

    Attributes:
        lesson: What is taught.
        name: The name as typed.
        place: Id of the place that it means; empty where none.
        on: The day, YYYY-MM-DD.
        by: Who taught it.
        why: The reason, one line (``one_line``); may be empty.
    """

    lesson: Lesson
    name: str
    place: str
    on: str
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Taught:
    """What holds at the end of the log, by spelling key."""

    means: dict[str, Entry] = field(default_factory=dict)
    never: dict[str, Entry] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Taught":
        """The last word on each name."""
        taught = cls()
        for entry in entries:
            key = key_of(entry.name)
            taught.means.pop(key, None)
            taught.never.pop(key, None)
            if entry.lesson is Lesson.MEANS:
                taught.means[key] = entry
            elif entry.lesson is Lesson.NEVER:
                taught.never[key] = entry
        return taught

    def __iter__(self) -> Iterator[Entry]:
        return iter([*self.means.values(), *self.never.values()])


def read_log(path: Path) -> tuple[Entry, ...]:
    """The lines of a log; none where there is no file.

    Raises:
        GazetteerError: It cannot be read, or a line is not one that ``append`` writes.
    """
    try:
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
    except (OSError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{path.name} cannot be read as UTF-8: {error}.") from error
    return tuple(_entry(line, number, path) for number, line in enumerate(lines, start=1) if line)


def missing(held: Iterable[Line], log: Iterable[Line]) -> Iterator[Line]:
    """The lines of a log that are not held, in order; what stands twice must be held twice."""
    left = Counter(held)
    for entry in log:
        if left[entry] > 0:
            left[entry] -= 1
        else:
            yield entry


def one_line(why: str) -> str:
    """A reason as it is kept: one line without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in why).split())


def is_reason(why: object) -> bool:
    """Whether this is a reason as it is kept."""
    return isinstance(why, str) and len(why) <= LONGEST_WHY and why == one_line(why)


def append(path: Path, entry: Entry) -> None:
    """Add a line to the log, whole or not at all.

    Raises:
        GazetteerError: The name is none, the reason too long, or the file cannot be written.
    """
    _check(entry)
    try:
        append_line(path, asdict(entry))
    except OSError as error:
        raise GazetteerError(f"{path} cannot be written: {error.strerror}.") from error


def fault_of_name(name: str) -> str:
    """What is wrong with a name that is to be taught, in one sentence; empty where nothing is."""
    if not key_of(name) or not any(map(str.isalpha, name)):
        return f"{name!r} is no name; right would be a word in Arabic or Latin letters."
    if len(name) > LONGEST or not name.isprintable():
        return f"{name[:40]!r} is no name; right would be one line of at most {LONGEST} characters."
    return ""


def fault_of_reason(why: object) -> str:
    """What is wrong with a reason, in one sentence; empty where it can be kept."""
    if is_reason(why):
        return ""
    return (
        f"{str(why)[:40]!r} is no reason that can be kept; right would be one line of at "
        f"most {LONGEST_WHY} characters."
    )


def _check(entry: Entry) -> None:
    if fault := fault_of_name(entry.name) or fault_of_reason(entry.why):
        raise GazetteerError(fault)


def _entry(line: str, number: int, path: Path) -> Entry:
    try:
        cells = json.loads(line)
        entry = Entry(**{**cells, "lesson": Lesson(cells["lesson"])})
        date.fromisoformat(entry.on)
        if not all(isinstance(cell, str) for cell in (entry.name, entry.place, entry.by)):
            raise TypeError("a cell is no text")
        _check(entry)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise GazetteerError(
            f"{path.name}, row {number}: {line[:60]!r} is no line of the taught names; right would "
            "be one JSON object with lesson, name, place, on, by and why."
        ) from error
    return entry
