"""Latin names that an English sentence gives to something else: "the ship X", "a mare called X"."""

import re

from gazetteer.around import Capitals, Found, word_start
from gazetteer.bare import befalls, is_placed
from gazetteer.borders import named_in
from gazetteer.mottos import is_in_a_motto, names_places
from gazetteer.roles import THINGS_DO
from gazetteer.words import Words

_DETERMINERS = frozenset(
    ("a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "another")
)
_CALLED = frozenset(
    ("called", "named", "nicknamed", "dubbed", "titled", "entitled", "christened", "branded",
     "codenamed", "labelled", "labeled")
)  # fmt: skip
# "The place is called X" says nothing of what it is.
_OF_ANYTHING = frozenset(
    ("is", "was", "are", "were", "be", "been", "also", "now", "once", "formerly", "locally", "what",
     "they", "we", "it", "called", "named", "and", "then", "commonly", "simply", "still")
)  # fmt: skip
# "The day X fell": a clause of its own follows these, and an adjective none of them is.
_CLAUSE_FOLLOWS = frozenset(
    ("day", "night", "morning", "evening", "moment", "hour", "week", "month", "year", "time",
     "way", "reason", "fact", "first", "last", "next", "same", "once", "then", "now", "only")
)  # fmt: skip
# Verbs in the past whose form no ending tells, and particles: a place may follow all of these.
_DID = frozenset(
    ("arose", "ate", "awoke", "beat", "became", "began", "bent", "bet", "bit", "bled", "blew",
     "bore", "bought", "bred", "broke", "brought", "built", "burnt", "burst", "came", "caught",
     "chose", "clung", "crept", "cut", "dealt", "did", "drank", "drew", "drove", "dug", "fed",
     "fell", "felt", "fled", "flew", "forbade", "forgave", "forgot", "fought", "found", "froze",
     "gave", "got", "grew", "heard", "held", "hid", "hit", "hung", "kept", "knew", "laid", "lay",
     "led", "left", "lent", "let", "lit", "lost", "made", "meant", "met", "overran", "overtook",
     "paid", "put", "quit", "ran", "rang", "read", "rebuilt", "retook", "rid", "rode", "rose",
     "said", "sang", "sank", "sat", "saw", "sent", "set", "shone", "shook", "shot", "shrank",
     "shut", "slept", "slid", "sold", "sought", "spat", "spent", "split", "spoke", "sprang",
     "spread", "stole", "stood", "struck", "strove", "stuck", "stung", "swam", "swept", "swore",
     "swung", "taught", "thought", "threw", "told", "took", "tore", "trod", "understood",
     "upset", "went", "wept", "wiped", "withstood", "woke", "won", "wore", "wound", "wrote",
     "beset", "can", "could", "will", "would", "may", "might", "must", "shall", "should", "do",
     "does", "has", "had", "is", "was", "were", "are", "be", "been", "like", "than", "about",
     "via", "amid", "despite", "during", "among", "against", "without", "within", "beside",
     "besides", "except", "unlike", "until", "till", "upon", "onto", "under", "versus", "below",
     "beneath", "along", "of", "as")
)  # fmt: skip
# "The men control X", "the rebels enter X": the present of many has no ending either.
_DO = frozenset(
    ("control", "hold", "enter", "leave", "seize", "capture", "recapture", "retake", "take",
     "surround", "besiege", "reach", "cross", "run", "govern", "rule", "defend", "secure", "free",
     "liberate", "occupy", "encircle", "storm", "attack", "bomb", "shell", "raid", "target", "man",
     "patrol", "guard", "fortify", "evacuate", "shut", "approach", "threaten", "overrun", "visit")
)  # fmt: skip
_ADJECTIVES = frozenset(
    ("old", "new", "whole", "entire", "all", "nearby", "rural", "modern", "ancient", "central",
     "inner", "outer", "lower", "upper", "greater", "far", "tiny", "quiet", "once", "poor", "rich",
     "remote", "free", "mainly", "mostly", "poverty", "oil", "battered", "ravaged", "torn", "held",
     "empty", "besieged", "distant", "sleepy", "dusty", "downtown", "border", "future", "late",
     "great", "little", "small", "big", "famous", "holy", "proud", "golden", "real", "post",
     "war", "pre", "mid", "early", "peaceful", "capital", "hometown", "stronghold", "neighbor",
     "neighbour", "enclave", "bastion", "homeland", "hamlet", "township", "suburb", "settlement",
     "oasis", "outpost", "checkpoint", "garrison", "depot", "citadel", "farm", "native",
     "ancestral", "restive", "flung", "sunni", "shiite", "shia", "kurdish", "arab", "yazidi",
     "turkmen", "majority", "populated")
)  # fmt: skip
# "The source added that X fell".
_CONJUNCTIONS = frozenset(
    ("that", "whether", "because", "while", "when", "where", "though", "although", "since",
     "before", "after", "but", "and", "how", "why", "if", "unless", "once")
)  # fmt: skip
_LINES = ("border", "frontier", "boundary")
_ENDINGS = ("ed", "ing", "ly", "ern", "s", "ic", "ous", "ful", "ish", "ese", "ward", "most", "less")
_WORD = 3


def is_not_itself(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether an English sentence gives a Latin name to a thing, a group or a word."""
    if not one.latin or one.head is not None:
        return False
    return (
        _is_apposed(one, key, words, caps)
        or is_in_a_motto(one, key, words, caps)
        or _is_a_group(one, key, caps)
        or _is_explained(one, key)
        or _is_a_code(one, words)
        or _is_of_a_group(one, key)
    )


def _is_apposed(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a common noun of no place right before has the name: "the bakery chain X"."""
    near = one.near
    if not near or caps.kurdish or caps.titled or key[one.start - 1 : one.start] not in {" ", '"'}:
        return False
    if key.startswith(_LINES, one.start) or not caps.opens(one.start):
        return False  # "a 600-kilometre border with X", "a lorry south of X": a noun opens the name
    if near[0] in _CALLED:
        if len(near) == 1:  # set off by a comma
            return near[0] not in _OF_ANYTHING
        return near[1] not in _OF_ANYTHING | words.calling_places and not names_places(
            near[1], words
        )
    return _names_a_thing(one, key, near, words, caps)


def _names_a_thing(
    one: Found, key: str, near: tuple[str, ...], words: Words, caps: Capitals
) -> bool:
    if _has_its_scene_before(one, key, near, words, caps) or _governs(one, key, near, words):
        return False
    noun = near[0]
    if len(noun) < _WORD or noun.endswith(_ENDINGS) or noun in _CONJUNCTIONS:
        return False
    if _takes_a_name(noun, words):
        return False
    at = word_start(key, one.start - 1)
    for count, word in enumerate(near):
        if count and word in _DETERMINERS:
            return True
        verb = word in _DID or word in words.before or word in words.verbs
        if caps.opens(at) or (count and (verb or word.endswith("s"))):
            return False
        at = word_start(key, at - 1)
    return False


# What opens a sentence with its scene; the second ones may have a clause behind them as well.
_SCENES = frozenset(
    ("during", "in", "on", "by", "with", "amid", "despite", "for", "at", "under", "throughout",
     "following")
)  # fmt: skip
_TIMES = frozenset(("before", "after", "since", "until"))


def _has_its_scene_before(
    one: Found, key: str, near: tuple[str, ...], words: Words, caps: Capitals
) -> bool:
    """Whether the name is the subject behind the scene of its sentence: "In the summer X fell"."""
    scene = near[2:] != () and near[1] in _DETERMINERS and key[one.end : one.end + 1] == " "
    if not scene or not (near[2] in _SCENES or (near[2] in _TIMES and befalls(one, words))):
        return False
    at = one.start
    for _ in range(3):
        at = word_start(key, at - 1)
    return caps.opens_sentence(at)


def _governs(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether it is a government, which did something to the thing: "the deal Damascus signed"."""
    after = one.after[:1]
    if near[1:2] == () or near[1] not in _DETERMINERS or key[one.end : one.end + 1] != " ":
        return False
    named = one.key in words.capitals or bool(named_in(one.key))
    # A paper, a ship.
    called = (words.bodies, words.bodies_after_any - _SIGNED, words.titled)
    if not named or any(near[0] in nouns for nouns in called):
        return False
    return after != () and after[0] not in THINGS_DO


# What governments sign.
_SIGNED = frozenset(
    ("deal", "agreement", "treaty", "declaration", "charter", "memorandum", "pact", "accord",
     "accords")
)  # fmt: skip


def _takes_a_name(word: str, words: Words) -> bool:
    """Whether a place may follow the word: a verb, an adjective, a preposition, its own noun."""
    known = word in _DID or word in _DO or word in _ADJECTIVES or word in _CLAUSE_FOLLOWS
    said = word in words.before or word in words.verbs or word in words.undergone
    return known or said or names_places(word, words) or word in words.plain_before


# "The X 12" are people; "the X 2017" is none.
_COUNTED = re.compile(r" (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten)\b")


def _is_a_group(one: Found, key: str, caps: Capitals) -> bool:
    """Whether a number makes a group of the name: "the X Four"."""
    near = one.near[:1]
    if near != ("the",):
        return False
    said = _COUNTED.match(key, one.end)
    return said is not None and (said[0][1].isdigit() or caps.opens(one.end + 1))


_MEANS = re.compile(
    r"\"? (?:means|meant|rhymes with|stands for|translates)\b"
    r"|\"? (?:is|was) (?:also )?(?:an? |the )?(?:\w+ )?(?:for|word|term|slang|name|verb|noun)\b"
)


def _is_explained(one: Found, key: str) -> bool:
    """Whether the name is a word that the sentence explains: "X is Arabic for"."""
    return _MEANS.match(key, one.end) is not None


_CODE = re.compile(r"[a-z] ?\d{1,2}")


def _is_a_code(one: Found, words: Words) -> bool:
    """Whether a letter with a figure is none of a station's: "a T2 scan", "H1 visas"."""
    if _CODE.fullmatch(one.key) is None or is_placed(one, words):
        return False
    near, after = one.near[:1], one.after[:1]
    if near:
        return near[0] in {"a", "an"}
    return after[:1] != () and after[0].endswith("s") and not befalls(one, words)


_GROUPS = frozenset(
    ("quartet", "quintet", "trio", "orchestra", "choir", "ensemble", "team", "club", "band",
     "troupe", "league", "squad", "company", "brigade", "battalion", "society", "association")
)  # fmt: skip


def _is_of_a_group(one: Found, key: str) -> bool:
    """Whether a group's noun follows with its field between: "the X string quartet"."""
    near, after = one.near[:1], one.after[:2]
    if near not in {("the",), ("a",)} or len(after) < 2 or key[one.end] != " ":
        return False
    return after[1] in _GROUPS and not after[0].endswith(("s", "ed"))
