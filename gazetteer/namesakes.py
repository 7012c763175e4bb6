"""Names that are a place's and here somebody's or something's: bodies, outlets, tribes, persons."""

import re

from gazetteer.acronyms import is_an_acronym
from gazetteer.agreement import agrees_as_a_noun
from gazetteer.apposed import is_not_itself
from gazetteer.around import (
    Capitals,
    Found,
    bare_forms,
    is_definite,
    is_latin,
)
from gazetteer.borders import FRONTIER
from gazetteer.compounds import (
    is_in_a_compound,
    is_linked_on,
    is_put_abroad,
    lies_elsewhere,
)
from gazetteer.entered import is_entered_by_a_force
from gazetteer.givennames import is_a_quality, is_borne, is_given
from gazetteer.heads import head_before
from gazetteer.homographs import is_another_word
from gazetteer.kinsfolk import has_friends, is_a_mans
from gazetteer.persons import is_called, is_somebody
from gazetteer.setoff import is_a_guise, is_set_off
from gazetteer.spelling import Strength
from gazetteer.titles import is_in_a_title, is_title, opens_a_title
from gazetteer.words import Words


def is_another_thing(
    one: Found, key: str, words: Words, caps: Capitals, *, others: frozenset[int]
) -> bool:
    """Whether a name belongs to the name of a body, an outlet, a tribe or a person.

    ``others`` holds where the other names of the text start and end: two places side by side are
    no compound.
    """
    at = one.start - len(one.glued)
    behind = one.after
    after = behind[:2]
    latin = one.latin
    if latin:
        far = lies_elsewhere(one, key, words) or is_an_acronym(one, key, words, caps)
    else:
        far = after != () and (after[0] in words.elsewhere or after[0] in words.fields)
        far = far or agrees_as_a_noun(one, key, words, caps)
    far = far or (caps.kurdish and has_friends(one, key, words))
    if far or is_put_abroad(one, key, behind, words):
        return True
    if _has_its_noun(one, words) or (
        latin and (_is_the_line(one) or _is_its_countrys(one, key, words, caps))
    ):
        return False
    near = one.near[:3]
    joined = at - 1 in others  # another name ends there, whose words govern nothing
    if near:
        named = _is_named_after(one, key, near, words, joined=joined)
    else:
        named = is_title(one, key, near, words)
    named = named or is_in_a_title(one, key, words, caps)
    if latin and key[one.end : one.end + 1] == ":":
        named = named or opens_a_title(one, key, near, words, caps)
    if named or _calls_a_thing(near, after, words):
        return True
    if after and after[0] in words.today and not _is_outlet(one, near, after, words):
        return _is_source(near, words)
    return _is_outlet(one, near, after, words) or _is_somehow_else(
        one, key, near, words, caps, others=others
    )


# "The toll in X rose": written like a thing that is called after X.
_VERBS_TOO = frozenset(("rose", "spring", "dates", "stamps"))
_IN_IT = frozenset(("in", "at", "near", "around", "across", "inside"))


def _calls_a_thing(near: tuple[str, ...], after: tuple[str, ...], words: Words) -> bool:
    """Whether the words behind a name make a body or a thing of it that is called after it."""
    if words.bodies_after_any.isdisjoint((*after[:1], " ".join(after))):
        return False
    return after[0] not in _VERBS_TOO or near[:1] == () or near[0] not in _IN_IT


def _is_the_line(one: Found) -> bool:
    """As in "X's border with Y": a phrase, whatever name stands before it."""
    return one.names != () and one.names[0].place == FRONTIER


_OWNERS = frozenset(
    ("iraqs", "syrias", "anbars", "ninevehs", "ninawas", "hasakahs", "hasakehs", "raqqas", "zors",
     "zours", "kurdistans")
)  # fmt: skip
_OF_ITS_COUNTRY = re.compile(
    rf"\b(?:{'|'.join(sorted(_OWNERS))}) "
    r"(?:(?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern "
    r"|border |desert )?\Z"
)
_OF_IT_REACH = 40


def _is_its_countrys(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """As in "Iraq's X", "Syria's eastern X", and no name of a body: "Iraq's X Resistance Units"."""
    if _OWNERS.isdisjoint(one.near) or any(
        name.strength is not Strength.STRONG for name in one.names
    ):
        return False
    opens = max(0, one.start - _OF_IT_REACH)
    if _OF_ITS_COUNTRY.search(key[opens : one.start]) is None:
        return False
    after = one.after[:1]
    side_by_side = after != () and key[one.end : one.end + 1] == " "
    told = side_by_side and after[0] in words.telling
    named = side_by_side and caps.opens(one.end + 1) and after[0] not in words.heads_after
    return not (told or named)


def _is_source(near: tuple[str, ...], words: Words) -> bool:
    return any(form in words.sources for word in near[:1] for form in bare_forms(word))


def _is_somehow_else(
    one: Found,
    key: str,
    near: tuple[str, ...],
    words: Words,
    caps: Capitals,
    *,
    others: frozenset[int],
) -> bool:
    """The same by grammar: an adjective, another part of speech, a person, a far place."""
    at = one.start - len(one.glued)
    described = near != () and at - 1 not in others and _is_adjective(one, near, words, others)
    if (
        (described and not is_entered_by_a_force(one, key, words, stormed=True))
        or is_given(one, words)
        or is_a_quality(one, words)
        or is_somebody(one, key, words, caps, others=others)
    ):
        return True
    if not one.latin:
        return (
            is_another_word(one, key, words)
            or is_a_mans(one, key, words)
            or is_borne(one, key, words)
        )
    return (
        is_linked_on(one, key, caps)
        or is_in_a_compound(one, key, words, caps, others)
        or is_not_itself(one, key, words, caps)
        or is_set_off(one, key, words, caps)
        or is_a_guise(one, key)
    )


def _has_its_noun(one: Found, words: Words) -> bool:
    """Whether a head noun stands before the name, or opens it: "district of X"."""
    if one.key.partition(" ")[0] in words.heads:
        return True
    return one.head is not None and head_before(one.near, words) is not None


# "Centre of X for the victims": what it is for makes a name of it.
ESTABLISHED = frozenset(("مركز", "متحف", "مكتب", "لجنه", "بيت", "فريق", "مخبز", "مشروع", "ملتقي"))


def _is_outlet(one: Found, near: tuple[str, ...], after: tuple[str, ...], words: Words) -> bool:
    """Whether a verb of telling follows an outlet's name, or its crew or screen stands before."""
    if near and near[0] in ESTABLISHED and after and after[0].startswith("لل"):
        return True
    if after[:1] == ("24",) and after[-1] in words.telling:
        return True
    if one.key not in words.outlets or one.glued:
        return False
    if after and after[0] in words.telling:
        return True
    if near and near[0] in words.telling and "ت" in {near[0][0], near[0][-1]}:
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
    if one.glued.endswith("ب") or _is_centred(one, near):
        return False  # "a restaurant in X"
    plays = one.glued.endswith("ل") and near[0] in PLAYING
    if plays or not words.bodies.isdisjoint(forms):
        return True
    if near[0] in words.body_ends:
        for count in range(2, len(near) + 1):
            phrase = " ".join(reversed(near[:count]))
            if not words.bodies.isdisjoint(bare_forms(phrase)):
                return True
    if one.glued.endswith("و") and near[1:] and near[1] in words.paired:
        return True
    return (
        near[0] in VOCATIVE
        or is_called(near, words)
        or (_is_of_a_body(near, words) and not is_entered_by_a_force(one, key, words))
        or _is_a_campaign(near, words)
        or _is_command(near, words)
        or is_title(one, key, near, words)
    )


# The centre of a town, or one that is called after it: "the centre X for studies".
_CENTRES = frozenset(("navenda", "ناوهندي", "سهنتهري"))
_FOR = frozenset((("ya",), ("a",), ("bo",), ("بو",)))


def _is_centred(one: Found, near: tuple[str, ...]) -> bool:
    """Whether it is the town's own centre in Kurdish, and none that is called after it."""
    return near[0] in _CENTRES and one.after[:1] not in _FOR


# "He plays for X".
PLAYING = frozenset(("لعب", "لعبت", "يلعب", "تلعب", "لعبه", "لاعبا", "مهاجما", "هدافا"))
# What speaks to somebody: "O X".
VOCATIVE = frozenset(("يا", "ايتها", "ey"))


def _is_command(near: tuple[str, ...], words: Words) -> bool:
    """Whether a direction parts it from a command's noun: "the operations of western X"."""
    if len(near) < 2 or near[0] not in words.directions or near[1] not in words.body_ends:
        return False
    return any(
        " ".join(reversed(near[1:count])) in words.bodies for count in range(3, len(near) + 1)
    )


def _is_adjective(one: Found, near: tuple[str, ...], words: Words, others: frozenset[int]) -> bool:
    """Whether a name that is a participle too describes the definite noun before it.

    Behind a verb that takes a place it may be that place, unless another stands right behind:
    "the minister, the X one, visited Y".
    """
    if one.key not in words.adjectives or one.glued or near[0][:2] not in {"ال", "لل"}:
        return False
    known = near[0] in words.today or near[0] in words.before
    if not known and one.end + 1 in others and one.key.endswith("ه") and near[0].endswith("ه"):
        return True
    return not known and words.verbs.isdisjoint(
        form for word in near[1:] for form in bare_forms(word)
    )


def _is_of_a_body(near: tuple[str, ...], words: Words) -> bool:
    """Whether a body's noun stands two words before, and its field between: "company, oil of X"."""
    if near[2:] and near[0] in _LINKS and near[2] in words.bodies:
        return True
    if len(near) < 2 or words.bodies.isdisjoint(bare_forms(near[1])):
        return False
    if near[0] in words.members:
        return True
    if is_latin(near[0]):
        return near[0].endswith(_OF) and near[1].endswith(_OF)
    if is_definite(near[0]):
        return words.verbs.isdisjoint(form for word in near[2:] for form in bare_forms(word))
    return _may_be_a_field(near[0], words)


def _may_be_a_field(word: str, words: Words) -> bool:
    """Whether an Arabic word is a noun, and none that takes a place."""
    # A verb, unless it ends as only nouns do or has the form of "helpers", "friends".
    many = word[0] == "ا" and "ا" in word[3:]
    # "Distribution", "marketing".
    doing = len(word) == _OF_A_DOING and word[0] == "ت" and word[-2] == "ي"
    if len(word) < 3 or (word[0] in "اتي" and not (word.endswith("ه") or many or doing)):
        return False
    return not any(word in known for known in (words.before, words.verbs, words.heads))


_OF_A_DOING = 5
# Of a Kurdish noun that another one owns: "the unit of the women of X".
_OF = ("a", "e", "en")
# Behind its adjective: "the party, democratic, of X".
_LINKS = frozenset(("a", "ya", "e", "ye", "en", "yen"))


def _is_a_campaign(near: tuple[str, ...], words: Words) -> bool:
    """Whether a campaign's noun and the first word of its own name stand before: "dawn of X"."""
    if len(near) < 2:
        return False
    forms = bare_forms(near[1])
    if near[0] in words.coined:
        return not words.undertakings.isdisjoint(forms)
    return not OPERATIONS.isdisjoint(forms) and _may_be_a_field(near[0], words)


# Behind these a noun that takes no place opens a name: "operation, heroes of X".
OPERATIONS = frozenset(("عمليه", "عمليات"))
