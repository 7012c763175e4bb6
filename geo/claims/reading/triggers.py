"""What a clause claims: the words that make it a claim of a kind, and why."""

from collections.abc import Callable, Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.absences import absences
from geo.claims.reading.arabic_asides import arabic_aside
from geo.claims.reading.caught import only_crossing
from geo.claims.reading.clauses import Clause, says_how_far
from geo.claims.reading.english_aims import kept_out
from geo.claims.reading.english_asides import spoken_of
from geo.claims.reading.event_kinds import EVENTS
from geo.claims.reading.forms import IMPERFECT, NOUN, PHRASE
from geo.claims.reading.gates import crossings
from geo.claims.reading.ground_kinds import (
    controls,
    force_sizes,
    fortifications,
    lengths,
    patrols,
    posts,
)
from geo.claims.reading.nearby import begins
from geo.claims.reading.presences import presences
from geo.claims.reading.settings import BACKGROUND, MAIN, PURPOSE, Trigger
from geo.claims.reading.takings import captures


def triggers(clause: Clause) -> list[Trigger]:
    """The claims that a clause makes, in order of their words; at most one a kind and word."""
    if clause.sentence.words[-1] in _ASKS:
        return []  # who asks claims nothing
    found = [t for rule in _RULES for t in rule(clause)]
    found = [t for t in found if not _hidden(clause, t.hit) and not _hypothetical(clause, t)]
    found = [t for t in found if not (spoken_of(clause, t) or kept_out(clause, t))]
    found = [t for t in found if not arabic_aside(clause, t)]
    found = [t for t in found if t.kind is not Kind.OPERATION or not _measures(clause, t.hit)]
    return sorted(_settled(clause, found), key=lambda t: t.hit.first)


_ASKS = frozenset({"؟", "?"})
_DOINGS = frozenset({"strike", "patrol"})  # "an American patrol" names who, and what he does


def _hidden(clause: Clause, hit: Hit) -> bool:
    """Words of a name are no predicates."""
    if any(n.first <= hit.first < n.last and not n.metonym for n in clause.names):
        if not clause.sentence.arabic and hit.last - hit.first > 1:
            return any(n.first <= hit.first and hit.last < n.last for n in clause.names)
        parted = hit.parted and not clause.sentence.arabic  # "the convoy drove to X"
        return hit.last - hit.first == 1 and hit.meaning not in _DOINGS and not parted
    if hit.last - hit.first == 1 and any(d.first <= hit.first < d.last for d in clause.dates):
        return True  # "noon today" is written like "appeared today"
    return (
        hit.last - hit.first == 1
        and hit.form == NOUN
        and any(s.first < hit.first < s.last for s in clause.spots)
    )


def _measures(clause: Clause, hit: Hit) -> bool:
    """As in "a wall of 9 km that sets out from X": the verb says how far, nobody sets out."""
    measured = any(c.quantity.unit == "km" for c in clause.counts)
    return measured and hit.first > clause.first and says_how_far(clause.sentence, hit.first)


def _hypothetical(clause: Clause, trigger: Trigger) -> bool:
    """What might happen is claimed by nobody."""
    if clause.sentence.words[clause.stretch.first].removeprefix("و") == "لو":
        return True  # "were X to leave, Y would …"
    told = (
        clause.sentence.cue("hypothetical")
        if not clause.sentence.arabic
        else clause.cue("hypothetical")
    )
    words = clause.sentence.words
    unclear = [h for h in told if "clear" in words[h.first : h.last] or "unclear" in words[h.first]]
    if any(h.first <= trigger.hit.first <= h.last + 8 for h in told):
        return True
    if any(clause.stretch.first <= h.first < trigger.hit.first for h in unclear):
        return True
    opens = next((p for p in range(min(3, len(words))) if words[p][0].isalnum()), 0)
    return words[opens] == "should" and bool({"would", "could"} & set(words))


_RULES: tuple[Callable[[Clause], Iterator[Trigger]], ...] = (
    captures,
    controls,
    presences,
    absences,
    patrols,
    posts,
    fortifications,
    crossings,
    *EVENTS,
    lengths,
    force_sizes,
)


# What a purpose may still claim: works that are meant to come, and a ring not yet closed.
_PURPOSE_STANDS = frozenset(
    {Kind.FORTIFICATION, Kind.POST, Kind.PATROL, Kind.ENCIRCLEMENT, Kind.CASUALTIES}
)


# A noun of operation or coordination gives way to what the same clause says was done.
_GIVES_WAY = {
    Kind.OPERATION: frozenset(
        {
            Kind.ARREST,
            Kind.CAPTURE,
            Kind.STRIKE,
            Kind.TRANSFER,
            Kind.ENCIRCLEMENT,
            Kind.PATROL,
            Kind.BORDER_LENGTH,
            Kind.FORTIFICATION,
        }
    ),
    Kind.CLASH: frozenset({Kind.STRIKE, Kind.INFILTRATION, Kind.OPERATION}),
    Kind.PRESENCE: frozenset(
        {Kind.FORCE_SIZE, Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.CROSSING_STATUS}
    ),
    Kind.CONTROL: frozenset({Kind.CAPTURE, Kind.BORDER_LENGTH}),
    Kind.BORDER_LENGTH: frozenset({Kind.FORTIFICATION, Kind.POST, Kind.PATROL}),
    Kind.CROSSING_STATUS: frozenset({Kind.STRIKE, Kind.CASUALTIES}),
    Kind.INFILTRATION: frozenset({Kind.CROSSING_STATUS, Kind.TRANSFER}),
    Kind.ARREST: frozenset({Kind.TRANSFER}),
    Kind.FORCE_SIZE: frozenset({Kind.CASUALTIES, Kind.ARREST, Kind.TRANSFER, Kind.CLASH}),
}


_ALWAYS = {
    Kind.PRESENCE: frozenset(
        {Kind.PATROL, Kind.POST, Kind.FORTIFICATION, Kind.FORCE_SIZE, Kind.CONTROL}
    ),
    Kind.CLASH: frozenset({Kind.STRIKE}),
}


def _settled(clause: Clause, found: list[Trigger]) -> list[Trigger]:
    main = [t for t in found if t.setting == MAIN]
    if {t.kind for t in main} <= {Kind.PRESENCE}:
        main = []
    kept = []
    for trigger in found:
        if trigger.setting == PURPOSE and not _stands(clause, trigger):
            continue
        if only_crossing(found, trigger) or _only_arrives(found, trigger):
            continue
        aside = trigger.setting == BACKGROUND and not _told_aside(clause, trigger)
        if aside and (main or trigger.rule != "jointly with"):
            continue
        rivals = _GIVES_WAY.get(trigger.kind, frozenset())
        if trigger.rule == "stronghold" and not _is_object(clause, found, trigger):
            rivals = frozenset()
        if trigger.kind is Kind.BORDER_LENGTH and _of_the_border(clause, trigger):
            rivals = frozenset()
        if any(
            other.kind in rivals
            and (other.verbal or not trigger.verbal)
            and not (trigger.verbal and _comes_of(other, trigger))
            for other in main
        ):
            continue
        if any(
            other.kind in _ALWAYS.get(trigger.kind, ()) and other.setting != BACKGROUND
            for other in found
        ):
            continue
        if trigger.kind is Kind.POST and any(
            o.kind is Kind.FORTIFICATION and o.hit.first == trigger.hit.first for o in found
        ):
            continue
        if trigger.kind is Kind.PRESENCE and any(o.rule == "jointly with" for o in found):
            continue
        if trigger.rule == "stronghold" and not clause.sentence.arabic and _is_aim(main, trigger):
            continue
        kept.append(trigger)
    return _one_a_kind(kept)


def _of_the_border(clause: Clause, trigger: Trigger) -> bool:
    """As in "a border that is 618 km long": the figure stands beside the border, not the wall."""
    figures = [c.first for c in clause.counts if c.quantity.unit == "km"]
    marks = [h.first for h in clause.cue("border")]
    works = [h.first for h in clause.cue("barrier", "build")]
    return any(
        abs(f - m) <= 5 and not any(min(f, m) <= w <= max(f, m) for w in works)
        for f in figures
        for m in marks
    )


def _only_arrives(found: list[Trigger], trigger: Trigger) -> bool:
    """As in "reinforcements arrived": a presence, told by the same word."""
    return trigger.rule == "cross" and any(
        o.kind is Kind.PRESENCE and o.hit.first == trigger.hit.first for o in found
    )


def _comes_of(taking: Trigger, move: Trigger) -> bool:
    """As in "X advanced from A to wrest B from Y": the move is told beside what came of it."""
    aimed = taking.hit.head == "ل" and taking.hit.form == IMPERFECT
    return aimed and move.kind is Kind.OPERATION and move.hit.first < taking.hit.first


_ASIDE_KINDS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.CASUALTIES})


_LASTS = ("استمر", "دارت", "دار", "اندلع", "دامت", "تواصلت")


def _told_aside(clause: Clause, trigger: Trigger) -> bool:
    """As in "after X hit two posts in Y": dates the main verb, and tells news of its own."""
    hit = trigger.hit
    known = hit.head.endswith("ال") or hit.form == IMPERFECT
    if trigger.kind not in _ASIDE_KINDS or known or not clause.sentence.arabic:
        return False
    bodies = any(0 <= n.first - hit.last <= 6 and not n.metonym for n in clause.names)
    men = any(0 <= c.first - hit.last <= 3 and c.quantity.unit == "persons" for c in clause.counts)
    if trigger.kind is Kind.CASUALTIES:
        return men or bodies
    lasts = clause.sentence.words[hit.last : min(clause.last, hit.last + 9)]
    if trigger.kind is Kind.CLASH and any(begins(w, _LASTS) for w in lasts):
        return True
    reach = 20 if bodies else 4
    return any(hit.last <= s.first < hit.last + reach for s in clause.spots)


def _is_object(clause: Clause, found: list[Trigger], stronghold: Trigger) -> bool:
    """As in "took the last pocket of X": what is taken, no hold of its own."""
    reach = 5 if clause.sentence.arabic else 16
    taking = any(
        t.kind is Kind.CAPTURE and 0 <= stronghold.hit.first - t.hit.last <= reach for t in found
    )
    return taking or (not clause.sentence.arabic and _is_aim(found, stronghold))


_BLOWS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.OPERATION})


def _is_aim(found: list[Trigger], stronghold: Trigger) -> bool:
    """As in "shelled pockets of X", "advanced into the last stronghold": where the blow falls."""
    return any(
        t.kind in _BLOWS and t.setting == MAIN and 0 <= stronghold.hit.first - t.hit.last <= _CLOSE
        for t in found
    )


_CLOSE = 6  # words


_SEEKS = ("سعي", "يسعي", "تسعي", "ساع", "يسعون", "سعت")


def _stands(clause: Clause, trigger: Trigger) -> bool:
    """Whether a purpose is a claim of its own: works to come, or troops to be let in."""
    if trigger.kind is Kind.CASUALTIES and not clause.sentence.arabic:
        return False  # "to prevent casualties"
    if trigger.kind in _PURPOSE_STANDS:
        return True
    if any(h.first < trigger.hit.first <= h.last + 8 for h in clause.cue("planned")):
        return True
    if trigger.kind is Kind.COORDINATION and begins(clause.word(trigger.hit.first - 1), _SEEKS):
        return True
    if trigger.kind is not Kind.OPERATION or trigger.hit.form != PHRASE:
        return False
    mark = clause.word(trigger.hit.first - 1)
    return mark in ("بهدف", "للسماح", "بغيه", "لغرض") or trigger.hit.head == "ب"


def _one_a_kind(kept: list[Trigger]) -> list[Trigger]:
    """The first predicate of each kind, a finite verb before a noun."""
    best: dict[tuple[Kind, str], Trigger] = {}
    for trigger in kept:
        key = (trigger.kind, trigger.setting)
        other = best.get(key)
        if other is None or (trigger.verbal and not other.verbal):
            best[key] = trigger
    return list(best.values())
