"""What a person may decide about a claim."""

from dataclasses import dataclass, fields
from typing import Any

from geo.claims.model import Claim, Grade
from geo.errors import InputError
from geo.ledger.plain import to_plain
from geo.ledger.records import Action

MOST_PARTS = 20


@dataclass(frozen=True, slots=True)
class Accept:
    """The claim is what was said. ``newer``: in the wording of the newest reading."""

    newer: bool = False


@dataclass(frozen=True, slots=True)
class Reject:
    """The article does not say this."""


@dataclass(frozen=True, slots=True)
class Mend:
    """The claim as it should read: the same id and article, other fields as they are to be."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class Split:
    """Two or more claims in place of one; their ids are given by the ledger."""

    parts: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Other claims of the same article say the same: this one takes them in, with their spans.

    Attributes:
        others: Their ids, each with the version that was looked at.
    """

    others: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Regrade:
    """Another grade than the proposed one; it survives re-reading."""

    grade: Grade


@dataclass(frozen=True, slots=True)
class Relate:
    """The claim stands to another in a relation: ``agree``, ``contradict`` or ``other_time``."""

    other: str
    relation: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark; it changes nothing."""

    text: str


Decision = Accept | Reject | Mend | Split | Join | Regrade | Relate | Note

ACTIONS: dict[type[Any], Action] = {
    Accept: Action.ACCEPT,
    Reject: Action.REJECT,
    Mend: Action.MEND,
    Split: Action.SPLIT,
    Join: Action.JOIN,
    Regrade: Action.REGRADE,
    Relate: Action.RELATE,
    Note: Action.NOTE,
}
_FIXED = frozenset({"id", "article"})


def changed_fields(old: Claim, new: Claim) -> tuple[dict[str, Any], dict[str, Any]]:
    """The plain fields in which two claims differ: as they were, and as they are to be.

    A field that is to take its default value again is None in the second.

    Raises:
        InputError: Id or article differ, or nothing does.
    """
    before, after = to_plain(old), to_plain(new)
    names = [f.name for f in fields(Claim) if before.get(f.name) != after.get(f.name)]
    if _FIXED & set(names):
        raise InputError(f"{old.id}: a claim keeps its id and its article when it is mended.")
    if not names:
        told = f"{old.id}: nothing is changed; change a field or accept the claim."
        raise InputError(told, "nothing_changed")
    return {n: before.get(n) for n in names}, {n: after.get(n) for n in names}


def check_evidence(claim: Claim, text: str) -> None:
    """Refuse evidence that is not in the text.

    Raises:
        InputError: A span lies outside the article's text, or holds no words.
    """
    for start, end in (claim.evidence, *claim.also):
        if not 0 <= start < end <= len(text) or not text[start:end].strip():
            raise InputError(
                f"{claim.id}: {start}:{end} holds no words of the article; right would be offsets "
                f"from 0 to {len(text)}.",
                "no_evidence",
                start=str(start),
                end=str(end),
                all=str(len(text)),
            )
