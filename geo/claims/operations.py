"""Dated operations and events of this frontier, by which an undated article may be placed in time.

The table holds outside knowledge with its sources; what rests on it is marked as inferred.
"""

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from geo.claims.days import Days
from geo.claims.letters import plain_key
from geo.claims.model import Span
from geo.errors import InputError
from geo.home import SEEDS


@dataclass(frozen=True, slots=True)
class Operation:
    """One dated operation or event.

    Attributes:
        id: Its key in the table.
        names_ar: Names as the Arabic press writes them, the first the usual one.
        names_en: The same in English.
        targets: Places, in both languages, that "the liberation of ..." names it by.
        begun: Its first day.
        ended: Its last day, None where it has no clear end.
        places: Gazetteer ids.
        source: Who dates it so.
    """

    id: str
    names_ar: tuple[str, ...]
    names_en: tuple[str, ...]
    targets: tuple[str, ...]
    begun: date
    ended: date | None
    places: tuple[str, ...]
    source: str


_ATTACK = (
    r"(?:تحرير|استعاده|معركه|معارك|عمليه|عمليات|اقتحام|هجوم|الهجوم علي|معركه تحرير|عمليات تحرير|"
    r"liberation of|liberate|recapture of|retake|battle for|battle of|offensive on|operation in|"
    r"assault on|push on)"
)
_KIND_OF_PLACE = r"(?:(?:مدينه|قضاء|ناحيه|بلده|منطقه|معبر|قريه|the|town of|city of) )*"


def load_operations(path: Path) -> tuple[Operation, ...]:
    """Read the table: TOML with one ``[id]`` section for each operation.

    Raises:
        InputError: The file is missing or no TOML, or a row lacks a name, a date or a source.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path} is no readable table of operations ({error}).") from error
    return tuple(_operation(key, row, path.name) for key, row in table.items())


VARIABLE = "FRONTIER_OPERATIONS"
_OFF = ("off", "no", "0")
_ON = ("", "on", "yes", "1")


def operations_in_use(environment: Mapping[str, str] = os.environ) -> tuple[Operation, ...]:
    """The table that comes with the project; none where the setting FRONTIER_OPERATIONS is "off".

    Raises:
        InputError: The setting is neither "on" nor "off".
    """
    given = environment.get(VARIABLE, "").strip().lower()
    if given in _OFF:
        return ()
    if given not in _ON:
        raise InputError(f"{VARIABLE} is {given!r}; right would be on or off.")
    return shipped_operations()


@cache
def shipped_operations() -> tuple[Operation, ...]:
    """The table that comes with the project."""
    return load_operations(SEEDS / "operations.toml")


def _operation(key: str, row: dict[str, Any], file: str) -> Operation:
    try:
        begun, ended = row["from"], row.get("to")
        days = Days(begun, ended)
        if not isinstance(begun, date) or not row["source"]:
            raise ValueError("its first day is no date, or it has no source")
        return Operation(
            key,
            tuple(row["names_ar"]),
            tuple(row["names_en"]),
            tuple(row.get("targets", ())),
            begun,
            days.last,
            tuple(row.get("places", ())),
            row["source"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{file}: operation {key!r} needs names_ar, names_en, from and source ({error})."
        ) from error


def find_operations(
    text: str, span: Span, operations: Sequence[Operation]
) -> tuple[Operation, ...]:
    """The operations that a stretch of text names, by name or as an attack on their target."""
    key = _key(text[span.start : span.end])
    return tuple(op for op in operations if _pattern(op).search(key))


def named_at(operation: Operation, text: str, span: Span) -> tuple[str, int, int]:
    """The key of a stretch of text that names an operation, and where in the key it does."""
    key = _key(text[span.start : span.end])
    match = _pattern(operation).search(key)
    return (key, *match.span()) if match else (key, len(key), len(key))


@cache
def _pattern(operation: Operation) -> re.Pattern[str]:
    names = [_key(name) for name in (*operation.names_ar, *operation.names_en)]
    targets = [_key(name) for name in operation.targets]
    parts = [re.escape(name) for name in names]
    if targets:
        places = "|".join(map(re.escape, targets))
        parts.append(rf"{_ATTACK} {_KIND_OF_PLACE}(?:{places})")
    return re.compile(r"(?<!\w)[وفبل]{0,2}(?:" + "|".join(parts) + r")(?!\w)")


def _key(name: str) -> str:
    return " ".join(plain_key(name).replace('"', " ").split())
