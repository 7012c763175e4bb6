"""Whether two claims agree, field by field: who, where, when, by whom, how many."""

from geo.claims.model import ActorRef, Claim, Extent, Kind, Role, ZoneKind
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.one_voice import one_voice
from geo.claims.reading.when.times import STATES

VAGUE = frozenset({"frontier", "syria_territory", "iraq_territory"})


def as_long(a: Claim, b: Claim) -> bool:
    """Whether both tell of works of the same length, as a repeat does."""
    mine, yours = ({q.value for q in c.quantities if q.unit == "km"} for c in (a, b))
    return bool(mine & yours - {None})


def acts_with_others(a: Claim, b: Claim) -> bool:
    """As in "talks with X", "the like with Y": each names a party that the other does not."""
    mine, yours = (_family({x.id for x in c.actors if x.role is Role.WITH}) for c in (a, b))
    return bool(mine and yours and not mine & yours)


def agrees_on_more(one: Draft, two: Draft) -> bool:
    """As in "in coordination with X", "the two agreed on posts": a deed beside, and an accord."""
    joint, accord = ("jointly with" in d.claim.rules for d in (one, two))
    other = two if joint else one
    return joint != accord and (other.verbal or one.sentence != two.sentence)


def same_word(one: Draft, two: Draft) -> bool:
    """Two operations are one where the same word names them, or both are in the same place."""
    a = {p.id for p in one.claim.where.places} - VAGUE
    b = {p.id for p in two.claim.where.places} - VAGUE
    return one.word[:4] == two.word[:4] or bool(a & b and one.own_place and two.own_place)


def speakers_agree(one: Draft, two: Draft) -> bool:
    """Whether one speaks in both, or nobody says that two do."""
    a, b = one.claim.attribution, two.claim.attribution
    if a.record is b.record and one_voice(a, b):
        return True
    # A headline tells, in whoever's voice, what the article then says in full.
    return one.zone is ZoneKind.TITLE


_RETOLD = frozenset(
    {Kind.ARREST, Kind.INFILTRATION, Kind.TRANSFER, Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE}
)

_REACH = 4


def tells_again(one: Draft, two: Draft) -> bool:
    """Whether a source tells in full what the lead has told already, with no other figure."""
    a, b = one.claim, two.claim
    if a.kind not in _RETOLD or not 0 < two.sentence - one.sentence <= _REACH:
        return False
    if a.attribution.speaker is not None and not one_voice(a.attribution, b.attribution):
        return False
    return not (tells_other_figures(a, b) or befell_others(a, b))


def befell_others(a: Claim, b: Claim) -> bool:
    """Whether two passages name different victims, as a repeat would not."""
    mine, yours = (_family({x.id for x in c.actors if _is_told_to_fall(x)}) for c in (a, b))
    if a.kind is Kind.CASUALTIES and _fell_to_each_other(a, b):
        return True
    return bool(mine and yours and not mine & yours)


def _fell_to_each_other(a: Claim, b: Claim) -> bool:
    """As in "X killed 57 gunmen, and 11 of X were hurt": who killed in one fell in the other."""
    killed, fell = ([_in_words(c, role) for c in (a, b)] for role in (Role.ACTOR, Role.AGAINST))
    return bool(killed[0] & fell[1] - fell[0]) or bool(killed[1] & fell[0] - fell[1])


def _in_words(claim: Claim, role: Role) -> set[str]:
    """Who has this part by the words of the claim itself, not by the fight beside it."""
    return {x.id for x in claim.actors if x.role is role and not x.reason.startswith("the fight")}


def _is_told_to_fall(actor: ActorRef) -> bool:
    return actor.role is Role.AGAINST and actor.reason != "the fight just told"


def tells_other_figures(a: Claim, b: Claim) -> bool:
    """Whether both count men, and no count is the same."""
    mine, yours = ({(q.unit, q.value) for q in c.quantities if q.unit == "persons"} for c in (a, b))
    return bool(mine and yours and not mine & yours)


def actors_agree(a: Claim, b: Claim) -> bool:
    """Whether who acts in one may be who acts in the other."""
    mine = {x.id for x in a.actors if x.role in (Role.ACTOR, Role.WITH)}
    yours = {x.id for x in b.actors if x.role in (Role.ACTOR, Role.WITH)}
    if a.kind is Kind.CLASH and len({x.id for x in a.actors} & {x.id for x in b.actors}) > 1:
        return True
    if not mine or not yours:
        return a.kind is not Kind.INFILTRATION or not (mine or yours) or _foiled_by_one(a, b)
    others = {i for x in (*a.actors, *b.actors) for i in x.alternatives}
    return (
        bool(mine & yours) or bool(_family(mine) & _family(yours)) or bool((mine | yours) & others)
    )


def _foiled_by_one(a: Claim, b: Claim) -> bool:
    """As in "the guards foiled an infiltration of X", "they foiled it": the same who foiled it."""
    mine, yours = ({x.id for x in c.actors if x.role is Role.AGAINST} for c in (a, b))
    return bool(mine & yours)


def by_others(a: Claim, b: Claim) -> bool:
    """As in "the army's guns shell X, and its aircraft raid Y": each by a body of its own."""
    mine, yours = ({x.id for x in c.actors if x.role in (Role.ACTOR, Role.WITH)} for c in (a, b))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def _family(ids: set[str]) -> set[str]:
    return {"iraq" if i.startswith("iraqi_") and "militia" not in i else i for i in ids}


def places_agree(one: Draft, two: Draft) -> bool:
    """Whether both may be told of one place."""
    if not (one.own_place and two.own_place):
        lasting = one.claim.kind in STATES or one.claim.kind is Kind.CROSSING_STATUS
        return (
            lasting
            or one.zone is ZoneKind.TITLE
            or (one.claim.kind is Kind.CASUALTIES and tells_again(one, two))
            or (one.word[:4] == two.word[:4] and not _tells_new_figures(one.claim, two.claim))
        )
    a = {p.id for p in one.claim.where.places}
    b = {p.id for p in two.claim.where.places}
    if {one.claim.where.extent, two.claim.where.extent} == {Extent.POINT, Extent.STRETCH}:
        return False  # a gate, and the line from it to the next
    if one.claim.kind in (Kind.COORDINATION, Kind.OPERATION, Kind.INFILTRATION):
        return bool(a & b) or is_vague(one.claim) or is_vague(two.claim)
    return bool(a & b) or not a or not b


def in_two_places(one: Draft, two: Draft) -> bool:
    """As in "two hurt in X, and three killed in Y": each toll names a town of its own."""
    mine, yours = ({p.id for p in d.claim.where.places} for d in (one, two))
    told = one.own_place and two.own_place and not mine & yours
    return told and not (is_vague(one.claim) or is_vague(two.claim))


def is_vague(claim: Claim) -> bool:
    """Whether a claim lies somewhere on the line, or nowhere nearer than 40 km."""
    return all(p.id in VAGUE or (p.precision_km or 0) >= 40 for p in claim.where.places)


def _tells_new_figures(a: Claim, b: Claim) -> bool:
    """Whether two passages give different figures, as a repeat would not."""
    mine, yours = ({(q.unit, q.value, q.low) for q in c.quantities} for c in (a, b))
    return bool(yours - mine) if a.quantities or b.quantities else False


def times_agree(a: Claim, b: Claim) -> bool:
    """Whether both may be told of one time; states go on."""
    if a.kind in STATES:
        return True
    starts = {c.when.start for c in (a, b) if c.when.start}
    return len(starts) < 2
