"""Whether a Latin name is somebody's: by a title's full stop, an apposition, a family's name."""

import re

from gazetteer.around import (
    APPOSITION,
    Capitals,
    Found,
    word_start,
    words_after,
)
from gazetteer.bare import is_placed
from gazetteer.variants import ARTICLES
from gazetteer.words import Words


def is_a_latin_somebody(
    one: Found, key: str, words: Words, caps: Capitals, others: frozenset[int]
) -> bool:
    """Whether a Latin name is a person's or an animal's where it stands.

    ``others`` holds where the other names of the text start and end.
    """
    return (
        _is_addressed(one, key, words)
        or _is_being(one, key, words)
        or _is_an_author(one, key, words)
        or _has_descent(one, key, caps, others)
        or (caps.kurdish and _is_a_second_name(one, key, words, caps))
    )


def _is_addressed(one: Found, key: str, words: Words) -> bool:
    """Whether a title with its full stop stands before a Latin name: "Dr. X"."""
    if key[one.start - 2 : one.start] != ". ":
        return False
    return key[word_start(key, one.start - 2) : one.start - 2] in words.persons


# What may follow an author's name: no noun that the name would describe.
_THEN = frozenset(
    ("was", "is", "were", "has", "had", "in", "at", "on", "about", "for", "that", "which", "and",
     "won", "sold", "from", "to", "with")
)  # fmt: skip


def _is_an_author(one: Found, key: str, words: Words) -> bool:
    """Whether a work is by the name: "a poem by X was read"."""
    near = one.near[:2]
    if near[:1] != ("by",) or near[1:] == () or near[1] not in words.titled:
        return False
    after = one.after[:1] if key[one.end : one.end + 1] == " " else ()
    return not after or after[0] in _THEN


# "The twins, X and Y".
_SEVERAL = frozenset(("twins", "sisters", "brothers", "daughters", "sons", "friends", "cousins"))
# "His cat, X, sleeps".
_LONG_WORD = 24
_SET_OFF = re.compile(r"(\w+), $")


def _is_being(one: Found, key: str, words: Words) -> bool:
    """Whether an apposition makes a Latin name somebody's: "X, a stray dog", "a stray dog, X"."""
    if key[one.start - 2 : one.start] == ", ":
        ahead = _SET_OFF.search(key, max(0, one.start - _LONG_WORD), one.start)
        if ahead is not None and ahead[1] in words.beings and key[one.end : one.end + 1] == ",":
            return True
        if ahead is not None and ahead[1] in _SEVERAL and key.startswith(" and ", one.end):
            return True
    return _is_said_to_be(one, key, words)


def _is_said_to_be(one: Found, key: str, words: Words) -> bool:
    """Whether an apposition behind a Latin name says that it is a being or, quoted, a work."""
    quoted = key[one.start - 1 : one.start] == key[one.end : one.end + 1] == '"'
    said = APPOSITION.match(key, one.end + quoted)
    if said is None:
        return False
    if quoted and not words.titled.isdisjoint(said[1].split()):
        return True
    # "in X, a spokesman said": who speaks is another.
    told = (*said[1].split(), *words_after(key, said.end(), 2))
    if words.beings.isdisjoint(said[1].split()) or not _TOLD.isdisjoint(told):
        return False
    return not _is_a_scene(one, key, words)


# Up to the first mark, with no clause of the being's own: "a shepherd who was shot".
_IS_DONE = re.compile(
    r", (?:(?!who\b|whom\b|whose\b|that\b|which\b)[\w'-]+ ){1,6}?"
    r"(?:was|were|is|are|has|had|have|will|got|fell|found|lost|shot|[a-z]{2,}ed)\b"
)


def _is_a_scene(one: Found, key: str, words: Words) -> bool:
    """Whether the name ends where something happens: "West of X, a shepherd was killed"."""
    return is_placed(one, words) and _IS_DONE.match(key, one.end) is not None


_TOLD = frozenset(
    ("said", "says", "told", "added", "confirmed", "reported", "announced", "claimed", "warned",
     "explained", "denied", "recalled", "wrote", "tweeted", "acknowledged", "noted", "stated")
)  # fmt: skip


def _has_descent(one: Found, key: str, caps: Capitals, others: frozenset[int]) -> bool:
    """Whether a Latin family name follows: "X al-Shammari"."""
    if one.head is not None or one.end + 1 in others or caps.titled:
        return False
    after = one.after[:2]
    if len(after) < 2 or after[0] not in ARTICLES or key[one.end : one.end + 1] != " ":
        return False
    family = one.end + len(after[0]) + 2
    joined = key[family - 1 : family] == " " and caps.dashed(family - 1, family)
    return joined and caps.opens(family) and family not in others


def _is_a_second_name(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a Kurmanji sentence opens with a name of two words: "Hevi X li ..." lives there.

    A place that is somebody's or something's object or owner has an ending.
    """
    near = one.near[:3]
    if len(near) != 1 or key[one.start - 1] != " " or near[0].endswith(_OWNED_BY):
        return False
    if near[0] in _ADVERBS or caps.letter_at(one.end - 1) in "êa":
        return False
    start = one.start - 1 - len(near[0])
    name = caps.opens_sentence(start) and caps.opens(start) and not caps.shouted(start, one.start)
    known = (words.before, words.verbs, words.heads, words.plain_before)
    after = one.after[:1]
    return name and after[:1] in _KURDISH_NEXT and not any(near[0] in told for told in known)


_OWNED_BY = ("a", "e", "en")
_ADVERBS = frozenset(("iro", "duh", "niha", "disa", "edi", "le", "u", "pase", "her", "gava"))
_KURDISH_NEXT = frozenset((word,) for word in ("li", "ji", "got", "di", "bi"))
