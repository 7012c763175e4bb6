"""A GeoNames country dump (IQ.txt, SY.txt), with the file of alternate names where there is one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from gazetteer.place import GazetteerError, Place, PlaceKind
from gazetteer.sources.lines import read_lines
from gazetteer.sources.row import (
    Item,
    Refused,
    Row,
    UnfitError,
    country_of,
    inhabitants_of,
    point_of,
    settlement,
    sort_names,
    trust_by_size,
)

CELLS = 19
_KIND_OF_CODE = {
    "PPLC": PlaceKind.CITY, "PPLA": PlaceKind.CITY, "PPLA2": PlaceKind.TOWN,
    "ADM2": PlaceKind.DISTRICT, "ADM3": PlaceKind.DISTRICT, "RGN": PlaceKind.REGION,
    "WAD": PlaceKind.WADI, "WADX": PlaceKind.WADI, "WADM": PlaceKind.WADI,
    "MT": PlaceKind.MOUNTAIN, "MTS": PlaceKind.MOUNTAIN, "HLL": PlaceKind.MOUNTAIN,
    "HLLS": PlaceKind.MOUNTAIN, "RDGE": PlaceKind.MOUNTAIN, "PK": PlaceKind.MOUNTAIN,
    "DSRT": PlaceKind.DESERT, "STM": PlaceKind.RIVER, "AIRB": PlaceKind.BASE,
    "AIRP": PlaceKind.BASE, "MILB": PlaceKind.BASE, "INSM": PlaceKind.BASE,
    "OILF": PlaceKind.FACILITY, "GASF": PlaceKind.FACILITY, "PMPO": PlaceKind.FACILITY,
    "OILP": PlaceKind.FACILITY, "MN": PlaceKind.FACILITY, "DAM": PlaceKind.DAM,
    "CMPRF": PlaceKind.CAMP, "PSTB": PlaceKind.CROSSING,
}  # fmt: skip
# Quarters of a town, and what no longer exists as a settlement of its own.
_NOT_OURS = frozenset(("PPLX",))
_LANGUAGES = {"ar": "", "en": "", "": "", "ku": "kurdish", "ckb": "kurdish", "kmr": "kurdish"}


def read_geonames(path: Path, alternate_names: Path | None = None) -> Iterator[Item]:
    """The places of a dump: settlements, and what else the press names; the rest is passed over.

    Args:
        path: The country's file, tab-separated, 19 cells a row, no header.
        alternate_names: The file of alternate names, of the country or of the whole world.

    Raises:
        GazetteerError: A file cannot be read, or is not of this format.
    """
    more = _alternates(alternate_names) if alternate_names else {}
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) != CELLS:
            if number == 1:
                raise GazetteerError(
                    f"{path.name} has {len(cells)} cells in its first row; a GeoNames dump has "
                    f"{CELLS}, parted by tabs."
                )
            yield Refused(number, line.strip()[:60], f"{CELLS} cells parted by tabs")
            continue
        kind = _KIND_OF_CODE.get(cells[7])
        if (cells[6] != "P" and kind is None) or cells[7] in _NOT_OURS:
            continue
        try:
            yield _row(number, cells, kind, more)
        except UnfitError as unfit:
            yield Refused(number, unfit.value, unfit.right)


def _row(
    number: int,
    cells: list[str],
    kind: PlaceKind | None,
    more: Mapping[str, list[tuple[str, bool]]],
) -> Row:
    identity = cells[0]
    if not identity.isascii() or not identity.isdigit():
        raise UnfitError(identity, "a GeoNames id, which is a number")
    inhabitants = inhabitants_of(cells[14])
    extra = more.get(identity, [])
    names = sort_names(
        [cells[2] or cells[1], cells[1], *(name for name, is_kurdish in extra if not is_kurdish),
         *cells[3].split(",")],
        [name for name, is_kurdish in extra if is_kurdish],
    )  # fmt: skip
    place = Place(
        id=f"gn_{identity}",
        kind=kind or settlement(inhabitants),
        country=country_of(cells[8]),
        governorate=None,
        names_ar=names.arabic,
        names_en=names.latin,
        names_ku=names.kurdish,
        at=point_of(cells[4], cells[5]),
        precision_km=2.0,
        source=f"geonames:{identity}",
    )
    return Row(number, place, trust_by_size(inhabitants))


def _alternates(path: Path) -> dict[str, list[tuple[str, bool]]]:
    """Names by id, and whether each is Kurdish; what is no name (links, codes) is left out."""
    names: defaultdict[str, list[tuple[str, bool]]] = defaultdict(list)
    for number, line in enumerate(read_lines(path), start=1):
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) < 4:
            raise GazetteerError(
                f"{path.name}, row {number} has {len(cells)} cells; GeoNames' file of alternate "
                "names has 4 or more, parted by tabs."
            )
        language = _LANGUAGES.get(cells[2])
        if language is not None and cells[3].strip():
            names[cells[1]].append((cells[3], language == "kurdish"))
    return names
