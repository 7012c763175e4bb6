"""A large index of places on disk or in memory: searched by hash, each place read when asked for.

Hundreds of thousands of names cost a few arrays. Files are mapped, not read: opening takes
milliseconds whatever their size.
"""

import json
import mmap
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gazetteer.firstwords import FirstWords
from gazetteer.hashes import Stretches, hash_keys
from gazetteer.place import LngLat, Place, PlaceKind

LONGEST = 64  # characters of a name that is searched for
MOST_WORDS = 4
_SHORT = 4096  # places of a list whose names are all looked at first


class Trust(IntEnum):
    """What a name of the index needs in running text to mean its place."""

    ITSELF = 0  # nothing: somebody has put it in by hand
    PLACE_WORD = 1  # a head noun or a preposition of place: a town of some size
    COMPANY = 2  # besides, its governorate or a place close to it in the same passage


class Hit(NamedTuple):
    """A name of the index in a folded text: key[start:end], and the rows of its places."""

    start: int
    end: int
    key: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Arrays:
    """The columns of the index. Names in the order of adding, but for the sorted hashes.

    Attributes:
        hashes: Of all names, sorted.
        order: For each sorted hash the number of its name.
        sieve: Whether any hash has these top bits: turns most of a text away at once.
        key_ends: Where each name ends in ``keys``.
        rows: Place of each name.
        id_hashes: Of the ids of all places, sorted.
        id_order: For each of these the row of its place.
        trust: Of each place.
        place_ends: Where each place ends in ``places``.
    """

    hashes: NDArray[np.uint64]
    order: NDArray[np.uint32]
    sieve: NDArray[np.bool_]
    key_ends: NDArray[np.int64]
    rows: NDArray[np.uint32]
    id_hashes: NDArray[np.uint64]
    id_order: NDArray[np.uint32]
    trust: NDArray[np.uint8]
    place_ends: NDArray[np.int64]


KEPT = tuple(field.name for field in fields(Place) if field.name != "periods")
"""What is kept of a place, in this order; a list brings no periods."""

COLUMNS = tuple(field.name for field in fields(Arrays))


class Wide:
    """Places by row, by id and by name. Made by ``widebuild.Builder`` or ``Wide.open``."""

    __slots__ = ("_recent", "_rows", "arrays", "counts_by_itself", "keys", "places")

    def __init__(self, arrays: Arrays, keys: bytes | mmap.mmap, places: bytes | mmap.mmap) -> None:
        self.arrays = arrays
        # Whether a name of it may need nothing beside it in running text.
        self.counts_by_itself = bool((arrays.trust == Trust.ITSELF).any())
        self.keys = keys
        self.places = places
        self._recent = lru_cache(maxsize=4096)(self._place)
        self._rows = lru_cache(maxsize=4096)(self._row_of)

    @classmethod
    def open(cls, folder: Path) -> "Wide":
        """Map the files of a folder.

        Raises:
            OSError: A file is missing.
            ValueError: A file is not what ``save`` wrote.
        """
        columns = {
            name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False).view(
                np.ndarray
            )
            for name in COLUMNS
        }
        arrays = Arrays(**columns)
        index = cls(arrays, _mapped(folder / "keys.txt"), _mapped(folder / "places.jsonl"))
        ends = ((arrays.key_ends, index.keys), (arrays.place_ends, index.places))
        if any(at.size and at[-1] != len(blob) for at, blob in ends):
            raise ValueError(f"the files in {folder.name} do not belong together")
        return index

    def save(self, folder: Path) -> None:
        """Write the index into an existing folder."""
        for name in COLUMNS:
            np.save(folder / f"{name}.npy", getattr(self.arrays, name), allow_pickle=False)
        (folder / "keys.txt").write_bytes(self.keys)
        (folder / "places.jsonl").write_bytes(self.places)

    def __len__(self) -> int:
        return int(self.arrays.place_ends.size)

    def __iter__(self) -> Iterator[Place]:
        return map(self._place, range(len(self)))

    def place(self, row: int) -> Place:
        """The place of a row."""
        return self._recent(row)

    def _place(self, row: int) -> Place:
        start = int(self.arrays.place_ends[row - 1]) if row else 0
        cells = json.loads(self.places[start : int(self.arrays.place_ends[row])])
        return _unpacked(cells)

    def trust(self, row: int) -> Trust:
        """What the names of this place need in running text."""
        return Trust(int(self.arrays.trust[row]))

    def row_of(self, place_id: str) -> int | None:
        """The row of an id, or None."""
        return self._rows(place_id)

    def _row_of(self, place_id: str) -> int | None:
        first, last = _equal(self.arrays.id_hashes, hash_keys([place_id])[0])
        for at in range(first, last):
            row = int(self.arrays.id_order[at])
            if self.place(row).id == place_id:
                return row
        return None

    def named(self, key: str) -> tuple[int, ...]:
        """The rows of the places that have this spelling key."""
        if not key:
            return ()
        first, last = _equal(self.arrays.hashes, hash_keys([key])[0])
        return tuple(dict.fromkeys(self._named(key, first))) if first < last else ()

    def all_keys(self) -> list[str]:
        """Every key, in the order of ``row_of_key``."""
        return bytes(self.keys).decode("utf-8").split("\n")[:-1]

    def row_of_key(self, number: int) -> int:
        """The row of the place that has the key of this number."""
        return int(self.arrays.rows[number])

    def first_words(self, but: frozenset[str]) -> FirstWords | None:
        """The first words of a short list's names; none of a long one, of which some always stand.

        Args:
            but: Names of one Arabic word that another list takes wherever they stand.
        """
        return FirstWords(self.all_keys(), but) if len(self) <= _SHORT else None

    def hits(self, key: str, found: Stretches) -> Iterator[Hit]:
        """Every name among the stretches of a folded text, overlapping ones too."""
        if not self.arrays.hashes.size:
            return
        hopeful = np.flatnonzero(self.may_name(found.hashes))
        at = np.searchsorted(self.arrays.hashes, found.hashes[hopeful])
        at = np.minimum(at, self.arrays.hashes.size - 1)
        same = self.arrays.hashes[at] == found.hashes[hopeful]
        at, hopeful = at[same], hopeful[same]
        columns = (found.starts[hopeful], found.ends[hopeful], found.swallowed[hopeful], at)
        known: dict[str, tuple[int, ...]] = {}
        for start, end, swallowed, first in zip(*map(np.ndarray.tolist, columns), strict=True):
            name = "ال" + key[start:end] if swallowed else key[start:end]
            if (rows := known.get(name)) is None:
                rows = known[name] = tuple(dict.fromkeys(self._named(name, first)))
            if rows:
                yield Hit(start, end, name, rows)

    def may_name(self, hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which of these hashes may be those of names: a first look that turns most away."""
        return self.arrays.sieve[top_bits(hashes, self.arrays.sieve.size)]

    def _named(self, key: str, first: int) -> Iterator[int]:
        """The rows of the places with this key, whose hash stands there for the first time."""
        last = first + 1
        hashes, spelled = self.arrays.hashes, key.encode("utf-8")
        while last < hashes.size and hashes[last] == hashes[first]:
            last += 1
        for number in self.arrays.order[first:last].tolist():
            start = int(self.arrays.key_ends[number - 1]) if number else 0
            if self.keys[start : int(self.arrays.key_ends[number]) - 1] == spelled:
                yield int(self.arrays.rows[number])


def top_bits(hashes: NDArray[np.uint64], size: int) -> NDArray[np.int64]:
    """The top bits of each hash, as an index into a sieve of ``size``, a power of two."""
    return (hashes >> np.uint64(65 - size.bit_length())).astype(np.int64)


def _equal(hashes: NDArray[np.uint64], hashed: np.uint64) -> tuple[int, int]:
    return int(np.searchsorted(hashes, hashed)), int(np.searchsorted(hashes, hashed, side="right"))


def _mapped(path: Path) -> bytes | mmap.mmap:
    if path.stat().st_size == 0:
        return b""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _unpacked(cells: list[Any]) -> Place:
    # What was written before a field was added lacks it.
    named = dict(zip((field.name for field in fields(Place)), cells, strict=False))
    named.pop("periods", None)  # a list brings none
    for name in ("names_ar", "names_en", "names_ku", "weak", "covers"):
        named[name] = tuple(named[name])
    at = named["at"]
    return Place(
        **named | {"kind": PlaceKind(named["kind"]), "at": LngLat(*at) if at is not None else None}
    )
