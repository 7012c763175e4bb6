"""What an article's own words say of its day, gathered for ``geo.claims.published`` to weigh."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from geo.claims.dates import resolve
from geo.claims.days import parse_edtf
from geo.claims.expressions import Expression
from geo.claims.model import Span, Zone, ZoneKind
from geo.claims.sentences import sentences

_OPENING = 3
"""Sentences in which a report says when it is from."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text says of time in its own parts, and the bounds that this sets.

    Attributes:
        text: The article's text.
        zones: Its zones.
        own: The time expressions of title, dateline and body, in the order of the text.
        weekdays: Those that the text calls its own, 0 (Monday) to 6.
        earliest: No day of publication lies before it.
        latest: None lies behind it.
    """

    text: str
    zones: Sequence[Zone]
    own: Sequence[Expression]
    weekdays: frozenset[int]
    earliest: date | None
    latest: date | None

    def allows(self, day: date) -> bool:
        """Whether the article can have appeared on ``day``: in bounds, on its own weekday."""
        return (
            (self.earliest is None or day >= self.earliest)
            and (self.latest is None or day <= self.latest)
            and (not self.weekdays or day.weekday() in self.weekdays)
        )

    def words(self, expression: Expression) -> str:
        """The words of an expression."""
        return self.text[expression.span.start : expression.span.end]

    def within(self, kind: ZoneKind) -> list[Expression]:
        """What the zones of this kind say of time."""
        return inside(self.own, self.zones, {kind})

    def lead(self) -> list[Expression]:
        """What the title and the first sentences of the body say of time."""
        body = self.sentences({ZoneKind.BODY})[:_OPENING]
        opening = [e for e in self.own for s in body if s.start <= e.span.start < s.end]
        return self.within(ZoneKind.TITLE) + opening

    def lead_weekdays(self) -> frozenset[int]:
        """The weekdays of the lead alone: "on Saturday" in an agency's first sentences."""
        points = (e.first for e in self.lead())
        return frozenset(p.weekday for p in points if p.weekday is not None and p.towards is None)

    def sentences(self, kinds: Collection[ZoneKind]) -> list[Span]:
        """The sentences of the zones of these kinds."""
        zones = (zone for zone in self.zones if zone.kind in kinds)
        return [sentence for zone in zones for sentence in sentences(self.text, zone.span)]


def inside(
    said: Iterable[Expression], zones: Iterable[Zone], kinds: Collection[ZoneKind]
) -> list[Expression]:
    """The expressions that begin in a zone of these kinds; both are in the order of the text."""
    spans = [zone.span for zone in zones if zone.kind in kinds]
    found, number = [], 0
    for expression in said:
        while number < len(spans) and spans[number].end <= expression.span.start:
            number += 1
        if number < len(spans) and spans[number].start <= expression.span.start:
            found.append(expression)
    return found


def exact_day(expression: Expression) -> date | None:
    """The one day of an expression with a year of its own, else None."""
    mention = resolve(expression, None)
    if expression.kind != "day" or mention.start is None or mention.start != mention.end:
        return None
    days = parse_edtf(mention.start)
    return days.first if days else None


def latest_day(said: Iterable[Expression]) -> date | None:
    """The last of the exact days that are said."""
    return max((day for e in said if (day := exact_day(e)) is not None), default=None)


def weekday_today(expression: Expression) -> int | None:
    """The weekday of publication by "today, Saturday" or "yesterday, Friday"."""
    point = expression.first
    shift = point.shift if point.unit == "day" else point.said
    if point.weekday is None or shift is None:
        return None
    return (point.weekday - shift) % 7


def latest_told(own: Iterable[Expression], latest: date | None) -> date | None:
    """The latest day that the text tells of as past: it can't have appeared before."""
    days: list[date] = []
    for expression in own:
        if not expression.explicit or expression.kind in ("until", "before", "coming"):
            continue
        mention = resolve(expression, None)
        if mention.start is None or "XXXX" in mention.start:
            continue
        begun = parse_edtf(mention.start)
        if begun and begun.first and (latest is None or begun.first <= latest):
            days.append(begun.first)
    return max(days, default=None)
