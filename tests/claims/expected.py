"""What golden sentences ask of a claim: only the fields that an example names are compared."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from geo.claims.model import Claim
from tests.claims.reading_helpers import roles

Wanted = Sequence[tuple[str, dict[str, Any]]]
"""Kinds of claim, each with the fields that it must have."""
Examples = dict[str, list[tuple[str, Wanted]]]
"""What a group of texts shows -> the texts, each with what must be read in it."""

_PLAIN: dict[str, Callable[[Claim], Any]] = {
    "when": lambda c: (c.when.start, c.when.end),
    "start": lambda c: c.when.start,
    "end": lambda c: c.when.end,
    "basis": lambda c: c.when.basis.value,
    "stance": lambda c: c.stance.value,
    "record": lambda c: c.attribution.record.value,
    "speaker": lambda c: c.attribution.speaker,
    "via": lambda c: c.attribution.via,
    "actors": roles,
    "bodies": lambda c: {a.id for a in c.actors},
    "places": lambda c: [p.id for p in c.where.places],
    "role": lambda c: c.where.places[0].role if c.where.places else None,
    "side": lambda c: c.where.side.value,
    "extent": lambda c: c.where.extent.value,
    "distance_km": lambda c: c.where.distance_km,
    "stated_km": lambda c: c.where.stated_km,
    "qualifier": lambda c: c.where.qualifier,
    "grouped": lambda c: c.group is not None,
    "open": lambda c: {a.id: a.alternatives for a in c.actors if a.alternatives},
    "open_readings": lambda c: any(a.alternatives and a.reason for a in c.actors),
}
_AMONG: dict[str, Callable[[Claim], list[Any]]] = {
    "place": lambda c: [p.id for p in c.where.places],
    "figure": lambda c: [q.value for q in c.quantities],
    "counted": lambda c: [(q.value, q.unit) for q in c.quantities],
    "between": lambda c: [(q.low, q.high) for q in c.quantities],
    "bends": lambda c: [q.qualifier for q in c.quantities],
}

_EITHER = frozenset({"stance", "record"})


def differences(claim: Claim, wanted: dict[str, Any]) -> list[str]:
    """The fields of a claim that are not as wanted; a tuple of stances or records allows any."""
    found = []
    for name, value in wanted.items():
        if name in _PLAIN:
            got = _PLAIN[name](claim)
            right = got in value if isinstance(value, tuple) and name in _EITHER else got == value
        else:
            got = _AMONG[name](claim)
            right = value in got
        if not right:
            found.append(f"{name}: {got!r}, not {value!r}")
    return found


def each_example(examples: Examples) -> pytest.MarkDecorator:
    """Run a test for every text and what must be read in it, under the name of its group."""
    rows = [
        pytest.param(*one, id=f"{item} {number}")
        for item, told in examples.items()
        for number, one in enumerate(told)
    ]
    return pytest.mark.parametrize(("text", "wanted"), rows)


def assert_told(claims: tuple[Claim, ...], wanted: Wanted) -> None:
    """As many claims of each kind as wanted, and one of them as each wanted row asks."""
    for kind in dict.fromkeys(kind for kind, _ in wanted):
        have = [claim for claim in claims if claim.kind == kind]
        rows = [row for one, row in wanted if one == kind]
        assert len(have) == len(rows), [(c.kind.value, c.rules) for c in claims]
        for row in rows:
            best = min(have, key=lambda claim: len(differences(claim, row)))
            assert not differences(best, row), differences(best, row)
            have.remove(best)


def assert_just_told(claims: tuple[Claim, ...], wanted: Wanted) -> None:
    """Claims of exactly the kinds wanted, in order, each as its row asks."""
    told = [claim.kind.value for claim in claims]
    assert told == [kind for kind, _ in wanted], [(c.kind.value, c.rules) for c in claims]
    for claim, (kind, row) in zip(claims, wanted, strict=True):
        assert not differences(claim, row), (kind, differences(claim, row))
