"""Arabic words that differ from a place's name by a hamza alone: "they saw him" and Rawah.

Writers leave a hamza out that a name has; hardly anybody writes one into it that it has not.
"""

import re
from collections.abc import Iterable

from gazetteer.fold import key_of

_LETTERS = "أإآؤئء"
_HAMZAS = frozenset(_LETTERS)
# One that opens a word, with or without the article, comes and goes with the writer.
_OPENS = re.compile(rf"(?<!\w)((?:ال)?)[{_LETTERS}]")
_WITHIN = re.compile(rf"[{_LETTERS}]")


def within(words: str) -> bool:
    """Whether a hamza stands within or at the end of a word, in Arabic as written."""
    if _HAMZAS.isdisjoint(words):
        return False
    return _WITHIN.search(_OPENS.sub(r"\1", words)) is not None


def written_with(names: Iterable[str]) -> frozenset[str]:
    """The keys of the names that have one within; a name of several words may be glued."""
    kept: set[str] = set()
    for name in names:
        for part in (name, name.partition(" ")[2]):  # without its head noun
            if _WITHIN.search(part, 1):
                key = key_of(part)
                kept |= {key, key.replace(" ", ""), key.removeprefix("ال")}
    return frozenset(kept)
