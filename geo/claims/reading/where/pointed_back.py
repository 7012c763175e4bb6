"""Places that Arabic points back to: the noun before a relative clause, the gate told before."""

from collections.abc import Sequence

from gazetteer.place import PlaceKind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Spot
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.where.place_refs import GROUND, WIDE

_MASCULINE = frozenset({"الذي", "والذي"})
_FEMININE = frozenset({"التي", "والتي"})
_WHICH = _MASCULINE | _FEMININE
_REACH = 9  # words from a place to the relative clause that is said of it
_LINK = 3  # words between the places of one noun phrase
_RESUMES = word_set("عليه عليها فيه فيها منه منها به بها له لها ب ل")
_VAGUE = frozenset({*GROUND, *WIDE, PlaceKind.GOVERNORATE, PlaceKind.FRONTIER})


def antecedent(clause: Clause) -> Spot | None:
    """As in "the crossing of X with Iraq, which Y controls": the head of the noun phrase before.

    None where no place stands near, or a verb stands between.
    """
    words = clause.sentence.words
    opener = words[clause.first]
    if opener not in _WHICH:
        return None
    chain = _phrase_before(clause)
    if opener in _MASCULINE:
        gates = [s for s in chain if s.place is not None and s.place.kind is PlaceKind.CROSSING]
        chain = gates or chain
    else:
        chain = [s for s in chain if s.place and s.place.kind is not PlaceKind.CROSSING] or chain
    return chain[0] if chain else None


def _phrase_before(clause: Clause) -> list[Spot]:
    """The places of the noun phrase that ends at this clause, in order."""
    told = [s for s in clause.sentence.spots if s.last <= clause.first and s.place is not None]
    verbs = [h.last for h in clause.sentence.cues if h.verbal and h.form != NOUN]
    chain: list[Spot] = []
    edge, reach = clause.first, _REACH
    for spot in reversed(told):
        if edge - spot.last > reach or any(spot.last < v <= edge for v in verbs):
            break
        if chain and clause.sentence.words[chain[0].first].startswith("و"):
            break
        chain.insert(0, spot)
        edge, reach = spot.first, _LINK
    return chain


_WHERE = frozenset({"حيث", "where"})
_WHERE_GLANCE = glance_for(exactly=_WHERE)
_NEAR = 3  # words from a place to the "where" that is said of it


def places_before_where(clause: Clause) -> list[Spot]:
    """As in "in X, Y and Z, where they attacked": the places that "where" is said of."""
    if not clause.sentence.glance & _WHERE_GLANCE:
        return []
    here = next((p for p in (clause.first, clause.first - 1) if clause.word(p) in _WHERE), None)
    if here is None:
        return []
    run: list[Spot] = []
    edge = here
    for spot in reversed(clause.sentence.spots):
        if spot.last > edge or spot.place is None:
            continue
        if edge - spot.last > _NEAR:
            break
        run.insert(0, spot)
        edge = spot.first
    return run


def resumes(clause: Clause, last: int) -> bool:
    """As in "which X controls it": a pronoun behind the verb stands for the noun before."""
    near = clause.sentence.words[last - 1 : last + 2]
    return not _RESUMES.isdisjoint(near)


def only_vague(kinds: Sequence[PlaceKind]) -> bool:
    """Whether places say no more than in which province, country or stretch something lies."""
    return all(kind in _VAGUE for kind in kinds)


_GATE = word_set("المعبر المنفذ للمعبر للمنفذ بالمعبر بالمنفذ والمعبر والمنفذ")
_GATE_GLANCE = glance_for(exactly=_GATE)
_NAMES_IT = word_set("الواقع المقابل القريب المواجه المسمي")


def says_the_gate(clause: Clause) -> bool:
    """As in "the crossing was closed": the gate, and no name of one behind it."""
    if not clause.sentence.glance & _GATE_GLANCE:
        return False
    words = clause.sentence.words
    taken = clause.sentence.in_spots
    return any(
        words[p] in _GATE and p not in taken and clause.word(p + 1) not in _NAMES_IT
        for p in range(clause.first, clause.last)
    )
