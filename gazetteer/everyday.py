"""Words of ordinary speech: what a list of all villages must not turn into places."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gazetteer.fold import key_of
from gazetteer.place import GazetteerError

# Files of words that the news uses and that are no names; those that are there are read.
_FILES = ("everyday.toml", "cues.toml", "placewords.toml", "lookalikes.toml")
# Of a file that holds other things besides, the parts that are words.
_PARTS = {"lookalikes.toml": ("persons", "common")}


class Everyday:
    """Spelling keys of ordinary words; ``key in everyday`` asks for a name made of them alone.

    A word counts with and without its article, and with the ending of the feminine.
    """

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and all(map(self._is_ordinary, key.split()))

    def _is_ordinary(self, word: str) -> bool:
        bare = word.removeprefix("ال")
        return not self._words.isdisjoint((word, bare, bare.removesuffix("ه")))


def load_everyday(folder: Path) -> Everyday:
    """Read the word files of a folder.

    Raises:
        GazetteerError: One of them is not TOML in UTF-8.
    """
    words: set[str] = set()
    for path in (folder / name for name in _FILES):
        if not path.exists():
            continue
        try:
            cells = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise GazetteerError(f"{path.name} is not TOML in UTF-8: {error}.") from error
        parts = _PARTS.get(path.name, tuple(cells))
        words.update(word for part in parts for word in _words(cells.get(part, ())))
    return Everyday(frozenset(words))


def _words(cell: Any) -> Iterator[str]:
    """Every word of a nested value; marks of choice inside a phrase part words too."""
    if isinstance(cell, str):
        for word in key_of(cell.replace("|", " ").replace("/", " ")).split():
            yield word
            yield word.removeprefix("ال")
    elif isinstance(cell, dict | list):
        for part in cell.values() if isinstance(cell, dict) else cell:
            yield from _words(part)
