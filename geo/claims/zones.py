"""What each line of a page is: title, body, dateline, or the furniture around an article.

Lines are judged by their words and their place, never cut: the zones tile the text. A line is
*prose* if it is long or ends as a sentence does; furniture is short.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from geo.claims import furniture
from geo.claims.almanac import MONTHS, WEEKDAYS
from geo.claims.datelines import dateline_end, is_dateline, opens_with_place
from geo.claims.letters import plain_key
from geo.claims.model import Span, Zone, ZoneKind
from geo.claims.tokens import tokens, with_proclitics

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_STOP = re.compile(r"[.!?؟؛:]\W*\Z")
_CUT_SHORT = re.compile(r"(?:\.\.\.|…|\[…\])\W*\Z")
_CRUMBS = re.compile(r"\s[/>\"›|\\]\s|[›>]")
_MACHINE_STAMP = re.compile(
    r"\W*(?:date|time|التاريخ|الوقت|تاريخ)\W{0,3}\d{4}[-/]\d\d?[-/]\d\d? \d\d?:\d\d:\d\d\W*\Z"
)
"""A label, a day in the order of machines and a time to the second: when a page was copied."""
_TAIL = 12
_LONG = 14
"""Words. Buttons, menus, labels and bylines are shorter than this."""

_CLOCK = """
يوم عام سنه الساعه ساعه بتوقيت توقيت بغداد دمشق غرينتش جرينتش م ص ه مساء صباحا ظهرا
at am pm gmt utc edt est ist ast st nd rd th on the of a m p local time
"""
# Months of several words in Latin letters would make the "al" in them a word of a clock.
_CLOCK_WORDS = with_proclitics(
    dict.fromkeys(
        " ".join((_CLOCK, *(m for m in MONTHS if "-" not in m), *WEEKDAYS)).split(), True
    ),
)


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    key: str
    words: int

    @property
    def finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_STOP.search(self.key[-_TAIL:]))

    @property
    def prose(self) -> bool:
        return self.words >= 2 * _LONG or (self.words >= 8 and self.finished)


def find_zones(text: str, *, start: int = 0) -> tuple[Zone, ...]:
    """Label the text from ``start`` on; what lies before it becomes one ``credit`` zone.

    The zones are in order, adjacent ones differ in kind, and together they are the whole text.
    """
    lines = list(_cut_at_bars(text, list(_lines(text, start))))
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


def _lines(text: str, start: int) -> Iterator[_Line]:
    """Non-blank lines; blank ones belong to the line before (the first line takes earlier ones)."""
    begun, held = start, None
    for match in _LINE.finditer(text, start):
        if not match[0] or match[0].isspace():
            continue
        key = plain_key(match[0]).strip()
        if not key:
            continue
        if held is not None:
            yield _Line(Span(begun, match.start()), held, _count(held))
            begun = match.start()
        held = key
    if held is not None or begun < len(text):
        yield _Line(Span(begun, len(text)), held or "", _count(held or ""))


_BAR = re.compile(r"\s[|•·]\s")
_BETWEEN_BARS = 20  # words of a piece; more are a sentence of the article


def _cut_at_bars(text: str, lines: list[_Line]) -> Iterator[_Line]:
    """Lines behind the first prose that bars part are taken piece by piece, if all are short."""
    prose = False
    for line in lines:
        first, last = line.span
        bars = [bar.end() for bar in _BAR.finditer(text, first, last)] if prose else []
        pieces = [
            _Line(Span(begun, end), key, _count(key))
            for begun, end in pairwise((first, *bars, last))
            if (key := plain_key(text[begun:end]).strip(" \n\r\t|•·"))
        ]
        whole = len(pieces) == len(bars) + 1 > 1
        if whole and all(piece.words <= _BETWEEN_BARS for piece in pieces):
            yield from pieces
        else:
            yield line
        prose = prose or line.prose


def _count(key: str) -> int:
    """Words; an endless run without blanks counts by its length, for it is no short line."""
    return max(len(key.split()), len(key) // 20)


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


def _label(lines: list[_Line]) -> list[ZoneKind]:
    kinds: list[ZoneKind | None] = [_furniture(line) for line in lines]
    _label_doubled(lines, kinds)
    _label_related(lines, kinds)
    _label_comments(lines, kinds)
    _label_head(lines, kinds)
    _label_stamps(lines, kinds)
    _label_foot_dates(lines, kinds)
    _label_tail(lines, kinds)
    return [kind or ZoneKind.BODY for kind in kinds]


def _label_doubled(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """A line given twice running below the headline: a picture's caption and its text."""
    opened = False
    for number in range(len(lines) - 1):
        one, two = lines[number], lines[number + 1]
        doubled = one.key == two.key and one.words > _LONG // 2 and not one.finished
        if doubled and opened and kinds[number] is None:
            kinds[number] = kinds[number + 1] = ZoneKind.CREDIT
        opened = opened or (kinds[number] is None and one.words > 2)


def _furniture(line: _Line) -> ZoneKind | None:
    """What a line is by its words alone, or None."""
    if line.words > 2 * _LONG:
        return None
    if _is_dated_byline(line) or _is_dated_trail(line.key):
        return ZoneKind.DATELINE
    if furniture.HOME.match(line.key) and (line.words <= 3 or _CRUMBS.search(line.key)):
        return ZoneKind.BREADCRUMB
    if _MACHINE_STAMP.match(line.key):
        return ZoneKind.PAGE_CLOCK
    if furniture.UPDATED.search(line.key) and is_date_line(line.key, spare=4):
        return ZoneKind.PAGE_CLOCK
    short = line.words <= _LONG
    tests: tuple[tuple[ZoneKind, object], ...] = (
        (ZoneKind.CREDIT, short and furniture.POST.match(line.key)),
        (ZoneKind.FORM, short and furniture.FORM.match(line.key)),
        (ZoneKind.CREDIT, (short or line.prose) and furniture.CREDIT.match(line.key)),
        (ZoneKind.CREDIT, line.key[-1:] in ")]" and furniture.CAPTIONED.match(line.key)),
        (ZoneKind.BREADCRUMB, short and _is_menu(line.key)),
    )
    return next((kind for kind, found in tests if found), None)


_BARS = re.compile(r"[|•·›»]")
_ITEM = 3
"""Words. An item between the bars of a menu is no longer; a headline before a site's name is."""


def _is_menu(key: str) -> bool:
    items = [item.split() for item in _BARS.split(key)]
    if len(items) >= _ITEM and all(0 < len(item) <= _ITEM for item in items):
        return True
    words = [token.word for token in tokens(key) if token.word.isalpha()]
    return bool(words) and all(word in furniture.SECTIONS for word in words)


def is_date_line(key: str, *, spare: int = 0) -> bool:
    """Whether a line's words are a date and at most ``spare`` others (it must have a number)."""
    words = list(tokens(key))
    others = sum(t.word.isalpha() and t.word not in _CLOCK_WORDS for t in words)
    named = any(t.word in _CLOCK_WORDS and len(t.word) > 2 for t in words)
    digits = [t.word for t in words if t.word.isdigit()]
    numeric = len(digits) >= 3 and max(map(len, digits)) == 4
    return others <= spare and bool(digits) and (named or numeric) and len(words) <= 24


def _label_related(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
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
        amid = seen_prose and block and not furniture.FOOT.match(line.key)
        resumed = _article_goes_on(lines, end) if amid else None
        if resumed is not None:
            end = resumed
        elif seen_prose and (block or line.words <= 4):
            rest = range(end, len(lines))
            whole = block and seen_prose >= 2
            end = next((i for i in rest if not whole and _resumes(lines[i])), len(lines))
        for later in range(number, end):
            if kinds[later] is not ZoneKind.FORM:
                kinds[later] = ZoneKind.RELATED
        number = end


_WITH_TEASER = 20  # words of a label and the first teaser on its line


def _opens_related(line: _Line) -> bool:
    """Whether a line is the label of a list of other articles, or opens with it and a colon."""
    label = furniture.RELATED_BLOCK.match(line.key)
    if label is None:
        return False
    led = line.key[label.end() :].lstrip().startswith(":")
    return line.words <= (_WITH_TEASER if led else 8)


_TEASERS = 8
"""Lines of a list amid an article; behind more of them the page's end is near."""


def _article_goes_on(lines: list[_Line], first: int) -> int | None:
    """The line at which an article goes on behind the label of a list, a film or an advertisement.

    Two paragraphs running show it: a teaser's summary has the next headline behind it.
    """
    for number in range(first, min(first + _TEASERS, len(lines) - 1)):
        if furniture.LIST_ENDS.match(lines[number].key):
            return number + 1
        if _resumes(lines[number]):
            return number if _resumes(lines[number + 1]) else None
    return None


def _resumes(line: _Line) -> bool:
    """Whether this is running text of an article and no teaser, which breaks off in dots."""
    return line.words >= _LONG and line.finished and not _CUT_SHORT.search(line.key[-_TAIL:])


def _label_comments(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """After the heading of a comment form nothing is the article's, if its body came before."""
    prose = False
    for number, line in enumerate(lines):
        if prose and kinds[number] is ZoneKind.FORM and furniture.COMMENTS.match(line.key):
            for later in range(number, len(lines)):
                if kinds[later] is not ZoneKind.RELATED:
                    kinds[later] = ZoneKind.FORM
            return
        prose = prose or (line.prose and kinds[number] is None)


def _label_head(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """Clock, title, subtitle, stamp and dateline above the first prose."""
    free = [i for i, kind in enumerate(kinds) if kind is None]
    first_prose = next((i for i in free if lines[i].prose), free[-1] if free else 0)
    titles = 0
    menu = _menu_above(lines, [i for i in free if i < first_prose])
    for number in [i for i in free if i <= first_prose]:
        line = lines[number]
        short = line.words <= _LONG
        if number in menu:
            kinds[number] = ZoneKind.BREADCRUMB
            continue
        if short and is_date_line(line.key) and not (titles or opens_with_place(line.key)):
            kinds[number] = ZoneKind.PAGE_CLOCK
        elif (short and _is_stamp(line.key, under_title=titles > 0)) or (
            line.words <= (8 if titles else 4) and is_dateline(line.key)
        ):
            kinds[number] = ZoneKind.DATELINE
        elif titles == 0 and line.words <= 2 and _headed(lines, free, number, first_prose):
            kinds[number] = ZoneKind.BREADCRUMB
        elif titles < _TITLES and len(free) > 1 and number != free[-1] and _may_title(line, titles):
            captioned = titles > 0 and _tells_when_taken(line)
            kinds[number] = ZoneKind.CREDIT if captioned else ZoneKind.TITLE
            titles += not captioned


_HEADLINE = 6  # words; what a page's menus say is shorter


def _menu_above(lines: list[_Line], head: list[int]) -> set[int]:
    """The short lines above a headline, where there are more than a headline and what is under it.

    As in "Skip to content", "Prayer times", "World news" above the first line of some length.
    """
    told = [
        i
        for i in head
        if not (lines[i].finished or is_date_line(lines[i].key) or is_dateline(lines[i].key))
    ]
    headline = next((i for i in told if lines[i].words >= _HEADLINE), None)
    if headline is None or len(told) <= _TITLES:
        return set()
    return {i for i in told if i < headline}


_TITLES = 2  # a headline and the line under it


def _headed(lines: list[_Line], free: list[int], number: int, first_prose: int) -> bool:
    """Whether a real headline comes behind a line of a word or two ("Live", "Exclusive")."""
    behind = [lines[i] for i in free if number < i < first_prose]
    return any(line.words >= 4 and not is_date_line(line.key) for line in behind)


def _is_stamp(key: str, *, under_title: bool) -> bool:
    """Whether a short line is the article's own date, and not much else."""
    if furniture.STAMPED.match(key):
        return is_date_line(key, spare=4)
    return is_date_line(key, spare=3 if under_title else 0)


_DAY_OF_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DAY = re.compile(r"(?<![\d:.])(?:0?[1-9]|[12]\d|3[01])(?![\d:])")


def _tells_day(key: str) -> bool:
    """Whether a date line has a year and a day, as a caption's "May 2017" has not."""
    return bool(_DAY_OF_YEAR.search(key) and _DAY.search(key))


_TAKEN = re.compile(rf"(?:{'|'.join(MONTHS)})(?: \d{{1,2}} ?,)? ?,? ?20\d\d\W*\Z")
_TOLD = 5  # words of a caption beside its day


def _tells_when_taken(line: _Line) -> bool:
    """As in "Troops on the road to Rawa, 17 November 2017": a line of its own that ends in a day.

    It is what a picture shows; a sentence of the article ends in a full stop.
    """
    if line.finished or line.words > 2 * _LONG or is_date_line(line.key, spare=_TOLD):
        return False
    return bool(_TAKEN.search(line.key))


_NAMED = 8  # words of names, offices and sections beside the day, in the line of who wrote


def _is_dated_byline(line: _Line) -> bool:
    """As in "By Karim Hassan | May 9, 2018": who wrote it, and on which day."""
    if line.words > _LONG or line.finished or not furniture.BYLINE.match(line.key):
        return False
    return is_date_line(line.key, spare=_NAMED) and _tells_day(line.key)


_TRAIL = re.compile(r"\s[/>\"›]\s|[›>]")


def _is_dated_trail(key: str) -> bool:
    """As in "Home / Security / 9 May 2018": an article's trail that ends in its day."""
    *path, last = _TRAIL.split(key)
    if len(path) < 2 or not furniture.HOME.match(key):
        return False
    return is_date_line(last) and _tells_day(last) and not any(day in last for day in WEEKDAYS)


_ABOVE = 3  # sentences under a headline and captions that stand above an article's day


def _label_stamps(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """The article's day where a sentence or a caption stands between it and the headline."""
    prose = [i for i, line in enumerate(lines) if line.prose and kinds[i] is None]
    above = 0
    for number, line in enumerate(lines):
        told = kinds[number] is None and above > 0
        if told and _tells_when_taken(line):
            kinds[number] = ZoneKind.CREDIT
        early = told and above <= _ABOVE and number < prose[-1] and line.words <= _LONG
        if early and _is_stamp(line.key, under_title=True) and _tells_day(line.key):
            kinds[number] = ZoneKind.DATELINE
        above += number in prose[: _ABOVE + 1]


_SUBTITLE = 17  # words; a longer line below the headline is the article's first


def _may_title(line: _Line, titles: int) -> bool:
    if line.key.endswith((".", "؛", ":")) and (titles or line.words > 8):
        return False
    return line.words <= (2 * _LONG - 1 if titles == 0 else _SUBTITLE)


def _label_foot_dates(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """Behind the last prose: the page's clock, or, where it says so, the day of publication."""
    last = max((i for i, line in enumerate(lines) if line.prose and kinds[i] is None), default=-1)
    for number in range(last + 1, len(lines)):
        if last < 0 or kinds[number] is not None:
            continue
        key = lines[number].key
        if furniture.STAMPED.match(key) and is_date_line(key, spare=4) and _tells_day(key):
            kinds[number] = ZoneKind.DATELINE
        elif is_date_line(key):
            kinds[number] = ZoneKind.PAGE_CLOCK


def _label_tail(lines: list[_Line], kinds: list[ZoneKind | None]) -> None:
    """A short unfinished line at the article's end is a signature."""
    free = [i for i, kind in enumerate(kinds) if kind is None]
    if len(free) < 2 or not lines[free[-2]].prose:
        return
    last = lines[free[-1]]
    if last.words <= 6 and not last.finished:
        kinds[free[-1]] = ZoneKind.CREDIT
