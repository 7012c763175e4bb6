"""Making way: who reads in the background rests for a moment where somebody waits for a page."""

import os
import select
import sys
import time
from collections.abc import Callable

REST_S = 0.5  # longer than a click on a filter takes until the map is painted


def nothing() -> None:
    """Make way for nobody."""


def on_request(rest: Callable[[float], None] = time.sleep, *, fd: int | None = None) -> None:
    """Rest once if something has come on standard input since the last time.

    To be called between two articles, where no lock is held. Its end, or a system that cannot
    tell without waiting, means that nobody will ask.
    """
    source = sys.stdin.fileno() if fd is None else fd
    try:
        asked = bool(select.select([source], [], [], 0)[0]) and bool(os.read(source, 65_536))
    except (OSError, ValueError):  # pipes on Windows
        return
    if asked:
        rest(REST_S)
