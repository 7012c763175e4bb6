"""Arabic names that are plain nouns too: what the words beside them speak of.

"He picked the vine" and "he left for Karmah" hold one word; what governs it or follows it decides.
A word farther off says nothing: much of what is said of a thing is said in news of a town as well.
"""

from collections.abc import Iterable, Iterator

from gazetteer.around import Found, bare_forms
from gazetteer.words import Words

_PLACING = frozenset(("في", "الي", "نحو", "باتجاه", "صوب"))
# Nothing lies under a town.
_UNDER = "تحت"
_ARTICLE = "ال"
_BENT = ("ي", "ت", "ن", "ا", "س")
_ENDINGS = ("وا", "ون", "ين", "ات", "ها", "هم", "نا", "ه", "ت", "ا", "ي")
_SHORTEST = 2


def is_in_another_sense(one: Found, words: Words) -> bool:
    """Whether the words right beside a name speak of the thing that it is called like.

    Before it that is a verb or a noun that owns it: one without article. Behind it, where a
    preposition of place stands before, it is an adjective: "in the upper
    layer", "with a firm hand".
    """
    told = words.senses.get(one.key) or words.senses.get(f"{_ARTICLE}{one.key}")
    if told is None or one.head is not None:
        return False
    near = next(iter(one.near), "")
    if not words.firm.isdisjoint(bare_forms(near)):
        return False
    governs = near == _UNDER or (not near.startswith(_ARTICLE) and _speaks(near, told))
    if governs and not one.glued:
        return True
    behind = next(iter(one.after), "")
    placed = one.glued[-1:] == "ب" or near in _PLACING
    agrees = behind.startswith(_ARTICLE) or not one.key.startswith(_ARTICLE)
    return (agrees or not placed) and _speaks(behind, told)


def stems_of(cues: Iterable[str]) -> frozenset[str]:
    """Cue words as they are compared: without the ending of the feminine."""
    return frozenset(cue.removesuffix("ه") for cue in cues)


def _speaks(word: str, told: frozenset[str]) -> bool:
    return not told.isdisjoint(stems_in(word))


def stems_in(word: str, bent: tuple[str, ...] = _BENT) -> Iterator[str]:
    """A word of a text without clitics, endings and the first letter of a verb, one of ``bent``."""
    for form in bare_forms(word):
        bare = form.removeprefix(_ARTICLE)
        for stem in (bare, bare[1:] if bare.startswith(bent) else bare):
            yield stem
            for ending in _ENDINGS:
                if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
                    yield stem.removesuffix(ending)
