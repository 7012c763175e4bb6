"""Files that came in through the page, laid out in a folder for a job to read."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from geo.errors import InputError


def laid_out(files: Sequence[tuple[str, Callable[[], bytes]]], sidecar: str = "") -> Path:
    """A new folder that holds these files under their own names, each in a folder of its own.

    Args:
        files: Names that are safe as they are, with what gives the bytes.
        sidecar: TOML that is put beside each file.

    Raises:
        InputError: They cannot be kept for reading; the disk may be full.
    """
    folder = Path(tempfile.mkdtemp(prefix="frontier-intake-"))
    try:
        for number, (name, data) in enumerate(files):
            place = folder / f"{number:04d}"
            place.mkdir()
            path = place / name
            path.write_bytes(data())
            if sidecar:
                path.with_suffix(".toml").write_text(sidecar, encoding="utf-8")
    except (OSError, ValueError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise InputError(f"the files cannot be kept for reading: {error}") from error
    return folder
