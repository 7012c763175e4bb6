"""Whether two names of speakers are of one: a body and its short name, a man and his office."""

from functools import lru_cache

from geo.claims.letters import plain_key
from geo.claims.model import Attribution
from geo.claims.reading.text.wordset import word_set

_NO_NAMES = word_set(
    "بيان بيانا بيانه بيانها بيانهم رسمي رسميه مصدر مصادر نفسه نفسها ذاته ذاتها المصدر المصادر "
    "البيان المتحدث المتحدثه باسم الناطق في عن من صدر قال قوله وكاله موقع صحيفه قناه شبكه "
    "a an the of for in on by its his their said statement official source sources same spokesman "
    "spokeswoman spokesperson agency channel newspaper website"
)
_AUTHORITIES = word_set("سلطات authorities")
_WHOSE = 2  # words of "the Iraqi authorities"


def one_voice(one: Attribution, two: Attribution) -> bool:
    """Whether all that the shorter name of a speaker tells stands in the longer one too.

    A name that tells nobody ("an official statement") may be anybody's, and that of the
    authorities is of each of their bodies.
    """
    if one.speaker is None or two.speaker is None:
        return one.speaker is two.speaker
    mine, yours = _words(one.speaker), _words(two.speaker)
    return mine <= yours or yours <= mine or _all_bodies(mine) or _all_bodies(yours)


def _all_bodies(words: frozenset[str]) -> bool:
    """As in "the Iraqi authorities": nothing but whose they are."""
    return bool(words & _AUTHORITIES) and len(words) <= _WHOSE


@lru_cache(maxsize=4096)
def _words(speaker: str) -> frozenset[str]:
    """The words of a speaker's name, bare of what is joined to them in writing."""
    told = (word.strip("\"'()،,؛;:.") for word in plain_key(speaker).split())
    return frozenset(_bare(word) for word in told if word and word not in _NO_NAMES)


def _bare(word: str) -> str:
    for head in ("وال", "بال", "لل", "ال"):
        if word.startswith(head) and len(word) - len(head) >= _STEM:
            return word.removeprefix(head)
    return word.removesuffix("'s")


_STEM = 3  # letters that a word keeps
