"""The order in which a page reaches the reader: what was asked for first, the rest after it."""

import time

# The browser gathers all that arrives within 10 ms and lays it out in one piece. What comes after
# this pause is a piece of its own, and what was sent before it is drawn meanwhile.
PAUSE_S = 0.02


def let_paint() -> None:
    """Give the browser the time to begin with what it has."""
    time.sleep(PAUSE_S)
