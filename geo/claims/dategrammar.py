"""Date expressions in a text: patterns over tags (see ``datewords``), most specific first.

An expression says what the words say and no more: "26 March last" is a day, a month and a
direction. ``dates`` turns it into EDTF for a given day of publication.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from geo.claims.almanac import HOMOGRAPHS
from geo.claims.datewords import Item, Tagged, tag
from geo.claims.letters import Plain, plain
from geo.claims.model import Span
from geo.claims.tokens import is_arabic


@dataclass(frozen=True, slots=True)
class Point:
    """A day, month, year or the like, as the words put it; None where they are silent.

    Attributes:
        weekday: 0 (Monday) to 6.
        part: ``e``, ``m`` or ``l``: early, mid, late.
        towards: -1 the last before, 0 the current, 1 the next after the day of speaking.
        unit: hour, day, week, month, year or period that ``shift`` counts.
        shift: Whole units from the day of speaking; None with a ``unit``: a stretch that reaches
            up to that day (or from it, where ``towards`` is 1).
        year_shift: "of last year": years from that of the day of speaking.
        hijri: ``month`` and ``year`` are of the Hijri calendar.
        said: The date was also called today (0) or yesterday (-1).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    part: str | None = None
    towards: int | None = None
    unit: str | None = None
    shift: int | None = None
    year_shift: int | None = None
    hijri: bool = False
    said: int | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that say when.

    Attributes:
        span: In the text.
        rule: Name of the pattern that took the words.
        kind: day, weekday, month, year, season, part, range, since, until, before, after, ago,
            past, coming, current or earlier.
        first: What the words name, or where they begin.
        last: Where a range ends, else None.
        explicit: A calendar date, not one that leans on the day of speaking alone.
    """

    span: Span
    rule: str
    kind: str
    first: Point
    last: Point | None = None
    explicit: bool = False


_MONTH = r"(?P<month>M)(?:[/-]?(?P<twin>M)|\((?P<twin2>M)\))?"
_OF_YEAR = r"f?Z(?P<zrel>[LCX])|f?(?P<lrel>[LcX])y"
_REL = rf"{_OF_YEAR}|(?P<rel>[LCX])"
_YEAR = r",?f?[yZ]?(?P<year>Y)"
_TAIL = rf"(?:{_YEAR}|{_REL})"
_LEAD = r"(?:d?(?P<said>[TE]),?)?(?:(?:p?f?d?)(?P<weekday>W),?p?,?)?(?:f?d)?"
_TOWARDS = {"L": -1, "C": 0, "c": 0, "X": 1}
_COUNTED = re.compile(
    "كم$|كلم|كيلو|متر|عنصر|مقاتل|شخص|ارهابي|جندي|مدني|عايله|دولار|km|kilomet|meter|metre|people|"
    "fighter|troops|soldier|famil|dollar|member|militant|men$|pounds|posts"
)
_LOOSE = frozenset(
    ("من", "الي", "حتي", "بين", "بعد", "قبل", "of", "to", "on", "at", "from", "after")
)
"""Before "مارس" or "may" these do not show that a month is meant; "in" does."""
_NAMES = """
قوي تيار فريق تحالف حركه تجمع جسر شارع حي ساحه كتيبه لواء ثوره انتفاضه ملعب مدرسه ميدان منظمه
مطار انقلاب جماعه bridge street square brigade battalion movement
"""
_NAMED_AFTER = frozenset(_NAMES.split())
_CALLED_TODAY = frozenset(("روسيا", "المصري", "russia", "usa"))
_OUTLET = frozenset(("موقع", "وكاله", "قناه", "صحيفه", "منصه", "شبكه", "جريده"))


class _Words:
    """One match of a pattern: values of its groups, by name."""

    def __init__(self, match: re.Match[str], items: list[Item]) -> None:
        self.match, self.items = match, items

    def item(self, *names: str) -> Item | None:
        groups = self.match.re.groupindex
        for name in names:
            if name in groups and self.match.start(name) >= 0:
                return self.items[self.match.start(name)]
        return None

    def number(self, *names: str) -> int | None:
        item = self.item(*names)
        return int(item.value) if item else None

    def tag(self, *names: str) -> str | None:
        groups = self.match.re.groupindex
        found = (self.match[name] for name in names if name in groups and self.match[name])
        return next(found, None)

    def towards(self, *names: str) -> int | None:
        found = self.tag(*names)
        return _TOWARDS[found] if found else None


Made = tuple[str, Point, Point | None, bool] | None


def _calendar(words: _Words, **known: int | str | None) -> Point:
    """The year, or the direction, that follows a month, day or season."""
    point = Point(
        year=words.number("year"),
        year_shift=words.towards("zrel", "lrel"),
        towards=words.towards("rel", "pre"),
    )
    return replace(point, **known)  # type: ignore[arg-type]


def _day(words: _Words) -> Made:
    month, twin = words.number("month"), words.number("twin", "twin2")
    if twin is not None and twin != month:
        return None
    point = _calendar(
        words,
        day=words.number("day"),
        month=month,
        weekday=words.number("weekday"),
        said=words.number("said"),
    )
    last = words.number("to")
    if last is None:
        return "day", point, None, True
    return "range", point, replace(point, day=last), True


def _month_first(words: _Words) -> Made:
    """Read "August 8"; in Arabic only with the year, for a count may follow the month there."""
    item = words.item("month")
    if item and is_arabic(item.word) and words.tag("year") is None:
        return None
    return _day(words)


def _numeric(words: _Words) -> Made:
    """Day before month, unless that is impossible."""
    year, first, second = (words.number(name) for name in ("year", "a", "b"))
    if first is None or second is None or min(first, second) > 12:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    weekday, said = words.number("weekday"), words.number("said")
    return "day", Point(year, month, day, weekday, said=said), None, True


def _hijri(words: _Words) -> Made:
    year = words.number("hyear")
    if year is not None and not 1343 <= year <= 1500:
        return None
    point = Point(year, words.number("hmonth"), words.number("day"), hijri=True)
    return ("day" if point.day else "month"), point, None, True


def _month(words: _Words) -> Made:
    month, twin = words.number("month"), words.number("twin", "twin2")
    part = words.tag("part")
    point = _calendar(words, month=month, part=part)
    if twin is not None and twin != month:
        return "range", point, replace(point, month=twin), True
    return ("part" if part else "month"), point, None, True


def _month_alone(words: _Words) -> Made:
    item = words.item("month")
    before = words.items[words.match.start() - 1].word.removeprefix("و")
    if item and item.word in HOMOGRAPHS and words.tag("label") is None and before in _LOOSE:
        return None
    return _month(words)


def _season(words: _Words) -> Made:
    return "season", _calendar(words, season=words.number("season")), None, True


def _year(words: _Words) -> Made:
    part, last = words.tag("part"), words.number("to")
    point = _calendar(words, part=part)
    if last is not None:
        return "range", point, replace(point, year=last), True
    return ("part" if part else "year"), point, None, point.year is not None


def _bare_year(words: _Words) -> Made:
    before = words.items[words.match.start() - 1].word
    after = words.items[words.match.end() :][:1]
    counted = after and _COUNTED.match(after[0].word)
    if counted or before.lstrip("وف") in ("of", "on", "from", "at", "من", "ل"):
        return None
    return _year(words)


def _of_month(words: _Words) -> Made:
    unit, day, of = words.item("unit"), words.item("day"), words.item("of")
    if unit is None or unit.value != "month" or day is None or (of and of.word in ("in", "في")):
        return None
    point = Point(day=int(day.value), unit="month", shift=words.towards("rel", "pre"))
    return "day", point, None, True


def _part_of(words: _Words) -> Made:
    unit = words.item("unit")
    if unit is None or unit.value not in ("month", "year"):
        return None
    shift = words.towards("rel", "pre") or 0
    return "part", Point(part=words.tag("part"), unit=str(unit.value), shift=shift), None, False


def _weekday(words: _Words) -> Made:
    said = words.item("said")
    point = Point(weekday=words.number("weekday"), towards=words.towards("rel", "pre"))
    if said is not None:
        return "day", replace(point, unit="day", shift=int(said.value)), None, False
    return "weekday", point, None, False


def _today(words: _Words) -> Made:
    said = words.item("said")
    shift = int(said.value) if said else (-1 if words.tag("night") else 0)
    return "day", Point(unit="day", shift=shift), None, False


def _ago(words: _Words) -> Made:
    unit = words.item("unit")
    count = words.item("count")
    if unit is None:
        return None
    name = "day" if words.tag("unit") == "d" else str(unit.value)
    if words.tag("unit") == "2":
        return "ago", Point(unit=name, shift=-2), None, False
    plural = words.tag("count") == "K" or (count is None and _is_plural(unit.word))
    shift = None if plural else -(int(count.value) if count else 1)
    return "ago", Point(unit=name, shift=shift, towards=-1), None, False


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word.lstrip("ولب") in _PLURALS


_PLURALS = frozenset(["ايام", "ساعات", "اسابيع", "اشهر", "شهور", "اعوام", "سنوات", "سنين"])


def _period(words: _Words) -> Made:
    """Read "the past months", up to now; "last month" is the whole month before this one."""
    unit = words.item("unit")
    towards = words.towards("rel", "pre")
    if unit is None or towards is None:
        return None
    name = "day" if words.tag("unit") == "d" else str(unit.value)
    many = words.tag("count") or words.tag("unit") == "P" or _is_plural(unit.word)
    if not many:
        kind = {"week": "range", "hour": "past"}.get(name, name)
        return kind, Point(unit=name, shift=towards), None, False
    if towards == 0:
        return None
    count = words.item("count")
    if towards < 0 and count and words.tag("count") in ("#", "D", "N", "O") and count.value:
        shift = -int(count.value)
        return "past", Point(unit=name, shift=shift, towards=-1), None, False
    if towards < 0 and unit.word.endswith("ين"):
        return "past", Point(unit=name, shift=-2, towards=-1), None, False
    return ("past" if towards < 0 else "coming"), Point(unit=name, towards=towards), None, False


def _earlier(words: _Words) -> Made:
    return "earlier", Point(unit="period", towards=-1), None, False


_Rule = tuple[str, re.Pattern[str], Callable[[_Words], Made]]


def _rule(name: str, pattern: str, make: Callable[[_Words], Made]) -> _Rule:
    return name, re.compile(pattern), make


_RULES: tuple[_Rule, ...] = (
    _rule("iso", rf"{_LEAD}(?P<year>Y)(?P<s>[-/.])(?P<month>D)(?P=s)(?P<day>D)", _day),
    _rule("numeric", rf"{_LEAD}(?P<a>D)(?P<s>[-/.])(?P<b>D)(?P=s)(?P<year>Y)", _numeric),
    _rule(
        "days",
        rf"(?:[nfp]f?)?(?P<day>[DO])[u&-]f?(?P<to>[DO])f?U?{_MONTH}(?:{_TAIL})?",
        _day,
    ),
    _rule("days", rf"[nf]?{_MONTH}(?P<day>D)[u&-](?P<to>D)(?:{_TAIL})?", _month_first),
    _rule("day", rf"{_LEAD}(?P<day>[DO])f?U?f?{_MONTH}(?:{_TAIL})?", _day),
    _rule("day", rf"{_LEAD}{_MONTH}(?P<day>D)(?:{_TAIL})?", _month_first),
    _rule("hijri", rf"{_LEAD}(?P<day>[DO])f?U?(?P<hmonth>H),?f?[yZ]?(?P<hyear>N)?", _hijri),
    _rule("hijri", r"U?(?P<hmonth>H)f?[yZ]?(?P<hyear>N)", _hijri),
    _rule("part", rf"(?P<part>[eml])f?-?U?{_MONTH}(?:{_TAIL})?", _month),
    _rule("part", rf"(?P<part>[eml])f?-?(?:[yZ]?(?P<year>Y)|{_OF_YEAR})", _year),
    _rule("part", r"(?P<part>[eml])f?(?:(?P<unit>A)(?P<rel>[LCX]))", _part_of),
    _rule("part", r"(?P<part>[eml])f?(?P<pre>[LcX])(?P<unit>[UA])", _part_of),
    _rule("part", r"(?P<part>[el])f?(?P<unit>[AZUy])(?![LCXYM])", _part_of),
    _rule("month", rf"U?{_MONTH}{_TAIL}", _month),
    _rule("month", rf"(?P<pre>[LXc]){_MONTH}", _month),
    _rule("season", rf"(?P<season>S){_TAIL}", _season),
    _rule("season", r"(?P<pre>[LXc])(?P<season>S)", _season),
    _rule("of_month", r"(?P<day>[DO])(?P<of>f)(?P<unit>A)(?P<rel>[LCX])", _of_month),
    _rule("of_month", r"(?P<day>[DO])(?P<of>f)(?P<pre>[LcX])(?P<unit>[UA])", _of_month),
    _rule("years", r"(?:[nf][yZAU]?|[yZ])(?P<year>Y)[u&-]f?[yZ]?(?P<to>Y)", _year),
    _rule("years", r"(?P<year>Y)-(?P<to>Y)", _year),
    _rule("year", r"[yZ](?P<year>Y)", _year),
    _rule("year", r"(?<=[fIurGv&])(?P<year>Y)", _bare_year),
    _rule("weekday", r"p?d?(?P<said>[TEBQ]),?p?f?d?(?P<weekday>W)p?", _weekday),
    _rule("weekday", r"p?d?(?P<pre>[LXc])(?P<weekday>W)p?", _weekday),
    _rule("weekday", r"p?f?d?(?P<weekday>W)p?(?P<rel>[LCX])?", _weekday),
    _rule("today", r"p?d?(?P<said>[TEBQ])p?", _today),
    _rule("today", r"(?P<night>L)p|p(?P<night2>L)|cp", _today),
    _rule("ago", r"[GI]~?(?P<count>[#DNaK])?(?P<unit>[Uyd2])(?![Y#])", _ago),
    _rule("ago", r"~?(?P<count>[#DNaK])?f?(?P<unit>[Uyd])g", _ago),
    _rule("period", r"[rf]?(?P<unit>[APZ])(?P<count>[#DNKO])?(?P<rel>[LXC])", _period),
    _rule("period", r"[rf]?(?P<pre>[LXc])(?P<count>[#DNKa])?(?P<unit>[UydAZ])", _period),
    _rule("month_alone", rf"(?<=[frnIuGv]){_MONTH}", _month_alone),
    _rule("month_alone", rf"(?P<label>U){_MONTH}", _month_alone),
    _rule("earlier", r"f?b(?!f?[cTEWdpCAZ])", _earlier),
)


def find_expressions(text: str) -> tuple[Expression, ...]:
    """All date expressions of a text, in order, none overlapping; linear in its length."""
    spelt = plain(text)
    tagged = tag(spelt.key)
    taken = bytearray(len(tagged.tags))
    found: list[tuple[int, int, Expression]] = []
    for name, pattern, make in _RULES:
        for match in pattern.finditer(tagged.tags):
            first, last = match.span()
            if any(taken[first:last]) or _is_name(tagged, match, name):
                continue
            made = make(_Words(match, tagged.items))
            if made is None:
                continue
            taken[first:last] = b"\1" * (last - first)
            span = Span(*spelt.back(tagged.items[first].start, tagged.items[last - 1].end))
            kind, begin, end, explicit = made
            found.append((first, last, Expression(span, name, kind, begin, end, explicit)))
    found.sort(key=lambda hit: hit[0])
    return tuple(_bounded(found, tagged, spelt))


def _is_name(tagged: Tagged, match: re.Match[str], rule: str) -> bool:
    """Whether the words belong to a name: Russia Today, the 14 March forces, Friday prayers."""
    first, last = match.span()
    before = [item.word for item in tagged.items[max(0, first - 3) : first]]
    previous = before[-1] if before else ""
    if rule == "today":
        if previous in _CALLED_TODAY or tagged.tags[last : last + 1] == "O":
            return True
        return len(before) > 1 and bool(_OUTLET.intersection(before[:-1])) and previous != ","
    if rule == "weekday":
        return previous in ("صلاه", "خطبه")
    return rule in ("day", "hijri") and previous.removeprefix("و") in _NAMED_AFTER


_OPENERS = {"I": "since", "u": "until", "G": "before", "v": "after"}


def _bounded(
    found: list[tuple[int, int, Expression]], tagged: Tagged, spelt: Plain
) -> Iterator[Expression]:
    """Join "from X to Y", and let "since", "until", "before" and "after" open what follows."""
    number, tags = 0, tagged.tags
    while number < len(found):
        first, last, expression = found[number]
        opener = tags[first - 1 : first] if first else ""
        if number + 1 < len(found):
            start, _, following = found[number + 1]
            joint = tags[last:start]
            ranged = joint in ("u", "u,") and (opener in "nfpI" or tags[first] in "nfp")
            ranged = ranged or (joint in ("&", "-") and (opener == "n" or tags[first] == "n"))
            if ranged and expression.last is None and following.last is None:
                yield _joined(expression, following)
                number += 2
                continue
        kind = _OPENERS.get(opener)
        if kind and expression.kind not in ("ago", "past", "coming", "earlier"):
            opened = spelt.back(*tagged.items[first - 1][1:3])[0]
            span = Span(opened, expression.span.end)
            expression = replace(expression, kind=kind, span=span)
        yield expression
        number += 1


def _joined(one: Expression, other: Expression) -> Expression:
    """A range; a year, or a month, that stands at its end alone counts for both."""
    first, last = one.first, other.first
    if first.year is None and last.year is not None and first.unit is None:
        first = replace(first, year=last.year)
    span = Span(one.span.start, other.span.end)
    return Expression(span, "range", "range", first, last, one.explicit and other.explicit)
