"""The evidence about holding the line: spells of control and capture, by side and km."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from geo.claims.model import Article, Kind, Side
from geo.claims.timing import known_from
from geo.layers.placed import UNSTATED, WIDE, Placed, Precision
from geo.layers.spells import Spell, spells_of

LEAST_KM = 1.0  # a claim of a point without reach is drawn this long, to be seen at all


class Laid(NamedTuple):
    """A spell on a side of the line; ``unstated`` where the claim names no stretch of it."""

    spell: Spell
    side: Side
    km_from: float
    km_to: float
    unstated: bool


def lay_evidence(
    placed: Iterable[Placed],
    articles: Iterable[Article],
    *,
    length_km: float,
    known_by: date | None = None,
    camps: Mapping[str, str] | None = None,
    disputed: Mapping[str, frozenset[str]] | None = None,
) -> tuple[Laid, ...]:
    """All that the placed claims say about holding the line, in an order of its own.

    A claim that does not reach the line, or states no side, says nothing of it; nor does one of so
    many square kilometres at a place: they are not the place.

    Args:
        placed: Claims of any kind; control and capture count.
        articles: At least those of the claims.
        length_km: Length of the line; chainage is cut to it.
        known_by: Only articles published by this day (unknown: got by it).
        camps: The camp of an actor; one without a camp is his own.
        disputed: The claims that contradict a claim (``geo.claims.issues.contradicting``).
    """
    known = {article.id: known_from(article) for article in articles}
    laid: list[Laid] = []
    for item in placed:
        claim = item.claim
        if claim.kind not in (Kind.CONTROL, Kind.CAPTURE) or not item.reaches_line:
            continue
        if item.precision is Precision.POINT and any(q.unit == "km2" for q in claim.quantities):
            continue
        since = known.get(claim.article)
        if known_by is not None and (since is None or since > known_by):
            continue
        unstated = item.precision in UNSTATED
        against = (disputed or {}).get(claim.id, frozenset())
        wide = item.precision in WIDE
        for spell in spells_of(claim, camps or {}, wide=wide, disputed=against):
            for km in item.spans or (item.km,):
                low, high = _reach(km, length_km)
                laid.extend(Laid(spell, side, low, high, unstated) for side in _bands(item.side))
    return tuple(sorted(laid, key=lambda item: (item.spell.claims, item.side, item.km_from)))


def _bands(side: Side) -> tuple[Side, ...]:
    """The bands that a claim speaks of; one that states no side colours neither."""
    if side is Side.BOTH:
        return (Side.IRAQ, Side.SYRIA)
    return (side,) if side in (Side.IRAQ, Side.SYRIA) else ()


def _reach(km: tuple[float, float], length_km: float) -> tuple[float, float]:
    low, high = max(0.0, min(km)), min(length_km, max(km))
    if high - low >= LEAST_KM:
        return low, high
    middle = min(max((low + high) / 2, LEAST_KM / 2), length_km - LEAST_KM / 2)
    return middle - LEAST_KM / 2, middle + LEAST_KM / 2
