"""Ground held without a word of control: "took charge of", "which X oversees", "and Y B"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.next_holders import (
    OF_TWO_BANKS,
    OVER,
    holds_the_next,
    holds_too,
    names_bank,
)
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.pointed_back import antecedent

_SIDE_MARKS = frozenset({"من", "ومن"})  # "on the Iraqi side"
_CHARGE = frozenset({"مسك", "بمسك", "وبمسك", "بامساك"})
_OVERSEES = word_set(
    "تشرف يشرف تشرفان يشرفون تدير يدير تديره تديرها يديره يديرها وتشرف ويشرف وتديره تتولاه يتولاه "
    "تتولاها يتولاها تتحكم يتحكم تمسكه يمسكه تمسكها يمسكها"
)
_IN_CHARGE_GLANCE = glance_for(exactly=_CHARGE | _OVERSEES)
_SIDES = frozenset({"الجانب", "الضفه", "الجهه", "الطرف"})
_BACK = frozenset({"عليه", "عليها", "به", "بها", "فيه", "فيها"})
_REACH = 4  # words from the noun of holding to the ground that is held


def holds(clause: Clause) -> Iterator[Trigger]:
    """Ground that somebody has in hand, without a word of control in the clause."""
    words = clause.sentence.words
    if not clause.sentence.arabic:
        if holds_the_next(clause.sentence, clause.first):
            hit = Hit("control", NOUN, clause.first, clause.first + 1)
            yield Trigger(Kind.CONTROL, hit, MAIN, "holds too", False)
        elif (ruled := _rules_over(clause)) is not None:
            yield Trigger(Kind.CONTROL, ruled, setting(clause, ruled), "rules over", True)
        return
    verb = holds_too(clause.sentence, clause.first)
    if verb is None:
        bank = _on_a_bank(clause)
        if bank is not None:
            yield Trigger(Kind.CONTROL, bank, MAIN, "on a bank", False)
    else:
        near = range(clause.first, clause.last)
        over = next((p for p in near if words[p] in OVER or words[p] in _SIDE_MARKS), None)
        if over is not None:
            kind = Kind.CONTROL if verb.meaning == "control" else Kind.PRESENCE
            yield Trigger(kind, Hit(verb.meaning, NOUN, over, over + 1), MAIN, "holds too", False)
    told = clause.sentence.glance & _IN_CHARGE_GLANCE
    for place in range(clause.first, clause.last) if told else ():
        word = words[place]
        if word in _CHARGE and _ground_behind(clause, place):
            hit = Hit("control", NOUN, place, place + 1)
            yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "in charge", False)
        elif word in _OVERSEES:
            pointed = word.endswith(("ه", "ها")) or clause.word(place + 1) in _BACK
            last = place + (2 if clause.word(place + 1) in _BACK else 1)
            if (pointed and _gate_ahead(clause, place)) or _gate_behind(clause, place):
                hit = Hit("control", IMPERFECT, place, last)
                yield Trigger(Kind.CONTROL, hit, MAIN, "oversees", True)


_RULES = word_set("runs rules ruled oversees oversaw")
_RULES_GLANCE = glance_for(exactly=_RULES)
_WHAT = word_set(
    "the whole entire town city village passage crossing gate between of area district"
)
_WHO_REACH = 2  # words from who rules, over "also", to the verb
_WHAT_REACH = 5  # words from the verb to what he rules


def _rules_over(clause: Clause) -> Hit | None:
    """As in "X runs the passage between Y and Z", in English: a body, the verb, and a place."""
    if not clause.sentence.glance & _RULES_GLANCE:
        return None
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if words[place] not in _RULES:
            continue
        spot = next((s for s in clause.spots if 0 < s.first - place <= _WHAT_REACH), None)
        if spot is None:
            continue
        who = any(0 <= place - n.last <= _WHO_REACH and not n.metonym for n in clause.names)
        if who and _WHAT.issuperset(words[place + 1 : spot.first]):
            return Hit("control", IMPERFECT, place, place + 1)
    return None


def _on_a_bank(clause: Clause) -> Hit | None:
    """As in "X on the eastern bank and Y on the western", without a verb: each holds his own."""
    if not clause.sentence.glance & _BANK_GLANCE:
        return None
    words = clause.sentence.words
    if clause.cue("control", "presence", "capture", "hold_verb"):
        return None  # told by its own word
    name = next((n for n in clause.names if n.first - clause.first <= 1), None)
    if name is None or clause.word(name.last) != "علي" or not names_bank(words, name.last + 1):
        return None
    return Hit("control", NOUN, name.last, name.last + 1)


_BANK_GLANCE = glance_for(OF_TWO_BANKS)


def _ground_behind(clause: Clause, place: int) -> bool:
    near = range(place + 1, place + 1 + _REACH)
    return any(s.first in near for s in clause.spots) or any(
        h.first in near for h in clause.cue("crossing", "border")
    )


_GATES = word_set(
    "معبر المعبر منفذ المنفذ معابر المعابر للمعبر للمنفذ بالمعبر بالمنفذ "
    "معابرها معابره معبرها منافذها"
)


def _gate_behind(clause: Clause, place: int) -> bool:
    """As in "oversees the crossing of X", "X runs the opposite side"."""
    if _GATES & {clause.word(p) for p in (place + 1, place + 2)}:
        return True
    who = next((n for n in clause.names if n.first == place + 1 and not n.metonym), None)
    return who is not None and clause.word(who.last) in _GATES | _SIDES


def _gate_ahead(clause: Clause, place: int) -> bool:
    """As in "the crossing of X, which they oversee"."""
    before = clause.sentence.words[max(0, place - 12) : place]
    spot = antecedent(clause)
    gate = spot is not None and spot.place is not None and spot.place.kind == "crossing"
    return gate or bool(_GATES & set(before))
