"""Names that are a place's and here somebody's or something's: bodies, outlets, tribes, persons."""

import re

from gazetteer.around import Capitals, Found, bare_forms, word_start, words_after, words_before
from gazetteer.givennames import is_a_quality, is_borne, is_given
from gazetteer.heads import head_before
from gazetteer.homographs import is_another_word
from gazetteer.persons import is_aged, is_called, is_somebody
from gazetteer.words import Words


def is_another_thing(
    one: Found, key: str, words: Words, caps: Capitals, *, others: set[int]
) -> bool:
    """Whether a name belongs to the name of a body, an outlet, a tribe or a person.

    ``others`` holds where the other names of the text start and end: two places side by side are
    no compound.
    """
    at = one.start - len(one.glued)
    after = words_after(key, one.end, 2)
    if after and not one.latin and (after[0] in words.elsewhere or after[0] in words.fields):
        return True
    if _has_its_noun(one, key, words):
        return False
    near = words_before(key, at, 3)
    if _stands_alone(one, key, near, after, words) and not _may_be_ali(one, near, caps):
        return is_aged(one, key)
    joined = at - 1 in others  # another name ends there, whose words govern nothing
    if near:
        named = _is_named_after(one, key, near, words, joined=joined)
    else:
        named = _is_title(one, key, near, words)
    named = named or _is_in_a_title(one, key, words, caps)
    if named or not words.bodies_after_any.isdisjoint((*after[:1], " ".join(after))):
        return True
    if one.key in words.outlets and not one.glued and _is_outlet(near, after, words):
        return True
    if after and after[0] in words.today:
        return _is_source(near, words)
    return _is_somehow_else(one, key, near, words, caps, others=others)


def _stands_alone(
    one: Found, key: str, near: tuple[str, ...], after: tuple[str, ...], words: Words
) -> bool:
    """Whether nothing beside an Arabic name can make another thing of it: a first look."""
    double = one.key in words.doubles or one.key.startswith("ابو")
    if one.latin or double or not words.telltales.isdisjoint(after):
        return False
    if key.find('"', max(0, one.start - _TITLE), one.end + _TITLE) >= 0:
        return False
    return all(words.telltales.isdisjoint(bare_forms(word)) for word in near)


def _may_be_ali(one: Found, near: tuple[str, ...], caps: Capitals) -> bool:
    """Whether a first name stands before that has the key of a preposition."""
    return near[:1] == ("علي",) and caps.letter_before(one.start) == "ي"


def _is_source(near: tuple[str, ...], words: Words) -> bool:
    return any(form in words.sources for word in near[:1] for form in bare_forms(word))


def _is_somehow_else(
    one: Found, key: str, near: tuple[str, ...], words: Words, caps: Capitals, *, others: set[int]
) -> bool:
    """The same by grammar: an adjective, another part of speech, a person, a far place."""
    return (
        (bool(near) and _is_adjective(one, near, words))
        or is_another_word(one, key, words)
        or is_given(one, key, words)
        or is_borne(one, key, words)
        or is_a_quality(one, key, words)
        or is_somebody(one, key, words, caps, others=others)
        or (one.latin and _lies_elsewhere(one, key, words))
        or (one.latin and _in_a_compound(one, key, words, caps, others))
    )


def _has_its_noun(one: Found, key: str, words: Words) -> bool:
    """Whether a head noun stands before the name, or opens it: "district of X"."""
    if one.key.partition(" ")[0] in words.heads:
        return True
    return one.head is not None and head_before(key, one.start - len(one.glued), words) is not None


def _is_outlet(near: tuple[str, ...], after: tuple[str, ...], words: Words) -> bool:
    """Whether a verb of telling follows the name, or its crew or screen stands before."""
    if after and after[0] in words.telling:
        return True
    return any(form in words.outlet_people for word in near[:1] for form in bare_forms(word))


def _is_named_after(
    one: Found, key: str, near: tuple[str, ...], words: Words, *, joined: bool
) -> bool:
    """Whether the words before make a body, a title or a person of the name.

    Behind another name (``joined``) only a noun that goes for both of them does.
    """
    if joined:
        return one.glued.endswith("و") and near[1:] != () and near[1] in words.paired
    forms = tuple(bare_forms(near[0]))
    if one.glued.endswith("ب"):
        return False  # "a restaurant in X"
    if not words.bodies.isdisjoint(forms):
        return True
    if near[0] in words.body_ends:
        for count in range(2, len(near) + 1):
            phrase = " ".join(reversed(near[:count]))
            if not words.bodies.isdisjoint(bare_forms(phrase)):
                return True
    if one.glued.endswith("و") and near[1:] and near[1] in words.paired:
        return True
    return (
        is_called(near, words)
        or _is_of_a_body(near, words)
        or _is_a_campaign(near, words)
        or _is_command(near, words)
        or _is_title(one, key, near, words)
    )


def _is_command(near: tuple[str, ...], words: Words) -> bool:
    """Whether a direction parts it from a command's noun: "the operations of western X"."""
    if len(near) < 2 or near[0] not in words.directions or near[1] not in words.body_ends:
        return False
    return any(
        " ".join(reversed(near[1:count])) in words.bodies for count in range(3, len(near) + 1)
    )


def _is_adjective(one: Found, near: tuple[str, ...], words: Words) -> bool:
    """Whether a name that is a participle too describes the definite noun before it."""
    if one.key not in words.adjectives or one.glued or near[0][:2] not in {"ال", "لل"}:
        return False
    known = near[0] in words.today or near[0] in words.before
    return not known and words.verbs.isdisjoint(
        form for word in near[1:] for form in bare_forms(word)
    )


def _is_of_a_body(near: tuple[str, ...], words: Words) -> bool:
    """Whether a body's noun stands two words before, and its field between: "company, oil of X"."""
    if len(near) < 2:
        return False
    if words.bodies.isdisjoint(bare_forms(near[1])):
        return False
    if near[0] in words.members:
        return True
    if len(near[0]) < 3 or near[0] < "\u0250":
        return False
    # A verb, unless it ends as only nouns do.
    if near[0][0] in "اتي" and not near[0].endswith("ه"):
        return False
    return not any(near[0] in known for known in (words.before, words.verbs, words.heads))


def _is_a_campaign(near: tuple[str, ...], words: Words) -> bool:
    """Whether a campaign's noun and the first word of its own name stand before: "dawn of X"."""
    if len(near) < 2 or near[0] not in words.coined:
        return False
    return not words.undertakings.isdisjoint(bare_forms(near[1]))


def _is_title(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether a name alone in quotation marks follows no word of place: a ship, a nickname."""
    if key[one.start - 1 : one.start] != '"' or key[one.end : one.end + 1] != '"' or one.glued:
        return False
    if not near:
        return True
    phrases = (near[0], " ".join(reversed(near[:2])))
    listed = len(near[0]) == 1 or key[one.start - 2 : one.start - 1] in {",", "،"}
    forms = {form for phrase in phrases for form in bare_forms(phrase)}
    return not listed and words.before.isdisjoint(forms) and words.verbs.isdisjoint(forms)


# The quotation marks of a title are no farther from a name in it.
_TITLE = 40


def _is_in_a_title(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether it is one of several words in quotation marks behind the noun of a work."""
    at = one.start - len(one.glued)
    opening = key.rfind('"', max(0, at - _TITLE), at)
    closing = key.find('"', one.end, one.end + _TITLE)
    if opening < 0 or closing < 0:
        return False
    if one.latin and _is_in_title_case(one, caps, opening, closing):
        return True
    near = words_before(key, opening, 1)
    return bool(near) and not words.titled.isdisjoint(bare_forms(near[0]))


_SMALL = frozenset(("a", "an", "the", "in", "on", "at", "of", "for", "to", "and", "from", "by"))
_WORD = re.compile(r"\w+")


def _is_in_title_case(one: Found, caps: Capitals, opening: int, closing: int) -> bool:
    """Whether every word between two quotation marks has a capital, and some are none of a place's.

    Small words may go without; what is said in quotation marks has others without.
    """
    if one.head is not None or caps.titled:
        return False
    said = list(_WORD.finditer(caps.folded.key, opening + 1, closing))
    high = all(caps.opens(word.start()) or word[0] in _SMALL for word in said)
    others = [
        word for word in said if word[0] not in _SMALL and not one.start <= word.start() < one.end
    ]
    return high and bool(others)


def _lies_elsewhere(one: Found, key: str, words: Words) -> bool:
    """Whether a far country or state stands behind a Latin name: "X, Russia,", "X in New York"."""
    if key.startswith(" in ", one.end):
        after = words_after(key, one.end, 3)[1:]
    elif key.startswith(",", one.end):
        said = _COUNTRY.match(key, one.end)
        if said is not None and said[1] in words.elsewhere:
            return True
        after = words_after(key, one.end + 1, 2)
    else:
        return False
    return any(" ".join(after[:count]) in words.states for count in (1, 2))


# Before a verb the country would be a subject of its own: "in X, Russia said".
_COUNTRY = re.compile(r", ?((?:new |north |south |west )?\w+)(?=[,.;:)!?]|$)")


def _in_a_compound(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether capitals around a Latin name make it a part of a longer name."""
    near, after = words_before(key, one.start, 3), words_after(key, one.end, 2)
    phrases = {" ".join(after[:count]) for count in range(1, len(after) + 1)}
    if near and (near[0] in words.first_names or near[0] in words.persons):
        return True
    if near[1:] and caps.opens(word_start(key, one.start - 1)):
        titled = near[1] in words.persons or not words.callings.isdisjoint(near[1:])
        if titled and near[0] not in words.plain_before:
            return True
    if after and caps.opens(one.end + 1) and not phrases.isdisjoint(words.bodies_after):
        return True
    if after and after[0] in words.made_of and caps.dashed(one.end, one.end + 1):
        return True
    if one.head is not None or caps.titled:
        return False
    return _runs_on(one, key, words, caps, others) or _begun_before(one, key, words, caps, others)


def _runs_on(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether a capital that is no place and no date follows: "Homs Falcon"."""
    after = words_after(key, one.end, 3)
    place = any(word in words.heads_after for word in after[1:])  # "X General Hospital"
    return (
        bool(after)
        and not place
        and key[one.end] == " "
        and not caps.dashed(one.end, one.end + 1)
        and one.end + 1 not in others
        and caps.opens(one.end + 1)
        and after[0] not in words.plain_after
    )


def _begun_before(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether a capital that may be a first name stands before, in mid-sentence."""
    near = words_before(key, one.start, 1)
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
