"""Which of the places that an English clause names say where it happened, by their prepositions."""

from collections.abc import Sequence
from itertools import pairwise

from gazetteer.place import PlaceKind
from geo.claims.model import Kind, Side
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.text.wordset import word_set

_BETWEEN = word_set(
    "the a an town city village villages district province governorate area region of its their "
    "northern southern eastern western central neighboring neighbouring inside al - iraqi syrian"
)
_REACH = 5


def governor(clause: Clause, spot: Spot) -> str:
    """The word that governs a place's name, over "the town of", "eastern" and the like."""
    words = clause.sentence.words
    for place in range(spot.first - 1, max(-1, spot.first - 1 - _REACH), -1):
        if words[place] not in _BETWEEN:
            return words[place]
    return ""


def without_origin(clause: Clause, trigger: Trigger, spots: list[Spot]) -> list[Spot]:
    """As in "fired rockets into Syria from X": a blow falls where it is aimed."""
    if trigger.kind is not Kind.STRIKE or len(spots) < 2:
        return spots
    aimed = [s for s in spots if governor(clause, s) != "from" or _is_line(s)]
    return aimed or spots


def _is_line(spot: Spot) -> bool:
    return spot.place is not None and spot.place.kind is PlaceKind.FRONTIER


_WIDE = frozenset({PlaceKind.GOVERNORATE, PlaceKind.REGION, PlaceKind.DISTRICT, PlaceKind.DESERT})


_RUNS = frozenset({"along", "towards", "toward"})


def along_the_line(clause: Clause, spots: Sequence[Spot]) -> list[Spot]:
    """As in "along the border in X province": the line, where it is told to run along it."""
    lines = [
        s for s in spots
        if s.place is not None and s.place.kind is PlaceKind.FRONTIER
        and _RUNS & set(clause.sentence.words[max(0, s.first - 3) : s.first + 1])
    ]  # fmt: skip
    others = [s for s in spots if s.place is not None and s.place.kind is not PlaceKind.FRONTIER]
    if (
        clause.sentence.arabic
        or not others
        or any(s.place.kind not in _WIDE for s in others if s.place)
    ):
        return []
    return lines[:1]


_AREAS = word_set("area areas region regions countryside desert pocket strip belt")
_PART_OF = word_set("part countryside side")


def is_area(clause: Clause, spot: Spot) -> bool:
    """As in "the X area", "the western part of X": ground about a place."""
    words = clause.sentence.words
    if words[spot.last : spot.last + 1] and words[spot.last] in _AREAS:
        return True
    before = words[max(clause.first, spot.first - 2) : spot.first]
    return before[-1:] == ["of"] and before[0] in _PART_OF


_SIDES = {"syrian": Side.SYRIA, "iraqi": Side.IRAQ}


def told_side(clause: Clause) -> Side | None:
    """As in "the Syrian side of the crossing"; not "the crossing with the Syrian side"."""
    words = clause.sentence.words
    told = {
        _SIDES[words[p - 1]]
        for p in range(clause.first + 1, clause.last)
        if words[p] in ("side", "bank", "end", "soil") and words[p - 1] in _SIDES
        and "with" not in words[max(0, p - 3) : p]
    }  # fmt: skip
    return next(iter(told)) if len(told) == 1 else None


_BANKS = {
    "east": "east_euphrates", "eastern": "east_euphrates", "left": "east_euphrates",
    "west": "west_euphrates", "western": "west_euphrates", "right": "west_euphrates",
}  # fmt: skip


def other_bank(clause: Clause) -> str | None:
    """As in "the west bank" beside "the east bank of the Euphrates": the id of that bank."""
    if not clause.sentence.glance & _BANK_GLANCE:
        return None
    if clause.sentence.arabic or (clause.spots and not _both_banks(clause)):
        return None
    if not any(s.place is not None and _on_euphrates(s) for s in clause.sentence.spots):
        return None
    banks = _banks_in(clause.sentence.words[clause.first : clause.last])
    return banks[0] if banks else None


_BANK_GLANCE = glance_for(exactly=["bank"])


def _banks_in(words: list[str]) -> list[str]:
    return [_BANKS[one] for one, two in pairwise(words) if two == "bank" and one in _BANKS]


def _both_banks(clause: Clause) -> bool:
    """Whether the sentence sets one bank against the other: no river need be named."""
    return len(set(_banks_in(clause.sentence.words))) > 1


_RIVERAIN = frozenset({"deir_ez_zor", "raqqa"})


def _on_euphrates(spot: Spot) -> bool:
    place = spot.place
    return place is not None and (
        place.id.endswith("euphrates") or place.id in _RIVERAIN or place.governorate in _RIVERAIN
    )


_WHICH = frozenset({"which", "that"})
_DOER = 7  # words from "which" to the verb that is said of the place before it


def before_which(clause: Clause, verb: int) -> Spot | None:
    """As in "X, which the army captured": the place right before the "which" of a verb."""
    if clause.sentence.arabic:
        return None
    words = clause.sentence.words
    near = [p for p in range(max(1, verb - _DOER), verb - 1) if words[p] in _WHICH]
    if not near:
        return None
    end = near[-1] - (words[near[-1] - 1] == ",")
    return next((s for s in clause.sentence.spots if s.last == end), None)
