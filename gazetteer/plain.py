"""A first look at Arabic names: most are plainly a place's, and need no closer one.

A name is taken for something else by the words right beside it, by quotation marks, or for what it
is itself. Where none of these is there, the questions of ``namesakes``, ``tribes``, ``senses``,
``likened`` and ``elsewhere`` are all answered by no. A name that is not plain is only looked at
closer: a word too many here costs time, one too few would change what is found.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from gazetteer.agreement import BY_WHAT
from gazetteer.around import Capitals, Found, bare_forms, is_latin
from gazetteer.byword import ByWord
from gazetteer.compounds import IN, IN_A_PART, PROVINCES, is_put_abroad
from gazetteer.elsewhere import QUARTER
from gazetteer.givennames import APPOSED, BYNAMES, IS_NAMED, is_apposed
from gazetteer.index import Gazetteer
from gazetteer.likened import BEHIND
from gazetteer.namesakes import ESTABLISHED, OPERATIONS, PLAYING, VOCATIVE
from gazetteer.persons import DESCENT, FATHER, WENT, WHO_IS
from gazetteer.senses import is_in_another_sense
from gazetteer.spelling import Strength
from gazetteer.titles import TITLE, is_in_a_title, is_title
from gazetteer.tribes import OPENINGS
from gazetteer.words import Words


class Plain(IntEnum):
    """How much of a name a first look can tell."""

    NO = 0  # nothing
    ITSELF = 1  # no other thing is called so here
    PLACED = 2  # besides, what stands before it makes it the place


# What a name is by itself.
_NEVER = 1 << 0  # never plain
_DOUBLE = 1 << 1  # another word, a first name or an outlet's too
_OUTLET = 1 << 2
_SENSE = 1 << 3  # a plain noun too
_VERB = 1 << 4  # a verb or a thing too
_ADJECTIVE = 1 << 5
_FEMININE = 1 << 6  # an adjective of a feminine noun
_BORNE = 1 << 7  # a first name too
_NOUN = 1 << 8  # adjectives agree with it as with a noun
_SOMEBODY = 1 << 9  # it opens as somebody's name in full
# What a word right beside a name tells.
_TELLS = 1 << 0  # it may make another thing of any name
_ASKED = 1 << 1  # it does so with what stands about it
_OBJECTS = 1 << 2  # it has a thing for its object; one word farther too
_OUTLETS = 1 << 3
_DEFINITE = 1 << 4  # an adjective may describe it
_INDEFINITE = 1 << 5  # an adjective of a feminine noun may
_FAMILY = 1 << 6  # it may be a family's behind a first name
# What one tells that stands farther before.
_SECOND = 1 << 7  # right before the nearest, it may make another thing of any name
_UNPARTED = 1 << 8  # it may, unless a preposition parts them
_THIRD = 1 << 9  # it may, unparted and two words before the nearest
# What a word before a name tells besides.
_PARTS = 1 << 10  # it parts the name from words farther off
_PLACES = 1 << 11  # it makes a place of the name
_LEADS = 1 << 12  # it leads to a place
# What a word behind it does.
_ABROAD = 1 << 13  # it puts the name abroad
_LEADS_ABROAD = 1 << 14  # it does before one that is far
_FAR = 1 << 15
_DESCRIBES = 1 << 16  # it may be the adjective of a noun
_DIGITS = frozenset("0123456789")
# Up to here an age has its first figure.
_AGE = 4


class FirstLook:
    """The first look at the names of a text, with what all words of a gazetteer tell of them."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._far = frozenset(phrase.partition(" ")[0] for phrase in words.far)
        self._names = ByWord(self._of_a_name)
        self._before = ByWord(self._of_a_word_before)
        self._behind = ByWord(self._of_a_word_behind)

    def at(self, one: Found, key: str, caps: Capitals) -> Plain:
        """What it tells of a name in a text that is not in Kurdish."""
        name = self._names[one.key]
        if name & _NEVER or not one.names:
            return Plain.NO
        near, after, told = one.near, one.after, self._before
        count = len(near)
        before = told[near[0]] if count else 0
        second = told[near[1]] if count > 1 else 0
        third = told[near[2]] if count > 2 else 0
        behind = self._behind[after[0]] if after else 0
        beside = before | behind
        if (
            beside & _TELLS
            or second & _SECOND
            or (not before & _PARTS and (second & _UNPARTED or third & _THIRD))
            or (beside & _ASKED and self._is_told(one, key, behind, caps))
            or (name & _SENSE and is_in_another_sense(one, self._words))
            or (not after and _is_told_behind(one, key))
            or (key.find('"', one.end, one.end + TITLE) >= 0 and self._is_a_title(one, key, caps))
        ):
            return Plain.NO
        if name & _DOUBLE and (
            (before | second) & _OBJECTS or self._may_be_another_word(one, key, name, beside)
        ):
            return Plain.NO
        if one.head is not None:
            return Plain.PLACED
        if name & _SOMEBODY or (name & _NOUN and behind & _DESCRIBES):
            return Plain.ITSELF
        return Plain.PLACED if before & _PLACES or one.glued[-1:] in _INTO else Plain.ITSELF

    def _is_told(self, one: Found, key: str, behind: int, caps: Capitals) -> bool:
        """Whether it is put abroad, or Ali and not "on" stands before."""
        after = one.after
        farther = behind & _LEADS_ABROAD and after[1:] and self._behind[after[1]] & _FAR
        if (behind & _ABROAD or farther) and is_put_abroad(one, key, after, self._words):
            return True
        return one.near[:1] == (_ALI,) and caps.letter_before(one.start) == "ي"

    def _is_a_title(self, one: Found, key: str, caps: Capitals) -> bool:
        """Whether the quotation marks around it make another thing of it, if there are two."""
        if key.rfind('"', max(0, one.start - TITLE), one.start) < 0:
            return False
        words = self._words
        return is_title(one, key, one.near[:3], words) or is_in_a_title(one, key, words, caps)

    def _may_be_another_word(self, one: Found, key: str, name: int, beside: int) -> bool:
        """Whether a name that is another word or a first name too may be that here."""
        if not one.glued and (
            (name & _ADJECTIVE and beside & _DEFINITE)
            or (name & _FEMININE and beside & _INDEFINITE)
        ):
            return True
        if name & _OUTLET and beside & _OUTLETS:
            return True
        if (
            one.head is not None
            or one.glued[-1:] == "ب"
            or (beside & _LEADS and _follows(one, key))
        ):
            return False
        if name & _VERB or (name & _BORNE and beside & _FAMILY):
            return True
        apposed = name & _BORNE and len(one.after) <= APPOSED
        return bool(apposed) and is_apposed(one, key, self._words)

    def _of_a_name(self, key: str) -> int:
        words = self._words
        first, _, rest = key.partition(" ")
        plain_nouns = words.nouns_too if key.endswith("ا") else frozenset()
        never = (
            is_latin(key)
            or key.startswith((*OPENINGS, "ابو"))
            or (key.endswith("ين") and not rest)
            or _any((key,), words.tribes, words.qualities, words.owned, plain_nouns)
        )
        return (
            never * _NEVER
            | (key in words.doubles) * _DOUBLE
            | (key in words.outlets) * _OUTLET
            | (not words.senses.keys().isdisjoint((key, f"ال{key}"))) * _SENSE
            | _any((key,), words.verbs_too, words.nouns_too) * _VERB
            | (key in words.borne) * _BORNE
            | (key in words.adjectives) * _ADJECTIVE
            | (key in words.adjectives_too) * _FEMININE
            | (not rest and key.startswith("ال") and key.endswith(("ه", "ات"))) * _NOUN
            | (first in words.first_names) * _SOMEBODY
        )

    def _of_a_word_before(self, word: str) -> int:
        words, forms = self._words, bare_forms(word)
        told = words.telling_of[word]
        tells = (
            told
            or word == _UNDER
            or (is_latin(word) and word[0].isalpha())
            or _any(forms, words.quarters, QUARTER)
        )
        unparted = _any(
            forms, words.persons, words.bodies, words.undertakings, words.consumed, words.naming,
            OPERATIONS,
        )  # fmt: skip
        named = _any(forms, BYNAMES, ESTABLISHED, PLAYING, VOCATIVE, WENT)
        told_farther = told and _any(forms, words.body_ends, words.paired)
        preposition = word in words.before
        return (
            (tells or named) * _TELLS
            | (word == _ALI) * _ASKED
            | (told_farther or _any(forms, BYNAMES, FATHER, OPERATIONS)) * _SECOND
            | (told and unparted) * _UNPARTED
            | words.naming_of[word] * _THIRD
            | _any(forms, words.objects_of) * _OBJECTS
            | (word in words.telling or _any(forms, words.outlet_people)) * _OUTLETS
            | (_has_article(word) and not (preposition or word in words.today)) * _DEFINITE
            | word.endswith(("ه", "ات")) * _INDEFINITE
            | (preposition and not (_has_article(word) or word in words.members)) * _PARTS
            | _any(forms, words.before, words.undergone) * _PLACES
            | words.leading_of[word] * _LEADS
        )

    def _of_a_word_behind(self, word: str) -> int:
        words = self._words
        tells = (word in words.adjectives_of or word.isdigit()) or _any(
            (word,),
            _OLD,
            DESCENT,
            _NAMED,
            words.telltales,
            words.elsewhere,
            words.fields,
            BY_WHAT,
            BEHIND,
        )
        put = word.startswith("ب") or _any((word,), IN, IN_A_PART)
        abroad = word[1:] in words.far or _any((word,), PROVINCES, words.powers)
        return (
            tells * _TELLS
            | (put or abroad) * _ASKED
            | (word in words.telling) * _OUTLETS
            | (word.startswith("ال") and word.endswith("ي")) * _FAMILY
            | abroad * _ABROAD
            | put * _LEADS_ABROAD
            | (word in self._far or word == _IN) * _FAR
            | word.startswith("ال") * _DESCRIBES
        )


_UNDER, _IN, _ALI = "تحت", "في", "علي"
_INTO = frozenset("بل")
_OLD = frozenset(("is", "was"))
_NAMED = frozenset(word for named in IS_NAMED for word in named)


def _is_told_behind(one: Found, key: str) -> bool:
    """Whether an age may stand behind a comma, or who it is: "X, and she is a student"."""
    if one.head is None and not one.glued and not _DIGITS.isdisjoint(key[one.end : one.end + _AGE]):
        return True
    return WHO_IS.match(key, one.end) is not None


def _has_article(word: str) -> bool:
    return word.startswith(("ال", "لل"))


def _follows(one: Found, key: str) -> bool:
    """Whether nothing but a blank stands between a name and the word before."""
    at = one.start - len(one.glued)
    return key[at - 1] == " " and key[at - 2].isalnum()


def _any(forms: Iterable[str], *known: frozenset[str]) -> bool:
    return any(not some.isdisjoint(forms) for some in known)


def is_strong(one: Found) -> bool:
    """Whether a name counts by itself."""
    return one.names[0].strength is not Strength.WEAK


def plainly(
    found: Sequence[Found], key: str, gazetteer: Gazetteer, caps: Capitals
) -> Sequence[Plain]:
    """How plain each name of a text is; in Kurdish none is."""
    if caps.kurdish:
        return [Plain.NO] * len(found)
    look = _first_look(gazetteer)
    return [look.at(one, key, caps) for one in found]


@lru_cache(maxsize=2)
def _first_look(gazetteer: Gazetteer) -> FirstLook:
    return FirstLook(gazetteer.words)
