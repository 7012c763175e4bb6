"""Several brigades called by their numbers at once: "brigades 45 and 46", "the 13th and 19th"."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.claims.reading.text.wordset import word_set

_ARABIC = word_set("لواءين لواءان لواءا لواءي الويه")
_ENGLISH = frozenset({"brigades"})
_HEADS = ("", "ال", "وال", "بال", "لل")
LISTED = _ENGLISH | {head + noun for head in _HEADS for noun in _ARABIC}
"""The words that such a list has, by which it is found."""

_BETWEEN = frozenset({"و", "،", "and", ","})
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_MOST = 12  # words of one list
_OF = word_set("في من ضمن")
_THE_PMF = frozenset({"الحشد", "بالحشد", "للحشد"})
_ARMED_BY_OTHERS = ("جيش", "الجيش", "شرطه", "الشرطه", "حرس")


class Numbered(NamedTuple):
    """One brigade of a list: its number and the words that it takes."""

    number: str
    first: int
    last: int


def brigades_at(words: Sequence[str], place: int) -> list[Numbered]:
    """The brigades of the list whose noun stands at ``place``, in order; none but for two or more.

    The first takes the noun with it where that stands before the numbers, and the last the words
    for the PMF behind them. Brigades that are told to be an army's are none of these.
    """
    if words[place] in _ENGLISH:
        return _behind(words, place) or _before(words, place)
    listed = _behind(words, place)
    if not listed:
        return []
    behind = listed[-1].last
    of = behind + (words[behind : behind + 1] != [] and words[behind] in _OF)
    owner = words[of] if of < len(words) else ""
    if of > behind and owner.removeprefix("ال").startswith(_ARMED_BY_OTHERS):
        return []
    if owner in _THE_PMF:
        last = of + 1 + (words[of + 1 : of + 2] == ["الشعبي"])
        listed[-1] = listed[-1]._replace(last=last)
    return listed


def _behind(words: Sequence[str], place: int) -> list[Numbered]:
    """As in "brigades 33, 36 and 45"."""
    listed: list[Numbered] = []
    first = place
    for at in range(place + 1, min(len(words), place + _MOST)):
        if words[at].isdecimal():
            listed.append(Numbered(words[at], first, at + 1))
            first = at + 1
        elif words[at] not in _BETWEEN:
            break
        else:
            first = at + 1
    return listed if len(listed) > 1 else []


def _before(words: Sequence[str], place: int) -> list[Numbered]:
    """As in "the 13th, 18th and 19th brigades"."""
    listed: list[Numbered] = []
    at, last = place - 1, place + 1
    while at > max(0, place - _MOST):
        if words[at] in _ENDINGS and words[at - 1].isdecimal():
            listed.insert(0, Numbered(words[at - 1], at - 1, last))
            at -= 2
            last = at + 1
        elif words[at] in _BETWEEN and listed:
            at -= 1
            last = at + 1
        else:
            break
    return listed if len(listed) > 1 else []
