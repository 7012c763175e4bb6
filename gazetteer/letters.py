"""Some characters, found in a long text all at once: several times as fast as by an expression."""

import re

import numpy as np
from numpy.typing import NDArray

# Shorter texts are sooner searched by an expression.
_SHORT = 500


class Letters:
    """A set of characters of the first plane."""

    def __init__(self, characters: str) -> None:
        self._one = re.compile(f"[{re.escape(characters)}]")
        self._table = np.zeros(0x10000, dtype=bool)
        self._table[[ord(character) for character in characters]] = True

    def stand_in(self, text: str) -> bool:
        """Whether a text has any of them."""
        if len(text) < _SHORT:
            return self._one.search(text) is not None
        return bool(self._among(text).any())

    def where(self, text: str) -> list[int]:
        """Where a text has them, in order."""
        if len(text) < _SHORT:
            return [found.start() for found in self._one.finditer(text)]
        return np.flatnonzero(self._among(text)).tolist()

    def _among(self, text: str) -> NDArray[np.bool_]:
        """For each character of a text whether it is one of them."""
        short = text.encode("utf-16-le", "surrogatepass")
        if len(short) == 2 * len(text):
            return np.asarray(self._table[np.frombuffer(short, dtype="<u2")])
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        return np.asarray(self._table[np.minimum(codes, 0xFFFF)] & (codes < 0x10000))
