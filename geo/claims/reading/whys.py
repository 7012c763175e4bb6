"""Why a claim reads as it does: each rule that fired, for which field, on which words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geo.claims.cues import words_of
from geo.claims.model import ActorRef, Claim, Quantity, Span
from geo.claims.reading.amounts import counted
from geo.claims.reading.how.stance_words import stance_words
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger

_SPEECH = {
    "say:say": "a reporting verb",
    "say:tie": "a reporting verb",
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


def whys_of(
    clause: Clause, trigger: Trigger, claim: Claim, beside: Sequence[Span]
) -> tuple[Why, ...]:
    """The rules behind a claim, field by field, in the order of the claim's record.

    ``beside`` are the passages of all claims of the clause.
    """
    kind, setting, put = claim.rules[:3]
    span = clause.sentence.span_of
    predicate = span(*trigger.hit[2:4])
    signs = stance_words(clause, trigger, claim.stance)
    figures = counted(clause, trigger, claim.evidence, beside)
    found = [
        Why("kind", kind if setting == "main" else f"{kind}, {setting}", predicate),
        Why("stance", put, predicate if signs is None else span(*signs)),
        *_speech(clause, claim),
        *(Why(f"actor {one.id}", one.reason, _named(clause, one)) for one in claim.actors),
        *_places(clause, claim),
        Why("extent", claim.where.extent.value),
        Why("side", claim.where.side.value),
        _time(clause, claim),
        *(Why("quantity", quantity_told(q), span(at.first, at.last)) for q, at in figures),
    ]
    return tuple(found)


def whys_of_denial(claim: Claim, denied: Span) -> tuple[Why, ...]:
    """The rules behind the denial of what was told before, which says none of it again."""
    return (
        Why("kind", f"{claim.kind.value}, as it was told before", denied),
        Why("stance", "denied", denied),
        Why("speaker", f"{_SPEECH['say:deny']}, by {claim.attribution.speaker}", denied),
        Why("extent", claim.where.extent.value),
        Why("side", claim.where.side.value),
    )


def quantity_told(quantity: Quantity) -> str:
    """A figure in words: "20 to 25 persons (smugglers), range"."""
    value, low, high = quantity.value, quantity.low, quantity.high
    if value is None:
        value = " to ".join(f"{end:.10g}" for end in (low, high) if end is not None)
    number = value if isinstance(value, str) else f"{value:.10g}"
    of = f" ({quantity.of})" if quantity.of not in ("", quantity.unit) else ""
    return f"{number} {quantity.unit}{of}, {quantity.qualifier or 'exact'}".lstrip()


def settled(claim: Claim, whys: tuple[Why, ...]) -> tuple[Why, ...]:
    """The rules of a claim once its neighbours were heard: what they took away or gave is shown."""
    actors = {f"actor {one.id}": one.reason for one in claim.actors}
    places = {f"place {one.id}": f"{one.role}: {one.reason}" for one in claim.where.places}
    given = {**actors, **places}
    figures = {quantity_told(one) for one in claim.quantities}
    kept = [w for w in whys if w.field.split()[0] not in ("actor", "place") or w.field in given]
    kept = [why for why in kept if why.field != "quantity" or why.rule in figures]
    told = {why.field for why in kept}
    at = next((n for n, why in enumerate(kept) if why.field == "extent"), len(kept))
    added = [Why(field, rule) for field, rule in given.items() if field not in told]
    where = {"extent": claim.where.extent.value, "side": claim.where.side.value}
    return tuple(
        why._replace(rule=where.get(why.field, why.rule))
        for why in (*kept[:at], *added, *kept[at:])
    )


def _speech(clause: Clause, claim: Claim) -> Iterator[Why]:
    """The word that tells that somebody speaks, and his name, here or where it was told before."""
    rule = "say:deny" if clause.stretch.denies else claim.rules[3]
    verb, name = _reporting(clause, rule), _speaker(clause, claim)
    said, speaker = _SPEECH.get(rule, rule), claim.attribution.speaker
    if verb is None and (name is not None or speaker is None):
        yield Why("speaker", said, name)
        return
    yield Why("speaker", said, verb)
    if name is not None:
        yield Why("speaker", "who speaks", name)
    elif speaker is not None:
        yield Why("speaker", f"who spoke before: {speaker}")


def _reporting(clause: Clause, rule: str) -> Span | None:
    """The reporting verb of a stretch of speech: the last before it, else the first behind it."""
    sentence, stretch = clause.sentence, clause.stretch
    if not rule.startswith("say:"):
        return None
    meaning = "deny" if rule == "say:deny" else "say"
    hits = sentence.cue(meaning) or sentence.cue("say", "deny")
    before = [hit for hit in hits if hit.first < stretch.first]
    behind = [hit for hit in hits if hit.first >= stretch.last]
    hit = before[-1] if before else behind[0] if behind else None
    return sentence.span_of(hit.first, hit.last) if hit is not None else None


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
