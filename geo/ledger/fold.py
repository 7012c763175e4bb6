"""The present computed from the history: how an article and its claims stand after some entries.

Pure: whatever is stored of the present can be computed again from the entries of one article, the
readings that they name and the claims' bodies.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo.ledger.plain import canonical
from geo.ledger.records import Action, Entry, Status

Body = Mapping[str, Any]
Gave = Mapping[str, str]
"""Claim id -> digest of its body, in the order of the text."""

_PINS = frozenset({Action.ACCEPT, Action.MEND, Action.SPLIT, Action.JOIN})
_FIELDS = frozenset({Action.MEND, Action.JOIN, Action.REGRADE})
_VERDICTS = {
    Action.ACCEPT: Status.ACCEPTED,
    Action.MEND: Status.ACCEPTED,
    Action.JOIN: Status.ACCEPTED,
    Action.REJECT: Status.REJECTED,
    Action.SPLIT: Status.SPLIT,
}
DECISIONS = frozenset(
    {*_PINS, *_FIELDS, Action.REJECT, Action.RELATE, Action.NOTE}
)  # what ``undo`` may take back


@dataclass(frozen=True, slots=True)
class Standing:
    """How one claim stands: which body, what is changed in it, and its status.

    ``patch`` is canonical JSON of the fields laid over the body; ``proposed`` the digest of the
    newest reading where it differs from what a person decided on, else empty; ``touched`` the
    last entry that concerned the claim.
    """

    claim: str
    status: Status
    withdrawn: bool
    lost: bool
    digest: str
    patch: str
    proposed: str
    touched: int


@dataclass(frozen=True, slots=True)
class Folded:
    """An article and its claims after some entries."""

    reading: str
    withdrawn: bool
    claims: dict[str, Standing]


@dataclass(slots=True)
class _Draft:
    """What the decisions on one claim add up to."""

    status: Status = Status.UNREVIEWED
    pinned: str = ""
    seen: str = ""
    patch: dict[str, Any] = field(default_factory=dict)
    held: bool = False
    touched: int = 0
    made: bool = False  # by a person's split, not by a reading


def touched_by(entry: Entry) -> tuple[str, ...]:
    """The claims that an entry concerns."""
    after = entry.after
    parts = [part["claim"] for part in after.get("parts", ())]
    return (entry.subject, *after.get("others", ()), *parts, *after.get("claims", ()))


def undone(entries: Sequence[Entry]) -> frozenset[int]:
    """Numbers of the entries that later ones took back; an undo can be undone in its turn."""
    gone: set[int] = set()
    for entry in reversed(entries):
        if entry.action is Action.UNDO and entry.seq not in gone:
            gone.add(int(entry.after["undoes"]))
    return frozenset(gone)


def fold(entries: Sequence[Entry], gave: Mapping[str, Gave], body: Callable[[str], Body]) -> Folded:
    """How things stand after these entries.

    Args:
        entries: Of one article, in order, from its first.
        gave: What each reading gave, by the reading's id.
        body: The plain claim of a digest.
    """
    readings: list[str] = []
    withdrawn = False
    for entry in entries:
        if entry.action in (Action.ADD, Action.REREAD):
            readings.append(str(entry.after["reading"]))
        elif entry.action in (Action.WITHDRAW, Action.BRING_BACK):
            withdrawn = entry.action is Action.WITHDRAW
    latest = gave[readings[-1]]
    known = {claim: digest for reading in readings for claim, digest in gave[reading].items()}
    drafts = {claim: _Draft() for claim in known}
    _decide(entries, drafts, known)
    claims = {
        claim: _standing(claim, draft, known[claim], latest.get(claim, ""), withdrawn)
        for claim, draft in drafts.items()
    }
    if len(readings) > 1:
        _hide_doubles(claims, latest, [gave[reading] for reading in readings[:-1]], body)
    return Folded(readings[-1], withdrawn, claims)


def _decide(entries: Sequence[Entry], drafts: dict[str, _Draft], known: dict[str, str]) -> None:
    """Lay the decisions that were not undone over the claims."""
    gone = undone(entries)
    for entry in entries:
        if entry.action not in DECISIONS and entry.action is not Action.UNDO:
            continue
        for part in entry.after.get("parts", ()):
            known[part["claim"]] = part["digest"]
            drafts[part["claim"]] = _Draft(
                status=Status.UNMADE if entry.seq in gone else Status.ACCEPTED, made=True, held=True
            )
        for claim in touched_by(entry):
            drafts[claim].touched = entry.seq
        if entry.seq in gone or entry.action is Action.UNDO:
            continue
        draft = drafts[entry.subject]
        draft.held = True
        if draft.status is not Status.UNMADE:
            draft.status = _VERDICTS.get(entry.action, draft.status)
        if entry.action in _PINS:
            draft.pinned, draft.seen = entry.after["of"], entry.after["seen"]
        if entry.after.get("newer"):
            draft.patch = {name: draft.patch[name] for name in draft.patch if name == "grade"}
        if entry.action in _FIELDS:
            draft.patch.update(entry.after["fields"])
        for other in entry.after.get("others", ()):
            drafts[other].status, drafts[other].held = Status.JOINED, True


def _standing(claim: str, draft: _Draft, known: str, latest: str, withdrawn: bool) -> Standing:
    lost = not latest and not draft.made
    status = draft.status
    if lost and not draft.held:
        status = Status.GONE
    differs = draft.pinned and latest and latest not in (draft.pinned, draft.seen)
    return Standing(
        claim=claim,
        status=status,
        withdrawn=withdrawn,
        lost=lost and status is not Status.GONE,
        digest=draft.pinned or latest or known,
        patch=canonical(draft.patch) if draft.patch else "{}",
        proposed=latest if differs else "",
        touched=draft.touched,
    )


def _hide_doubles(
    claims: dict[str, Standing],
    latest: Gave,
    earlier: Sequence[Gave],
    body: Callable[[str], Body],
) -> None:
    """A claim of the same kind on the words of a lost one that a person holds is its double.

    But for one that an earlier reading gave beside it: the person knew of both.
    """
    holding = [
        (own.claim, body(own.digest))
        for own in claims.values()
        if own.lost and own.status in (Status.ACCEPTED, Status.UNREVIEWED)
    ]
    for claim in latest if holding else ():
        own = claims[claim]
        if own.status is not Status.UNREVIEWED or own.touched:
            continue
        new = body(own.digest)
        if any(
            old["kind"] == new["kind"]
            and _overlap(old, new)
            and not any(claim in gave and lost in gave for gave in earlier)
            for lost, old in holding
        ):
            claims[claim] = Standing(
                claim, Status.DOUBLED, own.withdrawn, False, own.digest, own.patch, "", own.touched
            )


def _overlap(one: Body, other: Body) -> bool:
    (low, high), (start, end) = one["evidence"], other["evidence"]
    return bool(low < end and start < high)
