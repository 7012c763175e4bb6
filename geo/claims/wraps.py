"""Lines broken at a fixed width: where a line break is none of the author's."""

from collections.abc import Iterator
from itertools import pairwise

_WIDEST = 120
_NARROWEST = 40
_FEWEST = 4  # lines of a block by which its width is known
_SHARE = 0.6  # of the widest line that a line broken in a ragged block fills
_CLOSES = (".", "!", "?", "…", ":", '"', "”", "»", ";")
_MENU = " | "  # parts the items of a menu, which no paragraph is broken beside
_SPARE = 2  # letters by which widths may be miscounted


def unwrapped(text: str) -> str:
    """The text with blanks for the line ends that only break a paragraph; no offset changes."""
    breaks = sorted(at for at in _soft_breaks(text) if text[at] in "\r\n")  # no form feed's
    if not breaks:
        return text
    pieces = []
    at = 0
    for place in breaks:
        width = 2 if text[place : place + 2] == "\r\n" else 1
        pieces += [text[at:place], " " * width]
        at = place + width
    return "".join((*pieces, text[at:]))


def _soft_breaks(text: str) -> frozenset[int]:
    """The offsets of line ends that only break a paragraph at a width.

    A block of lines is broken at a width if every line, with the first word of the next, would be
    longer than any line of the block. One block of four lines or more must show it; others of
    the same text need only keep to that width. Ragged blocks of Latin script go by ``_ragged``.
    """
    blocks = [block for block in _blocks(text) if len(block) > 1]
    widths = [w for block in blocks if len(block) >= _FEWEST and (w := _width(text, block))]
    narrow = [part for block in blocks for part in _between_wide(block)]
    ragged = frozenset(
        end for part in narrow for end in (*_ragged(text, part), *_filled(text, part))
    )
    if not widths:
        return ragged
    width = max(widths)
    return ragged | frozenset(
        end
        for block in blocks
        if _width(text, block) and max(b - a for a, b in block) >= width - _WIDEST // 6
        for _, end in block[:-1]
    )


def _ragged(text: str, block: list[tuple[int, int]]) -> Iterator[int]:
    """The line ends inside sentences of a block whose lines are broken at no even width.

    Latin script alone shows it: a line with no stop at its end, and a small letter behind it. Where
    a few lines of a block do so, its other long lines without a stop go on too.
    """
    widest = max(end - start for start, end in block)
    if not _NARROWEST <= widest <= _WIDEST:
        return
    going = [
        (end, text[follows:stop].lstrip()[:1])
        for (start, end), (follows, stop) in pairwise(block)
        if end - start >= _SHARE * widest and not text[start:end].rstrip().endswith(_CLOSES)
    ]
    if sum("a" <= letter <= "z" for _, letter in going) < _FEWEST - 1:
        return
    heading = block[0][1]  # goes on only where a small letter says so
    yield from (end for end, letter in going if end != heading or "a" <= letter <= "z")


def _between_wide(block: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The runs of a block's lines between those that are too long to be broken at a width."""
    parts: list[list[tuple[int, int]]] = [[]]
    for start, end in block:
        if end - start > _WIDEST:
            parts.append([])
        else:
            parts[-1].append((start, end))
    return [part for part in parts if len(part) > 1]


def _filled(text: str, block: list[tuple[int, int]]) -> Iterator[int]:
    """The line ends inside paragraphs that end with a stop and whose inner lines are full.

    The first line of a paragraph may be shorter, as where a link has lost its address. Inner lines
    of the whole block must show the width; ``_width`` sees the blocks whose first lines are full.
    """
    widest = max(end - start for start, end in block)
    if not _NARROWEST <= widest <= _WIDEST:
        return
    paragraphs: list[list[tuple[int, int]]] = [[]]
    for start, end in block:
        if paragraphs[-1] or end - start >= _OPENING * widest:
            paragraphs[-1].append((start, end))
        if text[start:end].rstrip().endswith(_STOPS):
            paragraphs.append([])
    inner = 0
    for lines in paragraphs:
        for one, two in pairwise(lines[1:]):
            word = text[slice(*two)].split(maxsplit=1)[0]
            if one[1] - one[0] + 1 + len(word) <= widest * _NEARLY:
                return
            inner += 1
    if inner >= _FEWEST - 1:
        yield from (end for lines in paragraphs for _, end in lines[:-1])


_OPENING = 0.5  # of the widest line, that the first line of a paragraph fills
_NEARLY = 0.95  # of the widest line, that a line with the first word of the next is longer than
_STOPS = (".", "!", "?", "؟", '."', '".', ".”", "”.", ".»", "».")


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines with no blank line between, each as start and end."""
    block: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        if bare.strip():
            block.append((start, start + len(bare)))
        elif block:
            yield block
            block = []
        start += len(line)
    if block:
        yield block


def _width(text: str, block: list[tuple[int, int]]) -> int:
    """The width at which a block is broken, or 0 where its lines end as their author wished."""
    widest = max(end - start for start, end in block)
    if not _NARROWEST <= widest <= _WIDEST or any(_MENU in text[a:b] for a, b in block):
        return 0
    for (start, end), (follows, stop) in pairwise(block):
        word = text[follows:stop].split(maxsplit=1)[0]
        if end - start + 1 + len(word) <= widest - _SPARE:
            return 0
    return widest
