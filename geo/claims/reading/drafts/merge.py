"""One claim for what one speaker says twice: the fullest passage stands, the others go with it."""

from dataclasses import dataclass, replace

from geo.claims.model import (
    ActorRef,
    Claim,
    Extent,
    Kind,
    Quantity,
    Record,
    Role,
    Span,
    Stance,
    Where,
    ZoneKind,
)
from geo.claims.reading.drafts.one_voice import one_voice
from geo.claims.reading.drafts.others import tells_of_others
from geo.claims.reading.text.stems import likeness
from geo.claims.reading.when.times import STATES
from geo.claims.reading.whys import Why

_VAGUE = frozenset({"frontier", "syria_territory", "iraq_territory"})
_EVENTS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim with what merging needs to know of its passage."""

    claim: Claim
    zone: ZoneKind
    sentence: int
    own_place: bool
    word: str
    verbal: bool = True
    whys: tuple[Why, ...] = ()
    stems: frozenset[str] = frozenset()
    arabic: bool = True
    signs: frozenset[str] = frozenset()
    predicate: Span | None = None
    known: bool = False


def merge(drafts: list[Draft]) -> list[Draft]:
    """Join repeats, keep the order of the text."""
    told: dict[Kind, list[_Told]] = {}
    for draft in drafts:
        of_its_kind = told.setdefault(draft.claim.kind, [])
        known = next((one for one in of_its_kind if _same(one.draft, draft)), None)
        if known is None:
            of_its_kind.append(_Told(draft))
        else:
            known.take(draft)
    kept = [one.merged() for same_kind in told.values() for one in same_kind]
    return sorted(_backed_by_body(kept), key=lambda d: (d.claim.evidence, d.claim.kind.value))


class _Told:
    """One claim with the passages that repeat it, put in order once: there may be thousands."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._repeats: list[Span] | None = None

    def take(self, two: Draft) -> None:
        """Count ``two`` as a repeat; the fuller passage of both becomes the evidence."""
        one = self.draft
        self.draft = _join(one, two)
        evidence = self.draft.claim.evidence
        new = [*two.claim.also, one.claim.evidence, two.claim.evidence]
        if self._repeats is None:
            self._repeats, new = [], [*one.claim.also, *new]
        elif evidence != one.claim.evidence:
            self._repeats, new = [], [*self._repeats, *new]
        self._repeats.extend(s for s in new if not _overlap(s, evidence))

    def merged(self) -> Draft:
        """The claim with its repeats in the order of the text."""
        if self._repeats is None:
            return self.draft
        also = tuple(sorted(set(self._repeats)))
        return replace(self.draft, claim=replace(self.draft.claim, also=also))


def _backed_by_body(kept: list[Draft]) -> list[Draft]:
    """Leave out what the headline alone says in short of what the body tells in full."""
    told = [d for d in kept if d.zone is not ZoneKind.TITLE]
    kinds = {d.claim.kind for d in told}
    loose = {Kind.OPERATION, Kind.PRESENCE, Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE}
    return [
        d
        for d in kept
        if d.zone is not ZoneKind.TITLE
        or not told
        or (d.claim.kind not in kinds and d.claim.kind not in loose)
    ]


def _same(one: Draft, two: Draft) -> bool:  # noqa: PLR0911, PLR0912 (one return a rule)
    a, b = one.claim, two.claim
    if (a.group is not None and a.group == b.group) or a.kind is not b.kind:
        return False
    if _strikes_too(one, two):
        return False
    if a.kind is Kind.ARREST and (
        tells_of_others(one.stems, two.stems) or _tells_other_figures(a, b)
    ):
        return False
    on = _speaks_on(one, two)
    if a.kind is Kind.COORDINATION and _agrees_on_more(one, two):
        return False
    if not on and a.kind is Kind.COORDINATION and _with_others(a, b):
        return False
    if on or _retells(one, two):
        return True
    if a.stance is not b.stance:
        return False
    if not (_speakers_agree(one, two) or _tells_again(one, two)):
        return False
    headed = one.zone is ZoneKind.TITLE or one.sentence <= 1
    if one.zone is ZoneKind.TITLE and _actors_agree(a, b):
        return True
    if a.kind is Kind.FORTIFICATION and _as_long(a, b):
        return _actors_agree(a, b)
    if a.kind in _MANY and likeness(one.stems, two.stems) < _ALIKE:
        return False
    if a.kind is Kind.OPERATION and not _same_word(one, two):
        return False
    toll = a.kind is Kind.CASUALTIES and one.sentence == two.sentence
    if toll and _befell_others(a, b):
        return False
    headed = headed or (a.kind is not Kind.TRANSFER and _tells_again(one, two))
    at_once = a.kind in (Kind.STRIKE, Kind.CLASH) and two.sentence == one.sentence
    if a.kind in _EVENTS and not (headed or toll or at_once) and one.word[:4] != two.word[:4]:
        return False
    placed = (toll and not _in_two_places(one, two)) or _places_agree(one, two)
    return _actors_agree(a, b) and placed and _times_agree(a, b)


_SPEAKS_ON = 2  # sentences from an event to what else is told of it


def _speaks_on(one: Draft, two: Draft) -> bool:
    """Whether ``two`` tells more of the event of ``one``: "the raids destroyed two vehicles"."""
    a, b = one.claim, two.claim
    again = two.known or _goes_on(one, two)
    if not again or not 0 <= two.sentence - one.sentence <= _SPEAKS_ON:
        return False
    if not {a.stance, b.stance} <= _TOLD_AS_FACT:
        return False
    if not _times_agree(a, b) or _befell_others(a, b):
        return False
    told = Record.OUTLET in (a.attribution.record, b.attribution.record)
    if not (told or _speakers_agree(one, two)):
        return False
    places = two.own_place and one.own_place and not _is_vague(a) and not _is_vague(b)
    mine, yours = ({p.id for p in c.where.places} for c in (a, b))
    return _actors_agree(a, b) and not (places and not mine & yours)


def _strikes_too(one: Draft, two: Draft) -> bool:
    """As in "its guns shell X, and the air force raids X": another strike, in one breath."""
    blows = one.claim.kind in (Kind.STRIKE, Kind.CLASH)
    return blows and one.sentence == two.sentence and _by_others(one.claim, two.claim)


_FINDS = (
    "عثر", "ضبط", "صادر", "تلف", "اتلف", "فجر", "فكك", "انطلق", "found", "discover", "defus",
    "clearing", "destroy", "uncover",
)  # fmt: skip


def _goes_on(one: Draft, two: Draft) -> bool:
    """As in "a search began. The troops found arms", "took two men and led them away"."""
    if one.claim.kind is Kind.ARREST:
        return one.sentence == two.sentence and two.word.startswith(("اقتاد", "قتاد"))
    if one.claim.kind is not Kind.OPERATION or not two.word.startswith(_FINDS):
        return False
    return not (two.own_place and one.own_place)


# Kinds of which one speaker tells several at a time, as works on several barriers.
_MANY = frozenset(
    {
        Kind.FORTIFICATION, Kind.CROSSING_STATUS, Kind.PRESENCE, Kind.TRANSFER, Kind.STRIKE,
        Kind.CLASH, Kind.CAPTURE, Kind.CONTROL, Kind.ENCIRCLEMENT,
    }
)  # fmt: skip
_ALIKE = 0.34


def _as_long(a: Claim, b: Claim) -> bool:
    """Whether both tell of works of the same length, as a repeat does."""
    mine, yours = ({q.value for q in c.quantities if q.unit == "km"} for c in (a, b))
    return bool(mine & yours - {None})


def _with_others(a: Claim, b: Claim) -> bool:
    """As in "talks with X", "the like with Y": each names a party that the other does not."""
    mine, yours = (_family({x.id for x in c.actors if x.role is Role.WITH}) for c in (a, b))
    return bool(mine and yours and not mine & yours)


def _agrees_on_more(one: Draft, two: Draft) -> bool:
    """As in "in coordination with X", "the two agreed on posts": a deed beside, and an accord."""
    joint, accord = ("jointly with" in d.claim.rules for d in (one, two))
    other = two if joint else one
    return joint != accord and (other.verbal or one.sentence != two.sentence)


def _same_word(one: Draft, two: Draft) -> bool:
    """Two operations are one where the same word names them, or both are in the same place."""
    a = {p.id for p in one.claim.where.places} - _VAGUE
    b = {p.id for p in two.claim.where.places} - _VAGUE
    return one.word[:4] == two.word[:4] or bool(a & b and one.own_place and two.own_place)


def _speakers_agree(one: Draft, two: Draft) -> bool:
    a, b = one.claim.attribution, two.claim.attribution
    if a.record is b.record and one_voice(a, b):
        return True
    # A headline tells, in whoever's voice, what the article then says in full.
    return one.zone is ZoneKind.TITLE


_VERY_ALIKE = 0.7
_LEAD_ALIKE = 0.5  # an English lead tells an event in short
_LEAD = 2  # the last sentence of a lead
_TOLD_AS_FACT = frozenset({Stance.ASSERTED, Stance.ONGOING})


def _retells(one: Draft, two: Draft) -> bool:
    """Whether nearly the same words tell again what the outlet or the speaker told before."""
    a, b = one.claim, two.claim
    mine, yours = a.attribution, b.attribution
    same = mine.record is yours.record and mine.speaker == yours.speaker
    if one.sentence == two.sentence or not (same or mine.record is Record.OUTLET):
        return False
    lasting = a.kind in STATES or a.kind is Kind.FORTIFICATION
    if a.stance is not b.stance and not (lasting and {a.stance, b.stance} <= _TOLD_AS_FACT):
        return False
    leads = one.sentence <= _LEAD and not (lasting or one.arabic)
    alike = likeness(one.stems, two.stems) >= (_LEAD_ALIKE if leads else _VERY_ALIKE)
    if not alike or min(len(one.stems), len(two.stems)) < _FEW or _in_two_places(one, two):
        return False
    return not (_tells_other_figures(a, b) or _befell_others(a, b)) and _actors_agree(a, b)


_FEW = 3  # stems; shorter passages are alike by chance
_RETOLD = frozenset(
    {Kind.ARREST, Kind.INFILTRATION, Kind.TRANSFER, Kind.CASUALTIES, Kind.CLASH, Kind.STRIKE}
)
_REACH = 4


def _tells_again(one: Draft, two: Draft) -> bool:
    """Whether a source tells in full what the lead has told already, with no other figure."""
    a, b = one.claim, two.claim
    if a.kind not in _RETOLD or not 0 < two.sentence - one.sentence <= _REACH:
        return False
    if a.attribution.speaker is not None and not one_voice(a.attribution, b.attribution):
        return False
    return not (_tells_other_figures(a, b) or _befell_others(a, b))


def _befell_others(a: Claim, b: Claim) -> bool:
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


def _tells_other_figures(a: Claim, b: Claim) -> bool:
    mine, yours = ({(q.unit, q.value) for q in c.quantities if q.unit == "persons"} for c in (a, b))
    return bool(mine and yours and not mine & yours)


def _actors_agree(a: Claim, b: Claim) -> bool:
    mine = {x.id for x in a.actors if x.role in (Role.ACTOR, Role.WITH)}
    yours = {x.id for x in b.actors if x.role in (Role.ACTOR, Role.WITH)}
    if a.kind is Kind.CLASH and len({x.id for x in a.actors} & {x.id for x in b.actors}) > 1:
        return True
    if not mine or not yours:
        return a.kind is not Kind.INFILTRATION or not (mine or yours)
    others = {i for x in (*a.actors, *b.actors) for i in x.alternatives}
    return (
        bool(mine & yours) or bool(_family(mine) & _family(yours)) or bool((mine | yours) & others)
    )


def _by_others(a: Claim, b: Claim) -> bool:
    """As in "the army's guns shell X, and its aircraft raid Y": each by a body of its own."""
    mine, yours = ({x.id for x in c.actors if x.role in (Role.ACTOR, Role.WITH)} for c in (a, b))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def _family(ids: set[str]) -> set[str]:
    return {"iraq" if i.startswith("iraqi_") and "militia" not in i else i for i in ids}


def _places_agree(one: Draft, two: Draft) -> bool:
    if not (one.own_place and two.own_place):
        lasting = one.claim.kind in STATES or one.claim.kind is Kind.CROSSING_STATUS
        return (
            lasting
            or one.zone is ZoneKind.TITLE
            or (one.claim.kind is Kind.CASUALTIES and _tells_again(one, two))
            or (one.word[:4] == two.word[:4] and not _tells_new_figures(one.claim, two.claim))
        )
    a = {p.id for p in one.claim.where.places}
    b = {p.id for p in two.claim.where.places}
    if {one.claim.where.extent, two.claim.where.extent} == {Extent.POINT, Extent.STRETCH}:
        return False  # a gate, and the line from it to the next
    if one.claim.kind in (Kind.COORDINATION, Kind.OPERATION, Kind.INFILTRATION):
        return bool(a & b) or _is_vague(one.claim) or _is_vague(two.claim)
    return bool(a & b) or not a or not b


def _in_two_places(one: Draft, two: Draft) -> bool:
    """As in "two hurt in X, and three killed in Y": each toll names a town of its own."""
    mine, yours = ({p.id for p in d.claim.where.places} for d in (one, two))
    told = one.own_place and two.own_place and not mine & yours
    return told and not (_is_vague(one.claim) or _is_vague(two.claim))


def _is_vague(claim: Claim) -> bool:
    return all(p.id in _VAGUE or (p.precision_km or 0) >= 40 for p in claim.where.places)


def _tells_new_figures(a: Claim, b: Claim) -> bool:
    """Whether two passages give different figures, as a repeat would not."""
    mine, yours = ({(q.unit, q.value, q.low) for q in c.quantities} for c in (a, b))
    return bool(yours - mine) if a.quantities or b.quantities else False


def _times_agree(a: Claim, b: Claim) -> bool:
    if a.kind in STATES:
        return True
    starts = {c.when.start for c in (a, b) if c.when.start}
    return len(starts) < 2


def _join(one: Draft, two: Draft) -> Draft:
    better, other = (two, one) if _fuller(two) > _fuller(one) else (one, two)
    a, b = better.claim, other.claim
    claim = replace(
        a,
        quantities=_figures(a, b),
        where=_better_where(a, b, better.own_place, other.own_place),
        when=a.when if a.when.expression or not b.when.expression else b.when,
        actors=_cast(a, b),
        rules=tuple(dict.fromkeys((*a.rules, "merged"))),
    )
    speaker = next(
        (c.attribution for c in (a, b) if c.attribution.record is not Record.OUTLET), None
    )
    if speaker is not None:
        claim = replace(claim, attribution=speaker)
    return replace(
        better, claim=claim, own_place=one.own_place or two.own_place, sentence=better.sentence
    )


def _cast(a: Claim, b: Claim) -> tuple[ActorRef, ...]:
    """Who inflicted and who suffered may be told apart; else the fuller cast stands."""
    if a.kind is not Kind.CASUALTIES:
        return a.actors if len(a.actors) >= len(b.actors) else b.actors
    told = {x.role for x in a.actors}
    known = {x.id for x in a.actors}
    more = (x for x in b.actors if x.role not in told and x.id not in known)
    return tuple(sorted((*a.actors, *more), key=lambda x: list(Role).index(x.role)))


def _figures(a: Claim, b: Claim) -> tuple[Quantity, ...]:
    """Dead and wounded of one event stand together; else the fuller passage's figures."""
    if a.kind is not Kind.CASUALTIES:
        return a.quantities or b.quantities
    known = {(q.of, q.unit) for q in a.quantities}
    return (*a.quantities, *(q for q in b.quantities if (q.of, q.unit) not in known))


def _better_where(a: Claim, b: Claim, own_a: bool, own_b: bool) -> Where:
    """A named place before a vague one, one's own before one taken from the context."""
    vague_a = {p.id for p in a.where.places} <= _VAGUE
    vague_b = {p.id for p in b.where.places} <= _VAGUE
    if own_b and (not own_a or (vague_a and not vague_b)):
        return b.where
    return a.where


_OPENS = 12  # characters of a passage within which its predicate stands that is its point


def _is_its_point(draft: Draft) -> bool:
    """As in "X coordinates with Y", not "X advances, coordinating with Y"."""
    claim, predicate = draft.claim, draft.predicate
    aside = predicate is not None and predicate.start - claim.evidence.start > _OPENS
    return claim.kind is not Kind.COORDINATION or not aside


def _fuller(draft: Draft) -> tuple[bool, bool, bool, bool, bool, int, int]:
    claim = draft.claim
    return (
        draft.zone is not ZoneKind.TITLE and draft.sentence > 0,
        not draft.known,
        _is_its_point(draft),
        draft.own_place,
        claim.kind is Kind.CASUALTIES and bool(claim.quantities),
        len(claim.actors) + len(claim.quantities),
        -draft.sentence,
    )


def _overlap(a: Span, b: Span) -> bool:
    return min(a.end, b.end) > max(a.start, b.start)
