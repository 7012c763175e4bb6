"""What a claim's dates allow: the days on which it may hold, and the day of its evidence."""

from datetime import date

from geo.claims.days import Days, parse_edtf
from geo.claims.model import Article, Claim, Kind, Stance

DEEDS = frozenset(
    {
        Kind.OPERATION,
        Kind.CAPTURE,
        Kind.ENCIRCLEMENT,
        Kind.CLASH,
        Kind.STRIKE,
        Kind.ARREST,
        Kind.TRANSFER,
        Kind.INFILTRATION,
        Kind.CASUALTIES,
    }
)
"""Done while it is told of; what is held, built or kept up stays until somebody says otherwise."""


def possible_days(claim: Claim) -> Days | None:
    """The days on some of which the claim may hold; None where it is undated.

    An event lies between its bounds. A state whose start is unknown is taken from its ``as_of``
    onward, never before; with neither start nor ``as_of`` it is undated. An unknown start with a
    known end leaves the beginning open; a start with an unknown year counts as unknown.
    """
    when = claim.when
    start = None if when.start in (None, "..") else parse_edtf(when.start or "")
    end = None if when.end in (None, "..") else parse_edtf(when.end or "")
    if start is None and when.end in (None, ".."):
        start = parse_edtf(when.as_of) if when.as_of else None
        if start is None:
            return None
        if start.first is None:  # said on some day until then: it holds by its last day
            start = Days(start.last, start.last)
    first = start.first if start else None
    last = end.last if end else None
    if when.end is None and end is None and start is not None:
        last = start.last
    if first is not None and last is not None and first > last:
        return None
    return Days(first, last)


def evidence_day(claim: Claim) -> date | None:
    """The last day for which the speaker vouches: ``as_of``, else the end, else the start."""
    for text in (claim.when.as_of, claim.when.end, claim.when.start):
        days = parse_edtf(text) if text and text != ".." else None
        if days is not None and days.last is not None:
            return days.last
    return None


def known_from(article: Article) -> date | None:
    """The latest possible day of publication; where unknown, the day we got the article."""
    days = parse_edtf(article.published.edtf) if article.published.edtf else None
    if days is not None and days.last is not None:
        return days.last
    return date.fromisoformat(article.added) if article.added else None


def stated_days(claim: Claim) -> Days | None:
    """The days that the speaker vouches for: from the start, or ``as_of``, to the last vouched.

    Unlike ``possible_days``, a state that nobody ended does not go on for ever. None if undated.
    """
    days, last = possible_days(claim), evidence_day(claim)
    if days is None or (days.first is None and days.last is None):
        return None
    if days.last is not None and (last is None or days.last < last):
        last = days.last
    if days.first is not None and last is not None and last < days.first:
        last = days.first
    return Days(days.first, last)


def told_days(claim: Claim) -> Days | None:
    """The days that a filter by days asks for, and that are shown; None where it is undated.

    ``possible_days``, save that what is done (a fight, an operation, a siege) and told of without
    an end goes on only to the last day vouched for. What is held, built or kept up stays open, to
    age; so does a plan or a condition, which lies ahead of its telling.
    """
    days = possible_days(claim)
    ahead = claim.stance in (Stance.PLANNED, Stance.CONDITION)
    if days is None or days.last is not None or ahead or claim.kind not in DEEDS:
        return days
    return stated_days(claim)
