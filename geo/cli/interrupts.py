"""Ctrl+C between two pieces of work, never inside one."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
"""The exit status of a command that Ctrl+C ended, as shells have it."""


class Interrupt:
    """Whether Ctrl+C was pressed; raises KeyboardInterrupt, where put off, a little later."""

    def __init__(self) -> None:
        self._busy = self._asked = False

    def __call__(self, _signal: int, _frame: FrameType | None) -> None:
        """Take the signal."""
        self._asked = True
        if not self._busy:
            raise KeyboardInterrupt

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """Do what stands inside whole, then stop if that was asked meanwhile."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
        if self._asked:
            raise KeyboardInterrupt


@contextmanager
def interrupts() -> Iterator[Interrupt]:
    """Take Ctrl+C while this is open."""
    interrupt = Interrupt()
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
