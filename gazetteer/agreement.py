"""Arabic names that are a noun where they stand: by the endings of the words beside them."""

from gazetteer.around import (
    Capitals,
    Found,
    bare_forms,
    is_definite,
)
from gazetteer.predicates import CLAUSE_OPENS
from gazetteer.words import Words

# Shorter words with these endings are particles: "between", "as".
_SHORTEST = 4
_CLITICS = frozenset("وفبلك")
# Tens, and the duals that news counts in: no adjectives.
_COUNTED = frozenset(
    ("عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين", "مئتين", "مايتين",
     "الفين", "مليونين", "مرتين", "يومين", "شهرين", "عامين", "سنتين", "ساعتين", "اسبوعين",
     "شخصين", "مدنيين", "قتيلين", "جريحين", "عنصرين", "جنديين", "مسلحين", "شابين", "طفلين")
)  # fmt: skip
_NEAR = frozenset(("قرب", "بالقرب من", "امام", "داخل"))
_NO_NOUN = frozenset(("هذا", "كما", "اذا", "لما", "هنا", "ايضا", "الا", "الي", "علي", "حتي"))
# When, how and where, in the accusative: no adjectives.
ADVERBS = frozenset(
    ("يوما", "ابدا", "ليلا", "فجرا", "صباحا", "ظهرا", "عصرا", "حاليا", "سابقا", "لاحقا", "جميعا",
     "مجددا", "نهايا", "نهاييا", "تماما", "كثيرا", "قليلا", "مرارا", "غدا", "شتا", "صيفا", "برا",
     "جوا", "بحرا", "شمالا", "جنوبا", "شرقا", "غربا", "قريبا", "معا", "سرا", "علنا", "عاما",
     "اعواما", "شهرا", "اسبوعا", "قرنا", "زمنا", "طويلا", "اخيرا", "اولا", "ثانيا", "نهارا",
     "يوميا", "سنويا", "اياما", "شهورا", "مثلا", "تقريبا", "فورا", "سريعا", "عمدا")
)  # fmt: skip
_NEITHER = _NO_NOUN | ADVERBS
# Of what an adjective is so: "grey of colour", "Swedish of descent".
BY_WHAT = frozenset(
    ("الاصل", "المولد", "الجنسيه", "الهويه", "النشاه", "اللون", "الصنع", "الطراز", "اللهجه",
     "الهوي", "الطابع", "الملامح", "القلب", "العهد", "الانشا", "البنا", "التصميم", "النشاه")
)  # fmt: skip


def agrees_as_a_noun(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether an ending beside an Arabic name, or its own, makes an ordinary noun of it."""
    if one.latin or " " in one.key or caps.kurdish:
        return False
    if not BY_WHAT.isdisjoint(one.after[:1]):
        return True
    if one.head is not None:
        return False
    return _is_a_pair(one, key) or _is_indefinite(one, words) or _is_his(one, words, caps)


def _is_a_pair(one: Found, key: str) -> bool:
    """Whether a name in the form of the dual has an adjective in the dual: "the two villages"."""
    after = one.after[:1]
    if not one.key.endswith("ين") or not after or key[one.end] != " ":
        return False
    adjective = after[0]
    if is_definite(one.key) != is_definite(adjective) or adjective[0] in _CLITICS:
        return False
    if adjective in _COUNTED:
        return False
    return adjective.endswith("ين") and len(adjective) > _SHORTEST


def _is_indefinite(one: Found, words: Words) -> bool:
    """Whether it stands in the accusative with its noun or its adjective: "an ancient site"."""
    if one.key not in words.nouns_too or not one.key.endswith("ا"):
        return False
    near = one.near[:1]
    if near and not words.before.isdisjoint(bare_forms(near[0])):
        return False
    if near and near[0] in CLAUSE_OPENS:
        near = ()
    return any(
        word.endswith("ا")
        and word[-2:] != "وا"
        and len(word) >= _SHORTEST
        and not word.startswith(("ال", "وال"))
        and word not in _NEITHER
        for word in (*near, *one.after[:1])
    )


def _is_his(one: Found, words: Words, caps: Capitals) -> bool:
    """Whether the last letter is "his", in a text that writes the feminine with its own letter."""
    if one.key not in words.owned or caps.letter_at(one.end - 1) != "ه" or "ة" not in caps.text:
        return False
    if caps.dashed_off(one.end):  # "the X - Y road"
        return False
    near = one.near[:1]
    forms = set(bare_forms(near[0])) if near and not one.glued else set()
    return words.firm.isdisjoint(forms - _NEAR)
