"""Crossings that an English article names once and then calls "the crossing", "the post"."""

from collections.abc import Iterable

from gazetteer.place import PlaceKind
from geo.claims.model import PlaceRef
from geo.claims.reading.scene import Sentence


def only_gate(laid: Iterable[Sentence]) -> tuple[PlaceRef, ...]:
    """The one crossing that an English article names; nothing where it names none or several."""
    told = {
        spot.place.id: spot
        for sentence in laid
        if not sentence.arabic
        for spot in sentence.spots
        if spot.place is not None and spot.place.kind is PlaceKind.CROSSING
    }
    if len(told) != 1:
        return ()
    spot = next(iter(told.values()))
    place, best = spot.place, spot.mention.candidates[0]
    if place is None:
        return ()
    return (
        PlaceRef(
            place.id, spot.mention.mention.text, "at", place.name_ar, place.name_en, place.at,
            place.precision_km, (), best.reason,
        ),
    )  # fmt: skip
