"""Lines of a file that may be packed (.gz, or .zip with one text in it), never all at once."""

import gzip
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from gazetteer.place import GazetteerError

LONGEST_LINE = 1_000_000


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a text in UTF-8, with their ends.

    Raises:
        GazetteerError: It cannot be read, is not UTF-8, or has a line that no list of places has.
    """
    try:
        with _opened(path) as raw:
            text = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
            while line := text.readline(LONGEST_LINE):
                if len(line) == LONGEST_LINE:
                    raise GazetteerError(
                        f"{path.name} has a line of over {LONGEST_LINE:,} characters; right would "
                        "be one place a line."
                    )
                yield line
    except UnicodeDecodeError as error:
        raise GazetteerError(f"{path.name} is not in UTF-8: {error.reason}.") from error
    except (OSError, EOFError, zipfile.BadZipFile) as error:
        why = getattr(error, "strerror", None) or error
        raise GazetteerError(f"{path.name} cannot be read: {why}.") from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    if path.suffix.lower() == ".gz":
        with gzip.open(path, "rb") as packed:
            yield packed  # type: ignore[misc]  # a GzipFile reads as any binary file does
    elif path.suffix.lower() == ".zip":
        with zipfile.ZipFile(path) as archive, archive.open(_member(archive, path)) as packed:
            yield packed
    else:
        with path.open("rb") as file:
            yield file


def _member(archive: zipfile.ZipFile, path: Path) -> str:
    names = [name for name in archive.namelist() if name.lower().endswith((".txt", ".csv", ".tsv"))]
    own = [name for name in names if Path(name).stem == path.stem]
    if len(own or names) != 1:
        raise GazetteerError(
            f"{path.name} holds {len(names)} texts; right would be one, or one named like it."
        )
    return (own or names)[0]
