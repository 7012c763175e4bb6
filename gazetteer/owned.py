"""Kurdish names that own what stands before them: "the congress of X" is no place, "the people" is.

The noun that is owned has an ending, the ezafe. Behind a noun of place or of people, and behind a
preposition, the name is a place; behind any other noun it is a part of what that noun names.
"""

from gazetteer.around import Capitals, Found, last_before, word_start
from gazetteer.words import Words

_EZAFE = ("a", "e", "en")
# Shorter words with these endings are particles.
_SHORTEST = 4
# Between a noun with its adjective and its owner: "the committee of help of X".
_LINKS = frozenset(("a", "ya", "e", "ye", "en", "yen"))
_AND = frozenset(("u", "و"))
# The longest ending of the name before.
_ENDING = 3
# "That", "but", "because", "if": a clause opens with the name.
_CLAUSE_OPENS = frozenset(
    ("ku", "ko", "le", "ger", "eger", "cimki", "paski", "dema", "كه", "بهلام", "جونكه", "يهكهر",
     "كاتيك", "تا", "وهك", "كوتي", "وتي")
)  # fmt: skip
# "His daughter X".
_WHOSE = frozenset(("min", "te", "wi", "we", "me", "wan"))


def is_owned(one: Found, key: str, words: Words, caps: Capitals, *, others: frozenset[int]) -> bool:
    """Whether a noun of no place before a name belongs to it, in a Kurdish text.

    The name has no word of place right before it. ``others`` holds where the other names of the
    text start and end: two joined by "and" are a list.
    """
    near = one.near[:3]
    if not near or last_before(key, one.start, "") != " ":
        return False
    if near[0] in _AND:
        before = one.start - len(near[0]) - 2
        return others.isdisjoint(range(before - _ENDING, before + 1))
    if near[0] in _WHOSE:
        return near[1:] != () and near[1] in words.callings
    if near[0] in _LINKS and near[1:]:
        link = word_start(key, one.start - 1)
        return one.latin and caps.opens(word_start(key, link - 1))
    if _has_ezafe(near[0], latin=one.latin) or _is_a_mere_ending(one, key, near[0], caps):
        return True
    people = not one.latin and near[0].endswith(_OF_PLACES)
    return not (people or near[0] in _CLAUSE_OPENS or _is_taken(one, words))


def _is_a_mere_ending(one: Found, key: str, word: str, caps: Capitals) -> bool:
    """Whether a word that seems to end in "a ... of" is a whole noun: "the music of"."""
    start = word_start(key, one.start - 1)
    return word.endswith(_A) and caps.letter_at(start + len(word) - len(_A)) != "ێ"


def is_a_bodys(one: Found, key: str, caps: Capitals) -> bool:
    """Whether two owned nouns with capitals stand before: "the Union of Workers of X"."""
    if not (one.latin and caps.kurdish):
        return False
    near = one.near[:2]
    return (
        len(near) > 1
        and all(_has_ezafe(word, latin=True) for word in near)
        and caps.opens(word_start(key, one.start - 1))
    )


def _is_taken(one: Found, words: Words) -> bool:
    """Whether what befalls a place follows: the verb comes last, "they X free made"."""
    return not words.befallen.isdisjoint(one.after)


def is_taken_in_kurdish(one: Found, words: Words) -> bool:
    """Whether what befalls a place follows right behind a name that nobody bears."""
    borne = one.key in words.borne or one.key in words.first_names
    return not borne and not words.befallen.isdisjoint(one.after[:1])


# Of verbal nouns and of people, and behind "a": "the taking of X", "a delegation of X".
_A = "يكي"
_OF_PLACES = ("ني", _A)
_SAID = frozenset(("كوتي", "وتي"))


def _has_ezafe(word: str, *, latin: bool) -> bool:
    if len(word) < _SHORTEST or word in _SAID:
        return False
    if latin:
        return word.endswith(_EZAFE)
    return word.endswith("ي") and not word.endswith(_OF_PLACES)
