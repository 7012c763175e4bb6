"""Names of great places that stand for the like of them: "another X", "the X of Asia"."""

from gazetteer.around import Found
from gazetteer.index import Gazetteer
from gazetteer.place import SETTLED, PlaceKind

_KINDS = SETTLED | {PlaceKind.GOVERNORATE}
# One more of its kind; a noun behind would be the place's own: "another X resident".
_ONE_MORE = frozenset((("another",), ("second", "a"), ("new", "a"), ("next", "the")))
_SMALL = frozenset(
    ("in", "on", "at", "of", "and", "or", "but", "for", "to", "by", "with", "from", "is", "was",
     "if", "as", "when", "where", "there", "here", "unless", "that", "today", "now")
)  # fmt: skip
# "A Persian rug and an X one".
_ARTICLES = frozenset((("a",), ("an",), ("the",), ("another",), ("this",)))
_ONE = frozenset(("one", "ones"))
_OTHER = "اخري"
_ANEW = frozenset(("ثانيه", "جديده"))
_BECOMING = ("تحول", "تحويل")
_PARTS_OF_THE_WORLD = frozenset(("اسيا", "افريقيا", "اوروبا", "القوقاز", "البلقان"))
BEHIND = _PARTS_OF_THE_WORLD | _ANEW | {_OTHER}


def is_the_like(one: Found, key: str, gazetteer: Gazetteer) -> bool:
    """Whether the words beside a town's or province's name make it the name of what is like it."""
    if one.head is not None:
        return False
    after = one.after[:1] if key[one.end : one.end + 1] == " " else ()
    following = after[0] if after else ""
    near = one.near[:3]
    if one.latin:
        alike = _is_like_in_english(near, following)
    else:
        alike = following in BEHIND and _is_like_in_arabic(one, near, following)
    return alike and {gazetteer[name.place].kind for name in one.names} <= _KINDS


def _is_like_in_english(near: tuple[str, ...], following: str) -> bool:
    if near[:1] == ("the",) and following == "of":
        return True
    if near[:1] in _ARTICLES and following in _ONE:
        return True
    more = near[:1] in _ONE_MORE or near[:2] in _ONE_MORE
    return more and (not following or following in _SMALL)


def _is_like_in_arabic(one: Found, near: tuple[str, ...], following: str) -> bool:
    if following == _OTHER:
        return not one.key.startswith("ال")
    becoming = near[:1] == ("الي",) and any(s in word for word in near[1:] for s in _BECOMING)
    return following in _PARTS_OF_THE_WORLD or (following in _ANEW and becoming)
