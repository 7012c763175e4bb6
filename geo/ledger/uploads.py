"""What may be uploaded: how many files, how large, and of which kind."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from geo.claims.encoding import LARGEST_FILE
from geo.claims.formats.taken import ENDINGS
from geo.errors import InputError

MOST_FILES = 200
MOST_BYTES = 100_000_000
LARGEST_SIDECAR = 20_000
_SIDECAR = ".toml"


class Upload(NamedTuple):
    """A file as the browser gives it: a name that nobody checked, and its size in bytes."""

    name: str
    size: int


def check_uploads(files: Sequence[Upload]) -> None:
    """Refuse what is too much, before any of it is read.

    Raises:
        InputError: Too many files, too large a file, too much together, or another kind of file.
    """
    if len(files) > MOST_FILES:
        raise InputError(
            f"{len(files)} files are too many at once; right would be at most {MOST_FILES}, or "
            "`frontier add FOLDER`."
        )
    if sum(one.size for one in files) > MOST_BYTES:
        raise InputError(
            f"the files have more than {MOST_BYTES:,} bytes together; give them in parts, or use "
            "`frontier add FOLDER`."
        )
    for one in files:
        _check(one)


def _check(one: Upload) -> None:
    ending = PurePath(one.name).suffix.lower()
    if ending not in ENDINGS and ending != _SIDECAR:
        raise InputError(
            f"{one.name[:80]!r} is no article that can be read; right would be "
            f"{', '.join(ENDINGS)}, or {_SIDECAR} beside one."
        )
    most = LARGEST_SIDECAR if ending == _SIDECAR else LARGEST_FILE
    if one.size > most:
        raise InputError(
            f"{one.name[:80]!r} has {one.size:,} bytes; right would be at most {most:,}."
        )
