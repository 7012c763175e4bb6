"""Arabic names of which something is said as of a town: towns are feminine, and so is what is said.

A verb in the feminine right before a name has it for its subject, or its own subject is hidden; an
indefinite adjective or a verb in the feminine behind a name that opens a clause is its predicate.
"""

from gazetteer.around import Found, is_definite
from gazetteer.words import Words

# A clause of its own begins behind these: "that X needs", "as for X".
CLAUSE_OPENS = frozenset(
    ("ان", "بان", "وان", "لان", "اما", "لكن", "ولكن", "حيث", "بينما", "فيما", "كانت", "وكانت",
     "ليست", "صارت", "باتت", "ظلت", "اصبحت")
)  # fmt: skip
_NOT = frozenset(("لم", "لا", "لن", "قد", "ما", "لاتزال", "فقد", "فلم", "فلا", "فلن", "فما"))
# Shorter words with these endings are particles and nouns: "below", "house".
_SHORTEST = 4
_NOUNS = ("ات", "وت", "يت")
_NO_ADJECTIVES = frozenset(("هذه", "سنه", "عليه", "اليه", "ثلاثه", "اربعه", "خمسه", "سته", "نهايه"))


def is_subject(one: Found, words: Words) -> bool:
    """Whether a verb in the feminine, of nothing that a woman alone does, stands right before."""
    if _is_ambiguous(one, words) or one.glued:
        return False
    near = one.near[:1]
    return bool(near) and is_feminine_verb(near[0]) and not _is_a_womans(near[0], words)


def has_predicate(one: Found, key: str, words: Words) -> bool:
    """Whether a name that opens a clause has a predicate in the feminine behind it.

    Of a name that is an ordinary word too the predicate must be one that towns have.
    """
    near = one.near[:1]
    if one.latin or one.glued or not near or near[0] not in CLAUSE_OPENS:
        return False
    return is_in_the_state_of_a_town(one, key, words) or (
        not _is_ambiguous(one, words) and is_followed_by_a_feminine(one, key)
    )


def is_in_the_state_of_a_town(one: Found, key: str, words: Words) -> bool:
    """Whether what follows is said of towns: "X is besieged", "X has not seen"."""
    said = _said(one, key)
    return said in words.undergone and (said[-1:] == "ه" or "ت" in {said[:1], said[-1:]})


def is_followed_by_a_feminine(one: Found, key: str) -> bool:
    """Whether an indefinite adjective or a verb, both in the feminine, follows an Arabic name."""
    said = _said(one, key)
    if len(said) < _SHORTEST or one.latin or is_definite(said):
        return False
    adjective = said.endswith("ه") and said[0] not in "وبلف" and said not in _NO_ADJECTIVES
    return adjective or said.startswith(("ت", "ست")) or is_feminine_verb(said)


def is_feminine_verb(word: str) -> bool:
    """Whether a word has the ending of a verb in the past of which something feminine is said."""
    ends = word.endswith("ت") and len(word) >= _SHORTEST and not word.endswith(_NOUNS)
    return ends and not is_definite(word)


def _said(one: Found, key: str) -> str:
    """The first word behind a name that no mark parts from it, and that is no particle."""
    after = one.after[:2]
    if not after or key[one.end : one.end + 1] != " ":
        return ""
    said = after[1] if after[0] in _NOT and after[1:] else after[0]
    return said[1:] if said.startswith("فت") else said  # "as for X, so it ..."


def _is_a_womans(verb: str, words: Words) -> bool:
    bare = verb[1:] if verb[0] in "وف" else verb
    return verb in words.living or bare in words.living or bare in words.sources


def _is_ambiguous(one: Found, words: Words) -> bool:
    """Whether the name is an ordinary word or somebody's as well."""
    known = (words.doubles, words.common, words.described, words.first_names)
    return one.latin or " " in one.key or any(one.key in names for names in known)
