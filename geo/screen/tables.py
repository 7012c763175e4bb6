"""Tables of our own Markdown files, so that no figure and no licence is typed twice."""

import json
import re
from pathlib import Path
from typing import NamedTuple

_RULE = re.compile(r"^[\s|:-]+$")


class Table(NamedTuple):
    """A table: its head, and its rows as long as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_tables(path: Path) -> list[Table]:
    """The pipe tables of a Markdown file, cells without backquotes; none where it is missing."""
    if not path.is_file():
        return []
    found: list[list[tuple[str, ...]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            found.append([])
        elif not _RULE.match(line):
            found[-1].append(
                tuple(cell.replace("`", "").strip() for cell in line.strip("|").split("|"))
            )
    return [Table(rows[0], tuple(rows[1:])) for rows in found if len(rows) > 1]


def table_with(path: Path, column: str) -> Table | None:
    """The first table of a file that has a column of this name."""
    return next((table for table in read_tables(path) if column in table.head), None)


class Vendored(NamedTuple):
    """A library or type face that lies in static/vendor."""

    name: str
    version: str
    licence: str
    files: int


def read_vendored(path: Path) -> list[Vendored]:
    """What a manifest of vendored assets lists; none where it is missing."""
    if not path.is_file():
        return []
    packages = json.loads(path.read_text(encoding="utf-8"))["packages"]
    return [
        Vendored(one["name"], one["version"], one["licence"], len(one["files"])) for one in packages
    ]
