"""Date expressions in a text: patterns over tags (see ``datewords``), most specific first.

An expression says what the words say and no more: "26 March last" is a day, a month and a
direction. ``dates`` turns it into EDTF for a given day of publication.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from geo.claims import datemakers as make
from geo.claims.datemakers import Made, Words
from geo.claims.datewords import Tagged, tag
from geo.claims.expressions import Expression
from geo.claims.letters import Plain
from geo.claims.model import Span
from geo.claims.spelt import USUAL, Spelt, spell
from geo.claims.together import TOGETHER

_MONTH = r"(?P<month>M)(?:[/-]?(?P<twin>M)|\((?P<twin2>M)\))?"
_OF_YEAR = r"f?Z(?P<zrel>[LCX])|f?(?P<lrel>[LcX])y"
_REL = rf"{_OF_YEAR}|(?P<rel>[LCX])"
_YEAR = r"[,/-]?f?[yZ]?(?P<year>Y)"
_TAIL = rf"(?:{_YEAR}|{_REL})"
_LEADS = "dTEBpfW"  # with what may open a date itself
_LEAD = r"(?:d?(?P<said>[TEB])(?:,?f?|\())?(?:(?:p?f?d?)(?P<weekday>W),?p?,?\(?)?(?:f?d)?"
_NAMES = """
قوي تيار فريق تحالف حركه تجمع جسر شارع حي ساحه كتيبه لواء ثوره انتفاضه ملعب مدرسه ميدان منظمه
مطار انقلاب جماعه bridge street square brigade battalion movement
"""
_NAMED_AFTER = frozenset(_NAMES.split())
_CALLED_TODAY = frozenset(("روسيا", "المصري", "russia", "usa"))
_OUTLET = frozenset(("موقع", "وكاله", "قناه", "صحيفه", "منصه", "شبكه", "جريده"))


_Rule = tuple[str, tuple[str, ...], re.Pattern[str], Callable[[Words], Made]]


def _rule(name: str, needs: str, pattern: str, maker: Callable[[Words], Made]) -> _Rule:
    """A rule; ``needs`` are sets of tags, without one of each of which no text matches it."""
    return name, tuple(needs.split()), re.compile(pattern), maker


_PARTS = "emlhijkoq"
_RULES: tuple[_Rule, ...] = (
    _rule(
        "iso",
        "Y D -/.",
        rf"(?=[{_LEADS}Y]){_LEAD}(?P<year>Y)(?P<s>[-/.])(?P<month>D)(?P=s)(?P<day>D)",
        make.day,
    ),
    # "2017:11:10.21:32", and not the hours behind the year in "30 October, 2023: 12:05".
    _rule("iso", "Y D :", r"(?<![MD,])(?P<year>Y):(?P<month>D):(?P<day>D)", make.day),
    _rule(
        "numeric",
        "Y D -/.",
        rf"(?=[{_LEADS}D]){_LEAD}(?P<a>D)(?P<s>[-/.])(?P<b>D)(?P=s)(?P<year>Y)",
        make.numeric,
    ),
    _rule(
        "week_of",
        "M OL UA",
        rf"(?:(?P<nth>[OL])(?P<unit>U)|(?P<unit2>A)(?P<nth2>[OL]))f?U?{_MONTH}(?:{_TAIL})?",
        make.week_of,
    ),
    _rule(
        "week_of",
        "O LcXC UA",
        r"(?:(?P<nth>O)(?P<unit>U)|(?P<unit2>A)(?P<nth2>O))f"
        r"(?:(?P<pre>[LcX])(?P<whole>[UA])|(?P<whole2>A)(?P<rel>[LCX]))",
        make.week_of,
    ),
    _rule(
        "days",
        "M DO u&-",
        rf"(?:[nfp]f?)?(?P<day>[DO])[u&-]f?(?P<to>[DO])f?U?{_MONTH}(?:{_TAIL})?",
        make.day,
    ),
    _rule(
        "days", "M D u&-", rf"[nf]?{_MONTH}(?P<day>D)[u&-](?P<to>D)(?:{_TAIL})?", make.month_first
    ),
    _rule(
        "day",
        "M DO",
        # Not "Channel 24 March 17, 2019", whose year stands behind the second figure.
        rf"(?=[{_LEADS}DO]){_LEAD}(?P<day>[DO])f?(?P<of>U)?f?{_MONTH}(?!D,?Y)(?:{_TAIL})?",
        make.day,
    ),
    _rule("day", "M DO Y", rf"(?=[{_LEADS}DO]){_LEAD}(?P<day>[DO])[,/-]{_MONTH}{_YEAR}", make.day),
    _rule("day", "M D", rf"(?=[{_LEADS}M]){_LEAD}{_MONTH}(?P<day>D)(?:{_TAIL})?", make.month_first),
    _rule(
        "hijri", "H", rf"{_LEAD}(?P<day>[DO])f?U?(?P<hmonth>H),?f?[yZ]?(?P<hyear>N)?", make.hijri
    ),
    _rule("hijri", "H", r"U?(?P<hmonth>H)f?[yZ]?(?P<hyear>N)", make.hijri),
    _rule("hijri", "H LXC", r"(?P<label>U)?f?(?P<hmonth>H)(?P<rel>[LXC])", make.hijri),
    _rule("hijri", "H LXc", r"(?P<pre>[LXc])(?P<hmonth>H)", make.hijri),
    _rule("hijri", "H U", r"(?P<label>U)f?(?P<hmonth>H)", make.hijri),
    _rule("hijri", "H rf", r"(?P<in>[rf])(?P<hmonth>H)", make.hijri),
    _rule("part", "M", rf"(?P<part>[emlhijkoq])f?-?U?{_MONTH}(?:{_TAIL})?", make.month),
    _rule("part", _PARTS, rf"(?P<part>[emlhijkoq])f?-?(?:[yZ]?(?P<year>Y)|{_OF_YEAR})", make.year),
    _rule("part", "A", r"(?P<part>[emlhijkoq])f?(?:(?P<unit>A)(?P<rel>[LCX]))", make.part_of),
    _rule("part", _PARTS, r"(?P<part>[emlhijkoq])f?(?P<pre>[LcX])(?P<unit>[UA])", make.part_of),
    _rule("part", "elm", r"(?P<part>[elm])f?-?(?P<unit>[AZUy])(?![LCXYM])", make.part_of),
    _rule("month", "M", rf"U?{_MONTH}{_TAIL}", make.month),
    _rule("month", "M", rf"(?P<pre>[LXc]){_MONTH}", make.month),
    _rule("season", "S", rf"(?P<season>S){_TAIL}", make.season),
    _rule("season", "S", r"(?P<pre>[LXc])(?P<season>S)", make.season),
    _rule("of_month", "A", r"(?P<day>[DO])(?P<of>f)(?P<unit>A)(?P<rel>[LCX])", make.of_month),
    _rule(
        "of_month", "LcXC", r"(?P<day>[DO])(?P<of>f)(?P<pre>[LcXC])(?P<unit>[UA])", make.of_month
    ),
    _rule("years", "Y u&-", r"(?:[nf][yZAU]?|[yZ])(?P<year>Y)[u&-]f?[yZ]?(?P<to>Y)", make.year),
    _rule("years", "Y -", r"(?P<year>Y)-(?P<to>Y)", make.year),
    _rule("year", "Y", r"[yZ](?P<year>Y)", make.year),
    _rule("year", "Y", r"(?<=[fIurGv&])(?P<year>Y)", make.bare_year),
    _rule(
        "weekdays",
        "W &",
        r"(?<![LXc])f?d?(?P<weekday>W)&d?(?P<to>W)(?P<rel>[LCX])?(?!p)",
        make.weekdays,
    ),
    _rule("running", "TAZ O", r"(?P<unit>[TAZ])(?P<count>O)", make.running),
    _rule("running", "x O Uydp", r"xa?(?P<count>O)_?(?P<unit>[Uydp])", make.running),
    _rule("weekday", "W TEBQ", r"p?d?(?P<said>[TEBQ]),?p?f?d?(?P<weekday>W)p?", make.weekday),
    _rule("weekday", "W LXc", r"p?d?(?P<pre>[LXc])(?P<weekday>W)p?", make.weekday),
    _rule("weekday", "W", r"p?f?d?(?P<weekday>W)p?(?P<rel>[LCX])?", make.weekday),
    _rule("weekend", "w", r"w", make.weekend),
    _rule("today", "TEBQ", r"p?d?(?P<said>[TEBQ])p?", make.today),
    _rule("today", "p", r"(?P<night>L)p|p(?P<night2>L)|cp", make.today),
    _rule("ago", "GI Uyd2", r"[GI]~?(?P<count>[#DNaK])?(?P<unit>[Uyd2])(?![Y#])", make.ago),
    _rule("ago", "g Uyd", r"~?(?P<count>[#DNaK])?f?(?P<unit>[Uyd])g", make.ago),
    _rule("since_part", "I", r"I(?P<part>p)(?![TEBQWDOfdM])", make.since_part),
    _rule("lasting", "x", r"x(?:r|~|__)?(?P<count>[#DNaK])(?P<unit>[Uyd])", make.lasting),
    _rule(
        "period",
        "rf #DN Uyd L",
        r"[rf](?:_|P)?(?P<count>[#DN])(?P<unit>[Uyd])(?P<rel>L)",
        make.period,
    ),
    _rule(
        "within",
        "r Uyd2",
        r"(?P<lead>r)(?:(?P<count>[#DNaK])(?P<unit>[Uyd])|(?P<unit2>2))(?![gLX])",
        make.within,
    ),
    _rule(
        "period", "LXC APZ", r"[rf]?(?P<unit>[APZ])(?P<count>[#DNKO])?(?P<rel>[LXC])", make.period
    ),
    _rule(
        "period",
        "LXc UydAZ",
        r"[rf]?(?P<pre>[LXc])(?P<count>[#DNKa])?(?P<unit>[UydAZ])",
        make.period,
    ),
    _rule("month_alone", "M", rf"(?<=[frnIuGv]){_MONTH}", make.month_alone),
    _rule("month_alone", "M", rf"(?P<label>U){_MONTH}", make.month_alone),
    _rule("earlier", "b", r"f?b(?!f?[cTEWdpCAZ])", make.earlier),
)


def find_expressions(text: str, spelt: Spelt | None = None) -> tuple[Expression, ...]:
    """All date expressions of a text, in order, none overlapping; linear in its length.

    ``spelt`` is the text as ``spell`` gives it, where it was spelt before. Those of the last texts
    are kept, if no longer than usual: an article is dated first and then read.
    """
    return _kept(text) if len(text) <= USUAL else _expressions(spelt or spell(text))


@lru_cache(maxsize=TOGETHER)
def _kept(text: str) -> tuple[Expression, ...]:
    return _expressions(spell(text))


def _expressions(whole: Spelt) -> tuple[Expression, ...]:
    spelling = whole.plain
    tagged = tag(whole.words, whole.begins, whole.stops)
    there = frozenset(tagged.tags)
    taken = bytearray(len(tagged.tags))
    found: list[tuple[int, int, Expression]] = []
    for name, needs, pattern, maker in _RULES:
        if any(map(there.isdisjoint, needs)):
            continue
        for match in pattern.finditer(tagged.tags):
            first, last = match.span()
            if any(taken[first:last]) or _is_name(tagged, match, name):
                continue
            made = maker(Words(match, tagged.items))
            if made is None:
                continue
            taken[first:last] = b"\1" * (last - first)
            span = Span(*spelling.back(tagged.items[first].start, tagged.items[last - 1].end))
            kind, begin, end, explicit = made
            found.append((first, last, Expression(span, name, kind, begin, end, explicit)))
    found.sort(key=lambda hit: hit[0])
    return tuple(_bounded(found, tagged, spelling))


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
