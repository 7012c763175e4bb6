"""On which day an article appeared, as far as it says so itself.

In this order: what we were given; a dated line, or a date that the text calls today; a day and
month that the text calls today, where only one year gives it the weekday named; the text's own
weekday behind a weekday and day "of this month"; a day on the page that has the weekday which the
text calls its own; the page's address; a dated operation that the text puts relative to itself
(only with a table of them); how old the page calls it at its clock; and else the bounds that the
text and the page's clock set. Without such a weekday a clock is never the day itself, and other
articles' teasers have no say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from geo.claims import furniture
from geo.claims.dategrammar import find_expressions
from geo.claims.datelines import opens_with_place
from geo.claims.dates import resolve
from geo.claims.dayfacts import Facts, exact_day, inside, latest_day, latest_told, weekday_today
from geo.claims.days import Days, parse_edtf, to_edtf
from geo.claims.expressions import Expression
from geo.claims.letters import plain_key
from geo.claims.model import Published, PublishedBasis, Span, Zone, ZoneKind
from geo.claims.operations import Operation, find_operations, named_at
from geo.claims.tokens import is_arabic

_AT_ONCE = 25
"""Characters. What stands nearer to the beginning of the body, or of a line in it, opens it."""
_FIRST_YEAR = 2011
"""No candidate year lies before it: the frontier's present story begins here."""
_ADDRESS = re.compile(r"/(20[012]\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-]|$)")
_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|[Cc]opyright|محفوظة)[^\d\n]{0,12}(20[012]\d)(?!\d)")
_LAUNCH = re.compile(
    "انطل|اطلق|اطلاق|بدا|بدء|شرع|باشر|launch|began|begin|start|kicked off|announc|اعلن"
)
_AGAIN = re.compile("مرحل|ذكري |phase|stage|anniversary")
"""A later phase or a commemoration is not the operation's first day."""
_HEAD = ("+++", "\ufeff+++")
_OWN = frozenset((ZoneKind.TITLE, ZoneKind.DATELINE, ZoneKind.BODY))


@dataclass(frozen=True, slots=True)
class Dating:
    """What an article's own words say about its day of publication.

    ``weekdays`` are those that the text calls its own ("today, Saturday"), as 0 (Monday) to 6.
    """

    published: Published
    page_clock: str | None
    weekdays: frozenset[int] = frozenset()


def date_article(
    text: str,
    zones: Sequence[Zone],
    *,
    given: Published | None = None,
    url: str | None = None,
    added: str | None = None,
    page_clock: str | None = None,
    operations: Sequence[Operation] = (),
) -> Dating:
    """Solve the day of publication and report the page's clock.

    Args:
        text: The article's text.
        zones: Its zones.
        given: A publication that was given with the file; it is taken as it is.
        url: The article's address.
        added: ISO day on which we got it: no later day is a candidate.
        page_clock: The page's clock as EDTF where it is known beside the text.
        operations: Dated operations that may place it; none switches inference off.
    """
    said = find_expressions(text)
    known = parse_edtf(page_clock) if page_clock else None
    stamps = inside(said, zones, {ZoneKind.PAGE_CLOCK, ZoneKind.BREADCRUMB})
    clock = known.last if known else latest_day(stamps)
    own = inside(said, zones, _OWN)
    head = zones[0].span.end if text.startswith(_HEAD) else 0  # of what we know beside the text
    beside = [e for e in inside(said, zones, {ZoneKind.CREDIT}) if e.span.start >= head]
    pictured = [e for e in beside if e.first.month is not None]  # not the year of a copyright
    weekdays = frozenset(day for e in own if (day := weekday_today(e)) is not None)
    if given is not None and given.edtf is not None:
        return Dating(given, clock.isoformat() if clock else None, weekdays)
    latest = date.fromisoformat(added) if added else None
    if clock is not None and (latest is None or clock < latest):
        latest = clock
    facts = Facts(text, zones, own, weekdays, latest_told([*own, *pictured], latest), latest)
    published = (
        _stamped(facts)
        or _opening(facts)
        or _called_today(facts)
        or _of_this_month(facts)
        or _handed_on(facts, beside)
        or _agreeing(facts, stamps, beside)
        or _soon_after(facts)
        or _addressed(facts, url)
        or _by_operation(facts, operations)
        or _aged(facts, clock)
        or _bounded(facts, clock)
        or Published()
    )
    return Dating(published, clock.isoformat() if clock else None, weekdays)


def _stamped(facts: Facts) -> Published | None:
    """A dated line above the text, or a dated day that the text calls today."""
    lines = facts.within(ZoneKind.DATELINE)
    lines.sort(key=lambda one: not opens_with_place(_up_to(facts, one)))
    for expression in (*lines, *(e for e in facts.own if e.first.said is not None)):
        day = _as_told(facts, expression)
        if day is None or (expression in lines and _belied(facts, day)):
            continue
        day -= timedelta(expression.first.said or 0)
        near = expression in lines and _tells_eve_of(facts, day)
        if not facts.weekdays or day.weekday() in facts.weekdays or near:
            filed = next((e for e in lines if _is_eve(e, day)), None)
            day -= timedelta(filed is not None)
            words = facts.words(filed or expression)
            return Published(day.isoformat(), PublishedBasis.DATELINE, words)
    return None


def _belied(facts: Facts, day: date) -> bool:
    """Whether the lead gives a day and month the weekday that they did not have, told on ``day``.

    As in "in a statement on Wednesday, January 23" under a stamp of 14 March 2021.
    """
    for expression in facts.lead():
        point = expression.first
        if point.weekday is None or point.day is None or point.month is None or point.hijri:
            continue
        if point.year is not None or point.towards is not None:
            continue
        told = (_on(year, point.month, point.day) for year in (day.year, day.year - 1))
        past = next((one for one in told if one is not None and one <= day), None)
        if past is not None and past.weekday() != point.weekday:
            return True
    return False


def _is_eve(expression: Expression, day: date) -> bool:
    """As in "BAGHDAD, Nov. 3" under a stamp of the 4th: filed on the day before it went out."""
    point, eve = expression.first, day - timedelta(1)
    told = (point.year, point.day, point.month) == (None, eve.day, eve.month)
    return told and point.towards is None and not point.hijri


def _as_told(facts: Facts, expression: Expression) -> date | None:
    """The exact day; of figures, month before day where only that fits the text's own weekday."""
    day = exact_day(expression)
    if day is None or expression.rule != "numeric" or day.day > _MONTHS:
        return day
    told = facts.weekdays
    if not told and not any(map(is_arabic, facts.text[:_AHEAD])):
        told = facts.lead_weekdays()
    other = date(day.year, day.day, day.month)
    return other if day.weekday() not in told and other.weekday() in told else day


_MONTHS = 12
_AHEAD = 400  # characters that show in which letters a text is written


def _tells_eve_of(facts: Facts, day: date) -> bool:
    """Whether the text calls the day before ``day`` its own: it went out past midnight."""
    eve = day - timedelta(1)
    return any(
        (e.first.day, e.first.month, e.first.weekday) == (eve.day, eve.month, eve.weekday())
        for e in facts.own
    )


def _opening(facts: Facts) -> Published | None:
    """A full date with which the title or body opens, if nothing later is told.

    A report that begins "The ministry said on Saturday 19 March 2022" is of that day; without
    the weekday the date must stand at the very beginning or in the title.
    """
    told = facts.sentences({ZoneKind.BODY})
    for expression in facts.lead():
        day, point = exact_day(expression), expression.first
        if day is None or day != facts.earliest or point.towards is not None or point.hijri:
            continue
        to_come = _TO_COME.search(_sentence_of(expression, facts, told))
        if to_come and point.weekday is None:
            continue
        body = next((z.span.start for z in facts.zones if z.kind is ZoneKind.BODY), 0)
        ahead = expression.span.start - max(body, _line_of(facts, expression))
        if (point.weekday == day.weekday() or ahead < _AT_ONCE) and facts.allows(day):
            words = facts.words(expression)
            return Published(day.isoformat(), PublishedBasis.DATELINE, words)
    return None


def _line_of(facts: Facts, expression: Expression) -> int:
    """Where the line begins in which an expression stands."""
    return facts.text.rfind("\n", 0, expression.span.start) + 1


def _up_to(facts: Facts, expression: Expression) -> str:
    """The plain spelling of a line up to the end of an expression in it."""
    return plain_key(facts.text[_line_of(facts, expression) : expression.span.end])


def _called_today(facts: Facts) -> Published | None:
    """A day and month that is today, or opens the text: the one year in bounds that fits it."""
    lines = facts.within(ZoneKind.DATELINE)
    lines += [e for e in facts.lead() if e.first.weekday is not None and e.first.towards is None]
    for expression in facts.own:
        point = expression.first
        if point.year is not None or point.month is None or point.day is None or point.hijri:
            continue
        if point.said is None and expression not in lines:
            continue
        last = (facts.latest or date.today()).year
        first = (facts.earliest or date(_FIRST_YEAR, 1, 1)).year
        days = [
            day - timedelta(point.said or 0)
            for year in range(first, min(last, first + 30) + 1)
            if (day := _on(year, point.month, point.day)) is not None
            and (point.weekday is None or day.weekday() == point.weekday)
        ]
        fitting = [day for day in days if facts.allows(day)]
        owned = [day for day in fitting if day.year == _owned_since(facts.text)]
        fitting = owned or fitting
        dated = facts.earliest is not None and bool(facts.weekdays)
        if len(fitting) == 1 or (fitting and dated and _clear(fitting)):
            words = facts.words(expression)
            return Published(fitting[0].isoformat(), PublishedBasis.WEEKDAY, words)
    return None


_SOON = 8  # days; a report that gives weekday and day of this month is hardly older
_TO_COME = re.compile(r"(?:^|\s)(?:و?س[يتن]\w{2,}|will|shall|due to)(?=\s)")


def _of_this_month(facts: Facts) -> Published | None:
    """As in "on Saturday the 22nd of this September", told as past, beside "yesterday, Sunday".

    The weekday gives the year, if a dated fact bounds it; the text's own weekday gives the day.
    """
    if facts.earliest is None or not facts.weekdays:
        return None
    told = facts.sentences({ZoneKind.TITLE, ZoneKind.BODY})
    for expression in facts.own:
        point = expression.first
        if point.year is not None or point.hijri or point.towards != 0:
            continue
        if point.month is None or point.day is None or point.weekday is None:
            continue
        if _TO_COME.search(_sentence_of(expression, facts, told)):
            continue
        last = (facts.latest or date.today()).year
        dated = (_on(y, point.month, point.day) for y in range(facts.earliest.year, last + 1))
        past = [d for d in dated if d is not None and d.weekday() == point.weekday]
        if not past or not (len(past) == 1 or _clear(past)):
            continue
        soon = (past[0] + timedelta(days) for days in range(_SOON))
        own = [d for d in soon if d.month == point.month and facts.allows(d)]
        if len(own) == 1:
            return Published(own[0].isoformat(), PublishedBasis.WEEKDAY, facts.words(expression))
    return None


def _sentence_of(expression: Expression, facts: Facts, told: Sequence[Span]) -> str:
    """The plain spelling of the sentence in which an expression stands."""
    start = expression.span.start
    within = next((one for one in told if one.start <= start < one.end), expression.span)
    return plain_key(facts.text[within.start : within.end])


def _owned_since(text: str) -> int | None:
    """The year of a line such as "(c) 2024": of the page, so of the article or later."""
    years = _COPYRIGHT.findall(text)
    return int(years[-1]) if years else None


_HANDED_ON = re.compile(r"بتاريخ|في تاريخ|نشر.{0,40} في\W*\Z|published.{0,40} on\W*\Z")

_LED = 80  # characters of a line before its day that may tell what the day is of


def _handed_on(facts: Facts, owned: Sequence[Expression]) -> Published | None:
    """The day in a line of where the text is from: "taken from X, published on 9 May 2018"."""
    for expression in owned:
        start = expression.span.start
        line = max(_line_of(facts, expression), start - _LED)
        day = exact_day(expression)
        if day is None or not facts.allows(day):
            continue
        ahead = plain_key(facts.text[line:start])
        if _HANDED_ON.search(ahead) or plain_key(facts.words(expression)).startswith("بتاريخ"):
            return Published(day.isoformat(), PublishedBasis.DATELINE, facts.words(expression))
    return None


def _agreeing(
    facts: Facts, stamps: Sequence[Expression], owned: Sequence[Expression]
) -> Published | None:
    """A day of the page, or of a picture taken for it, on the weekday that the text calls its own.

    A copy's clock has it by chance once in seven; most such lines tell when the text went out.
    Above the text a date with its weekday is how a page's clock is written: it counts only where
    the text says "today" or "yesterday" of that weekday, and tells of nothing long before it.
    A picture must tell its weekday too, as agencies do: that of an older one seldom fits; a post
    that the text quotes is of its day or of the day before.
    """
    told = facts.weekdays or facts.lead_weekdays()
    ends = max((z.span.end for z in facts.zones if z.kind is ZoneKind.BODY), default=0)
    for stamp in stamps:
        day, clock = exact_day(stamp), stamp.first.weekday is not None and stamp.span.start < ends
        if day is None or not facts.allows(day) or (clock and not _of_its_day(facts, stamp, day)):
            continue
        if day.weekday() in told:
            return Published(day.isoformat(), PublishedBasis.WEEKDAY, facts.words(stamp))
    for credit in owned:
        day = exact_day(credit)
        if day is None or not facts.allows(day):
            continue
        post = furniture.POST.match(_up_to(facts, credit))
        if not post and credit.first.weekday != day.weekday():
            continue
        for own in (day, day + timedelta(1)) if post else (day,):
            if own.weekday() in told and facts.allows(own):
                return Published(own.isoformat(), PublishedBasis.WEEKDAY, facts.words(credit))
    return None


def _soon_after(facts: Facts) -> Published | None:
    """As in "on Saturday 14 June 2025" in the lead, as the latest day told, beside "today, Monday".

    With its weekday the lead tells a day of its own week: the next one that is the text's own.
    """
    for expression in facts.lead():
        day, point = exact_day(expression), expression.first
        if day is None or day != facts.earliest or point.weekday != day.weekday():
            continue
        soon = [day + timedelta(days) for days in range(1, _WEEK + 1)]
        own = [d for d in soon if facts.weekdays and facts.allows(d)]
        if len(own) == 1:
            return Published(own[0].isoformat(), PublishedBasis.WEEKDAY, facts.words(expression))
    return None


_WEEK = 7
_NEWS = 370  # days; what a report tells of its own time is not older


def _of_its_day(facts: Facts, stamp: Expression, day: date) -> bool:
    """Whether a clock above the text is of the text's own "today", and not that of a change."""
    changed = furniture.UPDATED.search(_up_to(facts, stamp))
    recent = facts.earliest is None or (day - facts.earliest).days <= _NEWS
    return not changed and recent and day.weekday() in facts.weekdays


def _clear(days: Sequence[date]) -> bool:
    """Whether the first candidate stands alone: the next lies five years off or more.

    News speaks of its own years; a text whose latest dated fact is of 2017 is not of 2029.
    """
    return days[1].year - days[0].year >= 5


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _addressed(facts: Facts, url: str | None) -> Published | None:
    match = _ADDRESS.search(url) if url else None
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
    exact = _on(year, month, day or 1)
    if exact is None:
        return None
    if not day:
        return Published(f"{year}-{month:02d}", PublishedBasis.BOUNDED, match[0])
    if facts.weekdays and exact.weekday() not in facts.weekdays:
        return None
    return Published(exact.isoformat(), PublishedBasis.DATELINE, match[0])


def _by_operation(facts: Facts, operations: Sequence[Operation]) -> Published | None:
    """The days on which "last Sunday the operation began" is true, if only one operation fits."""
    if not operations:
        return None
    found: dict[str, tuple[list[date], Operation]] = {}
    for sentence in facts.sentences({ZoneKind.TITLE, ZoneKind.BODY}):
        said = [e for e in facts.own if sentence.start <= e.span.start < sentence.end]
        dated = [e for e in said if e.first.weekday is not None and e.first.day is None]
        words = plain_key(facts.text[sentence.start : sentence.end])
        if not dated or not _LAUNCH.search(words) or _AGAIN.search(words):
            continue
        for operation in find_operations(facts.text, sentence, operations):
            days = _days_after(operation.begun, dated[0], facts)
            if days:
                found[operation.id] = (days, operation)
    if not found:
        found = _launched_now(facts, operations)
    if len(found) != 1:
        return None
    days, operation = next(iter(found.values()))
    words = f"{operation.names_en[0]} began {operation.begun} ({operation.source})"
    edtf = to_edtf(Days(days[0], days[-1]))
    return Published(edtf, PublishedBasis.INFERRED, words)


_LAUNCHED = re.compile(
    r"(?:^|\s)(?:(?:و|ف)?(?:انطلقت|اطلقت|اطلق|بدات|بدا|باشرت|باشر|شرعت|شرع)|"
    r"(?:عن |ب|ال)?(?:انطلاق|اطلاق|بدء|بدايه))\s(?:\S+\s){0,4}\Z|"
    r"\b(?:launch(?:ed|es)?|began|begun|begins|start(?:ed|s)?|kicked off)\s(?:\S+\s){0,4}\Z"
)
_IS_LAUNCHED = re.compile(
    r"\A\S*\s(?:\S+\s){0,2}(?:was launched|were launched|has begun|began|begins|kicked off|"
    r"started|got under way|انطلقت|بدات)\b"
)
_IN_PASSING = re.compile(
    r"(?:^|\s)و?(?:منذ|بعد|عقب|اثر|قبل|قبيل|كان|كانت|كانوا|سبق|خلال|التي|الذي|نتايج|خطه|ذكري|سيطلق|"
    r"ستطلق|ستنطلق|سينطلق|ستبدا|سيبدا|قرب|استعداد\S*|تمهيد\S*)(?=\s)|"
    r"\b(?:since|after|before|had|following|during|which|that was|ahead of|will|to be|plans?|"
    r"prepar\w+|results?|soon)\b"
)


def _launched_now(
    facts: Facts, operations: Sequence[Operation]
) -> dict[str, tuple[list[date], Operation]]:
    """As in "the army announced the start of Operation X", the news itself: of its first day.

    Only where the title or the first sentence says so, names no other time, and tells the launch
    neither as past nor as the time of something else.
    """
    found: dict[str, tuple[list[date], Operation]] = {}
    first = facts.sentences({ZoneKind.BODY})[:1]
    for sentence in (*facts.sentences({ZoneKind.TITLE}), *first):
        if any(sentence.start <= e.span.start < sentence.end for e in facts.own):
            continue
        for operation in find_operations(facts.text, sentence, operations):
            if _is_news(operation, facts.text, sentence) and facts.allows(operation.begun):
                found[operation.id] = ([operation.begun], operation)
    return found


def _is_news(operation: Operation, text: str, sentence: Span) -> bool:
    """Whether a sentence tells the launch of an operation as what just happened."""
    key, start, end = named_at(operation, text, sentence)
    ahead = key[:start]
    if _AGAIN.search(key) or _IN_PASSING.search(ahead):
        return False
    return bool(_LAUNCHED.search(ahead) or _IS_LAUNCHED.search(key[end:]))


def _days_after(begun: date, expression: Expression, facts: Facts) -> list[date]:
    """Days of publication on which the expression means the operation's first day."""
    candidates = (begun + timedelta(days) for days in range(8))
    return [
        day
        for day in candidates
        if facts.allows(day) and resolve(expression, Days(day, day)).start == begun.isoformat()
    ]


_UP_TO_A_MONTH = 7  # characters of EDTF


def _aged(facts: Facts, clock: date | None) -> Published | None:
    """As in "8 years ago" on a line of its own: so old the page calls the text at its clock.

    Months and years only: hours and days stand beside other articles' titles too.
    """
    if clock is None:
        return None
    for expression in facts.own:
        line = facts.text[_line_of(facts, expression) :].partition("\n")[0]
        if line.strip() != facts.words(expression):
            continue
        told = resolve(expression, Days(clock, clock)).start
        if told is not None and len(told) <= _UP_TO_A_MONTH:
            return Published(told, PublishedBasis.BOUNDED, facts.words(expression))
    return None


def _bounded(facts: Facts, clock: date | None) -> Published | None:
    """No later than the page's clock, and no earlier than the latest past day that it names.

    Without a clock only a day told to the day bounds it: that a text tells of 2014 says nothing
    of when it is from.
    """
    if clock is None:
        return _no_earlier(facts)
    words = "no later than the page's clock"
    return Published(to_edtf(Days(facts.earliest, clock)), PublishedBasis.BOUNDED, words)


_AHEAD_OF_IT = re.compile("مقرر|مزمع|موعد|schedul|plan|expect|deadline|until|by ")


def _no_earlier(facts: Facts) -> Published | None:
    """As in "took the town on 3 November 2017", told as past: no earlier than that day."""
    told = facts.sentences({ZoneKind.BODY})
    found: list[tuple[date, Expression]] = []
    for expression in facts.within(ZoneKind.BODY):
        day = exact_day(expression)
        if day is None or (facts.latest is not None and day > facts.latest):
            continue
        key = _sentence_of(expression, facts, told)
        if not (_TO_COME.search(key) or _AHEAD_OF_IT.search(key)):
            found.append((day, expression))
    if not found:
        return None
    day, expression = max(found, key=lambda one: one[0])
    return Published(to_edtf(Days(day, None)), PublishedBasis.BOUNDED, facts.words(expression))
