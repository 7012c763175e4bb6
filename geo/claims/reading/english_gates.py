"""Crossings that an English article names once and then calls "the crossing", "the post"."""

from collections.abc import Iterable

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import PlaceRef
from geo.claims.reading.clauses import Clause
from geo.claims.reading.scene import Sentence


def only_gate(laid: Iterable[Sentence]) -> tuple[PlaceRef, ...]:
    """The one crossing that an English article names; nothing where it names none or several."""
    told = {
        spot.place.id: spot
        for sentence in laid
        if not sentence.arabic
        for spot in sentence.spots
        if spot.place is not None and spot.place.kind is PlaceKind.CROSSING
    }
    if len(told) != 1:
        return ()
    spot = next(iter(told.values()))
    place, best = spot.place, spot.mention.candidates[0]
    if place is None:
        return ()
    return (
        PlaceRef(
            place.id, spot.mention.mention.text, "at", place.name_ar, place.name_en, place.at,
            place.precision_km, (), best.reason,
        ),
    )  # fmt: skip


_LETS = ("allow", "let", "permit", "admit", "facilitat")
_PASSAGE = (
    "pass",
    "ent",
    "cross",
    "travel",
    "traffic",
    "truck",
    "mov",
    "refuge",
    "trade",
    "goods",
    "through",
    "people",
    "civilian",
    "famil",
    "vehicle",
    "return",
    "aid",
    "in",
    "work",
)


def lets_nobody_pass(clause: Clause, hit: Hit) -> bool:
    """As in "the posts will allow X to control Y": allowed is something else than to pass."""
    if not clause.word(hit.first).startswith(_LETS):
        return False
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - _BEFORE) : hit.first] + words[hit.last : clause.last]
    return not any(w.startswith(_PASSAGE) and w not in _MERE for w in near)


_BEFORE = 4
_MERE = frozenset({"in", "international", "intelligence", "infiltration", "into"})


def merely_shut(clause: Clause, hit: Hit) -> bool:
    """As in "by way of the closed crossing": which crossing it is, and no news of its closing."""
    words = clause.sentence.words
    if words[hit.first] != "closed" or clause.word(hit.first - 1) not in ("the", "a", "its"):
        return False
    return words[hit.last : hit.last + 1] not in ([","], ["."], ["since"])
