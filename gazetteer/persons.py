"""Whether a place's name is somebody's: by a title, a first name, a word of descent, or grammar."""

import re

from gazetteer.addressed import takes_somebody
from gazetteer.around import (
    Capitals,
    Found,
    bare_forms,
    is_definite,
    last_before,
    word_end,
    word_start,
    words_after,
)
from gazetteer.bare import is_placed
from gazetteer.descent import is_a_family_name
from gazetteer.governed import has_a_partner, has_a_thing
from gazetteer.kinsfolk import belongs_to_kin, has_a_home
from gazetteer.somebody import is_a_latin_somebody
from gazetteer.words import Words

_STOPS = frozenset(".!?؟؛:\u2029")


def is_person(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a weak name is a person's: by a title, a first name, or a word of descent."""
    governed = takes_somebody(one, key, words) or has_a_thing(one, words)
    governed = governed or has_a_home(one, words) or belongs_to_kin(one, key, words)
    if governed or is_a_family_name(one, words, caps) or has_a_partner(one, key, words, caps):
        return True
    near = one.near[:2]
    after = one.after[:1]
    cued = any(" ".join(reversed(near[:count])) in words.before for count in (1, 2))
    if after and after[0] in words.persons_after and not cued:
        return True
    if not near or one.glued:
        return False
    if is_first_name(near[0], one.start, words, caps) or near[0] in words.persons:
        return True
    titled = near[1:] != () and near[1] in words.persons and not is_definite(near[0])
    if cued or titled:
        return not cued
    capital = one.latin and caps.opens(word_start(key, one.start - 1))
    return capital and near[0] not in words.plain_before


def is_somebody(
    one: Found, key: str, words: Words, caps: Capitals, *, others: frozenset[int]
) -> bool:
    """Whether any name, however sure by itself, is a person's where it stands.

    Args:
        one: The name.
        key: The folded text.
        words: The words beside names.
        caps: The capitals of the text.
        others: Where the other names of the text start and end.
    """
    if is_aged(one, key) or not DESCENT.isdisjoint(one.after[:1]):
        return True
    near = one.near[:3]
    if one.latin:
        introduced = caps.kurdish and _is_introduced(one, key, near, words)
        return introduced or is_a_latin_somebody(one, key, words, caps, others)
    if one.glued:
        return False
    return (
        _is_family(one, key, near, words, caps)
        or _has_a_kunya(one, near, words, others)
        or (near[:1] == (_MOTHER,) and one.start - len(_MOTHER) - 2 not in others)
        or _is_titled(near, words)
        or _speaks(one, near, words)
        or _is_said_to_be(one, key, words)
        or _went(near, one.after[:1], words)
        or _is_introduced(one, key, near, words)
    )


WHO_IS = re.compile(r" ?[،,] و(?:هو|هي) (\w+)")


def _is_said_to_be(one: Found, key: str, words: Words) -> bool:
    """Whether an Arabic apposition says that it is somebody: "X, and she is a student"."""
    said = WHO_IS.match(key, one.end)
    return said is not None and (said[1] in words.persons or said[1] in words.beings)


FATHER = frozenset(("ابو", "ابي", "ابا"))


def _has_a_kunya(one: Found, near: tuple[str, ...], words: Words, others: frozenset[int]) -> bool:
    """Whether "father of Y", which is no place, stands before a name with its article."""
    if near[1:] == () or near[1] not in FATHER or not one.key.startswith("ال"):
        return False
    head = any(form in words.heads for word in near[2:] for form in bare_forms(word))
    return one.start - 1 not in others and not head


_AND_KURDISH = "u"
# In the masculine, with "to" behind the name: who went is not where to.
WENT = frozenset(("وصل", "توجه", "سافر", "انتقل", "ذهب", "رجع", "انضم", "لجا"))


def _went(near: tuple[str, ...], after: tuple[str, ...], words: Words) -> bool:
    """Whether "to" follows one who came: right behind the verb, or with title and first name."""
    if near[:1] == () or after != ("الي",):
        return False
    named = near[1:] != () and near[0] in words.first_names and near[1] in words.persons
    return near[0] in WENT or named


# "Mother of", which is "or" between two places.
_MOTHER = "ام"
# "Son of" behind a name.
DESCENT = frozenset(("بن", "بنت", "bin", "ibn", "bint"))
# An age behind a name: "X, 41," and "X (41 years)".
_AGE = re.compile(r", \d\d?,| \(\d\d?\)| (?:is|was) \d\d years old|[،,]? ?\(?\d\d? (?:عاما|سنه)")


def is_aged(one: Found, key: str) -> bool:
    """Whether an age stands behind a name."""
    return one.head is None and not one.glued and _AGE.match(key, one.end) is not None


def is_called(near: tuple[str, ...], words: Words) -> bool:
    """Whether a calling right before a name makes it a person's, as "the singer X" does.

    Not behind a verb that takes a place, and not behind the noun of one.
    """
    return not words.callings.isdisjoint(bare_forms(near[0])) and _is_free(near[1:], words)


def is_first_name(word: str, end: int, words: Words, caps: Capitals) -> bool:
    """Whether the word that ends before ``end`` is a first name.

    Ali and the preposition "on" have one key in Arabic; the writer's last letter parts them.
    """
    return word in words.first_names or (word == "علي" and caps.letter_before(end) == "ي")


def _is_free(farther: tuple[str, ...], words: Words) -> bool:
    """Whether no verb that takes a place, and no noun of one, is among these words."""
    forms = {form for word in farther for form in bare_forms(word)}
    known = forms.isdisjoint(words.heads) and forms.isdisjoint(words.heads_after)
    return known and words.verbs.isdisjoint(forms)


def _is_family(one: Found, key: str, near: tuple[str, ...], words: Words, caps: Capitals) -> bool:
    """Whether a first name stands before: "Muhammad al-X", and in Kurdish "Azad X" too."""
    if not near:
        return False
    # "X-i", of X: behind a title or a calling that has no ending of its own.
    if caps.kurdish and key[one.end : (behind := word_end(key, one.end))] == "ي":
        after = words_after(key, behind, 1)
        if _bears_a_family(near, after, words):
            return True
    if near[0] in _ALL or not is_first_name(near[0], one.start, words, caps):
        return False
    # "Rifaat" and "she raised" are spelled alike.
    verb = near[0].endswith("ت") or one.key in words.capitals
    return one.key.startswith("ال") or (not verb and _is_free(near[1:], words))


# "That" and "and", behind which a clause opens; and words of time.
_CLAUSE_OPENS = frozenset(("كه", "و", "بهلام"))
_TIMES = frozenset(("ييستا", "دواتر", "ههروهها", "بهلام", "ههموو"))


# "For", "said"; what an army takes is written with the same ending, and its verb follows.
_DEEDS = frozenset((word,) for word in ("بو", "كوتي", "وتي", "دهليت", "رايكهياند", "لهكهل"))


def _bears_a_family(near: tuple[str, ...], after: tuple[str, ...], words: Words) -> bool:
    """Whether the words before "X-i", of X, are somebody's: a title, or a name that opens a clause.

    A noun that a place belongs to has an ending of its own.
    """
    first = near[0]
    if any(first in known for known in (words.persons, words.callings, words.first_names)):
        return True
    bare = len(first) >= _SHORTEST_NAME and not first.endswith(("ي", "كان")) and first not in _TIMES
    known = bare_forms(first)
    return (
        bare
        and after in _DEEDS
        and (len(near) == 1 or near[1] in _CLAUSE_OPENS)
        and words.before.isdisjoint(known)
        and words.heads.keys().isdisjoint(known)
        and words.verbs.isdisjoint(known)
        and first not in words.today
    )


_SHORTEST_NAME = 4


def _is_titled(near: tuple[str, ...], words: Words) -> bool:
    """Whether a title stands two words before, and between them what may be a first name."""
    if near and near[0] in words.persons and near[0].startswith("ال") and _is_free(near[1:], words):
        return len(near[0]) >= _SHORTEST_TITLE
    if len(near) < 2 or near[1] not in words.persons or len(near[1]) < _SHORTEST_TITLE:
        return False
    between = near[0]
    if between in words.plain_between or between[:2] in {"ال", "لل"}:
        return False
    known = (words.before, words.heads, words.verbs)
    return not any(form in cues for form in bare_forms(between) for cues in known) and _is_free(
        near[2:], words
    )


# First names that are words for "all" and "victory" as well.
_ALL = frozenset(("كامل", "نصر", "صباح", "فجر", "ربيع", "شمال"))


# Shorter words of descent ("bin", "father of") take one name and not two.
_SHORTEST_TITLE = 5


def _speaks(one: Found, near: tuple[str, ...], words: Words) -> bool:
    """Whether a verb in the masculine has it for its subject, or one of what no town does."""
    if " " in one.key or one.key in words.masculine or one.key in words.capitals:
        return False
    if not words.living.isdisjoint((*near[:1], *one.after[:1])):
        return bool(near[:1] and near[0] in words.living) or one.key in words.borne
    if not near:
        return False
    descent = one.key.startswith("ال") and one.key.endswith("ي")
    return near[0] in words.speaking or (descent and near[0] in words.doing)


def _is_introduced(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether what follows says who it is; a first name or a noun does so as a sentence opens."""
    after = one.after[:1]
    if not after or key[one.end : one.end + 1] != " " or one.head is not None:
        return False
    if after[0] in words.befallen and after[0] in words.first_names:  # "free", and Azad
        return False
    if after[0] in words.callings:
        cued = bool(near) and not words.before.isdisjoint(bare_forms(near[0]))
        return not cued and _is_free(near, words)
    opens = last_before(key, one.start, ' "*#|')
    if opens and opens not in _STOPS and near:
        # In mid-sentence, unless a word of place stands before: "X Hussein came first".
        # "Took over X Khalid": behind a mere verb a name that people bear is somebody's.
        if near[0] == _AND_KURDISH:  # the second of two places
            return False
        borne = one.key in words.borne and words.before.isdisjoint(bare_forms(near[0]))
        return after[0] in words.first_names and (borne or not is_placed(one, words))
    return after[0] in words.first_names or after[0] in words.beings
