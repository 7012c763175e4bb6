"""What one control or capture claim says about holding the line, as spells of days.

Only facts count: asserted and ongoing claims, and ``ended`` ones, which end. A denial, a plan or a
condition changes nothing; a claim without a day makes no state.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from geo.claims.days import Days, parse_edtf
from geo.claims.model import Claim, Kind, Role, Stance
from geo.claims.timing import evidence_day

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hold:
    """Somebody is said to hold.

    Attributes:
        holders: Actor ids.
        camps: The camps that they stand in.
        first: First day on which it may have begun; drawn from here.
        certain: Last day on which it may have begun; the last of all where nobody knows.
        stated: Last day for which the speaker vouches; after it the state only ages.
        end: First day on which it no longer holds; None is open.
        group: Shared by claims that one verb holds together.
        capture: It began by a capture.
        wide: It names a governorate or a side, in which there is room for others.
        disputed: Ids of the claims that contradict it.
    """

    claims: tuple[str, ...]
    holders: frozenset[str]
    camps: frozenset[str]
    first: date
    certain: date
    stated: date
    end: date | None = None
    group: str | None = None
    capture: bool = False
    wide: bool = False
    disputed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fight:
    """Somebody is taking it from somebody.

    An asserted capture on some day of a range is a fight from the first possible day until the
    last, when the captor holds. An ongoing one lasts until newer evidence (``end`` is None).
    """

    claims: tuple[str, ...]
    captors: frozenset[str]
    captor_camps: frozenset[str]
    against: frozenset[str]
    first: date
    stated: date
    end: date | None


@dataclass(frozen=True, slots=True)
class Ending:
    """These camps no longer hold from this day, whoever does."""

    claims: tuple[str, ...]
    camps: frozenset[str]
    day: date


Spell = Hold | Fight | Ending


class _Told(NamedTuple):
    """What a control or capture claim tells, taken apart once."""

    claim: Claim
    holders: frozenset[str]
    camps: frozenset[str]
    against: frozenset[str]
    against_camps: frozenset[str]
    start: Days | None
    end: Days | None
    as_of: Days | None
    wide: bool
    disputed: frozenset[str]


def spells_of(
    claim: Claim,
    camps: Mapping[str, str],
    *,
    wide: bool,
    disputed: frozenset[str] = frozenset(),
) -> list[Spell]:
    """The spells of a control or capture claim; none where it changes nothing.

    Args:
        claim: Of kind control or capture.
        camps: The camp of an actor; one without a camp is his own.
        wide: The claim names a governorate or a side.
        disputed: Ids of the claims that contradict it.
    """
    holders, against = _ids(claim, Role.ACTOR, Role.WITH), _ids(claim, Role.AGAINST)
    told = _Told(
        claim,
        holders,
        _camps(holders, camps),
        against,
        _camps(against, camps),
        _days(claim.when.start),
        _days(claim.when.end),
        _days(claim.when.as_of),
        wide,
        disputed,
    )
    if claim.stance is Stance.ENDED:
        return _ended(told)
    if claim.stance not in (Stance.ASSERTED, Stance.ONGOING):
        return []
    if claim.kind is Kind.CONTROL:
        return _control(told)
    return _taking(told) if claim.stance is Stance.ONGOING else _capture(told)


def _control(told: _Told) -> list[Spell]:
    """From its start if that is known, else from the day it is vouched for, never before."""
    begun = told.start or told.as_of
    if begun is None or not told.holders:
        return []
    first, certain = _ends(begun)
    stated, over = _vouched(told, first), None
    certain = date.max if begun.last is None else min(certain, stated)
    if told.end is not None:
        stated = max(first, min(stated, _ends(told.end)[0]))
        over = stated + DAY
    return [_hold(told, first, certain, stated, over)]


def _ended(told: _Told) -> list[Spell]:
    """It ends on the first day that it may have; told with its start, it held until then."""
    over = told.end or told.as_of
    if over is None or not told.holders:
        return []
    day = _ends(over)[0]
    spells: list[Spell] = [Ending((told.claim.id,), told.camps, day)]
    if told.start is not None and told.end is not None and told.claim.kind is Kind.CONTROL:
        first, certain = _ends(told.start)
        if first < day:
            spells.append(_hold(told, first, certain, day - DAY, day))
    return spells


def _taking(told: _Told) -> list[Spell]:
    """A capture that goes on: a fight, until newer evidence."""
    begun = told.start or told.as_of
    if begun is None or not told.holders:
        return []
    first = _ends(begun)[0]
    over = max(first, _ends(told.end)[1]) + DAY if told.end else None
    return [_fight(told, first, _vouched(told, first), over)]


def _capture(told: _Told) -> list[Spell]:
    """The loser holds until the first possible day, the captor from the last; between is a fight.

    Where only a last possible day is known (``as_of`` too: by then it had happened), the loser
    holds until it. Where no captor is named, the loser ends on the last possible day.
    """
    begun, over = told.start or told.end or told.as_of, told.end or told.start or told.as_of
    if begun is None or over is None:
        return []
    if told.start is None:
        first = last = _ends(over)[1 if told.end else 0]
    else:
        first, last = _ends(begun)[0], max(_ends(begun)[0], _ends(over)[1])
    if not told.holders:
        return [Ending((told.claim.id,), told.against_camps, last)] if told.against else []
    spells: list[Spell] = [_hold(told, last, max(last, _ends(over)[1]), last, None)]
    if first < last:
        spells.append(_fight(told, first, last, last))
    return spells


def _hold(told: _Told, first: date, certain: date, stated: date, end: date | None) -> Hold:
    claim = told.claim
    return Hold(
        claims=(claim.id,),
        holders=told.holders,
        camps=told.camps,
        first=first,
        certain=certain,
        stated=stated,
        end=end,
        group=claim.group,
        capture=claim.kind is Kind.CAPTURE,
        wide=told.wide,
        disputed=told.disputed,
    )


def _fight(told: _Told, first: date, stated: date, end: date | None) -> Fight:
    return Fight(
        claims=(told.claim.id,),
        captors=told.holders,
        captor_camps=told.camps,
        against=told.against,
        first=first,
        stated=stated,
        end=end,
    )


def _vouched(told: _Told, first: date) -> date:
    return max(first, evidence_day(told.claim) or first)


def _ids(claim: Claim, *roles: Role) -> frozenset[str]:
    return frozenset(actor.id for actor in claim.actors if actor.role in roles)


def _camps(actors: frozenset[str], camps: Mapping[str, str]) -> frozenset[str]:
    return frozenset(camps.get(actor, actor) for actor in actors)


def _days(edtf: str | None) -> Days | None:
    """The days of an EDTF string; None where it is unknown or open."""
    days = parse_edtf(edtf) if edtf and edtf != ".." else None
    return None if days is None or days == Days() else days


def _ends(days: Days | None) -> tuple[date, date]:
    """First and last day; an open end falls together with the known one."""
    first, last = (days.first, days.last) if days else (None, None)
    known = first or last
    if known is None:
        raise ValueError("an interval without any day")
    return first or known, last or known
