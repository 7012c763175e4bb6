"""What every importer gives: a place to keep, or a row refused with what would be right."""

import math
import re
from typing import NamedTuple, TypeAlias

from gazetteer.place import LngLat, Place, PlaceKind
from gazetteer.wide import Trust

LONGEST_NAME = 100
# Above this many inhabitants news names a place without saying what it is.
KNOWN_TOWN = 20_000
COUNTRIES = {
    "IQ": "iraq", "SY": "syria", "TR": "turkey", "JO": "jordan", "IR": "iran",
    "SA": "saudi_arabia", "LB": "lebanon", "KW": "kuwait", "IL": "israel", "PS": "palestine",
}  # fmt: skip
_KURDISH = re.compile("[ێۆڕڵگچپژڤە]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


class Row(NamedTuple):
    """A place, the number of its row (the header is row 1), and what its names need in a text."""

    number: int
    place: Place
    trust: Trust


class Refused(NamedTuple):
    """A row that is not taken: its number, the value that is wrong, and what would be right."""

    number: int
    value: str
    right: str


Item: TypeAlias = Row | Refused


class UnfitError(ValueError):
    """A value that no row may have."""

    def __init__(self, value: str, right: str) -> None:
        super().__init__(value, right)
        self.value = value[:LONGEST_NAME]
        self.right = right


class Names(NamedTuple):
    """Names by script, each once, the first of each the one to show."""

    arabic: tuple[str, ...]
    latin: tuple[str, ...]
    kurdish: tuple[str, ...]


def sort_names(names: list[str], kurdish: list[str] | None = None) -> Names:
    """Put names of either script where they belong; those in other scripts are left out.

    Raises:
        UnfitError: There is none, or one is too long to be a name.
    """
    kept: dict[str, list[str]] = {"arabic": [], "latin": [], "kurdish": []}
    for name, is_kurdish in [*((n, False) for n in names), *((n, True) for n in kurdish or [])]:
        clean = " ".join(name.split())
        if len(clean) > LONGEST_NAME:
            raise UnfitError(clean, f"a name of at most {LONGEST_NAME} characters")
        if is_kurdish or (_ARABIC.search(clean) and _KURDISH.search(clean)):
            script = "kurdish"
        else:
            script = "arabic" if _ARABIC.search(clean) else "latin"
        # One of the two scripts: what mixes them is a slip of a machine.
        one_script = bool(_ARABIC.search(clean)) != bool(_LATIN.search(clean))
        if one_script and clean not in kept[script]:
            kept[script].append(clean)
    if not kept["arabic"] and not kept["latin"]:
        # Place wants a name in one of the two; a Kurdish one in Arabic letters will do.
        kept["arabic"], kept["kurdish"] = kept["kurdish"], []
    if not kept["arabic"] and not kept["latin"]:
        raise UnfitError(" ".join(names), "a name in Arabic or Latin letters")
    return Names(*(tuple(kept[script]) for script in ("arabic", "latin", "kurdish")))


def point_of(lat: str, lng: str) -> LngLat:
    """A point from two cells.

    Raises:
        UnfitError: One is no number, or no point on the globe.
    """
    values = []
    for cell, what, most in ((lng, "longitude", 180.0), (lat, "latitude", 90.0)):
        try:
            value = float(cell)
        except ValueError:
            value = math.nan
        if not abs(value) <= most:
            raise UnfitError(cell, f"a {what} of -{most:.0f} to {most:.0f} degrees")
        values.append(value)
    return LngLat(values[0], values[1])


def inhabitants_of(cell: str) -> int:
    """A count of inhabitants; 0 where the cell is empty.

    Raises:
        UnfitError: It is no number of 0 or more.
    """
    if not cell.strip():
        return 0
    try:
        value = float(cell)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise UnfitError(cell, "a number of inhabitants of 0 or more")
    return int(value)


def settlement(inhabitants: int) -> PlaceKind:
    """The kind of a settlement by its size."""
    if inhabitants >= 50_000:
        return PlaceKind.CITY
    return PlaceKind.TOWN if inhabitants >= 5_000 else PlaceKind.VILLAGE


def trust_by_size(inhabitants: int) -> Trust:
    """What the names of a place need that stands in a list of all places, by its size."""
    return Trust.PLACE_WORD if inhabitants >= KNOWN_TOWN else Trust.COMPANY


def country_of(cell: str) -> str:
    """The country of an ISO code or a name, lower-case; empty where the cell is."""
    code = cell.strip()
    return COUNTRIES.get(code.upper(), code.lower().replace(" ", "_"))
