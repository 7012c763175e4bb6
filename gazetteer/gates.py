"""Arabic crossings that are opened and shut: "the authorities closed X", "X is opened tomorrow"."""

from gazetteer.around import Found, bare_forms, is_definite
from gazetteer.index import Gazetteer
from gazetteer.place import PlaceKind
from gazetteer.spelling import Strength

_STEMS = frozenset(("فتح", "فتتح", "غلق", "اغلاق", "افتتاح", "شغل", "تشغيل"))
_BENT = ("ا", "ي", "ت", "ن", "س", "است")
_WHEN = frozenset(
    ("حتي", "منذ", "مجددا", "امام", "بعد", "قبل", "خلال", "مطلع", "نهايه", "بدايه", "غدا", "اليوم",
     "امس", "مساء", "مسا", "صباح", "صباحا", "رسميا", "جزييا", "موقتا", "بالكامل", "في", "يوم")
)  # fmt: skip


def is_opened(one: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether a verb of opening or shutting has a crossing's name for its object.

    Right behind the verb the name may be who opens something, unless a word of time follows.
    """
    if one.latin or one.glued or one.head is not None:
        return False
    kinds = {
        gazetteer[name.place].kind for name in one.names if name.strength is not Strength.HEADED
    }
    if kinds != {PlaceKind.CROSSING}:
        return False
    near = one.near[:2]
    after = one.after[:1]
    if near and _opens(near[0]):
        return not after or key[one.end] != " " or after[0] in _WHEN
    return near[1:] != () and is_definite(near[0]) and _opens(near[1])


def _opens(word: str) -> bool:
    """Whether a word is a form of one of the verbs."""
    for form in bare_forms(word):
        for bent in ("", *_BENT):
            stem = form.removeprefix(bent)
            if stem in _STEMS or stem.removesuffix("ت") in _STEMS:
                return True
    return False
