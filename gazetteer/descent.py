"""Weak Arabic names of descent, as of families: "about X", "A and X came", "he met with X"."""

from gazetteer.around import Capitals, Found
from gazetteer.words import Words

_SHORTEST = 7


def is_a_family_name(one: Found, words: Words, caps: Capitals) -> bool:
    """Whether the words before a weak name of descent take a person and hardly a town."""
    if one.latin or one.head is not None or not _descends(one.key):
        return False
    if caps.letter_at(one.end - 1) == "ى":  # no descent: a name that ends in another letter
        return False
    near = one.near[:3]
    if one.glued == "و":
        return near[:1] != () and _descends(near[0]) and near[0] not in words.beside_places
    if one.glued == "ب":
        return not words.meeting.isdisjoint(near[:2])
    told = near[:1] != () and near[0] in words.of_somebody and not one.glued
    return told and words.of_a_town.isdisjoint(near[1:])


def _descends(word: str) -> bool:
    return len(word) >= _SHORTEST and word.startswith("ال") and word.endswith("ي")
