"""Whether two claims speak of the same thing, and whether they then agree or disagree.

Same thing: same kind of thing, matching parties, overlapping place and side. Places overlap by
name and by governorate; a claim of the whole frontier overlaps everything on its side. No geometry
here, and no time: ``geo.claims.issues`` compares the days.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gazetteer.place import PlacesById
from geo.claims.days import Days
from geo.claims.model import Article, Claim, Extent, Kind, Record, Role, Side, Stance
from geo.claims.timing import stated_days

_HOLDING = frozenset({Kind.CONTROL, Kind.CAPTURE})
_FACTS = frozenset({Stance.ASSERTED, Stance.ONGOING})
_TO_COME = frozenset({Stance.PLANNED, Stance.CONDITION})
_OPEN = frozenset({"open", "opened", "reopened", "operating"})
_CLOSED = frozenset({"closed", "shut"})


class Reason(StrEnum):
    """What makes the relation."""

    SAME = "same"
    DENIAL = "denial"
    TWO_HOLDERS = "two_holders"
    OPEN_AND_CLOSED = "open_and_closed"
    PERSON = "person"  # a person linked them


def origin_of(claim: Claim, article: Article) -> str:
    """Who is behind the claim, through whichever outlets it comes.

    A speaker on the record is one origin everywhere. Unnamed speakers are told apart by the
    agency or outlet that quotes them, or to which they spoke: two papers' "security source" may be
    two men. One text that several outlets carry is one origin (``Article.origin``).
    """
    said = claim.attribution
    behind = said.via or _another(said.told_to) or article.origin or article.outlet or article.id
    outlet = " ".join(behind.split()).casefold()
    if said.speaker is None:
        return outlet
    if said.record is Record.OUTLET and said.via and said.via in said.speaker:
        return outlet  # "the agency Reuters", and "Reuters"
    speaker = " ".join(said.speaker.split()).casefold()
    known = said.record in (Record.NAMED, Record.INSTITUTIONAL)
    known = known or (said.record is Record.OUTLET and said.via is not None)
    return speaker if known else f"{speaker} ({outlet})"


_OURS = re.compile(
    r"^(?:the|our|this) [a-z ]+$|^(?:مراسل|وكالت|صحيفت|قنات|موقع|شبكت|إذاعت)نا$|"
    r"^ال(?:وكالة|موقع|قناة|صحيفة|إذاعة|شبكة|مراسل)$"
)
"""An outlet that has no name where it is told that somebody spoke to it: the article's own."""


def _another(heard: str | None) -> str | None:
    """The outlet to which a speaker spoke by its name; None for "our reporter", "the channel"."""
    return None if heard is None or _OURS.search(heard) else heard


@dataclass(frozen=True, slots=True)
class Subject:
    """A claim with what comparing needs, worked out once."""

    claim: Claim
    origin: str
    parties: frozenset[str]  # camps that act, together or as backers
    targets: frozenset[str]
    places: frozenset[str]
    within: frozenset[str]  # its places and the governorates that hold them
    days: Days | None

    @classmethod
    def of(
        cls,
        claim: Claim,
        article: Article,
        gazetteer: PlacesById,
        camps: Mapping[str, str],
    ) -> "Subject":
        """Work out the subject of a claim of this article."""
        acting: set[str] = set()
        targets: set[str] = set()
        for actor in claim.actors:
            camp = camps.get(actor.id, actor.id)
            (targets if actor.role is Role.AGAINST else acting).add(camp)
        places = frozenset(place.id for place in claim.where.places)
        within = set(places)
        for place in places:
            known = gazetteer.get(place)
            if known is not None and known.governorate is not None:
                within.add(known.governorate)
            if known is not None:
                within.update(known.covers)
        return cls(
            claim=claim,
            origin=origin_of(claim, article),
            parties=frozenset(acting or targets),
            targets=frozenset(targets),
            places=places,
            within=frozenset(within),
            days=stated_days(claim),
        )


def same_thing(a: Subject, b: Subject) -> bool:
    """Same place and side, and nothing that tells the two apart."""
    one, other = a.claim, b.claim
    if one.group is not None and one.group == other.group:
        return False
    if one.kind is other.kind and _told_apart(one, other) and not _open_and_closed(one, other):
        return False
    if a.targets and b.targets and not a.targets & b.targets and one.kind not in _HOLDING:
        return False
    sides = {one.where.side, other.where.side}
    return not sides >= {Side.IRAQ, Side.SYRIA} and _places_overlap(a, b)


def _told_apart(one: Claim, other: Claim) -> bool:
    """Whether their subtypes differ: a withdrawal is no other operation, also an unnamed one."""
    named = (one.subtype and other.subtype) or one.kind is Kind.OPERATION
    return bool(named) and one.subtype != other.subtype


def _places_overlap(a: Subject, b: Subject) -> bool:
    extents = (a.claim.where.extent, b.claim.where.extent)
    if Extent.UNLOCATED in extents:
        return extents[0] is extents[1] and (a.places == b.places or bool(a.places & b.places))
    if Extent.FRONTIER in extents:
        return True
    return bool(a.places & b.within or b.places & a.within)


def disagreement(a: Subject, b: Subject) -> Reason | None:
    """Why two claims of the same thing cannot both be so at one time; None where they can.

    A denial is against whoever asserts it of all the parties that it names, and maybe of more.
    """
    one, other = a.claim, b.claim
    stances = (one.stance, other.stance)
    if Stance.DENIED in stances:
        denied, said = (a, b) if one.stance is Stance.DENIED else (b, a)
        denies = said.claim.stance in _FACTS and denied.parties <= said.parties
        return Reason.DENIAL if denies and denied.claim.kind is said.claim.kind else None
    if not _FACTS.issuperset(stances):
        return None
    if _open_and_closed(one, other):
        return Reason.OPEN_AND_CLOSED
    if {topic_of(one.kind), topic_of(other.kind)} == {Kind.CONTROL} and _two_holders(a, b):
        return Reason.TWO_HOLDERS
    return None


def _two_holders(a: Subject, b: Subject) -> bool:
    """Nobody in common, of one named place, of which neither names only a part.

    A frontier has room for two holders, and so has a governorate beside a narrower place in it.
    A capture does not contradict the hold that it ended, vouched for up to the same day.
    """
    if a.parties & b.parties or not a.places & b.places or a.origin == b.origin:
        return False
    extents = {a.claim.where.extent, b.claim.where.extent}
    if extents & {Extent.FRONTIER, Extent.UNLOCATED}:
        return False
    if Extent.PROVINCE in extents and len(extents) > 1:
        return False
    if a.claim.kind is b.claim.kind:
        return a.claim.kind is Kind.CONTROL
    capture, hold = (a, b) if a.claim.kind is Kind.CAPTURE else (b, a)
    ends = capture.days.last if capture.days else None
    held_until = hold.days.last if hold.days else None
    return ends is None or held_until is None or held_until > ends


def _open_and_closed(one: Claim, other: Claim) -> bool:
    if one.kind is not Kind.CROSSING_STATUS or other.kind is not Kind.CROSSING_STATUS:
        return False
    words = (one.subtype or "", other.subtype or "")
    return (words[0] in _OPEN and words[1] in _CLOSED) or (
        words[0] in _CLOSED and words[1] in _OPEN
    )


def agreement(a: Subject, b: Subject) -> bool:
    """Same kind and stance, and the same parties: of two joint acts, both partners."""
    one, other = a.claim, b.claim
    common = len(a.parties & b.parties)
    if one.kind is not other.kind or _standing(one.stance) != _standing(other.stance):
        return False
    if not a.parties or not b.parties:
        return a.parties == b.parties
    return common >= min(2, len(a.parties), len(b.parties))


def _standing(stance: Stance) -> Stance:
    if stance in _FACTS:
        return Stance.ASSERTED
    return Stance.PLANNED if stance in _TO_COME else stance


def topic_of(kind: Kind) -> Kind:
    """Control and capture are one kind of thing: who holds a place."""
    return Kind.CONTROL if kind in _HOLDING else kind
