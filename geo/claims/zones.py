"""What each line of a page is: title, body, dateline, or the furniture around an article.

Lines are judged by their words and their place, never cut: the zones tile the text. A line is
*prose* if it is long or ends as a sentence does; furniture is short.
"""

import re
from collections.abc import Iterator

from geo.claims import furniture
from geo.claims.credits import with_credits_apart
from geo.claims.datelines import dateline_end, is_dateline, opens_with_place
from geo.claims.model import Span, Zone, ZoneKind
from geo.claims.pagelines import LONG, Line, page_lines
from geo.claims.related import label_related
from geo.claims.stamps import (
    changed_on_its_day,
    clock_of,
    is_counted_stamp,
    is_date_line,
    is_dated_byline,
    is_dated_trail,
    is_stamp,
    tells_day,
    tells_when_taken,
    told_before_a_change,
)
from geo.claims.tokens import tokens

_CRUMBS = re.compile(r"\s[/>\"›|\\]\s|[›>]")


def find_zones(text: str, *, start: int = 0) -> tuple[Zone, ...]:
    """Label the text from ``start`` on; what lies before it becomes one ``credit`` zone.

    The zones are in order, adjacent ones differ in kind, and together they are the whole text.
    """
    lines = with_credits_apart(text, page_lines(text, start))
    kinds = _label(lines)
    pieces: list[Zone] = [Zone(ZoneKind.CREDIT, Span(0, start))] if start else []
    opened = 0
    for line, kind in zip(lines, kinds, strict=True):
        first, last = line.span
        if kind is ZoneKind.BODY and opened <= _ABOVE:
            opening = dateline_end(text[first:last])
            if opening and (not opened or opens_with_place(line.key)):
                opened = _ABOVE
                pieces.append(Zone(ZoneKind.DATELINE, Span(first, first + opening)))
                first += opening
            opened += 1
        pieces.append(Zone(kind, Span(first, last)))
    return tuple(_merged(pieces)) or (Zone(ZoneKind.BODY, Span(0, len(text))),)


def _merged(pieces: list[Zone]) -> Iterator[Zone]:
    for number, zone in enumerate(pieces):
        if number == 0:
            held = zone
        elif zone.kind is held.kind:
            held = Zone(held.kind, Span(held.span.start, zone.span.end))
        else:
            yield held
            held = zone
    if pieces:
        yield held


def _label(lines: list[Line]) -> list[ZoneKind]:
    kinds: list[ZoneKind | None] = [_furniture(line) for line in lines]
    _label_doubled(lines, kinds)
    label_related(lines, kinds)
    _label_comments(lines, kinds)
    _label_head(lines, kinds)
    _label_stamps(lines, kinds)
    _label_changed(lines, kinds)
    _label_foot_dates(lines, kinds)
    _label_tail(lines, kinds)
    _label_strays(lines, kinds)
    return [kind or ZoneKind.BODY for kind in kinds]


_BUTTON = 3  # words


def _label_doubled(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """A line given twice running below the headline: a picture's caption and its text.

    Before the second may stand what a page shows as a button ("camera icon").
    """
    opened = False
    for number in range(len(lines) - 1):
        one, two = lines[number], lines[number + 1]
        doubled = two.key.endswith(one.key) and one.words > LONG // 2 and not one.finished
        doubled = doubled and two.words - one.words <= _BUTTON
        if doubled and opened and kinds[number] is None:
            kinds[number] = kinds[number + 1] = ZoneKind.CREDIT
        opened = opened or (kinds[number] is None and one.words > 2)


def _furniture(line: Line) -> ZoneKind | None:
    """What a line is by its words alone, or None."""
    if line.words > 2 * LONG:
        return None
    if is_dated_byline(line) or is_dated_trail(line.key):
        return ZoneKind.DATELINE
    if furniture.HOME.match(line.key) and (line.words <= 3 or _CRUMBS.search(line.key)):
        return ZoneKind.BREADCRUMB
    if told_before_a_change(line.key) or is_counted_stamp(line.key):
        return ZoneKind.DATELINE
    if clock_of(line.key):
        return ZoneKind.PAGE_CLOCK
    short = line.words <= LONG
    tests: tuple[tuple[ZoneKind, object], ...] = (
        (ZoneKind.CREDIT, short and furniture.POST.match(line.key)),
        (ZoneKind.FORM, short and furniture.FORM.match(line.key)),
        (ZoneKind.CREDIT, furniture.CREDIT.match(line.key)),
        (ZoneKind.CREDIT, furniture.CAPTIONED.match(line.key)),
        (ZoneKind.BREADCRUMB, short and _is_menu(line.key) and not _dated(line.key)),
    )
    return next((kind for kind, found in tests if found), None)


def _dated(key: str) -> bool:
    """As in "Syria 12-02-2026": an article's section and its day; "published on …"."""
    stamped = bool(furniture.STAMPED.match(key)) and is_stamp(key, under_title=False)
    return tells_day(key) and (stamped or is_date_line(key, spare=_ITEM))


_BARS = re.compile(r"[|•·›»]|\s{3,}")
_ITEM = 3
"""Words. An item between the bars of a menu is no longer; a headline before a site's name is."""


def _is_menu(key: str) -> bool:
    items = [item.split() for item in _BARS.split(key)]
    if len(items) >= _ITEM and all(0 < len(item) <= _ITEM for item in items):
        return True
    words = [token.word for token in tokens(key) if token.word.isalpha()]
    return bool(words) and all(word in furniture.SECTIONS for word in words)


def _label_comments(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """After the heading of a comment form nothing is the article's, if its body came before."""
    prose = False
    for number, line in enumerate(lines):
        if prose and kinds[number] is ZoneKind.FORM and furniture.COMMENTS.match(line.key):
            for later in range(number, len(lines)):
                if kinds[later] is not ZoneKind.RELATED:
                    kinds[later] = ZoneKind.FORM
            return
        prose = prose or (line.prose and kinds[number] is None)


def _label_head(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """Clock, title, subtitle, stamp and dateline above the first prose."""
    free = [i for i, kind in enumerate(kinds) if kind is None]
    first_prose = next((i for i in free if lines[i].prose), free[-1] if free else 0)
    titles = 0
    menu = _menu_above(lines, [i for i in free if i < first_prose])
    for number in [i for i in free if i <= first_prose]:
        line = lines[number]
        short = line.words <= LONG
        if number in menu:
            kinds[number] = ZoneKind.BREADCRUMB
            continue
        released = any(_RELEASE.match(above.key) for above in lines[max(0, number - 2) : number])
        own = titles or released or opens_with_place(line.key)
        if short and is_date_line(line.key) and not own:
            kinds[number] = ZoneKind.PAGE_CLOCK
        elif (short and is_stamp(line.key, under_title=bool(titles or released))) or (
            line.words <= (8 if titles else 4) and is_dateline(line.key)
        ):
            kinds[number] = ZoneKind.DATELINE
        elif titles == 0 and line.words <= 2 and _headed(lines, free, number, first_prose):
            kinds[number] = ZoneKind.BREADCRUMB
        elif titles < _TITLES and len(free) > 1 and number != free[-1] and _may_title(line, titles):
            captioned = titles > 0 and tells_when_taken(line)
            kinds[number] = ZoneKind.CREDIT if captioned else ZoneKind.TITLE
            titles += not captioned


_RELEASE = re.compile(r"\W*(?:for immediate release|(?:news |press )?release (?:no\b|number|#))")
"""What stands above the day of a press release: that day is its own, no clock of a page."""

_BULLETS = frozenset("•◦▪●·")
_HEADLINE = 6  # words; what a page's menus say is shorter


def _menu_above(lines: list[Line], head: list[int]) -> set[int]:
    """The short lines above a headline, where there are more than a headline and what is under it.

    As in "Skip to content", "Prayer times", "World news" above the first line of some length.
    """
    told = [
        i
        for i in head
        if not (lines[i].finished or is_date_line(lines[i].key) or is_dateline(lines[i].key))
    ]
    headline = next(
        (i for i in told if lines[i].words >= _HEADLINE and lines[i].key[:1] not in _BULLETS), None
    )
    if headline is None or len(told) <= _TITLES:
        return set()
    return {i for i in told if i < headline and not is_stamp(lines[i].key, under_title=False)}


_TITLES = 2  # a headline and the line under it


def _headed(lines: list[Line], free: list[int], number: int, first_prose: int) -> bool:
    """Whether a real headline comes behind a line of a word or two ("Live", "Exclusive")."""
    behind = [lines[i] for i in free if number < i < first_prose]
    return any(line.words >= 4 and not is_date_line(line.key) for line in behind)


_ABOVE = 3  # sentences under a headline and captions that stand above an article's day


def _label_stamps(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """The article's day where a sentence or a caption stands between it and the headline."""
    prose = [i for i, line in enumerate(lines) if line.prose and kinds[i] is None]
    titled = kinds.index(ZoneKind.TITLE) if ZoneKind.TITLE in kinds else len(lines)
    above = 0
    for number, line in enumerate(lines):
        told = kinds[number] is None and (above > 0 or number > titled)
        if told and tells_when_taken(line):
            kinds[number] = ZoneKind.CREDIT
        early = told and above <= _ABOVE and number < (prose or [0])[-1] and line.words <= LONG
        if early and is_stamp(line.key, under_title=True) and tells_day(line.key):
            kinds[number] = ZoneKind.DATELINE
        above += number in prose[: _ABOVE + 1]


def _label_changed(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """The article's day between headline and text, where behind it stands the hour of a change."""
    below = False
    for number, kind in enumerate(kinds):
        if kind is None and lines[number].prose:
            return
        below = below or kind is ZoneKind.TITLE
        if kind is ZoneKind.PAGE_CLOCK and below and changed_on_its_day(lines[number].key):
            kinds[number] = ZoneKind.DATELINE


_SUBTITLE = 17  # words; a longer line below the headline is the article's first


def _may_title(line: Line, titles: int) -> bool:
    if line.key.endswith((".", "؛", ":")) and (titles or line.words > 8):
        return False
    return line.words <= (2 * LONG - 1 if titles == 0 else _SUBTITLE)


def _label_foot_dates(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """Behind the last prose: the page's clock, or, where it says so, the day of publication."""
    last = max((i for i, line in enumerate(lines) if line.prose and kinds[i] is None), default=-1)
    for number in range(last + 1, len(lines)):
        if last < 0 or kinds[number] is not None:
            continue
        key = lines[number].key
        if furniture.STAMPED.match(key) and is_date_line(key, spare=4) and tells_day(key):
            kinds[number] = ZoneKind.DATELINE
        elif is_date_line(key):
            kinds[number] = ZoneKind.PAGE_CLOCK


def _label_tail(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """A short unfinished line at the article's end is a signature."""
    free = [i for i, kind in enumerate(kinds) if kind is None]
    if len(free) < 2 or not lines[free[-2]].prose:
        return
    last = lines[free[-1]]
    if last.words <= 6 and not last.finished:
        kinds[free[-1]] = ZoneKind.CREDIT


_PARAGRAPHS = 2  # finished paragraphs show that this text puts full stops
_MOST = 0.6  # of its longer lines


def _label_strays(lines: list[Line], kinds: list[ZoneKind | None]) -> None:
    """Short lines without a full stop amid and behind an article that puts full stops.

    They are captions and headings between its paragraphs, and behind them other articles' titles.
    """
    free = [i for i, kind in enumerate(kinds) if kind is None]
    longer = [lines[i] for i in free if lines[i].words > LONG]
    stopped = [i for i in free if lines[i].prose and lines[i].finished]
    if len(stopped) < _PARAGRAPHS or sum(one.finished for one in longer) < _MOST * len(longer):
        return
    for number in free:
        if not lines[number].finished and lines[number].words <= LONG:
            behind = number > stopped[-1]
            kinds[number] = ZoneKind.RELATED if behind else ZoneKind.CREDIT
