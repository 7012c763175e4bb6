"""Where the next holder begins whose verb is said once: "X controls A and Y B"."""

from geo.claims.cues import Hit
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.scene import Sentence

_NEXT = 3  # words from "over" to the ground
_HOLD_REACH = 24  # words from "X holds A" to "and Y B"
OVER = frozenset({"علي", "في"})


def holds_too(sentence: Sentence, place: int) -> Hit | None:  # noqa: PLR0911 (one return a rule)
    """As in "X controls A and Y B", in Arabic: the next holder; the verb that is said once.

    None where no such holder begins at ``place``.
    """
    if not sentence.words[place].startswith("و"):
        return None
    if _other_side_first(sentence, place):
        return _hold_with_a_side(sentence, place)
    name = next((n for n in sentence.names if n.first == place and n.joiner), None)
    if name is None or not (
        OVER.intersection(sentence.words[name.last : name.last + 1])
        or _on_its_side(sentence, name.last)
    ):
        return None
    if _on_its_side(sentence, name.last):
        return _hold_with_a_side(sentence, place)
    bank = names_bank(sentence.words, name.last + 1)
    if not bank and not any(0 < s.first - name.last <= _NEXT for s in sentence.spots):
        return None
    told = [
        h
        for h in sentence.cue("control", "presence")
        if h.form != NOUN and 0 < place - h.first <= _HOLD_REACH
    ]
    if told and OVER.isdisjoint(sentence.words[told[-1].last - 1 : place]):
        return None  # "X and its allies hold A": both hold it
    if bank and _BANKS & set(sentence.words[:place]):
        return told[-1] if told else Hit("control", NOUN, place, place + 1)
    if not told or sentence.words[name.last] == "علي":
        return next((h for h in reversed(told) if h.meaning == "control"), None)
    behind = sentence.words[place - 1] == "،"
    grounded = any(s.last == place - behind and s.first > told[-1].last for s in sentence.spots)
    return told[-1] if grounded else None


_SIDE_WORDS = frozenset({"جهه", "الجهه", "الجانب", "جانب", "الطرف", "جهته", "جهتها"})
_COUNTRIES = ("عراق", "سور")


def _on_its_side(sentence: Sentence, place: int) -> bool:
    """As in "and Y on the Iraqi side", behind the name of Y."""
    words = sentence.words[place : place + 3]
    return (
        len(words) == _SIDE
        and words[0] in ("من", "علي", "في")
        and words[1] in _SIDE_WORDS
        and words[2].removeprefix("ال").startswith(_COUNTRIES)
    )


def _other_side_first(sentence: Sentence, place: int) -> bool:
    """As in "and on the Iraqi side Y": the side stands before the name of Y."""
    words = sentence.words[place : place + _SIDE]
    return (
        len(words) == _SIDE
        and words[0] == "ومن"
        and words[1] in _SIDE_WORDS
        and words[2].removeprefix("ال").startswith(_COUNTRIES)
        and any(n.first in (place + _SIDE, place + _SIDE + 1) for n in sentence.names)
    )


def _hold_with_a_side(sentence: Sentence, place: int) -> Hit | None:
    """The hold told before, where it was told of one side."""
    told = [h for h in sentence.cue("control") if 0 < place - h.first <= _HOLD_REACH]
    hold = next((h for h in reversed(told) if h.form != NOUN), None)
    sides = hold is not None and _SIDE_WORDS.intersection(sentence.words[hold.last : place])
    return hold if sides else None


_SIDE = 3  # words: "on the Iraqi side"
_BANKS = frozenset({"الضفه", "ضفه"})
OF_TWO_BANKS = frozenset(
    {"الشرقيه", "الغربيه", "شرقيه", "غربيه", "اليمني", "اليسري", "الاخري", "المقابله"}
)
"""What tells one bank of a river from the other, in Arabic."""


def names_bank(words: list[str], place: int) -> bool:
    """Whether a bank is named there: "the eastern bank", or "the western" behind it."""
    if words[place : place + 1] and words[place] in _BANKS:
        return words[place + 1 : place + 2] != [] and words[place + 1] in OF_TWO_BANKS
    ahead = _BANKS & set(words[:place])
    return bool(ahead) and bool(OF_TWO_BANKS.intersection(words[place : place + 1]))


def holds_the_next(sentence: Sentence, place: int) -> bool:
    """As in "X controls A and Y B", in English: the next holder right before the next ground."""
    words = sentence.words
    if words[place] not in ("and", "while"):
        return False
    name = next((n for n in sentence.names if n.first - place in (1, 2) and not n.metonym), None)
    if name is None or words[place + 1 : name.first] not in ([], ["the"]):
        return False
    ground = name.last + (words[name.last : name.last + 1] == ["the"])
    bank = words[ground + 1 : ground + 2] in (["bank"], ["side"])  # "the west bank"
    if not bank and all(s.first != ground for s in sentence.spots):
        return False
    first_bank = "bank" in words[max(0, place - 2) : place]  # "holds the east bank and Y the west"
    return any(
        h.form != NOUN
        and 0 < place - h.first <= _HOLD_REACH
        and (first_bank or any(h.first < s.first < place for s in sentence.spots))
        for h in sentence.cue("control")
    )
