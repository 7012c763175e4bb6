"""Signs of where an Arabic clause begins or goes on: "had", a list of works, "described as"."""

from collections.abc import Sequence

from geo.claims.cues import Hit
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.scene import Sentence

RELATIVES = frozenset({"التي", "الذي", "الذين", "والتي", "والذي", "والذين"})
"""Who or which: opens a clause that is said of what stands before it."""
BEFORE_THAT = frozenset({"بعد", "قبل", "دون"})
"""Words that with "that" behind them open a clause."""
HAD = frozenset({"كان", "كانت"})
AND_HAD = frozenset({"وكان", "وكانت", "وكانوا"})
WAS = HAD | AND_HAD | {"كانوا"}
"""Was or were, with "and" before it or without."""
_HAD_REACH = 4  # words from whom "had" is said of to his deed, a second name of his aside
_DAWN = ("فجر", "فجرا")  # no "so" before a verb
_LIST_REACH = 7  # words from one of the works of a list to the next


def goes_on_there(words: Sequence[str], place: int) -> bool:
    """As in "at dawn", "…, described as X, …": written like a verb, and no clause begins there."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in _DAWN or (words[place].startswith("وصف") and behind[:1] == "ب")


SO_THAT_IT_STANDS = frozenset({"لتحل", "ليحل", "ليحلوا", "لتحلا", "ليحلا"})


def takes_its_place(words: Sequence[str], place: int) -> bool:
    """As in "X left, so that Y took its place", in Arabic: told of Y, and no purpose of X's."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in SO_THAT_IT_STANDS and behind.startswith(("محل", "مكان"))


def in_a_list(sentence: Sentence, place: int, hit: Hit) -> bool:
    """As in "…, and the setting up of", written like "and he set it up": one of several works."""
    listed = hit.meaning == "build" and hit.tail == "ه" and sentence.words[place - 1] == "،"
    before = sentence.cue("build", first=max(0, place - _LIST_REACH), last=place)
    return listed and any(h.form == NOUN for h in before)


def had_done(sentence: Sentence, place: int) -> bool:
    """As in "posts that X had destroyed", without "that" in Arabic: said of what stands before."""
    words = sentence.words
    if place == 0 or words[place - 1] in ("التي", "الذي", "الذين", "ما", "ان", "،", "."):
        return False
    if _once_held(sentence, place):
        return True
    name = next((n for n in sentence.names if n.first == place + 1), None)
    return name is not None and "قد" in words[name.last : name.last + _HAD_REACH]


_VERB_REACH = 2  # words from who had done it to his verb


def had_before(sentence: Sentence, place: int) -> bool:
    """As in "…, and X had set up posts there", in Arabic without "already": X's own clause."""
    if sentence.words[place - 1] not in ("،", ","):
        return False
    name = next((n for n in sentence.names if n.first == place + 1), None)
    return name is not None and any(
        0 <= h.first - name.last < _VERB_REACH and h.form == PERFECT for h in sentence.cues
    )


def _once_held(sentence: Sentence, place: int) -> bool:
    """As in "…, the last gate that X held", without "that" in Arabic: what the gate was before."""
    words = sentence.words
    ground = sentence.cue("crossing", "area", "base", "post", first=place - 1, last=place)
    holds = sentence.cue("control", "hold_verb", first=place + 1, last=place + 2)
    plain = words[max(0, place - 2)] == "اخر" and not words[place - 1].startswith("ال")
    return plain and bool(ground) and any(h.verbal or h.form == PHRASE for h in holds)
