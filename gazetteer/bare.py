"""Names that stand bare: nothing beside them speaks of a place, and where they stand none would be.

A name that is sure by itself may still be somebody's, a thing's or an ordinary word. News puts a
place behind a preposition, a noun of place or a verb that takes one. What opens a sentence, follows
a definite noun or a verb of doing without any of these is more often something else.
"""

import re

from gazetteer.around import (
    Capitals,
    Found,
    bare_forms,
    is_definite,
    last_before,
)
from gazetteer.entered import is_entered_by_a_force
from gazetteer.fold import key_of
from gazetteer.goingon import ARTICLES, BEING, is_written_on
from gazetteer.owned import is_owned
from gazetteer.place import SETTLED, PlaceKind
from gazetteer.predicates import CLAUSE_OPENS, is_followed_by_a_feminine, is_subject
from gazetteer.words import Words

# What news makes the subject of a sentence as it does a person: governments, and the line itself.
SPEAKERS = frozenset(
    (PlaceKind.COUNTRY, PlaceKind.TERRITORY, PlaceKind.FRONTIER, PlaceKind.TRIPOINT,
     PlaceKind.RIVER, PlaceKind.REGION, PlaceKind.DESERT)
)  # fmt: skip
# What other things are called after; a base or a dam of two words is sure.
NAMESAKES = SETTLED | {PlaceKind.GOVERNORATE}
_ENDS = frozenset(".!?;؟؛\u2029")


def is_bare(
    one: Found, key: str, words: Words, caps: Capitals, *, others: frozenset[int] = frozenset()
) -> bool:
    """Whether nothing around a name, however sure it is elsewhere, makes it a place here.

    ``others`` holds where the other names of the text start and end: none describes another.
    """
    if is_placed(one, words):
        return _is_somebody_in_full(one, words)
    at = one.start - len(one.glued)
    near = one.near
    described = (
        one.end + 1 not in others and _is_described(one, key, words) and not is_subject(one, words)
    )
    if described or _is_a_full_name(one, words):
        return True
    if at - 1 in others:
        return False
    if _opens(key, at):
        return not _is_said_of(one, key, words, caps)
    if caps.kurdish:
        return is_owned(one, key, words, caps, others=others)
    double = not one.latin and _is_double(one, key, near, words)
    apposed = not (one.latin or one.glued) and bool(near) and is_definite(near[0])
    bare = double or (apposed and words.troops.isdisjoint(near[:1]))
    return bare and not is_entered_by_a_force(one, key, words)


def _is_double(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether an Arabic name is another word or a first name too, and no clause opens with it."""
    if one.key not in words.doubles or one.key in words.seldom or not near:
        return False
    if near[0] == "مع":
        return not is_definite(one.key)
    if near[0] in _ONE_OF_SEVERAL:
        return False
    opens = near[0] in CLAUSE_OPENS
    return not (opens and (befalls(one, words) or is_followed_by_a_feminine(one, key)))


# "Among them X", "especially X", "except X".
_ONE_OF_SEVERAL = frozenset(
    key_of(word)
    for word in (
        "بينها", "وبينها", "منها", "ومنها", "سيما", "خاصة", "وخاصة", "خصوصا", "وخصوصا", "تحديدا",
        "وتحديدا", "عدا", "باستثناء", "لماذا",
    )
)  # fmt: skip


def is_placed(one: Found, words: Words) -> bool:
    """Whether a head noun or a word of place stands right beside, or a verb that takes one."""
    if one.head is not None or one.glued[-1:] in {"ب", "ل"} or holds_its_noun(one, words):
        return True
    return _is_cued(one.near, words)


def holds_its_noun(one: Found, words: Words) -> bool:
    """Whether the name holds a noun of place itself: "dam of X", "X crossing"."""
    first, _, rest = one.key.partition(" ")
    return bool(rest) and (first in words.heads or one.key.rpartition(" ")[2] in words.heads_after)


def _is_said_of(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether what follows a name that opens a sentence is said of a place."""
    if (
        caps.shouted(one.start, one.end)
        or _is_all(key, one)
        or _DATE.match(key, one.end)
        or befalls(one, words)
    ):
        return True
    if one.latin:
        return is_written_on(one, key, words, caps)
    if caps.kurdish:
        return _is_told_of(one, key, words)
    described = one.after[:1]
    tagged = key[one.start - 1 : one.start] == "#"
    return (
        tagged
        or is_followed_by_a_feminine(one, key)
        or (described[:1] != () and (described[0] in words.of_towns or described[0] in _WHEN))
    )


# "X was in the hands of".
_WAS = frozenset(
    ("كان", "كانت", "بات", "باتت", "اصبح", "اصبحت", "ظل", "ظلت", "بقي", "بقيت", "مازال", "مازالت",
     "صار", "صارت")
)  # fmt: skip
_HELD = frozenset((word,) for word in ("بيد", "بايدي", "تحت", "خاضعا", "خاضعه", "محاصرا", "محاصره"))
# "X, which lies", and headlines: "X after the flood".
_WHEN = frozenset(("التي", "بعد", "قبل", "خلال", "منذ", "عشيه", "الان", "اليوم"))


def _is_told_of(one: Found, key: str, words: Words) -> bool:
    """Whether a Sorani sentence that opens with a name goes on as one about a place.

    Not with a first name or a calling; of a name that people bear only with what befalls places.
    """
    after = one.after
    if not after or key[one.end : one.end + 1] != " ":
        return False
    if one.key in words.borne or one.key in words.first_names:
        return not words.befallen.isdisjoint(after)
    known = (words.first_names, words.callings, words.beings, words.persons_after, words.telling)
    return not any(after[0] in names or after[-1] in _SAID for names in known)


# "Said", which ends a sentence.
_SAID = frozenset(("وت", "وتي", "كوتي", "دهليت", "رايكهياند"))


def _is_all(key: str, one: Found) -> bool:
    """Whether nothing else stands in its line or sentence: a caption, or what somebody asks for."""
    behind = key[one.end : one.end + 3].lstrip(' ")*|')
    return not behind or behind[0] in ".\n\u2029"


# A dateline goes on with a day: "X, Nov. 17", "X 25 September".
_DATE = re.compile(r"[,،]? (?:[\w.]+ ){0,2}\d")


def _is_a_full_name(one: Found, words: Words) -> bool:
    """Whether an Arabic place is called as somebody is in full: "father of X", "X son of Y"."""
    first, _, rest = one.key.partition(" ")
    return bool(rest) and not one.latin and (first in words.first_names or first in _FATHER)


def _is_somebody_in_full(one: Found, words: Words) -> bool:
    """Whether a first name opens it that only a verb, or nothing, stands before."""
    if one.key.partition(" ")[0] not in words.first_names or one.latin or one.head is not None:
        return False
    near = one.near[:1]
    return not (
        one.glued or any(form in words.before for word in near for form in bare_forms(word))
    )


_FATHER = frozenset(("ابو", "ام"))


def _is_described(one: Found, key: str, words: Words) -> bool:
    """Whether a definite word that no town is described by follows an Arabic name."""
    after = one.after[:1]
    if one.latin or one.glued or not after or key[one.end] != " ":
        return False
    if not is_definite(after[0]) or after[0].startswith("لل"):
        return False
    return after[0] not in words.of_towns and not may_follow(after[0], words)


def is_a_noun(one: Found, key: str, words: Words) -> bool:
    """Whether an adjective that no town has follows a name that has the form of a noun.

    Both have the article and the ending of the feminine: "the class, the middle one". A noun that
    governs the name may be what is described: "the market of X, the old one". Nor has a town
    anything under it.
    """
    if one.latin or one.head is not None:
        return False
    thing = one.key in words.described or one.key in words.doubles
    if thing and not one.glued and one.near[:1] == _UNDER:
        return True
    after = one.after[:1]
    if not after or key[one.end] != " ":
        return False
    if not _agrees(one.key, after[0]) or after[0] in words.of_towns or may_follow(after[0], words):
        return False
    near = one.near[:1]
    if one.glued[-1:] in {"ب", "ل"} or not near:
        return True
    return near[0] in _PREPOSITIONS or words.before.isdisjoint(bare_forms(near[0]))


def _agrees(noun: str, adjective: str) -> bool:
    """Whether both have the article and the second the ending that the first one asks for."""
    if " " in noun or not noun.startswith("ال") or not noun.endswith(("ه", "ات", "ين")):
        return False
    return (
        is_definite(adjective) and adjective.endswith("ه") and len(adjective) >= _SHORTEST_ADJECTIVE
    )


_PREPOSITIONS = frozenset(("في", "من", "الي", "علي", "عن", "بين", "حول", "بعد", "قبل", "عبر"))
_SHORTEST_ADJECTIVE = 6
# Nothing lies under a town.
_UNDER = ("تحت",)


def may_follow(word: str, words: Words) -> bool:
    """Whether a definite word stands behind a place without describing it: a day, "who"."""
    return word in words.after or word in words.beside_places or word in _LATER


# Days, and what begins a clause of its own.
_LATER = frozenset(
    key_of(word)
    for words in (
        "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت اليوم الليلة الآن البارحة",
        "التي الذي الذين اللذين اللتين التابع التابعة الواقع الواقعة المجاور المؤدي المؤدية",
        "الصغرى الكبرى الشرقي الغربي الفوقاني التحتاني الفوقا التحتا العليا السفلى",
    )
    for word in words.split(" ")
)


def _opens(key: str, at: int) -> bool:
    return last_before(key, at, ' "*#|()') in _ENDS | {""}


def _is_cued(near: tuple[str, ...], words: Words) -> bool:
    """Whether a word of place stands right before, or a verb that takes one shortly before."""
    if not near:
        return False
    forms = bare_forms(near[0])
    if not (words.before.isdisjoint(forms) and words.undergone.isdisjoint(forms)):
        return True
    if near[1:]:
        if _is_of_a_town(near[0], near[1], words):
            return True
        phrases = (f"{form} {near[0]}" for form in bare_forms(near[1]))
        if any(phrase in words.before for phrase in phrases):
            return True
    return not all(map(words.verbs.isdisjoint, map(bare_forms, near)))


def _is_of_a_town(adjective: str, noun: str, words: Words) -> bool:
    """Whether a noun of place and its adjective stand before: "the city, the holy one, X"."""
    agree = is_definite(adjective) and is_definite(noun) and adjective[-1] == noun[-1] == "ه"
    return agree and any(form.removeprefix("ال") in words.heads for form in bare_forms(noun))


def befalls(one: Found, words: Words) -> bool:
    """Whether a verb of which a place is the subject follows, as "fell" and "witnessed" are."""
    after = one.after[:2]
    if after and one.key in words.adjectives and after[0] in words.not_after:
        return False  # "the one in charge of"
    if not after or (after[0] in BEING and after[1:] and after[1] in ARTICLES):
        return False
    held = after[0] in _WAS and after[1:] in _HELD
    return held or after[0] in words.undergone or after[0] in words.after
