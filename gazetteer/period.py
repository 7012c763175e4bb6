"""When a place was what its record says: founded, closed, moved, renamed, emptied."""

import re
from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """What was so of a place for some time."""

    STOOD = "stood"  # it was there, at its point: a camp, a town built anew
    IN_USE = "in_use"  # a station, a base, a dam
    OPEN = "open"
    CLOSED = "closed"
    EMPTIED = "emptied"  # nobody lived there
    NAMED = "named"  # it had a name that it does not always have


_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?"
_START = re.compile(rf"(?:{_DAY})?")
_END = re.compile(rf"(?:{_DAY}|\.\.)?")


class Period(NamedTuple):
    """A time in which something was so.

    Attributes:
        state: What.
        start: The first day, month or year, EDTF; empty where nobody knows.
        end: The last one; ``..`` where it goes on, empty where we know of no end.
        name: What it was named then; empty but for ``State.NAMED``.
        source: Who says so.
        note: What the dates are of, where the state does not say it.
    """

    state: State
    start: str
    end: str
    name: str = ""
    source: str = ""
    note: str = ""

    @property
    def edtf(self) -> str:
        """Both ends as one interval of EDTF."""
        return f"{self.start}/{self.end}"

    def checked(self) -> "Period":
        """The same.

        Raises:
            ValueError: It contradicts itself; the message says what would be right.
        """
        if not _START.fullmatch(self.start) or not _END.fullmatch(self.end):
            raise ValueError(f"{self.edtf!r} is no interval; right would be 2014-06/2019-09-29")
        if not self.start and self.end in {"", ".."}:
            raise ValueError("it has no date; right would be a start, an end or both")
        first, last = self.start.rstrip("~"), self.end.rstrip("~")
        shorter = min(len(first), len(last))
        if last != ".." and first[:shorter] > last[:shorter]:
            raise ValueError(f"{self.edtf!r} ends before it starts")
        if (self.state is State.NAMED) != bool(self.name):
            raise ValueError("right would be a name beside 'named', and beside nothing else")
        if not self.source:
            raise ValueError("it has no source")
        return self
