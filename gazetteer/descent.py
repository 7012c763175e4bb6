"""Weak Arabic names of descent, as of families: "about X", "A and X came", "he met with X"."""

from gazetteer.around import Capitals, Found, words_before
from gazetteer.words import Words

_SHORTEST = 7
# Behind these news tells of somebody; a town of such a name stands behind "in", "to" and "near".
_OF_SOMEBODY = frozenset(("عن", "بعد", "قبل", "مع", "لدي", "ضد"))
# What is told of a town behind "about", which is "from" and "of" as well: how far, defended.
_OF_A_TOWN = frozenset(
    ("بعيدا", "بعيده", "تبعد", "يبعد", "كم", "كيلو", "كيلومتر", "كيلومترا", "كيلومترات", "مترا",
     "الدفاع", "دفاعا", "الحصار", "حصار", "الحظر", "معارك", "معركه", "هجوم")
)  # fmt: skip
# Whom one meets with.
_MEETING = frozenset(
    ("التقي", "التقت", "التقوا", "يلتقي", "تلتقي", "اجتمع", "اجتمعت", "اجتمعوا", "يجتمع", "اتصل",
     "اتصلت", "رحب", "رحبت", "استنجد", "اشاد", "اشادت", "الاطاحه", "اطاح", "اطاحت")
)  # fmt: skip


def is_a_family_name(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether the words before a weak name of descent take a person and hardly a town."""
    if one.latin or one.head is not None or not _descends(one.key):
        return False
    if caps.letter_at(one.end - 1) == "ى":  # no descent: a name that ends in another letter
        return False
    near = words_before(key, one.start - len(one.glued), 3)
    if one.glued == "و":
        return near[:1] != () and _descends(near[0]) and near[0] not in words.beside_places
    if one.glued == "ب":
        return not _MEETING.isdisjoint(near[:2])
    told = near[:1] != () and near[0] in _OF_SOMEBODY and not one.glued
    return told and _OF_A_TOWN.isdisjoint(near[1:])


def _descends(word: str) -> bool:
    return len(word) >= _SHORTEST and word.startswith("ال") and word.endswith("ي")
