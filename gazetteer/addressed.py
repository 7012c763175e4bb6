"""English prepositions that take somebody: a weak name behind "gave the keys to" is no town's."""

from itertools import takewhile

from gazetteer.around import Found
from gazetteer.words import Words

# Nothing but a person, a thing or a deed stands behind these.
_NO_PLACE = frozenset(("with", "by"))


def takes_somebody(one: Found, key: str, words: Words) -> bool:
    """Whether what governs a Latin name that is weak by itself is said of somebody."""
    if not one.latin or one.head is not None:
        return False
    near = one.near
    if not near or key[one.start - 1 : one.start] != " ":
        return False
    if near[0] in _NO_PLACE:
        return True
    # Another preposition between them takes its own: "a letter to him from X".
    governing = takewhile(lambda word: word not in words.addressed or word == "of", near[1:])
    return not words.addressed.get(near[0], frozenset()).isdisjoint(governing)
