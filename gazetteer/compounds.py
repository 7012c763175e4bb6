"""Latin names that capitals around them make a part of a longer name, or a far country theirs."""

import re

from gazetteer.around import Capitals, Found, word_start, words_after
from gazetteer.owned import is_a_bodys
from gazetteer.words import Words

# What puts a name into what follows.
IN = frozenset(("في", "in", "له", "li"))
IN_A_PART = frozenset(
    ("وسط", "شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي", "قرب", "داخل")
)


# Right behind these no base stands that "the American" may describe.
_SCENES = frozenset((word,) for word in ("في", "الي", "من", "تقع", "ولايه", "بلده"))


def is_put_abroad(one: Found, key: str, after: tuple[str, ...], words: Words) -> bool:
    """Whether another part of the world stands behind a name of any language: "X in Egypt".

    ``after`` holds the words behind the name, four at most.
    """
    if not after or key[one.end] != " ":
        return False
    if after[0] in words.powers:
        near = one.near[:1]
        return one.head is None and (one.glued[-1:] in {"ب", "ل"} or near[:1] in _SCENES)
    headed = one.latin and len(after) > _PAIR and after[1] in IN
    if headed and (after[0] in words.bodies_after or after[0] in words.heads_after):
        after = after[1:]
    if after[0] in IN or after[0] in IN_A_PART:
        return any(" ".join(after[1 : 1 + count]) in words.far for count in (1, 2, 3))
    return after[0].startswith("ب") and (
        after[0][1:] in words.far or _is_in_a_far_province(after, words)
    )


PROVINCES = frozenset(("بمحافظه", "بولايه", "باقليم", "بمقاطعه", "بمديريه"))


def _is_in_a_far_province(after: tuple[str, ...], words: Words) -> bool:
    """Whether "in the province of Y" follows, and a far country or its adjective behind it."""
    if after[1:2] == ("في",):
        return after[2:] != () and after[2] in words.far
    return after[0] in PROVINCES and not words.elsewhere.isdisjoint(after[2:])


def lies_elsewhere(one: Found, key: str, words: Words) -> bool:
    """Whether a far country or state stands behind a Latin name: "X, Russia,", "X in New York"."""
    if key.startswith(" in ", one.end):
        after = one.after[1:3]
    elif key.startswith(",", one.end):
        said = _COUNTRY.match(key, one.end)
        if said is not None and said[1] in words.elsewhere:
            return True
        said = _TOWN_IN.match(key, one.end)
        if said is not None and not words.far.isdisjoint((said[1], said[1].split()[-1])):
            return True
        after = words_after(key, one.end + 1, 2)
    else:
        return False
    return any(" ".join(after[:count]) in words.states for count in (1, 2))


# "X, a town in northern Y": with what its country is said by.
_TOWN_IN = re.compile(r", (?:an?|the) (?:[\w-]+ ){1,4}in ((?:\w+ )?\w+)")
# Before a verb the country would be a subject of its own: "in X, Russia said".
_COUNTRY = re.compile(r", ?((?:new |north |south |west )?\w+)(?=[,.;:)!?]|$)")


def is_in_a_compound(
    one: Found, key: str, words: Words, caps: Capitals, others: frozenset[int]
) -> bool:
    """Whether capitals around a Latin name make it a part of a longer name."""
    near, after = one.near[:3], one.after[:2]
    if near and (near[0] in words.first_names or near[0] in words.persons):
        return True
    if near[1:] and caps.opens(word_start(key, one.start - 1)):
        titled = near[1] in words.persons or not words.callings.isdisjoint(near[1:])
        if titled and near[0] not in words.plain_before:
            return True
    if after and caps.opens(one.end + 1) and _names_a_body(after, words):
        return True
    made = after and (after[0] in words.made_of or after[0].isdigit())
    # Behind another name, "the planes of X", it is no owner: Kurdish puts the verb last.
    body = one.start - 1 not in others and is_a_bodys(one, key, caps)
    if (made and caps.dashed(one.end, one.end + 1)) or body:
        return True
    if one.head is not None or caps.titled:
        return False
    return _runs_on(one, key, words, caps, others) or _begun_before(one, key, words, caps, others)


def _names_a_body(after: tuple[str, ...], words: Words) -> bool:
    return after[0] in words.bodies_after or " ".join(after) in words.bodies_after


# The links of a Kurdish name of several words: "the committee X of help".
_LINKS = frozenset(("ya", "ye", "yen"))


def is_linked_on(one: Found, key: str, caps: Capitals) -> bool:
    """Whether a Kurdish link and a capital follow, as in the name of a body."""
    after = one.after[:2]
    if not (caps.kurdish and one.latin and one.head is None and len(after) == _PAIR):
        return False
    return after[0] in _LINKS and caps.opens(key.find(after[1], one.end + len(after[0])))


_PAIR = 2


def _runs_on(one: Found, key: str, words: Words, caps: Capitals, others: frozenset[int]) -> bool:
    """Whether a capital that is no place and no date follows: "Homs Falcon"."""
    after = one.after[:3]
    # "X General Hospital"; not "X Liberation Front".
    place = any(word in words.heads_after and word not in words.bodies_after for word in after[1:])
    return (
        bool(after)
        and not place
        and key[one.end] == " "
        and not caps.dashed(one.end, one.end + 1)
        and one.end + 1 not in others
        and caps.opens(one.end + 1)
        and after[0] not in words.plain_after
    )


def _begun_before(
    one: Found, key: str, words: Words, caps: Capitals, others: frozenset[int]
) -> bool:
    """Whether a capital that may be a first name stands before, in mid-sentence."""
    near = one.near[:1]
    # Kurdish puts the verb last, so that a subject may stand right before a place.
    if (
        (all(name.kurdish for name in one.names) and caps.kurdish)
        or not near
        or key[one.start - 1] != " "
    ):
        return False
    start = word_start(key, one.start - 1)
    return (
        caps.opens(start)
        and not caps.opens_sentence(start)
        and one.start - 1 not in others
        and near[0] not in words.plain_before
    )
