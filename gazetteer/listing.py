"""Names that stand in one list or beside a dash: what one of them is, the other is too."""

from itertools import pairwise

from gazetteer.around import Capitals, Found, bare_forms, lists
from gazetteer.words import Words


def spread_in_lists(
    key: str, found: list[Found], meant: list[bool], caps: Capitals, words: Words
) -> None:
    """A weak name in one list with a place is a place, whichever of them comes first."""
    if all(meant):
        return
    _join_dashed(found, meant, caps, words)
    pairs = list(zip(range(len(found)), range(1, len(found)), strict=False))
    for first, second in [*pairs, *reversed(pairs)]:
        if meant[first] == meant[second]:
            continue
        one, other = found[first], found[second]
        if meant[second] and _goes_to(key, one, other):
            continue
        if lists(key, one, other) or caps.dashed(one.end, other.start):
            meant[first] = meant[second] = True


_TO = frozenset(("الي", "حتي", "to"))
_FROM = (("من",), ("from",))


def _goes_to(key: str, one: Found, other: Found) -> bool:
    """Whether somebody or something may go to the other: "X came to Y", but not "from X to Y"."""
    if key[one.end : other.start].strip() not in _TO:
        return False
    return one.near[:1] not in _FROM


def refuse_in_lists(key: str, found: list[Found], kept: list[bool]) -> None:
    """A name joined by "and" to one that is no place is none either, if nothing says so of it.

    Goes from left to right: what governs the first of a list governs all that follow.
    """
    for index, (one, other) in enumerate(pairwise(found)):
        if kept[index] or not kept[index + 1]:
            continue
        if one.head is not None or other.head is not None or other.glued[-1:] in {"ب", "ل"}:
            continue
        if not one.names or key[one.end : other.start].strip(" ") not in {"", "و", "and", "u"}:
            continue
        if lists(key, one, other):
            kept[index + 1] = False


def refuse_before_goods(key: str, found: list[Found], kept: list[bool], words: Words) -> None:
    """The first of two Latin names is none where goods behind the second make it none either.

    As in "X and Y soap", unless a word of place governs them.
    """
    for index in reversed(range(len(found) - 1)):
        if not kept[index] or kept[index + 1]:
            continue
        one, other = found[index], found[index + 1]
        if not one.latin or one.head is not None:
            continue
        joined = key[one.end : other.start] == " and "
        goods = other.after[:1]
        near = one.near[:1]
        if joined and goods and goods[0] in words.bodies_after_any and _is_free(near, words):
            kept[index] = False


def _is_free(near: tuple[str, ...], words: Words) -> bool:
    return near == () or near[0] not in words.before


def _join_dashed(found: list[Found], meant: list[bool], caps: Capitals, words: Words) -> None:
    """Two names with a dash between them are places behind a word of place: "the X - Y road"."""
    for index, (one, other) in enumerate(pairwise(found)):
        if not (meant[index] or meant[index + 1]) and caps.dashed(one.end, other.start):
            near = one.near[:1]
            if any(form in words.before for word in near for form in bare_forms(word)):
                meant[index] = meant[index + 1] = True
