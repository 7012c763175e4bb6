"""What each decision changes: the fields before and after, and the bodies that it needs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from geo.claims.issues import Relation
from geo.claims.model import Grade, Span
from geo.errors import InputError
from geo.ledger.decisions import (
    MOST_PARTS,
    Accept,
    Decision,
    Join,
    Mend,
    Note,
    Regrade,
    Reject,
    Relate,
    Split,
    changed_fields,
    check_evidence,
)
from geo.ledger.fold import Standing
from geo.ledger.holding import as_expected, held_claim
from geo.ledger.plain import to_plain
from geo.ledger.records import SHOWN, Held
from geo.ledger.rows import body_of, digest_of
from geo.ledger.wording import clean_note

_INTERESTS = ("for_own_side", "against_own_side", "neutral", "unknown")

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a decision writes: before and after of its entry, and rows of new bodies."""

    before: Plain
    after: Plain
    bodies: tuple[Plain, ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """A claim under decision: how it stands, and the text that it is of."""

    connection: Connection
    standing: Standing
    held: Held
    text: str

    @property
    def pin(self) -> Plain:
        """Which body the person looked at, and which newer one he saw beside it."""
        return {"of": self.standing.digest, "seen": self.standing.proposed}


def effect_of(bench: Bench, decision: Decision) -> Effect:
    """What a decision changes.

    Raises:
        InputError: The decision makes no sense for this claim.
        ConflictError: Another claim that it concerns was changed in the meantime.
    """
    return _EFFECTS[type(decision)](bench, decision)


def _accept(bench: Bench, decision: Accept) -> Effect:
    if not decision.newer:
        return Effect({}, bench.pin)
    if not bench.standing.proposed:
        raise InputError(f"{bench.standing.claim}: there is no newer reading of this claim.")
    return Effect({}, {**bench.pin, "of": bench.standing.proposed, "newer": True})


def _reject(bench: Bench, decision: Reject) -> Effect:
    del bench, decision
    return Effect({}, {})


def _mend(bench: Bench, decision: Mend) -> Effect:
    check_evidence(decision.claim, bench.text)
    old, new = changed_fields(bench.held.claim, decision.claim)
    return Effect({"fields": old}, {"fields": new, **bench.pin})


def _regrade(bench: Bench, decision: Regrade) -> Effect:
    _check_grade(decision.grade)
    old, new = changed_fields(bench.held.claim, replace(bench.held.claim, grade=decision.grade))
    return Effect({"fields": old}, {"fields": new})


def _check_grade(grade: Grade) -> None:
    if (
        grade.reliability not in tuple("ABCDEF")
        or grade.credibility not in range(1, 7)
        or grade.interest not in _INTERESTS
    ):
        raise InputError(
            f"{grade.reliability}{grade.credibility} ({grade.interest}) is no grade; right would "
            f"be A to F, 1 to 6, and one of {', '.join(_INTERESTS)}."
        )


def _split(bench: Bench, decision: Split) -> Effect:
    claim, parts = bench.held.claim, decision.parts
    if not 2 <= len(parts) <= MOST_PARTS:
        raise InputError(f"{claim.id}: a split has 2 to {MOST_PARTS} parts, not {len(parts)}.")
    named, rows = [], []
    for count, part in enumerate(parts, start=1):
        made = replace(part, id=f"{claim.id}-s{bench.held.version}.{count}", article=claim.article)
        check_evidence(made, bench.text)
        body = body_of(made)
        digest = digest_of(body)
        named.append({"claim": made.id, "digest": digest})
        rows.append({"article": claim.article, "digest": digest, "claim": made.id, "body": body})
    return Effect({}, {"parts": named, **bench.pin}, tuple(rows))


def _join(bench: Bench, decision: Join) -> Effect:
    claim = bench.held.claim
    if not 1 <= len(decision.others) <= MOST_PARTS:
        raise InputError(f"{claim.id}: name 1 to {MOST_PARTS} claims to join with it.")
    spans: set[Span] = {*claim.also}
    for other, version in decision.others:
        one = as_expected(bench.connection, other, version)
        if one.claim.article != claim.article or other == claim.id or one.status not in SHOWN:
            raise InputError(
                f"{other} ({one.status}) cannot be joined to {claim.id}; right would be another "
                "claim in view, of the same article."
            )
        spans |= {one.claim.evidence, *one.claim.also}
    also = tuple(sorted(spans - {claim.evidence}))
    others = [other for other, _ in decision.others]
    return Effect(
        {"fields": {"also": to_plain(claim.also)}},
        {"fields": {"also": to_plain(also)}, "others": others, **bench.pin},
    )


def _relate(bench: Bench, decision: Relate) -> Effect:
    held_claim(bench.connection, decision.other)
    if decision.relation not in set(Relation) or decision.other == bench.standing.claim:
        raise InputError(
            f"{decision.relation!r} to {decision.other} is no relation; right would be another "
            f"claim and one of {', '.join(Relation)}."
        )
    return Effect({}, {"other": decision.other, "relation": str(decision.relation)})


def _note(bench: Bench, decision: Note) -> Effect:
    del bench
    note = clean_note(decision.text)
    if not note:
        raise InputError("the note is empty; write a remark.")
    return Effect({}, {"note": note})


_EFFECTS: dict[type[Any], Callable[[Bench, Any], Effect]] = {
    Accept: _accept,
    Reject: _reject,
    Mend: _mend,
    Split: _split,
    Join: _join,
    Regrade: _regrade,
    Relate: _relate,
    Note: _note,
}
