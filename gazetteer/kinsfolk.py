"""Names that have what nobody but a person has: friends, kin, a home of his own.

A town is feminine in Arabic and has no kin. Where a word of place stands right before the name, the
friends and the home are somebody else's.
"""

import re

from gazetteer.around import Found, bare_forms
from gazetteer.bare import is_placed
from gazetteer.predicates import is_feminine_verb
from gazetteer.words import Words

# Of a Kurdish noun with its ending: "and his friends", "with her brother". Keys have no circumflex.
_KIN = (
    r"(?:bira|xwisk|xusk|bav|dayik|diya|malbat|heval|hevjin|hevser|kur|kec|jin|mer|dost|xal|mam|ap)"
)
_WHOSE = re.compile(
    rf" (?:u {_KIN}\w* (?:wi|we)\b|(?:u |bi |ji |li |bo |ber )+{_KIN}\w* xwe\b)"
    r"| (?:و|لهكهل) (?:برا|خوشك|باوك|دايك|هاوري|هاوسهر|خيزان|ژن)\w*ي\b"
)
_BODY = frozenset(("يد", "يدي", "راس", "رجل", "قدم", "وجه", "صدر", "ظهر", "بطن", "كتف", "فم"))
_HIS = "ه"
_PREPOSITIONS = frozenset(("في", "من", "علي", "عن", "الي", "داخل", "تحت", "فوق"))


# What such a phrase begins with.
_OPENINGS = (" u ", " bi ", " ji ", " li ", " bo ", " ber ", " و", " له")


def has_friends(one: Found, key: str, words: Words) -> bool:
    """Whether kin or friends of his follow a name in Kurdish: "X and his brother"."""
    if not key.startswith(_OPENINGS, one.end) or one.head is not None:
        return False
    return _WHOSE.match(key, one.end) is not None and not is_placed(one, words)


def has_a_home(one: Found, words: Words) -> bool:
    """Whether kin or a home of his follow an Arabic name that people bear."""
    if one.key not in words.borne or one.latin or one.head or one.glued[-1:] in {"ب", "ل"}:
        return False
    near = one.near[:1]
    if near and (near[0] in _PREPOSITIONS or not words.firm.isdisjoint(bare_forms(near[0]))):
        return False
    return any(_is_his(word, words) for word in one.after)


def is_a_mans(one: Found, key: str, words: Words) -> bool:
    """Whether an Arabic name is what somebody eats, or somebody who has a thing of his own."""
    return _is_consumed(one, words) or _gets_his_own(one, key, words)


def _is_consumed(one: Found, words: Words) -> bool:
    """Whether it is cooked, eaten or worn: "the soldiers cooked X"."""
    if one.glued or one.head is not None:
        return False
    near = one.near[:2]
    if words.consumed.isdisjoint(near):
        return False
    return near[0] in words.consumed or near[0] not in words.before


def _gets_his_own(one: Found, key: str, words: Words) -> bool:
    """Whether a verb stands before and a thing of his behind: "X got his car back"."""
    if one.head is not None or " " in one.key or key[one.end : one.end + 1] != " ":
        return False
    after = one.after[:1]
    if not after or after[0][-1] != _HIS or after[0][:-1] not in words.belongings:
        return False
    near = one.near[:1]
    return bool(near) and near[0] in words.verbs and not is_feminine_verb(near[0])


def belongs_to_kin(one: Found, key: str, words: Words) -> bool:
    """Whether an Arabic name without article is a thing of his: "in the X of his grandfather".

    Of his body it is so behind any word.
    """
    if one.latin or one.head is not None or one.key.startswith("ال") or " " in one.key:
        return False
    after = one.after[:1]
    if not after or key[one.end] != " ":
        return False
    if _is_theirs(after[0], _BODY):
        return True
    near = one.near[:1]
    placed = one.glued[-1:] in {"ب", "ل"} or (bool(near) and near[0] in _PREPOSITIONS)
    return placed and _is_theirs(after[0], words.partners)


def _is_his(word: str, words: Words) -> bool:
    return word.endswith(_HIS) and (word[:-1] in words.belongings or word[:-1] in words.partners)


def _is_theirs(word: str, nouns: frozenset[str]) -> bool:
    return any(
        word.endswith(ending) and word.removesuffix(ending) in nouns
        for ending in ("ه", "ها", "هم", "ي")
    )
