"""The places of large lists: by key, as the built-in places know them, and which go together."""

from gazetteer.index import Gazetteer
from gazetteer.place import Place, PlaceKind, kilometres

_CLOSE_KM = 40.0
# Two records of one name this close are of one place.
_SAME_KM = 5.0
_EXTENDED = frozenset(
    (PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.DESERT, PlaceKind.REGION, PlaceKind.RIVER,
     PlaceKind.FRONTIER)
)  # fmt: skip


def listed_places(gazetteer: Gazetteer, key: str) -> list[str]:
    """Ids of the places of all large lists that have this key, each place once.

    One that the built-in places have too comes under its built-in id.
    """
    found: dict[str, Place] = {}
    for layer in gazetteer.layers:
        for row in layer.named(key):
            admit(found, known_as(layer.place(row), key, gazetteer))
    return list(found)


def known_as(place: Place, key: str, gazetteer: Gazetteer) -> Place:
    """The built-in place that this one is: by its source's id, or by name and nearness."""
    if (same := gazetteer.by_source.get(place.source)) is not None:
        return gazetteer[same]
    spelling = gazetteer.spellings.get(key)
    for name in spelling.names if spelling else ():
        other = gazetteer[name.place]
        close = place.at and other.at and kilometres(place.at, other.at) < _SAME_KM
        if close and other.kind not in _EXTENDED:
            return other
    return place


def admit(found: dict[str, Place], place: Place) -> None:
    """Add a place unless one of the same name and spot is there."""
    if place.at and any(
        other.at and kilometres(place.at, other.at) < _SAME_KM for other in found.values()
    ):
        return
    found[place.id] = place


def go_together(place: Place, other: Place) -> bool:
    """Whether the other tells where the place is: its governorate, or a place close by."""
    if other.kind is PlaceKind.GOVERNORATE:
        return other.id == place.governorate
    if other.kind in _EXTENDED:
        return place.governorate is not None and place.governorate in other.covers
    return bool(place.at and other.at and kilometres(place.at, other.at) <= _CLOSE_KM)


def has_ground(place: Place) -> bool:
    """Whether a place says where its neighbours are: not a country, a river, the frontier."""
    return place.kind not in _EXTENDED or place.kind in {PlaceKind.REGION, PlaceKind.DESERT}
