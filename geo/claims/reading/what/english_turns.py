"""English deeds put in turns of their own: used by, kept from, shot down, as far as, fortified."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.english_be import IS_OR_IS_BEING
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_ARMED = word_set(
    "isis iran_militias iraqi_militias kataib_hezbollah nujaba pmf irgc hezbollah_lb fatemiyoun "
    "zainabiyoun pkk ypg sdf al_qaeda gunmen smugglers hts saa syrian_army_new us_forces"
)
_USER_REACH = 6  # words from "used by" to the name of the user


def may_turn(word: str) -> bool:
    """A first look: whether a word is the verb of one of these turns."""
    return word in _VERBS


def told_in_turns(clause: Clause) -> Iterator[Trigger]:
    """One claim for each verb that stands in its turn."""
    if clause.sentence.arabic:
        return
    for place in range(clause.first, clause.last):
        rule = _VERBS.get(clause.word(place))
        trigger = rule(clause, place) if rule else None
        if trigger is not None:
            yield trigger


def _used_by(clause: Clause, place: int) -> Trigger | None:
    """As in "the farm was used by X to store arms": X is there."""
    if clause.word(place - 1) not in IS_OR_IS_BEING or clause.word(place + 1) != "by":
        return None
    near = range(place + 2, place + 2 + _USER_REACH)
    armed = any(n.first in near and n.ids and n.ids[0] in _ARMED for n in clause.names)
    hit = Hit("presence", PERFECT, place, place + 2)
    return Trigger(Kind.PRESENCE, hit, MAIN, "used by", True) if armed else None


_FROM = word_set("reaching entering advancing approaching crossing taking seizing")
_LANDS = word_set("iraq syria iraqi syrian border frontier")
_FROM_REACH = 8  # words from "kept" over whom to "from reaching"


def _kept_from(clause: Clause, place: int) -> Trigger | None:
    """As in "X kept Y from reaching Z": a deed against Y."""
    words = clause.sentence.words
    near = range(place + 1, min(clause.last - 1, place + _FROM_REACH))
    goal = next((p for p in near if words[p] == "from" and words[p + 1] in _FROM), None)
    if goal is None or words[place - 1] in ("to", "will", "would"):
        return None
    if _LANDS & set(words[goal + 2 : goal + 5]):
        return None  # kept out of the country: nobody got over the line
    force = any(place < n.first < goal and not n.metonym for n in clause.names)
    force = force or any(place < h.first < goal for h in clause.cue("units"))
    hit = Hit("operation", PERFECT, place, place + 1)
    return Trigger(Kind.OPERATION, hit, MAIN, "held off", True) if force else None


_FLYING = word_set("drone drones uav uavs missile missiles rocket rockets")
_FLY_REACH = 14  # words from the drone over where it was bound to what befell it


def _shot_down(clause: Clause, place: int) -> Trigger | None:
    """As in "a drone bound for X was intercepted": an attack from the air, though it was met."""
    words = clause.sentence.words
    if IS_OR_IS_BEING.isdisjoint(words[max(0, place - 2) : place]):
        return None
    if words[place] in ("shot", "brought") and words[place + 1 : place + 2] != ["down"]:
        return None
    if not _FLYING & set(words[max(clause.first, place - _FLY_REACH) : place]):
        return None
    hit = Hit("strike", PERFECT, place, place + 1)
    return Trigger(Kind.STRIKE, hit, MAIN, "shot down", True)


_LINE = word_set("border frontier boundary")
_BEFORE_LINE = 9  # words from the line to "is fortified"


def _fortified(clause: Clause, place: int) -> Trigger | None:
    """As in "the border is heavily fortified": works stand along it."""
    words = clause.sentence.words
    if IS_OR_IS_BEING.isdisjoint(words[max(0, place - 2) : place]):
        return None
    manned = clause.word(place + 1) in ("with", "by") and (clause.names or clause.cue("units"))
    if manned or not _LINE & set(words[max(clause.first, place - _BEFORE_LINE) : place]):
        return None
    hit = Hit("barrier", PERFECT, place, place + 1)
    return Trigger(Kind.FORTIFICATION, hit, MAIN, "line fortified", True)


_STIRS_REACH = 9  # words from "ruled out" over "any movement of" to whose it is


def _stirs(clause: Clause, place: int) -> Trigger | None:
    """As in "ruled out any movement of X near Y": X is not there."""
    if not clause.stretch.denies or clause.word(place - 1) != "any":
        return None
    near = range(place + 1, place + _STIRS_REACH)
    named = any(n.first in near and not n.metonym for n in clause.names)
    ground = clause.spots or clause.cue("border", "area")
    hit = Hit("presence", NOUN, place, place + 1)
    return Trigger(Kind.PRESENCE, hit, MAIN, "any there", False) if named and ground else None


_VERBS = {
    "used": _used_by,
    "kept": _kept_from, "prevented": _kept_from, "stopped": _kept_from,
    "intercepted": _shot_down, "downed": _shot_down, "shot": _shot_down, "brought": _shot_down,
    "fortified": _fortified,
    "movement": _stirs, "movements": _stirs, "trace": _stirs, "sign": _stirs, "cells": _stirs,
}  # fmt: skip
