"""Ground that one body gives into another's hands, and what is left in a body's hands."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import FUTURE, NOUN, PERFECT
from geo.claims.reading.text.handing import handed_until
from geo.claims.reading.text.nearby import bare, begins_any
from geo.claims.reading.text.settings import GIVEN, HANDED, MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set

_TO_REACH = 4  # words from "handed it over" to whose hands
_GROUND = ("base", "crossing", "area", "post", "camp")


def hands_it_over(clause: Clause) -> Iterator[Trigger]:
    """As in "left the base and handed it over to X": ground told before is given to X."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        last = handed_until(words, place)
        if last is None:
            continue
        near = range(last, min(clause.last, last + _TO_REACH))
        to = any(n.first in near and not n.metonym for n in clause.names)
        if to and _ground_told(clause, place):
            hit = Hit("transfer", PERFECT, place, last)
            yield Trigger(Kind.TRANSFER, hit, MAIN, HANDED, True)
            return


def _ground_told(clause: Clause, place: int) -> bool:
    """Whether a base, a gate or a place stands before in the sentence, and no captives do."""
    if clause.sentence.cue("detainees", first=clause.stretch.first, last=place):
        return False
    begun = clause.stretch.first
    spots = any(begun <= s.first < place and s.place is not None for s in clause.sentence.spots)
    return spots and bool(clause.sentence.cue(*_GROUND, first=begun, last=place))


_GIVES = word_set(
    "سلم سلمت سلموا يسلم تسلم سيسلم ستسلم نسلم سنسلم سلمنا تسليم بتسليم لتسليم بتسليمها لتسليمها"
)
_GIVEN_REACH = 9  # words from what is given to who receives it


def may_give_ground(word: str) -> bool:
    """A first look: whether a word is one of giving away."""
    return word.removeprefix("و") in _GIVES


def gives_ground(clause: Clause) -> Iterator[Trigger]:
    """As in "X gave the gate to Y", in Arabic: ground that changes hands by agreement."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1 if clause.sentence.arabic else clause.first):
        word = words[place].removeprefix("و")
        if word not in _GIVES or not is_given(clause, place):
            continue
        noun = "تسليم" in word
        form = NOUN if noun else FUTURE if word.startswith(("سي", "ست", "سن")) else PERFECT
        hit = Hit("transfer", form, place, place + 1)
        yield Trigger(Kind.TRANSFER, hit, setting(clause, hit), GIVEN, not noun)
        return


_REFUSES = ("رفض", "يرفض", "ترفض", "رافض")


def is_given(clause: Clause, place: int) -> bool:
    """Whether ground stands right behind, told with who receives it, and no captive with it."""
    behind = range(place + 1, min(clause.last, place + 1 + _GIVEN_REACH))
    ground = next((p for p in behind if bare(clause.word(p)).startswith(_SITES)), None)
    refused = begins_any(clause.sentence.words[max(clause.first, place - 3) : place], _REFUSES)
    if refused:
        return False
    named = [n for n in clause.names if n.first in behind and n.first != place + 1]
    if ground is None or any(n.first < ground and not n.metonym for n in named[1:]):
        return False
    # "She hands over" is written like "he received a post of X": only "to" tells it.
    owned = clause.word(place).removeprefix("و") == "تسلم"
    to = any(
        clause.word(n.first - 1) == "الي" or (n.head == "ل" and not owned)
        for n in named
        if n.first > ground
    )
    return to and not clause.sentence.cue("detainees", first=clause.first, last=clause.last)


_TAKES = word_set("استلام باستلام تسلم بتسلم")
_LIGHT = ("قام", "قامت", "تقوم", "يقوم", "باشر", "بدا", "بدات", "تم", "شرع", "جري")
_SITES = (
    "قاعد", "معبر", "منفذ", "حقل", "مطار", "مدين", "بلد", "مواقع", "موقع", "نقاط", "مقر", "سد",
    "ناحي", "قري", "نقط", "مخفر", "مخافر", "قاطع", "ثكن", "مقار", "سجن", "مخيم", "حواجز",
)  # fmt: skip
_LIGHT_REACH = 7


def may_receive(word: str) -> bool:
    """A first look: whether a word is a noun of receiving."""
    return word.removeprefix("و") in _TAKES


def receives_ground(clause: Clause) -> Iterator[Trigger]:
    """As in "set about the receiving of the base of X", in Arabic: by the noun."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 1):
        if not may_receive(words[place]) or not bare(words[place + 1]).startswith(_SITES):
            continue
        before = words[max(clause.first, place - _LIGHT_REACH) : place]
        if any(w.removeprefix("و").startswith(_LIGHT) for w in before):
            hit = Hit("capture", NOUN, place, place + 1)
            yield Trigger(Kind.CAPTURE, hit, MAIN, "receives ground", True)
            return


_LEFT = word_set("تبقي بقي يبق يتبق يتبقي يبقي تبق left remains remaining")
_ONLY = word_set("سوي الا")
_LEFT_REACH = 4  # words from "left" to in whose hands
_TOWNS_REACH = 24


def may_be_left(word: str) -> bool:
    """A first look: whether a word says that something is left."""
    return word in _LEFT


def left_in_hands(clause: Clause) -> Iterator[Trigger]:
    """As in "all that is left to X is Y", "nothing but Y is left to X": X still holds Y."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if words[place] not in _LEFT:
            continue
        holder = any(
            0 < n.first - place <= _LEFT_REACH and not n.metonym and n.ids for n in clause.names
        )
        told = _only_left(clause, place)
        near = range(place - _TOWNS_REACH, place + _TOWNS_REACH)
        if holder and told and any(s.first in near for s in clause.spots):
            hit = Hit("control", PERFECT, place, place + 1)
            yield Trigger(Kind.CONTROL, hit, MAIN, "what is left", True)
            return


def _only_left(clause: Clause, place: int) -> bool:
    """Whether the words say that it is all, or that nothing else is left."""
    words = clause.sentence.words
    if not clause.sentence.arabic:
        return "all" in words[max(clause.first, place - 4) : place] and words[place + 1] in (
            "to", "of", "for", "in",
        )  # fmt: skip
    if words[place - 1].removeprefix("و") == "ما" or words[place - 1] == "كل":
        return True
    only = any(w in _ONLY for w in words[place : min(clause.last, place + 8)])
    return words[place - 1].removeprefix("و") in ("لم", "ما") and only
