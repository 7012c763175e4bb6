"""The places that a claim's own words name, or the noun that its relative clause is said of."""

from bisect import bisect_left, bisect_right

from gazetteer.index import Gazetteer
from geo.claims.model import Kind, PlaceRef, Span
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.settings import Trigger
from geo.claims.reading.where.banks import bank_of
from geo.claims.reading.where.english_where import before_which, other_bank
from geo.claims.reading.where.named_places import named_in
from geo.claims.reading.where.place_refs import GROUND, as_ground, is_far, place_ref, unnamed_ref
from geo.claims.reading.where.pointed_back import antecedent, only_vague, resumes


def own_places(
    clause: Clause, trigger: Trigger, gazetteer: Gazetteer, span: Span
) -> list[PlaceRef]:
    """The places that a clause names, or the noun before it that its pronoun stands for."""
    spot = before_which(clause, trigger.hit.first) if trigger.kind is Kind.CAPTURE else None
    place = as_ground(spot.place, gazetteer) if spot is not None else None
    if spot is not None and place is not None and not is_far(place):
        return [place_ref(clause, spot, place)]
    bank = gazetteer.get(other_bank(clause)) if trigger.kind is Kind.CONTROL else None
    if bank is not None:
        return [unnamed_ref(bank)]
    refs = named_in(clause, trigger, gazetteer)
    first = bisect_right(clause.sentence.ends, span.start)
    last = bisect_left(clause.sentence.starts, span.end)
    part = (first, last) != (clause.first, clause.last)  # of the whole the answer is known
    if part and refs and trigger.kind is not Kind.BORDER_LENGTH and _tells_alone(clause, first):
        own = named_in(Clause(clause.sentence, clause.stretch, first, last), trigger, gazetteer)
        if own and not all(gazetteer[r.id].kind in GROUND for r in own):
            refs = own
    if _listed_behind(clause, trigger):
        refs = []
    resumed = clause.sentence.arabic and resumes(clause, trigger.hit.last)
    if refs and not (resumed and only_vague([gazetteer[r.id].kind for r in refs])):
        return refs
    if clause.sentence.arabic and not refs:
        refs = bank_of(clause, gazetteer)
    return _noun_before(clause, gazetteer) or refs


def _listed_behind(clause: Clause, trigger: Trigger) -> bool:
    """As in "X, where men are stationed, and Y", in English: the men are not at Y."""
    words, last = clause.sentence.words, trigger.hit.last
    if clause.sentence.arabic or words[clause.first] != "where" or not clause.spots:
        return False
    comma = next((p for p in range(last, clause.last) if words[p] == ","), None)
    return comma is not None and all(s.first > comma for s in clause.spots)


def _tells_alone(clause: Clause, first: int) -> bool:
    """Whether an Arabic passage may tell its place by itself; "X, held by Y" is said of X."""
    return clause.sentence.arabic and not clause.sentence.words[first].startswith("الخاضع")


_TO_WHERE = 2  # words from a name over "province" and a comma to "where"
_RELATIVES = frozenset({"which", "where", "that"})


def _noun_before(clause: Clause, gazetteer: Gazetteer) -> list[PlaceRef]:
    """As in "X, which they stormed": the place right before a relative clause."""
    if clause.sentence.arabic:
        spot = antecedent(clause)
        place = as_ground(spot.place, gazetteer) if spot is not None else None
        if spot is None or place is None or is_far(place):
            return []
        return [place_ref(clause, spot, place)]
    bank = gazetteer.get(other_bank(clause))
    if bank is not None:
        return [unnamed_ref(bank)]
    if clause.sentence.words[clause.first] not in _RELATIVES:
        return []
    for spot in clause.sentence.spots:
        place = as_ground(spot.place, gazetteer)
        if 0 <= clause.first - spot.last <= _TO_WHERE and place is not None and not is_far(place):
            return [place_ref(clause, spot, place)]
    return []
