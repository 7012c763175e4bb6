"""What an article is about: whether it speaks of the frontier, and in which sentences."""

from collections.abc import Iterable, Sequence

from gazetteer.place import Place, PlaceKind
from geo.claims.reading.text.scene import Sentence

_CLOSE_KM = 90


def speaks_of_frontier(laid: Sequence[Sentence]) -> bool:
    """Whether an article names the border at all, or a place on it or close by."""
    return any(sentence.cue("border") for sentence in laid) or bool(by_the_line(laid))


def by_the_line(laid: Iterable[Sentence]) -> frozenset[int]:
    """The numbers of the sentences that name the line or a place within 90 km of it."""
    return frozenset(
        sentence.number
        for sentence in laid
        if any(spot.place is not None and _close(spot.place) for spot in sentence.spots)
    )


def _close(place: Place) -> bool:
    return place.kind is PlaceKind.FRONTIER or place.is_at_the_line(_CLOSE_KM)
