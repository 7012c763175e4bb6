"""Which of its readings a name may have: those that need a head noun count beside theirs alone."""

from collections.abc import Callable
from typing import TypeAlias

from gazetteer.around import Found
from gazetteer.asked import kinds_asked
from gazetteer.index import Gazetteer
from gazetteer.place import SETTLED, PlaceKind
from gazetteer.spelling import Name, Strength


def fits(kind: PlaceKind, head: PlaceKind) -> bool:
    """Whether a head noun names this kind; troops make a base of an oil field."""
    return kind is head or (kind is PlaceKind.FACILITY and head is PlaceKind.BASE)


def nearly_fits(kind: PlaceKind, head: PlaceKind) -> bool:
    """Whether writers use this head noun for this kind: a town is called a district or a city."""
    return kind in SETTLED and head in SETTLED


_Fits: TypeAlias = Callable[[PlaceKind, PlaceKind], bool]


class Readings:
    """The names that a found spelling may stand for, in one text."""

    def __init__(self, key: str, gazetteer: Gazetteer) -> None:
        self.key = key
        self.gazetteer = gazetteer

    def allowed(self, one: Found) -> Found:
        """Leave readings that need a head noun only beside theirs, and then only them."""
        if len(one.names) == 1 and one.names[0].strength is not Strength.HEADED:
            return one
        free = tuple([name for name in one.names if name.strength is not Strength.HEADED])
        if len(free) == len(one.names):
            return one
        names = self._headed(one, one.head, fits) if one.head else ()
        if not names and free:
            asked = kinds_asked(one.near)
            names = (*free, *self._asked_for(one)) if PlaceKind.CROSSING in asked else free
        if not names and one.head:
            names = self._headed(one, one.head, nearly_fits)
        return one if names == one.names else one.meaning(names)

    def _headed(self, one: Found, head: PlaceKind, suits: _Fits) -> tuple[Name, ...]:
        return tuple(
            name
            for name in one.names
            if name.strength is Strength.HEADED and suits(self.gazetteer[name.place].kind, head)
        )

    def _asked_for(self, one: Found) -> tuple[Name, ...]:
        """The crossing of a town's name behind a verb that opens or closes one."""
        known = {name.place for name in one.names if name.strength is not Strength.HEADED}
        return tuple(
            name
            for name in one.names
            if name.place not in known and self.gazetteer[name.place].kind is PlaceKind.CROSSING
        )
