"""Forces whose presence is denied: "denied the presence of gunmen", "there is no …"."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import near_after, near_before
from geo.claims.reading.text.settings import MAIN, Trigger, setting


def absences(clause: Clause) -> Iterator[Trigger]:
    """A denied presence is a claim of its own; an asserted one needs more than the noun."""
    for hit in clause.cue("exists"):
        if _is_denied(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "presence denied", False)
    for hit in clause.cue("absent"):
        if _of_force(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, MAIN, "absent", True)
    for hit in clause.cue("presence"):
        if _no_cells(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, MAIN, "presence denied", False)
            return


def _no_cells(clause: Clause, hit: Hit) -> bool:
    """As in "there are no sleeper cells in X", whosoever they would be."""
    cells = any("خلايا" in w or w == "cells" for w in clause.sentence.words[hit.first : hit.last])
    return cells and any(0 <= hit.first - h.last <= 1 for h in clause.cue("negation"))


def _of_force(clause: Clause, hit: Hit) -> bool:
    """As in "the absence of X's forces", "X's men are missing at Y": a force, and where."""
    force = any(-8 <= n.first - hit.last <= 4 for n in clause.names if not n.metonym) or (
        near_after(clause, hit, "units", reach=3) is not None
    )
    return force and bool(
        clause.spots or clause.cue("area", "border", "crossing", "anaphor") or hit.parted
    )


def _is_denied(clause: Clause, hit: Hit) -> bool:
    """As in "denied the presence of gunmen": forces right behind a noun that is denied."""
    if _is_none(clause, hit):
        return near_after(clause, hit, "presence", "units", "persons", reach=4) is not None
    if not clause.word(hit.first).endswith("وجود") or _is_of_a_deed(clause, hit):
        return False
    denied = clause.stretch.denies or near_before(clause, hit, "negation", "deny", reach=4)
    return bool(denied) and (
        near_after(clause, hit, "units", "persons", reach=3) is not None
        or any(0 <= n.first - hit.last <= 2 and not n.metonym for n in clause.names)
    )


_DEEDS = ("operation", "comes", "clash", "strike", "infiltration", "coordination")


def _is_of_a_deed(clause: Clause, hit: Hit) -> bool:
    """As in "denied that there was any movement of X": a deed is denied, and no presence."""
    told = hit.last + (clause.word(hit.last) == "اي")
    return any(h.first == told and not h.verbal for h in clause.cue(*_DEEDS))


def _is_none(clause: Clause, hit: Hit) -> bool:
    """Whether "there is" is negated by the word beside it."""
    if not clause.sentence.arabic:
        return clause.word(hit.last) == "no"
    before = clause.word(hit.first - 1).removeprefix("و")
    if clause.word(hit.last) == "من":
        return False  # "there is none who rivals X"
    there = clause.word(hit.first) in _THERE_IS and before == "لا"
    return there or (clause.word(hit.first) in ("هناك", "ثمه") and before in ("ليس", "ليست"))


_THERE_IS = frozenset({"يوجد", "توجد"})
