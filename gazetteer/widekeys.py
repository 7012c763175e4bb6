"""The spelling keys under which a large index holds a place."""

from collections.abc import Iterator

from gazetteer.fold import key_of
from gazetteer.place import Place
from gazetteer.variants import ARTICLES, latin_variants

# Spellings of each Latin name; lists of all places bring their own alternatives.
_MOST = 4
# First words of two that writers glue to the second: Tall Afar is written as one word too.
_GLUED = frozenset(
    ("تل", "ام", "ابو", "البو", "بير", "دير", "كفر", "عين", "خان", "راس", "بني", "باب")
)


def keys_of(place: Place) -> Iterator[str]:
    """Arabic names as they are, Latin ones without their article where enough stays of them."""
    for name in (*place.names_ar, *place.names_ku, *place.names_en):
        key = key_of(name)
        if key[:1] >= "\u0250":
            yield key
            first, _, rest = key.partition(" ")
            if first in _GLUED and " " not in rest:
                yield first + rest
        else:
            spellings, need_article = latin_variants(key, most=_MOST)
            for spelled in spellings:
                yield f"{key.partition(' ')[0]} {spelled}" if need_article else spelled


def without_article(key: str) -> str:
    """A typed Latin key as the index has it."""
    first, _, rest = key.partition(" ")
    return rest if rest and first in ARTICLES else key
