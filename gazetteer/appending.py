"""A log of JSON lines that grows by whole lines: what users teach is kept so."""

import json
import os
from collections.abc import Mapping
from pathlib import Path


def append_line(path: Path, record: Mapping[str, object]) -> None:
    """Add a record as one line of UTF-8 JSON, on the disk when this returns; folders are made.

    Raises:
        OSError: The file cannot be written.
    """
    line = json.dumps(record, ensure_ascii=False) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as log:
        log.write(line.encode("utf-8"))
        log.flush()
        os.fsync(log.fileno())
