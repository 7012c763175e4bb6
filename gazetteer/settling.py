"""Rows of a list before they are kept: where each of them lies, or why it is refused."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Protocol

from gazetteer.index import Gazetteer
from gazetteer.place import LngLat, PlaceKind
from gazetteer.sources.row import Item, Refused, Row

_BATCH = 20_000


class Where(Protocol):
    """Where a point lies; see ``geo.frontier.areas``."""

    @property
    def governorate(self) -> str | None: ...  # noqa: D102
    @property
    def country(self) -> str | None: ...  # noqa: D102
    @property
    def countries(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def offset_km(self) -> float: ...  # noqa: D102


Locator = Callable[[Sequence[LngLat]], Sequence[Where]]


def settled(rows: Iterable[Item], seeds: Gazetteer, locate: Locator) -> Iterator[Item]:
    """The rows with their governorates, those refused that no index may hold."""
    taken: set[str] = set()
    rows = iter(rows)
    while batch := list(islice(rows, _BATCH)):
        points = [
            item.place.at for item in batch if isinstance(item, Row) and item.place.at is not None
        ]
        found = iter(locate(points))
        for item in batch:
            yield item if isinstance(item, Refused) else _settled(item, next(found), taken, seeds)


def _settled(row: Row, where: Where, taken: set[str], seeds: Gazetteer) -> Item:
    place = row.place
    if place.id in taken:
        return Refused(row.number, place.id, "an id that no earlier row has")
    if place.source == "own" and place.id in seeds:
        return Refused(row.number, place.id, "an id that none of the built-in places has")
    country = place.country or where.country or ""
    if not country:
        return Refused(row.number, place.name_en, "a country, as the point lies in neither of ours")
    if country in {"iraq", "syria"} and country not in where.countries:
        at = f"{place.at.lat}, {place.at.lng}" if place.at else ""
        return Refused(row.number, at, f"a point in {country.capitalize()}: latitude, longitude")
    if place.governorate and not _is_governorate(place.governorate, seeds):
        return Refused(row.number, place.governorate, "the id of a governorate, as in places.csv")
    taken.add(place.id)
    return row._replace(
        place=replace(
            place,
            country=country,
            governorate=place.governorate or where.governorate,
            frontier_offset_km=where.offset_km,
        )
    )


def _is_governorate(place_id: str, seeds: Gazetteer) -> bool:
    place = seeds.get(place_id)
    return place is not None and place.kind is PlaceKind.GOVERNORATE
