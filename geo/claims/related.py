"""The lists of other articles on a page, and whether its own article goes on behind them."""

import re

from geo.claims import furniture
from geo.claims.model import ZoneKind
from geo.claims.pagelines import Line


def label_related(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """Lists of other articles: to the end, or as long as no prose resumes amid the article."""
    seen_prose = 0
    number = 0
    while number < len(lines):
        line = lines[number]
        block = _opens_related(line)
        pointer = line.words <= 30 and furniture.RELATED_LINE.match(line.key)
        if not (block or pointer):
            seen_prose += line.prose and kinds[number] is None
            number += 1
            continue
        end = number + 1
        if seen_prose and block and _holds_its_teaser(line, lines[end : end + 1]):
            kinds[number] = ZoneKind.RELATED
            number = end
            continue
        amid = seen_prose and block and not furniture.FOOT.match(line.key)
        resumed = _article_goes_on(lines, end) if amid else None
        if resumed is not None:
            end = resumed
        elif seen_prose and (block or line.words <= 4):
            rest = range(end, len(lines))
            whole = block and seen_prose >= 2
            end = next((i for i in rest if not whole and lines[i].running), len(lines))
        for later in range(number, end):
            if kinds[later] is not ZoneKind.FORM:
                kinds[later] = ZoneKind.RELATED
        number = end


_WITH_TEASER = 20  # words of a label and the first teaser on its line


def _holds_its_teaser(line: Line, behind: list[Line]) -> bool:
    """As in "You may also like: Guards find a tunnel", with the article's next paragraph behind."""
    label = furniture.RELATED_BLOCK.match(line.key)
    led = line.key[label.end() :].lstrip() if label else ""
    told = len(led.split()) > 1 and led.startswith(":")
    return told and bool(behind) and behind[0].running and not furniture.FOOT.match(line.key)


def _opens_related(line: Line) -> bool:
    """Whether a line is the label of a list of other articles, or opens with it and a colon."""
    label = furniture.RELATED_BLOCK.match(line.key)
    if label is None:
        return False
    led = line.key[label.end() :].lstrip().startswith(":")
    return line.words <= (_WITH_TEASER if led else 8)


_TEASERS = 8
"""Lines of a list amid an article; behind more of them the page's end is near."""


def _article_goes_on(lines: list[Line], first: int) -> int | None:
    """The line at which an article goes on behind the label of a list, a film or an advertisement.

    Two paragraphs running show it: a teaser's summary has the next headline behind it.
    """
    near = range(first, min(first + _TEASERS, len(lines) - 1))
    last = len(lines) - 1
    end = next((i for i in near if furniture.LIST_ENDS.match(lines[i].key)), None)
    if end is not None:
        return end + 1
    for number in near:
        if lines[number].running:
            return number if lines[number + 1].running else None
    goes_on = first <= last < first + _TEASERS and lines[last].running
    return last if goes_on and _GOES_ON.match(lines[last].key) else None


_GOES_ON = re.compile(r"و(?!قد )\w{3,} |(?:he|she|they|it|meanwhile|earlier|separately)\W")
"""As a paragraph goes on with what was told before it; a teaser's summary begins anew."""
