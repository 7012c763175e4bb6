"""What the head of a ledger's file says of its length: a file that was cut is named as such.

The first 100 bytes of a database: https://www.sqlite.org/fileformat2.html#the_database_header
"""

from collections.abc import Iterator
from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_HEAD = 100  # bytes


def head_faults(path: Path) -> Iterator[str]:
    """What is wrong with a file before SQLite looks at it; nothing where it cannot be read.

    While changes lie in the write-ahead log beside it, its length may be another.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
        log = path.with_name(path.name + "-wal")
        waiting = log.exists() and log.stat().st_size > 0
    except OSError:
        return
    if waiting and not size:
        return
    if size < _HEAD:
        yield f"file: it has {size} bytes, and its head alone has {_HEAD}: it was cut"
    elif head[:16] != _MAGIC:
        yield f"file: it begins with {head[:16]!r} and not as a database does"
    elif not waiting and head[24:28] == head[92:96]:  # else the count is not to be trusted
        page = int.from_bytes(head[16:18], "big")
        whole = int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page)
        if size != whole:
            yield f"file: it has {size:,} bytes where its head says {whole:,}" + (
                ": it was cut" if size < whole else ""
            )
