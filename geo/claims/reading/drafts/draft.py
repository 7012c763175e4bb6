"""A claim while its article is read: with what else is known of how it was told."""

from dataclasses import dataclass

from geo.claims.model import Claim, Span, ZoneKind
from geo.claims.reading.whys import Why


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim with what merging needs to know of its passage."""

    claim: Claim
    zone: ZoneKind
    sentence: int
    own_place: bool
    word: str
    verbal: bool = True
    whys: tuple[Why, ...] = ()
    stems: frozenset[str] = frozenset()
    arabic: bool = True
    signs: frozenset[str] = frozenset()
    predicate: Span | None = None
    known: bool = False
