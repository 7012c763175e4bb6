"""The whole ledger as a folder of JSON Lines that diffs well, and back to the same ledger.

``ledger.json`` names the format and the last entry's hash; ``entries/YYYY-MM.jsonl`` is the
history; ``articles/``, ``readings/`` and ``claims/`` hold the content by the first two digits of
the article's id, sorted. Growing only adds lines. The present is not in it: it is computed.
"""

import base64
import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Table, insert, select

from geo.errors import InputError
from geo.ledger.chain import GENESIS, hash_of
from geo.ledger.engine import reading, writing
from geo.ledger.plain import canonical
from geo.ledger.replaying import rebuild
from geo.ledger.tables import ARTICLES, BODIES, ENTRIES, READINGS

FORMAT = 1
ABOUT = "ledger.json"
_BATCH = 2_000
_CONTENT: tuple[tuple[str, Table, str, str], ...] = (
    ("articles", ARTICLES, "id", "id"),
    ("readings", READINGS, "article", "id"),
    ("claims", BODIES, "article", "digest"),
)


def export_folder(engine: Engine, folder: Path) -> int:
    """Write the ledger as it stands at one moment; how many entries it has.

    The folder appears whole or not at all; one that an earlier export wrote is replaced.

    Raises:
        InputError: The folder holds something else, or cannot be written.
        LedgerError: The ledger cannot be read.
    """
    if folder.exists() and not (folder / ABOUT).is_file() and any(folder.iterdir()):
        raise InputError(f"{folder} holds other things; name an empty folder or an older export.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".export-") as scratch:
            fresh = Path(scratch) / "fresh"
            with reading(engine) as connection:
                count = _write(connection, fresh)
            _swap(fresh, folder, Path(scratch) / "old")
    except OSError as error:
        raise InputError(f"{folder} cannot be written: {error.strerror}.") from error
    return count


def _swap(fresh: Path, folder: Path, old: Path) -> None:
    """Keep what is not ours, as a version control's own folder, and take the new in."""
    if folder.exists():
        for name in (".git", ".gitignore"):
            if (folder / name).exists():
                (folder / name).rename(fresh / name)
        folder.rename(old)
    fresh.rename(folder)


def _write(connection: Connection, fresh: Path) -> int:
    (fresh / "entries").mkdir(parents=True)
    count, last = 0, GENESIS
    rows = connection.execute(select(ENTRIES).order_by(ENTRIES.c.seq)).mappings()
    for month, entries in groupby(rows, key=lambda row: row["at"][:7]):
        with (fresh / "entries" / f"{month}.jsonl").open("a", encoding="utf-8") as file:
            for row in entries:
                file.write(_line(_opened(row)))
                count, last = count + 1, row["hash"]
    for name, table, article, key in _CONTENT:
        (fresh / name).mkdir()
        asked = select(table).order_by(table.c[article], table.c[key])
        rows = connection.execute(asked).mappings()
        for start, found in groupby(rows, key=partial(_start, article)):
            with (fresh / name / f"{start}.jsonl").open("w", encoding="utf-8") as file:
                file.writelines(_line(_opened(row)) for row in found)
    about = {"format": FORMAT, "entries": count, "last": last}
    (fresh / ABOUT).write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return count


def _start(column: str, row: RowMapping) -> str:
    """The first two digits of an article's id."""
    return str(row[column])[:2]


_JSON = frozenset({"before", "after", "head", "record", "gave", "body"})


def _opened(row: RowMapping) -> dict[str, Any]:
    """A row whose JSON texts are plain values, and whose bytes are text where they can be."""
    plain: dict[str, Any] = {}
    for name, value in row.items():
        if name == "bytes":
            plain |= _text_of(bytes(value))
        else:
            plain[name] = json.loads(value) if name in _JSON else value
    return plain


def _text_of(data: bytes) -> dict[str, str]:
    try:
        return {"text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def _line(plain: Mapping[str, Any]) -> str:
    # U+2028 and the like are line ends to some tools; escaped, a row stays one line for all.
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    for mark in ("\u2028", "\u2029", "\u0085"):
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text + "\n"


def import_folder(engine: Engine, folder: Path) -> int:
    """Read an exported ledger into an empty one, history included; how many entries it has.

    Raises:
        InputError: The folder is none, is damaged, or the ledger is not empty.
        LedgerError: The ledger cannot be written.
    """
    with writing(engine) as connection:
        if connection.execute(select(ENTRIES.c.seq).limit(1)).first() is not None:
            raise InputError("the ledger is not empty; import into a new one (FRONTIER_LEDGER).")
        return fill(connection, folder)


def fill(connection: Connection, folder: Path) -> int:
    """Write an exported ledger into empty tables, and compute the present."""
    about = _about(folder)
    last = GENESIS
    count = 0
    for batch in _batches(_rows(folder / "entries")):
        for row in batch:
            if row["seq"] != count + 1 or hash_of(last, row) != row["hash"]:
                raise InputError(
                    f"{folder}: entry {row['seq']} does not follow the one before it; take another "
                    "copy of the export."
                )
            count, last = count + 1, row["hash"]
        connection.execute(insert(ENTRIES), batch)
    if (count, last) != (about.get("entries"), about.get("last")):
        raise InputError(
            f"{folder} has {count} entries where {ABOUT} says {about.get('entries')}; take another "
            "copy of the export."
        )
    for name, table, _, _ in _CONTENT:
        for batch in _batches(_rows(folder / name)):
            connection.execute(insert(table), batch)
    rebuild(connection)
    return count


def _about(folder: Path) -> dict[str, Any]:
    try:
        about: dict[str, Any] = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            f"{folder} is no exported ledger; right would be a folder with {ABOUT} in it."
        ) from error
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise InputError(f"{folder / ABOUT}: its format is not {FORMAT}; use the newer program.")
    return about


def _rows(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, start=1):
                yield _row(line, path, number)


def _row(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        plain = json.loads(line)
        if "text" in plain and "sha256" in plain:
            plain["bytes"] = plain.pop("text").encode("utf-8")
        elif "base64" in plain:
            plain["bytes"] = base64.b64decode(plain.pop("base64"))
        return {n: canonical(v) if n in _JSON else v for n, v in plain.items()}
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise InputError(f"{path.name}, line {number}: {line[:60]!r} is no row.") from error


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rows = iter(rows)
    while batch := list(islice(rows, _BATCH)):
        yield batch
