"""Longer English names that end in a place: "the Voice of X", "Hope for X"."""

import re

from gazetteer.around import Capitals, Found, apposition, word_start
from gazetteer.words import Words

# What a capital makes a name of together with the place behind: "the Lions of X", "Justice for X".
_LINKS = frozenset(("of", "for", "on", "to", "from", "in", "with", "at"))
_GOVERNED = frozenset(("of", "for", "on"))
_LINKED = 3


def is_in_a_motto(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a noun with a capital and a small word make a longer name: "the Voice of X".

    A capital that opens a sentence says so only where an apposition follows: "Hope for X, a club".
    """
    near = one.near[:_LINKED]
    latin = one.latin and not (caps.kurdish or caps.titled)
    if not latin or len(near) < _LINKED - 1 or near[0] not in _LINKS:
        return False
    ruled = near[0] in _GOVERNED and _may_rule_a_place(near[1], words)
    if key[one.start - 1 : one.start] != " " or ruled:
        return False
    at = word_start(key, one.start - len(near[0]) - 2)
    if not caps.opens(at) or caps.shouted(at, at + len(near[1])):
        return False
    if not caps.opens_sentence(at):
        return _begins_a_name(key, at, near[0], caps) or _is_a_work(key, at, words, caps)
    known = words.beings | words.titled | _BODIES
    behind = one.after[:1] if key[one.end : one.end + 1] == " " else ()
    return not (known.isdisjoint(apposition(key, one.end)) and _BODIES.isdisjoint(behind))


def _begins_a_name(key: str, at: int, link: str, caps: Capitals) -> bool:
    """Whether the capital at ``at`` is a common noun's: behind an article, or set off by a mark.

    Before "to" and "from" it may be somebody's, but behind an article with a capital of its own.
    """
    before = key[max(0, at - 5) : at]
    if link in _GOVERNED:
        called = re.findall(r"\w+", key[max(0, at - _NOUN) : at])[-1:]
        named = called != [] and called[0] in _BODIES and key[at - 1] == " "
        return named or before.endswith((" the ", ", ", '"')) or (at < _NOUN and key[:at] in _OPENS)
    while at > 0:
        first = word_start(key, at - 1)
        if key[at - 1] != " " or not caps.opens(first):
            return False
        if key[first : at - 1] in _ARTICLES:
            return not caps.opens_sentence(first)
        at = first
    return False


def _is_a_work(key: str, at: int, words: Words, caps: Capitals) -> bool:
    """Whether the capitals that end at ``at`` are a title's: "a copy of Return to X"."""
    while at > 0 and caps.opens(first := word_start(key, at - 1)) and key[at - 1] == " ":
        at = first
    before = re.findall(r"\w+", key[max(0, at - _NOUN) : at])[-2:]
    if before[-1:] == ["of"]:
        return before[0] in _COPIES
    return bool(before) and (before[-1] in words.titled or before[-1] in _READ)


# The noun of a work stands no farther before its title.
_NOUN = 24
_COPIES = frozenset(
    ("copy", "copies", "author", "screening", "episode", "translation", "edition", "director",
     "performance", "reading", "showing", "rerun", "reruns", "fan", "cast", "pages", "publication")
)  # fmt: skip
_READ = frozenset(
    ("read", "reread", "watched", "rewatched", "reviewed", "screened", "wrote", "penned", "titled",
     "entitled", "starred", "streamed", "performed", "translated", "finished", "quoted", "memoirs")
)  # fmt: skip
_ARTICLES = frozenset(("the", "a", "an"))
_OPENS = frozenset(("the ", "a ", "an ", '"'))


def _may_rule_a_place(word: str, words: Words) -> bool:
    """Whether a noun with a capital leaves the place behind it one: "Mayor of X", "Emir of X"."""
    if names_places(word, words) or word in words.first_names or word in words.persons:
        return True
    return word in _RULES or word in words.plain_before


_RULES = frozenset(
    ("battle", "siege", "fall", "bishop", "emir", "wali", "governor", "governorate", "mayor",
     "republic", "kingdom", "land", "sultan", "patriarch", "archbishop", "metropolitan", "mufti",
     "east", "west", "north", "south", "christians", "yazidis", "kurds", "arabs", "sunnis", "shia",
     "turkmen", "jews", "assyrians", "gulf", "plain", "plains", "valley", "mountains", "hills",
     "desert", "oasis", "port", "road", "liberation", "sheikh", "imam", "diocese",
     "hawza", "seminary", "shrine", "shrines", "citadel", "castle", "ruins", "museum")
)  # fmt: skip
_BODIES = frozenset(
    ("group", "charity", "page", "campaign", "team", "network", "project", "initiative",
     "coalition", "party", "movement", "programme", "program", "militia", "unit", "faction",
     "foundation", "club", "association", "agency", "website", "channel", "collective", "union",
     "fund", "petition", "slogan", "hashtag", "forum")
)  # fmt: skip


def names_places(word: str, words: Words) -> bool:
    """Whether an English word is a head noun of places: "town", "valley"."""
    return word in words.heads_after or word in words.heads
