"""Why a claim reads as it does: each rule that fired, for which field, on which words."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.claims.cues import words_of
from geo.claims.model import ActorRef, Claim, Span, Stance
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger

_SIGNS = {
    Stance.DENIED: ("negation", "deny"),
    Stance.CONDITION: ("condition", "until", "after_future"),
    Stance.PLANNED: ("planned", "agree", "purpose"),
    Stance.ENDED: ("ended",),
    Stance.ONGOING: ("ongoing", "run", "build", "start", "verb"),
}


_SPEECH = {
    "say:say": "a reporting verb",
    "say:deny": "a verb of denial",
    "say:according": "according to",
    "say:told": "told to speak before",
    "outlet": "the outlet's own voice",
    "colon": "a name before a colon",
    "statement": "a statement in one voice throughout",
    "answer": "an answer in an interview",
    "open quote": "a quotation that goes on",
}


class Why(NamedTuple):
    """A rule, the field of the claim that it settled, and the words of the article it took.

    ``span`` is None where the rule took no words of this passage.
    """

    field: str
    rule: str
    span: Span | None = None


def whys_of(clause: Clause, trigger: Trigger, claim: Claim) -> tuple[Why, ...]:
    """The rules behind a claim, field by field, in the order of the claim's record."""
    kind, setting, put, speech = claim.rules[:4]
    speech = _SPEECH.get(speech, speech)
    span = clause.sentence.span_of
    signs = _signs(clause, trigger, claim.stance)
    found = [
        Why("kind", kind if setting == "main" else f"{kind}, {setting}", span(*trigger.hit[2:4])),
        Why("stance", put, signs),
        Why("speaker", speech, _speaker(clause, claim)),
        *(Why(f"actor {one.id}", one.reason, _named(clause, one)) for one in claim.actors),
        *_places(clause, claim),
        Why("extent", claim.where.extent.value),
        Why("side", claim.where.side.value),
        _time(clause, claim),
    ]
    return tuple(found)


def settled(claim: Claim, whys: tuple[Why, ...]) -> tuple[Why, ...]:
    """The rules of a claim once its neighbours were heard: what they took away or gave is shown."""
    actors = {f"actor {one.id}": one.reason for one in claim.actors}
    places = {f"place {one.id}": f"{one.role}: {one.reason}" for one in claim.where.places}
    given = {**actors, **places}
    kept = [w for w in whys if w.field.split()[0] not in ("actor", "place") or w.field in given]
    told = {why.field for why in kept}
    at = next((n for n, why in enumerate(kept) if why.field == "extent"), len(kept))
    added = [Why(field, rule) for field, rule in given.items() if field not in told]
    where = {"extent": claim.where.extent.value, "side": claim.where.side.value}
    return tuple(
        why._replace(rule=where.get(why.field, why.rule))
        for why in (*kept[:at], *added, *kept[at:])
    )


def _signs(clause: Clause, trigger: Trigger, stance: Stance) -> Span | None:
    """The sign of a stance nearest to the predicate; the predicate itself where none stands."""
    hits = clause.sentence.cue(*_SIGNS.get(stance, ()), first=clause.first, last=clause.last)
    if not hits:
        return clause.sentence.span_of(trigger.hit.first, trigger.hit.last)
    nearest = min(hits, key=lambda h: abs(h.first - trigger.hit.first))
    return clause.sentence.span_of(nearest.first, nearest.last)


def _speaker(clause: Clause, claim: Claim) -> Span | None:
    """Where the speaker is named in this sentence; None where he was before."""
    told = claim.attribution.speaker or claim.attribution.via
    if told is None:
        return None
    name, words = words_of(told), clause.sentence.words
    for place in range(len(words) - len(name) + 1):
        if name and words[place : place + len(name)] == name:
            return clause.sentence.span_of(place, place + len(name))
    return None


def _named(clause: Clause, actor: ActorRef) -> Span | None:
    wanted = {actor.id, *actor.alternatives}
    for name in clause.names:
        if wanted & set(name.ids):
            return clause.sentence.span_of(name.first, name.last)
    return None


def _places(clause: Clause, claim: Claim) -> Iterator[Why]:
    for place in claim.where.places:
        spot = next((s for s in clause.spots if s.mention.mention.text == place.name), None)
        span = clause.sentence.span_of(spot.first, spot.last) if spot is not None else None
        reason = place.reason or "named"
        yield Why(f"place {place.id}", f"{place.role}: {reason}", span)


def _time(clause: Clause, claim: Claim) -> Why:
    when = claim.when
    rule = f"{days_told(when.start, when.end)}, {when.basis.value}"
    start, end = clause.sentence.span
    at = clause.sentence.article.find(when.expression, start, end) if when.expression else -1
    words = None if at < 0 or when.expression is None else Span(at, at + len(when.expression))
    return Why("time", rule, words)


def days_told(start: str | None, end: str | None) -> str:
    """From when to when a claim holds, in words; EDTF, ``..`` is an open end, None is not known."""
    if start is None and end is None:
        return "no day told"
    if end is None or end == "..":
        since = f"since {start}" if start else "since a day that is not told"
        return f"{since}, {'its end is not told' if end is None else 'with no end'}"
    if start is None:
        return f"until {end}"
    return start if start == end else f"{start} to {end}"
