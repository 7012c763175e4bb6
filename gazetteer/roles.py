"""English sentences that give a name a part only somebody can have: one thanks X, X laughs."""

import re

from gazetteer.around import Capitals, Found
from gazetteer.spelling import Strength
from gazetteer.words import Words

# Behind these a clause of its own begins.
_CLAUSE_OPENS = frozenset(
    ("that", "and", "but", "when", "as", "because", "if", "while", "then", "where", "was", "is",
     "whether", "though", "although", "until", "since", "after", "before", "how", "why", "or")
)  # fmt: skip
_IN = (("in",), ("at",), ("from",), ("near",), ("outside",), ("of",), ("to",))
# "Anti-X factions".
_SIDES = (("anti",), ("pro",))
_SELF = frozenset(("himself", "herself"))
_WHO = re.compile(r",? whom?\b")
_AND_HIS = re.compile(r" and (?:his|her) ")


def is_somebodys_part(
    one: Found, key: str, words: Words, caps: Capitals, *, governs: bool, settled: bool
) -> bool:
    """Whether the sentence around a Latin name is about somebody.

    Args:
        one: The name.
        key: The folded text.
        words: The words beside names.
        caps: The capitals of the text.
        governs: The name stands for a government as well, which says and asks as persons do.
        settled: It is a town's or a country's, which no article stands before.
    """
    if not one.latin or one.head is not None or caps.kurdish:
        return False
    near = one.near[:2]
    if settled and _is_a_thing(near, key, one):
        return True
    opposed = near[:1] in _SIDES and caps.dashed(one.start - 1, one.start)
    if opposed or _has_kin(near, key, one, words):
        return True
    if _AND_HIS.match(key, one.end) is not None and not _is_gone_to(near, words):
        return True
    heard = near[:1] != () and near[0] in words.befriended
    heard = heard or (near[1:] != () and near[0] == "the" and near[1] in words.befriended)
    if (heard or (not governs and _is_heard(near, words))) and not _is_of_people(one, key, words):
        return True
    # "A man in X laughed": who did is named before.
    opens = not near or (near[0] in _CLAUSE_OPENS and not _is_one_of_two(one, words))
    return opens and (_does(one, key, words, governs=governs) or _has_its_own(one, key, caps))


def _is_one_of_two(one: Found, words: Words) -> bool:
    """As in "residents of X and Y said": what governs the first of two places governs both."""
    if all(name.strength is Strength.WEAK for name in one.names):
        return False  # as in "in X and Salman told him"
    near = one.near
    governed = any(word in words.before or (word,) in _IN for word in near[2:])
    return near[:1] == ("and",) and governed


# Not "X was his home", "X fell to his men".
_HIS_OWN = re.compile(
    r" (?!(?:is|was|were|are|became|remains?|remained) )\w+(?: [\w']+){0,4}?"
    r"(?<! to)(?<! by) (?:his|her) "
)


def _has_its_own(one: Found, key: str, caps: Capitals) -> bool:
    """Whether a weak name that opens a clause does something with what is his: "X lost her way"."""
    if any(name.strength is not Strength.WEAK for name in one.names):
        return False
    said = _HIS_OWN.match(key, one.end)
    return said is not None and not any(map(caps.opens, range(one.end, said.end())))


def _is_gone_to(near: tuple[str, ...], words: Words) -> bool:
    """Whether a place stands behind the word before: "in X and his home", "left X and his job"."""
    taken = near[:1] != () and (near[0] in words.before or near[0] in words.verbs)
    return taken or near[:1] in _IN


def _is_of_people(one: Found, key: str, words: Words) -> bool:
    """Whether it has people, or says whose they are: "told X officials", "X and its men"."""
    after = one.after[:1]
    if not after or key[one.end : one.end + 1] != " ":
        return False
    if key.startswith(" and its ", one.end) or after[0] in words.persons:
        return True
    return after[0].endswith("s") and len(after[0]) > _SHORTEST and after[0] not in words.before


_SHORTEST = 4  # shorter words with this ending are particles: "as", "this"
# What is said of ships, shops and dishes as well.
THINGS_DO = frozenset(
    ("was", "is", "had", "has", "were", "sank", "sailed", "docked", "ran", "closed", "opened")
)


def _is_a_thing(near: tuple[str, ...], key: str, one: Found) -> bool:
    """Whether an article makes a thing of it: "the X sank", "the X brothers"."""
    after = one.after[:1]
    article = near[:1] in {("the",), ("a",), ("an",)} and key[one.start - 1 : one.start] == " "
    joined = key[one.end : one.end + 1] == " " and after != ()
    if not (article and joined):
        return False
    family = near[0] == "the" and after[0] in _SIBLINGS  # "two X brothers" are from there
    return family or after[0] in THINGS_DO or after[0] in _CAN


_SIBLINGS = frozenset(("brothers", "sisters", "twins", "siblings"))
_CAN = frozenset(("will", "would", "can", "could", "must", "may", "might", "shall", "should"))


def _does(one: Found, key: str, words: Words, *, governs: bool) -> bool:
    """Whether it is the subject of what persons do; "X remembers its dead" is a town's."""
    after = one.after[:2]
    joined = key[one.end : one.end + 1] == " " and after != () and after[-1] != "its"
    if joined and (after[0] in _SELF or _acts(after, words.acting)):
        return True
    speaks = (joined and _acts(after, words.persons_after)) or _WHO.match(key, one.end)
    return bool(speaks) and not governs


def _acts(after: tuple[str, ...], verbs: frozenset[str]) -> bool:
    return any(" ".join(after[:count]) in verbs for count in range(1, len(after) + 1))


def _has_kin(near: tuple[str, ...], key: str, one: Found, words: Words) -> bool:
    """Whether it has kin or a friend: "the wife of X", "X's brother"."""
    if near[1:] and near[0] == "of" and near[1] in words.kin_of:
        return True
    said = one.after[:2] if key.startswith("s ", one.end) else ()
    return said[1:] != () and said[1] in words.kin_of


def _is_heard(near: tuple[str, ...], words: Words) -> bool:
    """Whether somebody is asked, met or quoted: "according to X"."""
    return near[:1] != () and (near[0] in words.asked or near == ("to", "according"))
