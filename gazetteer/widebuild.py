"""How a large index is made: places added one by one, in little memory."""

import json
from array import array
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from gazetteer.hashes import hash_keys
from gazetteer.place import Place
from gazetteer.wide import KEPT, LONGEST, MOST_WORDS, Arrays, Trust, Wide, top_bits


class Builder:
    """Collects places one by one; a million of them stay well under a gigabyte."""

    def __init__(self) -> None:
        self._keys, self._places = bytearray(), bytearray()
        self._key_ends, self._place_ends = array("q"), array("q")
        self._rows, self._trust = array("I"), bytearray()
        self._names, self._ids = _Hashed(), _Hashed()

    def add(self, place: Place, keys: Iterable[str], trust: Trust) -> None:
        """Add a place under these spelling keys; what is too long to be looked for is left out."""
        row = len(self._place_ends)
        for key in dict.fromkeys(keys):
            if 1 < len(key) <= LONGEST and key.count(" ") < MOST_WORDS and "\n" not in key:
                self._keys += key.encode("utf-8", "replace") + b"\n"
                self._key_ends.append(len(self._keys))
                self._rows.append(row)
                self._names.add(key)
        self._places += _packed(place)
        self._place_ends.append(len(self._places))
        self._ids.add(place.id)
        self._trust.append(trust)

    def done(self) -> Wide:
        """The index of everything added."""
        hashes, ids = self._names.done(), self._ids.done()
        order = np.argsort(hashes, kind="stable").astype(np.uint32)
        id_order = np.argsort(ids, kind="stable").astype(np.uint32)
        sieve = np.zeros(1 << max(10, (8 * hashes.size).bit_length()), dtype=bool)
        sieve[top_bits(hashes, sieve.size)] = True
        arrays = Arrays(
            hashes=hashes[order],
            order=order,
            sieve=sieve,
            key_ends=np.array(self._key_ends, dtype=np.int64),
            rows=np.array(self._rows, dtype=np.uint32),
            id_hashes=ids[id_order],
            id_order=id_order,
            trust=np.frombuffer(bytes(self._trust), dtype=np.uint8),
            place_ends=np.array(self._place_ends, dtype=np.int64),
        )
        return Wide(arrays, bytes(self._keys), bytes(self._places))


class _Hashed:
    """Hashes of strings that come one by one, taken many at a time."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._ready: list[NDArray[np.uint64]] = []

    def add(self, key: str) -> None:
        self._waiting.append(key)
        if len(self._waiting) == 1 << 16:
            self._flush()

    def done(self) -> NDArray[np.uint64]:
        self._flush()
        return np.concatenate(self._ready)

    def _flush(self) -> None:
        self._ready.append(hash_keys(self._waiting))
        self._waiting = []


def _packed(place: Place) -> bytes:
    cells = [getattr(place, name) for name in KEPT]
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
