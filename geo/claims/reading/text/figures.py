"""Figures of several tokens as one word: "200,000" and "3.5" hold no comma and no full stop."""

from collections.abc import Sequence

_GROUP = 3  # digits behind a comma
_MARKS = frozenset(",.")


def joined_figures(
    words: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    """The words with each figure in one, and their offsets in the text.

    A thousand's comma joins groups of three digits; a point joins two figures, unless a third
    follows, as in a date. What has a blank in it is left.
    """
    if "," not in words and "." not in words[:-1]:
        return words, starts, ends
    marks = [
        p for p in range(1, len(words) - 1) if words[p] in _MARKS and _joins(words, starts, ends, p)
    ]
    if not marks:
        return words, starts, ends
    inside = {p for mark in marks for p in (mark, mark + 1)}
    kept: list[str] = []
    begin: list[int] = []
    stop: list[int] = []
    for place, word in enumerate(words):
        if place in inside:
            kept[-1] += "" if word == "," else word
            stop[-1] = ends[place]
        else:
            kept.append(word)
            begin.append(starts[place])
            stop.append(ends[place])
    return kept, begin, stop


def _joins(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], mark: int) -> bool:
    before, behind = words[mark - 1], words[mark + 1]
    if not (before.isdecimal() and behind.isdecimal()):
        return False
    if ends[mark - 1] != starts[mark] or ends[mark] != starts[mark + 1]:
        return False
    if words[mark] == ",":
        return len(behind) == _GROUP and len(before) <= _GROUP
    beyond = words[mark + 2 : mark + 4]
    dated = beyond[:1] == ["."] and beyond[1:] != [] and beyond[1].isdecimal()
    return not dated and words[mark - 2 : mark - 1] != ["."]
