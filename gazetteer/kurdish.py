"""Spellings by ear that no list foresees: a word with the consonants of a known name.

Kurdish writes Arabic names with other vowels, and one letter for several of Arabic; English drops
the short vowels of "Tal Sfouk". What is found so is weak, and only behind a word of place.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import cached_property, lru_cache

from gazetteer.around import Capitals, Spelled, is_latin, word_end, words_before
from gazetteer.neighbours import starts_behind, words_of
from gazetteer.spelling import Name, Spelling, Strength
from gazetteer.words import Words

_WORD = re.compile(r"[^\W\d_]+")
# Behind a head noun fewer consonants will do than behind a preposition.
_FEWEST, _FEWEST_HEADED = 4, 3
# Letters that name one sound for Kurdish ears, and vowels, which it writes otherwise.
_ARABIC = str.maketrans("طصثظضذحغق", "تسسزززهكك", "اويهعىئء")
_LATIN = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (("sh|ş|ch|ç", "s"), ("kh|gh|x|q|g", "k"), ("dh", "z"), ("th", "s"))
)
_NO_SOUND = re.compile(r"[aeiouwyh' ]|(.)(?=\1)")
_ENDINGS = re.compile(r"(?:yê|yî|ya|ê|î|an|a|de|da)$")
# Names of two words, by their first.
_OPENINGS = frozenset(
    ("tal", "tall", "tel", "tell", "um", "umm", "abu", "khan", "ain", "ayn", "bir", "wadi")
)
_OPENED = re.compile(rf"\b(?:{'|'.join(sorted(_OPENINGS))}) \w+")
# A hill is a hill in every spelling.
_HILL = re.compile(r"^(?:tall|tell|tal|tel|til|gire|gir) ?(?=\w{3})")


@lru_cache(maxsize=1 << 13)
def consonants(key: str) -> str:
    """The consonants of a spelling key, as Kurdish hears them; a hill's noun in one form."""
    if key[:1] >= "\u0250":
        bare = key.removeprefix("ال").replace(" ", "")
        return re.sub(r"(.)\1+", r"\1", bare.translate(_ARABIC))
    key = _HILL.sub("tal", key)
    first, _, rest = key.partition(" ")
    key = rest if rest and first in {"al", "as", "ash", "ad", "ar", "at", "an", "az"} else key
    for pattern, sound in _LATIN:
        key = pattern.sub(sound, key)
    return _NO_SOUND.sub("", key.replace("j", "c"))


class KurdishSpellings:
    """Names by their consonants, in each alphabet; laid out when a text first asks for one."""

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        self._spellings = spellings

    @cached_property
    def _places(self) -> dict[tuple[bool, str], set[str]]:
        found: defaultdict[tuple[bool, str], set[str]] = defaultdict(set)
        for spelling in self._spellings:
            named = {name.place for name in spelling.names if name.strength is Strength.STRONG}
            bones = consonants(spelling.key)
            if named and not spelling.blocks and len(bones) >= _FEWEST_HEADED:
                found[spelling.latin, bones] |= named
        return {bones: places for bones, places in found.items() if len(places) == 1}

    def find(self, key: str, caps: Capitals, words: Words) -> Iterator[Spelled]:
        """Words behind a word of place that have a known name's consonants.

        In Kurdish all of them, elsewhere a Latin name of two words that opens as a hill's does.
        """
        said = words_of(key)
        if not caps.kurdish and _OPENINGS.isdisjoint(said):
            return
        heads = {word for word in said if words.head_of[word] is not None}
        form = _WORD if caps.kurdish else _OPENED
        for start in starts_behind(key, heads | (said & words.before)):
            match = form.match(key, start)
            if match and (found := self._at(key, match, heads, caps)):
                yield found

    def _at(
        self, key: str, match: re.Match[str], heads: Container[str], caps: Capitals
    ) -> Spelled | None:
        start, end = match.span()
        latin = is_latin(key[start:end])
        headed = words_before(key, start, 1)[0] in heads
        if latin and not caps.opens(start):
            return None
        if caps.kurdish:
            end = self._with_second(key, start, end, caps)
        word = key[start:end]
        bones = consonants(_ENDINGS.sub("", _written(caps, start, end)) if latin else word)
        places = self._places.get((latin, bones))
        if places is None or len(bones) < (_FEWEST_HEADED if headed else _FEWEST):
            return None
        names = tuple(Name(place, Strength.WEAK, kurdish=True) for place in places)
        return Spelled(start, end, word, names, latin)

    def _with_second(self, key: str, start: int, end: int, caps: Capitals) -> int:
        """The end of the second word of "Til Brakê"."""
        if key[start:end] in {"til", "gire", "tel", "ته ل", "ته"} and caps.opens(end + 1):
            return word_end(key, end + 1)
        return end


def _written(caps: Capitals, start: int, end: int) -> str:
    """A stretch as written, in small letters, before folding made one of ş and s."""
    origin = caps.folded.origin
    return caps.text[int(origin[start]) : int(origin[end - 1]) + 1].lower()
