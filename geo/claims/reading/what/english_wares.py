"""English words for wares that are carried over the line: smuggled, though no word says so."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import IS_OR_IS_BEING
from geo.claims.reading.text.forms import PERFECT
from geo.claims.reading.text.nearby import near_before
from geo.claims.reading.text.settings import BRINGS_OVER, MAIN, Trigger
from geo.claims.reading.text.wares import WARES
from geo.claims.reading.text.wordset import word_set

_CARRIED = word_set(
    "transported carried flown ferried brought moved floated dropped taken shipped hauled sent"
)
_OVER = word_set("across over into from through using by with")
_SUBJECT = 6  # words from the wares to their verb


def carries_goods(clause: Clause, hit: Hit) -> bool:
    """As in "pills being ferried over the river": wares move, nobody in anybody's custody."""
    if clause.sentence.arabic:
        return False
    begun = max(clause.first, hit.first - _SUBJECT)
    wares = bool(WARES & set(clause.sentence.words[begun : hit.first]))
    return wares and near_before(clause, hit, "detainees", reach=_SUBJECT) is None


_FOILS = word_set(
    "foil foils foiled foiling thwart thwarts thwarted thwarting prevented stopped blocked averted "
    "frustrated"
)
_TRY = word_set("bid attempt attempts try effort plot plan operation")
_BRING = word_set("bring get move send haul carry take transport run ferry pass ship slip")
_REACH = 7  # words from "a bid to bring" to the wares


def _foiled(clause: Clause) -> Trigger | None:
    """As in "foiled a bid to bring pills in": somebody tried to carry them over."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last - 4):
        if words[place] not in _FOILS or not _TRY & set(words[place + 1 : place + 5]):
            continue
        verb = next((p for p in range(place + 2, place + 8) if clause.word(p) in _BRING), None)
        if verb and clause.word(verb - 1) == "to" and WARES & set(words[verb : verb + _REACH]):
            hit = Hit("infiltration", PERFECT, place, place + 1)
            return Trigger(Kind.INFILTRATION, hit, MAIN, BRINGS_OVER, True)
    return None


def wares_carried(clause: Clause) -> Iterator[Trigger]:
    """As in "the drugs were flown over the border by a balloon"."""
    if clause.sentence.arabic or clause.cue("infiltration"):
        return
    if (foiled := _foiled(clause)) is not None:
        yield foiled
    if foiled is not None or _CARRIED.isdisjoint(clause.said):
        return
    words = clause.sentence.words
    for place in range(clause.first + 2, clause.last - 1):
        if words[place] not in _CARRIED or words[place - 1] not in IS_OR_IS_BEING:
            continue
        begun = max(clause.first, place - _SUBJECT)
        if WARES & set(words[begun:place]) and _OVER & set(words[place + 1 : place + 3]):
            hit = Hit("infiltration", PERFECT, place, place + 1)
            yield Trigger(Kind.INFILTRATION, hit, MAIN, BRINGS_OVER, True)
            return
