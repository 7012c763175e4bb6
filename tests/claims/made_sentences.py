"""Sentences of our own with what must be read in them, for the tests of one rule at a time."""

from collections.abc import Iterator

from geo.claims.model import Claim
from tests.claims.reading_helpers import read, roles

Wanted = dict[str, object]
Case = tuple[str, tuple[tuple[str, Wanted], ...]]
Cases = dict[str, list[Case]]


def each(cases: Cases) -> Iterator[tuple[str, str, tuple[tuple[str, Wanted], ...]]]:
    """Every sentence with the name of what it shows."""
    for item, made in cases.items():
        for text, wanted in made:
            yield item, text, wanted


def check(text: str, wanted: tuple[tuple[str, Wanted], ...]) -> None:
    """The claims of ``text`` are of exactly the kinds asked for, in order, with these fields."""
    claims = read(text)
    told = [(claim.kind.value, shown(claim)) for claim in claims]
    assert [kind for kind, _ in told] == [kind for kind, _ in wanted], told
    for (kind, fields), (_, want) in zip(told, wanted, strict=True):
        assert {name: fields[name] for name in want} == want, (kind, fields)


def shown(claim: Claim) -> Wanted:
    """The fields of a claim under short names."""
    where, when = claim.where, claim.when
    return {
        "stance": claim.stance.value,
        "actors": roles(claim),
        "open": {one.id: one.alternatives for one in claim.actors if one.alternatives},
        "record": claim.attribution.record.value,
        "speaker": claim.attribution.speaker,
        "via": claim.attribution.via,
        "places": [place.id for place in where.places],
        "side": where.side.value,
        "extent": where.extent.value,
        "qualifier": where.qualifier,
        "distance_km": where.distance_km,
        "stated_km": where.stated_km,
        "when": (when.start, when.end),
        "basis": when.basis.value,
        "amounts": [(q.unit, q.value, q.low, q.high, q.qualifier) for q in claim.quantities],
    }
