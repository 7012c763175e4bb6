"""The towns of GeoNames beside the hand-kept places: all but those that both have."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from gazetteer.fold import key_of
from gazetteer.place import GazetteerError, Place, kilometres
from gazetteer.sources.row import Refused
from gazetteer.sources.table import read_table
from gazetteer.wide import Wide
from gazetteer.widebuild import Builder
from gazetteer.widekeys import keys_of

# Two records of one name this close are of one place.
SAME_KM = 5.0


def load_towns(path: Path, places: Iterable[Place]) -> Wide:
    """Read a list of towns; those that ``places`` has already are left out.

    One is there already if it has the same GeoNames id, or shares a name and lies within 5 km. No
    file is an empty list.

    Raises:
        GazetteerError: The file cannot be read, or a row is not a place.
    """
    builder = Builder()
    if path.exists():
        ids, named = _known(places)
        for item in read_table(path, own=False):
            if isinstance(item, Refused):
                raise GazetteerError(
                    f"{path.name}, row {item.number}: {item.value!r}; right would be {item.right}."
                )
            town = item.place
            if town.source not in ids and not _is_known(town, named):
                builder.add(town, keys_of(town), item.trust)
    return builder.done()


def _known(places: Iterable[Place]) -> tuple[set[str], dict[str, list[Place]]]:
    ids: set[str] = set()
    named: defaultdict[str, list[Place]] = defaultdict(list)
    for place in places:
        ids.update(re.findall(r"geonames:\d+", place.source))
        for name in (*place.names_ar, *place.names_en):
            named[key_of(name)].append(place)
    return ids, named


def _is_known(town: Place, named: dict[str, list[Place]]) -> bool:
    return any(
        town.at and other.at and kilometres(town.at, other.at) < SAME_KM
        for name in (*town.names_ar, *town.names_en)
        for other in named.get(key_of(name), ())
    )
