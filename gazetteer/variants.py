"""Other spellings of a name, as spelling keys: what writers vary without thinking about it."""

import re
from collections.abc import Iterator
from functools import cache

ARTICLES = frozenset(
    [
        *("al", "el", "ul", "il", "as", "es", "ash", "esh", "an", "en", "ar", "er", "at", "et"),
        *("az", "ez", "ad", "ed", "ath", "adh"),
    ]
)

# A Latin stem this short says too little without its article.
_SHORTEST_BARE = 5
_MOST_LATIN = 14

# What writers take for the same sound: a part that must be there, what exactly, and its respelling.
# The part is looked for first, since it is missing from most names.
_LATIN_SOUNDS = tuple(
    (part, re.compile(pattern), spelling)
    for part, pattern, spelling in (
        ("q", r"q(?!u?$)", "k"),
        ("q", r"^q", "g"),
        ("ou", r"ou", "u"),
        ("u", r"(?<=[^aeiou])u(?=[^aeiou])", "ou"),
        ("oo", r"oo", "u"),
        ("ee", r"ee", "i"),
        ("aa", r"aa", "a"),
        ("", r"([bcdfghklmnpqrstvwyz])\1", r"\1"),
        ("yah", r"iy?yah$", "iya"),
        ("ya", r"iy?yah?$", "iyah"),
        ("ya", r"iy?yah?$", "iyeh"),
        ("ah", r"(?<=[^aeiou])ah$", "a"),
        ("a", r"(?<=[^aeiouy])a$", "ah"),
        ("a", r"(?<=[^aeiou])ah?$", "eh"),
        ("uw", r"(?<=[bcdfghjklmnpqrstvz])uw(?=a)", "w"),
        ("ay", r"ay", "ai"),
        ("ay", r"ay", "ei"),
        ("ai", r"ai", "ay"),
        ("tal ", r"^tal(?= )", "tall"),
        ("tal ", r"^tal(?= )", "tel"),
        ("tal ", r"^tal(?= )", "tell"),
        ("tel ", r"^tel(?= )", "tal"),
        ("dh", r"dh", "d"),
        ("w", r"(?<=[a-z])w(?=[aeiou])", "ou"),
        ("u", r"(?<=[^aeiou])u(?=[^aeiou])", "o"),
    )
)


def arabic_variants(key: str) -> Iterator[str]:
    """Spellings of an Arabic key, itself first: words glued or parted, and البو in its forms."""
    yield key
    words = key.split(" ")
    if len(words) == 2 and len(key) >= 7 and words[0] not in {"بين", "غرب", "شرق", "شمال", "جنوب"}:
        yield "".join(words)
    if key.startswith("البو"):
        rest = key[4:].lstrip()
        yield from (f"البو {rest}", f"البو{rest}", f"ال بو {rest}", f"ال بو{rest}")


def kurdish_variants(key: str) -> Iterator[str]:
    """Spellings of a Kurdish key in Arabic letters: its long u written once or twice."""
    if "وو" in key:
        yield key.replace("وو", "و")
    elif (at := key.find("و", 1)) > 0 and at < len(key) - 1:
        yield f"{key[:at]}و{key[at:]}"


def latin_variants(key: str, *, most: int = _MOST_LATIN) -> tuple[list[str], bool]:
    """Spellings of a Latin key without its article, and whether they still need an article.

    The article is matched in the text, in any of its spellings. There are up to ``most``.
    """
    first, _, rest = key.partition(" ")
    had_article = bool(rest) and first in ARTICLES
    stem = rest if had_article else key
    return _sounds(stem, most), had_article and len(stem) < _SHORTEST_BARE


_SHORTEST_GLUED = 4
_MOST_GLUED = 4


def glued_variants(key: str) -> list[str]:
    """Spellings of a Latin key with its article written onto it: "Altanf", "Alqaim"."""
    first, _, stem = key.partition(" ")
    if first not in ARTICLES or len(stem) < _SHORTEST_GLUED or " " in stem:
        return []
    return [f"al{spelled}" for spelled in _sounds(stem, _MOST_GLUED)]


@cache
def _sounds(stem: str, most: int) -> list[str]:
    """A stem in the spellings of its sounds, itself first, at most ``most`` of them."""
    found = [stem]
    if len(stem) < 4:
        return found
    for base in found:  # grows while it is walked: a spelling may vary in two places
        for part, pattern, spelling in _LATIN_SOUNDS:
            if part not in base:
                continue
            varied = pattern.sub(spelling, base, count=1)
            if varied not in found:
                found.append(varied)
                if len(found) == most:
                    return found
    return found
