"""Arabic names that are plain nouns too: what the words close by speak of.

"He picked the vine" and "he left for Karmah" hold one word; what stands beside it decides. A word
close by counts in all its forms: without clitics, pronouns and what verbs are bent with.
"""

from collections.abc import Iterable, Iterator

from gazetteer.around import Found, bare_forms, words_after, words_before
from gazetteer.words import Words

# So many words to either side; behind a preposition of place fewer, for it has a say of its own.
_FAR, _NEAR = 4, 2
_PLACING = frozenset(("في", "الي", "نحو", "باتجاه", "صوب"))
_BENT = ("ي", "ت", "ن", "ا", "س")
_ENDINGS = ("وا", "ون", "ين", "ات", "ها", "هم", "نا", "ه", "ت", "ا", "ي")
_SHORTEST = 2


def is_in_another_sense(one: Found, key: str, words: Words) -> bool:
    """Whether the words close to a name speak of the thing that it is called like."""
    told = words.senses.get(one.key) or words.senses.get(f"ال{one.key}")
    if told is None or one.head is not None:
        return False
    near = words_before(key, one.start - len(one.glued), _FAR)
    if near and not words.firm.isdisjoint(bare_forms(near[0])):
        return False
    placed = one.glued[-1:] == "ب" or (bool(near) and near[0] in _PLACING)
    reach = _NEAR if placed else _FAR
    beside = (
        *near[: reach + (near[:1] != () and near[0] in _PLACING)],
        *words_after(key, one.end, reach),
    )
    return any(not told.isdisjoint(_stems(word)) for word in beside)


def stems_of(cues: Iterable[str]) -> frozenset[str]:
    """Cue words as they are compared: without the ending of the feminine."""
    return frozenset(cue.removesuffix("ه") for cue in cues)


def _stems(word: str) -> Iterator[str]:
    """A word of a text without clitics, endings and the first letter of a verb."""
    for form in bare_forms(word):
        bare = form.removeprefix("ال")
        for stem in (bare, bare[1:] if bare.startswith(_BENT) else bare):
            yield stem
            for ending in _ENDINGS:
                if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
                    yield stem.removesuffix(ending)
