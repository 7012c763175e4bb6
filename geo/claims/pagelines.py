"""The lines of a page: their words, their length, and whether they read as sentences.

A line is *prose* if it is long or ends as a sentence does; furniture is short.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from geo.claims.letters import plain_key
from geo.claims.model import Span

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_STOP = re.compile(r"[.!?؟؛:]\W*\Z")
_CUT_SHORT = re.compile(r"(?:\.\.\.|…|\[…\])\W*\Z")
_TAIL = 12
LONG = 14
"""Words. Buttons, menus, labels and bylines are shorter than this."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, with the blank ones behind it, and its plain spelling."""

    span: Span
    key: str
    words: int

    @property
    def finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_STOP.search(self.key[-_TAIL:]))

    @property
    def prose(self) -> bool:
        """Whether it is long, or ends as a sentence does and is no mere label."""
        return self.words >= 2 * LONG or (self.words >= 8 and self.finished)

    @property
    def running(self) -> bool:
        """Whether it is text of an article and no teaser, which is short or breaks off in dots."""
        end = self.key[-_TAIL:]
        return self.words >= LONG and self.finished and not _CUT_SHORT.search(end)


def _count(key: str) -> int:
    """Words; an endless run without blanks counts by its length, for it is no short line."""
    return max(len(key.split()), len(key) // 20)


def page_lines(text: str, start: int = 0) -> list[Line]:
    """The lines of a text from ``start`` on; together with the blanks around them they are it."""
    return list(_cut_at_bars(text, list(_lines(text, start))))


def _lines(text: str, start: int) -> Iterator[Line]:
    """Non-blank lines; blank ones belong to the line before (the first line takes earlier ones)."""
    begun, held = start, None
    for match in _LINE.finditer(text, start):
        if not match[0] or match[0].isspace():
            continue
        key = plain_key(match[0]).strip()
        if not key:
            continue
        if held is not None:
            yield Line(Span(begun, match.start()), held, _count(held))
            begun = match.start()
        held = key
    if held is not None or begun < len(text):
        yield Line(Span(begun, len(text)), held or "", _count(held or ""))


_BAR = re.compile(r"\s[|•·]\s")
_BETWEEN_BARS = 20  # words of a piece; more are a sentence of the article


def _cut_at_bars(text: str, lines: list[Line]) -> Iterator[Line]:
    """Lines behind the first prose that bars part are taken piece by piece, if all are short."""
    prose = False
    for line in lines:
        first, last = line.span
        bars = [bar.end() for bar in _BAR.finditer(text, first, last)] if prose else []
        pieces = [
            Line(Span(begun, end), key, _count(key))
            for begun, end in pairwise((first, *bars, last))
            if (key := plain_key(text[begun:end]).strip(" \n\r\t|•·"))
        ]
        whole = len(pieces) == len(bars) + 1 > 1
        if whole and all(piece.words <= _BETWEEN_BARS for piece in pieces):
            yield from pieces
        else:
            yield line
        prose = prose or line.prose
