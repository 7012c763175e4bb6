"""Days that a claim takes from what was told before it: of its event, or of what it leans on."""

from dataclasses import dataclass, replace

from geo.claims.days import parse_edtf
from geo.claims.model import Basis, Kind, Stance, When
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.when.same_day import Leaning, leaning, shifted
from geo.claims.reading.when.soon_after import earlier_in_the_day, soon_after
from geo.claims.reading.when.times import STATES

_EVENTS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})
_SEEDS = _EVENTS | {Kind.CAPTURE, Kind.OPERATION}
_TO_COME = (Stance.PLANNED, Stance.CONDITION)
_FOLLOWS = 2  # sentences in which an event is still spoken of


@dataclass(slots=True)
class Told:
    """The last dated fight or strike and the last day of any claim, with their sentences."""

    when: When | None = None
    sentence: int = -9
    day: When | None = None
    day_sentence: int = -9


def of_the_event(
    found: When, clause: Clause, trigger: Trigger, told: Told, *, stance: Stance, last: str | None
) -> When:
    """The day of the event just told, for its toll or its repeat that name no day themselves.

    ``last`` is the last day on which the article may have appeared.
    """
    number = clause.sentence.number
    leant = _leant(found, clause, trigger, told, stance=stance, last=last)
    if leant is not None:
        return leant
    found = _of_this_day(found, clause, trigger, last)
    if found.expression and found.start and found.end in (found.start, ".."):
        told.day, told.day_sentence = found, number
    if trigger.kind not in _SEEDS:
        return found
    if found.expression and found.start and found.end not in (None, ".."):
        told.when, told.sentence = found, number
        return found
    if trigger.kind not in _EVENTS:
        return found
    near = told.when is not None and number - told.sentence <= _reach(clause, trigger)
    undated = found.start is None and found.expression is None and found.end != ".."
    if not (near and undated and told.when is not None and _is_news(told.when, found.end)):
        return found
    told.sentence = number
    return replace(told.when, expression=None, recurrence=None)


_LISTED = 8  # sentences of a list, in which what lies far from the line is no claim
_BULLETS = frozenset("*-–—•▪●")


def _reach(clause: Clause, trigger: Trigger) -> int:
    """How far the day told before reaches: over a whole list of "* Near X, two strikes …"."""
    words = clause.sentence.words
    opens = next((p for p, word in enumerate(words) if word not in _BULLETS), 0)
    listed = trigger.kind is Kind.STRIKE and words[opens] == "near"
    return _LISTED if listed and clause.first <= opens else _FOLLOWS


def _of_this_day(found: When, clause: Clause, trigger: Trigger, last: str | None) -> When:
    """As in "earlier in the day", where no day was told just before: the day of speaking."""
    undated = found.start is None and found.expression is None and trigger.kind not in STATES
    words = earlier_in_the_day(clause) if undated and last and len(last) == _ISO_DAY else ""
    if not words:
        return found
    return replace(found, start=last, end=last, within=False, expression=words)


_ISO_DAY = 10  # characters


def _leant(
    found: When,
    clause: Clause,
    trigger: Trigger,
    told: Told,
    *,
    stance: Stance,
    last: str | None,
) -> When | None:
    """As in "the day after", "hours later": by the day told before; None where nothing leans."""
    if told.day is None:
        return None
    leans = leaning(clause)
    if leans is not None and leans.near:
        just_told = clause.sentence.number - told.day_sentence <= 1
        leans = leans if just_told and stance not in _TO_COME else None
    if leans is not None:
        day = shifted(told.day, leans, lasting=trigger.kind in STATES)
        if day is not None and leans.since and trigger.kind not in STATES:
            ended = ".." if stance in (Stance.DENIED, Stance.ONGOING) else last
            return replace(day, end=ended, within=ended != "..")
        if day is not None:
            return day
    near = clause.sentence.number - told.day_sentence <= _FOLLOWS
    if not near or found.start is not None or found.expression is not None:
        return None
    words = earlier_in_the_day(clause) or soon_after(clause)
    lasting = trigger.kind in STATES or found.end == ".."
    return shifted(told.day, Leaning(0, 0, words), lasting=lasting) if words else None


def _is_news(when: When, published: str | None) -> bool:
    """Whether a day lies close before publication: the toll of an old fight is told with it."""
    if when.basis is not Basis.EXPLICIT:
        return True
    start, last = (parse_edtf(text) if text else None for text in (when.start, published))
    if start is None or last is None or start.last is None or last.last is None:
        return False
    return 0 <= (last.last - start.last).days <= _NEWS_DAYS


_NEWS_DAYS = 14
