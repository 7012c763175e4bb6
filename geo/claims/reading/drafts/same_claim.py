"""Whether two passages of an article tell one claim."""

from geo.claims.model import Attribution, Kind, Stance, ZoneKind
from geo.claims.reading.drafts.agreement import (
    actors_agree,
    acts_with_others,
    agrees_on_more,
    as_long,
    befell_others,
    by_others,
    in_two_places,
    is_vague,
    places_agree,
    same_word,
    speakers_agree,
    tells_again,
    tells_other_figures,
    times_agree,
)
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.others import tells_of_others
from geo.claims.reading.text.stems import likeness
from geo.claims.reading.when.times import STATES

_EVENTS = frozenset({Kind.STRIKE, Kind.CLASH, Kind.ARREST, Kind.CASUALTIES, Kind.TRANSFER})


def is_same_claim(one: Draft, two: Draft) -> bool:  # noqa: PLR0911, PLR0912 (one return a rule)
    """Whether two drafts are one claim told twice, by one speaker."""
    a, b = one.claim, two.claim
    if (a.group is not None and a.group == b.group) or a.kind is not b.kind:
        return False
    if _in_one_breath(one, two):
        return False
    if a.kind is Kind.ARREST and (
        tells_of_others(one.stems, two.stems) or tells_other_figures(a, b)
    ):
        return False
    on = _speaks_on(one, two)
    if a.kind is Kind.COORDINATION and agrees_on_more(one, two):
        return False
    if not on and a.kind is Kind.COORDINATION and acts_with_others(a, b):
        return False
    if on or _retells(one, two):
        return True
    if a.stance is not b.stance:
        return False
    if not (speakers_agree(one, two) or tells_again(one, two)):
        return False
    headed = one.zone is ZoneKind.TITLE or one.sentence <= 1
    if one.zone is ZoneKind.TITLE and actors_agree(a, b):
        return True
    if a.kind is Kind.FORTIFICATION and as_long(a, b):
        return actors_agree(a, b)
    if a.kind in _MANY and likeness(one.stems, two.stems) < _ALIKE:
        return False
    if a.kind is Kind.OPERATION and not same_word(one, two):
        return False
    toll = a.kind is Kind.CASUALTIES and one.sentence == two.sentence
    if toll and befell_others(a, b):
        return False
    headed = headed or (a.kind is not Kind.TRANSFER and tells_again(one, two))
    at_once = a.kind in (Kind.STRIKE, Kind.CLASH) and two.sentence == one.sentence
    if a.kind in _EVENTS and not (headed or toll or at_once) and one.word[:4] != two.word[:4]:
        return False
    placed = (toll and not in_two_places(one, two)) or places_agree(one, two)
    return actors_agree(a, b) and placed and times_agree(a, b)


_SPEAKS_ON = 2  # sentences from an event to what else is told of it


def _speaks_on(one: Draft, two: Draft) -> bool:
    """Whether ``two`` tells more of the event of ``one``: "the raids destroyed two vehicles"."""
    a, b = one.claim, two.claim
    again = two.known or _goes_on(one, two)
    if not again or not 0 <= two.sentence - one.sentence <= _SPEAKS_ON:
        return False
    if not {a.stance, b.stance} <= _TOLD_AS_FACT:
        return False
    if not times_agree(a, b) or befell_others(a, b):
        return False
    told = a.attribution.is_own_voice or b.attribution.is_own_voice
    if not (told or speakers_agree(one, two)):
        return False
    places = two.own_place and one.own_place and not is_vague(a) and not is_vague(b)
    mine, yours = ({p.id for p in c.where.places} for c in (a, b))
    return actors_agree(a, b) and not (places and not mine & yours)


def _in_one_breath(one: Draft, two: Draft) -> bool:
    """As in "its guns shell X, and the air force raids X", "X holds one line and Y another"."""
    apart = one.claim.kind in (Kind.STRIKE, Kind.CLASH, Kind.CONTROL)
    return apart and one.sentence == two.sentence and by_others(one.claim, two.claim)


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

_VERY_ALIKE = 0.7

_LEAD_ALIKE = 0.5  # an English lead tells an event in short

_LEAD = 2  # the last sentence of a lead

_TOLD_AS_FACT = frozenset({Stance.ASSERTED, Stance.ONGOING})


def _name(told: Attribution) -> str:
    """As in "The source" and "the source": the speaker's name, however its sentence begins."""
    return (told.speaker or "").casefold()


def _retells(one: Draft, two: Draft) -> bool:
    """Whether nearly the same words tell again what the outlet or the speaker told before."""
    a, b = one.claim, two.claim
    mine, yours = a.attribution, b.attribution
    same = mine.record is yours.record and _name(mine) == _name(yours)
    if one.sentence == two.sentence or not (same or mine.is_own_voice):
        return False
    lasting = a.kind in STATES or a.kind is Kind.FORTIFICATION
    if a.stance is not b.stance and not (lasting and {a.stance, b.stance} <= _TOLD_AS_FACT):
        return False
    leads = one.sentence <= _LEAD and not (lasting or one.arabic)
    alike = likeness(one.stems, two.stems) >= (_LEAD_ALIKE if leads else _VERY_ALIKE)
    if not alike or min(len(one.stems), len(two.stems)) < _FEW or in_two_places(one, two):
        return False
    return not (tells_other_figures(a, b) or befell_others(a, b)) and actors_agree(a, b)


_FEW = 3  # stems; shorter passages are alike by chance
